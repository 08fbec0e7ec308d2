// Two hundred configurations that are wrong in every way an operator's or a broken disk's can be: each is
// told in lines of its own, and the kiosk starts all the same.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <array>
#include <chrono>
#include <string_view>

#include "hard_use/usable_page.h"
#include "shell/session.h"
#include "support/stored_report.h"

namespace foyer::test {
namespace {

using namespace std::string_literals;

constexpr auto kKeys =
    std::to_array<std::string_view>({"content", "display_mm", "theme", "text_step", "language",
                                     "reduce_motion", "logo", "mode", "idle_seconds", "countdown_seconds"});
// Right for none of the keys.
constexpr auto kWrongValues = std::to_array<std::string_view>(
    {"-1", "9223372036854775807", "1e308", "-inf", "nan", "\"\"", "[]", "[0, 0]", "[nan, nan]", "[1, 2, 3]",
     "{}", "{mm = [1, 2]}", "1979-05-27T07:32:00Z", "07:32:00", "0x7fffffffffffffff"});
constexpr auto kWrongKeys =
    std::to_array<std::string_view>({"colour", "Theme", "them", "display.mm", "\"\"", "\"two\\nlines\"",
                                     "\"\\u001b[31m\"", "'content '", "\"\\u202Eemeht\""});

std::vector<std::string> BadConfigs() {
  std::vector<std::string> configs;
  for (const std::string_view key : kKeys) {
    for (const std::string_view value : kWrongValues)
      configs.push_back(std::string(key) + " = " + std::string(value) + "\n");
    configs.push_back("[" + std::string(key) + "]\nvalue = 1\n");
    configs.push_back("[[" + std::string(key) + "]]\nvalue = 1\n");
    configs.push_back(std::string(key) + " =\n");
  }
  for (const std::string_view key : kWrongKeys) configs.push_back(std::string(key) + " = 1\ntheme = \"light\"\n");
  for (const std::string& syntax :
       {"="s, "theme"s, "theme = "s, "theme = light"s, "theme = \"light"s, "theme = \"light\" text_step = 1"s, "[theme"s, "[[a]"s,
        "theme = \"light\"\ntheme = \"light\"\n"s, "a = [1, 2"s, "a = {b = {c = "s, "\xEF\xBB\xBFtheme 1"s, "\xFF\xFEt\0h\0e\0m\0e\0"s,
        "\xFE\xFF\0t\0h"s, "theme = \"\xC3\x28\"\n"s, "\0\0\0\0"s, "theme\0 = 1"s, "theme = \"\x01\"\n"s, "\x7F" "ELF\x02\x01\x01"s,
        "SQLite format 3\0"s, "{\"theme\": \"light\"}"s, "<config/>"s, "theme: light\n"s, "export THEME=light\n"s}) {
    configs.push_back(syntax);
  }
  configs.push_back("a = " + std::string(100'000, '[') + std::string(100'000, ']'));
  configs.push_back("a = " + std::string(50'000, '{'));
  configs.push_back(std::string(3'000'000, '#'));
  configs.push_back("content = \"" + std::string(900'000, 'x') + "\"\nlogo = 1\n");
  for (int i = 0; i < 3; ++i) configs.push_back(std::string(200'000, "\n\t\""[i]) + "x");
  std::string many;
  for (int i = 0; i < 5000; ++i) many += "key" + std::to_string(i) + " = 1\n";
  configs.push_back(many);
  return configs;
}

class BadConfigFiles : public testing::Test {
 protected:
  void SetUp() override { testing::internal::CaptureStderr(); }
  void TearDown() override { testing::internal::GetCapturedStderr(); }

  void ExpectProblemsAndAUsableKiosk(const std::string& path, const std::string& what) {
    SCOPED_TRACE(what.substr(0, 100));
    const shell::LoadedConfig loaded = shell::LoadConfig(path);
    EXPECT_FALSE(loaded.problems.empty());
    for (const std::string& problem : loaded.problems) {
      EXPECT_TRUE(problem.starts_with(path)) << problem.substr(0, 200);
      EXPECT_EQ(problem.find_first_of("\n\r\x1b"), std::string::npos) << problem.substr(0, 200);
      EXPECT_LT(problem.size(), path.size() + 1000);
    }
    // Nobody reads more, and a log has no room for it.
    EXPECT_LE(loaded.problems.size(), 100u);
    const auto session = shell::Session::Open({.config = path}, support::StoredSample().path());
    ASSERT_TRUE(session);
    (*session)->Prepare({{800, 480}, {800, 480}, {}}, std::chrono::seconds(1));
    shell::Kiosk& kiosk = (*session)->kiosk();
    EXPECT_EQ(ComplaintAbout(kiosk.tree(), {800, 480}), "");
    kiosk.Handle(base::PointerSample{1, base::PointerKind::kTouch, base::PointerPhase::kDown, 400, 240,
                                     std::chrono::seconds(2)});
    kiosk.Update(std::chrono::seconds(2));
    EXPECT_EQ(kiosk.route().page, pages::PageKind::kHome);
    EXPECT_EQ(ComplaintAbout(kiosk.tree(), {800, 480}), "");
  }

  support::TemporaryFolder folder_;
  const std::string path_ = folder_ / "foyer.toml";
};

TEST_F(BadConfigFiles, AreToldInLinesAndTheKioskStartsAllTheSame) {
  const std::vector<std::string> configs = BadConfigs();
  EXPECT_GE(configs.size(), 200u);
  for (const std::string& config : configs) {
    support::WriteBytes(path_, config);
    ExpectProblemsAndAUsableKiosk(path_, config);
  }
}

TEST_F(BadConfigFiles, ThatAreNoReadableFileAreTold) {
  ASSERT_EQ(mkfifo((folder_ / "pipe").c_str(), 0600), 0);
  ASSERT_EQ(symlink("circle", (folder_ / "circle").c_str()), 0);
  for (const std::string& path :
       {folder_.Path(), folder_ / "missing", folder_ / "pipe", folder_ / "circle", "/dev/null"s, "/dev/zero"s,
        "/proc/self/mem"s, path_ + "/x", std::string(300, 'n'), std::string(5000, 'n')}) {
    ExpectProblemsAndAUsableKiosk(path, path);
  }
}

}  // namespace
}  // namespace foyer::test
