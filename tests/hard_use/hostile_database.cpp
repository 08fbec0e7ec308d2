// Everything that is done to a database, from a table of deeds and a seed.
#include "hard_use/hostile_database.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <span>
#include <stdexcept>
#include <string_view>

#include "base/file_descriptor.h"
#include "content/file_bytes.h"
#include "content/schema.h"
#include "content/seal.h"
#include "hard_use/hostile_deeds.h"
#include "support/temporary_folder.h"

namespace foyer::test {
namespace {

using content::kPageBytes;

// Of a hundred databases so many are changed in rows, in the schema, in pages, and the rest in the header.
constexpr int kOfRows = 72, kOfSchema = 80, kOfPages = 95;

void Close(sqlite3* database) {
  sqlite3_close(database);
}
using Database = std::unique_ptr<sqlite3, decltype(&Close)>;

Database OpenPlain(const std::string& path) {
  sqlite3* database = nullptr;
  if (sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
    throw std::runtime_error("the file to spoil cannot be opened");
  }
  Database opened(database, &Close);
  sqlite3_exec(database,
               "PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON; PRAGMA writable_schema=ON; "
               "PRAGMA journal_mode=MEMORY;"
               "PRAGMA synchronous=OFF; PRAGMA max_page_count=10000",
               nullptr, nullptr, nullptr);
  return opened;
}

// Takes away the schema's demands; they come back letter for letter with DemandAgain, and what was written in
// between stays. A schema is read once a connection, so each of the three steps needs its own.
constexpr char kRelax[] =
    "UPDATE sqlite_schema SET sql=replace(replace(replace(sql, ') STRICT, WITHOUT', ') WITHOUT'), "
    "') STRICT', ')'), ' NOT NULL', '')"
    " WHERE type='table' AND name NOT LIKE 'entry_search%'";

void Execute(const Database& database, const char* sql) {
  if (sqlite3_exec(database.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK) return;
  throw std::runtime_error(fmt::format("{}: {}", sql, sqlite3_errmsg(database.get())));
}

void DemandAgain(const Database& database) {
  for (const std::string_view statement : content::SchemaStatements()) {
    char* sql = sqlite3_mprintf(
        "UPDATE sqlite_schema SET sql=%Q WHERE sql LIKE substr(%Q, 1, 1+instr(%Q, '('))||'%%'",
        std::string(statement).c_str(), std::string(statement).c_str(), std::string(statement).c_str());
    const std::string copy = sql;
    sqlite3_free(sql);
    Execute(database, copy.c_str());
  }
}

std::string OneValue(sqlite3* database, const std::string& sql) {
  sqlite3_stmt* statement = nullptr;
  std::string value;
  if (sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK &&
      sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_text(statement, 0) != nullptr) {
    value = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
  }
  sqlite3_finalize(statement);
  return value;
}

std::string WithoutSeal(const std::string& sealed) {
  content::FooterBytes footer;
  std::copy(sealed.end() - content::kFooterBytes, sealed.end(), footer.begin());
  return sealed.substr(0, content::Decode(footer)->pages * kPageBytes);
}

}  // namespace

HostileDatabase::HostileDatabase(const std::string& intact, std::uint64_t seed, int number)
    : intact_(intact), random_(seed * 1'000'003 + static_cast<std::uint64_t>(number)) {}

std::string HostileDatabase::WriteTo(const std::string& path) {
  story_.clear();
  support::WriteBytes(path, WithoutSeal(intact_));
  const int kind = Random(1, 100);
  if (kind <= kOfSchema) {
    const bool rows = kind <= kOfRows;
    if (rows) Execute(OpenPlain(path), kRelax);
    {
      const Database database = OpenPlain(path);
      rows ? ChangeRows(database.get()) : ChangeSchema(database.get());
    }
    if (rows) DemandAgain(OpenPlain(path));
  } else {
    std::string pages = support::ReadBytes(path);
    kind <= kOfPages ? ChangeBytes(pages) : ChangeHeader(pages);
    support::WriteBytes(path, pages);
  }
  const auto bytes = (std::filesystem::file_size(path) + kPageBytes - 1) / kPageBytes * kPageBytes;
  std::filesystem::resize_file(path, std::max(bytes, kPageBytes));
  const base::FileDescriptor file(open(path.c_str(), O_RDWR | O_CLOEXEC));
  if (const auto sealed =
          content::AppendSeal(file.Number(), std::filesystem::file_size(path) / kPageBytes, path);
      !sealed) {
    throw std::runtime_error(sealed.error().message);
  }
  return story_;
}

void HostileDatabase::ChangeRows(sqlite3* database) {
  struct Deed {
    int weight;
    void (HostileDatabase::*act)(sqlite3*);
  };
  static constexpr Deed kDeeds[] = {
      {40, &HostileDatabase::SpoilValue},  {10, &HostileDatabase::SpoilRange},
      {8, &HostileDatabase::DropRows},     {10, &HostileDatabase::RepeatRows},
      {8, &HostileDatabase::ChangeCounts}, {10, &HostileDatabase::CrossReferences},
      {14, &HostileDatabase::SpoilSearch}};
  for (int deeds = Random(0, 2) == 0 ? Random(2, 8) : 1; deeds > 0; --deeds) {
    int left = Random(0, 99);
    for (const Deed& deed : kDeeds) {
      left -= deed.weight;
      if (left >= 0) continue;
      (this->*deed.act)(database);
      break;
    }
  }
}

void HostileDatabase::SpoilValue(sqlite3* database) {
  const std::string table = Table(database);
  Run(database, fmt::format("UPDATE OR REPLACE {} SET {}={} {}", table, Column(database, table),
                            StrangeValue(), SomeRows()));
}

void HostileDatabase::SpoilRange(sqlite3* database) {
  constexpr auto kRanges = std::to_array<std::string_view>(
      {"begin_byte=begin_byte+1", "end_byte=end_byte+1", "begin_byte=-1", "begin_byte=end_byte+3",
       "end_byte=9223372036854775807", "begin_byte=-9223372036854775807", "begin_byte=0, end_byte=0",
       "begin_byte=0, end_byte=1000000", "begin_byte=1, end_byte=15", "begin_byte=NULL", "end_byte='x'",
       "number=number*-1", "wording=1"});
  Run(database, fmt::format("UPDATE OR REPLACE {} SET {} {}", Random(0, 1) == 0 ? "emphasis" : "link",
                            OneOf(kRanges), SomeRows()));
}

void HostileDatabase::DropRows(sqlite3* database) {
  Run(database, fmt::format("DELETE FROM {} {}", Table(database), SomeRows()));
}

void HostileDatabase::RepeatRows(sqlite3* database) {
  const int times = std::array{3, 40, 400, 3000}[static_cast<std::size_t>(Random(0, 3))];
  for (int i = Random(1, 3); i > 0; --i) {
    // Some need the row before them in the list.
    const auto at = static_cast<std::size_t>(Random(0, static_cast<int>(kRepeats.size()) - 2));
    for (const std::size_t which : {at, at + 1}) {
      Run(database, fmt::format("WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM n WHERE n<{}) {}",
                                times, kRepeats[which]));
    }
  }
}

void HostileDatabase::ChangeCounts(sqlite3* database) {
  constexpr auto kCounts =
      std::to_array<std::string_view>({"paragraphs", "questions", "people", "countries", "stakeholder_groups",
                                       "outcomes", "messages", "chairs", "year"});
  std::string sets;
  for (int i = Random(1, 4); i > 0; --i)
    sets += fmt::format("{}{}={}", sets.empty() ? "" : ", ", OneOf(kCounts), StrangeValue());
  Run(database, "UPDATE report SET " + sets);
}

void HostileDatabase::CrossReferences(sqlite3* database) {
  constexpr auto kCrossings = std::to_array<std::string_view>({
      "UPDATE OR REPLACE question SET passage=speaker_line",
      "UPDATE OR REPLACE question SET speaker=1",
      "UPDATE OR REPLACE question SET speaker=id+1000",
      "UPDATE OR REPLACE outcome_paragraph SET passage=1",
      "UPDATE OR REPLACE message SET outcome=id+1",
      "UPDATE OR REPLACE message SET outcome=1",
      "UPDATE OR REPLACE message SET passage=(SELECT passage FROM question LIMIT 1)",
      "UPDATE OR REPLACE section SET heading=(SELECT passage FROM section_paragraph LIMIT 1)",
      "UPDATE OR REPLACE section SET kind='front'",
      "UPDATE OR REPLACE section SET kind='agenda'",
      "UPDATE OR REPLACE section SET kind='nonsense'",
      "UPDATE OR REPLACE person SET stakeholder_group=99",
      "UPDATE OR REPLACE person SET country=99",
      "UPDATE OR REPLACE person SET slug='same'",
      "UPDATE OR REPLACE person SET number=-number",
      "UPDATE OR REPLACE wording SET document=99",
      "UPDATE OR REPLACE wording SET passage=passage+1",
      "UPDATE OR REPLACE wording SET first_line=last_line+10, last_line=-1",
      "UPDATE OR REPLACE wording SET language='fr'",
      "UPDATE OR REPLACE report SET language='zz'",
      "UPDATE OR REPLACE report SET id=2",
      "UPDATE OR REPLACE passage SET report=2",
      "UPDATE OR REPLACE question SET report=2",
      "UPDATE OR REPLACE question SET number=number-1",
      "UPDATE OR REPLACE question SET numeral=number",
      "UPDATE OR REPLACE outcome SET numeral='?'||numeral||'/&='",
      "UPDATE OR REPLACE outcome SET number=number+1000",
      "UPDATE OR REPLACE wording_change SET kind='neither'",
      "UPDATE OR REPLACE wording_change SET kind='added', words=''",
      "UPDATE OR REPLACE link SET wording=wording+1",
      "UPDATE OR REPLACE stakeholder_group SET slug='a/b?c'",
      "UPDATE OR REPLACE stakeholder_group SET slug=''",
      "UPDATE OR REPLACE country_name SET name='Atlantis'",
  });
  Run(database, std::string(OneOf(kCrossings)));
}

void HostileDatabase::SpoilSearch(sqlite3* database) {
  if (Random(0, 3) > 0) return Run(database, std::string(OneOf(kSearchDeeds)));
  // One byte of one block, somewhere.
  const int at = Random(1, 300), byte = Random(0, 255);
  Run(database, fmt::format("UPDATE entry_search_data SET "
                            "block=CAST(substr(block,1,{0}-1)||x'{1:02X}'||substr(block,{0}+1) AS BLOB) {2}",
                            at, byte, SomeRows()));
}

void HostileDatabase::ChangeSchema(sqlite3* database) {
  Run(database, std::string(OneOf(kSchemaDeeds)));
}

void HostileDatabase::ChangeBytes(std::string& pages) {
  const int count = static_cast<int>(pages.size() / kPageBytes);
  const auto page = [&] {
    return static_cast<std::size_t>(Random(count > 1 ? 1 : 0, count - 1)) * kPageBytes;
  };
  const int kind = Random(0, 5);
  const int times = Random(1, kind == 0 ? 200 : 4);
  story_ += fmt::format("change of pages {} x {}; ", kind, times);
  for (int i = 0; i < times; ++i) {
    const std::size_t to = page(), from = page();
    switch (kind) {
      case 0:
        pages[to + static_cast<std::size_t>(Random(0, kPageBytes - 1))] = static_cast<char>(Random(0, 255));
        break;
      case 1:
        std::swap_ranges(pages.begin() + to, pages.begin() + to + kPageBytes, pages.begin() + from);
        break;
      case 2:
        pages.replace(to, kPageBytes, pages.substr(from, kPageBytes));
        break;
      case 3:
        pages.replace(to, kPageBytes, std::string(kPageBytes, Random(0, 1) == 0 ? '\0' : '\xFF'));
        break;
      case 4:  // the header of a b-tree's page: its kind, cells, and where its last child is
        pages[to + static_cast<std::size_t>(Random(0, 11))] = static_cast<char>(Random(0, 255));
        break;
      default:  // a page that is its own child
        pages[to] = 5;
        content::PutBigEndian(to / kPageBytes + 1,
                              std::span(reinterpret_cast<std::uint8_t*>(&pages[to + 8]), 4));
    }
  }
}

void HostileDatabase::ChangeHeader(std::string& pages) {
  const auto at = static_cast<std::size_t>(Random(16, 99));
  const int byte = Random(0, 255);
  pages[at] = static_cast<char>(byte);
  story_ += fmt::format("header byte {} is {}; ", at, byte);
  if (Random(0, 3) == 0) pages.resize(pages.size() - kPageBytes * static_cast<std::size_t>(Random(0, 3)));
  if (Random(0, 5) == 0) pages += std::string(kPageBytes * 3, '\x05');
}

std::string HostileDatabase::StrangeValue() {
  return std::string(OneOf(kStrangeValues));
}

std::string HostileDatabase::Table(sqlite3*) {
  return std::string(OneOf(kTables));
}

std::string HostileDatabase::Column(sqlite3* database, const std::string& table) {
  const std::string columns = fmt::format("pragma_table_info('{}')", table);
  const int count = std::stoi("0" + OneValue(database, "SELECT count(*) FROM " + columns));
  return OneValue(
      database, fmt::format("SELECT name FROM {} WHERE cid={}", columns, Random(0, std::max(count, 1) - 1)));
}

std::string HostileDatabase::SomeRows() {
  // Of tables without rowid nothing has a rowid: then all rows.
  switch (Random(0, 2)) {
    case 0:
      return "";
    case 1:
      return "WHERE rowid % 3 = 1";
    default:
      return fmt::format("WHERE rowid = {}", Random(1, 30));
  }
}

void HostileDatabase::Run(sqlite3* database, const std::string& sql) {
  char* message = nullptr;
  const int result = sqlite3_exec(database, sql.c_str(), nullptr, nullptr, &message);
  if (result == SQLITE_OK) story_ += sql + "; ";
  sqlite3_free(message);
  const std::size_t where = sql.find("WHERE rowid");
  if (result != SQLITE_OK && where != std::string::npos) Run(database, sql.substr(0, where));
}

int HostileDatabase::Random(int least, int most) {
  return least + static_cast<int>(random_() % static_cast<std::uint64_t>(most - least + 1));
}

}  // namespace foyer::test
