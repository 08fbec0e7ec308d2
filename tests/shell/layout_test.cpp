// A walk over every route, at every glass, text step and theme, with rail or bar and header around the page.
#include <fmt/format.h>
#include <gmock/gmock.h>

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

#include "support/glasses.h"
#include "support/tree_checks.h"
#include "support/visitor.h"

namespace foyer::shell {
namespace {

using support::Glass;
using support::Visitor;

// Turns the wheel until enough of the node is in sight to be tapped.
void Reveal(Visitor& visitor, const std::string& id) {
  constexpr float kEnoughPx = 30;
  for (int notch = 0; notch < 200 && visitor.Node(id).visible.height < kEnoughPx; ++notch)
    visitor.TurnWheel(-1);
}

std::string FirstLeadingTo(const Visitor& visitor, const std::string& prefix) {
  for (const ui::Node& node : visitor.tree().nodes) {
    if (node.ActionText().starts_with(prefix) && node.layer.empty()) return node.id;
  }
  throw std::runtime_error("nothing leads to " + prefix + " on " + visitor.route());
}

// The keyboard leaves the field and what names the first result in sight.
void ExpectToSeeWhatIsTyped(const Visitor& visitor) {
  const float keyboard = visitor.Node("keyboard/q").rect.y;
  const ui::Node& field = visitor.Node(pages::search::kField);
  EXPECT_EQ(field.visible.height, field.rect.height);
  EXPECT_LT(field.visible.bottom(), keyboard);
  const auto& nodes = visitor.tree().nodes;
  const auto result = std::find_if(nodes.begin(), nodes.end(), [](const ui::Node& node) {
    return node.ActionText().find("mark=") != std::string::npos;
  });
  if (result == nodes.end()) return;
  const ui::Node& words = *std::next(result);
  EXPECT_GE(words.visible.height, words.rect.height - 1) << words.id << " is out of sight";
  EXPECT_GE(words.visible.y, field.visible.bottom()) << words.id;
  EXPECT_LE(words.visible.bottom(), keyboard) << words.id;
}

// With the keyboard: something found, something misspelt, nothing; then without it.
void Search(Visitor& visitor, const std::function<void()>& look) {
  for (const char* words : {"gonsalves", "cyberspce", "qqqqqqqqqqqqq"}) {
    for (const char letter : std::string(words)) visitor.Tap("keyboard/" + std::string(1, letter));
    EXPECT_EQ(visitor.route(), std::string("search?q=") + words);
    ExpectToSeeWhatIsTyped(visitor);
    look();
    visitor.Tap("keyboard/done");
    look();
    visitor.Tap(pages::search::kField);
    visitor.Tap("keyboard/clear");
  }
}

// As a visitor would: from attract by taps through every part, and from each first entry along its steps.
void WalkEveryRoute(Visitor& visitor, const std::function<void()>& look) {
  look();
  visitor.TapAt(5, 5);
  visitor.Wait(std::chrono::seconds(1));
  look();
  for (const std::string part :
       {"background", "agenda", "speakers", "outcomes", "messages", "search", "about"}) {
    visitor.Tap("navigation/" + part);
    look();
    if (part == "search") Search(visitor, look);
    if (part == "background" || part == "search" || part == "about") continue;
    const std::string first = FirstLeadingTo(visitor, part + "/");
    Reveal(visitor, first);
    visitor.Tap(first);
    look();
    while (!visitor.Node("step/next").ActionText().empty()) {
      visitor.Tap("step/next");
      look();
    }
  }
  for (const std::string part : {"outcomes", "messages"}) {
    visitor.Tap("navigation/" + part);
    Reveal(visitor, part + "/changes");
    visitor.Tap(part + "/changes");
    look();
  }
}

using GlassAndStep = std::tuple<Glass, int>;

class Layout : public testing::TestWithParam<GlassAndStep> {
 protected:
  static void ExpectSound(ui::ThemeName theme, ui::Language language = ui::Language::kEnglish) {
    const auto& [glass, text_step] = GetParam();
    const content::Store& store = support::BundledStore();
    support::TreeRules rules;
    rules.window_width = static_cast<float>(glass.size.width);
    rules.px_per_mm = glass.px_per_mm;
    rules.least_target_mm = glass.least_target_mm;
    rules.least_contrast = theme == ui::ThemeName::kLight ? 4.5 : 7;
    rules.actions = support::KnownActions(store);
    Visitor visitor(&store, {.start = "attract",
                             .size = glass.size,
                             .px_per_mm = glass.px_per_mm,
                             .theme = theme,
                             .text_step = text_step,
                             .language = language});
    std::set<std::string> seen;
    const auto height = static_cast<float>(glass.size.height);
    WalkEveryRoute(visitor, [&] {
      seen.insert(visitor.route());
      EXPECT_THAT(ProblemsOf(visitor.tree(), rules), testing::IsEmpty()) << visitor.route();
      // A header that grows with the text must leave the page its place.
      const ui::Node* title = visitor.tree().Find("header/title");
      EXPECT_TRUE(title == nullptr || title->rect.bottom() < height / 2) << visitor.route();
    });
    for (const pages::Route& route : support::Must(pages::AllRoutes(store))) {
      EXPECT_TRUE(seen.contains(pages::ToString(route))) << "no way led to " << pages::ToString(route);
    }
  }
};

TEST_P(Layout, IsSound) {
  ExpectSound(ui::ThemeName::kLight);
}

TEST_P(Layout, IsSoundInHighContrast) {
  ExpectSound(ui::ThemeName::kHighContrast);
}

// Most labels are a third longer than in English: the smallest and the largest text tell.
class OtherLanguages : public Layout {};

TEST_P(OtherLanguages, AreSoundInFrench) {
  ExpectSound(ui::ThemeName::kLight, ui::Language::kFrench);
}

TEST_P(OtherLanguages, AreSoundInSpanish) {
  ExpectSound(ui::ThemeName::kLight, ui::Language::kSpanish);
}

TEST_P(Layout, TheLanguagesFitTheGlass) {
  const auto& [glass, text_step] = GetParam();
  Visitor visitor(
      &support::BundledStore(),
      {.start = "home", .size = glass.size, .px_per_mm = glass.px_per_mm, .text_step = text_step});
  visitor.Tap("header/language");
  for (const ui::LanguageName& each : ui::kLanguages) {
    const ui::Node& node = visitor.Node("languages/" + std::string(each.tag));
    EXPECT_FALSE(node.clipped) << each.tag;
    EXPECT_EQ(node.visible.height, node.rect.height) << each.tag;
    EXPECT_GE(node.rect.height, glass.least_target_mm * glass.px_per_mm) << each.tag;
  }
}

TEST_P(Layout, TheCountdownFitsTheGlass) {
  const auto& [glass, text_step] = GetParam();
  Visitor visitor(
      &support::BundledStore(),
      {.start = "home", .size = glass.size, .px_per_mm = glass.px_per_mm, .text_step = text_step});
  for (int second = 0; second < 200 && visitor.tree().Find("countdown/stay") == nullptr; ++second) {
    visitor.Wait(std::chrono::seconds(1));
    visitor.Settle();
  }
  const ui::Node& card = visitor.Node("countdown");
  for (const char* id : {"countdown/left", "countdown/stay"}) {
    const ui::Node& node = visitor.Node(id);
    EXPECT_FALSE(node.clipped) << id;
    EXPECT_EQ(ui::Intersection(node.rect, card.rect).height, node.rect.height) << id;
    EXPECT_EQ(node.visible.height, node.rect.height) << id;
  }
}

std::string NameOf(const testing::TestParamInfo<GlassAndStep>& info) {
  return fmt::format("{}Step{}", std::get<Glass>(info.param).name, std::get<int>(info.param));
}

INSTANTIATE_TEST_SUITE_P(Glasses, Layout,
                         testing::Combine(testing::ValuesIn(support::kGlasses),
                                          testing::Range(0, ui::kTextSteps)),
                         NameOf);
INSTANTIATE_TEST_SUITE_P(Glasses, OtherLanguages,
                         testing::Combine(testing::ValuesIn(support::kGlasses),
                                          testing::Values(0, ui::kTextSteps - 1)),
                         NameOf);

}  // namespace
}  // namespace foyer::shell
