// The PIN: which are good, how they are kept, how wrong ones slow down.
#include "shell/operator/pin.h"

#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

#include "shell/operator/pin_file.h"
#include "shell/operator/pin_lock.h"
#include "shell/operator/set_pin.h"
#include "support/temporary_folder.h"

namespace foyer::shell {
namespace {

using std::chrono_literals::operator""h;
using std::chrono_literals::operator""ns;
using std::chrono_literals::operator""s;
using testing::HasSubstr;

TEST(Pin, IsFourToTwelveDigitsThatDoNotSimplyCount) {
  for (const char* pin : {"2580", "1357", "947362", "112233445566", "0001"}) {
    EXPECT_TRUE(RequireGoodPin(pin)) << pin;
  }
  for (const char* pin : {"", "1", "258", "2580258025802", "25a0", " 2580", "2580\n", "２５８０", "0000",
                          "1234", "9876", "999999999999", "234567"}) {
    EXPECT_FALSE(RequireGoodPin(pin)) << pin;
  }
}

TEST(Pin, MatchesItsHashAlone) {
  const std::string hash = HashPin("2580").value(), other = HashPin("2580").value();
  EXPECT_THAT(hash, testing::StartsWith("$argon2id$"));
  EXPECT_THAT(hash, testing::Not(HasSubstr("2580")));
  EXPECT_NE(hash, other) << "without salt";
  EXPECT_TRUE(PinMatches("2580", hash));
  EXPECT_TRUE(PinMatches("2580", other));
  for (const char* wrong : {"", "2581", "258", "25800", "0000", "1234"})
    EXPECT_FALSE(PinMatches(wrong, hash)) << wrong;
}

// Symptom (other kiosks): an empty or damaged setting let everybody in.
TEST(Pin, MatchesNothingThatIsNoHashOfOurs) {
  const std::string costly =
      "$argon2id$v=19$m=16777216,t=900,p=1$c29tZXNhbHRzb21lc2FsdA$"
      "RdescudvJCsgt3ub+b5dWRWJTmaaJObGRdescudvJCs";
  for (const std::string& hash :
       {std::string(), std::string("2580"), std::string("$argon2id$"), std::string(500, 'x'),
        std::string("$argon2id$v=19$m=65536,t=2,p=1$"), costly}) {
    EXPECT_FALSE(IsPinHash(hash)) << hash;
    EXPECT_FALSE(PinMatches("2580", hash)) << hash;
    EXPECT_FALSE(PinMatches("", hash)) << hash;
  }
}

TEST(PinLock, WaitsTwiceAsLongAfterEachWrongPinUpToFiveMinutes) {
  PinLock lock;
  base::Time now = 100s;
  EXPECT_EQ(lock.Wait(now), 0s);
  for (const base::Time wait : {1s, 2s, 4s, 8s, 16s, 32s, 64s, 128s, 256s, 300s, 300s, 300s}) {
    lock.NoteWrong(now);
    EXPECT_EQ(lock.Wait(now), wait);
    EXPECT_EQ(lock.Wait(now + wait - 1ns), 1ns);
    EXPECT_EQ(lock.Wait(now + wait), 0s);
    now += wait;
  }
  for (int attempt = 0; attempt < 100; ++attempt) lock.NoteWrong(now);
  EXPECT_EQ(lock.Wait(now), 300s);
  EXPECT_EQ(lock.Wait(now + 1000h), 0s);
  lock.NoteRight();
  EXPECT_EQ(lock.Wait(now), 0s);
  lock.NoteWrong(now);
  EXPECT_EQ(lock.Wait(now), 1s);
}

class PinFile : public testing::Test {
 protected:
  static mode_t ModeOf(const std::string& path) {
    struct stat status = {};
    EXPECT_EQ(stat(path.c_str(), &status), 0) << path;
    return status.st_mode & 07777;
  }
  // Root's file is for the kiosk's group, where there is one.
  static void ExpectSecret(const std::string& path) { EXPECT_EQ(ModeOf(path) & 0137, 0u) << path; }

  auto Set(const std::string& answer) {
    return SetPin(path_, [&](const std::string&) -> base::Result<std::string> { return answer; });
  }

  support::TemporaryFolder folder_;
  const std::string path_ = PinFileBeside(folder_ / "foyer.toml");
};

TEST_F(PinFile, LiesBesideTheConfiguration) {
  EXPECT_EQ(path_, folder_ / "operator-pin");
  EXPECT_EQ(PinFileBeside(""), "/etc/foyer/operator-pin");
  EXPECT_EQ(PinFileBeside("foyer.toml"), "operator-pin");
}

TEST_F(PinFile, IsEmptyWhereNoneIsSet) {
  EXPECT_EQ(ReadPinFile(path_).value(), "");
}

TEST_F(PinFile, IsWrittenForFewEyesAndReplaced) {
  ASSERT_TRUE(WritePinFile(path_, "first"));
  EXPECT_EQ(ReadPinFile(path_).value(), "first");
  ExpectSecret(path_);
  support::WriteBytes(path_, "by hand, and open to all");
  chmod(path_.c_str(), 0644);
  ASSERT_TRUE(WritePinFile(path_, "second"));
  EXPECT_EQ(ReadPinFile(path_).value(), "second");
  ExpectSecret(path_);
  EXPECT_THAT(folder_.Names(), testing::ElementsAre("operator-pin"));
}

TEST_F(PinFile, IsMadeWithItsFolder) {
  const std::string inside = folder_ / "etc/operator-pin";
  ASSERT_TRUE(WritePinFile(inside, "hash"));
  EXPECT_EQ(ReadPinFile(inside).value(), "hash");
  EXPECT_EQ(ModeOf(folder_ / "etc"), 0755u);
}

// Symptom (other kiosks): the PIN was not saved, nobody was told, and the default went on working.
TEST_F(PinFile, WhatCannotBeSavedOrReadIsSaid) {
  const std::string nowhere = folder_ / "no/such/operator-pin";
  const auto refused = WritePinFile(nowhere, "hash");
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, base::ErrorKind::kMachine);
  EXPECT_THAT(refused.error().message, HasSubstr(nowhere));
  mkdir(path_.c_str(), 0755);
  EXPECT_FALSE(WritePinFile(path_, "hash"));
  EXPECT_FALSE(ReadPinFile(path_));
  EXPECT_THAT(folder_.Names(), testing::ElementsAre("operator-pin")) << "something was left behind";
}

TEST_F(PinFile, AHugeOneIsNotRead) {
  support::WriteBytes(path_, std::string(1 << 20, '1'));
  EXPECT_FALSE(ReadPinFile(path_));
}

TEST_F(PinFile, SetPinSavesAHashOfIt) {
  const auto saved = Set("947362");
  ASSERT_TRUE(saved) << saved.error().message;
  EXPECT_THAT(*saved, HasSubstr(path_));
  EXPECT_THAT(*saved, testing::Not(HasSubstr("947362")));
  EXPECT_TRUE(PinMatches("947362", ReadPinFile(path_).value()));
  ExpectSecret(path_);
}

TEST_F(PinFile, SetPinKeepsTheOldOneWhereTheNewOneIsNotGood) {
  ASSERT_TRUE(Set("947362"));
  for (const char* bad : {"", "12", "1234", "abcdef"}) {
    const auto refused = Set(bad);
    ASSERT_FALSE(refused) << bad;
    EXPECT_EQ(refused.error().kind, base::ErrorKind::kInput);
  }
  EXPECT_TRUE(PinMatches("947362", ReadPinFile(path_).value()));
}

}  // namespace
}  // namespace foyer::shell
