// One prepared statement: bound, stepped, read by column. Knows neither which error matters nor what rows
// mean.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "base/error.h"

struct sqlite3;
struct sqlite3_stmt;

namespace foyer::content {

using Blob = std::span<const std::uint8_t>;
// NULL, INTEGER, REAL, TEXT, BLOB. Texts are copied when bound; blobs must live until the statement is reset.
using Value = std::variant<std::monostate, std::int64_t, double, std::string_view, Blob>;

class Statement {
 public:
  Statement() = default;
  static base::Result<Statement> Prepare(sqlite3& connection, std::string_view sql);

  // Starts over with these values for ?1, ?2, … A value that SQLite refuses makes the next Step fail.
  void Bind(std::initializer_list<Value> values);

  // True: a row is there to be read. False: no more.
  base::Result<bool> Step();

  // Bind and Step to the end, for statements without rows.
  base::Result<void> Run(std::initializer_list<Value> values);

  bool IsPrepared() const { return statement_ != nullptr; }
  void Reset();  // lets go of the row and of bound blobs

  // REQUIRES: Step() gave true. Columns count from 0; what has another type is converted as SQLite does.
  std::int64_t Int(int column) const;
  double Real(int column) const;
  std::string_view Text(int column) const;  // until the next Step or Reset
  Blob Bytes(int column) const;             // likewise
  bool IsNull(int column) const;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
  int bind_result_ = 0;
};

}  // namespace foyer::content
