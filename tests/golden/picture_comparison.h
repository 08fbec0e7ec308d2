// Whether two pictures of a page are the same.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "golden/comparison.h"

namespace foyer::golden {

// In how many pixels outside `except` two PNG files are not alike, and where; nothing where they are.
std::optional<std::string> FirstDifferentPixels(const std::filesystem::path& before,
                                                const std::filesystem::path& now,
                                                const std::vector<PixelRect>& except);

}  // namespace foyer::golden
