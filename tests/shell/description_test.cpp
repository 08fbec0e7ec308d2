// What --describe prints: exactly the documented keys, and nodes that scrolling brings into view.
#include "shell/description.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <set>

#include "support/stored_report.h"
#include "support/visitor.h"

namespace foyer::shell {
namespace {

using Json = nlohmann::ordered_json;
using support::Visitor;
using testing::ElementsAre;

Json Described(Visitor& visitor) {
  return Json::parse(Describe(visitor.kiosk()));
}

std::vector<std::string> KeysOf(const Json& object) {
  std::vector<std::string> keys;
  for (const auto& [key, value] : object.items()) keys.push_back(key);
  return keys;
}

const Json* FindNode(const Json& page, const std::string& id) {
  for (const Json& node : page["nodes"]) {
    if (node["id"] == id) return &node;
  }
  return nullptr;
}

TEST(Description, HasTheDocumentedKeysAndNoOthers) {
  const std::set<std::string> kNodeKeys = {"id",      "role",    "name",       "text",       "rect_px",
                                           "rect_mm", "action",  "foreground", "background", "cap_height_mm",
                                           "focus",   "clipped", "layer"};
  for (const pages::Route& route : support::Must(pages::AllRoutes(support::SampleStore()))) {
    Visitor visitor(&support::SampleStore(), {.start = pages::ToString(route)});
    const Json page = Described(visitor);
    EXPECT_THAT(KeysOf(page), ElementsAre("route", "title", "size_px", "px_per_mm", "theme", "text_step",
                                          "spoken", "nodes"));
    EXPECT_EQ(page["route"], pages::ToString(route));
    EXPECT_EQ(page["nodes"].size(), visitor.tree().nodes.size());
    for (const Json& node : page["nodes"]) {
      for (const std::string& key : KeysOf(node)) {
        EXPECT_TRUE(kNodeKeys.contains(key)) << key;
        EXPECT_NE(node[key], "") << key << " does not apply and should be left out";
      }
      EXPECT_TRUE(node.contains("id") && node.contains("role") && node.contains("rect_px") &&
                  node.contains("rect_mm"));
    }
  }
}

TEST(Description, SaysHowThePageIsShown) {
  Visitor visitor(&support::BundledStore(), {.start = "agenda/IV",
                                             .size = {800, 480},
                                             .px_per_mm = 5.1948f,
                                             .theme = ui::ThemeName::kHighContrast,
                                             .text_step = 2});
  const Json page = Described(visitor);
  EXPECT_EQ(page["title"], "Policy question IV");
  EXPECT_EQ(page["size_px"], Json::array({800, 480}));
  EXPECT_EQ(page["px_per_mm"], 5.195);
  EXPECT_EQ(page["theme"], "high-contrast");
  EXPECT_EQ(page["text_step"], 2);
  EXPECT_THAT(page["spoken"].get<std::string>(), testing::StartsWith("Policy question IV."));
}

TEST(Description, NodesHaveTheirSizeInPixelsAndMillimetres) {
  Visitor visitor(&support::BundledStore(), {.start = "home"});
  const Json page = Described(visitor);
  const Json* agenda = FindNode(page, "navigation/agenda");
  ASSERT_NE(agenda, nullptr);
  EXPECT_EQ((*agenda)["role"], "link");
  EXPECT_EQ((*agenda)["action"], "agenda");
  EXPECT_GE((*agenda)["focus"].get<int>(), 0);
  const double width_px = (*agenda)["rect_px"][2], width_mm = (*agenda)["rect_mm"][0];
  EXPECT_NEAR(width_px / width_mm, ui::kAssumedPxPerMm, 0.02);
  EXPECT_THAT((*agenda)["foreground"].get<std::string>(), testing::MatchesRegex("#[0-9A-F]{6}"));
  const Json* title = FindNode(page, "home/title");
  ASSERT_NE(title, nullptr);
  EXPECT_FALSE(title->contains("action") || title->contains("focus") || title->contains("clipped"));
  EXPECT_GT((*title)["cap_height_mm"].get<double>(), 3);
}

TEST(Description, ListsWhatScrollingBringsIntoViewInPageCoordinates) {
  Visitor visitor(&support::BundledStore(), {.start = "agenda"});
  const Json top = Described(visitor);
  const Json* last = FindNode(top, "agenda/card/XXVI");
  ASSERT_NE(last, nullptr);
  EXPECT_GT((*last)["rect_px"][1].get<double>(), 720);
  visitor.TurnWheel(-20);
  EXPECT_EQ(Described(visitor)["nodes"], top["nodes"]);
}

TEST(Description, NamesTheLayerOfWhatLiesOnThePage) {
  Visitor visitor(&support::BundledStore(), {.start = "agenda/IV"});
  const Json page = Described(visitor);
  EXPECT_EQ((*FindNode(page, "step/next"))["layer"], "steps");
  EXPECT_FALSE(FindNode(page, "question/text")->contains("layer"));
}

TEST(Description, SpeechSaysEveryWordOfThePage) {
  Visitor visitor(&support::BundledStore(), {.start = "background"});
  const std::string spoken = Described(visitor)["spoken"];
  const auto background =
      support::Must(support::BundledStore().Sections({content::SectionKind::kBackground}));
  for (const auto& part : background.parts) {
    for (const auto& paragraph : part.section.paragraphs)
      EXPECT_THAT(spoken, testing::HasSubstr(paragraph.text));
  }
}

TEST(Description, WorksWithoutContent) {
  Visitor visitor(nullptr, {.start = "home"});
  EXPECT_EQ(Described(visitor)["title"], "Not available");
}

}  // namespace
}  // namespace foyer::shell
