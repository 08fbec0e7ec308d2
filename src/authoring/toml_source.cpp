// The only file that includes toml++, which takes long to compile and reports errors by exceptions.
#include "authoring/toml_source.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>

#include "authoring/source_text.h"

namespace foyer::authoring {
namespace {

int LineOf(const toml::source_region& source) {
  return std::max<int>(1, static_cast<int>(source.begin.line));
}

bool IsListOfTables(const toml::node& node) {
  return node.is_array_of_tables() && !node.as_array()->empty();
}

TomlValue ReadValue(std::string_view key, const toml::node& node) {
  TomlValue value{std::string(key), LineOf(node.source()), TomlOther{}};
  if (const auto* text = node.as_string()) {
    value.value = text->get();
  } else if (const auto* number = node.as_integer()) {
    value.value = number->get();
  } else if (const auto* array = node.as_array();
             array && (array->empty() || array->is_homogeneous<std::string>())) {
    std::vector<TomlString> strings;
    for (const toml::node& element : *array)
      strings.push_back({element.as_string()->get(), LineOf(element.source())});
    value.value = std::move(strings);
  }
  return value;
}

TomlTable ReadTable(const toml::table& source) {
  TomlTable table{LineOf(source.source()), {}};
  for (const auto& [key, node] : source) {
    if (!IsListOfTables(node)) table.values.push_back(ReadValue(key.str(), node));
  }
  std::stable_sort(table.values.begin(), table.values.end(),
                   [](const TomlValue& a, const TomlValue& b) { return a.line < b.line; });
  return table;
}

}  // namespace

std::optional<TomlFile> ParseToml(const std::string& file, std::string_view bytes, Problems& problems) {
  const std::string text = PlainSpace(bytes);
  try {
    const toml::table root = toml::parse(text, std::string_view(file));
    TomlFile parsed{ReadTable(root), {}};
    for (const auto& [key, node] : root) {
      if (!IsListOfTables(node)) continue;
      TomlList& list = parsed.lists.emplace_back(TomlList{std::string(key.str()), {}});
      for (const toml::node& table : *node.as_array()) list.tables.push_back(ReadTable(*table.as_table()));
    }
    return parsed;
  } catch (const toml::parse_error& error) {
    std::string what(error.description());
    std::replace(what.begin(), what.end(), '\n', ' ');
    problems.push_back({file, LineOf(error.source()), fmt::format("not TOML: {}", what)});
    return std::nullopt;
  }
}

}  // namespace foyer::authoring
