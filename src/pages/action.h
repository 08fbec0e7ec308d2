// What a visitor can ask for. Pages return actions; the shell carries them out.
#pragma once

#include <optional>
#include <variant>

#include "base/input_event.h"
#include "pages/route.h"
#include "ui/strings.h"

namespace foyer::pages {

// Whether "back" returns to where a Go came from: not after a filter or a step to the next entry.
enum class GoHistory { kPush, kReplace };

// To another page, or to the same one with another filter.
struct Go {
  Route route;
  GoHistory history = GoHistory::kPush;
};
struct GoBack {};
struct ChangeTextStep {
  int by = 0;
};
struct SwitchTheme {};
struct ShowLanguages {};
struct ChooseLanguage {
  ui::Language language = ui::Language::kEnglish;
};
struct CloseDialog {};
// To type into the page's field.
struct EditText {};
// Not the visitor but the clock: what changes by itself moves on.
struct Advance {
  int slide = 0;
};

using Action = std::variant<Go, GoBack, ChangeTextStep, SwitchTheme, ShowLanguages, ChooseLanguage,
                            CloseDialog, EditText, Advance>;

// How a node names an action: a route or a verb.
inline constexpr const char* kBackVerb = "back";
inline constexpr const char* kSmallerTextVerb = "text-smaller";
inline constexpr const char* kLargerTextVerb = "text-larger";
inline constexpr const char* kSwitchThemeVerb = "theme";
inline constexpr const char* kStayVerb = "stay";
inline constexpr const char* kLanguagesVerb = "languages";
inline constexpr const char* kLanguageVerb = "language:";  // and its tag: "language:fr"
inline constexpr const char* kCloseVerb = "close";
inline constexpr const char* kEditVerb = "edit";

}  // namespace foyer::pages
