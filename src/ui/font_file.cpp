// Reads font files and asks FreeType for their metrics.
#include "ui/font_file.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_ADVANCES_H
#include FT_TRUETYPE_TABLES_H

#include <fstream>
#include <sstream>

namespace foyer::ui {
namespace {

constexpr const char* kFolders[] = {"/usr/share/fonts/opentype/inter/", "/usr/share/fonts/truetype/inter/",
                                    "/usr/share/fonts/truetype/noto/", "/usr/share/fonts/truetype/dejavu/"};

// Of an H in a typical sans serif, for a font that does not say.
constexpr float kUsualCapHeight = 0.72f;

}  // namespace

struct FontFile::Handle {
  FT_Library library = nullptr;
  FT_Face face = nullptr;
  ~Handle() {
    if (face != nullptr) FT_Done_Face(face);
    if (library != nullptr) FT_Done_FreeType(library);
  }
};

FontFile::~FontFile() = default;

std::unique_ptr<FontFile> FontFile::Find(std::string_view file_name) {
  for (const char* folder : kFolders) {
    std::ifstream stream(folder + std::string(file_name), std::ios::binary);
    if (!stream) continue;
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    std::unique_ptr<FontFile> file(new FontFile);
    file->bytes_ = std::move(bytes).str();
    file->handle_ = std::make_unique<Handle>();
    if (FT_Init_FreeType(&file->handle_->library) != 0) return nullptr;
    const auto* data = reinterpret_cast<const FT_Byte*>(file->bytes_.data());
    const auto size = static_cast<FT_Long>(file->bytes_.size());
    const bool opened = FT_New_Memory_Face(file->handle_->library, data, size, 0, &file->handle_->face) == 0;
    if (opened && FT_IS_SCALABLE(file->handle_->face)) return file;
  }
  return nullptr;
}

bool FontFile::Has(char32_t code_point) const {
  return FT_Get_Char_Index(handle_->face, code_point) != 0;
}

float FontFile::AdvanceInEm(char32_t code_point) const {
  FT_Fixed advance = 0;
  FT_Get_Advance(handle_->face, FT_Get_Char_Index(handle_->face, code_point), FT_LOAD_NO_SCALE, &advance);
  return static_cast<float>(advance) / static_cast<float>(handle_->face->units_per_EM);
}

float FontFile::CapHeightInEm() const {
  const auto* os2 = static_cast<const TT_OS2*>(FT_Get_Sfnt_Table(handle_->face, FT_SFNT_OS2));
  if (os2 == nullptr || os2->version < 2 || os2->sCapHeight <= 0) return kUsualCapHeight;
  return static_cast<float>(os2->sCapHeight) / static_cast<float>(handle_->face->units_per_EM);
}

float FontFile::LineInEm() const {
  return static_cast<float>(handle_->face->ascender - handle_->face->descender) /
         static_cast<float>(handle_->face->units_per_EM);
}

}  // namespace foyer::ui
