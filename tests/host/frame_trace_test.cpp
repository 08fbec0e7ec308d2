// The lines of --trace, letter for letter, and that each is in the file at once.
#include "host/frame_trace.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>

namespace foyer::host {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""us;

std::string ReadFile(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

TEST(FrameTrace, WritesALineAFrameAndTotalsAtTheEnd) {
  const std::filesystem::path path = testing::TempDir() + "foyer_frame_trace_test.jsonl";
  auto trace = FrameTrace::Open(path, 1000ms);
  ASSERT_TRUE(trace) << trace.error().message;

  (*trace)->FramePresented(1123450us, "start", 1234us, 1);
  EXPECT_EQ(ReadFile(path), "{\"t_ms\":123.45,\"reason\":\"start\",\"cpu_ms\":1.234,\"layouts\":1}\n");

  (*trace)->WokeUp();
  (*trace)->FramePresented(1200ms, "a \"quoted\"\nreason", 0ms, 0);
  (*trace)->Finish(3000ms, 250ms);
  EXPECT_EQ(ReadFile(path),
            "{\"t_ms\":123.45,\"reason\":\"start\",\"cpu_ms\":1.234,\"layouts\":1}\n"
            "{\"t_ms\":200.00,\"reason\":\"a \\\"quoted\\\"\\u000areason\",\"cpu_ms\":0.000,\"layouts\":0}\n"
            "{\"frames\":2,\"cpu_ms\":250.0,\"seconds\":2.000,\"wakeups\":1}\n");
  std::filesystem::remove(path);
}

TEST(FrameTrace, SaysWhichFileItCannotWrite) {
  const auto trace = FrameTrace::Open("/nonexistent/trace.jsonl", 0ms);
  ASSERT_FALSE(trace);
  EXPECT_EQ(trace.error().kind, base::ErrorKind::kMachine);
  EXPECT_EQ(trace.error().message,
            "the trace /nonexistent/trace.jsonl: cannot be written: No such file or directory");
}

}  // namespace
}  // namespace foyer::host
