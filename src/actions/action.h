// What a visitor or the operator can ask for, as values: nodes of the accessibility tree hold them, the shell
// carries them out. Does nothing itself.
#pragma once

#include <optional>
#include <string>
#include <variant>

#include "actions/key_stroke.h"
#include "actions/operator_action.h"
#include "actions/route.h"
#include "base/language.h"

namespace foyer::actions {

// Whether "back" returns to where a Go came from: not after a filter or a step to the next entry.
enum class GoHistory { kPush, kReplace };

// To another page, or to the same one with another filter.
struct Go {
  Route route;
  GoHistory history = GoHistory::kPush;

  friend bool operator==(const Go&, const Go&) = default;
};
struct GoBack {
  friend bool operator==(const GoBack&, const GoBack&) = default;
};
struct ChangeTextStep {
  int by = 0;

  friend bool operator==(const ChangeTextStep&, const ChangeTextStep&) = default;
};
struct SwitchTheme {
  friend bool operator==(const SwitchTheme&, const SwitchTheme&) = default;
};
struct ShowLanguages {
  friend bool operator==(const ShowLanguages&, const ShowLanguages&) = default;
};
struct ChooseLanguage {
  base::Language language = base::Language::kEnglish;

  friend bool operator==(const ChooseLanguage&, const ChooseLanguage&) = default;
};
struct CloseDialog {
  friend bool operator==(const CloseDialog&, const CloseDialog&) = default;
};
// To type into the page's field.
struct EditText {
  friend bool operator==(const EditText&, const EditText&) = default;
};
// "I'm still reading": that anything is touched is answer enough.
struct Stay {
  friend bool operator==(const Stay&, const Stay&) = default;
};

using Action = std::variant<Go, GoBack, ChangeTextStep, SwitchTheme, ShowLanguages, ChooseLanguage,
                            CloseDialog, EditText, Stay, KeyStroke, OperatorAction>;

// To a neighbour, where there is one: no step that "back" returns on.
std::optional<Action> StepTo(const std::optional<Route>& neighbour);

// As --describe prints it: a route, or a verb such as "back", "language:fr", "pin:7". Nothing reads it back.
std::string ToString(const Action& action);

// Whether it leads to the page of one entry: then it is a link, and no button.
bool LeadsToEntry(const Action& action);

}  // namespace foyer::actions
