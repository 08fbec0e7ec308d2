// Where lines break. Widths are taken from the words themselves, so that no font's numbers stand here.
#include "ui/paragraph.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

#include "support/drawing_board.h"

namespace foyer::ui {
namespace {

constexpr float kNoLimit = 1e6f, kTolerance = 0.01f;

const Typefaces& Fonts() {
  return support::FontsFor(Scale({1920, 1080}, kAssumedPxPerMm, 0));
}

Span Body(std::string_view text) {
  return {text, TextStyle::kBody, {}};
}

float WidthOf(std::string_view text) {
  return Paragraph(Fonts(), {Body(text)}, kNoLimit).width();
}

// Just wide enough for `text` on one line.
float RoomFor(std::string_view text) {
  return WidthOf(text) + 0.5f;
}

struct Broken {
  const char* name;
  const char* text;
  const char* room;     // as wide as this
  const char* longest;  // the longest line
  int lines;
};

void Check(const std::vector<Broken>& cases) {
  for (const Broken& each : cases) {
    const Paragraph paragraph(Fonts(), {Body(each.text)}, RoomFor(each.room));
    EXPECT_EQ(paragraph.line_count(), each.lines) << each.name;
    EXPECT_NEAR(paragraph.width(), WidthOf(each.longest), kTolerance) << each.name;
    EXPECT_FALSE(paragraph.shortened()) << each.name;
  }
}

TEST(Paragraph, BreaksAtSpaces) {
  Check({{"fits", "one two", "one two", "one two", 1},
         {"two lines", "one two three", "one two", "one two", 2},
         {"every word", "at three so", "three", "three", 3},
         {"spaces at a break take no room", "at   three", "three", "three", 2},
         {"spaces at the end do not break", "one two ", "one two", "one two ", 1}});
}

TEST(Paragraph, BreaksAfterHyphensSlashesAndDashes) {
  Check({{"hyphen", "multi-stakeholder", "stakeholder", "stakeholder", 2},
         {"slash", "either/or", "either/", "either/", 2},
         {"dash", "one–other", "other", "other", 2},
         {"hyphen fits whole", "multi-stake", "multi-stake", "multi-stake", 1},
         {"hyphen in running text", "a cyber-security", "a cyber-", "a cyber-", 2},
         {"not before a hyphen", "cyber-", "cyber-", "cyber-", 1}});
}

TEST(Paragraph, BreaksInsideAWordOnlyWhereItAloneIsTooWide) {
  const Paragraph lone(Fonts(), {Body("internationalisation")}, RoomFor("international"));
  EXPECT_EQ(lone.line_count(), 2);
  EXPECT_LE(lone.width(), RoomFor("international"));
  const Paragraph behind(Fonts(), {Body("so international")}, RoomFor("international"));
  EXPECT_EQ(behind.line_count(), 2);
  EXPECT_NEAR(behind.width(), WidthOf("international"), kTolerance);
}

TEST(Paragraph, LinesAreNeverWiderThanTheirRoom) {
  const std::string text =
      "Governments, civil society and/or business – cyber-security-related, "
      "extraordinarilylongwordswithoutbreaks, "
      "and https://example.org/a/very/long/address?with=everything – agree.";
  for (float room = RoomFor("ee"); room < 900; room += 7) {
    for (const bool balance : {false, true}) {
      const Paragraph paragraph(Fonts(), {Body(text)}, room, {.balance = balance});
      ASSERT_LE(paragraph.width(), room + kTolerance) << room;
      ASSERT_FLOAT_EQ(paragraph.height(),
                      paragraph.line_height() * static_cast<float>(paragraph.line_count()));
    }
  }
}

TEST(Paragraph, AWidthOfNothingStillEnds) {
  for (const float room : {0.0f, -10.0f, 1.0f}) {
    const Paragraph paragraph(Fonts(), {Body("some words")}, room, {.balance = true});
    EXPECT_GE(paragraph.line_count(), 9) << room;
  }
}

TEST(Paragraph, EmptyTextIsOneEmptyLine) {
  for (const auto& spans : {std::vector<Span>{Body("")}, std::vector<Span>{Body(""), Body("")}}) {
    const Paragraph paragraph(Fonts(), spans, 100);
    EXPECT_EQ(paragraph.line_count(), 1);
    EXPECT_EQ(paragraph.width(), 0);
    EXPECT_GT(paragraph.height(), 0);
  }
}

TEST(Paragraph, BalancedLinesAreOfLikeLength) {
  const char* text = "Empowering global cooperation on cybersecurity for sustainable development";
  const float room = RoomFor("Empowering global cooperation on cybersecurity for sustainable");
  const Paragraph greedy(Fonts(), {Body(text)}, room),
      balanced(Fonts(), {Body(text)}, room, {.balance = true});
  ASSERT_EQ(greedy.line_count(), 2);
  EXPECT_EQ(balanced.line_count(), 2);
  EXPECT_LT(balanced.width(), greedy.width() * 0.75f);
}

TEST(Paragraph, MostLinesEndInAnEllipsis) {
  const char* text = "one two three four five six seven eight nine ten";
  const float room = RoomFor("three four");
  const Paragraph whole(Fonts(), {Body(text)}, room);
  ASSERT_GT(whole.line_count(), 3);
  for (const int most : {1, 2, 3}) {
    const Paragraph cut(Fonts(), {Body(text)}, room, {.most_lines = most});
    EXPECT_EQ(cut.line_count(), most);
    EXPECT_TRUE(cut.shortened());
    EXPECT_LE(cut.width(), room);
  }
  const Paragraph enough(Fonts(), {Body(text)}, room, {.most_lines = whole.line_count()});
  EXPECT_FALSE(enough.shortened());
  EXPECT_EQ(enough.line_count(), whole.line_count());
}

// A letter of two code points fell apart at the edge.
TEST(Paragraph, BreaksAndShortensBetweenLettersOfSeveralCodePoints) {
  const std::string letter = "🇫🇷", half = "🇫";
  const float advance = WidthOf(letter), ellipsis = WidthOf("…");
  ASSERT_GT(advance, WidthOf(half) + 1) << "half of it takes all the room: this proves nothing";
  std::string text;
  for (int i = 0; i < 6; ++i) text += letter;
  for (const float letters : {0.9f, 1.0f, 1.7f, 2.4f, 2.9f}) {
    const float room = letters * advance + 0.5f;
    const Paragraph paragraph(Fonts(), {Body(text)}, room);
    EXPECT_EQ(paragraph.line_count(), letters < 2 ? 6 : 3) << letters;
  }
  for (const float more : {0.0f, 0.3f, 0.7f, 0.9f}) {
    const Paragraph cut(Fonts(), {Body(text)}, (2 + more) * advance + ellipsis + 0.5f, {.most_lines = 1});
    EXPECT_TRUE(cut.shortened());
    EXPECT_NEAR(cut.width(), 2 * advance + ellipsis, kTolerance) << more;
  }
}

TEST(Paragraph, MostLinesAndBalanceTogetherKeepTheEllipsisInTheRoom) {
  const float room = RoomFor("three four");
  const Paragraph cut(Fonts(), {Body("one two three four five six seven eight")}, room,
                      {.balance = true, .most_lines = 2});
  EXPECT_LE(cut.line_count(), 2);
  EXPECT_TRUE(cut.shortened());
  EXPECT_LE(cut.width(), room);
}

TEST(Paragraph, TrackingWidensEveryLetter) {
  const Paragraph plain(Fonts(), {Body("abcd")}, kNoLimit),
      wide(Fonts(), {Body("abcd")}, kNoLimit, {.tracking_em = 0.1f});
  EXPECT_NEAR(wide.width() - plain.width(), 4 * 0.1f * Fonts().Of(TextStyle::kBody).em, kTolerance);
}

TEST(Paragraph, SpansBreakAsOneText) {
  const std::vector<Span> spans = {Body("one tw"), {"o thr", TextStyle::kBody, Rgb(0xFF0000)}, Body("ee")};
  const Paragraph parted(Fonts(), spans, RoomFor("one two")),
      whole(Fonts(), {Body("one two three")}, RoomFor("one two"));
  EXPECT_EQ(parted.line_count(), whole.line_count());
  EXPECT_NEAR(parted.width(), whole.width(), kTolerance);
}

TEST(Paragraph, LinesAreAsHighAsTheirLargestStyle) {
  const Paragraph mixed(Fonts(), {Body("small "), {"large", TextStyle::kDisplay, {}}}, kNoLimit);
  EXPECT_EQ(mixed.line_height(), Fonts().Of(TextStyle::kDisplay).line_height);
  EXPECT_EQ(mixed.cap_height(), Fonts().Of(TextStyle::kDisplay).cap_height);
}

TEST(SpanBoxes, HoldExactlyTheirSpans) {
  const Paragraph paragraph(Fonts(), {Body("before "), Body("inside"), Body(" behind")}, kNoLimit);
  const Rect box = paragraph.SpanBoxes()[1];
  EXPECT_NEAR(box.x, WidthOf("before "), 1);
  EXPECT_NEAR(box.width, WidthOf("inside"), 2);
  EXPECT_EQ(box.y, 0);
  EXPECT_EQ(box.height, paragraph.line_height());
}

TEST(SpanBoxes, GrowOverABreak) {
  const Paragraph paragraph(Fonts(), {Body("one "), Body("two three"), Body(" six")}, RoomFor("one two"));
  ASSERT_EQ(paragraph.line_count(), 3);
  const Rect box = paragraph.SpanBoxes()[1];
  EXPECT_EQ(box.x, 0);
  EXPECT_EQ(box.y, 0);
  EXPECT_EQ(box.height, 2 * paragraph.line_height());
  EXPECT_NEAR(box.right(), WidthOf("one two"), WidthOf(" ") + 1);
}

TEST(SpanBoxes, StandOnTheirOwnLine) {
  const Paragraph paragraph(Fonts(), {Body("one two "), Body("three")}, RoomFor("one two"));
  EXPECT_EQ(paragraph.SpanBoxes()[1].y, paragraph.line_height());
  EXPECT_EQ(paragraph.SpanBoxes()[1].x, 0);
}

TEST(SpanBoxes, OfNothingAreNothing) {
  const Paragraph paragraph(Fonts(), {Body("one"), Body("")}, kNoLimit);
  EXPECT_EQ(paragraph.SpanBoxes()[1].width, 0);
}

// What was broken before must not answer for what only looks like it.
TEST(Paragraph, IsItsOwnWhateverWasBrokenBefore) {
  const std::string text = "one two three four";
  const auto lines = [&](float width, ParagraphOptions options = {}) {
    return Paragraph(Fonts(), {Body(text)}, width, options).line_count();
  };
  for (int again = 0; again < 2; ++again) {
    EXPECT_EQ(lines(kNoLimit), 1);
    EXPECT_EQ(lines(RoomFor("one two three")), 2);
    EXPECT_EQ(lines(RoomFor("three")), 4);
    EXPECT_EQ(lines(RoomFor("three"), {.most_lines = 2}), 2);
    EXPECT_GT(Paragraph(Fonts(), {Body(text)}, kNoLimit, {.tracking_em = 1}).width(), WidthOf(text));
    EXPECT_LT(Paragraph(Fonts(), {Body(text)}, RoomFor("one two three"), {.balance = true}).width(),
              Paragraph(Fonts(), {Body(text)}, RoomFor("one two three")).width());
    EXPECT_NE(Paragraph(Fonts(), {{text, TextStyle::kDisplay, {}}}, kNoLimit).width(), WidthOf(text));
    const Paragraph two(Fonts(), {Body("one two "), Body("three four")}, kNoLimit);
    EXPECT_EQ(two.SpanBoxes().size(), 2u);
    EXPECT_LT(two.SpanBoxes()[0].width, WidthOf(text));
  }
}

TEST(BrokenTexts, KeepWhatIsAskedForAgainAndLetGoOfTheRest) {
  BrokenTexts texts;
  const auto text = [] {
    auto broken = std::make_shared<BrokenText>();
    broken->letters.resize(1000);
    return broken;
  };
  const auto shown = text();
  const auto forgotten = text();
  texts.Keep("shown", shown);
  texts.Keep("forgotten", forgotten);
  EXPECT_EQ(texts.Find("forgotten"), forgotten);
  EXPECT_EQ(texts.Find("unknown"), nullptr);
  for (int i = 0; i < 1000; ++i) {
    texts.Keep(std::to_string(i), text());
    ASSERT_EQ(texts.Find("shown"), shown) << i;
  }
  EXPECT_EQ(texts.Find("forgotten"), nullptr);
  EXPECT_EQ(forgotten.use_count(), 1) << "held by the test alone";
}

}  // namespace
}  // namespace foyer::ui
