// The interface's words: all there, placeholders filled.
#include "ui/strings.h"

#include <gtest/gtest.h>

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
