// The two programs as a script sees them: exit codes, one clear line where something is wrong, no display
// needed to ask.
#include <gmock/gmock.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "support/program.h"
#include "support/temporary_folder.h"

namespace foyer::test {
namespace {

using testing::HasSubstr;

constexpr const char* kData = FOYER_SOURCE_DIR "/data/igf-2017-cybersecurity";

class Commands : public testing::Test {
 protected:
  void SetUp() override { support::WriteBytes(bad_, "this is no database"); }

  struct Case {
    std::vector<std::string> arguments;
    int exit_code;
    std::string says;  // on standard error where the code is not 0, else on standard output
  };

  static void Check(const std::string& program, const std::vector<Case>& cases) {
    for (const Case& each : cases) {
      std::vector<std::string> command = {program};
      command.insert(command.end(), each.arguments.begin(), each.arguments.end());
      const Outcome outcome = RunWithoutDisplay(command);
      const std::string words = testing::PrintToString(each.arguments);
      EXPECT_EQ(outcome.exit_code, each.exit_code) << words << "\n" << outcome.err;
      EXPECT_THAT(each.exit_code == 0 ? outcome.out : outcome.err, HasSubstr(each.says)) << words;
    }
  }

  // One line that names the program: for what is wrong as a whole. Lists of problems have more.
  static void ExpectOneLine(const std::string& program, const std::vector<Case>& cases) {
    for (const Case& each : cases) {
      std::vector<std::string> command = {program};
      command.insert(command.end(), each.arguments.begin(), each.arguments.end());
      const std::string err = RunWithoutDisplay(command).err;
      EXPECT_EQ(std::count(err.begin(), err.end(), '\n'), 1) << err;
      EXPECT_THAT(err, testing::StartsWith("foyer"));
    }
  }

  support::TemporaryFolder folder_;
  const std::string bad_ = folder_ / "bad.sqlite", missing_ = folder_ / "missing.sqlite",
                    out_ = folder_ / "out.sqlite";
};

TEST_F(Commands, FoyerAnswersWithoutADisplay) {
  Check(FOYER_PROGRAM,
        {{{"--version"}, 0, "foyer "},
         {{"--help"}, 0, "--route"},
         {{"--list-routes"}, 0, "agenda/XXVI\n"},
         {{"--check"}, 0, "no problems"},
         {{"--describe", "--route", "home"}, 0, "\"nodes\""},
         {{"--describe", "--content", FOYER_BUNDLE, "--size", "800x480", "--text-step", "4"}, 0, "attract"}});
}

TEST_F(Commands, FoyerRefusesWithTheReasonsExitCode) {
  const std::vector<Case> kWrong = {
      {{"--nonsense"}, 2, "--nonsense"},
      {{"--route", "nowhere"}, 2, "nowhere"},
      {{"--describe", "--check"}, 2, "ask for one"},
      {{"--describe", "--content", missing_}, 1, missing_},
      {{"--describe", "--content", bad_}, 1, bad_},
      {{"--list-routes", "--content", folder_.Path()}, 1, folder_.Path()},
      {{"--describe", "--route", "agenda/XCIX"}, 1, "agenda/XCIX"},
      {{"--windowed", "--size", "640x480"}, 3, "display"},
      {{}, 3, "display"},
      {{"--screenshot", folder_ / "a.png", "--size", "640x480"}, 3, "display"},
  };
  Check(FOYER_PROGRAM, kWrong);
  ExpectOneLine(FOYER_PROGRAM, kWrong);
  EXPECT_THAT(folder_.Names(), testing::ElementsAre("bad.sqlite"));
}

TEST_F(Commands, TheContentToolRefusesWrongUsageInOneLine) {
  const std::vector<Case> kWrong = {{{}, 2, "subcommand"},
                                    {{"nonsense"}, 2, "subcommand"},
                                    {{"build"}, 2, "DIR"},
                                    {{"build", folder_.Path()}, 2, "--output"},
                                    {{"export", bad_, "--format", "xml"}, 2, "xml"}};
  Check(FOYER_CONTENT_PROGRAM, kWrong);
  ExpectOneLine(FOYER_CONTENT_PROGRAM, kWrong);
}

TEST_F(Commands, FoyerChecksInPlainWords) {
  for (const std::string& content : {bad_, missing_}) {
    const Outcome outcome = RunWithoutDisplay({FOYER_PROGRAM, "--check", "--content", content});
    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_THAT(outcome.out + outcome.err, HasSubstr(content));
  }
}

TEST_F(Commands, SetPinReadsOneLineAndCheckKnowsOfIt) {
  const std::string config = folder_ / "foyer.toml";
  support::WriteBytes(config, "");
  const auto check = [&] { return RunWithoutDisplay({FOYER_PROGRAM, "--check", "--config", config}); };
  const auto set = [&](const std::string& answer) {
    return RunWithoutDisplay(
        {"sh", "-c", R"(printf "$1" | "$2" --set-pin --config "$3")", "sh", answer, FOYER_PROGRAM, config});
  };
  EXPECT_THAT(check().out, HasSubstr("operator page: locked"));
  for (const char* bad : {"", "1234\\n", "word\\n"}) {
    const Outcome refused = set(bad);
    EXPECT_EQ(refused.exit_code, 1) << bad;
    EXPECT_EQ(std::count(refused.err.begin(), refused.err.end(), '\n'), 1) << refused.err;
  }
  EXPECT_THAT(check().out, HasSubstr("operator page: locked"));
  const Outcome saved = set("947362\\n");
  EXPECT_EQ(saved.exit_code, 0) << saved.err;
  EXPECT_EQ(saved.err, "");
  EXPECT_THAT(saved.out, HasSubstr(folder_ / "operator-pin"));
  EXPECT_THAT(check().out, HasSubstr("operator page: a PIN is set"));
  EXPECT_EQ(check().exit_code, 0);
  support::WriteBytes(folder_ / "operator-pin", "947362");
  EXPECT_EQ(check().exit_code, 1) << "a PIN in plain words is none";
}

TEST_F(Commands, ListsSixtySixRoutesAndDescribesEachPartOfThem) {
  const std::string lines = RunWithoutDisplay({FOYER_PROGRAM, "--list-routes"}).out;
  EXPECT_EQ(std::count(lines.begin(), lines.end(), '\n'), 10 + 26 + 17 + 7 + 6);
  for (const char* route : {"attract", "agenda/IV", "speakers", "outcomes/vii", "messages/6", "about"}) {
    ASSERT_THAT(lines, HasSubstr(std::string(route) + "\n"));
    const auto page =
        nlohmann::json::parse(RunWithoutDisplay({FOYER_PROGRAM, "--describe", "--route", route}).out);
    EXPECT_EQ(page["route"], route);
    EXPECT_FALSE(page["nodes"].empty()) << route;
  }
}

TEST_F(Commands, FoyerContentBuildsChecksAndExports) {
  Check(FOYER_CONTENT_PROGRAM,
        {{{"build", kData, "-o", out_}, 0, ""},
         {{"check", kData}, 0, ""},
         {{"check", out_}, 0, ""},
         {{"export", out_, "--format", "text"}, 0, "REPORT OF THE IGF 2017 MAIN SESSION"},
         {{"export", out_, "--format", "json"}, 0, "\"questions\""},
         {{"--help"}, 0, "export"}});
  EXPECT_EQ(support::ReadBytes(out_), support::ReadBytes(FOYER_BUNDLE)) << "two builds of one report differ";
}

TEST_F(Commands, FoyerContentRefusesWithTheReasonsExitCode) {
  Check(FOYER_CONTENT_PROGRAM,
        {{{}, 2, ""},
         {{"nonsense"}, 2, ""},
         {{"build", kData}, 2, ""},
         {{"build"}, 2, ""},
         {{"export", FOYER_BUNDLE}, 2, "--format"},
         {{"export", FOYER_BUNDLE, "--format", "xml"}, 2, "xml"},
         {{"build", missing_, "-o", out_}, 1, missing_},
         {{"build", folder_.Path(), "-o", out_}, 1, "report.txt"},
         {{"check", missing_}, 1, missing_},
         {{"check", bad_}, 1, bad_},
         {{"export", bad_, "--format", "text"}, 1, bad_},
         {{"build", kData, "-o", "/no/such/folder/out.sqlite"}, 3, "/no/such/folder"}});
  EXPECT_THAT(folder_.Names(), testing::ElementsAre("bad.sqlite"));
}

}  // namespace
}  // namespace foyer::test
