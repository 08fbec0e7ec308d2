// Reads session.toml, people.toml and chairs.toml.
#include "authoring/curated_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "authoring/table_reader.h"
#include "authoring/toml_source.h"
#include "base/text.h"

namespace foyer::authoring {
namespace {

// Conferences that have reports: anything else is a misprint.
constexpr int kEarliestYear = 1900;
constexpr int kLatestYear = 2100;
constexpr int kAtFile = 1;  // the line of what is missing in the whole file

// Finds what two entries must not share.
class Unique {
 public:
  Unique(const std::string& file, std::string_view key, Problems& problems)
      : file_(file), key_(key), problems_(problems) {}

  void Add(const Field& field) {
    if (field.value.empty()) return;
    const auto [first, added] = lines_.emplace(base::Fold(field.value), field.line);
    if (added) return;
    problems_.push_back({file_, field.line,
                         fmt::format("the {} “{}” is doubled (first at line {}), expected another", key_,
                                     field.value, first->second)});
  }

 private:
  const std::string& file_;
  const std::string key_;
  Problems& problems_;
  std::map<std::string, int> lines_;  // by folded value
};

bool IsSlug(std::string_view text) {
  const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  return std::all_of(text.begin(), text.end(), allowed) && !text.starts_with('-') && !text.ends_with('-') &&
         text.find("--") == std::string_view::npos;
}

// A BCP 47 tag, as far as reports need it: "en", "pt-BR", "zh-Hant".
bool IsLanguageTag(std::string_view text) {
  std::size_t part = 0, length = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    if (i == text.size() || text[i] == '-') {
      const bool fits = part == 0 ? length >= 2 && length <= 3 : length >= 1 && length <= 8;
      if (!fits) return false;
      ++part;
      length = 0;
      continue;
    }
    const bool letter = (text[i] | 0x20) >= 'a' && (text[i] | 0x20) <= 'z';
    if (!letter && (part == 0 || text[i] < '0' || text[i] > '9')) return false;
    ++length;
  }
  return true;
}

// As far as a phone needs it to offer a link: a scheme, a host, no spaces.
bool IsWebAddress(std::string_view text) {
  for (std::string_view scheme : {"https://", "http://"}) {
    if (!text.starts_with(scheme)) continue;
    const std::string_view host = text.substr(scheme.size());
    return !host.empty() && host.front() != '/' && text.find(' ') == std::string_view::npos;
  }
  return false;
}

Field RequiredSlug(TableReader& reader, const std::string& file, std::string_view key, Problems& problems) {
  const Field slug = reader.Required(key);
  if (!IsSlug(slug.value)) {
    problems.push_back(
        {file, slug.line,
         fmt::format("the {} “{}” is malformed, expected lower-case letters a–z, digits and hyphens", key,
                     slug.value)});
  }
  return slug;
}

// The tables of the one list that the file may have. A list of another name is a problem, and so is none at
// all.
enum class Emptiness { kIsProblem, kIsFine };
std::vector<TomlTable> TablesOf(const std::string& file, const TomlFile& toml, std::string_view key,
                                Emptiness emptiness, Problems& problems) {
  std::vector<TomlTable> tables;
  for (const TomlList& list : toml.lists) {
    if (list.key == key) {
      tables = list.tables;
      continue;
    }
    problems.push_back({file, list.tables.front().line,
                        fmt::format("unknown table [[{}]], expected [[{}]]", list.key, key)});
  }
  const auto& values = toml.root.values;
  const auto single =
      std::find_if(values.begin(), values.end(), [&](const TomlValue& value) { return value.key == key; });
  if (single != values.end()) {
    problems.push_back(
        {file, single->line, fmt::format("“{}” is no list of tables, expected [[{}]]", key, key)});
  } else if (tables.empty() && emptiness == Emptiness::kIsProblem) {
    problems.push_back({file, kAtFile, fmt::format("no [[{}]] in the file, expected one or more", key)});
  }
  return tables;
}

}  // namespace

std::vector<std::string> CuratedSession::GroupNames() const {
  std::vector<std::string> names;
  for (const CuratedGroup& group : groups) names.push_back(group.name.value);
  return names;
}

std::optional<CuratedSession> ReadSession(const std::string& file, std::string_view bytes,
                                          Problems& problems) {
  const auto toml = ParseToml(file, bytes, problems);
  if (!toml) return std::nullopt;
  CuratedSession session;
  TableReader reader(file, "", toml->root, problems);
  session.title = reader.Required("title");
  session.short_title = reader.Required("short_title");
  session.event = reader.Required("event");
  session.year = reader.RequiredNumber("year", kEarliestYear, kLatestYear);
  session.language = reader.Required("language");
  session.web_address = reader.Optional("web_address");
  session.note = reader.Optional("note");
  reader.Allow("group");
  reader.RefuseOthers();
  if (!session.language.value.empty() && !IsLanguageTag(session.language.value)) {
    problems.push_back(
        {file, session.language.line,
         fmt::format("the language “{}” is malformed, expected a tag such as “en”", session.language.value)});
  }
  if (!session.web_address.value.empty() && !IsWebAddress(session.web_address.value)) {
    problems.push_back(
        {file, session.web_address.line,
         fmt::format("the web_address “{}” is malformed, expected one such as “https://example.org/report”",
                     session.web_address.value)});
  }
  Unique slugs(file, "slug", problems), names(file, "name", problems);
  for (const TomlTable& table : TablesOf(file, *toml, "group", Emptiness::kIsProblem, problems)) {
    TableReader group_reader(file, "[[group]]", table, problems);
    CuratedGroup& group = session.groups.emplace_back();
    group.slug = RequiredSlug(group_reader, file, "slug", problems);
    group.name = group_reader.Required("name");
    group.short_name = group_reader.Required("short_name");
    group_reader.RefuseOthers();
    slugs.Add(group.slug);
    names.Add(group.name);
  }
  return session;
}

std::optional<std::vector<CuratedPerson>> ReadPeople(const std::string& file, std::string_view bytes,
                                                     Problems& problems) {
  const auto toml = ParseToml(file, bytes, problems);
  if (!toml) return std::nullopt;
  TableReader root(file, "", toml->root, problems);
  root.Allow("person");
  root.RefuseOthers();
  std::vector<CuratedPerson> people;
  Unique slugs(file, "slug", problems), names(file, "name", problems);
  for (const TomlTable& table : TablesOf(file, *toml, "person", Emptiness::kIsProblem, problems)) {
    TableReader reader(file, "[[person]]", table, problems);
    CuratedPerson& person = people.emplace_back();
    person.slug = RequiredSlug(reader, file, "slug", problems);
    person.name = reader.Required("name");
    person.sort_name = reader.Required("sort_name");
    person.role = reader.Required("role");
    person.organisation = reader.Optional("organisation");
    person.country = reader.Optional("country");
    person.group = reader.Required("group");
    person.spellings = reader.Strings("spellings");
    person.note = reader.Optional("note");
    reader.RefuseOthers();
    slugs.Add(person.slug);
    names.Add(person.name);
    for (const Field& spelling : person.spellings) {
      if (base::Fold(spelling.value) != base::Fold(person.name.value)) names.Add(spelling);
    }
  }
  if (people.empty()) return std::nullopt;
  return people;
}

std::optional<std::vector<CuratedChair>> ReadChairs(const std::string& file, std::string_view bytes,
                                                    Problems& problems) {
  const auto toml = ParseToml(file, bytes, problems);
  if (!toml) return std::nullopt;
  TableReader root(file, "", toml->root, problems);
  root.Allow("chair");
  root.RefuseOthers();
  std::vector<CuratedChair> chairs;
  Unique names(file, "name", problems);
  for (const TomlTable& table : TablesOf(file, *toml, "chair", Emptiness::kIsFine, problems)) {
    TableReader reader(file, "[[chair]]", table, problems);
    CuratedChair& chair = chairs.emplace_back();
    chair.name = reader.Required("name");
    chair.role = reader.Required("role");
    chair.spellings = reader.Strings("spellings");
    chair.note = reader.Optional("note");
    reader.RefuseOthers();
    names.Add(chair.name);
  }
  return chairs;
}

}  // namespace foyer::authoring
