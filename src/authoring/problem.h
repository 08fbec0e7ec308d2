// What is wrong with a source, for its editor. All problems of all files are collected before anybody is
// told.
#pragma once

#include <string>
#include <vector>

namespace foyer::authoring {

struct Problem {
  std::string file;     // path as the editor gave it
  int line = 1;         // 1-based
  std::string message;  // "what is wrong, expected …", one line
};

// "file:line: message"
std::string ToString(const Problem& problem);

using Problems = std::vector<Problem>;

}  // namespace foyer::authoring
