// Two golden records, file by file. Prints nothing.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace foyer::golden {

// Of one kind of file: pictures, trees or visits.
struct Outcome {
  int compared = 0;
  std::vector<std::string> differences;  // a line for each file that differs, is missing or is new
  std::vector<std::string> masked;       // pictures of which a part was not compared
};

// Pictures are the same byte for byte but where an uncompared text of their tree has changed.
Outcome ComparePictures(const std::filesystem::path& record, const std::filesystem::path& now);
Outcome CompareTrees(const std::filesystem::path& record, const std::filesystem::path& now);
Outcome CompareVisits(const std::filesystem::path& record, const std::filesystem::path& now);

}  // namespace foyer::golden
