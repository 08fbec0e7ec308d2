// Prepared statements over SQLite's C interface.
#include "content/sqlite_statement.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include "content/sqlite_connection.h"

namespace foyer::content {
namespace {

struct BindValue {
  sqlite3_stmt* statement;
  int parameter;

  int operator()(std::monostate) const { return sqlite3_bind_null(statement, parameter); }
  int operator()(std::int64_t number) const { return sqlite3_bind_int64(statement, parameter, number); }
  int operator()(double number) const { return sqlite3_bind_double(statement, parameter, number); }
  int operator()(std::string_view text) const {
    // A null pointer would bind NULL: an empty view often has one.
    return sqlite3_bind_text64(statement, parameter, text.data() == nullptr ? "" : text.data(), text.size(),
                               SQLITE_TRANSIENT, SQLITE_UTF8);
  }
  int operator()(Blob bytes) const {
    if (bytes.empty()) return sqlite3_bind_zeroblob(statement, parameter, 0);
    return sqlite3_bind_blob64(statement, parameter, bytes.data(), bytes.size(), SQLITE_STATIC);
  }
};

}  // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
  sqlite3_finalize(statement);
}

base::Result<Statement> Statement::Prepare(sqlite3& connection, std::string_view sql) {
  sqlite3_stmt* prepared = nullptr;
  const int result = sqlite3_prepare_v3(&connection, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
  Statement statement;
  statement.statement_.reset(prepared);
  if (result == SQLITE_OK) return statement;
  return tl::unexpected(LastError(connection, "a query cannot be prepared"));
}

void Statement::Bind(std::initializer_list<Value> values) {
  Reset();
  int parameter = 0;
  bind_result_ = SQLITE_OK;
  for (const Value& value : values) {
    const int result = std::visit(BindValue{statement_.get(), ++parameter}, value);
    if (bind_result_ == SQLITE_OK) bind_result_ = result;
  }
}

base::Result<bool> Statement::Step() {
  if (bind_result_ != SQLITE_OK) {
    return base::Fail(base::ErrorKind::kInput,
                      fmt::format("a value cannot be bound: {}", sqlite3_errstr(bind_result_)));
  }
  switch (sqlite3_step(statement_.get())) {
    case SQLITE_ROW:
      return true;
    case SQLITE_DONE:
      return false;
    default:
      return tl::unexpected(LastError(*sqlite3_db_handle(statement_.get()), "a query failed"));
  }
}

base::Result<void> Statement::Run(std::initializer_list<Value> values) {
  Bind(values);
  while (true) {
    const auto row = Step();
    if (!row) return tl::unexpected(row.error());
    if (!*row) break;
  }
  Reset();
  return {};
}

void Statement::Reset() {
  sqlite3_reset(statement_.get());
  sqlite3_clear_bindings(statement_.get());
}

std::int64_t Statement::Int(int column) const {
  return sqlite3_column_int64(statement_.get(), column);
}
double Statement::Real(int column) const {
  return sqlite3_column_double(statement_.get(), column);
}

std::string_view Statement::Text(int column) const {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
  if (text == nullptr) return {};
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

Blob Statement::Bytes(int column) const {
  const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement_.get(), column));
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

bool Statement::IsNull(int column) const {
  return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

}  // namespace foyer::content
