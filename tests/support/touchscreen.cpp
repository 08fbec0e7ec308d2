// Touch events for the inputtest driver.
#include "support/touchscreen.h"

#include <X11/extensions/XI2.h>

namespace foyer::test {
namespace {

constexpr double kAxisLength = 65536;

}  // namespace

std::unique_ptr<Touchscreen> Touchscreen::Connect(const std::string& socket_path, base::PixelSize screen) {
  auto socket = InputSocket::Connect(socket_path);
  if (!socket) return nullptr;
  return std::unique_ptr<Touchscreen>(new Touchscreen(std::move(socket), screen));
}

void Touchscreen::Down(int id, float x, float y) {
  DownTogether({{id, x, y}});
}
void Touchscreen::Move(int id, float x, float y) {
  MoveTogether({{id, x, y}});
}
void Touchscreen::Up(int id, float x, float y) {
  UpTogether({{id, x, y}});
}
void Touchscreen::DownTogether(const std::vector<FingerAt>& fingers) {
  Send(Change::kDown, fingers);
}
void Touchscreen::MoveTogether(const std::vector<FingerAt>& fingers) {
  Send(Change::kMove, fingers);
}
void Touchscreen::UpTogether(const std::vector<FingerAt>& fingers) {
  Send(Change::kUp, fingers);
}

void Touchscreen::Send(Change change, const std::vector<FingerAt>& fingers) {
  std::string bytes;
  for (const FingerAt& finger : fingers) {
    auto event = MakeInputEvent<xf86ITEventTouch>(XF86IT_EVENT_TOUCH);
    event.touchid = static_cast<std::uint32_t>(finger.id);
    event.touch_type = change == Change::kDown   ? XI_TouchBegin
                       : change == Change::kMove ? XI_TouchUpdate
                                                 : XI_TouchEnd;
    // Axes 0 and 1 are the place; the middle of the pixel, so that rounding does not matter.
    event.valuators.mask[0] = 0b11;
    event.valuators.valuators[0] = (finger.x + 0.5) / screen_.width * kAxisLength;
    event.valuators.valuators[1] = (finger.y + 0.5) / screen_.height * kAxisLength;
    bytes += BytesOf(event);
  }
  socket_->Send(bytes);
}

}  // namespace foyer::test
