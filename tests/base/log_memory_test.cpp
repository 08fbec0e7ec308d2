// What the log remembers of what went wrong.
#include "base/log_memory.h"

#include <gmock/gmock.h>

#include "base/log.h"

namespace foyer::base {
namespace {

using std::chrono_literals::operator""s;

TEST(LogMemory, KeepsTheLastDozenLinesTheLatestFirst) {
  LogMemory memory;
  EXPECT_TRUE(memory.Lines(1s).empty());
  for (int line = 1; line <= 30; ++line)
    memory.Keep("line " + std::to_string(line), std::chrono::seconds(line));
  const auto lines = memory.Lines(100s);
  ASSERT_EQ(lines.size(), 12u);
  EXPECT_EQ(lines.front().text, "line 30");
  EXPECT_EQ(lines.front().age, 70s);
  EXPECT_EQ(lines.back().text, "line 19");
}

TEST(Log, RemembersWarningsAndErrorsAndNoOrdinaryNews) {
  testing::internal::CaptureStderr();
  LogInfo("the touchscreen is there");
  LogWarning("the touchscreen is odd");
  LogError("the touchscreen is gone");
  testing::internal::GetCapturedStderr();
  const auto lines = LastProblems();
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_EQ(lines[0].text, "error: the touchscreen is gone");
  EXPECT_EQ(lines[1].text, "warning: the touchscreen is odd");
}

}  // namespace
}  // namespace foyer::base
