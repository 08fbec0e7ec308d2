// A report's folder for one test: the bundled sources copied into a temporary folder of the same name, to be
// edited and read. Goes away with the test.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "authoring/problem.h"
#include "authoring/read_report.h"
#include "content/report.h"

namespace foyer::authoring {

class SourceFolder {
 public:
  SourceFolder();
  ~SourceFolder();
  SourceFolder(const SourceFolder&) = delete;
  SourceFolder& operator=(const SourceFolder&) = delete;

  const std::string& Path() const { return path_; }
  std::string PathOf(std::string_view name) const;
  std::string Read(std::string_view name) const;
  void Write(std::string_view name, std::string_view bytes) const;

  // Replaces the first `from` behind the first `after`. Fails the test if either is not there: an edit that
  // does nothing would prove nothing.
  void Replace(std::string_view name, std::string_view from, std::string_view to,
               std::string_view after = {}) const;

 private:
  std::string root_;
  std::string path_;
};

// The bundled sources as they are.
std::string BundledSource(std::string_view name);
const content::Report& BundledReport();

// 1-based line of the first `text` in `bytes`; 0: it is not there.
int LineOf(std::string_view bytes, std::string_view text);

// One line a problem, to be compared and printed.
std::vector<std::string> ToStrings(const Problems& problems);

// Every field of a report but its documents' bytes, one a line: whole reports are compared by it.
std::string Describe(const content::Report& report);

// The first line in which two descriptions differ; empty: none.
std::string FirstDifference(const std::string& expected, const std::string& found);

}  // namespace foyer::authoring
