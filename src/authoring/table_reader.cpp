// Reads one TOML table.
#include "authoring/table_reader.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "base/text.h"
#include "content/schema.h"

namespace foyer::authoring {
namespace {

// An escape in a string may bring in what the file itself may not hold.
bool HasControlCharacter(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return (c >= 0 && c < 0x20) || c == 0x7F; });
}

}  // namespace

Field TableReader::Required(std::string_view key) {
  const TomlValue* value = Find(key);
  if (value != nullptr) return ReadString(*value);
  ReportMissing(key, "a string");
  return {"", table_.line};
}

Field TableReader::Optional(std::string_view key) {
  const TomlValue* value = Find(key);
  return value != nullptr ? ReadString(*value) : Field{"", table_.line};
}

int TableReader::RequiredNumber(std::string_view key, int least, int most) {
  const TomlValue* value = Find(key);
  if (value == nullptr) {
    ReportMissing(key, "a number");
    return 0;
  }
  const auto* number = std::get_if<std::int64_t>(&value->value);
  if (number == nullptr) {
    ReportType(*value, "a number");
    return 0;
  }
  if (*number < least || *number > most) {
    Report(value->line,
           fmt::format("“{}” is {}, expected a number from {} to {}", key, *number, least, most));
    return 0;
  }
  return static_cast<int>(*number);
}

std::vector<Field> TableReader::Strings(std::string_view key) {
  std::vector<Field> fields;
  const TomlValue* value = Find(key);
  if (value == nullptr) return fields;
  const auto* strings = std::get_if<std::vector<TomlString>>(&value->value);
  if (strings == nullptr) {
    ReportType(*value, "a list of strings");
    return fields;
  }
  if (strings->empty())
    Report(value->line, fmt::format("“{}” is empty, expected strings or no such key", key));
  for (const TomlString& one : *strings) {
    Field field = CheckedString(key, one.text, one.line);
    if (!field.value.empty()) fields.push_back(std::move(field));
  }
  return fields;
}

void TableReader::RefuseOthers() {
  for (const TomlValue& value : table_.values) {
    if (known_.contains(value.key)) continue;
    Report(value.line,
           fmt::format("unknown key “{}”{}, expected one of {}", value.key,
                       name_.empty() ? "" : fmt::format(" in {}", name_), fmt::join(known_, ", ")));
  }
}

const TomlValue* TableReader::Find(std::string_view key) {
  known_.emplace(key);
  const auto found = std::find_if(table_.values.begin(), table_.values.end(),
                                  [&](const TomlValue& v) { return v.key == key; });
  return found == table_.values.end() ? nullptr : &*found;
}

Field TableReader::ReadString(const TomlValue& value) {
  const auto* text = std::get_if<std::string>(&value.value);
  if (text != nullptr) return CheckedString(value.key, *text, value.line);
  ReportType(value, "a string");
  return {"", value.line};
}

Field TableReader::CheckedString(std::string_view key, const std::string& text, int line) {
  Field field{base::CollapseSpace(text), line};
  if (field.value.empty()) {
    Report(line, fmt::format("“{}” is empty, expected a value or no such key", key));
  } else if (HasControlCharacter(field.value)) {
    Report(line, fmt::format("“{}” holds a control character, expected text", key));
    field.value.clear();
  } else if (field.value.size() > content::kMaxTextBytes) {
    Report(line, fmt::format("“{}” has {} bytes, expected at most {}", key, field.value.size(),
                             content::kMaxTextBytes));
    field.value.clear();
  }
  return field;
}

void TableReader::ReportMissing(std::string_view key, std::string_view expected) {
  Report(table_.line, fmt::format("{}the key “{}” is missing, expected {}", name_.empty() ? "" : name_ + ": ",
                                  key, expected));
}

void TableReader::ReportType(const TomlValue& value, std::string_view expected) {
  Report(value.line, fmt::format("“{}” is of the wrong type, expected {}", value.key, expected));
}

}  // namespace foyer::authoring
