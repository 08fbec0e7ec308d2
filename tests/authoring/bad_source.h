// One mistake in the bundled sources, and exactly the problems that it must give. The tables are in
// bad_*_test.cpp.
#pragma once

#include <functional>
#include <ostream>
#include <string>
#include <vector>

#include "authoring/source_folder.h"

namespace foyer::authoring {

struct ExpectedProblem {
  std::string file;  // without the folder
  int line = 0;
  std::string phrase;  // part of the message
};

struct BadSource {
  std::string name;  // CamelCase: the test's name
  std::function<void(const SourceFolder&)> edit;
  std::vector<ExpectedProblem> problems;  // all of them, in order
};

inline void PrintTo(const BadSource& bad, std::ostream* stream) {
  *stream << bad.name;
}

// Makes the mistake and compares every problem's file, line and message.
void ExpectRefused(const BadSource& bad);

}  // namespace foyer::authoring
