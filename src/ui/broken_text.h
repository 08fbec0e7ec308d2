// Text broken into lines, and where what was broken once is kept: every pass over a page asks for the same
// texts at the same widths again, several times over while it measures. Draws nothing and knows no colours.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace foyer::ui {

// Lengths in px.
struct BrokenText {
  struct Letter {
    char32_t code_point;
    std::uint32_t span : 31;
    std::uint32_t joins : 1;  // is of one grapheme cluster with the letter before, and stays beside it
    float advance;
  };
  struct Line {
    std::size_t begin, end;  // letters
    float width;
  };

  std::vector<Letter> letters;
  std::vector<Line> lines;
  float line_height = 0, cap_height = 0;
  bool shortened = false;
};

// Keeps what was asked for lately, and of what was not only so much that a page is found whole when somebody
// comes back to it. What it gave stays valid.
class BrokenTexts {
 public:
  // `key` holds everything that the breaking goes by. Null where it is not known.
  std::shared_ptr<const BrokenText> Find(const std::string& key);
  void Keep(std::string key, std::shared_ptr<const BrokenText> text);

 private:
  using Texts = std::unordered_map<std::string, std::shared_ptr<const BrokenText>>;

  Texts recent_, older_;
  std::size_t recent_letters_ = 0;
};

}  // namespace foyer::ui
