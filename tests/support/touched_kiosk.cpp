// The kiosk's process, its trace and its description of itself.
#include "support/touched_kiosk.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <sstream>
#include <thread>

#include "support/child_process.h"
#include "support/program.h"

namespace foyer::test {
namespace {

using std::chrono::steady_clock;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

// Generous, for a loaded machine with sanitizers; nothing waits for it to pass.
constexpr auto kPatience = 60s, kLimit = 20s;
constexpr auto kBetweenLooks = 20ms;
// Of the pixels; less than a letter.
constexpr double kSame = 0.0001;
constexpr int kStillLooks = 8;
constexpr const char* kGlass = "340x190";

nlohmann::json Describe(std::vector<std::string> command) {
  command.push_back("--describe");
  return nlohmann::json::parse(RunToEnd(command).out, nullptr, false);
}

PixelRect RectOf(const nlohmann::json& description, const char* key, const std::string& value) {
  for (const auto& node : description.value("nodes", nlohmann::json::array())) {
    if (node.value(key, "") != value) continue;
    const auto rect = node["rect_px"].get<std::vector<double>>();
    return {static_cast<int>(rect[0]), static_cast<int>(rect[1]), static_cast<int>(rect[2]),
            static_cast<int>(rect[3])};
  }
  return {};
}

Place MiddleOf(const PixelRect& rect) {
  return {static_cast<float>(rect.x + rect.width / 2), static_cast<float>(rect.y + rect.height / 2)};
}

}  // namespace

std::unique_ptr<TouchedKiosk> TouchedKiosk::Start(TouchDisplay& display, const std::string& program,
                                                  const std::string& route) {
  auto kiosk = std::unique_ptr<TouchedKiosk>(new TouchedKiosk(display));
  kiosk->program_ = program;
  // Right of the rail and below the header, both of which are as thick as what is in them and its margin
  // twice.
  const auto home = Describe(kiosk->Command("home"));
  const PixelRect entry = RectOf(home, "action", "background"),
                  larger = RectOf(home, "action", "text-larger");
  const int left = 2 * entry.x + entry.width, top = 2 * larger.y + larger.height;
  kiosk->page_area_ = {left, top, display.Size().width - left, display.Size().height - top};

  auto command = kiosk->Command(route);
  command.insert(command.end(), {"--trace", kiosk->TracePath()});
  kiosk->process_ = Spawn(command, {.err = kiosk->folder_ / "said"});
  if (!kiosk->Shows(route)) return nullptr;
  return kiosk;
}

TouchedKiosk::~TouchedKiosk() {
  Stop(process_, kLimit);
}

std::vector<std::string> TouchedKiosk::Command(const std::string& route) const {
  const base::PixelSize size = display_.Size();
  return {program_, "--route", route, "--display-mm", kGlass, "--size", fmt::format("{}x{}", size.width, size.height)};
}

Place TouchedKiosk::PlaceOf(const std::string& route, const std::string& action) {
  return MiddleOf(RectOf(Describe(Command(route)), "action", action));
}

std::vector<Place> TouchedKiosk::PlacesOfKeys(const std::string& letters) {
  const auto description = Describe(Command("search"));
  std::vector<Place> places;
  for (const char letter : letters) {
    places.push_back(MiddleOf(RectOf(description, "name", letter == ' ' ? "Space" : std::string(1, letter))));
  }
  return places;
}

GlassPicture TouchedKiosk::Glass() const {
  return CaptureGlass(display_.Name()).value_or(GlassPicture{});
}

GlassPicture TouchedKiosk::Expected(const std::string& route, int text_step) {
  const std::string path = folder_ / "expected.png";
  auto command = Command(route);
  command.insert(command.end(), {"--text-step", std::to_string(text_step), "--screenshot", path});
  const Outcome outcome = RunToEnd(command);
  if (outcome.exit_code == 0) return ReadGlassPng(path).value_or(GlassPicture{});
  fmt::print(stderr, "the picture of {} failed, exit {}: {}\n", route, outcome.exit_code, outcome.err);
  return {};
}

bool TouchedKiosk::Shows(const std::string& route, int text_step) {
  const GlassPicture expected = Expected(route, text_step);
  return Until([&] { return Difference(Glass(), expected, page_area_) <= kSame; });
}

bool TouchedKiosk::Until(const std::function<bool()>& wanted) const {
  const auto deadline = steady_clock::now() + kPatience;
  while (!wanted()) {
    if (steady_clock::now() > deadline) return false;
    std::this_thread::sleep_for(kBetweenLooks);
  }
  return true;
}

bool TouchedKiosk::Settles() const {
  GlassPicture last = Glass();
  int still = 0;
  return Until([&] {
    GlassPicture now = Glass();
    still = Difference(last, now, page_area_) == 0 ? still + 1 : 0;
    last = std::move(now);
    return still == kStillLooks;
  });
}

std::vector<TracedFrame> TouchedKiosk::Frames(const std::string& reason) const {
  std::istringstream lines(support::ReadBytes(TracePath()));
  std::vector<TracedFrame> frames;
  for (std::string line; std::getline(lines, line);) {
    const auto frame = nlohmann::json::parse(line, nullptr, false);  // the last line may be half written
    if (frame.is_object() && frame.value("reason", "") == reason) {
      frames.push_back({frame.value("t_ms", 0.0), frame.value("cpu_ms", 0.0)});
    }
  }
  return frames;
}

}  // namespace foyer::test
