// The text styles and their rasterised fonts: Inter through FreeType, for exactly the sizes that are shown.
// Measures code points; breaks no lines and draws nothing.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "ui/broken_text.h"
#include "ui/scale.h"

struct ImFont;
struct ImFontAtlas;

namespace foyer::ui {

enum class TextStyle {
  kNavigation,
  kBrand,
  kCaption,
  kCaptionStrong,
  kBody,
  kBodyStrong,
  kBodyEmphasis,
  kLead,
  kPassage,
  kSubheading,
  kHeading,
  kQuestion,
  kDisplay,
};
inline constexpr int kTextStyles = 13;

// One style, ready to draw. Lengths in px.
struct Face {
  const ImFont* font = nullptr;
  float em = 0;
  float tracking = 0;           // in em, part of the advances
  float cap_height = 0;         // of the H as it was rasterised
  float line_height = 0;        // whole px
  std::vector<float> advances;  // exact, by code point of the basic plane; hinting never widens a line

  float Advance(char32_t code_point) const;
};

class Typefaces {
 public:
  // Rasterises `characters` and the interface's own. Needs no display, no ImGui context, and may run on any
  // thread. Always gives something to draw with; what was missing is told by problems().
  Typefaces(const Scale& scale, std::u32string_view characters);
  ~Typefaces();
  Typefaces(const Typefaces&) = delete;
  Typefaces& operator=(const Typefaces&) = delete;

  const Face& Of(TextStyle style) const { return faces_[static_cast<std::size_t>(style)]; }
  bool HasGlyph(TextStyle style, char32_t code_point) const;
  ImFontAtlas* atlas() const { return atlas_.get(); }
  // Of texts in these faces; go with them. Not while another thread draws.
  BrokenTexts& broken_texts() const { return *broken_texts_; }
  const std::vector<std::string>& problems() const { return problems_; }

 private:
  std::unique_ptr<ImFontAtlas> atlas_;
  std::array<Face, kTextStyles> faces_;
  std::vector<std::string> problems_;
  std::unique_ptr<BrokenTexts> broken_texts_;
};

}  // namespace foyer::ui
