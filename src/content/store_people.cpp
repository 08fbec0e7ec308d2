// Who was asked: people, their stakeholder groups and countries, and who chaired.
#include "content/store_people.h"

#include <utility>

#include "content/store.h"

namespace foyer::content {
namespace {

constexpr char kPerson[] =
    "SELECT person.slug, person_name.name, sort_name, role, organisation, country_name.name, "
    "stakeholder_group.slug, note "
    "FROM person JOIN person_name ON person_name.person = person.id AND person_name.language = ?2 "
    "JOIN stakeholder_group ON stakeholder_group.id = person.stakeholder_group "
    "LEFT JOIN country_name ON country_name.country = person.country AND country_name.language = ?2 WHERE "
    "person.id = ?1";
constexpr char kAllPeople[] = "SELECT id, questions FROM person WHERE report = ?1 ORDER BY number";
constexpr char kPeopleOfGroup[] =
    "SELECT person.id, person.questions FROM stakeholder_group "
    "JOIN person ON person.stakeholder_group = stakeholder_group.id "
    "WHERE stakeholder_group.report = ?1 AND stakeholder_group.slug = ?2 ORDER BY person.number";
constexpr char kPersonBySlug[] = "SELECT id, questions FROM person WHERE report = ?1 AND slug = ?2";
constexpr char kGroups[] =
    "SELECT slug, name, short_name, questions, people FROM stakeholder_group "
    "JOIN stakeholder_group_name ON stakeholder_group = id AND language = ?2 WHERE report = ?1 ORDER BY "
    "number";
constexpr char kCountries[] =
    "SELECT name, people FROM country JOIN country_name ON country = id AND language = ?2 WHERE report = ?1 "
    "ORDER BY number";
constexpr char kChairs[] =
    "SELECT name, role, note FROM chair JOIN chair_name ON chair = id AND language = ?2 WHERE report = ?1 "
    "ORDER BY number";

std::vector<PersonEntry> ReadPeople(Reading& reading, Rows rows) {
  std::vector<PersonEntry> entries;
  while (rows.Next()) {
    entries.push_back({.person = PersonAt(reading, rows.Id(0)), .questions = rows.Int(1)});
  }
  return entries;
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

base::Result<std::vector<PersonEntry>> Store::People(std::string_view group) const {
  Reading reading(connection_);
  return reading.Finish(ReadPeople(reading, group.empty()
                                                ? reading.Select(kAllPeople, {reading.Report()})
                                                : reading.Select(kPeopleOfGroup, {reading.Report(), group})));
}

base::Result<std::optional<PersonEntry>> Store::FindPerson(std::string_view slug) const {
  Reading reading(connection_);
  auto found = ReadPeople(reading, reading.Select(kPersonBySlug, {reading.Report(), slug}));
  return reading.Finish(found.empty() ? std::nullopt : std::optional(std::move(found.front())));
}

base::Result<std::vector<GroupEntry>> Store::Groups() const {
  Reading reading(connection_);
  std::vector<GroupEntry> entries;
  for (Rows rows = reading.Select(kGroups, {reading.Report(), reading.Language()}); rows.Next();) {
    entries.push_back({.group = {.slug = rows.Text(0), .name = rows.Text(1), .short_name = rows.Text(2)},
                       .questions = rows.Int(3),
                       .people = rows.Int(4)});
  }
  return reading.Finish(std::move(entries));
}

base::Result<std::vector<CountryEntry>> Store::Countries() const {
  Reading reading(connection_);
  std::vector<CountryEntry> entries;
  for (Rows rows = reading.Select(kCountries, {reading.Report(), reading.Language()}); rows.Next();) {
    entries.push_back({.name = rows.Text(0), .people = rows.Int(1)});
  }
  return reading.Finish(std::move(entries));
}

base::Result<std::vector<Chair>> Store::Chairs() const {
  Reading reading(connection_);
  std::vector<Chair> chairs;
  for (Rows rows = reading.Select(kChairs, {reading.Report(), reading.Language()}); rows.Next();) {
    chairs.push_back({.name = rows.Text(0), .role = rows.Text(1), .note = rows.Text(2)});
  }
  return reading.Finish(std::move(chairs));
}

}  // namespace foyer::content
