// Writes the accessibility tree as JSON.
#include "shell/description.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace foyer::shell {
namespace {

using Json = nlohmann::ordered_json;

double Rounded(double value, double step) {
  return std::round(value / step) * step;
}

// Hundredths are finer than any display; more digits are noise.
Json Millimetres(double px, double px_per_mm) {
  return std::round(px / px_per_mm * 100) / 100;
}

Json DescribeNode(const ui::Node& node, float px_per_mm) {
  Json json;
  const auto put = [&](const char* key, const std::string& value) {
    if (!value.empty()) json[key] = value;
  };
  put("id", node.id);
  put("role", node.role);
  put("name", node.name);
  put("text", node.text);
  json["rect_px"] = {Rounded(node.rect.x, 1), Rounded(node.rect.y, 1), Rounded(node.rect.width, 1),
                     Rounded(node.rect.height, 1)};
  json["rect_mm"] = {Millimetres(node.rect.width, px_per_mm), Millimetres(node.rect.height, px_per_mm)};
  put("action", node.ActionText());
  if (node.foreground) put("foreground", ui::ToHex(*node.foreground));
  if (node.background) put("background", ui::ToHex(*node.background));
  if (node.cap_height_px > 0) json["cap_height_mm"] = Millimetres(node.cap_height_px, px_per_mm);
  if (node.focus >= 0) json["focus"] = node.focus;
  if (node.clipped) json["clipped"] = true;
  put("layer", node.layer);
  return json;
}

}  // namespace

std::string Describe(const Kiosk& kiosk) {
  const ui::Scale& scale = kiosk.scale();
  Json json;
  json["route"] = pages::ToString(kiosk.route());
  json["title"] = kiosk.heading().title;
  json["size_px"] = {scale.window().width, scale.window().height};
  json["px_per_mm"] = std::round(double{scale.px_per_mm()} * 1000) / 1000;
  json["theme"] = kiosk.theme().name;
  json["text_step"] = scale.text_step();
  // Speech says the page's title, then its words and controls in order; a name stands for what has no text.
  std::string spoken = kiosk.heading().title + ".";
  Json nodes = Json::array();
  for (const ui::Node& node : kiosk.tree().nodes) {
    nodes.push_back(DescribeNode(node, scale.px_per_mm()));
    // Nobody wants the keys read out.
    if (node.layer.starts_with(ui::kKeyboardLayer)) continue;
    const std::string& words = node.text.empty() ? node.name : node.text;
    if (!words.empty()) spoken += " " + words + (words.back() == '.' || words.back() == '?' ? "" : ".");
  }
  json["spoken"] = spoken;
  json["nodes"] = std::move(nodes);
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace foyer::shell
