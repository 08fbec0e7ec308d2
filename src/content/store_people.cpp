// Who was asked: people, their stakeholder groups and countries, and who chaired.
#include "content/store_people.h"

#include <utility>

#include "content/schema.h"
#include "content/store.h"

namespace foyer::content {
namespace {

constexpr char kPerson[] =
    "SELECT person.slug, person_name.name, sort_name, role, organisation, country_name.name, "
    "stakeholder_group.slug, note "
    "FROM person JOIN person_name ON person_name.person = person.id AND person_name.language = ?2 "
    "JOIN stakeholder_group ON stakeholder_group.id = person.stakeholder_group "
    "LEFT JOIN country_name ON country_name.country = person.country AND country_name.language = ?2 "
    "WHERE person.id = ?1";
constexpr char kAllPeople[] =
    "SELECT number, id, questions FROM person WHERE report = ?1 AND number >= ?2 "
    "ORDER BY number LIMIT ?3 + 1";
constexpr char kBeforeInAll[] =
    "SELECT number FROM person WHERE report = ?1 AND number < ?2 "
    "ORDER BY number DESC LIMIT ?3 + 1";
constexpr char kGroupBySlug[] = "SELECT id FROM stakeholder_group WHERE report = ?1 AND slug = ?2";
constexpr char kPeopleOfGroup[] =
    "SELECT number, id, questions FROM person WHERE stakeholder_group = ?1 AND number >= ?2 "
    "ORDER BY number LIMIT ?3 + 1";
constexpr char kBeforeInGroup[] =
    "SELECT number FROM person WHERE stakeholder_group = ?1 AND number < ?2 "
    "ORDER BY number DESC LIMIT ?3 + 1";
constexpr char kPersonBySlug[] = "SELECT number, id, questions FROM person WHERE report = ?1 AND slug = ?2";
constexpr char kPersonSlug[] = "SELECT slug FROM person WHERE report = ?1 AND number = ?2";
constexpr char kGroups[] =
    "SELECT slug, name, short_name, questions, people FROM stakeholder_group "
    "JOIN stakeholder_group_name ON stakeholder_group = id AND language = ?2 WHERE report = ?1 "
    "ORDER BY number LIMIT ?3";
constexpr char kCountries[] =
    "SELECT name, people FROM country JOIN country_name ON country = id AND language = ?2 WHERE report = ?1 "
    "ORDER BY number LIMIT ?3";
constexpr char kChairs[] =
    "SELECT number, name, role, note FROM chair JOIN chair_name ON chair = id AND language = ?4 "
    "WHERE report = ?1 "
    "AND number >= ?2 ORDER BY number LIMIT ?3 + 1";
constexpr char kChairsBefore[] =
    "SELECT number FROM chair WHERE report = ?1 AND number < ?2 ORDER BY number DESC LIMIT ?3 + 1";

PersonEntry ReadPerson(Reading& reading, Rows& row) {
  return {.number = row.Int(0), .person = PersonAt(reading, row.Id(1)), .questions = row.Int(2)};
}

// `owner` is the id of a report or a group.
Window<PersonEntry> ReadPeople(Reading& reading, const char* from, const char* before, std::int64_t owner,
                               WindowAt at) {
  return ReadWindow(reading.Select(from, {owner, at.from, at.rows}),
                    reading.Select(before, {owner, at.from, at.rows}), at,
                    [&](Rows& row) { return ReadPerson(reading, row); });
}

}  // namespace

Person PersonAt(Reading& reading, std::int64_t id) {
  Rows rows = reading.Select(kPerson, {id, reading.Language()});
  if (!rows.Next()) {
    reading.Refuse("a person has no name");
    return {};
  }
  return {.slug = rows.Text(0),
          .name = rows.Text(1),
          .sort_name = rows.Text(2),
          .role = rows.Text(3),
          .organisation = rows.Text(4),
          .country = rows.Text(5),
          .group = rows.Text(6),
          .note = rows.Text(7)};
}

std::optional<std::int64_t> FindGroup(Reading& reading, std::string_view slug) {
  Rows group = reading.Select(kGroupBySlug, {reading.Report(), slug});
  return group.Next() ? std::optional(group.Id(0)) : std::nullopt;
}

base::Result<Window<PersonEntry>> Store::People(WindowAt at, std::string_view group) const {
  Reading reading(connection_);
  at = Within(at);
  if (group.empty())
    return reading.Finish(ReadPeople(reading, kAllPeople, kBeforeInAll, reading.Report(), at));
  const auto owner = FindGroup(reading, group);
  return reading.Finish(owner ? ReadPeople(reading, kPeopleOfGroup, kBeforeInGroup, *owner, at)
                              : Window<PersonEntry>());
}

base::Result<std::optional<PersonEntry>> Store::FindPerson(std::string_view slug) const {
  Reading reading(connection_);
  std::optional<PersonEntry> found;
  Rows rows = reading.Select(kPersonBySlug, {reading.Report(), slug});
  if (rows.Next()) found = ReadPerson(reading, rows);
  return reading.Finish(std::move(found));
}

base::Result<std::string> Store::PersonSlug(int number) const {
  Reading reading(connection_);
  Rows rows = reading.Select(kPersonSlug, {reading.Report(), number});
  return reading.Finish(rows.Next() ? rows.Text(0) : std::string());
}

base::Result<std::vector<GroupEntry>> Store::Groups() const {
  Reading reading(connection_);
  std::vector<GroupEntry> entries;
  constexpr auto kMost = static_cast<std::int64_t>(kMostGroups);
  for (Rows rows = reading.Select(kGroups, {reading.Report(), reading.Language(), kMost}); rows.Next();) {
    entries.push_back({.group = {.slug = rows.Text(0), .name = rows.Text(1), .short_name = rows.Text(2)},
                       .questions = rows.Int(3),
                       .people = rows.Int(4)});
  }
  return reading.Finish(std::move(entries));
}

base::Result<std::vector<CountryEntry>> Store::Countries() const {
  Reading reading(connection_);
  std::vector<CountryEntry> entries;
  constexpr auto kMost = static_cast<std::int64_t>(kMostCountries);
  for (Rows rows = reading.Select(kCountries, {reading.Report(), reading.Language(), kMost}); rows.Next();) {
    entries.push_back({.name = rows.Text(0), .people = rows.Int(1)});
  }
  return reading.Finish(std::move(entries));
}

base::Result<Window<Chair>> Store::Chairs(WindowAt at) const {
  Reading reading(connection_);
  at = Within(at);
  return reading.Finish(ReadWindow(
      reading.Select(kChairs, {reading.Report(), at.from, at.rows, reading.Language()}),
      reading.Select(kChairsBefore, {reading.Report(), at.from, at.rows}), at,
      [](Rows& row) { return Chair{.name = row.Text(1), .role = row.Text(2), .note = row.Text(3)}; }));
}

}  // namespace foyer::content
