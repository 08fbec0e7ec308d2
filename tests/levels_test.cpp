// Reads the sources of Foyer and holds the rules of src/README.md true: who may include what, and how a file
// looks. Compiles nothing.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace foyer {
namespace {

namespace fs = std::filesystem;

constexpr int kMostLines = 400;

// Which folders of src/ a folder may include besides itself.
const std::map<std::string, std::set<std::string>> kMayInclude = {
    {"base", {}},
    {"actions", {"base"}},
    {"content", {"base"}},
    {"ui", {"base", "actions"}},
    {"host", {"base"}},
    {"authoring", {"base", "content"}},
    {"pages", {"base", "actions", "content", "ui"}},
    {"shell", {"base", "actions", "content", "ui", "pages"}},
    {"foyer_main.cpp", {"base", "actions", "content", "ui", "pages", "shell", "host"}},
    {"foyer_content_main.cpp", {"base", "content", "authoring"}},
};

// The first rule whose pattern a header matches says who may include it.
struct LibraryRule {
  std::string header;  // regular expression, whole name
  std::set<std::string> folders;
  bool only_in_cpp = false;
};

const std::vector<LibraryRule> kLibraries = {
    {"utf8proc.h", {"base"}, true},
    {"sqlite3.h", {"content", "authoring"}, true},
    {"sodium.h", {"content", "authoring", "shell"}, true},
    {"imgui_impl_.*", {"host"}, true},
    {"imgui.*", {"ui", "host"}, true},
    {"GLFW/.*|GL/.*|X11/.*|stb_.*|systemd/.*", {"host"}, true},
    {"toml\\+\\+/.*|nlohmann/.*", {"authoring", "shell"}, true},
    {"CLI/.*", {"shell", "foyer_main.cpp", "foyer_content_main.cpp"}, true},
    {"ft2build.h|freetype/.*", {"ui"}, true},
    {"qrencode.h", {"ui"}, true},
    {"utf8proc.h", {"base"}, true},
    {"fmt/.*|tl/expected.hpp",
     {"base", "actions", "content", "ui", "host", "authoring", "pages", "shell", "foyer_main.cpp",
      "foyer_content_main.cpp"}},
};

// What stands in `path`, by folder of src/ or, for files in src/ itself, by file name.
std::string FolderOf(const fs::path& path) {
  const fs::path relative = fs::relative(path, fs::path(FOYER_SOURCE_DIR) / "src");
  return relative.begin()->string();
}

std::vector<fs::path> SourceFiles(const std::string& top) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(FOYER_SOURCE_DIR) / top)) {
    const std::string extension = entry.path().extension();
    if (extension == ".h" || extension == ".cpp") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string ReadAll(const fs::path& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

struct Include {
  std::string header;
  bool quoted = false;
  int line = 0;
};

std::vector<Include> IncludesOf(const fs::path& path) {
  static const std::regex kInclude(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"].*$)");
  std::vector<Include> includes;
  std::ifstream in(path);
  std::string text;
  std::smatch match;
  for (int line = 1; std::getline(in, text); ++line) {
    if (std::regex_match(text, match, kInclude)) includes.push_back({match[2], match[1] == "\"", line});
  }
  return includes;
}

// Of the standard library or the C library: no folder but sys/ and linux/, and no extension but .h.
bool IsSystemHeader(const std::string& header) {
  static const std::regex kSystem(R"((sys/|linux/)?[a-z0-9_]+(\.h)?)");
  return std::regex_match(header, kSystem);
}

// Why `folder`'s file may not include `include`; empty where it may.
std::string WhyNot(const std::string& folder, const fs::path& file, const Include& include) {
  const auto allowed = kMayInclude.find(folder);
  if (allowed == kMayInclude.end()) return folder + " has no level: add it to this test and to src/README.md";
  if (include.quoted) {
    const std::string other = include.header.substr(0, include.header.find('/'));
    if (other == include.header) return "a header without its folder";
    return other == folder || allowed->second.contains(other) ? "" : folder + " may not include " + other;
  }
  for (const LibraryRule& rule : kLibraries) {
    if (!std::regex_match(include.header, std::regex(rule.header))) continue;
    if (!rule.folders.contains(folder)) return include.header + " does not belong into " + folder;
    if (rule.only_in_cpp && file.extension() != ".cpp")
      return include.header + " does not belong into a header";
    return "";
  }
  return IsSystemHeader(include.header) ? "" : "a library that this test does not know";
}

TEST(Levels, RefusesWhatTheTableForbids) {
  const struct {
    const char* folder;
    const char* file;
    Include include;
    bool good;
  } kCases[] = {
      {"pages", "a.cpp", {"content/store.h", true}, true},
      {"content", "a.cpp", {"sqlite3.h"}, true},
      {"ui", "a.cpp", {"sys/stat.h"}, true},
      {"base", "a.cpp", {"utf8proc.h"}, true},
      {"base", "a.h", {"utf8proc.h"}, false},
      {"ui", "a.cpp", {"utf8proc.h"}, false},
      {"content", "a.cpp", {"ui/color.h", true}, false},
      {"ui", "a.cpp", {"pages/route.h", true}, false},
      {"shell", "a.cpp", {"authoring/problem.h", true}, false},
      {"shell", "a.cpp", {"host/window.h", true}, false},
      {"foyer_main.cpp", "foyer_main.cpp", {"authoring/problem.h", true}, false},
      {"content", "a.h", {"sqlite3.h"}, false},
      {"pages", "a.cpp", {"sqlite3.h"}, false},
      {"pages", "a.cpp", {"imgui.h"}, false},
      {"ui", "a.cpp", {"qrencode.h"}, true},
      {"ui", "a.h", {"qrencode.h"}, false},
      {"pages", "a.cpp", {"qrencode.h"}, false},
      {"ui", "a.cpp", {"imgui_impl_glfw.h"}, false},
      {"ui", "a.cpp", {"GLFW/glfw3.h"}, false},
      {"ui", "a.cpp", {"boost/any.hpp"}, false},
      {"ui", "a.cpp", {"color.h", true}, false},
      {"extras", "a.cpp", {"string"}, false},
  };
  for (const auto& each : kCases) {
    EXPECT_EQ(WhyNot(each.folder, each.file, each.include).empty(), each.good)
        << each.folder << "/" << each.file << " includes " << each.include.header;
  }
}

TEST(Levels, EveryIncludeKeepsToTheTable) {
  int includes = 0;
  for (const fs::path& file : SourceFiles("src")) {
    for (const Include& include : IncludesOf(file)) {
      ++includes;
      const std::string why = WhyNot(FolderOf(file), file, include);
      EXPECT_EQ(why, "") << file.string() << ":" << include.line;
    }
  }
  EXPECT_GT(includes, 100) << "no sources found under " << FOYER_SOURCE_DIR;
}

// From target to what it links, as the CMake files of src/ say it.
std::map<std::string, std::set<std::string>> LinkedTargets() {
  static const std::regex kLink(R"(target_link_libraries\s*\(([^)]*)\))"), kComment("#[^\n]*");
  std::map<std::string, std::set<std::string>> links;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(FOYER_SOURCE_DIR) / "src")) {
    if (entry.path().filename() != "CMakeLists.txt") continue;
    const std::string text = std::regex_replace(ReadAll(entry.path()), kComment, "");
    for (std::sregex_iterator found(text.begin(), text.end(), kLink), end; found != end; ++found) {
      std::istringstream words((*found)[1]);
      std::string target, word;
      words >> target;
      while (words >> word) links[target].insert(word);
    }
  }
  return links;
}

TEST(Levels, TheKioskDoesNotLinkAuthoring) {
  const auto links = LinkedTargets();
  ASSERT_TRUE(links.contains("foyer") && links.contains("foyer-content"));
  const auto reach = [&](const std::string& from) {
    std::set<std::string> reached;
    std::vector<std::string> open = {from};
    while (!open.empty()) {
      const std::string target = open.back();
      open.pop_back();
      if (!reached.insert(target).second || !links.contains(target)) continue;
      for (const std::string& next : links.at(target)) open.push_back(next);
    }
    return reached;
  };
  EXPECT_TRUE(reach("foyer-content").contains("foyer_authoring"));
  EXPECT_TRUE(reach("foyer").contains("foyer_content"));
  EXPECT_FALSE(reach("foyer").contains("foyer_authoring"));
}

TEST(Files, AreShortNamedInSnakeCaseAndSayWhatTheyAre) {
  static const std::regex kSnakeCase(R"([a-z0-9]+(_[a-z0-9]+)*\.(h|cpp))");
  for (const char* top : {"src", "tests"}) {
    for (const fs::path& file : SourceFiles(top)) {
      const std::string text = ReadAll(file);
      const auto lines = std::count(text.begin(), text.end(), '\n');
      EXPECT_LE(lines, kMostLines) << file.string() << " is too long: split it";
      EXPECT_EQ(text.substr(0, 3), "// ") << file.string() << " does not open by saying what it is";
      EXPECT_TRUE(std::regex_match(file.filename().string(), kSnakeCase)) << file.string();
    }
  }
}

}  // namespace
}  // namespace foyer
