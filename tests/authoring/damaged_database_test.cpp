// What the store does with files that are not, or are no longer, what was sealed.
#include <fcntl.h>
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <random>

#include "authoring/write_database.h"
#include "base/file_descriptor.h"
#include "content/file_bytes.h"
#include "content/seal.h"
#include "content/search.h"
#include "content/store.h"
#include "support/answers.h"
#include "support/sample_report.h"
#include "support/temporary_folder.h"

namespace foyer::authoring {
namespace {

using base::ErrorKind;
using content::kFooterBytes;
using content::kPageBytes;
using content::Store;
using support::AskEverything;
using support::ReadBytes;
using support::TemporaryFolder;
using support::WriteBytes;
using testing::HasSubstr;
using testing::StartsWith;

constexpr int kFlips = 1000;

class DamagedDatabase : public testing::Test {
 protected:
  void SetUp() override {
    const auto written = WriteDatabase(support::SampleReport(), path_);
    ASSERT_TRUE(written) << written.error().message;
    intact_ = ReadBytes(path_);
  }

  base::Error RefusalOf(const std::string& bytes) {
    WriteBytes(path_, bytes);
    return Refusal();
  }

  base::Error Refusal() {
    const auto store = Store::Open(path_);
    return store ? base::Error{ErrorKind::kUsage, "opened"} : store.error();
  }

  // Runs SQL on the file as the sqlite3 tool would.
  void RunPlainSql(const char* sql) {
    sqlite3* plain = nullptr;
    ASSERT_EQ(sqlite3_open_v2(path_.c_str(), &plain, SQLITE_OPEN_READWRITE, nullptr), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(plain, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(plain);
    sqlite3_close(plain);
  }

  // Strips the seal, changes the database and seals it again: what somebody with the tools could make.
  void Reseal(const char* sql) {
    WriteBytes(path_, intact_.substr(0, DatabaseBytes()));
    RunPlainSql(sql);
    const base::FileDescriptor file(open(path_.c_str(), O_RDWR | O_CLOEXEC));
    const auto pages = std::filesystem::file_size(path_) / kPageBytes;
    ASSERT_TRUE(content::AppendSeal(file.Number(), pages, path_));
  }

  std::size_t DatabaseBytes() const {
    content::FooterBytes footer;
    std::copy(intact_.end() - kFooterBytes, intact_.end(), footer.begin());
    return content::Decode(footer)->pages * kPageBytes;
  }

  TemporaryFolder folder_;
  const std::string path_ = folder_ / "sample.foyer";
  std::string intact_;
};

TEST_F(DamagedDatabase, RefusalsSayWhichFileAndWhy) {
  const auto with = [&](std::size_t at, const std::string& bytes) {
    std::string changed = intact_;
    return changed.replace(at, bytes.size(), bytes);
  };
  const std::size_t database = DatabaseBytes();
  struct Case {
    std::string bytes, phrase;
  };
  const std::vector<Case> kCases = {
      {"", "the file is empty"},
      {"Meeting notes, not a database", "this is not a database"},
      {"S", "cut short: 1 bytes found"},
      {std::string("SQLite format 3\0", 16), "cut short: 16 bytes found"},
      {std::string(1 << 16, '\0'), "this is not a database"},
      {with(68, "Abcd"), "not a report of Foyer's (application id 0x41626364"},
      {with(60, {0, 0, 0, 99}), "schema 99, newer than this program's 3"},
      {with(60, {0, 0, 0, 0}), "schema 0, older than this program's 3"},
      {intact_.substr(0, database), "has no seal"},
      {intact_.substr(0, 100), fmt::format("cut short: 100 bytes found, {} expected", intact_.size())},
      {intact_.substr(0, database - 1),
       fmt::format("cut short: {} bytes found, {} expected", database - 1, intact_.size())},
      {intact_.substr(0, intact_.size() - 1),
       fmt::format("{} bytes found, {} expected", intact_.size() - 1, intact_.size())},
      {intact_.substr(0, kPageBytes) + intact_.substr(2 * kPageBytes),
       fmt::format("cut short: {} bytes found, {} expected", intact_.size() - kPageBytes, intact_.size())},
      {intact_ + "x", fmt::format("longer than what was sealed: {} bytes found, {} expected",
                                  intact_.size() + 1, intact_.size())},
      {intact_ + intact_, "longer than what was sealed"},
      {with(intact_.size() - 1, "x"), "the end of its seal has changed"},
      {with(intact_.size() - kFooterBytes - 1, "x"), "does not match the seal"},
      {with(100, "x"), "page 1 of"},
  };
  for (const auto& [bytes, phrase] : kCases) {
    const auto refusal = RefusalOf(bytes);
    EXPECT_EQ(refusal.kind, ErrorKind::kInput) << phrase;
    EXPECT_THAT(refusal.message, StartsWith(path_ + ": "));
    EXPECT_THAT(refusal.message, HasSubstr(phrase));
    EXPECT_EQ(refusal.message.find('\n'), std::string::npos);
  }
}

TEST_F(DamagedDatabase, RefusesWhatIsNoRegularReadableFile) {
  EXPECT_THAT(Store::Open(folder_ / "none.foyer").error().message,
              HasSubstr("none.foyer: there is no such file"));
  EXPECT_THAT(Store::Open(folder_.Path()).error().message,
              StartsWith(folder_.Path() + ": this is a folder"));
  EXPECT_THAT(Store::Open(path_ + "/x").error().message, HasSubstr("a part of this path is no folder"));
  EXPECT_THAT(Store::Open("").error().message, HasSubstr("no such file"));
  ASSERT_EQ(mkfifo((folder_ / "pipe").c_str(), 0600), 0);
  EXPECT_THAT(Store::Open(folder_ / "pipe").error().message, HasSubstr("this is a named pipe"));
  EXPECT_THAT(Store::Open("/dev/zero").error().message, HasSubstr("this is a device"));
  std::filesystem::create_symlink(path_, folder_ / "link");
  EXPECT_TRUE(Store::Open(folder_ / "link"));
}

TEST_F(DamagedDatabase, RefusesAFileWithoutPermissionAsTheMachinesFault) {
  ASSERT_EQ(chmod(path_.c_str(), 0), 0);
  // Root may read everything; nobody may not.
  const bool is_root = geteuid() == 0;
  if (is_root) {
    ASSERT_EQ(chmod(folder_.Path().c_str(), 0755), 0);
    ASSERT_EQ(seteuid(65534), 0);
  }
  const auto refusal = Refusal();
  if (is_root) {
    ASSERT_EQ(seteuid(0), 0);
  }
  EXPECT_EQ(refusal.kind, ErrorKind::kMachine);
  EXPECT_EQ(refusal.message, path_ + ": no permission to read the file");
}

TEST_F(DamagedDatabase, SaysWhatPlainSqlChangedAlthoughTheSealIsBrokenToo) {
  RunPlainSql("PRAGMA user_version=99");
  EXPECT_THAT(Refusal().message, HasSubstr("schema 99, newer"));
  RunPlainSql("PRAGMA application_id=7");
  EXPECT_THAT(Refusal().message, HasSubstr("not a report of Foyer's"));
  WriteBytes(path_, intact_);
  RunPlainSql("UPDATE person_name SET name='Somebody Else'");
  const auto store = Store::Open(path_);
  EXPECT_FALSE(store && store->People());
}

// Every flipped bit is refused by the check, and none changes a word that a page would show.
TEST_F(DamagedDatabase, RefusesFlippedBitsAndNeverAnswersOtherWords) {
  const auto sound = Store::Open(path_);
  ASSERT_TRUE(sound);
  const auto expected = AskEverything(*sound);
  for (const auto& answer : expected) ASSERT_TRUE(answer.printed) << answer.question;

  int refused_at_opening = 0, refused_answers = 0, same_answers = 0;
  std::mt19937 random(20171220);
  std::string bytes = intact_;
  for (int flip = 0; flip < kFlips; ++flip) {
    const std::size_t bit = std::uniform_int_distribution<std::size_t>(0, 8 * bytes.size() - 1)(random);
    bytes[bit / 8] ^= static_cast<char>(1 << bit % 8);
    WriteBytes(path_, bytes);
    bytes[bit / 8] ^= static_cast<char>(1 << bit % 8);

    const auto store = Store::Open(path_);
    if (!store) {
      ++refused_at_opening;
      continue;
    }
    const auto answers = AskEverything(*store);
    for (std::size_t i = 0; i < answers.size(); ++i) {
      if (!answers[i].printed) {
        ++refused_answers;
        EXPECT_THAT(answers[i].printed.error().message, HasSubstr("does not match the seal"));
      } else {
        ++same_answers;
        EXPECT_EQ(*answers[i].printed, *expected[i].printed) << "bit " << bit << ", " << answers[i].question;
      }
    }
    EXPECT_FALSE(store->CheckAll()) << "bit " << bit;
  }
  RecordProperty("refused_at_opening", refused_at_opening);
  RecordProperty("refused_answers", refused_answers);
  RecordProperty("same_answers", same_answers);
  // Each of the three ways must have been seen, or the test saw nothing.
  EXPECT_GT(refused_at_opening, 0);
  EXPECT_GT(refused_answers, 0);
  EXPECT_GT(same_answers, 0);
}

TEST_F(DamagedDatabase, IsRefusedCutAtAnySize) {
  std::vector<std::size_t> sizes;
  for (std::size_t size = 0; size < intact_.size(); size += 1021) sizes.push_back(size);
  for (std::size_t size = 0; size < intact_.size(); size += kPageBytes) sizes.push_back(size);
  for (std::size_t less = 1; less < 200; ++less) sizes.push_back(intact_.size() - less);
  for (std::size_t size : sizes) {
    EXPECT_THAT(RefusalOf(intact_.substr(0, size)).message, StartsWith(path_ + ": the")) << size;
  }
}

TEST_F(DamagedDatabase, IsRefusedWithBytesAppended) {
  for (std::size_t more : {1u, 95u, 96u, 97u, 4096u, 100'000u}) {
    EXPECT_THAT(RefusalOf(intact_ + std::string(more, '\0')).message,
                HasSubstr("longer than what was sealed"))
        << more;
  }
  // A second footer at the end: sound in itself, of another size.
  EXPECT_THAT(RefusalOf(intact_ + intact_.substr(intact_.size() - kFooterBytes)).message,
              HasSubstr("longer"));
}

TEST_F(DamagedDatabase, IsRefusedWithPagesSwapped) {
  const std::size_t pages = DatabaseBytes() / kPageBytes;
  const auto sound = Store::Open(path_);
  ASSERT_TRUE(sound);
  const auto expected = AskEverything(*sound);
  for (std::size_t first = 0; first + 1 < pages; ++first) {
    std::string bytes = intact_;
    std::swap_ranges(bytes.begin() + first * kPageBytes, bytes.begin() + (first + 1) * kPageBytes,
                     bytes.begin() + (first + 1) * kPageBytes);
    if (bytes == intact_) continue;
    WriteBytes(path_, bytes);
    const auto store = Store::Open(path_);
    if (!store) continue;
    EXPECT_FALSE(store->CheckAll()) << first;
    const auto answers = AskEverything(*store);
    for (std::size_t i = 0; i < answers.size(); ++i) {
      EXPECT_EQ(answers[i].printed.value_or(*expected[i].printed), *expected[i].printed);
    }
  }
}

TEST_F(DamagedDatabase, AnswersAsSealedOrNotAtAllWhenOverwrittenOrCutWhileOpen) {
  const auto sound = Store::Open(path_);
  ASSERT_TRUE(sound);
  const auto expected = AskEverything(*sound);
  const std::vector<std::string> kReplacements = {std::string(intact_.size(), '\0'),
                                                  std::string(intact_.size(), 'x'),
                                                  intact_.substr(0, 3 * kPageBytes), ""};
  for (const std::string& replacement : kReplacements) {
    WriteBytes(path_, intact_);
    const auto store = Store::Open(path_);
    ASSERT_TRUE(store);
    ASSERT_TRUE(store->FindPerson("ana-example"));
    WriteBytes(path_, replacement);  // same file, other bytes
    int refused = 0;
    const auto answers = AskEverything(*store);
    for (std::size_t i = 0; i < answers.size(); ++i) {
      refused += answers[i].printed ? 0 : 1;
      EXPECT_EQ(answers[i].printed.value_or(*expected[i].printed), *expected[i].printed);
    }
    EXPECT_GT(refused, 0);
    EXPECT_FALSE(store->CheckAll());
    // Sound bytes again: the store recovers by itself.
    WriteBytes(path_, intact_);
    for (const auto& answer : AskEverything(*store))
      EXPECT_TRUE(answer.printed) << answer.printed.error().message;
    EXPECT_TRUE(store->CheckAll());
  }
}

// A sound seal says who sealed nothing: the store still lets in only what it knows.
TEST_F(DamagedDatabase, RefusesStrangeSchemasBehindASoundSeal) {
  struct Case {
    const char* sql;
    std::string phrase;
  };
  const std::vector<Case> kCases = {
      {"CREATE TRIGGER t AFTER INSERT ON person BEGIN SELECT 1; END", "its trigger \"t\" is not of schema 3"},
      {"CREATE VIEW v AS SELECT 1", "its view \"v\" is not of schema 3"},
      {"CREATE TABLE extra(x)", "its table \"extra\" is not of schema 3"},
      {"CREATE INDEX i ON person(note)", "its index \"i\" is not of schema 3"},
      {"DROP INDEX link_of_report", "tables of schema 3 are missing"},
      {"ALTER TABLE chair ADD COLUMN x TEXT", "its table \"chair\" is not of schema 3"},
      {"PRAGMA foreign_keys=OFF; DELETE FROM report", "it holds no report"},
  };
  for (const auto& [sql, phrase] : kCases) {
    Reseal(sql);
    EXPECT_THAT(Refusal().message, StartsWith(path_ + ": the report is damaged: " + phrase)) << sql;
  }
}

TEST_F(DamagedDatabase, RefusesSenselessRowsBehindASoundSeal) {
  struct Case {
    const char* sql;
    std::string phrase;
  };
  const std::vector<Case> kCases = {
      {"UPDATE emphasis SET end_byte=10000", "lie outside of its words"},
      {"UPDATE link SET end_byte=10000", "lie outside of its words"},
      {"UPDATE link SET number=number+5", "a link's number is out of range"},
      {"UPDATE wording SET language='fr'", "has no words in en"},
      {"DELETE FROM person_name", "a person has no name"},
      {"DELETE FROM report_name", "the report has no name"},
      {"UPDATE report SET questions=-1", "a number is out of range"},
      {"UPDATE report SET people=1<<40", "a number is out of range"},
      {"UPDATE document SET byte_count=-1", "a size is negative"},
      {"UPDATE wording SET text=hex(zeroblob(600000))", "too big"},
      {"UPDATE wording SET text=hex(zeroblob(60000))", "a text is too long"},
      {"INSERT INTO wording_change WITH RECURSIVE n(n) AS (SELECT 10 UNION ALL SELECT n+1 FROM n "
       "WHERE n<60000) "
       "SELECT 1, 'en', n, 'same', '' FROM n",
       "it has more rows than any report"},
      {"INSERT INTO wording_change WITH RECURSIVE n(n) AS (SELECT 10 UNION ALL SELECT n+1 FROM n "
       "WHERE n<200) "
       "SELECT 1, 'en', n, 'same', hex(zeroblob(45000)) FROM n",
       "it has more words than any report"},
  };
  for (const auto& [sql, phrase] : kCases) {
    Reseal(sql);
    const auto store = Store::Open(path_);
    ASSERT_TRUE(store) << store.error().message;
    std::string refusals;
    for (const auto& answer : AskEverything(*store)) {
      if (!answer.printed) refusals += answer.printed.error().message + "\n";
    }
    EXPECT_THAT(refusals, HasSubstr(phrase)) << sql;
  }
}

// The search for what has no hits ended the kiosk where a list of spellings was one endless word.
TEST_F(DamagedDatabase, SearchesListsOfSpellingsOfAnyShape) {
  for (const char* words : {"replace(hex(zeroblob(20000)),'00','wide')", "hex(zeroblob(3000))", "''", "' '",
                            "replace(hex(zeroblob(20000)),'00',' ')", "' '||hex(zeroblob(20000))"}) {
    Reseal(fmt::format("UPDATE search_spelling SET words={}", words).c_str());
    const auto store = Store::Open(path_);
    ASSERT_TRUE(store) << store.error().message;
    for (const char* query : {"xqzw", "netwrok", "trsut xqzwv", "wid"}) {
      const auto results = content::Search(*store, {query});
      EXPECT_TRUE(results) << words << ", " << query << ": " << results.error().message;
    }
  }
}

TEST_F(DamagedDatabase, ChecksForeignKeysAndSourcesBehindASoundSeal) {
  const auto check = [&](const char* sql) {
    Reseal(sql);
    const auto store = Store::Open(path_);
    if (!store) return store.error().message;
    const auto checked = store->CheckAll();
    return checked ? std::string("sound") : checked.error().message;
  };
  EXPECT_EQ(check("SELECT 1"), "sound");
  EXPECT_THAT(check("UPDATE question SET speaker=77"), HasSubstr("a row of question points at nothing"));
  const std::string broken = check(
      "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage=(SELECT rootpage FROM sqlite_schema "
      "WHERE name='outcome') "
      "WHERE name='message'");
  EXPECT_THAT(broken, HasSubstr("damaged"));
  EXPECT_EQ(broken.find('\n'), std::string::npos) << broken;
  EXPECT_THAT(check("UPDATE document SET bytes=x'00'"),
              HasSubstr("the source report.txt is not the one whose hash"));
}

}  // namespace
}  // namespace foyer::authoring
