// PNG and JPEG through stb_image, with everything else it could read left out.
#include "host/picture.h"

#include <fmt/format.h>

#include <memory>

#include "base/input_file.h"

// Static, because Debian's libstb exports the same names.
#define STB_IMAGE_STATIC
#define STB_IMAGE_IMPLEMENTATION
#define STBI_ONLY_PNG
#define STBI_ONLY_JPEG
#define STBI_NO_STDIO
#define STBI_MAX_DIMENSIONS 4096
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#include <stb_image.h>
#pragma GCC diagnostic pop

namespace foyer::host {
namespace {

constexpr std::uint64_t kLargestFile = 8 * 1024 * 1024;

}  // namespace

base::Result<Picture> ReadPicture(const std::filesystem::path& path) {
  const auto refuse = [&](std::string_view why) {
    return base::Fail(base::ErrorKind::kInput,
                      fmt::format("cannot show the picture {}: {}", path.string(), why));
  };
  if (path.empty()) return Picture{};
  const auto bytes = base::ReadInputFile(path.string(), "a PNG or JPEG", kLargestFile);
  if (!bytes) return refuse(bytes.error().message);
  Picture picture;
  int channels = 0;
  const std::unique_ptr<stbi_uc, void (*)(void*)> pixels(
      stbi_load_from_memory(reinterpret_cast<const stbi_uc*>(bytes->data()), static_cast<int>(bytes->size()),
                            &picture.size.width, &picture.size.height, &channels, STBI_rgb_alpha),
      stbi_image_free);
  if (pixels == nullptr) return refuse("it is not a PNG or JPEG of at most 4096 pixels a side");
  const auto count =
      static_cast<std::size_t>(picture.size.width) * static_cast<std::size_t>(picture.size.height) * 4;
  picture.rgba.assign(pixels.get(), pixels.get() + count);
  return picture;
}

}  // namespace foyer::host
