// Clocks that jump and displays that change under the kiosk's feet: whatever comes, a page that can be used.
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>
#include <random>

#include "hard_use/usable_page.h"
#include "shell/density.h"
#include "support/stored_report.h"
#include "support/visitor.h"

namespace foyer::test {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr int kMostFrames = 600;
constexpr float kNan = std::numeric_limits<float>::quiet_NaN(),
                kInfinity = std::numeric_limits<float>::infinity();

// Frames until nothing moves; how many.
int Settle(shell::Kiosk& kiosk, base::Time& now) {
  int frames = 0;
  for (; kiosk.WantsFrame(now) && frames < kMostFrames; ++frames) {
    now += milliseconds(16);
    kiosk.Update(now);
    kiosk.Draw(nullptr);
  }
  return frames;
}

// What is wrong with the page two seconds on at the latest, by the kiosk's own clock; empty: nothing.
std::string ComplaintSoonAbout(shell::Kiosk& kiosk, base::Time& now, base::PixelSize size) {
  for (const base::Time end = now + seconds(2); kiosk.WantsFrame(now) && now < end;) {
    now += milliseconds(16);
    kiosk.Update(now);
    kiosk.Draw(nullptr);
  }
  const std::string complaint = ComplaintAbout(kiosk.tree(), size);
  if (!complaint.empty()) return complaint;
  return Settle(kiosk, now) < kMostFrames ? "" : "it never comes to rest";
}

TEST(ClockJumps, LeaveAUsablePage) {
  constexpr auto kJumps = std::to_array<base::Time>(
      {base::Time::zero(), -milliseconds(1), -seconds(30), -hours(1), -hours(24 * 365 * 50), milliseconds(1),
       seconds(61), hours(1), hours(24 * 365 * 50), -seconds(500)});
  int jumps = 0;
  for (const char* start : {"attract", "home", "agenda/IV", "outcomes/ii", "speakers"}) {
    shell::Kiosk kiosk(&support::BundledStore(), {.start = *pages::ParseRoute(start)});
    kiosk.Resize({1280, 720}, ui::kAssumedPxPerMm);
    base::Time now = seconds(1000);
    Settle(kiosk, now);
    for (const base::Time jump : kJumps) {
      SCOPED_TRACE(testing::Message()
                   << start << ", jump of " << std::chrono::duration_cast<seconds>(jump).count() << " s");
      // A finger goes down before the jump and up after it.
      kiosk.Handle(
          base::PointerSample{1, base::PointerKind::kTouch, base::PointerPhase::kDown, 700, 500, now});
      kiosk.Update(now);
      kiosk.Handle(
          base::PointerSample{1, base::PointerKind::kTouch, base::PointerPhase::kMove, 700, 460, now + jump});
      now += jump;
      ++jumps;
      kiosk.Update(now);
      kiosk.Handle(base::PointerSample{1, base::PointerKind::kTouch, base::PointerPhase::kUp, 700, 420, now});
      EXPECT_EQ(ComplaintSoonAbout(kiosk, now, {1280, 720}), "");
      // Time that stands still.
      for (int i = 0; i < 5; ++i) kiosk.Update(now);
      EXPECT_EQ(ComplaintAbout(kiosk.tree(), {1280, 720}), "");
    }
    // Afterwards the idle contract holds as ever: somebody who goes is forgotten.
    now += hours(1);
    for (int i = 0; i < 3; ++i) Settle(kiosk, now);
    EXPECT_EQ(kiosk.route().page, pages::PageKind::kAttract) << start;
  }
  EXPECT_EQ(jumps, 50);
}

TEST(DisplayEvents, LeaveAUsablePage) {
  constexpr auto kSizes = std::to_array<base::PixelSize>({{800, 480}, {480, 800}, {1, 1}, {0, 0}, {1280, 720}, {720, 1280}, {-5, 100},
                                                          {3840, 1}, {1, 2160}, {1920, 1080}, {0, 1080}, {300, 300}});
  constexpr auto kDensities = std::to_array<float>({ui::kAssumedPxPerMm, 0, -1, kNan, kInfinity, 1e-9f, 1e9f, 2, 8, 12});
  constexpr auto kGlasses = std::to_array<base::MillimetreSize>({{509, 286}, {0, 0}, {-509, 286}, {kNan, kNan}, {kInfinity, 1}, {1, kNan},
                                                                 {16, 9}, {1600, 900}, {1e-30f, 1e-30f}, {1e30f, 1e30f}});
  std::mt19937 random(76);
  int events = 0;
  testing::internal::CaptureStderr();
  for (const char* start : {"home", "attract", "agenda/IV", "speakers", "search?q=norms"}) {
    shell::Kiosk kiosk(&support::BundledStore(), {.start = *pages::ParseRoute(start)});
    base::PixelSize size{1280, 720};
    kiosk.Resize(size, ui::kAssumedPxPerMm);
    base::Time now = seconds(1000);
    Settle(kiosk, now);
    for (int event = 0; event < 40; ++event, ++events) {
      switch (event % 5) {
        case 0:
          size = kSizes[random() % kSizes.size()];
          kiosk.Handle(base::Resized{size.width, size.height});
          break;
        case 1:
          kiosk.Resize(size, kDensities[random() % kDensities.size()]);
          break;
        case 2:
          std::swap(size.width, size.height);
          kiosk.Handle(base::Resized{size.width, size.height});
          break;
        case 3:
          kiosk.Resize(
              size, shell::ChooseDensity({}, {size, size, kGlasses[random() % kGlasses.size()]}).px_per_mm);
          break;
        default:
          kiosk.Handle(base::Exposed{});
          EXPECT_TRUE(kiosk.WantsFrame(now)) << "the lost picture stays lost";
      }
      SCOPED_TRACE(testing::Message() << start << ", event " << event << ", " << size.width << "x"
                                      << size.height << ", " << kiosk.scale().px_per_mm() << " px/mm");
      EXPECT_EQ(ComplaintSoonAbout(kiosk, now, {1, 1}), "");
      // Somebody plugs a display in again.
      if (event % 10 != 9) continue;
      size = {1280, 720};
      kiosk.Resize(size, ui::kAssumedPxPerMm);
      EXPECT_EQ(ComplaintSoonAbout(kiosk, now, size), "");
    }
  }
  testing::internal::GetCapturedStderr();
  EXPECT_EQ(events, 200);
}

// The file is cut, filled with noise and taken away while the kiosk runs; what was read stays, what cannot be
// read is calmly not there, and good bytes bring it back.
TEST(SwappedContent, LeavesAUsablePage) {
  const support::TemporaryFolder folder;
  const std::string path = folder / "report.sqlite",
                    intact = support::ReadBytes(support::StoredBundle().path());
  support::WriteBytes(path, intact);
  const auto store = content::Store::Open(path);
  ASSERT_TRUE(store);
  support::Visitor visitor(&*store, {.start = "home"});
  testing::internal::CaptureStderr();
  for (const std::string& bytes :
       {intact.substr(0, intact.size() / 2), std::string(), std::string(intact.size(), 'x')}) {
    support::WriteBytes(path, bytes);
    for (const char* place :
         {"navigation/agenda", "navigation/outcomes", "navigation/speakers", "navigation/about"}) {
      visitor.Tap(place);
      EXPECT_EQ(ComplaintAbout(visitor.tree(), {1280, 720}), "") << place;
    }
    EXPECT_NE(visitor.tree().Find("unavailable/text"), nullptr);
    visitor.Tap("navigation/home");
    support::WriteBytes(path, intact);
    visitor.Tap("navigation/agenda");
    EXPECT_EQ(visitor.tree().Find("unavailable/text"), nullptr) << "sound again, and still not shown";
  }
  testing::internal::GetCapturedStderr();
}

}  // namespace
}  // namespace foyer::test
