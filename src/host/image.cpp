// PNG through stb_image_write.
#include "host/image.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <string>

#include "base/output_file.h"

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
  static_cast<std::string*>(context)->append(static_cast<const char*>(data), static_cast<std::size_t>(size));
}

}  // namespace

base::Result<void> WritePng(const Image& image, const std::filesystem::path& path) {
  std::string bytes;
  stbi_write_png_to_func(Append, &bytes, image.size.width, image.size.height, 3, image.rgb.data(),
                         image.size.width * 3);
  const auto file = base::OpenOutputFile(path.string());
  if (!file) return tl::unexpected(base::WithContext("the picture " + path.string(), file.error()));
  if (base::WriteAll(file->Number(), bytes)) return {};
  return base::Fail(base::ErrorKind::kMachine, fmt::format("the picture {}: cannot be written: {}",
                                                           path.string(), std::strerror(errno)));
}

}  // namespace foyer::host
