// Any bytes as each of an editor's files: the first byte says which. A problem or a report, never neither.
#include <cstdlib>
#include <string>
#include <string_view>

#include "authoring/curated_files.h"
#include "authoring/markup.h"
#include "authoring/messages_parser.h"
#include "authoring/report_parser.h"
#include "authoring/source_text.h"

namespace {

using namespace foyer::authoring;

void Require(bool good) {
  if (!good) std::abort();
}

void ReadText(std::string_view text, bool is_report) {
  Problems problems;
  if (!CheckSource("text", text, problems)) return Require(!problems.empty());
  const auto lines = SplitLines(text);
  if (is_report) {
    ParseReport("text", lines, {"Government", "Civil society", "Business sector"}, problems);
  } else {
    ParseMessages("text", lines, problems);
  }
}

void ReadMarkup(std::string_view text) {
  const MarkedText marked = TakeMarkupOut(text);
  for (const auto& range : marked.emphasis)
    Require(range.begin <= range.end && range.end <= marked.text.size());
  for (const auto& link : marked.links)
    Require(link.range.begin <= link.range.end && link.range.end <= marked.text.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  Problems problems;
  switch (data[0]) {
    case 'r':
      ReadText(text, true);
      break;
    case 'm':
      ReadText(text, false);
      break;
    case 's':
      Require(ReadSession("toml", text, problems) || !problems.empty());
      break;
    case 'p':
      Require(ReadPeople("toml", text, problems) || !problems.empty());
      break;
    case 'c':
      Require(ReadChairs("toml", text, problems) || !problems.empty());
      break;
    default:
      ReadMarkup(text);
  }
  return 0;
}
