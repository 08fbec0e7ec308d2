// A made-up report of any size, for tests of what must not grow.
#pragma once

#include <fmt/format.h>

#include <string>

#include "support/sample_report.h"

namespace foyer::support {

inline content::Report LargeReport(int questions) {
  content::Report report = SampleReport();
  report.questions.clear();
  for (int number = 1; number <= questions; ++number) {
    std::string text = "What of matter";
    for (int word = 0; word < 60; ++word)
      text += fmt::format(" word{}", (number * 7919 + word * 104729) % 20011);
    // Reports of this size are not numbered in roman.
    report.questions.push_back(SampleQuestion(number, std::to_string(number), text + "?",
                                              report.people[number % 2].slug, "Somebody, somewhere"));
    // One source line each, behind the sample's.
    report.questions.back().text.lines = {100 + 4 * number, 100 + 4 * number};
    report.questions.back().speaker_line.lines = {102 + 4 * number, 102 + 4 * number};
    report.documents[0].bytes += text + "\n\n";
  }
  return report;
}

}  // namespace foyer::support
