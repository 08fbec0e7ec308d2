// What SQLite can do through the seal: read one file, and nothing else.
#include "content/sealed_vfs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include "authoring/write_database.h"
#include "content/sealed_file.h"
#include "support/sample_report.h"
#include "support/temporary_folder.h"

namespace foyer::authoring {
namespace {

using content::Execute;
using testing::ElementsAre;

class SealedVfs : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(WriteDatabase(support::SampleReport(), path_));
    file_ = std::move(*content::SealedFile::Open(path_));
    connection_ = std::move(*content::ConnectThroughSeal(*file_));
  }

  support::TemporaryFolder folder_;
  const std::string path_ = folder_ / "sample.foyer";
  std::unique_ptr<content::SealedFile> file_;
  content::SqliteConnection connection_;
};

TEST_F(SealedVfs, ReadsTheDatabase) {
  EXPECT_TRUE(Execute(*connection_, "SELECT count(*) FROM question"));
  EXPECT_TRUE(Execute(*connection_, "PRAGMA integrity_check"));
  EXPECT_FALSE(file_->TakeFailure());
}

// Before any hardening: the file system itself refuses.
TEST_F(SealedVfs, RefusesToWriteAndToOpenAnythingElse) {
  const std::string before = support::ReadBytes(path_);
  for (const std::string sql :
       {"CREATE TABLE t(x)", "DELETE FROM question", "PRAGMA user_version=2",
        "PRAGMA journal_mode=WAL; CREATE TABLE t(x)", "VACUUM",
        "INSERT INTO entry_search(entry_search) VALUES('optimize')", "ATTACH 'other.db' AS other",
        "PRAGMA temp_store=FILE; PRAGMA cache_size=1; CREATE TEMP TABLE t AS WITH RECURSIVE n(i) AS (SELECT "
        "1 UNION ALL "
        "SELECT i+1 FROM n WHERE i < 100000) SELECT i, hex(randomblob(100)) FROM n"}) {
    EXPECT_FALSE(Execute(*connection_, sql.c_str())) << sql;
  }
  EXPECT_FALSE(Execute(*connection_, ("VACUUM INTO '" + folder_.Path() + "/copy'").c_str()));
  EXPECT_EQ(support::ReadBytes(path_), before);
  EXPECT_THAT(folder_.Names(), ElementsAre("sample.foyer"));
}

TEST_F(SealedVfs, OpensNoFileForAnybodyWhoNamesIt) {
  sqlite3* other = nullptr;
  EXPECT_EQ(sqlite3_open_v2(path_.c_str(), &other, SQLITE_OPEN_READONLY, "foyer-sealed"), SQLITE_CANTOPEN);
  sqlite3_close(other);
}

TEST_F(SealedVfs, HardenedConnectionRefusesWhatAStrangeFileCouldUse) {
  ASSERT_TRUE(content::Harden(*connection_));
  for (const std::string sql :
       {"ATTACH ':memory:' AS other", "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql=''",
        "SELECT load_extension('x')", "SELECT \"no such column\" FROM question", "CREATE TEMP TABLE t(x)",
        "SELECT zeroblob(2000000)", "DELETE FROM entry_search_data"}) {
    EXPECT_FALSE(Execute(*connection_, sql.c_str())) << sql;
  }
  EXPECT_TRUE(Execute(*connection_,
                      "SELECT rowid, bm25(entry_search) "
                      "FROM entry_search('\"trust\"') ORDER BY rank"));
}

}  // namespace
}  // namespace foyer::authoring
