// Actions in words.
#include "actions/action.h"

#include <fmt/format.h>

#include "base/overloaded.h"

namespace foyer::actions {
namespace {

std::string NameOf(const KeyStroke& stroke) {
  switch (stroke.kind) {
    case KeyKind::kCharacter:
      return "type";
    case KeyKind::kDelete:
      return "delete";
    case KeyKind::kClear:
      return "clear";
    case KeyKind::kSwitchPage:
      return "switch-keys";
    case KeyKind::kDone:
      return "done";
  }
  return "";
}

std::string NameOf(const OperatorAction& action) {
  switch (action.verb) {
    case OperatorVerb::kPressDigit:
      return fmt::format("pin:{}", action.digit);
    case OperatorVerb::kDeleteDigit:
      return "pin-delete";
    case OperatorVerb::kEnterPin:
      return "pin-enter";
    case OperatorVerb::kBack:
      return "operator-back";
    case OperatorVerb::kTestTouch:
      return "operator-touch";
    case OperatorVerb::kShowCode:
      return fmt::format("operator-code:{}", action.code + 1);
    case OperatorVerb::kAskRestart:
      return "operator-restart";
    case OperatorVerb::kAskLeave:
      return "operator-leave";
    case OperatorVerb::kConfirm:
      return "operator-confirm";
  }
  return "";
}

// BCP 47
std::string_view TagOf(base::Language language) {
  switch (language) {
    case base::Language::kEnglish:
      return "en";
    case base::Language::kFrench:
      return "fr";
    case base::Language::kSpanish:
      return "es";
  }
  return "";
}

}  // namespace

std::string ToString(const Action& action) {
  using std::string_literals::operator""s;
  return std::visit(
      base::Overloaded{
          [](const Go& go) { return ToString(go.route); }, [](const GoBack&) { return "back"s; },
          [](const ChangeTextStep& change) { return change.by < 0 ? "text-smaller"s : "text-larger"s; },
          [](const SwitchTheme&) { return "theme"s; }, [](const ShowLanguages&) { return "languages"s; },
          [](const ChooseLanguage& choice) { return fmt::format("language:{}", TagOf(choice.language)); },
          [](const CloseDialog&) { return "close"s; }, [](const EditText&) { return "edit"s; },
          [](const Stay&) { return "stay"s; }, [](const KeyStroke& stroke) { return NameOf(stroke); },
          [](const OperatorAction& asked) { return NameOf(asked); }},
      action);
}

std::optional<Action> StepTo(const std::optional<Route>& neighbour) {
  if (!neighbour) return std::nullopt;
  return Go{*neighbour, GoHistory::kReplace};
}

bool LeadsToEntry(const Action& action) {
  const Go* go = std::get_if<Go>(&action);
  return go != nullptr && !go->route.key.empty();
}

}  // namespace foyer::actions
