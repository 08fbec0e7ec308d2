// QR codes of UTF-8 text, for phones: how much fits one, making it, and drawing it on whole pixels. Does not
// know what the text is, nor how to split it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/canvas.h"

namespace foyer::ui {

// Larger codes are hard to read at arm's length.
inline constexpr int kMostQrVersion = 20;
// Of one module on the glass, mm: what a phone still tells apart at arm's length.
inline constexpr float kLeastQrModuleMm = 0.6f;
inline constexpr int kQrQuietModules = 4;  // white around the code, on each side

// Modules on a side with the quiet zone. REQUIRES: 1 <= version <= kMostQrVersion.
int QrSide(int version);
// Bytes of text that a code of error correction level M holds. REQUIRES: as for QrSide.
std::size_t QrCapacity(int version);
// The largest version with at most `modules` on a side, quiet zone included; 0: none.
int LargestQrVersion(int modules);

struct QrCode {
  int width = 0;           // modules on a side, without the quiet zone
  std::vector<bool> dark;  // row after row
};

// Nothing where the text does not fit. REQUIRES: as for QrSide; `text` is not empty.
std::optional<QrCode> EncodeQr(std::string_view text, int version);

// The code that was asked for last, for whoever draws it in every frame: to encode it takes longer than a
// frame may.
class EncodedQr {
 public:
  // Null where the text does not fit; valid until the next call. REQUIRES: as for EncodeQr.
  const QrCode* Of(std::string_view text, int version);

 private:
  std::string text_;
  int version_ = 0;
  std::optional<QrCode> code_;
};

// Black on white with its quiet zone, whatever the theme: phones expect it. `module` in whole px.
void DrawQr(Canvas& canvas, const QrCode& code, Point top_left, float module);

}  // namespace foyer::ui
