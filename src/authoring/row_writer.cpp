// Keeps statements by the address of their SQL.
#include "authoring/row_writer.h"

#include <utility>

namespace foyer::authoring {

void RowWriter::Insert(const char* sql, std::initializer_list<content::Value> values) {
  if (error_) return;
  auto [entry, is_new] = statements_.try_emplace(sql);
  if (is_new) {
    auto prepared = content::Statement::Prepare(database_, sql);
    if (!prepared) return Fail(prepared.error());
    entry->second = std::move(*prepared);
  }
  if (auto run = entry->second.Run(values); !run) Fail(run.error());
}

void RowWriter::Fail(base::Error error) {
  if (!error_) error_ = std::move(error);
}

base::Result<void> RowWriter::Finish() const {
  if (error_) return tl::unexpected(*error_);
  return {};
}

}  // namespace foyer::authoring
