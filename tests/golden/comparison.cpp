// Compares value by value, deeply.
#include "golden/comparison.h"

#include <algorithm>

namespace foyer::golden {
namespace {

std::string Printed(const Json& value) {
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// From `from` on, as much as a line can hold; never a part of a letter.
std::string Short(const std::string& text, std::size_t from = 0) {
  constexpr std::size_t kMost = 120;
  const auto boundary = [&](std::size_t at) {
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
    return std::min(at, text.size());
  };
  const std::size_t begin = boundary(from), end = boundary(begin + kMost);
  return (begin > 0 ? "…" : "") + text.substr(begin, end - begin) + (end < text.size() ? "…" : "");
}

// Long values from a little before where they part.
std::string Became(const Json& before, const Json& now) {
  constexpr std::ptrdiff_t kBefore = 30;
  const std::string was = Printed(before), is = Printed(now);
  const auto parts = std::mismatch(was.begin(), was.end(), is.begin(), is.end()).first - was.begin();
  const auto from = static_cast<std::size_t>(parts > 2 * kBefore ? parts - kBefore : 0);
  return Short(was, from) + " became " + Short(is, from);
}

std::string IdOf(const Json& value) {
  const auto id = value.is_object() ? value.find("id") : value.end();
  return value.is_object() && id != value.end() && id->is_string() ? id->get<std::string>() : "";
}

bool Holds(const Json& list, const std::string& id) {
  return std::any_of(list.begin(), list.end(), [&](const Json& value) { return IdOf(value) == id; });
}

std::optional<std::string> FirstDifferenceAt(const std::string& place, const Json& before, const Json& now);

std::optional<std::string> InList(const std::string& place, const Json& before, const Json& now) {
  for (const Json& value : before) {
    const std::string id = IdOf(value);
    if (!id.empty() && !Holds(now, id)) return place + ": " + id + " is missing";
  }
  for (const Json& value : now) {
    const std::string id = IdOf(value);
    if (!id.empty() && !Holds(before, id)) return place + ": " + id + " is new";
  }
  for (std::size_t i = 0; i < std::min(before.size(), now.size()); ++i) {
    const std::string was = IdOf(before[i]), is = IdOf(now[i]);
    if (was != is) return place + ": where " + was + " stood, " + is + " stands";
    const std::string here = was.empty() ? std::to_string(i) : was;
    if (auto difference = FirstDifferenceAt(place + "[" + here + "]", before[i], now[i])) return difference;
  }
  if (before.size() == now.size()) return std::nullopt;
  return place + ": " + std::to_string(before.size()) + " became " + std::to_string(now.size()) + ": " +
         Became(before, now);
}

std::optional<std::string> FirstDifferenceAt(const std::string& place, const Json& before, const Json& now) {
  if (before.is_object() && now.is_object()) {
    for (const auto& [key, value] : before.items()) {
      const std::string here = place.empty() ? key : place + "." + key;
      const auto found = now.find(key);
      if (found == now.end()) return here + " is missing; it was " + Short(Printed(value));
      if (auto difference = FirstDifferenceAt(here, value, *found)) return difference;
    }
    return std::nullopt;
  }
  if (before.is_array() && now.is_array()) return InList(place, before, now);
  if (before == now) return std::nullopt;
  return place + ": " + Became(before, now);
}

std::string TextOf(const Json& tree, const std::string& id) {
  for (const Json& node : tree.value("nodes", Json::array())) {
    if (IdOf(node) == id) return node.value("text", std::string());
  }
  return "";
}

}  // namespace

std::optional<std::string> FirstDifference(const Json& before, const Json& now) {
  return FirstDifferenceAt("", before, now);
}

const std::vector<std::string>& UncomparedNodes() {
  static const std::vector<std::string> kNodes = {"about/seal", "about/software/version",
                                                  "operator/versions/foyer"};
  return kNodes;
}

Json WithoutUncompared(Json tree) {
  if (!tree.contains("nodes")) return tree;
  for (Json& node : tree.at("nodes")) {
    const std::string id = IdOf(node);
    const auto& uncompared = UncomparedNodes();
    if (std::find(uncompared.begin(), uncompared.end(), id) == uncompared.end()) continue;
    const auto text = node.value("text", std::string());
    if (text.empty()) continue;
    node["text"] = id;
    auto spoken = tree.value("spoken", std::string());
    if (const std::size_t at = spoken.find(text); at != std::string::npos)
      tree["spoken"] = spoken.replace(at, text.size(), id);
  }
  return tree;
}

std::vector<PixelRect> ChangedTexts(const Json& before, const Json& now) {
  std::vector<PixelRect> changed;
  for (const std::string& id : UncomparedNodes()) {
    if (TextOf(before, id) == TextOf(now, id)) continue;
    for (const Json& node : before.at("nodes")) {
      if (IdOf(node) != id) continue;
      const auto rect = node.at("rect_px").get<std::vector<int>>();
      changed.push_back({rect.at(0), rect.at(1), rect.at(2), rect.at(3)});
    }
  }
  return changed;
}

}  // namespace foyer::golden
