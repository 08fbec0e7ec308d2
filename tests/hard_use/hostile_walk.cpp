// Every route of a database that is not to be trusted.
#include "hard_use/hostile_walk.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

#include "base/utf8.h"
#include "content/search.h"
#include "content/store.h"
#include "hard_use/monkey.h"
#include "pages/page.h"
#include "shell/description.h"
#include "support/drawing_board.h"

namespace foyer::test {
namespace {

// Pages that stay away when the list of routes cannot be read.
constexpr const char* kUsualRoutes[] = {"attract",     "home",       "background", "agenda",   "agenda/I",
                                        "agenda/XXVI", "speakers",   "speakers/x", "outcomes", "outcomes/i",
                                        "messages",    "messages/1", "about"};
constexpr const char* kSearches[] = {"trust",
                                     "t",
                                     "the",
                                     "trsut",
                                     "networksafe",
                                     "\"*( NEAR",
                                     "safe network",
                                     "éèü",
                                     "\xFF\xFE",
                                     "cybersecurity sustainable development",
                                     "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
                                     "a b c d e f g h i j k l m n o p"};
// Long enough to see every kind of page, short enough for two thousand databases.
constexpr std::size_t kMostRoutes = 150;
constexpr base::PixelSize kDisplays[] = {{1280, 720}, {480, 800}};

std::string NotOneLine(const std::string& message) {
  if (message.empty()) return "a refusal without words";
  const bool control =
      std::any_of(message.begin(), message.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; });
  if (control) return "a refusal with a line break or control character: " + message;
  if (base::FindInvalidUtf8(message)) return "a refusal that is not UTF-8: " + message;
  if (message.size() > 1000) return "a refusal longer than anybody reads: " + message.substr(0, 200);
  return "";
}

bool IsSane(const ui::Rect& rect) {
  return std::isfinite(rect.x) && std::isfinite(rect.y) && std::isfinite(rect.width) &&
         std::isfinite(rect.height) && rect.width >= 0 && rect.height >= 0;
}

std::string CheckMarks(const content::Snippet& snippet) {
  std::size_t at = 0;
  for (const content::ByteRange& mark : snippet.marks) {
    if (mark.begin < at || mark.end <= mark.begin || mark.end > snippet.text.size())
      return "a mark lies outside of its text";
    at = mark.end;
  }
  return "";
}

class Walk {
 public:
  explicit Walk(const content::Store& store) : store_(store) {}

  Walked Run(int monkey_events, unsigned seed) {
    Note(NotOneLineOf(store_.CheckAll()));
    Note(NotOneLineOf(store_.Facts()));
    Search();
    for (const pages::Route& route : Routes()) Draw(route);
    Play(monkey_events, seed);
    return walked_;
  }

 private:
  void Note(const std::string& complaint) {
    if (walked_.complaint.empty()) walked_.complaint = complaint;
  }

  template <typename Answer>
  std::string NotOneLineOf(const base::Result<Answer>& answer) {
    return answer ? "" : NotOneLine(answer.error().message);
  }

  std::vector<pages::Route> Routes() {
    std::vector<pages::Route> routes;
    if (auto all = pages::AllRoutes(store_)) routes = std::move(*all);
    if (routes.size() > kMostRoutes) routes.resize(kMostRoutes);
    for (const char* usual : kUsualRoutes) routes.push_back(*pages::ParseRoute(usual));
    for (const char* words : kSearches) {
      if (const auto route = pages::ParseRoute(fmt::format("search?q={}", words))) routes.push_back(*route);
    }
    return routes;
  }

  void Draw(const pages::Route& route) {
    auto page = pages::OpenPage(route, store_);
    ++walked_.pages;
    if (!page) {
      ++walked_.unavailable;
      return Note(NotOneLine(page.error().message));
    }
    for (const base::PixelSize size : kDisplays) {
      support::Board board{.size = size};
      board.Lay([&](ui::Ui& ui) { pages::Draw(page->page, ui); });
      const bool sane =
          std::all_of(board.tree.nodes.begin(), board.tree.nodes.end(),
                      [](const ui::Node& node) { return IsSane(node.rect) && IsSane(node.visible); });
      if (!sane) Note("a node is no rectangle on " + pages::ToString(route));
    }
  }

  void Search() {
    for (const char* words : kSearches) {
      const auto found = content::Search(store_, {.text = words, .group = {}});
      if (!found) {
        Note(NotOneLine(found.error().message));
        continue;
      }
      for (const content::SearchHit& hit : found->hits) {
        Note(CheckMarks(hit.title));
        Note(CheckMarks(hit.snippet));
      }
    }
  }

  // As visitors meet it: through the kiosk, which must offer a way home whatever it cannot read.
  void Play(int events, unsigned seed) {
    if (events == 0) return;
    Monkey monkey(store_, seed);
    for (int i = 0; i < events && walked_.complaint.empty(); ++i) Note(monkey.Step());
    if (shell::Describe(monkey.kiosk()).empty()) Note("a page without a description");
  }

  const content::Store& store_;
  Walked walked_;
};

}  // namespace

Walked WalkThrough(const std::string& path, int monkey_events, unsigned seed) {
  const auto store = content::Store::Open(path);
  if (!store) return {.complaint = NotOneLine(store.error().message), .refused = true};
  return Walk(*store).Run(monkey_events, seed);
}

}  // namespace foyer::test
