// Reads scripts of visits, line by line.
#include "golden/script.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace foyer::golden {

std::vector<Visit> ReadVisits(std::istream& in) {
  std::vector<Visit> visits;
  for (std::string line; std::getline(in, line);) {
    const std::size_t begin = line.find_first_not_of(' ');
    if (begin == std::string::npos || line[begin] == '#') continue;
    line.erase(0, begin);
    std::istringstream words(line);
    std::string word;
    words >> word;
    if (word != "visit") {
      if (visits.empty()) throw std::runtime_error("a step before any visit: " + line);
      visits.back().steps.push_back(line);
      continue;
    }
    Visit visit;
    words >> visit.name;
    const auto has_its_name = [&](const Visit& other) { return other.name == visit.name; };
    if (visit.name.empty() || std::any_of(visits.begin(), visits.end(), has_its_name))
      throw std::runtime_error("a visit needs a name of its own: " + line);
    while (words >> word) {
      const std::size_t equals = word.find('=');
      if (equals == std::string::npos) throw std::runtime_error("expected KEY=VALUE, not " + word);
      visit.settings[word.substr(0, equals)] = word.substr(equals + 1);
    }
    visits.push_back(std::move(visit));
  }
  return visits;
}

}  // namespace foyer::golden
