// Writes a database of any size, as the content tool writes them: grow_report DIR TIMES FILE for TIMES the
// report in DIR, grow_report DIR paragraphs=N FILE for it and N more paragraphs.
#include <fmt/format.h>

#include <charconv>
#include <cstdio>
#include <string_view>

#include "authoring/read_report.h"
#include "authoring/write_database.h"
#include "support/grown_report.h"

int main(int argc, char** argv) {
  constexpr std::string_view kParagraphs = "paragraphs=";
  std::string_view size = argc == 4 ? argv[2] : "";
  const bool paragraphs = size.starts_with(kParagraphs);
  if (paragraphs) size.remove_prefix(kParagraphs.size());
  int number = 0;
  std::from_chars(size.data(), size.data() + size.size(), number);
  if (number < 1) {
    fmt::print(stderr, "usage: grow_report DIR TIMES|paragraphs=N FILE\n");
    return 2;
  }
  const auto report = foyer::authoring::ReadReport(argv[1]);
  if (!report) {
    fmt::print(stderr, "grow_report: {}\n", foyer::authoring::ToString(report.error().front()));
    return 1;
  }
  const auto grown = paragraphs ? foyer::support::WithParagraphs(*report, number)
                                : foyer::support::GrownReport(*report, number);
  if (const auto written = foyer::authoring::WriteDatabase(grown, argv[3]); !written) {
    fmt::print(stderr, "grow_report: {}\n", written.error().message);
    return 1;
  }
  return 0;
}
