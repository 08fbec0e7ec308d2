// Wandering and dimming, as tables.
#include "shell/panel_care.h"

#include <gmock/gmock.h>

#include <set>

#include "support/stored_report.h"
#include "support/visitor.h"

namespace foyer::shell {
namespace {

using std::chrono_literals::operator""min;
using std::chrono_literals::operator""s;
using support::Visitor;

TEST(Wander, TakesASmallStepAMinuteAndCoversAField) {
  std::set<std::pair<int, int>> places;
  base::PixelOffset last = WanderAt(0min);
  EXPECT_EQ(std::pair(last.x, last.y), std::pair(0, 0)) << "pictures of the first frame would differ";
  for (int minute = 1; minute < 24 * 60; ++minute) {
    const base::PixelOffset at = WanderAt(minute * 1min);
    EXPECT_LE(std::abs(at.x - last.x), 1) << minute;
    EXPECT_LE(std::abs(at.y - last.y), 1) << minute;
    EXPECT_LE(std::max(std::abs(at.x), std::abs(at.y)), 4) << minute;
    places.insert({at.x, at.y});
    last = at;
  }
  // Of the 81: the two ways go in step.
  EXPECT_GE(places.size(), 40u);
}

TEST(Wander, IsOfTheAttractPageAlone) {
  Visitor visitor(&support::BundledStore(), {.start = "attract"});
  visitor.Wait(10min);
  visitor.Settle();
  const base::PixelOffset at = visitor.kiosk().offset();
  EXPECT_NE(std::abs(at.x) + std::abs(at.y), 0);
  visitor.TapAt(600, 300);
  EXPECT_EQ(visitor.kiosk().offset().x, 0);
  EXPECT_EQ(visitor.kiosk().offset().y, 0);
}

TEST(DimHours, AreASpanOfTheDayThatMayGoOverMidnight) {
  const struct {
    DimHours hours;
    int minute;
    bool dim;
  } kCases[] = {{{60, 120}, 59, false},         {{60, 120}, 60, true},
                {{60, 120}, 119, true},         {{60, 120}, 120, false},
                {{22 * 60, 7 * 60}, 0, true},   {{22 * 60, 7 * 60}, 22 * 60 - 1, false},
                {{22 * 60, 7 * 60}, 419, true}, {{22 * 60, 7 * 60}, 420, false},
                {{60, 60}, 60, false}};
  for (const auto& each : kCases) {
    EXPECT_EQ(IsDim(each.hours, each.minute), each.dim)
        << each.hours.from << "-" << each.hours.to << " at " << each.minute;
  }
}

TEST(DimHours, AreWrittenLikeAClock) {
  EXPECT_EQ(ParseMinuteOfDay("00:00"), 0);
  EXPECT_EQ(ParseMinuteOfDay("07:05"), 425);
  EXPECT_EQ(ParseMinuteOfDay("23:59"), 1439);
  for (const char* wrong : {"", "7:05", "24:00", "07:60", "0705", "07:5", "-1:00", "aa:bb", "07:05 "}) {
    EXPECT_FALSE(ParseMinuteOfDay(wrong)) << wrong;
  }
}

class Dimming : public testing::Test {
 protected:
  Dimming() : kiosk_(&support::BundledStore(), {.dim = DimHours{22 * 60, 7 * 60}}) {
    kiosk_.SetMinuteOfDay([this] { return minute_; });
    kiosk_.Resize({1280, 720}, ui::kAssumedPxPerMm);
    Play(1s);
  }
  void Play(base::Time time) {
    for (const base::Time end = now_ + time; now_ < end; now_ += std::chrono::milliseconds(16)) {
      if (!kiosk_.WantsFrame(now_)) continue;
      kiosk_.Update(now_);
      kiosk_.Draw(nullptr);
    }
  }
  bool IsDark() const { return kiosk_.tree().Find("attract/dim") != nullptr; }

  int minute_ = 12 * 60;
  Kiosk kiosk_;
  base::Time now_ = 100s;
};

TEST_F(Dimming, DarkensTheAttractPageInItsHours) {
  EXPECT_FALSE(IsDark());
  minute_ = 23 * 60;
  Play(15s);
  EXPECT_TRUE(IsDark());
  minute_ = 7 * 60;
  Play(15s);
  EXPECT_FALSE(IsDark());
}

TEST_F(Dimming, ATouchWakesAtOnce) {
  minute_ = 23 * 60;
  Play(15s);
  kiosk_.Handle(base::PointerSample{1, base::PointerKind::kTouch, base::PointerPhase::kDown, 500, 500, now_});
  Play(1s);
  EXPECT_EQ(kiosk_.route().page, pages::PageKind::kHome);
  EXPECT_FALSE(IsDark());
}

}  // namespace
}  // namespace foyer::shell
