// A font file as FreeType reads it: where it lies on this system, which code points it has, how wide they
// are.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foyer::ui {

class FontFile {
 public:
  // Looks where Debian's fonts-inter, fonts-noto-core and fonts-dejavu-core put their files. nullptr: not
  // found or not a font.
  static std::unique_ptr<FontFile> Find(std::string_view file_name);
  ~FontFile();
  FontFile(const FontFile&) = delete;
  FontFile& operator=(const FontFile&) = delete;

  std::string& bytes() { return bytes_; }
  bool Has(char32_t code_point) const;
  float AdvanceInEm(char32_t code_point) const;
  float CapHeightInEm() const;
  float LineInEm() const;  // ascender to descender, the height that ImGui calls a font's size

 private:
  FontFile() = default;
  struct Handle;
  std::string bytes_;  // FreeType reads from here for as long as the face is open
  std::unique_ptr<Handle> handle_;
};

}  // namespace foyer::ui
