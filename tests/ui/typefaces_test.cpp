// The fonts have a letter for everything the bundled report prints, at the sizes that DESIGN.md asks for.
#include "ui/typefaces.h"

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

#include "base/utf8.h"
#include "support/drawing_board.h"
#include "ui/font_file.h"

namespace foyer::ui {
namespace {

std::u32string LettersOf(const std::string& folder) {
  std::set<char32_t> letters;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".txt" && entry.path().extension() != ".toml") continue;
    std::ifstream in(entry.path());
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    for (std::size_t at = 0; at < text.size();) letters.insert(base::NextCodePoint(text, at));
  }
  return {letters.begin(), letters.end()};
}

TEST(Typefaces, HaveEveryLetterOfTheBundledReport) {
  const std::u32string letters = LettersOf(FOYER_SOURCE_DIR "/data/igf-2017-cybersecurity");
  ASSERT_GT(letters.size(), 60u);
  const Typefaces fonts(Scale({1920, 1080}, kAssumedPxPerMm, 0), letters);
  EXPECT_TRUE(fonts.problems().empty()) << fonts.problems().front();
  for (int style = 0; style < kTextStyles; ++style) {
    for (const char32_t letter : letters) {
      if (letter < U' ' || letter == 0xFEFF) continue;
      EXPECT_TRUE(fonts.HasGlyph(static_cast<TextStyle>(style), letter))
          << "style " << style << ", U+" << std::hex << static_cast<unsigned>(letter);
    }
  }
}

TEST(Typefaces, SayWhichLettersNoFontHas) {
  const Typefaces fonts(Scale({640, 480}, kAssumedPxPerMm, 0), U"a\u4E00");
  ASSERT_EQ(fonts.problems().size(), 1u);
  EXPECT_EQ(fonts.problems().front(), "no font has a letter for U+4E00");
}

TEST(Typefaces, WorkForContentWithoutLetters) {
  const Typefaces fonts(Scale({640, 480}, kAssumedPxPerMm, 0), U"");
  EXPECT_TRUE(fonts.HasGlyph(TextStyle::kBody, U'A'));
  EXPECT_GT(fonts.Of(TextStyle::kBody).Advance(U'A'), 0);
}

TEST(Typefaces, BodyTextIsLargeEnoughFromWhereVisitorsStand) {
  for (const float px_per_mm : {kAssumedPxPerMm, 5.4f}) {
    float shipped = 0;
    for (const int step : {0, 4}) {
      const Scale scale({1280, 720}, px_per_mm, step);
      const Face& body = support::FontsFor(scale).Of(TextStyle::kBody);
      const float cap_mm = body.cap_height / px_per_mm;
      EXPECT_GE(cap_mm, 3.8f * scale.TextGrowth() * 0.97f) << px_per_mm << " step " << step;
      if (step == 0) shipped = body.em;
      EXPECT_NEAR(body.em, shipped * scale.TextGrowth(), 0.01f);
    }
  }
}

TEST(Typefaces, HeadlinesStayLargerThanBodyText) {
  for (const int step : {0, 4}) {
    const Typefaces& fonts = support::FontsFor(Scale({800, 480}, 5.39f, step));
    const float body = fonts.Of(TextStyle::kBody).em;
    EXPECT_GT(fonts.Of(TextStyle::kHeading).em, body);
    EXPECT_GT(fonts.Of(TextStyle::kQuestion).em, fonts.Of(TextStyle::kHeading).em);
    EXPECT_GT(fonts.Of(TextStyle::kDisplay).em, fonts.Of(TextStyle::kQuestion).em);
  }
}

TEST(Typefaces, LinesStandOnWholePixels) {
  const Typefaces& fonts = support::FontsFor(Scale({1920, 1080}, kAssumedPxPerMm, 0));
  for (int style = 0; style < kTextStyles; ++style) {
    const Face& face = fonts.Of(static_cast<TextStyle>(style));
    EXPECT_EQ(face.line_height, std::round(face.line_height)) << style;
    EXPECT_GT(face.line_height, face.cap_height) << style;
    EXPECT_GT(face.Advance(U'M'), face.Advance(U'i')) << style;
    EXPECT_GT(face.Advance(0x1F600), 0) << "letters that no font has still take room";
  }
}

TEST(FontFile, MissingFilesGiveNothing) {
  EXPECT_EQ(FontFile::Find("NoSuchFont.ttf"), nullptr);
  EXPECT_EQ(FontFile::Find(""), nullptr);
}

TEST(FontFile, KnowsItsLetters) {
  const auto inter = FontFile::Find("Inter-Regular.otf");
  ASSERT_NE(inter, nullptr);
  EXPECT_TRUE(inter->Has(U'ü'));
  EXPECT_FALSE(inter->Has(0xE000 + 0x1234));
  EXPECT_NEAR(inter->CapHeightInEm(), 0.727f, 0.01f);
}

}  // namespace
}  // namespace foyer::ui
