// The interface's words: all there, placeholders filled.
#include "ui/strings.h"

#include <gtest/gtest.h>

#include <regex>
#include <set>

#include "base/utf8.h"

namespace foyer::ui {
namespace {

constexpr std::pair<StringKey, const char*> kKeys[] = {
#define FOYER_STRING(key, text) {StringKey::key, #key},
#include "ui/strings_en.inc"
};

constexpr std::pair<CountKey, const char*> kCounts[] = {
#define FOYER_COUNT(key) {CountKey::key, #key},
#include "ui/strings_en.inc"
};

TEST(Strings, EveryKeySaysSomething) {
  EXPECT_GT(std::size(kKeys), 50u);
  for (const auto& [key, name] : kKeys) {
    EXPECT_FALSE(Say(key).empty()) << name;
    EXPECT_FALSE(base::FindInvalidUtf8(Say(key))) << name;
    EXPECT_EQ(Say(key).find('\n'), std::string_view::npos) << name;
  }
}

// Every text of every language, with its key.
std::vector<std::pair<std::string, std::string_view>> AllTexts() {
  std::vector<std::pair<std::string, std::string_view>> texts;
  for (const LanguageName& language : kLanguages) {
    const std::string of = std::string(language.tag) + " ";
    for (const auto& [key, name] : kKeys) texts.emplace_back(of + name, TextIn(language.language, key));
    for (const auto& [key, name] : kCounts) {
      for (std::size_t category = 0; category < kPluralCategories; ++category)
        texts.emplace_back(of + name, FormIn(language.language, key, static_cast<PluralCategory>(category)));
    }
  }
  return texts;
}

TEST(Strings, EveryPlaceholderIsClosedAndNamed) {
  for (const auto& [name, text] : AllTexts()) {
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

TEST(Strings, EveryLanguageHasAFormForEveryNumberWithTheSamePlaceholders) {
  for (const LanguageName& language : kLanguages) {
    for (const auto& [key, name] : kCounts) {
      const auto expected = PlaceholdersIn(FormIn(Language::kEnglish, key, PluralCategory::other));
      for (const std::int64_t count : {0, 1, 2, 3, 5, 11, 21, 100, 1'000'000}) {
        const std::string_view form = FormIn(language.language, key, CategoryOf(language.language, count));
        EXPECT_FALSE(form.empty()) << name << " of " << count << " is missing in " << language.name;
        auto found = PlaceholdersIn(form);
        if (count < 2 && expected.contains("{count}")) found.insert("{count}");  // "the first of {total}"
        EXPECT_EQ(found, expected) << name << " of " << count << " in " << language.name;
      }
    }
  }
}

// "1 policy questions put to 1 speakers": a number beside a noun is for SayCount.
TEST(Strings, NoTextGluesAPluralToANumber) {
  const std::regex glued(R"(\{[a-z]+\}( [a-z]+)? [a-z]+s\b.*)");
  EXPECT_TRUE(std::regex_search("{count} results", glued));
  EXPECT_TRUE(std::regex_search("From {count} policy questions.", glued));
  for (const auto& [key, name] : kKeys) {
    EXPECT_FALSE(std::regex_search(std::string(TextIn(Language::kEnglish, key)), glued)) << name;
  }
}

TEST(Strings, SayHowManyInTheFormOfTheLanguage) {
  const struct {
    Language language;
    std::int64_t count;
    const char* text;
  } kCases[] = {
      {Language::kEnglish, 0, "0 results"},   {Language::kEnglish, 1, "1 result"},
      {Language::kEnglish, 2, "2 results"},   {Language::kEnglish, 21, "21 results"},
      {Language::kFrench, 0, "0 résultat"},   {Language::kFrench, 1, "1 résultat"},
      {Language::kFrench, 2, "2 résultats"},  {Language::kSpanish, 0, "0 resultados"},
      {Language::kSpanish, 1, "1 resultado"}, {Language::kSpanish, 2, "2 resultados"},
  };
  for (const auto& each : kCases) {
    SetLanguage(each.language);
    EXPECT_EQ(SayCount(CountKey::search_found, each.count), each.text);
  }
  SetLanguage(Language::kEnglish);
  EXPECT_EQ(SayCount(CountKey::agenda_filtered, 26, {{"shown", "1"}}), "1 of 26 policy questions");
  EXPECT_EQ(SayCount(CountKey::agenda_filtered, 1, {{"shown", "1"}}), "1 of 1 policy question");
  EXPECT_EQ(SayCount(CountKey::search_first, 1, {{"total", "20"}}), "the first of 20");
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
  EXPECT_EQ(Say(StringKey::take_part, {{"number", "2"}, {"count", "3"}}), "Code 2 of 3");
  EXPECT_EQ(Say(StringKey::take_part, {{"count", "3"}, {"number", "2"}}), "Code 2 of 3");
}

TEST(Strings, UnknownOrMissingPlaceholdersStayAsTheyAre) {
  EXPECT_EQ(Say(StringKey::attract_question, {}), "Question {numeral}");
  EXPECT_EQ(Say(StringKey::attract_question, {{"number", "4"}}), "Question {numeral}");
  EXPECT_EQ(Say(StringKey::nav_home, {{"numeral", "IV"}}), "Home");
}

}  // namespace
}  // namespace foyer::ui
