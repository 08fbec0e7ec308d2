// When two records are the same. Knows no folder and prints nothing.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace foyer::golden {

using Json = nlohmann::ordered_json;

// The first thing in which `now` is not as `before`: where, and what became of it. What is added to an object
// is no difference; what is missing, another value or another length or order of a list is one.
std::optional<std::string> FirstDifference(const Json& before, const Json& now);

// What changes from version to version and from seal to seal, although nothing that is shown has changed: the
// nodes whose text is not compared. All else of them is.
const std::vector<std::string>& UncomparedNodes();

// A tree, as --describe prints it, whose uncompared texts are replaced by the node's id, where they are shown
// and where they are spoken.
Json WithoutUncompared(Json tree);

// The parts of the picture, px, in which uncompared texts stand that are not the same in the two trees.
struct PixelRect {
  int x = 0, y = 0, width = 0, height = 0;
};
std::vector<PixelRect> ChangedTexts(const Json& before, const Json& now);

}  // namespace foyer::golden
