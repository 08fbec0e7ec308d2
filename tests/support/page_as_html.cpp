// The same page for a browser: reads `foyer --describe` from standard input and writes HTML that puts the
// same words at the same places. Enough for a comparison of start and memory; nobody reads it.
#include <fmt/format.h>

#include <exception>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

namespace {

std::string Escaped(const std::string& text) {
  std::string escaped;
  for (const char character : text) {
    switch (character) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      default:
        escaped += character;
    }
  }
  return escaped;
}

std::string Element(const nlohmann::json& node, double px_per_mm) {
  // Inter's capitals are 0.727 em high.
  constexpr double kCapHeight = 0.727;
  const auto& rect = node.at("rect_px");
  const double font_px = node.value("cap_height_mm", 3.8) * px_per_mm / kCapHeight;
  return fmt::format(
      R"(<div style="left:{}px;top:{}px;width:{}px;height:{}px;color:{};background:{};font-size:{:.1f}px">{}</div>)",
      rect.at(0).get<double>(), rect.at(1).get<double>(), rect.at(2).get<double>(), rect.at(3).get<double>(),
      node.value("foreground", "inherit"), node.value("background", "none"), font_px,
      Escaped(node.value("text", node.value("name", ""))));
}

// Says so once the first frame has been handed to the display: in the callback of the frame after it.
constexpr const char* kReport =
    "<script>requestAnimationFrame(()=>requestAnimationFrame(()=>console.log('presented')))</script>";

}  // namespace

int main() {
  try {
    const nlohmann::json page = nlohmann::json::parse(std::cin);
    std::cout << "<!doctype html><meta "
                 "charset=utf-8><style>body{font-family:Inter}div{position:absolute}</style>\n";
    for (const auto& node : page.at("nodes"))
      std::cout << Element(node, page.value("px_per_mm", 3.78)) << '\n';
    std::cout << kReport << '\n';
  } catch (const std::exception& error) {
    std::cerr << "page_as_html: not a description of a page: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
