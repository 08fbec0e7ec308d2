// The visits of the golden record as they are written in visits.txt. Plays none.
#pragma once

#include <istream>
#include <map>
#include <string>
#include <vector>

namespace foyer::golden {

struct Visit {
  std::string name;
  std::map<std::string, std::string> settings;
  std::vector<std::string> steps;  // a command and what it is given, each
};

// A line is `visit NAME KEY=VALUE…` or a step of the visit above it; `#` begins a comment. Throws
// std::runtime_error where a step stands before any visit or a name comes twice.
std::vector<Visit> ReadVisits(std::istream& in);

}  // namespace foyer::golden
