// The command line: what is understood, what is refused and with which words.
#include "shell/options.h"

#include <gmock/gmock.h>

namespace foyer::shell {
namespace {

struct Answer {
  ParsedOptions parsed;
  std::string out, err;
};

Answer Parse(std::vector<const char*> words) {
  words.insert(words.begin(), "foyer");
  Answer answer;
  testing::internal::CaptureStdout();
  testing::internal::CaptureStderr();
  answer.parsed = ParseOptions(static_cast<int>(words.size()), words.data());
  answer.out = testing::internal::GetCapturedStdout();
  answer.err = testing::internal::GetCapturedStderr();
  return answer;
}

Options Good(const std::vector<const char*>& words) {
  const Answer answer = Parse(words);
  EXPECT_TRUE(answer.parsed.options) << answer.err;
  return answer.parsed.options.value_or(Options{});
}

TEST(Options, AreAllOptional) {
  const Options options = Good({});
  EXPECT_EQ(options.task, Task::kRun);
  EXPECT_FALSE(options.route || options.size || options.display_mm || options.theme || options.text_step);
  EXPECT_FALSE(options.windowed);
  EXPECT_EQ(options.content + options.config + options.screenshot + options.trace, "");
}

TEST(Options, AreRead) {
  const Options options = Good({"--content", "a.sqlite", "--config", "b.toml", "--route", "agenda/IV",
                                "--size", "1280x720", "--display-mm", "154.5x86", "--windowed", "--theme",
                                "high-contrast", "--text-step", "4", "--trace", "t.jsonl"});
  EXPECT_EQ(options.content, "a.sqlite");
  EXPECT_EQ(options.config, "b.toml");
  EXPECT_EQ(pages::ToString(*options.route), "agenda/IV");
  EXPECT_EQ(options.size->width, 1280);
  EXPECT_EQ(options.size->height, 720);
  EXPECT_FLOAT_EQ(options.display_mm->width, 154.5f);
  EXPECT_TRUE(options.windowed);
  EXPECT_EQ(options.theme, ui::ThemeName::kHighContrast);
  EXPECT_EQ(options.text_step, 4);
  EXPECT_EQ(options.trace, "t.jsonl");
}

TEST(Options, NameOneTask) {
  EXPECT_EQ(Good({"--describe"}).task, Task::kDescribe);
  EXPECT_EQ(Good({"--list-routes"}).task, Task::kListRoutes);
  EXPECT_EQ(Good({"--check"}).task, Task::kCheck);
  EXPECT_EQ(Good({"--set-pin"}).task, Task::kSetPin);
  EXPECT_EQ(Good({"--screenshot", "a.png"}).task, Task::kScreenshot);
  EXPECT_EQ(Good({"--theme=light"}).theme, ui::ThemeName::kLight);
}

TEST(Options, WrongOnesAreRefusedInOneLineThatNamesThem) {
  const struct {
    std::vector<const char*> words;
    const char* says;
  } kCases[] = {
      {{"--nonsense"}, "--nonsense"},
      {{"nonsense"}, "nonsense"},
      {{"--route", "nowhere"}, "--route nowhere"},
      {{"--route", "agenda/"}, "--route agenda/"},
      {{"--size", "big"}, "--size big"},
      {{"--size", "0x100"}, "--size 0x100"},
      {{"--size", "1920x"}, "--size 1920x"},
      {{"--size", "1920x1080x24"}, "--size 1920x1080x24"},
      {{"--size", "-5x100"}, "--size"},
      {{"--size", "99999x99999"}, "--size 99999x99999"},
      {{"--display-mm", "0x0"}, "--display-mm 0x0"},
      {{"--display-mm", "nanxnan"}, "--display-mm nanxnan"},
      {{"--theme", "dark"}, "--theme"},
      {{"--text-step", "5"}, "--text-step"},
      {{"--text-step", "-1"}, "--text-step"},
      {{"--text-step", "two"}, "--text-step"},
      {{"--content"}, "--content"},
      {{"--describe", "--check"}, "ask for one"},
      {{"--set-pin", "--check"}, "ask for one"},
      {{"--screenshot", "a.png", "--list-routes"}, "ask for one"},
  };
  for (const auto& each : kCases) {
    const Answer answer = Parse(each.words);
    EXPECT_FALSE(answer.parsed.options) << each.says;
    EXPECT_EQ(answer.parsed.exit_code, 2) << each.says;
    EXPECT_THAT(answer.err, testing::HasSubstr(each.says));
    EXPECT_THAT(answer.err, testing::StartsWith("foyer: "));
    EXPECT_EQ(std::count(answer.err.begin(), answer.err.end(), '\n'), 1) << answer.err;
    EXPECT_EQ(answer.out, "");
  }
}

TEST(Options, HelpAndVersionAreAnswersNotErrors) {
  const Answer help = Parse({"--help"}), version = Parse({"--version"});
  EXPECT_FALSE(help.parsed.options || version.parsed.options);
  EXPECT_EQ(help.parsed.exit_code, 0);
  EXPECT_EQ(version.parsed.exit_code, 0);
  EXPECT_THAT(version.out, testing::MatchesRegex("foyer [0-9]+\\.[0-9]+\\.[0-9]+\n"));
  for (const char* name :
       {"--content", "--config", "--route", "--size", "--display-mm", "--windowed", "--theme", "--text-step",
        "--screenshot", "--describe", "--list-routes", "--check", "--set-pin", "--trace", "--version"}) {
    EXPECT_THAT(help.out, testing::HasSubstr(name));
  }
}

TEST(PixelSize, IsTwoWholeNumbers) {
  EXPECT_EQ(ParsePixelSize("1x1")->width, 1);
  EXPECT_EQ(ParsePixelSize("3840x2160")->height, 2160);
  for (const char* text : {"", "x", "1920", "1920X1080", "1920 x 1080", "1920x1080 ", "1920.5x1080",
                           "1e3x1e3", "0x10x0", "infxinf", "1920x-1080", "+1920x1080", "1..2x3"}) {
    EXPECT_FALSE(ParsePixelSize(text)) << '"' << text << '"';
  }
}

TEST(MillimetreSize, MayHaveFractions) {
  EXPECT_FLOAT_EQ(ParseMillimetreSize("154.08x85.92")->height, 85.92f);
  for (const char* text :
       {"", "x", "0x0", "154x", "x86", "154x86mm", "1.2.3x4", "inf", "30000x30000", ".x."}) {
    EXPECT_FALSE(ParseMillimetreSize(text)) << '"' << text << '"';
  }
}

}  // namespace
}  // namespace foyer::shell
