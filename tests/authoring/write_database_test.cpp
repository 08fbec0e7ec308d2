// Reports through WriteDatabase and back out of the store.
#include "authoring/write_database.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <filesystem>

#include "base/utf8.h"
#include "content/store.h"
#include "support/answers.h"
#include "support/sample_report.h"
#include "support/temporary_folder.h"

namespace foyer::authoring {
namespace {

using content::Store;
using support::Print;
using support::ReadBytes;
using support::SampleReport;
using support::TemporaryFolder;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

// The sample report, written and opened.
class WriteDatabaseTest : public testing::Test {
 protected:
  void SetUp() override {
    const auto written = WriteDatabase(report_, path_);
    ASSERT_TRUE(written) << written.error().message;
    auto store = Store::Open(path_);
    ASSERT_TRUE(store) << store.error().message;
    store_.emplace(std::move(*store));
  }

  // A failed answer prints as its error, which equals nothing expected.
  template <typename Answer>
  static std::string Printed(const base::Result<Answer>& answer) {
    return answer ? Print(*answer) : answer.error().message;
  }

  TemporaryFolder folder_;
  const std::string path_ = folder_ / "sample.foyer";
  const content::Report report_ = SampleReport();
  std::optional<Store> store_;
};

TEST_F(WriteDatabaseTest, KeepsFacts) {
  const auto facts = store_->Facts();
  ASSERT_TRUE(facts) << facts.error().message;
  EXPECT_THAT(Print(*facts),
              StartsWith("sample-session|en|Sample session: trust in networks|Sample session|Forum 2020|"
                         "2020|3 2 2 2 2 2 2 2 "));
  EXPECT_TRUE(std::is_sorted(facts->characters.begin(), facts->characters.end()));
  for (char32_t character : U"üT–G2/") {
    EXPECT_EQ(character != 0, facts->characters.find(character) != facts->characters.npos);
  }
  EXPECT_EQ(facts->characters.find(U'@'), facts->characters.npos);
}

TEST_F(WriteDatabaseTest, KeepsSectionsAndChairs) {
  EXPECT_EQ(Printed(store_->Sections({})), Print(report_.sections));
  EXPECT_EQ(Printed(store_->Chairs()), Print(report_.chairs));
}

TEST_F(WriteDatabaseTest, KeepsQuestionsOfAllOfAGroupAndOfAPerson) {
  const content::QuestionEntry first{report_.questions[0], report_.people[0]};
  const content::QuestionEntry second{report_.questions[1], report_.people[1]};
  EXPECT_EQ(Printed(store_->Questions()), Print(std::vector{first, second}));
  EXPECT_EQ(Printed(store_->Questions({}, "government")), Print(std::vector{second}));
  EXPECT_EQ(Printed(store_->Questions({}, "nobody")), "");
  EXPECT_EQ(Printed(store_->QuestionsOf("ana-example")), Print(std::vector{first}));
  EXPECT_EQ(Printed(store_->FindQuestion("I")), Print(first));
  EXPECT_EQ(Printed(store_->FindQuestion("ii")), Print(second));
  EXPECT_EQ(Printed(store_->FindQuestion("IX")), "none");
}

TEST_F(WriteDatabaseTest, KeepsPeopleGroupsAndCountries) {
  const content::PersonEntry first{1, report_.people[0], 1}, second{2, report_.people[1], 1};
  EXPECT_EQ(Printed(store_->People()), Print(std::vector{first, second}));
  EXPECT_EQ(Printed(store_->People({}, "government")), Print(std::vector{second}));
  EXPECT_EQ(Printed(store_->FindPerson("ana-example")), Print(first));
  EXPECT_EQ(Printed(store_->FindPerson("Ana Example")), "none");
  EXPECT_EQ(Printed(store_->Groups()),
            Print(std::vector{content::GroupEntry{report_.groups[0], 1, 1}, {report_.groups[1], 1, 1}}));
  EXPECT_EQ(Printed(store_->Countries()), "Ecuador 1\nSwitzerland 1\n");
}

TEST_F(WriteDatabaseTest, OrdersCountriesByPeopleThenByName) {
  content::Report report = report_;
  const auto add = [&](const char* slug, const char* country) {
    content::Person person = report_.people[0];
    person.slug = slug;
    person.country = country;
    report.people.push_back(person);
  };
  add("c", "Switzerland");
  add("d", "Åland");
  add("e", "");
  ASSERT_TRUE(WriteDatabase(report, path_));
  const auto store = Store::Open(path_);
  ASSERT_TRUE(store);
  EXPECT_EQ(Printed(store->Countries()), "Switzerland 2\nÅland 1\nEcuador 1\n");
  EXPECT_EQ(store->Facts()->countries, 3);
}

TEST_F(WriteDatabaseTest, KnowsEveryCharacterOfLabelsAndTexts) {
  const auto facts = store_->Facts();
  const auto passages = store_->Passages();
  ASSERT_TRUE(facts && passages);
  for (const auto& passage : passages->entries) {
    const std::string words = passage.label + passage.text;
    for (std::size_t i = 0; i < words.size();) {
      const char32_t character = base::NextCodePoint(words, i);
      EXPECT_TRUE(std::binary_search(facts->characters.begin(), facts->characters.end(), character)) << words;
    }
  }
}

TEST_F(WriteDatabaseTest, KeepsOutcomesAndMessages) {
  const content::OutcomeEntry first{report_.outcomes[0], 1}, second{report_.outcomes[1], 0};
  EXPECT_EQ(Printed(store_->Outcomes()), Print(std::vector{first, second}));
  EXPECT_EQ(Printed(store_->FindOutcome("ii")), Print(second));
  EXPECT_EQ(Printed(store_->FindOutcome("")), "none");
  EXPECT_EQ(Printed(store_->Messages()), Print(report_.messages));
  EXPECT_EQ(Printed(store_->FindMessage(2)), Print(report_.messages[1]));
  EXPECT_EQ(Printed(store_->FindMessage(-1)), "none");
}

TEST_F(WriteDatabaseTest, KeepsDocumentsByteForByte) {
  EXPECT_EQ(Printed(store_->DocumentBytes("report.txt")), report_.documents[0].bytes);
  EXPECT_EQ(Printed(store_->DocumentBytes("messages.txt")), report_.documents[1].bytes);
  EXPECT_THAT(Printed(store_->DocumentBytes("other.txt")), HasSubstr("no document \"other.txt\""));
  const auto documents = store_->Documents();
  ASSERT_TRUE(documents);
  // printf 'Messages\n- one\n- two\n' | b2sum -l 256
  EXPECT_EQ((*documents)[1].hash, "235272e8be38d0a05f951f74381f8f4637aeea181924774bda674ebfa836f98d");
  EXPECT_EQ((*documents)[0].lines, 4);
  EXPECT_EQ((*documents)[1].lines, 3);
  EXPECT_EQ((*documents)[1].bytes, report_.documents[1].bytes.size());
}

TEST_F(WriteDatabaseTest, KeepsLinks) {
  const content::Passage& video = report_.sections[0].paragraphs[1];
  EXPECT_EQ(Printed(store_->Links()), Print(std::vector{content::LinkEntry{video.links[0], "here", video},
                                                        {video.links[1], "site", video}}));
}

TEST_F(WriteDatabaseTest, GivesPassagesInReadingOrder) {
  const auto passages = store_->Passages();
  ASSERT_TRUE(passages) << passages.error().message;
  std::vector<std::string> starts;
  for (const auto& passage : passages->entries)
    starts.push_back((passage.label + passage.text).substr(0, 14));
  EXPECT_THAT(starts, ElementsAre("SAMPLE SESSION", "Please click h", "1.0Opening:", "Frank Grütter",
                                  "2.0Background", "Networks grew.", "Trust did not ", "3.0Agenda",
                                  "We asked:", "Policy Questio", "Speaker:Ana Ex", "Policy Questio",
                                  "Speaker:Jürg ", "4.0Summary of ", "i.Trust is bui", "It takes time.",
                                  "ii.Everybody h", "Messages", "Trust is built", "Keep talking."));
}

// Symptom to prevent: a paragraph behind the last question is read out before the first.
TEST_F(WriteDatabaseTest, ReadsAPageInTheOrderOfItsLines) {
  content::Report report = report_;
  auto& agenda = report.sections[3];
  agenda.paragraphs.push_back(support::SamplePassage("", "Behind the questions.", 25));
  std::swap(report.questions[0].text.lines, report.questions[0].speaker_line.lines);
  ASSERT_TRUE(WriteDatabase(report, path_));
  const auto store = Store::Open(path_);
  ASSERT_TRUE(store);
  const auto passages = store->Passages();
  ASSERT_TRUE(passages);
  std::vector<std::string> texts;
  for (std::size_t i = 8; i < 14; ++i) texts.push_back(passages->entries[i].text.substr(0, 12));
  EXPECT_THAT(texts, ElementsAre("We asked:", "Ana Example,", "What is trus", "Who keeps th", "Jürg Muster",
                                 "Behind the q"));
}

TEST_F(WriteDatabaseTest, PassesItsOwnCheck) {
  const auto checked = store_->CheckAll();
  EXPECT_TRUE(checked) << checked.error().message;
}

TEST_F(WriteDatabaseTest, GivesTheSameBytesAgain) {
  ASSERT_TRUE(WriteDatabase(report_, folder_ / "again.foyer"));
  EXPECT_EQ(ReadBytes(path_), ReadBytes(folder_ / "again.foyer"));
}

TEST_F(WriteDatabaseTest, LeavesNothingButTheDatabase) {
  EXPECT_THAT(folder_.Names(), ElementsAre("sample.foyer"));
}

TEST_F(WriteDatabaseTest, PlainSqliteReadsAndSearchesIt) {
  sqlite3* plain = nullptr;
  ASSERT_EQ(sqlite3_open_v2(path_.c_str(), &plain, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
  const auto first_number = [&](const char* sql) {
    sqlite3_stmt* statement = nullptr;
    EXPECT_EQ(sqlite3_prepare_v2(plain, sql, -1, &statement, nullptr), SQLITE_OK) << sqlite3_errmsg(plain);
    EXPECT_EQ(sqlite3_step(statement), SQLITE_ROW) << sqlite3_errmsg(plain);
    const int number = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    return number;
  };
  EXPECT_EQ(first_number("PRAGMA application_id"), 0x466F7972);
  EXPECT_EQ(first_number("PRAGMA user_version"), 3);
  EXPECT_EQ(first_number("PRAGMA page_size"), 4096);
  EXPECT_EQ(first_number("SELECT count(*) FROM question"), 2);
  EXPECT_EQ(first_number("SELECT count(*) FROM entry_search WHERE entry_search MATCH '\"trust\"'"), 5);
  EXPECT_EQ(first_number("SELECT count(*) FROM entry_search WHERE entry_search MATCH '\"grutter\"'"), 1);
  EXPECT_EQ(first_number("SELECT count(*) FROM sqlite_stat1") > 0, true);
  sqlite3_close(plain);
}

// Targets that cannot be written, and reports that no database can hold.
class RefusedWrite : public testing::Test {
 protected:
  base::Error RefusalOf(const content::Report& report, const std::string& path) {
    const auto written = WriteDatabase(report, path);
    return written ? base::Error{base::ErrorKind::kUsage, "written"} : written.error();
  }

  TemporaryFolder folder_;
  const std::string path_ = folder_ / "sample.foyer";
};

TEST_F(RefusedWrite, SaysWhyATargetCannotBeWritten) {
  const auto in_no_folder = RefusalOf(SampleReport(), folder_ / "none/sample.foyer");
  EXPECT_EQ(in_no_folder.kind, base::ErrorKind::kMachine);
  EXPECT_EQ(in_no_folder.message,
            folder_ / "none/sample.foyer: cannot be written: there is no folder " + folder_.Path() + "/none");
  for (const std::string& path : {folder_.Path(), folder_.Path() + "/", std::string()}) {
    const auto refusal = RefusalOf(SampleReport(), path);
    EXPECT_EQ(refusal.kind, base::ErrorKind::kMachine);
    EXPECT_THAT(refusal.message, HasSubstr("this is a folder, expected a file name"));
  }
  EXPECT_THAT(RefusalOf(SampleReport(), "/proc/sample.foyer").message,
              StartsWith("/proc/sample.foyer: cannot be written: "));
  EXPECT_THAT(folder_.Names(), ElementsAre());
}

TEST_F(RefusedWrite, LeavesTheOldFileWhereTheDiskIsFull) {
  support::WriteBytes(path_, "the old file");
  rlimit before = {};
  ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  // Room for nothing, for some rows, for the rows but not the search index, for the database but not its
  // seal.
  ASSERT_TRUE(WriteDatabase(SampleReport(), folder_ / "sound.foyer"));
  const rlim_t whole = ReadBytes(folder_ / "sound.foyer").size();
  std::vector<rlim_t> limits = {0, 4096, 100'000, whole - 97, whole - 1};
  std::vector<base::Error> refusals;
  for (rlim_t limit : limits) {
    const rlimit tight = {limit, before.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &tight), 0);
    refusals.push_back(RefusalOf(SampleReport(), path_));
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);
  }
  std::signal(SIGXFSZ, handler);
  for (const base::Error& refusal : refusals) {
    EXPECT_EQ(refusal.kind, base::ErrorKind::kMachine) << refusal.message;
    EXPECT_THAT(refusal.message, StartsWith(path_ + ": cannot be written: "));
  }
  EXPECT_EQ(ReadBytes(path_), "the old file");
  EXPECT_THAT(folder_.Names(), testing::UnorderedElementsAre("sample.foyer", "sound.foyer"));
}

TEST_F(RefusedWrite, SaysWhatInTheReportCannotBeKept) {
  struct Case {
    void (*spoil)(content::Report&);
    std::string phrase;
  };
  const std::vector<Case> kCases = {
      {[](content::Report& r) { r.slug.clear(); }, "the report has no slug"},
      {[](content::Report& r) { r.language.clear(); }, "the report has no language"},
      {[](content::Report& r) { r.people[0].group = "robots"; },
       "Ana Example is of the stakeholder group \"robots\", which the report does not list"},
      {[](content::Report& r) { r.questions[1].speaker = "x"; }, "question II was put to \"x\", whom"},
      {[](content::Report& r) { r.messages[0].outcome = 9; }, "message 1 restates an unknown outcome"},
      {[](content::Report& r) { r.messages[0].text.document = 2; }, "message 1 comes from a document"},
      {[](content::Report& r) { r.messages[0].text.document = -1; }, "message 1 comes from a document"},
      {[](content::Report& r) {
         r.questions[0].text.emphasis = {{0, 1000}};
       },
       "question I has a mark outside"},
      {[](content::Report& r) {
         r.questions[0].text.emphasis = {{2, 1}};
       },
       "question I has a mark outside"},
      {[](content::Report& r) { r.outcomes[0].paragraphs[0].text = "\xFF"; }, "outcome i is not UTF-8"},
      {[](content::Report& r) {
         r.outcomes[0].paragraphs[0].lines = {3, 2};
       },
       "outcome i has impossible lines"},
      {[](content::Report& r) { r.messages[0].text.text.assign(100'001, 'a'); },
       "is longer than the 100000 bytes"},
      {[](content::Report& r) { r.messages[0].similarity = 1.5; }, "CHECK constraint failed"},
      {[](content::Report& r) { r.questions[1].numeral = "I"; }, "UNIQUE constraint failed"},
      {[](content::Report& r) {
         r.people[1].slug = r.people[0].slug;
         r.questions[1].speaker = r.people[0].slug;
       },
       "UNIQUE constraint failed"},
  };
  for (const auto& [spoil, phrase] : kCases) {
    content::Report report = SampleReport();
    spoil(report);
    const auto refusal = RefusalOf(report, path_);
    EXPECT_EQ(refusal.kind, base::ErrorKind::kInput);
    EXPECT_THAT(refusal.message, StartsWith(path_ + ": cannot be written: "));
    EXPECT_THAT(refusal.message, HasSubstr(phrase));
    EXPECT_THAT(folder_.Names(), ElementsAre());
  }
}

TEST_F(RefusedWrite, WritesUnderNamesThatSqliteWouldTakeForUris) {
  const auto here = std::filesystem::current_path();
  std::filesystem::current_path(folder_.Path());
  for (const std::string name : {"file:a?mode=memory", "with 'quote", "plain.foyer"}) {
    EXPECT_EQ(RefusalOf(SampleReport(), name).message, "written") << name;
    const auto store = Store::Open(name);
    ASSERT_TRUE(store) << store.error().message;
    EXPECT_TRUE(store->CheckAll());
  }
  std::filesystem::current_path(here);
  EXPECT_THAT(folder_.Names(), testing::SizeIs(3));
}

// A source longer than any value that the store reads at once.
TEST_F(RefusedWrite, KeepsADocumentOfMegabytes) {
  content::Report report = SampleReport();
  report.documents[0].bytes.clear();
  for (int i = 0; i < 300'000; ++i) report.documents[0].bytes += "line " + std::to_string(i) + "\n";
  ASSERT_EQ(RefusalOf(report, path_).message, "written");
  const auto store = Store::Open(path_);
  ASSERT_TRUE(store);
  EXPECT_EQ(store->DocumentBytes("report.txt").value_or(""), report.documents[0].bytes);
  EXPECT_TRUE(store->CheckAll());
}

}  // namespace
}  // namespace foyer::authoring
