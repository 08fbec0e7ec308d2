// Every text and ground that pages put together has the contrast that the theme promises.
#include "ui/theme.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

namespace foyer::ui {
namespace {

struct Promise {
  ThemeName name;
  double text;   // WCAG 1.4.3 and 1.4.6
  double shape;  // 1.4.11: rings, dots, bars

  friend std::ostream& operator<<(std::ostream& out, const Promise& promise) {
    return out << FindTheme(promise.name).name;
  }
};

class ThemeTest : public testing::TestWithParam<Promise> {
 protected:
  const Theme& theme_ = FindTheme(GetParam().name);

  void ExpectContrast(const char* what, Color front, const std::vector<Color>& grounds, double least) {
    for (const Color ground : grounds) {
      EXPECT_GE(ContrastRatio(front, ground), least)
          << what << ": " << ToHex(front) << " on " << ToHex(ground);
    }
  }
};

TEST_P(ThemeTest, TextStandsOutFromItsGrounds) {
  const Theme& t = theme_;
  const std::vector<Color> paper = {t.surface, t.surface_container, t.surface_pressed};
  const std::vector<Color> deep = {t.inverse_surface, t.inverse_container, t.inverse_selected,
                                   t.inverse_glow};
  const double text = GetParam().text;
  ExpectContrast("on_surface", t.on_surface, paper, text);
  ExpectContrast("on_surface_variant", t.on_surface_variant, paper, text);
  ExpectContrast("primary", t.primary, {t.surface, t.surface_container}, text);
  ExpectContrast("on_primary", t.on_primary, {t.primary, t.primary_pressed}, text);
  ExpectContrast("on_attention", t.on_attention, {t.attention, t.attention_pressed}, text);
  ExpectContrast("attention", t.attention, {t.inverse_surface, t.inverse_container, t.inverse_selected},
                 text);
  ExpectContrast("on_inverse", t.on_inverse, deep, text);
  ExpectContrast("on_inverse_variant", t.on_inverse_variant, {deep[0], deep[1], deep[2]}, text);
  ExpectContrast("on_added", t.on_added, {t.added}, text);
  ExpectContrast("on_removed", t.on_removed, {t.removed}, text);
}

TEST_P(ThemeTest, GroupsStandOutFromPaperAndTheirTextFromThem) {
  const Theme& t = theme_;
  for (std::size_t i = 0; i < kGroupColors; ++i) {
    const std::string group = "group " + std::to_string(i);
    ExpectContrast(group.c_str(), t.Group(i), {t.surface, t.surface_container}, GetParam().text);
    ExpectContrast("on_group", t.on_group, {t.Group(i)}, GetParam().text);
    ExpectContrast(group.c_str(), t.GroupOnInverse(i),
                   {t.inverse_surface, t.inverse_container, t.inverse_selected}, GetParam().shape);
  }
  // A chair's initials.
  ExpectContrast("on_group", t.on_group, {t.inverse_selected}, GetParam().text);
}

TEST_P(ThemeTest, RingsAndEdgesAreSeen) {
  const Theme& t = theme_;
  const double shape = GetParam().shape;
  ExpectContrast("focus", t.focus, {t.surface, t.surface_container}, shape);
  ExpectContrast("inverse_focus", t.inverse_focus,
                 {t.inverse_surface, t.inverse_container, t.inverse_selected}, shape);
  ExpectContrast("outline_strong", t.outline_strong, {t.surface, t.surface_container}, shape);
}

TEST_P(ThemeTest, NoTwoGroupsShareAColour) {
  for (std::size_t i = 0; i < kGroupColors; ++i) {
    for (std::size_t k = 0; k < i; ++k) {
      EXPECT_FALSE(theme_.Group(i) == theme_.Group(k)) << i << " and " << k;
      EXPECT_FALSE(theme_.GroupOnInverse(i) == theme_.GroupOnInverse(k)) << i << " and " << k;
    }
  }
}

TEST_P(ThemeTest, MoreGroupsThanColoursBeginAgain) {
  EXPECT_EQ(theme_.Group(kGroupColors), theme_.Group(0));
  EXPECT_EQ(theme_.GroupOnInverse(1000), theme_.GroupOnInverse(1000 % kGroupColors));
}

INSTANTIATE_TEST_SUITE_P(Themes, ThemeTest,
                         testing::Values(Promise{ThemeName::kLight, 4.5, 3},
                                         Promise{ThemeName::kHighContrast, 7, 4.5}),
                         [](const auto& each) {
                           return each.param.name == ThemeName::kLight ? "Light" : "HighContrast";
                         });

TEST(Theme, IsCalledAsOnTheCommandLine) {
  EXPECT_EQ(FindTheme(ThemeName::kLight).name, "light");
  EXPECT_EQ(FindTheme(ThemeName::kHighContrast).name, "high-contrast");
}

// DESIGN.md names these.
TEST(Theme, LightHasTheDesignsColours) {
  const Theme& t = FindTheme(ThemeName::kLight);
  const std::vector<std::pair<Color, std::uint32_t>> kColors = {
      {t.on_surface, 0x101D2E},        {t.on_surface_variant, 0x4E5D70},
      {t.surface, 0xF5F3EE},           {t.surface_container, 0xFFFFFF},
      {t.outline, 0xDCD7CB},           {t.inverse_surface, 0x0A1628},
      {t.inverse_container, 0x12243F}, {t.inverse_selected, 0x1C3557},
      {t.primary, 0x0B6E69},           {t.attention, 0xF2A541},
      {t.Group(0), 0x1F5FBF},          {t.Group(1), 0xB0440C},
      {t.Group(2), 0x6B3FA0},          {t.Group(3), 0x0B6E69},
      {t.Group(4), 0xA3195B},
  };
  for (const auto& [color, wanted] : kColors) EXPECT_EQ(ToHex(color), ToHex(Rgb(wanted)));
}

}  // namespace
}  // namespace foyer::ui
