// A TOML file as plain tables of values that know their lines: what curated files need of TOML, and nothing
// more.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "authoring/problem.h"

namespace foyer::authoring {

struct TomlString {
  std::string text;
  int line = 0;
};

// What no curated file uses: dates, truth values, nested tables.
struct TomlOther {};

struct TomlValue {
  std::string key;
  int line = 0;
  std::variant<TomlOther, std::string, std::int64_t, std::vector<TomlString>> value;
};

struct TomlTable {
  int line = 0;
  std::vector<TomlValue> values;  // in order of their lines
};

// "[[key]]", once or more.
struct TomlList {
  std::string key;
  std::vector<TomlTable> tables;
};

struct TomlFile {
  TomlTable root;
  std::vector<TomlList> lists;
};

// Nothing, and one problem at the line where reading stopped, if the bytes are no TOML.
std::optional<TomlFile> ParseToml(const std::string& file, std::string_view bytes, Problems& problems);

}  // namespace foyer::authoring
