// Marked words: cut where the marks are, named, and found again.
#include "pages/marked.h"

#include <gtest/gtest.h>

#include "support/drawing_board.h"

namespace foyer::pages {
namespace {

using ui::SpanMark;

const ui::Theme& kTheme = ui::FindTheme(ui::ThemeName::kLight);

// "plain|[marked] plain|"
std::string Written(const std::vector<ui::Span>& spans) {
  std::string text;
  for (const ui::Span& span : spans) {
    const bool marked = span.mark == SpanMark::kFound;
    text += (marked ? "[" : "") + std::string(span.text) + (marked ? "]" : "|");
  }
  return text;
}

std::vector<ui::Span> Plain(std::string_view text) {
  return {{text, ui::TextStyle::kBody, kTheme.on_surface}};
}

TEST(Marked, CutsSpansAtMarks) {
  const std::vector<ui::Span> one = Plain("trust and norms");
  const std::vector<ui::Span> two = {{"trust ", ui::TextStyle::kBody, {}},
                                     {"and norms", ui::TextStyle::kBodyEmphasis, {}}};
  const struct {
    const std::vector<ui::Span>& spans;
    std::vector<content::ByteRange> marks;
    const char* written;
  } kCases[] = {
      {one, {}, "trust and norms|"},
      {one, {{0, 5}}, "[trust] and norms|"},
      {one, {{0, 5}, {10, 15}}, "[trust] and |[norms]"},
      {one, {{0, 15}}, "[trust and norms]"},
      {one, {{6, 9}}, "trust |[and] norms|"},
      {two, {{3, 9}}, "tru|[st ][and] norms|"},
      {two, {{10, 99}}, "trust |and |[norms]"},
      {one, {{99, 120}}, "trust and norms|"},
      {one, {{3, 3}}, "tru|st and norms|"},
  };
  for (const auto& each : kCases) EXPECT_EQ(Written(WithMarks(kTheme, each.spans, each.marks)), each.written);
  EXPECT_EQ(WithMarks(kTheme, two, {{3, 9}})[2].style, ui::TextStyle::kBodyEmphasis);
}

TEST(Marked, EveryMarkIsANodeInsideItsText) {
  support::Board board;
  board.size = {300, 600};
  const std::string_view words = "trust is built by trust and by nothing but trust";
  board.Lay([&](ui::Ui& ui) {
    ShowMarked(ui, "text", WithMarks(ui.theme(), Plain(words), {{0, 5}, {18, 23}, {43, 48}}));
  });
  const ui::Node& whole = *board.tree.Find("text");
  EXPECT_EQ(whole.text, words);
  EXPECT_EQ(whole.foreground, kTheme.on_surface);
  for (int i = 1; i <= 3; ++i) {
    const ui::Node* mark = board.tree.Find("text/mark/" + std::to_string(i));
    ASSERT_NE(mark, nullptr);
    EXPECT_EQ(mark->text, "trust");
    EXPECT_EQ(mark->role, kMarkRole);
    const ui::Rect inside = ui::Intersection(mark->rect, whole.rect);
    EXPECT_GE(inside.width, mark->rect.width - 2);
    EXPECT_GE(inside.height, mark->rect.height - 2);
  }
}

TEST(Marked, TheBestTextIsTheOneWithMostMarks) {
  support::Board board;
  board.Lay([&](ui::Ui& ui) {
    const auto show = [&](const char* id, const std::vector<content::ByteRange>& marks) {
      ShowMarked(ui, id, WithMarks(ui.theme(), Plain("a b c d"), marks));
    };
    show("one", {{0, 1}});
    show("none", {});
    show("two", {{0, 1}, {4, 5}});
    show("also two", {{0, 1}, {4, 5}});
  });
  ASSERT_NE(BestMark(board.tree), nullptr);
  EXPECT_EQ(BestMark(board.tree)->id, "two/mark/1");
  board.Lay([](ui::Ui&) {});
  EXPECT_EQ(BestMark(board.tree), nullptr);
}

}  // namespace
}  // namespace foyer::pages
