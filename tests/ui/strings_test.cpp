// The interface's words: all there, placeholders filled.
#include "ui/strings.h"

#include <gtest/gtest.h>

#include <set>

#include "base/utf8.h"

namespace foyer::ui {
namespace {

constexpr std::pair<StringKey, const char*> kKeys[] = {
#define FOYER_STRING(key, text) {StringKey::key, #key},
#include "ui/strings_en.inc"
#undef FOYER_STRING
};

TEST(Strings, EveryKeySaysSomething) {
  EXPECT_GT(std::size(kKeys), 50u);
  for (const auto& [key, name] : kKeys) {
    EXPECT_FALSE(Say(key).empty()) << name;
    EXPECT_FALSE(base::FindInvalidUtf8(Say(key))) << name;
    EXPECT_EQ(Say(key).find('\n'), std::string_view::npos) << name;
  }
}

TEST(Strings, EveryPlaceholderIsClosedAndNamed) {
  for (const auto& [key, name] : kKeys) {
    const std::string_view text = Say(key);
    for (std::size_t at = 0; (at = text.find_first_of("{}", at)) != std::string_view::npos; ++at) {
      ASSERT_EQ(text[at], '{') << name;
      const std::size_t end = text.find_first_of("{}", at + 1);
      ASSERT_NE(end, std::string_view::npos) << name;
      ASSERT_EQ(text[end], '}') << name;
      EXPECT_GT(end, at + 1) << name;
      at = end;
    }
  }
}

std::set<std::string> PlaceholdersIn(std::string_view text) {
  std::set<std::string> found;
  for (std::size_t at = 0; (at = text.find('{', at)) != std::string_view::npos; ++at) {
    found.emplace(text.substr(at, text.find('}', at) - at + 1));
  }
  return found;
}

TEST(Strings, EveryLanguageSaysEverythingWithTheSamePlaceholders) {
  for (const LanguageName& language : kLanguages) {
    for (const auto& [key, name] : kKeys) {
      const std::string_view text = TextIn(language.language, key);
      EXPECT_FALSE(text.empty()) << name << " is missing in " << language.name;
      EXPECT_EQ(PlaceholdersIn(text), PlaceholdersIn(TextIn(Language::kEnglish, key)))
          << name << " in " << language.name;
    }
  }
}

TEST(Strings, SpeakTheLanguageThatWasChosen) {
  SetLanguage(Language::kFrench);
  EXPECT_EQ(Say(StringKey::nav_home), "Accueil");
  SetLanguage(Language::kEnglish);
  EXPECT_EQ(Say(StringKey::nav_home), "Home");
}

TEST(Strings, LanguagesStandInTheOrderOfTheirNames) {
  for (std::size_t i = 0; i < kLanguages.size(); ++i) {
    EXPECT_EQ(static_cast<std::size_t>(kLanguages[i].language), i);
  }
}

TEST(Strings, PlaceholdersAreFilled) {
  EXPECT_EQ(Say(StringKey::agenda_filtered, {{"count", "11"}, {"total", "26"}}), "11 of 26 policy questions");
  EXPECT_EQ(Say(StringKey::agenda_filtered, {{"total", "26"}, {"count", "11"}}), "11 of 26 policy questions");
}

TEST(Strings, UnknownOrMissingPlaceholdersStayAsTheyAre) {
  EXPECT_EQ(Say(StringKey::attract_question, {}), "Question {numeral}");
  EXPECT_EQ(Say(StringKey::attract_question, {{"number", "4"}}), "Question {numeral}");
  EXPECT_EQ(Say(StringKey::nav_home, {{"numeral", "IV"}}), "Home");
}

}  // namespace
}  // namespace foyer::ui
