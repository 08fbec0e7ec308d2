// A walk over every route, at every glass, smallest and largest text, with rail or bar and header around the
// page.
#include <gmock/gmock.h>

#include <algorithm>
#include <functional>
#include <ostream>
#include <set>

#include "support/tree_checks.h"
#include "support/visitor.h"

namespace foyer::shell {
namespace {

using support::Visitor;

struct Glass {
  const char* name;
  base::PixelSize size;
  float px_per_mm;
  float least_target_mm;

  friend std::ostream& operator<<(std::ostream& out, const Glass& glass) { return out << glass.name; }
};

// The 7 inch display is 154 x 86 mm.
constexpr Glass kGlasses[] = {{"Landscape", {1920, 1080}, ui::kAssumedPxPerMm, 12},
                              {"Portrait", {1080, 1920}, ui::kAssumedPxPerMm, 12},
                              {"Small", {800, 480}, 800 / 154.0f, 9},
                              {"Laptop", {1280, 720}, ui::kAssumedPxPerMm, 12}};

// Turns the wheel until enough of the node is in sight to be tapped.
void Reveal(Visitor& visitor, const std::string& id) {
  constexpr float kEnoughPx = 30;
  for (int notch = 0; notch < 200 && visitor.Node(id).visible.height < kEnoughPx; ++notch)
    visitor.TurnWheel(-1);
}

std::string FirstLeadingTo(const Visitor& visitor, const std::string& prefix) {
  for (const ui::Node& node : visitor.tree().nodes) {
    if (node.action.starts_with(prefix) && node.layer.empty()) return node.id;
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
    return node.action.find("mark=") != std::string::npos;
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
    while (!visitor.Node("step/next").action.empty()) {
      visitor.Tap("step/next");
      look();
    }
  }
}

class Layout : public testing::TestWithParam<Glass> {
 protected:
  static void ExpectSound(int text_step, ui::ThemeName theme) {
    const Glass& glass = GetParam();
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
                             .text_step = text_step});
    std::set<std::string> seen;
    WalkEveryRoute(visitor, [&] {
      seen.insert(visitor.route());
      EXPECT_THAT(ProblemsOf(visitor.tree(), rules), testing::IsEmpty())
          << visitor.route() << " on " << glass.name << ", text step " << text_step;
      // A header that grows with the text must leave the page its place.
      const ui::Node* title = visitor.tree().Find("header/title");
      EXPECT_TRUE(title == nullptr || title->rect.bottom() < static_cast<float>(glass.size.height) / 2)
          << visitor.route();
    });
    for (const pages::Route& route : support::Must(pages::AllRoutes(store))) {
      EXPECT_TRUE(seen.contains(pages::ToString(route))) << "no way led to " << pages::ToString(route);
    }
  }
};

TEST_P(Layout, IsSoundAsShipped) {
  ExpectSound(0, ui::ThemeName::kLight);
}

TEST_P(Layout, IsSoundInHighContrastAndLargestText) {
  ExpectSound(ui::kTextSteps - 1, ui::ThemeName::kHighContrast);
}

INSTANTIATE_TEST_SUITE_P(Glasses, Layout, testing::ValuesIn(kGlasses),
                         [](const auto& each) { return each.param.name; });

}  // namespace
}  // namespace foyer::shell
