// A picture written as PNG and read back by stb_image is the same picture.
#include "host/image.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#define STB_IMAGE_STATIC
#define STB_IMAGE_IMPLEMENTATION
#define STBI_ONLY_PNG
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#include <stb_image.h>
#pragma GCC diagnostic pop

namespace foyer::host {
namespace {

TEST(Image, ComesBackFromPngAsItWas) {
  Image image{{37, 23}, {}};
  for (int i = 0; i < 37 * 23 * 3; ++i) image.rgb.push_back(static_cast<std::uint8_t>(i * 7));
  const std::string path = testing::TempDir() + "foyer_image_test.png";
  ASSERT_TRUE(WritePng(image, path));

  int width = 0, height = 0, channels = 0;
  stbi_uc* pixels = stbi_load(path.c_str(), &width, &height, &channels, 0);
  ASSERT_NE(pixels, nullptr);
  EXPECT_EQ(width, 37);
  EXPECT_EQ(height, 23);
  EXPECT_EQ(channels, 3);
  EXPECT_TRUE(std::equal(image.rgb.begin(), image.rgb.end(), pixels));
  stbi_image_free(pixels);
  std::filesystem::remove(path);
}

TEST(Image, SaysWhichFileItCannotWrite) {
  const auto written = WritePng(Image{{1, 1}, {0, 0, 0}}, "/nonexistent/picture.png");
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().kind, base::ErrorKind::kMachine);
  EXPECT_EQ(written.error().message,
            "the picture /nonexistent/picture.png: cannot be written: No such file or directory");
}

}  // namespace
}  // namespace foyer::host
