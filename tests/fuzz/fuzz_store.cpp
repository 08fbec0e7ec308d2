// Changes to a small database, sealed again: the store refuses in one line, or answers. The input is a list
// of edits: two bytes page and offset high, one offset low, one how many bytes, then the bytes.
#include <cstdlib>
#include <vector>

#include "content/seal.h"
#include "content/search.h"
#include "fuzz/memory_file.h"
#include "pages/page.h"
#include "support/answers.h"
#include "support/stored_report.h"

namespace {

using namespace foyer;

std::vector<std::uint8_t> Pages() {
  const std::string sealed = support::ReadBytes(support::StoredSample().path());
  content::FooterBytes footer;
  std::copy(sealed.end() - content::kFooterBytes, sealed.end(), footer.begin());
  const auto end =
      sealed.begin() + static_cast<std::ptrdiff_t>(content::Decode(footer)->pages * content::kPageBytes);
  return {sealed.begin(), end};
}

void Edit(std::vector<std::uint8_t>& pages, std::span<const std::uint8_t> edits) {
  while (edits.size() >= 4) {
    const std::size_t at =
        (static_cast<std::size_t>(edits[0]) << 16 | edits[1] << 8 | edits[2]) % pages.size();
    const std::size_t count = std::min<std::size_t>({edits[3], edits.size() - 4, pages.size() - at});
    std::copy_n(edits.begin() + 4, count, pages.begin() + static_cast<std::ptrdiff_t>(at));
    edits = edits.subspan(4 + count);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<std::uint8_t> kIntact = Pages();
  static test::MemoryFile file;
  std::vector<std::uint8_t> pages = kIntact;
  Edit(pages, {data, size});
  file.Write(pages);
  if (!content::AppendSeal(file.Number(), pages.size() / content::kPageBytes, "fuzz")) std::abort();
  const auto store = content::Store::Open(file.Path());
  if (!store) {
    if (store.error().message.find('\n') != std::string::npos) std::abort();
    return 0;
  }
  for (const auto& answer : support::AskEverything(*store)) {
    if (!answer.printed && answer.printed.error().message.find('\n') != std::string::npos) std::abort();
  }
  (void)store->CheckAll();
  (void)content::Search(*store, {.text = "trust network", .group = "government"});
  (void)content::Search(*store, {.text = "trsut", .group = {}});
  if (const auto routes = pages::AllRoutes(*store)) {
    for (const pages::Route& route : *routes) (void)pages::OpenPage(route, *store);
  }
  return 0;
}
