// The way to the operator page and back, as somebody before the glass goes it.
#include "support/operator_visit.h"

#include <gmock/gmock.h>

#include "shell/countdown.h"
#include "shell/operator/pin_pad.h"

namespace foyer::shell {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using support::EnterPin;
using support::OpenOperatorPage;
using support::TapCorner;
using support::Visitor;
using support::VisitSettings;

bool AsksForPin(const Visitor& visitor) {
  return visitor.tree().Find("pin") != nullptr;
}
bool ShowsOperatorPage(const Visitor& visitor) {
  return visitor.tree().Find("operator/heading") != nullptr;
}

class OperatorVisit : public testing::Test {
 protected:
  // What the log says of a missing PIN is checked where it matters.
  void SetUp() override { testing::internal::CaptureStderr(); }
  void TearDown() override {
    if (!log_taken_) testing::internal::GetCapturedStderr();
  }
  std::string TakeLog() {
    log_taken_ = true;
    return testing::internal::GetCapturedStderr();
  }

  static VisitSettings From(const std::string& start) {
    return {.start = start, .pin_file = support::PinFile()};
  }

 private:
  bool log_taken_ = false;
};

TEST_F(OperatorVisit, FiveTapsAndThePinLeadToThePage) {
  Visitor visitor(&support::BundledStore(), From("home"));
  TapCorner(visitor, 4);
  EXPECT_FALSE(AsksForPin(visitor));
  TapCorner(visitor, 1);
  ASSERT_TRUE(AsksForPin(visitor));
  EXPECT_EQ(visitor.Node("pin/1").layer, kPinLayer);
  EXPECT_FALSE(ShowsOperatorPage(visitor));
  visitor.Wait(1s);
  EnterPin(visitor, support::kPin);
  EXPECT_TRUE(ShowsOperatorPage(visitor));
  EXPECT_FALSE(AsksForPin(visitor));
  EXPECT_EQ(visitor.tree().Find("navigation/home"), nullptr);
}

TEST_F(OperatorVisit, FromAttractTheFirstTapWakesAndCounts) {
  Visitor visitor(&support::BundledStore(), From("attract"));
  TapCorner(visitor, 5);
  EXPECT_TRUE(AsksForPin(visitor));
  EXPECT_EQ(visitor.tree().Find("languages/en"), nullptr) << "a tap on its way opened the language menu";
}

TEST_F(OperatorVisit, ADisplayWithoutVisitorsHasItToo) {
  VisitSettings settings = From("attract");
  settings.mode = Mode::kDisplay;
  Visitor visitor(&support::BundledStore(), settings);
  OpenOperatorPage(visitor);
  ASSERT_TRUE(ShowsOperatorPage(visitor));
  visitor.Leave(250s);
  EXPECT_FALSE(ShowsOperatorPage(visitor));
  EXPECT_EQ(visitor.route(), "attract");
}

TEST_F(OperatorVisit, AVisitorWhoComesByChanceTouchesBesideThePadOrLetsItGo) {
  Visitor visitor(&support::BundledStore(), From("agenda"));
  TapCorner(visitor, 5);
  visitor.Wait(1s);
  ASSERT_TRUE(AsksForPin(visitor));
  visitor.TapAt(20, 400);
  EXPECT_FALSE(AsksForPin(visitor));
  EXPECT_EQ(visitor.route(), "agenda") << "the touch beside the pad pressed what lies under it";
  TapCorner(visitor, 5);
  visitor.Leave(19s);
  EXPECT_TRUE(AsksForPin(visitor));
  visitor.Leave(2s);
  EXPECT_FALSE(AsksForPin(visitor));
  EXPECT_EQ(visitor.route(), "agenda");
}

TEST_F(OperatorVisit, TapsThatGoOnDoNotCloseThePad) {
  Visitor visitor(&support::BundledStore(), From("home"));
  for (int tap = 0; tap < 6; ++tap) visitor.TapAt(1276, 4);
  EXPECT_TRUE(AsksForPin(visitor));
}

TEST_F(OperatorVisit, WithoutAPinNothingOpensAndTheLogSaysWhy) {
  Visitor visitor(&support::BundledStore(), {.start = "home"});
  TapCorner(visitor, 5);
  EXPECT_FALSE(AsksForPin(visitor) || ShowsOperatorPage(visitor));
  EXPECT_THAT(TakeLog(), testing::HasSubstr("--set-pin"));
}

// Symptom (other kiosks): a damaged setting let everybody in.
TEST_F(OperatorVisit, ADamagedPinFileOpensNothing) {
  support::TemporaryFolder folder;
  for (const char* damaged : {"", "\n", "947362", "$argon2id$v=19$m=65536,t=2,p=1$"}) {
    support::WriteBytes(folder / "operator-pin", damaged);
    VisitSettings settings = From("home");
    settings.pin_file = folder / "operator-pin";
    Visitor visitor(&support::BundledStore(), settings);
    TapCorner(visitor, 5);
    EXPECT_FALSE(AsksForPin(visitor) || ShowsOperatorPage(visitor)) << damaged;
  }
}

TEST_F(OperatorVisit, WrongPinsSlowDownAndLeavingDoesNotHelp) {
  Visitor visitor(&support::BundledStore(), From("home"));
  TapCorner(visitor, 5);
  visitor.Wait(1s);
  for (const int wait : {1, 2, 4}) {
    EnterPin(visitor, "1111");
    EXPECT_FALSE(ShowsOperatorPage(visitor));
    EXPECT_THAT(visitor.Node("pin/title").text, testing::HasSubstr(std::to_string(wait))) << wait;
    if (wait < 4) visitor.Leave(std::chrono::seconds(wait));
  }
  EXPECT_TRUE(visitor.Node("pin/enter").ActionText().empty());
  visitor.Press(base::Key::kEscape);
  ASSERT_FALSE(AsksForPin(visitor));
  TapCorner(visitor, 5);
  visitor.Wait(300ms);
  ASSERT_TRUE(AsksForPin(visitor));
  for (const char digit : std::string(support::kPin)) visitor.Tap(std::string("pin/") + digit);
  visitor.Press(base::Key::kEnter);
  EXPECT_FALSE(ShowsOperatorPage(visitor)) << "the wait was over too soon";
  visitor.Leave(4s);
  visitor.Tap("pin/enter");
  EXPECT_TRUE(ShowsOperatorPage(visitor));
}

TEST_F(OperatorVisit, ThePadShowsHowManyDigitsAndNeverWhich) {
  Visitor visitor(&support::BundledStore(), From("home"));
  TapCorner(visitor, 5);
  visitor.Wait(1s);
  for (const char* key : {"pin/9", "pin/4", "pin/7", "pin/delete"}) visitor.Tap(key);
  EXPECT_EQ(visitor.Node("pin/digits").name, "Digits entered: 2");
  for (const ui::Node& node : visitor.tree().nodes)
    EXPECT_EQ((node.name + node.text).find("94"), std::string::npos);
}

// On narrow glass with large text the messages take different numbers of lines.
TEST_F(OperatorVisit, NoKeyMovesWhenTheMessageChanges) {
  for (int text_step = 0; text_step < ui::kTextSteps; ++text_step) {
    VisitSettings settings = From("home");
    settings.text_step = text_step;
    settings.size = {800, 1280};
    Visitor visitor(&support::BundledStore(), settings);
    TapCorner(visitor, 5);
    visitor.Wait(1s);
    const float before = visitor.Node("pin/5").rect.y;
    const std::string asks = visitor.Node("pin/title").text;
    EnterPin(visitor, "1111");
    EXPECT_EQ(visitor.Node("pin/5").rect.y, before) << text_step;
    EXPECT_NE(visitor.Node("pin/title").text, asks);
    visitor.Leave(2s);
    EXPECT_EQ(visitor.Node("pin/title").text, "This is not the PIN.");
    EXPECT_EQ(visitor.Node("pin/5").rect.y, before) << text_step;
  }
}

TEST_F(OperatorVisit, AKeyboardWillDo) {
  Visitor visitor(&support::BundledStore(), From("home"));
  TapCorner(visitor, 5);
  for (const char digit : std::string("99947362")) {
    visitor.kiosk().Handle(base::TextTyped{static_cast<char32_t>(digit), visitor.now()});
  }
  for (int i = 0; i < 8; ++i) visitor.Press(base::Key::kBackspace);
  EXPECT_TRUE(AsksForPin(visitor));
  for (const char digit : std::string(support::kPin)) {
    visitor.kiosk().Handle(base::TextTyped{static_cast<char32_t>(digit), visitor.now()});
  }
  visitor.Press(base::Key::kEnter);
  EXPECT_TRUE(ShowsOperatorPage(visitor));
  visitor.Press(base::Key::kEscape);
  EXPECT_FALSE(ShowsOperatorPage(visitor));
  EXPECT_EQ(visitor.route(), "attract");
}

TEST_F(OperatorVisit, LockingLeadsBackToVisitorsAndAsksForThePinAgain) {
  Visitor visitor(&support::BundledStore(), From("agenda"));
  OpenOperatorPage(visitor);
  visitor.Tap("operator/lock");
  EXPECT_EQ(visitor.route(), "attract");
  EXPECT_FALSE(ShowsOperatorPage(visitor));
  visitor.Wait(1s);
  TapCorner(visitor, 5);
  EXPECT_TRUE(AsksForPin(visitor));
  EXPECT_FALSE(ShowsOperatorPage(visitor));
}

TEST_F(OperatorVisit, TheIdleContractLocksItWhereverTheOperatorLeftIt) {
  for (const char* left_at : {"operator/heading", "operator/leave", "operator/touch-test"}) {
    Visitor visitor(&support::BundledStore(), From("home"));
    OpenOperatorPage(visitor);
    if (!visitor.Node(left_at).ActionText().empty()) visitor.Tap(left_at);
    bool asked = false;
    for (int second = 0; second < 250; ++second) {
      visitor.Leave(1s);
      asked = asked || visitor.tree().Find("countdown/stay") != nullptr;
    }
    EXPECT_TRUE(asked) << left_at;
    EXPECT_EQ(visitor.route(), "attract") << left_at;
    EXPECT_FALSE(ShowsOperatorPage(visitor)) << left_at;
    EXPECT_EQ(visitor.tree().Find("touch-test/says"), nullptr) << left_at;
    EXPECT_FALSE(visitor.kiosk().done()) << left_at;
  }
}

TEST_F(OperatorVisit, TheButtonStepsThroughTheCodesAndRoundAndThePageStaysWhereItIs) {
  Visitor visitor(&support::BundledStore(), From("home"));
  // More than a code holds, whatever the versions of what Foyer is built with say of themselves.
  RunFacts facts;
  facts.config_problems.assign(20, "foyer.toml:7:1: there is no setting called \"colour\"");
  visitor.kiosk().SetRunFacts(std::move(facts));
  OpenOperatorPage(visitor);
  const auto shown = [&] { return visitor.Node("operator/codes/code").name; };
  const std::string first = shown();
  std::vector<std::string> names;
  do {
    while (visitor.Node("operator/codes/next").visible.height < 20) visitor.TurnWheel(-1);
    const float place = visitor.kiosk().scroll_offset();
    names.push_back(shown());
    visitor.Tap("operator/codes/next");
    EXPECT_EQ(visitor.kiosk().scroll_offset(), place);
  } while (shown() != first && names.size() < 20);
  ASSERT_THAT(names, testing::SizeIs(testing::AllOf(testing::Gt(1u), testing::Lt(20u))));
  for (std::size_t i = 0; i < names.size(); ++i)
    EXPECT_THAT(names[i], testing::HasSubstr("code " + std::to_string(i + 1)));
}

TEST_F(OperatorVisit, RestartAndLeaveAskFirstAndEndWithDifferentCodes) {
  const struct {
    const char* button;
    int exit_code;
  } kCases[] = {{"operator/restart", 0}, {"operator/leave", kLeftExitCode}};
  for (const auto& each : kCases) {
    Visitor visitor(&support::BundledStore(), From("home"));
    OpenOperatorPage(visitor);
    visitor.Tap(each.button);
    EXPECT_FALSE(visitor.kiosk().done());
    visitor.Tap("operator-question/cancel");
    EXPECT_FALSE(visitor.kiosk().done());
    EXPECT_EQ(visitor.tree().Find("operator-question/confirm"), nullptr);
    visitor.Tap(each.button);
    visitor.Tap("operator-question/confirm");
    EXPECT_TRUE(visitor.kiosk().done());
    EXPECT_EQ(visitor.kiosk().exit_code(), each.exit_code) << each.button;
  }
}

TEST_F(OperatorVisit, TheTouchTestTakesEveryTouchUntilItsVerdict) {
  Visitor visitor(&support::BundledStore(), From("home"));
  OpenOperatorPage(visitor);
  visitor.Tap("operator/touch-test");
  for (const ui::Point& target : TouchTargetsOn({1280, 720})) {
    EXPECT_EQ(visitor.tree().focus_count(), 0) << "a turned touchscreen could press something";
    visitor.TapAt(1280 - target.x, 720 - target.y);
  }
  EXPECT_THAT(visitor.Node("touch-test/says").text, testing::HasSubstr("10 s"));
  visitor.Leave(4s);
  EXPECT_THAT(visitor.Node("touch-test/says").text, testing::HasSubstr("6 s"));
  visitor.TapAt(700, 300);
  visitor.Leave(7s);
  EXPECT_EQ(visitor.Node("touch-test/verdict/1").text, "Touches arrive turned by 180°.");
  EXPECT_THAT(visitor.Node("touch-test/verdict/2").text, testing::HasSubstr("1"));
  EXPECT_EQ(visitor.Node("touch-test/track/2").text, "700, 300 px");
  visitor.Tap("touch-test/again");
  EXPECT_NE(visitor.tree().Find("touch-test/cross/1"), nullptr);
  visitor.Press(base::Key::kEscape);
  EXPECT_TRUE(ShowsOperatorPage(visitor));
}

TEST_F(OperatorVisit, AStillPageDrawsNothing) {
  Visitor visitor(&support::BundledStore(), From("home"));
  OpenOperatorPage(visitor);
  visitor.Wait(5s);
  EXPECT_EQ(visitor.Settle(), 0);
}

}  // namespace
}  // namespace foyer::shell
