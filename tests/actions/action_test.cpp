// What --describe prints of each action.
#include "actions/action.h"

#include <gtest/gtest.h>

namespace foyer::actions {
namespace {

TEST(Action, HasItsWords) {
  const std::pair<Action, const char*> kCases[] = {
      {Go{ToPage(PageKind::kHome)}, "home"},
      {Go{ToEntry(PageKind::kAgenda, "IV"), GoHistory::kReplace}, "agenda/IV"},
      {Go{ToGroup(PageKind::kAgenda, "government")}, "agenda?group=government"},
      {GoBack{}, "back"},
      {ChangeTextStep{-1}, "text-smaller"},
      {ChangeTextStep{+1}, "text-larger"},
      {SwitchTheme{}, "theme"},
      {ShowLanguages{}, "languages"},
      {ChooseLanguage{base::Language::kFrench}, "language:fr"},
      {CloseDialog{}, "close"},
      {EditText{}, "edit"},
      {Stay{}, "stay"},
      {KeyStroke{KeyKind::kCharacter, "a"}, "type"},
      {KeyStroke{KeyKind::kDelete, ""}, "delete"},
      {KeyStroke{KeyKind::kClear, ""}, "clear"},
      {KeyStroke{KeyKind::kSwitchPage, ""}, "switch-keys"},
      {KeyStroke{KeyKind::kDone, ""}, "done"},
      {OperatorAction{OperatorVerb::kPressDigit, '7'}, "pin:7"},
      {OperatorAction{OperatorVerb::kShowCode, '0', 1}, "operator-code:2"},
      {OperatorAction{OperatorVerb::kConfirm}, "operator-confirm"},
  };
  for (const auto& [action, words] : kCases) EXPECT_EQ(ToString(action), words);
}

TEST(Action, LeadsToAnEntryOrNot) {
  EXPECT_TRUE(LeadsToEntry(Go{ToEntry(PageKind::kSpeakers, "ana-example")}));
  EXPECT_FALSE(LeadsToEntry(Go{ToPage(PageKind::kSpeakers)}));
  EXPECT_FALSE(LeadsToEntry(Go{ToGroup(PageKind::kAgenda, "government")}));
  EXPECT_FALSE(LeadsToEntry(GoBack{}));
}

TEST(Action, AStepToANeighbourIsNoPlaceToGoBackTo) {
  EXPECT_EQ(StepTo(std::nullopt), std::nullopt);
  const Action step = StepTo(ToEntry(PageKind::kAgenda, "V")).value();
  EXPECT_EQ(std::get<Go>(step).history, GoHistory::kReplace);
  EXPECT_EQ(ToString(step), "agenda/V");
}

}  // namespace
}  // namespace foyer::actions
