// Builds one font atlas for the text styles.
#include "ui/typefaces.h"

#include <fmt/format.h>
#include <imgui.h>
#include <imgui_freetype.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "base/graphemes.h"
#include "base/utf8.h"
#include "ui/font_file.h"
#include "ui/keyboard.h"
#include "ui/strings.h"

namespace foyer::ui {
namespace {

enum class Growth { kBody, kDisplay, kNavigation };

struct StyleSpec {
  const char* file;
  float cap_mm;  // as shipped, at 60 cm; 3.8 mm is ISO 9241-3's preferred 22 minutes of arc
  float line_in_em;
  float tracking_in_em;  // Inter's own advice: the larger, the tighter
  Growth growth;
  float least_of_body = 0;  // on small glass a headline shrinks, but stays this much larger than body text
};

constexpr float kBodyCapMm = 3.95f;

constexpr StyleSpec kSpecs[kTextStyles] = {
    {"Inter-Medium.otf", 3.2f, 1.30f, -0.008f, Growth::kNavigation},               // kNavigation
    {"InterDisplay-SemiBold.otf", 4.6f, 1.25f, -0.010f, Growth::kNavigation},      // kBrand
    {"Inter-Regular.otf", 3.15f, 1.40f, -0.006f, Growth::kBody},                   // kCaption
    {"Inter-SemiBold.otf", 3.15f, 1.40f, -0.006f, Growth::kBody},                  // kCaptionStrong
    {"Inter-Regular.otf", kBodyCapMm, 1.50f, -0.012f, Growth::kBody},              // kBody
    {"Inter-SemiBold.otf", 3.85f, 1.40f, -0.012f, Growth::kBody},                  // kBodyStrong
    {"Inter-Italic.otf", kBodyCapMm, 1.50f, -0.012f, Growth::kBody},               // kBodyEmphasis
    {"Inter-Medium.otf", 4.15f, 1.36f, -0.015f, Growth::kBody},                    // kLead
    {"Inter-Regular.otf", 5.0f, 1.46f, -0.017f, Growth::kBody},                    // kPassage
    {"InterDisplay-SemiBold.otf", 4.6f, 1.25f, -0.010f, Growth::kBody},            // kSubheading
    {"InterDisplay-Bold.otf", 5.8f, 1.20f, -0.014f, Growth::kDisplay, 1.12f},      // kHeading
    {"InterDisplay-SemiBold.otf", 8.0f, 1.24f, -0.016f, Growth::kDisplay, 1.25f},  // kQuestion
    {"InterDisplay-Bold.otf", 10.6f, 1.12f, -0.018f, Growth::kDisplay, 1.45f},     // kDisplay
};

// What Inter lacks is looked for here, in this order.
constexpr const char* kFallbacks[] = {"NotoSans-Regular.ttf", "DejaVuSans.ttf"};

constexpr char32_t kFirstPrintable = 0x20, kLastAscii = 0x7E, kLastInBasicPlane = 0xFFFF;
constexpr std::u32string_view kTypography = U"…–—‘’“”·×−";
constexpr float kBuiltInFontPx = 13;

float FactorOf(Growth growth, const Scale& scale) {
  switch (growth) {
    case Growth::kBody:
      return scale.BodyFactor();
    case Growth::kDisplay:
      return scale.DisplayFactor();
    case Growth::kNavigation:
      return scale.NavigationFactor();
  }
  return scale.BodyFactor();
}

std::u32string InOrder(std::u32string characters) {
  // ImGui's code points are 16 bits wide in Debian's build.
  std::erase_if(characters, [](char32_t c) { return c < kFirstPrintable || c > kLastInBasicPlane; });
  std::sort(characters.begin(), characters.end());
  characters.erase(std::unique(characters.begin(), characters.end()), characters.end());
  return characters;
}

std::u32string Needed(std::u32string_view characters) {
  std::u32string needed(characters);
  needed += kTypography;
  needed += KeyboardCharacters();
  for (char32_t c = kFirstPrintable; c <= kLastAscii; ++c) needed += c;
  for (const LanguageName& language : kLanguages) {
    for (std::size_t key = 0; key < kStringCount; ++key) {
      const std::string_view text = TextIn(language.language, static_cast<StringKey>(key));
      for (std::size_t i = 0; i < text.size();) needed += base::NextCodePoint(text, i);
    }
    for (std::size_t key = 0; key < kCountKeys * kPluralCategories; ++key) {
      const std::string_view form = FormIn(language.language, static_cast<CountKey>(key / kPluralCategories),
                                           static_cast<PluralCategory>(key % kPluralCategories));
      for (std::size_t i = 0; i < form.size();) needed += base::NextCodePoint(form, i);
    }
    for (std::size_t i = 0; i < language.name.size();) needed += base::NextCodePoint(language.name, i);
  }
  return InOrder(std::move(needed));
}

// And the capitals that the initials of a name in small letters have.
std::u32string WithCapitals(std::u32string characters) {
  for (std::size_t i = 0, count = characters.size(); i < count; ++i)
    characters += base::TitleCase(characters[i]);
  return InOrder(std::move(characters));
}

// ImGui wants pairs of first and last code points, closed by a zero, that live until the atlas is built.
std::vector<ImWchar> Ranges(std::u32string_view characters) {
  std::vector<ImWchar> ranges;
  for (char32_t c : characters) {
    const auto code_point = static_cast<ImWchar>(c);
    if (!ranges.empty() && ranges.back() + 1 == code_point) {
      ranges.back() = code_point;
    } else {
      ranges.insert(ranges.end(), {code_point, code_point});
    }
  }
  ranges.push_back(0);
  return ranges;
}

class FontFiles {
 public:
  FontFile* Find(const char* name) {
    auto [entry, added] = files_.try_emplace(name);
    if (added) entry->second = FontFile::Find(name);
    return entry->second.get();
  }

 private:
  std::map<std::string, std::unique_ptr<FontFile>> files_;
};

class FaceBuilder {
 public:
  FaceBuilder(ImFontAtlas& atlas, FontFiles& files, std::u32string_view needed)
      : atlas_(atlas), files_(files), needed_(needed) {}

  // False where `spec`'s own file is missing.
  bool Add(const StyleSpec& spec, const Scale& scale, Face& face) {
    const float cap_mm = std::max(spec.cap_mm * FactorOf(spec.growth, scale),
                                  spec.least_of_body * kBodyCapMm * scale.BodyFactor());
    const float cap_px = cap_mm * scale.px_per_mm();
    std::u32string missing(needed_);
    FontFile* own = files_.Find(spec.file);
    face.tracking = spec.tracking_in_em;
    face.em = cap_px / (own != nullptr ? own->CapHeightInEm() : 0.72f);
    face.advances.assign(needed_.back() + 1, 0);
    if (own != nullptr) AddFrom(*own, face, missing);
    for (const char* name : kFallbacks) {
      FontFile* file = missing.empty() ? nullptr : files_.Find(name);
      if (file != nullptr) AddFrom(*file, face, missing);
    }
    if (face.font == nullptr) AddBuiltIn(face);
    face.line_height = std::round(face.em * spec.line_in_em);
    return own != nullptr;
  }

 private:
  void AddFrom(FontFile& file, Face& face, std::u32string& missing) {
    std::u32string present, absent;
    for (char32_t c : missing) (file.Has(c) ? present : absent) += c;
    missing = absent;
    if (present.empty()) return;
    for (char32_t c : present) face.advances[c] = (file.AdvanceInEm(c) + face.tracking) * face.em;
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    config.MergeMode = face.font != nullptr;
    ranges_.push_back(std::make_unique<std::vector<ImWchar>>(Ranges(present)));
    ImFont* font =
        atlas_.AddFontFromMemoryTTF(file.bytes().data(), static_cast<int>(file.bytes().size()),
                                    std::round(face.em * file.LineInEm()), &config, ranges_.back()->data());
    if (face.font == nullptr) face.font = font;
  }

  // Better ugly than blank: a kiosk without its fonts still shows its words.
  void AddBuiltIn(Face& face) {
    ImFontConfig config;
    config.SizePixels = kBuiltInFontPx * std::max(1.0f, std::round(face.em / kBuiltInFontPx));
    face.font = atlas_.AddFontDefault(&config);
    face.em = config.SizePixels;
    for (float& advance : face.advances) advance = config.SizePixels * 7 / kBuiltInFontPx;
  }

  ImFontAtlas& atlas_;
  FontFiles& files_;
  std::u32string_view needed_;
  std::vector<std::unique_ptr<std::vector<ImWchar>>> ranges_;
};

}  // namespace

float Face::Advance(char32_t code_point) const {
  return code_point < advances.size() ? advances[code_point] : em / 2;
}

Typefaces::Typefaces(const Scale& scale, std::u32string_view characters)
    : atlas_(std::make_unique<ImFontAtlas>()), broken_texts_(std::make_unique<BrokenTexts>()) {
  atlas_->FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
  atlas_->FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
  atlas_->Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
  FontFiles files;
  const std::u32string needed = Needed(characters);
  const std::u32string drawn = WithCapitals(needed);
  FaceBuilder builder(*atlas_, files, drawn);
  for (std::size_t style = 0; style < kTextStyles; ++style) {
    if (!builder.Add(kSpecs[style], scale, faces_[style])) {
      problems_.push_back(fmt::format("font {} not found, another one stands in", kSpecs[style].file));
    }
  }
  atlas_->Build();
  for (Face& face : faces_) {
    const ImFontGlyph* cap = face.font->FindGlyph('H');
    face.cap_height = cap->Y1 - cap->Y0;
  }
  for (char32_t c : needed) {
    if (!HasGlyph(TextStyle::kBody, c)) {
      problems_.push_back(fmt::format("no font has a letter for U+{:04X}", static_cast<unsigned>(c)));
    }
  }
  // The files are freed with this scope; nothing may point to them any more.
  atlas_->ClearInputData();
}

Typefaces::~Typefaces() = default;

bool Typefaces::HasGlyph(TextStyle style, char32_t c) const {
  return c <= kLastInBasicPlane && Of(style).font->FindGlyphNoFallback(static_cast<ImWchar>(c)) != nullptr;
}

}  // namespace foyer::ui
