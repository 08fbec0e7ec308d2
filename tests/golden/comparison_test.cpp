// What counts as a difference between two golden records, and what does not.
#include "golden/comparison.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "golden/record_comparison.h"
#include "host/image.h"
#include "support/temporary_folder.h"

namespace foyer::golden {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr const char* kTree = R"({"title": "Home", "spoken": "Home. Read. 5ea1.", "nodes": [
  {"id": "a", "text": "Read", "rect_px": [0, 0, 40, 10], "foreground": "#101010"},
  {"id": "about/seal", "text": "5ea1", "rect_px": [0, 20, 40, 10]}]})";

Json Tree() {
  return Json::parse(kTree);
}

// What FirstDifference says of the tree after a change to it; empty: nothing.
template <typename Change>
std::string Said(const Change& change) {
  Json now = Tree();
  change(now);
  return FirstDifference(WithoutUncompared(Tree()), WithoutUncompared(now)).value_or("");
}

TEST(GoldenComparison, AddedKeysAreNoDifference) {
  EXPECT_EQ(Said([](Json& tree) {
              tree["live"] = "polite";
              tree["nodes"][0]["parent"] = "page";
              tree["nodes"][1]["states"] = {"selected"};
            }),
            "");
}

TEST(GoldenComparison, EveryOtherChangeIsOneAndIsNamed) {
  EXPECT_EQ(Said([](Json& tree) { tree["nodes"][0]["text"] = "Reed"; }),
            "nodes[a].text: \"Read\" became \"Reed\"");
  EXPECT_EQ(Said([](Json& tree) { tree["nodes"][0]["rect_px"][3] = 11; }),
            "nodes[a].rect_px[3]: 10 became 11");
  EXPECT_EQ(Said([](Json& tree) { tree["nodes"][0].erase("foreground"); }),
            "nodes[a].foreground is missing; it was \"#101010\"");
  EXPECT_EQ(Said([](Json& tree) { tree.erase("title"); }), "title is missing; it was \"Home\"");
  EXPECT_EQ(Said([](Json& tree) { tree["nodes"].erase(0); }), "nodes: a is missing");
  EXPECT_EQ(Said([](Json& tree) { tree["nodes"].push_back({{"id", "b"}}); }), "nodes: b is new");
  EXPECT_EQ(Said([](Json& tree) { std::swap(tree["nodes"][0], tree["nodes"][1]); }),
            "nodes: where a stood, about/seal stands");
  EXPECT_THAT(Said([](Json& tree) { tree["nodes"].push_back(tree["nodes"][0]); }), HasSubstr("2 became 3"));
  EXPECT_NE(Said([](Json& tree) { tree["nodes"] = nullptr; }), "");
}

TEST(GoldenComparison, OfLongTextsItShowsWhereTheyPart) {
  const std::string same(200, 'x');
  EXPECT_EQ(FirstDifference({{"text", same + "é and more"}}, {{"text", same + "è and more"}}),
            "text: …" + same.substr(0, 29) + "é and more\" became …" + same.substr(0, 29) + "è and more\"");
}

TEST(GoldenComparison, OfTheSealOnlyItsTextIsLeftOut) {
  const auto another_seal = [](Json& tree) {
    tree["nodes"][1]["text"] = "5ea2";
    tree["spoken"] = "Home. Read. 5ea2.";
  };
  EXPECT_EQ(Said(another_seal), "");
  EXPECT_NE(Said([](Json& tree) { tree["nodes"][1]["rect_px"][0] = 1; }), "");
  EXPECT_NE(Said([](Json& tree) { tree["spoken"] = "Home. Reed. 5ea1."; }), "");
  Json now = Tree();
  EXPECT_THAT(ChangedTexts(Tree(), now), IsEmpty());
  another_seal(now);
  const auto changed = ChangedTexts(Tree(), now);
  ASSERT_EQ(changed.size(), 1u);
  EXPECT_EQ(changed[0].y, 20);
  EXPECT_EQ(changed[0].width, 40);
}

class GoldenRecords : public testing::Test {
 protected:
  void Write(const std::string& file, const std::string& text) {
    const std::filesystem::path path = folder_ / file;
    std::filesystem::create_directories(path.parent_path());
    support::WriteBytes(path, text);
  }
  // Grey, with one white pixel.
  void WritePicture(const std::string& file, int white_x, int white_y) {
    host::Image image{{40, 40}, std::vector<std::uint8_t>(40 * 40 * 3, 128)};
    const auto at = image.rgb.begin() + (white_y * 40 + white_x) * 3;
    std::fill(at, at + 3, 255);
    const std::filesystem::path path = folder_ / file;
    std::filesystem::create_directories(path.parent_path());
    ASSERT_TRUE(host::WritePng(image, path));
  }
  std::filesystem::path Record() const { return folder_ / "was"; }
  std::filesystem::path Now() const { return folder_ / "is"; }

 private:
  support::TemporaryFolder folder_;
};

TEST_F(GoldenRecords, VisitsAreComparedStepByStep) {
  Write("was/visits/a.jsonl",
        "{\"did\": \"start\", \"route\": \"home\"}\n{\"did\": \"tap x\", \"route\": \"about\"}\n");
  Write("is/visits/a.jsonl",
        "{\"did\": \"start\", \"route\": \"home\", \"new\": 1}\n{\"did\": \"tap x\", \"route\": \"home\"}\n");
  EXPECT_THAT(CompareVisits(Record(), Now()).differences,
              ElementsAre("a.jsonl: step 1 (tap x): route: \"about\" became \"home\""));
  Write("is/visits/a.jsonl", "{\"did\": \"start\", \"route\": \"home\"}\n");
  EXPECT_THAT(CompareVisits(Record(), Now()).differences, ElementsAre("a.jsonl: step 1 (tap x): is missing"));
}

TEST_F(GoldenRecords, OnePixelIsADifference) {
  for (const char* record : {"was", "is"}) Write(std::string(record) + "/trees/about.json", kTree);
  WritePicture("was/pictures/about.png", 3, 25);
  WritePicture("is/pictures/about.png", 3, 25);
  EXPECT_THAT(ComparePictures(Record(), Now()).differences, IsEmpty());
  WritePicture("is/pictures/about.png", 5, 26);
  EXPECT_THAT(ComparePictures(Record(), Now()).differences,
              ElementsAre("about.png: different pixels: 2, from 3,25 to 5,26"));
  EXPECT_THAT(ComparePictures(Record(), Now()).masked, IsEmpty());
}

TEST_F(GoldenRecords, WhereTheSealIsAnotherOneItsPlaceAloneIsNotCompared) {
  Json now = Tree();
  now["nodes"][1]["text"] = "5ea2";
  Write("was/trees/about.json", kTree);
  Write("is/trees/about.json", now.dump());
  WritePicture("was/pictures/about.png", 3, 25);
  WritePicture("is/pictures/about.png", 5, 26);
  EXPECT_THAT(ComparePictures(Record(), Now()).differences, IsEmpty());
  EXPECT_THAT(ComparePictures(Record(), Now()).masked, ElementsAre("about.png"));
  WritePicture("is/pictures/about.png", 5, 19);
  EXPECT_THAT(ComparePictures(Record(), Now()).differences,
              ElementsAre("about.png: different pixels: 1, from 5,19 to 5,19"));
}

TEST_F(GoldenRecords, AFileTooFewOrTooManyIsADifference) {
  Write("was/trees/a/b.json", kTree);
  Write("was/trees/c.json", kTree);
  Write("is/trees/c.json", kTree);
  Write("is/trees/d.json", kTree);
  const Outcome outcome = CompareTrees(Record(), Now());
  EXPECT_EQ(outcome.compared, 2);
  EXPECT_THAT(outcome.differences, ElementsAre("a/b.json: is missing", "d.json: is not in the record"));
}

}  // namespace
}  // namespace foyer::golden
