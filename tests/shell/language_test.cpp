// Choosing the interface's language.
#include <gmock/gmock.h>

#include "support/stored_report.h"
#include "support/visitor.h"

namespace foyer::shell {
namespace {

using support::Visitor;

class LanguageChoice : public testing::Test {
 protected:
  ~LanguageChoice() override { ui::SetLanguage(ui::Language::kEnglish); }

  Visitor visitor_{&support::BundledStore(), {.start = "agenda"}};
};

TEST_F(LanguageChoice, ChangesEveryWordOfOursAndNoneOfTheReports) {
  const std::string question = visitor_.Node("agenda/card/I/text").text;
  visitor_.Tap("header/language");
  visitor_.Tap("languages/fr");
  EXPECT_EQ(visitor_.Node("navigation/home").name, "Accueil");
  EXPECT_EQ(visitor_.Node("header/title").text, "Questions");
  EXPECT_EQ(visitor_.Node("agenda/card/I/text").text, question);
  EXPECT_EQ(visitor_.Node("header/language").text, "FR");
  EXPECT_EQ(visitor_.route(), "agenda");
  EXPECT_EQ(visitor_.tree().Find("languages"), nullptr);
}

TEST_F(LanguageChoice, KeepsThePlaceOnThePage) {
  visitor_.TurnWheel(-10);
  const float before = visitor_.kiosk().scroll_offset();
  ASSERT_GT(before, 0);
  visitor_.Tap("header/language");
  visitor_.Tap("languages/es");
  EXPECT_NEAR(visitor_.kiosk().scroll_offset(), before, 60);
}

TEST_F(LanguageChoice, CoversThePageUntilItIsAnswered) {
  const ui::Rect outcomes = visitor_.Node("navigation/outcomes").visible;
  visitor_.Tap("header/language");
  for (const ui::Node& node : visitor_.tree().nodes) {
    EXPECT_EQ(node.focus >= 0, !node.ActionText().empty()) << node.id;
    EXPECT_TRUE(node.ActionText().empty() || node.layer == "languages") << node.id;
  }
  visitor_.TapAt(outcomes.x + 5, outcomes.y + 5);
  EXPECT_EQ(visitor_.route(), "agenda") << "the touch beside the card went through to the page";
  EXPECT_EQ(visitor_.tree().Find("languages"), nullptr);
}

TEST_F(LanguageChoice, EscapeClosesItAndNothingElse) {
  visitor_.Tap("navigation/outcomes");
  visitor_.Tap("header/language");
  visitor_.Press(base::Key::kEscape);
  EXPECT_EQ(visitor_.tree().Find("languages"), nullptr);
  EXPECT_EQ(visitor_.route(), "outcomes");
}

TEST_F(LanguageChoice, IsForgottenWhenTheKioskStartsOver) {
  visitor_.Tap("header/language");
  visitor_.Tap("languages/fr");
  visitor_.Tap("header/language");
  visitor_.Wait(std::chrono::minutes(5));
  visitor_.Settle();
  ASSERT_EQ(visitor_.route(), "attract");
  EXPECT_EQ(visitor_.Node("attract/start/label").text, "Touch to explore");
  visitor_.TapAt(5, 5);
  EXPECT_EQ(visitor_.tree().Find("languages"), nullptr);
}

}  // namespace
}  // namespace foyer::shell
