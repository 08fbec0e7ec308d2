// An operator's picture, read from PNG or JPEG. Not for files of strangers: the decoder is not made for them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "base/error.h"
#include "base/size.h"

namespace foyer::host {

struct Picture {
  base::PixelSize size;
  std::vector<std::uint8_t> rgba;  // four bytes a pixel, rows from the top, colour not multiplied by alpha
};

// An empty path gives an empty picture. Errors are kInput: missing, not a PNG or JPEG, more than 8 MB or 4096
// px a side.
base::Result<Picture> ReadPicture(const std::filesystem::path& path);

}  // namespace foyer::host
