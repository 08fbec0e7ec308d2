// The curated TOML beside the texts: session.toml, people.toml, chairs.toml. Checks each file by itself;
// whether a value is printed in the report is checked elsewhere.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "authoring/problem.h"

namespace foyer::authoring {

struct Field {
  std::string value;  // white space collapsed; empty: the key is not there
  int line = 0;       // of the value, or of its table
};

struct CuratedGroup {
  Field slug, name, short_name;
};

struct CuratedSession {
  Field title, short_title, event, language, web_address, note;
  int year = 0;
  std::vector<CuratedGroup> groups;

  std::vector<std::string> GroupNames() const;
};

struct CuratedPerson {
  Field slug, name, sort_name, role, organisation, country, group, note;
  std::vector<Field> spellings;  // of the name, as the report also prints it
};

struct CuratedChair {
  Field name, role, note;
  std::vector<Field> spellings;
};

// Nothing: the file is not even TOML, or has no people. Otherwise everything readable, with a problem for
// each mistake.
std::optional<CuratedSession> ReadSession(const std::string& file, std::string_view bytes,
                                          Problems& problems);
std::optional<std::vector<CuratedPerson>> ReadPeople(const std::string& file, std::string_view bytes,
                                                     Problems& problems);
std::optional<std::vector<CuratedChair>> ReadChairs(const std::string& file, std::string_view bytes,
                                                    Problems& problems);

}  // namespace foyer::authoring
