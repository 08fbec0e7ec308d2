// Runs one bad source.
#include "authoring/bad_source.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace foyer::authoring {

void ExpectRefused(const BadSource& bad) {
  const SourceFolder folder;
  bad.edit(folder);
  const auto report = ReadReport(folder.Path());
  ASSERT_FALSE(report) << "accepted";
  const Problems& problems = report.error();
  std::string all;
  for (const std::string& line : ToStrings(problems)) all += line + "\n";
  ASSERT_EQ(problems.size(), bad.problems.size()) << all;
  for (std::size_t i = 0; i < problems.size(); ++i) {
    EXPECT_EQ(problems[i].file, folder.PathOf(bad.problems[i].file)) << all;
    EXPECT_EQ(problems[i].line, bad.problems[i].line) << all;
    EXPECT_THAT(problems[i].message, ::testing::HasSubstr(bad.problems[i].phrase)) << all;
    EXPECT_EQ(problems[i].message.find('\n'), std::string::npos) << all;
  }
}

}  // namespace foyer::authoring
