// Walks two records side by side.
#include "golden/record_comparison.h"

#include <fstream>
#include <functional>
#include <iterator>
#include <optional>
#include <set>
#include <sstream>

#include "golden/comparison.h"
#include "golden/picture_comparison.h"

namespace foyer::golden {
namespace {

namespace fs = std::filesystem;

std::string BytesOf(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::set<std::string> FilesBelow(const fs::path& folder) {
  std::set<std::string> files;
  if (!fs::is_directory(folder)) return files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) files.insert(fs::relative(entry.path(), folder));
  }
  return files;
}

// `difference` is asked of each file that both have.
Outcome CompareFolders(const fs::path& record, const fs::path& now,
                       const std::function<std::optional<std::string>(const std::string&)>& difference) {
  Outcome outcome;
  const std::set<std::string> were = FilesBelow(record), are = FilesBelow(now);
  for (const std::string& file : were) {
    ++outcome.compared;
    if (are.count(file) == 0) {
      outcome.differences.push_back(file + ": is missing");
    } else if (const auto what = difference(file)) {
      outcome.differences.push_back(file + ": " + *what);
    }
  }
  for (const std::string& file : are) {
    if (were.count(file) == 0) outcome.differences.push_back(file + ": is not in the record");
  }
  return outcome;
}

Json ParsedOf(const std::string& text) {
  return Json::parse(text, nullptr, false);
}

std::optional<std::string> DifferentTrees(const Json& before, const Json& now) {
  if (before.is_discarded() || now.is_discarded()) return "is no JSON";
  return FirstDifference(WithoutUncompared(before), WithoutUncompared(now));
}

std::optional<std::string> DifferentVisits(const std::string& before, const std::string& now) {
  std::istringstream were(before), are(now);
  std::string was, is;
  for (int step = 0; std::getline(were, was); ++step) {
    Json line = ParsedOf(was);
    const std::string place =
        "step " + std::to_string(step) + " (" + line.value("did", std::string()) + "): ";
    if (!std::getline(are, is)) return place + "is missing";
    Json line_now = ParsedOf(is);
    for (Json* each : {&line, &line_now}) {
      if (each->contains("tree")) (*each)["tree"] = WithoutUncompared(each->at("tree"));
    }
    if (line_now.contains("failed")) return place + line_now.at("failed").dump();
    if (auto difference = FirstDifference(line, line_now)) return place + *difference;
  }
  if (std::getline(are, is)) return "there are more steps than in the record";
  return std::nullopt;
}

}  // namespace

Outcome ComparePictures(const fs::path& record, const fs::path& now) {
  std::vector<std::string> masked;
  Outcome outcome = CompareFolders(
      record / "pictures", now / "pictures", [&](const std::string& file) -> std::optional<std::string> {
        const fs::path was = record / "pictures" / file, is = now / "pictures" / file;
        if (BytesOf(was) == BytesOf(is)) return std::nullopt;
        const fs::path tree = fs::path("trees") / fs::path(file).replace_extension("json");
        const Json before = ParsedOf(BytesOf(record / tree)), after = ParsedOf(BytesOf(now / tree));
        std::vector<PixelRect> texts;
        if (before.is_object() && after.is_object()) texts = ChangedTexts(before, after);
        auto difference = FirstDifferentPixels(was, is, texts);
        if (!difference && texts.empty()) return "the same pixels in other bytes";
        if (!difference) masked.push_back(file);
        return difference;
      });
  outcome.masked = std::move(masked);
  return outcome;
}

Outcome CompareTrees(const fs::path& record, const fs::path& now) {
  return CompareFolders(record / "trees", now / "trees", [&](const std::string& file) {
    return DifferentTrees(ParsedOf(BytesOf(record / "trees" / file)),
                          ParsedOf(BytesOf(now / "trees" / file)));
  });
}

Outcome CompareVisits(const fs::path& record, const fs::path& now) {
  return CompareFolders(record / "visits", now / "visits", [&](const std::string& file) {
    return DifferentVisits(BytesOf(record / "visits" / file), BytesOf(now / "visits" / file));
  });
}

}  // namespace foyer::golden
