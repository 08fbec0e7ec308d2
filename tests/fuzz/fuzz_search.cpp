// Any bytes as what a visitor types: the search answers, and its marks lie in their texts at whole
// characters.
#include <cstdlib>
#include <string_view>

#include "base/utf8.h"
#include "content/search.h"
#include "support/stored_report.h"

namespace {

using namespace foyer;

void CheckMarks(std::string_view text, const std::vector<content::ByteRange>& marks) {
  std::size_t at = 0;
  for (const content::ByteRange& mark : marks) {
    if (mark.begin < at || mark.end <= mark.begin || mark.end > text.size()) std::abort();
    if (base::FindInvalidUtf8(text.substr(mark.begin, mark.end - mark.begin))) std::abort();
    at = mark.end;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const std::size_t bar = text.find('|');
  const std::string_view group = bar == std::string_view::npos ? std::string_view() : text.substr(bar + 1);
  const auto found = content::Search(support::BundledStore(), {.text = text.substr(0, bar), .group = group});
  if (!found) std::abort();
  for (const content::SearchHit& hit : found->hits) {
    CheckMarks(hit.title.text, hit.title.marks);
    CheckMarks(hit.snippet.text, hit.snippet.marks);
  }
  // A text in which something is looked for may be anything as well.
  for (const content::ByteRange& mark : content::MarksIn(text, text.substr(0, bar))) {
    if (mark.end > size || mark.begin >= mark.end) std::abort();
  }
  return 0;
}
