// How much a code holds, and that it is drawn as phones expect.
#include "ui/qr_code.h"

#include <gtest/gtest.h>

namespace foyer::ui {
namespace {

TEST(QrCode, HoldsAsMuchAsItSaysAndNoMore) {
  for (int version = 1; version <= kMostQrVersion; ++version) {
    const std::size_t capacity = QrCapacity(version);
    if (version > 1) {
      EXPECT_GT(capacity, QrCapacity(version - 1));
    }
    std::string text(capacity, 'x');
    for (std::size_t i = 0; i + 1 < text.size(); i += 7) text.replace(i, 2, "é");
    const auto code = EncodeQr(text, version);
    ASSERT_TRUE(code) << version;
    EXPECT_EQ(code->width + 2 * kQrQuietModules, QrSide(version));
    EXPECT_EQ(code->dark.size(), static_cast<std::size_t>(code->width * code->width));
    EXPECT_FALSE(EncodeQr(text + "x", version)) << version;
  }
}

TEST(QrCode, VersionsFitTheRoomTheyAreChosenFor) {
  EXPECT_EQ(LargestQrVersion(28), 0);
  EXPECT_EQ(LargestQrVersion(29), 1);
  EXPECT_EQ(LargestQrVersion(32), 1);
  EXPECT_EQ(LargestQrVersion(33), 2);
  EXPECT_EQ(LargestQrVersion(105), 20);
  EXPECT_EQ(LargestQrVersion(1000), 20);
}

TEST(QrCode, HasFindersInThreeCorners) {
  const auto code = EncodeQr("words", 2);
  ASSERT_TRUE(code);
  const auto dark = [&](int x, int y) { return code->dark[static_cast<std::size_t>(y * code->width + x)]; };
  const int last = code->width - 1;
  for (int i = 0; i < 7; ++i) {
    EXPECT_TRUE(dark(i, 0) && dark(0, i) && dark(last - i, 0) && dark(i, last)) << i;
    EXPECT_TRUE(!dark(7, i) && !dark(i, 7)) << i;
  }
}

TEST(EncodedQr, IsAlwaysOfWhatIsAskedForNow) {
  EncodedQr encoded;
  const struct {
    const char* text;
    int version;
  } kAsked[] = {{"words", 2}, {"words", 2}, {"words", 3}, {"other", 3}, {"words", 2}};
  for (const auto& each : kAsked) {
    const QrCode* code = encoded.Of(each.text, each.version);
    ASSERT_NE(code, nullptr);
    EXPECT_EQ(code->dark, EncodeQr(each.text, each.version)->dark) << each.text << " " << each.version;
  }
  EXPECT_EQ(encoded.Of(std::string(1000, 'x'), 2), nullptr);
  EXPECT_NE(encoded.Of("words", 2), nullptr);
}

}  // namespace
}  // namespace foyer::ui
