// A short walk of the monkey on every build; platform/soak lets it run for long.
#include "hard_use/monkey.h"

#include <gtest/gtest.h>

#include "support/operator_visit.h"

namespace foyer::test {
namespace {

class MonkeyWalk : public testing::TestWithParam<int> {};

TEST_P(MonkeyWalk, AlwaysLeavesAUsablePage) {
  constexpr int kEvents = 600;
  Monkey monkey(support::BundledStore(), static_cast<std::uint64_t>(GetParam()), support::PinFile());
  for (int i = 0; i < kEvents; ++i) {
    const std::string wrong = monkey.Step();
    ASSERT_EQ(wrong, "") << "event " << i << " of seed " << GetParam();
  }
  // One that only ever saw two pages would prove little.
  EXPECT_GT(monkey.visited().size(), 8u);
  EXPECT_TRUE(monkey.visited().contains("operator/heading")) << "it was never the operator";
}

INSTANTIATE_TEST_SUITE_P(Seeds, MonkeyWalk, testing::Range(1, 3));

}  // namespace
}  // namespace foyer::test
