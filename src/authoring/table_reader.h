// Reads one TOML table key by key; a key that is missing, empty, of the wrong type or never asked for is a
// problem.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "authoring/curated_files.h"
#include "authoring/toml_source.h"

namespace foyer::authoring {

class TableReader {
 public:
  // `name` is the table's in problems: "[[person]]"; empty for the file itself.
  TableReader(const std::string& file, std::string_view name, const TomlTable& table, Problems& problems)
      : file_(file), name_(name), table_(table), problems_(problems) {}

  Field Required(std::string_view key);
  Field Optional(std::string_view key);
  int RequiredNumber(std::string_view key, int least, int most);
  std::vector<Field> Strings(std::string_view key);

  // The key is read elsewhere.
  void Allow(std::string_view key) { known_.emplace(key); }

  // Every key that was not asked for is a problem. Call it last.
  void RefuseOthers();

 private:
  const TomlValue* Find(std::string_view key);
  Field ReadString(const TomlValue& value);
  Field CheckedString(std::string_view key, const std::string& text, int line);
  void Report(int line, std::string message) { problems_.push_back({file_, line, std::move(message)}); }
  void ReportMissing(std::string_view key, std::string_view expected);
  void ReportType(const TomlValue& value, std::string_view expected);

  const std::string& file_;
  const std::string name_;
  const TomlTable& table_;
  Problems& problems_;
  std::set<std::string, std::less<>> known_;
};

}  // namespace foyer::authoring
