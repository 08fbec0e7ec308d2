// The operator's file: what is taken from it, and where what is wrong is said to be.
#include "shell/config.h"

#include <gmock/gmock.h>

#include "support/temporary_folder.h"

namespace foyer::shell {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class ConfigTest : public testing::Test {
 protected:
  LoadedConfig Load(const std::string& text) {
    support::WriteBytes(path_, text);
    return LoadConfig(path_);
  }

  support::TemporaryFolder folder_;
  const std::string path_ = folder_ / "foyer.toml";
};

TEST_F(ConfigTest, EveryKeyIsOptional) {
  for (const char* text : {"", "# nothing\n", "\n\n"}) {
    const LoadedConfig loaded = Load(text);
    EXPECT_THAT(loaded.problems, IsEmpty());
    EXPECT_EQ(loaded.config.content, "");
    EXPECT_FALSE(loaded.config.display_mm);
    EXPECT_EQ(loaded.config.theme, ui::ThemeName::kLight);
    EXPECT_EQ(loaded.config.text_step, 0);
    EXPECT_EQ(loaded.config.keyboard, ui::KeyboardKind::kQwerty);
  }
}

TEST_F(ConfigTest, EveryKeyIsRead) {
  const LoadedConfig loaded = Load(
      "content = \"/srv/report.sqlite\"\ndisplay_mm = [154.1, 86]\ntheme = \"high-contrast\"\ntext_step = "
      "3\nkeyboard = \"qwertz\"\nreduce_motion = true\nlogo = \"/srv/logo.png\"\nmode = "
      "\"display\"\nidle_seconds = 90\n"
      "countdown_seconds = 30\nlanguage = \"es\"\n"
      "dim_hours = [\"22:30\", \"06:00\"]\n");
  EXPECT_THAT(loaded.problems, IsEmpty());
  EXPECT_TRUE(loaded.config.reduce_motion);
  EXPECT_EQ(loaded.config.logo, "/srv/logo.png");
  EXPECT_EQ(loaded.config.mode, Mode::kDisplay);
  EXPECT_EQ(loaded.config.language, ui::Language::kSpanish);
  EXPECT_EQ(loaded.config.dim->from, 22 * 60 + 30);
  EXPECT_EQ(loaded.config.dim->to, 6 * 60);
  EXPECT_EQ(loaded.config.idle_seconds, 90);
  EXPECT_EQ(loaded.config.countdown_seconds, 30);
  EXPECT_EQ(loaded.config.content, "/srv/report.sqlite");
  EXPECT_FLOAT_EQ(loaded.config.display_mm->width, 154.1f);
  EXPECT_FLOAT_EQ(loaded.config.display_mm->height, 86);
  EXPECT_EQ(loaded.config.theme, ui::ThemeName::kHighContrast);
  EXPECT_EQ(loaded.config.text_step, 3);
  EXPECT_EQ(loaded.config.keyboard, ui::KeyboardKind::kQwertz);
}

TEST_F(ConfigTest, WrongValuesAreNamedWithTheirPlaceAndTheRestIsUsed) {
  const struct {
    const char* line;
    const char* place;
    const char* says;
  } kCases[] = {
      {"content = 4", "2:11", "content: expected a path"},
      {"content = \"\"", "2:11", "content: expected a path"},
      {"display_mm = 509", "2:14", "display_mm: expected the width and height"},
      {"display_mm = [509]", "2:14", "display_mm: expected"},
      {"display_mm = [509, 286, 3]", "2:14", "display_mm: expected"},
      {"display_mm = [\"509\", \"286\"]", "2:14", "display_mm: expected"},
      {"display_mm = [0, 0]", "2:14", "display_mm: expected"},
      {"display_mm = [-509, 286]", "2:14", "display_mm: expected"},
      {"display_mm = [nan, nan]", "2:14", "display_mm: expected"},
      {"display_mm = [inf, inf]", "2:14", "display_mm: expected"},
      {"theme = \"dark\"", "2:9", "theme: expected"},
      {"theme = 1", "2:9", "theme: expected"},
      {"text_step = 5", "2:13", "text_step: expected a whole number from 0 to 4"},
      {"text_step = -1", "2:13", "text_step: expected"},
      {"text_step = 1.5", "2:13", "text_step: expected"},
      {"text_step = \"1\"", "2:13", "text_step: expected"},
      {"language = \"de\"", "2:12", "language: expected \"en\" or \"fr\" or \"es\""},
      {"dim_hours = \"22:00\"", "2:13", "dim_hours: expected two times of day"},
      {"dim_hours = [\"22:00\"]", "2:13", "dim_hours: expected"},
      {"dim_hours = [\"22:00\", 7]", "2:13", "dim_hours: expected"},
      {"dim_hours = [\"24:00\", \"07:00\"]", "2:13", "dim_hours: expected"},
      {"mode = \"poster\"", "2:8", "mode: expected \"kiosk\" or \"display\""},
      {"idle_seconds = 5", "2:16", "idle_seconds: expected a whole number from 10 to 3600"},
      {"idle_seconds = 60.5", "2:16", "idle_seconds: expected"},
      {"countdown_seconds = 19", "2:21", "countdown_seconds: expected a whole number from 20 to 120"},
      {"reduce_motion = 1", "2:17", "reduce_motion: expected true or false"},
      {"logo = true", "2:8", "logo: expected a path"},
      {"keyboard = \"dvorak\"", "2:12", "keyboard: expected"},
      {"keyboard = true", "2:12", "keyboard: expected"},
      {"colour = \"red\"", "2:1", "unknown key colour"},
      {"[display]", "2:2", "unknown key display"},
  };
  for (const auto& each : kCases) {
    const bool about_theme = std::string(each.line).starts_with("theme");
    const LoadedConfig loaded = Load((about_theme ? "text_step = 2\n" : "theme = \"high-contrast\"\n") +
                                     std::string(each.line) + "\n");
    ASSERT_EQ(loaded.problems.size(), 1u) << each.line;
    EXPECT_THAT(loaded.problems[0], HasSubstr(path_ + ":" + each.place + ": ")) << each.line;
    EXPECT_THAT(loaded.problems[0], HasSubstr(each.says)) << each.line;
    EXPECT_EQ(loaded.config.theme, about_theme ? ui::ThemeName::kLight : ui::ThemeName::kHighContrast);
    EXPECT_EQ(loaded.config.text_step, about_theme ? 2 : 0);
    EXPECT_FALSE(loaded.config.display_mm);
  }
}

TEST_F(ConfigTest, EveryProblemIsToldAtOnce) {
  EXPECT_EQ(Load("colour = 1\ntheme = 2\ntext_step = 9\n").problems.size(), 3u);
}

TEST_F(ConfigTest, SyntaxErrorsHaveTheirPlaceAndDefaultsAreUsed) {
  for (const char* text :
       {"theme = \"high-contrast\"\ntext_step = \n", "theme = \"high-contrast\"\ntext_step 3\n",
        "theme = \"high-contrast\"\n\xFF\xFE\n", "theme = \"high-contrast\"\ntheme = \"light\"\n"}) {
    const LoadedConfig loaded = Load(text);
    ASSERT_EQ(loaded.problems.size(), 1u) << text;
    EXPECT_THAT(loaded.problems[0], testing::ContainsRegex(":[12]:[0-9]+: ")) << text;
    EXPECT_THAT(loaded.problems[0], testing::StartsWith(path_)) << text;
    EXPECT_EQ(loaded.config.theme, ui::ThemeName::kLight);
  }
}

TEST_F(ConfigTest, MissingOrStrangeFilesAreNamed) {
  const std::pair<std::string, std::string> kCases[] = {
      {folder_ / "missing.toml", "there is no such file, expected a configuration"},
      {folder_.Path(), "this is a folder, expected a configuration"},
      {"/dev/zero", "this is a device, expected a configuration"},
      {"/dev/null/x", "a part of this path is no folder"},
      {std::string(300, 'n'), "the name is too long"}};
  for (const auto& [path, words] : kCases) {
    EXPECT_THAT(LoadConfig(path).problems, ElementsAre(path + ": " + words));
  }
}

TEST_F(ConfigTest, ProblemsAreOneLineEach) {
  for (const std::string& problem : Load("theme = \"high\ncontrast\"\n").problems) {
    EXPECT_EQ(problem.find('\n'), std::string::npos) << problem;
  }
}

}  // namespace
}  // namespace foyer::shell
