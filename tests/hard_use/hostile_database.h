// Makes databases that somebody with the tools and no good will could make: changed in schema, rows, types,
// index or pages, and then properly sealed. Does not open them as the kiosk does; see hostile_walk.h.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

struct sqlite3;

namespace foyer::test {

class HostileDatabase {
 public:
  // `intact`: the bytes of a sealed database. The same seed and number make the same database.
  HostileDatabase(const std::string& intact, std::uint64_t seed, int number);

  // Writes it to `path`; what was done to it, in words.
  std::string WriteTo(const std::string& path);

 private:
  // Changes by SQL, on a file whose schema asks for nothing: no types, no NOT NULL, no checks, no references.
  void ChangeRows(sqlite3* database);
  void SpoilValue(sqlite3* database);
  void SpoilRange(sqlite3* database);
  void DropRows(sqlite3* database);
  void RepeatRows(sqlite3* database);
  void ChangeCounts(sqlite3* database);
  void CrossReferences(sqlite3* database);
  void SpoilSearch(sqlite3* database);
  void ChangeSchema(sqlite3* database);

  void ChangeBytes(std::string& pages);
  void ChangeHeader(std::string& pages);

  std::string StrangeValue();
  std::string Table(sqlite3* database);
  std::string Column(sqlite3* database, const std::string& table);
  std::string SomeRows();
  void Run(sqlite3* database, const std::string& sql);
  int Random(int least, int most);
  template <typename Choices>
  const auto& OneOf(const Choices& choices) {
    return choices[static_cast<std::size_t>(Random(0, static_cast<int>(std::size(choices)) - 1))];
  }

  const std::string& intact_;
  std::mt19937_64 random_;
  std::string story_;
};

}  // namespace foyer::test
