// The PIN pad, the operator page and the touch test at every glass, text step and language.
#include <fmt/format.h>
#include <gmock/gmock.h>

#include <tuple>

#include "actions/operator_action.h"
#include "base/log.h"
#include "support/glasses.h"
#include "support/operator_visit.h"
#include "support/tree_checks.h"
#include "ui/qr_code.h"

namespace foyer::shell {
namespace {

using support::Glass;
using support::Visitor;

class OperatorLayout : public testing::TestWithParam<std::tuple<Glass, int>> {
 protected:
  static support::TreeRules Rules() {
    const Glass& glass = std::get<Glass>(GetParam());
    support::TreeRules rules;
    rules.window_width = static_cast<float>(glass.size.width);
    rules.px_per_mm = glass.px_per_mm;
    rules.least_target_mm = glass.least_target_mm;
    rules.actions = {"pin-delete",       "pin-enter",      "operator-back",   "operator-touch",
                     "operator-restart", "operator-leave", "operator-confirm"};
    for (int code = 1; code < 100; ++code) rules.actions.insert(fmt::format("{}{}", "operator-code:", code));
    for (int digit = 0; digit < 10; ++digit) rules.actions.insert(fmt::format("{}{}", "pin:", digit));
    return rules;
  }
  static void ExpectSound(const Visitor& visitor, const char* where) {
    EXPECT_THAT(ProblemsOf(visitor.tree(), Rules()), testing::IsEmpty()) << where;
  }
  // Nothing of a dialog or of the touch test scrolls.
  static void ExpectInSight(const Visitor& visitor, const std::string& prefix) {
    int nodes = 0;
    for (const ui::Node& node : visitor.tree().nodes) {
      if (!node.id.starts_with(prefix)) continue;
      ++nodes;
      EXPECT_NEAR(node.visible.height, node.rect.height, 1) << node.id;
    }
    EXPECT_GT(nodes, 0) << prefix;
  }

  // The way goes on from one to the next.
  static void ExpectSoundPad(Visitor& visitor) {
    support::TapCorner(visitor, 5);
    visitor.Wait(std::chrono::seconds(1));
    ExpectSound(visitor, "pad");
    ExpectInSight(visitor, "pin/");
    for (const char* key : {"pin/0", "pin/9", "pin/delete", "pin/enter"}) {
      const ui::Rect& rect = visitor.Node(key).rect;
      EXPECT_GE(std::min(rect.width, rect.height), 16 * std::get<Glass>(GetParam()).px_per_mm) << key;
    }
  }

  static void ExpectSoundPage(Visitor& visitor) {
    support::EnterPin(visitor, support::kPin);
    ExpectSound(visitor, "page");
    EXPECT_LT(visitor.Node("operator/lock").rect.bottom(),
              static_cast<float>(std::get<Glass>(GetParam()).size.height) / 2);
    const ui::Node& ruler = visitor.Node("operator/ruler/scale");
    const int length = std::stoi(ruler.name.substr(ruler.name.find_first_of("0123456789")));
    EXPECT_GE(length, 100);
    EXPECT_NEAR(ruler.rect.width, static_cast<float>(length) * std::get<Glass>(GetParam()).px_per_mm, 1);
    const ui::Node& code = visitor.Node("operator/codes/code");
    EXPECT_EQ(code.rect.width, code.rect.height);
    EXPECT_GE(code.rect.width, ui::QrSide(1) * ui::kLeastQrModuleMm * std::get<Glass>(GetParam()).px_per_mm);
    for (const char* button : {"operator/restart", "operator/leave"}) {
      while (visitor.Node(button).visible.height < 20) visitor.TurnWheel(-1);
      visitor.Tap(button);
      ExpectSound(visitor, button);
      ExpectInSight(visitor, "operator-question/");
      visitor.Tap("operator-question/cancel");
    }
    while (visitor.Node("operator/touch-test").visible.height < 20) visitor.TurnWheel(1);
  }

  static void ExpectSoundTouchTest(Visitor& visitor) {
    visitor.Tap("operator/touch-test");
    const base::PixelSize size = std::get<Glass>(GetParam()).size;
    const auto width = static_cast<float>(size.width), height = static_cast<float>(size.height);
    for (const ui::Point& target : TouchTargetsOn(size)) {
      ExpectSound(visitor, "target");
      ExpectInSight(visitor, "touch-test/");
      // Swapped and turned: the longest verdict.
      visitor.TapAt((1 - target.y / height) * width, (1 - target.x / width) * height);
    }
    ExpectInSight(visitor, "touch-test/says");
    visitor.Leave(std::chrono::seconds(11));
    for (float x = 0.1f; x < 1; x += 0.2f) visitor.TapAt(x * width, height / 2);
    ExpectSound(visitor, "verdict");
    ExpectInSight(visitor, "touch-test/verdict");
    ExpectInSight(visitor, "touch-test/back");
    const float buttons = visitor.Node("touch-test/back").rect.y;
    for (const ui::Node& node : visitor.tree().nodes) {
      EXPECT_TRUE(!node.id.starts_with("touch-test/verdict") || node.rect.bottom() <= buttons) << node.id;
    }
    visitor.Tap("touch-test/back");
  }
};

TEST_P(OperatorLayout, IsSoundInEveryLanguage) {
  const auto& [glass, text_step] = GetParam();
  testing::internal::CaptureStderr();
  base::LogError("/srv/foyer/report.sqlite: cannot be opened, no such file");
  testing::internal::GetCapturedStderr();
  Visitor visitor(&support::BundledStore(), {.start = "attract",
                                             .size = glass.size,
                                             .px_per_mm = glass.px_per_mm,
                                             .text_step = text_step,
                                             .pin_file = support::PinFile()});
  for (const ui::LanguageName& each : ui::kLanguages) {
    ui::SetLanguage(each.language);
    ExpectSoundPad(visitor);
    ExpectSoundPage(visitor);
    ExpectSoundTouchTest(visitor);
    visitor.Tap("operator/lock");
    EXPECT_EQ(visitor.route(), "attract");
  }
}

std::string NameOf(const testing::TestParamInfo<std::tuple<Glass, int>>& info) {
  return fmt::format("{}Step{}", std::get<Glass>(info.param).name, std::get<int>(info.param));
}

INSTANTIATE_TEST_SUITE_P(Glasses, OperatorLayout,
                         testing::Combine(testing::ValuesIn(support::kGlasses),
                                          testing::Range(0, ui::kTextSteps)),
                         NameOf);

}  // namespace
}  // namespace foyer::shell
