// Databases that were made to harm, properly sealed: refused in one line, or a kiosk that can still be used.
// A short run on every build; platform/soak makes two thousand.
#include <gtest/gtest.h>

#include "hard_use/hostile_database.h"
#include "hard_use/hostile_walk.h"
#include "support/stored_report.h"

namespace foyer::test {
namespace {

constexpr int kDatabases = 60;
constexpr std::uint64_t kSeed = 2017;

TEST(HostileDatabases, AreRefusedInOneLineOrLeaveAUsableKiosk) {
  const std::string intact = support::ReadBytes(support::StoredSample().path());
  const support::TemporaryFolder folder;
  int refused = 0, unavailable = 0, pages = 0;
  for (int number = 0; number < kDatabases; ++number) {
    const std::string path = folder / "hostile.sqlite";
    const std::string story = HostileDatabase(intact, kSeed, number).WriteTo(path);
    const Walked walked = WalkThrough(path, 5, static_cast<unsigned>(number));
    EXPECT_EQ(walked.complaint, "") << "database " << number << ": " << story;
    refused += walked.refused ? 1 : 0;
    unavailable += walked.unavailable;
    pages += walked.pages;
  }
  // All three ends must have been seen, or the test saw nothing.
  EXPECT_GT(refused, 0);
  EXPECT_GT(unavailable, 0);
  EXPECT_GT(pages, unavailable);
}

TEST(HostileDatabases, AreTheSameForTheSameSeed) {
  const std::string intact = support::ReadBytes(support::StoredSample().path());
  const support::TemporaryFolder folder;
  for (int number = 0; number < 10; ++number) {
    HostileDatabase(intact, kSeed, number).WriteTo(folder / "first.sqlite");
    HostileDatabase(intact, kSeed, number).WriteTo(folder / "second.sqlite");
    EXPECT_EQ(support::ReadBytes(folder / "first.sqlite"), support::ReadBytes(folder / "second.sqlite"))
        << number;
  }
}

}  // namespace
}  // namespace foyer::test
