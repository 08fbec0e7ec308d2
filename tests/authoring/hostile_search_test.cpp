// Whatever is typed, pasted or scanned into the search field gives results or none.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <random>

#include "base/utf8.h"
#include "content/search.h"
#include "support/stored_report.h"

namespace foyer::authoring {
namespace {

#if defined(__SANITIZE_ADDRESS__)
// The sanitizers make a search slow; with all of them the test would take minutes.
constexpr int kStrings = 10'000;
#else
constexpr int kStrings = 100'000;
#endif

// Pieces that have a meaning to FTS5, SQL, C, C++, terminals or layout, words of the report, and noise.
class HostileStrings {
 public:
  std::string Next() {
    std::string text;
    const int pieces = Number(0, 12);
    for (int i = 0; i < pieces; ++i) {
      text += Piece();
      if (Number(0, 2) == 0) text += ' ';
    }
    constexpr std::size_t kLong = 10 * 1024;
    if (Number(0, 199) == 0 && !text.empty()) {
      while (text.size() < kLong) text += text;
    }
    return text;
  }

 private:
  int Number(int least, int most) { return std::uniform_int_distribution(least, most)(random_); }

  std::string Piece() {
    static const std::vector<std::string> kSyntax = {"\"",
                                                     "\"\"",
                                                     "'",
                                                     "''",
                                                     "*",
                                                     "^",
                                                     "+",
                                                     "-",
                                                     ":",
                                                     "(",
                                                     ")",
                                                     "{",
                                                     "}",
                                                     "AND",
                                                     "OR",
                                                     "NOT",
                                                     "NEAR(",
                                                     "NEAR(a b, 3)",
                                                     "title:",
                                                     "body :",
                                                     "- belongs :",
                                                     "\u00A61",
                                                     ";",
                                                     "--",
                                                     "/*",
                                                     "%",
                                                     "_",
                                                     "\\",
                                                     "?1",
                                                     "DROP TABLE question;",
                                                     "SELECT",
                                                     "x' OR 1=1",
                                                     "%s%n",
                                                     "$(reboot)",
                                                     "`ls`",
                                                     "../../",
                                                     "<b>",
                                                     "&amp;",
                                                     "\n",
                                                     "\t",
                                                     "\x1B[2J",
                                                     std::string(1, '\0'),
                                                     std::string("a\0b", 3)};
    static const std::vector<std::string> kScripts = {"العربية",
                                                      "עברית",
                                                      "\u202E",
                                                      "\u200F",
                                                      "网络安全",
                                                      "サイバー",
                                                      "кибер",
                                                      "ΚΥΒΕΡ",
                                                      "हिन्दी",
                                                      "ไทย",
                                                      "😀",
                                                      "👩‍👩‍👧",
                                                      "e\u0301\u0323\u0301",
                                                      "\uFEFF",
                                                      "\u200D",
                                                      "\U0010FFFF",
                                                      "ﬁ",
                                                      "ẞ",
                                                      "İ",
                                                      "\u00AD"};
    static const std::vector<std::string> kBroken = {"\xFF",     "\xC3",     "\xED\xA0\x80", "\xED\xB0\x80",
                                                     "\xC0\x80", "\xF4\x90", "\x80",         "\xF0\x9F\x98"};
    static const std::vector<std::string> kWords = {"cybersecurity",
                                                    "peace",
                                                    "the",
                                                    "of",
                                                    "s",
                                                    "c",
                                                    "international",
                                                    "multi-stakeholder",
                                                    "cybersecurty",
                                                    "XVI",
                                                    "gutierez",
                                                    "2017",
                                                    "qqqqqq",
                                                    "sustainabledevelopment",
                                                    "state"};
    const auto one_of = [&](const auto& pieces) {
      return pieces[static_cast<std::size_t>(Number(0, static_cast<int>(pieces.size()) - 1))];
    };
    switch (Number(0, 5)) {
      case 0:
      case 1:
        return one_of(kSyntax);
      case 2:
        return one_of(kScripts);
      case 3:
        return one_of(kBroken);
      case 4:
        return one_of(kWords);
      default:
        return Noise();
    }
  }

  std::string Noise() {
    std::string noise;
    const bool letters = Number(0, 1) == 0;
    for (int i = Number(1, 20); i > 0; --i)
      noise += static_cast<char>(letters ? Number('a', 'z') : Number(0, 255));
    return noise;
  }

  std::mt19937 random_{20171218};
};

bool AllLieIn(const content::Snippet& snippet) {
  std::size_t last = 0;
  for (const auto& mark : snippet.marks) {
    if (mark.begin < last || mark.end <= mark.begin || mark.end > snippet.text.size()) return false;
    last = mark.end;
  }
  return true;
}

TEST(HostileSearch, GivesResultsOrNone) {
  const content::Store& store = support::BundledStore();
  HostileStrings strings;
  std::chrono::steady_clock::duration worst{};
  std::string worst_text;
  int with_hits = 0;
  for (int i = 0; i < kStrings; ++i) {
    const std::string text = strings.Next();
    const auto start = std::chrono::steady_clock::now();
    const auto results = Search(store, {.text = text, .group = i % 7 == 0 ? text : ""});
    const auto took = std::chrono::steady_clock::now() - start;
    if (took > worst) {
      worst = took;
      worst_text = text.substr(0, 100);
    }
    ASSERT_TRUE(results) << results.error().message << "\n" << testing::PrintToString(text);
    with_hits += results->hits.empty() ? 0 : 1;
    ASSERT_FALSE(base::FindInvalidUtf8(results->corrected)) << testing::PrintToString(text);
    for (const auto& hit : results->hits) {
      ASSERT_TRUE(AllLieIn(hit.title) && AllLieIn(hit.snippet)) << testing::PrintToString(text);
      ASSERT_FALSE(base::FindInvalidUtf8(hit.snippet.text)) << testing::PrintToString(text);
    }
  }
  EXPECT_GT(with_hits, kStrings / 20);
  EXPECT_LT(with_hits, kStrings);
  fmt::print("{} strings, {} with results, the slowest took {:.1f} ms: {}\n", kStrings, with_hits,
             std::chrono::duration<double, std::milli>(worst).count(), testing::PrintToString(worst_text));
}

}  // namespace
}  // namespace foyer::authoring
