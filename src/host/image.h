// A picture in memory and its way to a PNG file. Reads none.
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "base/error.h"
#include "base/size.h"

namespace foyer::host {

struct Image {
  base::PixelSize size;
  std::vector<std::uint8_t> rgb;  // three bytes a pixel, rows from the top, no padding
};

// Errors are kMachine: the file cannot be written.
base::Result<void> WritePng(const Image& image, const std::filesystem::path& path);

}  // namespace foyer::host
