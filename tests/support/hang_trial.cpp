// The preloaded library is asked through a file; a click makes the kiosk query and draw.
#include "support/hang_trial.h"

#include <filesystem>

namespace foyer::test {
namespace {

using std::chrono_literals::operator""s;
using Clock = std::chrono::steady_clock;

constexpr base::PixelSize kSize{1280, 720};
// Generous: a loaded machine takes its time. Nothing waits for it to pass.
constexpr auto kPatience = 120s;
constexpr auto kBetweenClicks = std::chrono::milliseconds(200);

}  // namespace

std::unique_ptr<HangTrial> HangTrial::Start(SupervisorTimes times) {
  std::unique_ptr<HangTrial> trial(new HangTrial);
  trial->display_ = VirtualDisplay::Start(kSize);
  if (!trial->display_) return nullptr;
  // The loader takes a space in the name for its end.
  const std::string library = trial->library_folder_ / "hang_on_demand.so";
  std::filesystem::create_symlink(FOYER_HANG_LIBRARY, library);
  // A sanitized program otherwise refuses libraries that come before its own.
  const std::vector<std::string> environment = {
      "DISPLAY=" + trial->display_->Name(), "FOYER_HANG_FOLDER=" + trial->hang_folder_.Path(),
      "ASAN_OPTIONS=verify_asan_link_order=0", "LD_PRELOAD=" + library};
  trial->supervisor_ = std::make_unique<Supervisor>(
      std::vector<std::string>{FOYER_PROGRAM, "--content", FOYER_BUNDLE}, environment, times);
  if (!trial->supervisor_->SuperviseUntilReady(1, kPatience)) return nullptr;
  return trial;
}

std::optional<std::chrono::milliseconds> HangTrial::Hang(const std::string& where) {
  const std::string request = hang_folder_ / where;
  support::WriteBytes(request, "");
  const auto give_up = Clock::now() + kPatience;
  // The attract page goes home and home leads to pages; each new one is queried for and drawn.
  for (int clicks = 0; std::filesystem::exists(request); ++clicks) {
    if (Clock::now() > give_up) return std::nullopt;
    display_->Click(kSize.width / 2 + clicks % 7 * 40, kSize.height / 2 + clicks % 5 * 40);
    supervisor_->Supervise(kBetweenClicks);
  }
  const auto hung = Clock::now();
  if (!supervisor_->SuperviseUntilReady(supervisor_->TimesReady() + 1, kPatience)) return std::nullopt;
  return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - hung);
}

}  // namespace foyer::test
