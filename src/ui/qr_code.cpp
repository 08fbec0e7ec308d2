// QR codes by libqrencode, in byte mode.
#include "ui/qr_code.h"

#include <qrencode.h>

#include <array>
#include <memory>

namespace foyer::ui {
namespace {

// ISO/IEC 18004, number of data codewords at level M, versions 1 to 20.
constexpr std::array<int, kMostQrVersion> kDataCodewords = {16,  28,  44,  64,  86,  108, 124, 154, 182, 216,
                                                            254, 290, 334, 365, 415, 453, 507, 563, 627, 669};
// "What follows is UTF-8": without it some readers guess Shift-JIS or Latin-1.
constexpr unsigned kUtf8Designator = 26;
constexpr int kDesignatorBits = 12, kModeBits = 4;
// libqrencode reckons with a longer designator when it chooses the version.
constexpr int kReckonedBits = 16;

constexpr Color kBlack{0, 0, 0, 255}, kWhite{255, 255, 255, 255};

}  // namespace

int QrSide(int version) {
  return 17 + 4 * version + 2 * kQrQuietModules;
}

std::size_t QrCapacity(int version) {
  const int count_bits = version < 10 ? 8 : 16;
  const int bits = 8 * kDataCodewords[static_cast<std::size_t>(version - 1)] - kDesignatorBits - kModeBits -
                   count_bits - kReckonedBits;
  return static_cast<std::size_t>(bits / 8);
}

int LargestQrVersion(int modules) {
  int version = kMostQrVersion;
  while (version > 0 && QrSide(version) > modules) --version;
  return version;
}

std::optional<QrCode> EncodeQr(std::string_view text, int version) {
  if (text.size() > QrCapacity(version)) return std::nullopt;
  const std::unique_ptr<QRinput, decltype(&QRinput_free)> input(QRinput_new2(version, QR_ECLEVEL_M),
                                                                &QRinput_free);
  if (input == nullptr) return std::nullopt;
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
  if (QRinput_appendECIheader(input.get(), kUtf8Designator) != 0 ||
      QRinput_append(input.get(), QR_MODE_8, static_cast<int>(text.size()), bytes) != 0) {
    return std::nullopt;
  }
  const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(QRcode_encodeInput(input.get()), &QRcode_free);
  if (made == nullptr || made->version != version) return std::nullopt;
  QrCode code{.width = made->width, .dark = {}};
  const std::size_t modules = static_cast<std::size_t>(code.width) * static_cast<std::size_t>(code.width);
  for (std::size_t i = 0; i < modules; ++i) code.dark.push_back((made->data[i] & 1) != 0);
  return code;
}

const QrCode* EncodedQr::Of(std::string_view text, int version) {
  if (text != text_ || version != version_) {
    text_ = text;
    version_ = version;
    code_ = EncodeQr(text, version);
  }
  return code_ ? &*code_ : nullptr;
}

void DrawQr(Canvas& canvas, const QrCode& code, Point top_left, float module) {
  const float quiet = module * kQrQuietModules, side = module * static_cast<float>(code.width) + 2 * quiet;
  canvas.Fill({top_left.x, top_left.y, side, side}, kWhite);
  for (int row = 0; row < code.width; ++row) {
    const auto dark = [&](int column) {
      return column < code.width && code.dark[static_cast<std::size_t>(row * code.width + column)];
    };
    const float y = top_left.y + quiet + module * static_cast<float>(row);
    for (int column = 0; column < code.width; ++column) {
      if (!dark(column)) continue;
      const int first = column;
      while (dark(column)) ++column;
      const float x = top_left.x + quiet + module * static_cast<float>(first);
      canvas.Fill({x, y, module * static_cast<float>(column - first), module}, kBlack);
    }
  }
}

}  // namespace foyer::ui
