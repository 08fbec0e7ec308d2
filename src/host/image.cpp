// PNG through stb_image_write.
#include "host/image.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fstream>

// Static, because Debian's libstb exports the same names.
#define STB_IMAGE_WRITE_STATIC
#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STBI_WRITE_NO_STDIO
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#include <stb_image_write.h>
#pragma GCC diagnostic pop

namespace foyer::host {
namespace {

void Append(void* context, void* data, int size) {
  static_cast<std::ofstream*>(context)->write(static_cast<const char*>(data), size);
}

}  // namespace

base::Result<void> WritePng(const Image& image, const std::filesystem::path& path) {
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  const bool is_open = file.is_open();
  if (is_open) {
    stbi_write_png_to_func(Append, &file, image.size.width, image.size.height, 3, image.rgb.data(),
                           image.size.width * 3);
    file.close();
  }
  if (!is_open || !file) {
    return base::Fail(base::ErrorKind::kMachine,
                      fmt::format("cannot write the picture {}: {}", path.string(), std::strerror(errno)));
  }
  return {};
}

}  // namespace foyer::host
