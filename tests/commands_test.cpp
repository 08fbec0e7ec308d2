// The two programs as a script sees them: exit codes, one clear line where something is wrong, no display
// needed to ask.
#include <gmock/gmock.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
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

// Every command that prints, with what there is to print.
const std::vector<std::vector<std::string>> kPrinting = {
    {FOYER_PROGRAM, "--describe", "--route", "agenda"},
    {FOYER_PROGRAM, "--list-routes"},
    {FOYER_PROGRAM, "--check"},
    {FOYER_PROGRAM, "--help"},
    {FOYER_PROGRAM, "--version"},
    {FOYER_CONTENT_PROGRAM, "check", kData},
    {FOYER_CONTENT_PROGRAM, "check", FOYER_BUNDLE},
    {FOYER_CONTENT_PROGRAM, "export", FOYER_BUNDLE, "--format", "text"},
    {FOYER_CONTENT_PROGRAM, "export", FOYER_BUNDLE, "--format", "json"},
    {FOYER_CONTENT_PROGRAM, "--help"},
    {FOYER_CONTENT_PROGRAM, "build", "--help"},
};

// `command` as a shell runs it with `redirection`; its exit code is the shell's.
Outcome RunRedirected(const std::string& redirection, const std::vector<std::string>& command) {
  std::vector<std::string> words = {"sh", "-c", "\"$@\" " + redirection, "sh"};
  words.insert(words.end(), command.begin(), command.end());
  return RunWithoutDisplay(words);
}

// Symptom: what was printed to a full disk was lost with exit code 0, or ended in an uncaught exception.
TEST_F(Commands, SayThatStandardOutputCannotBeWritten) {
  for (const auto& command : kPrinting) {
    for (const char* redirection : {">/dev/full", ">&-", "<&- >&-"}) {
      const Outcome outcome = RunRedirected(redirection, command);
      const std::string words = testing::PrintToString(command) + redirection;
      EXPECT_EQ(outcome.exit_code, 3) << words;
      EXPECT_THAT(outcome.err,
                  testing::MatchesRegex("foyer(-content)?: standard output cannot be written: .*\n"))
          << words;
    }
    const Outcome deaf = RunRedirected(">/dev/full 2>/dev/full", command);
    EXPECT_EQ(deaf.exit_code, 3) << testing::PrintToString(command);
    EXPECT_EQ(deaf.err, "");
  }
}

TEST_F(Commands, EndQuietlyWhereNobodyReadsOn) {
  for (const auto& command : kPrinting) {
    // The reader is gone before the command starts.
    std::vector<std::string> words = {
        "bash", "-c", R"(out=$1; shift; exec 3> >(:); wait $!; "$@" >&3 2>"$out/err"; echo $? >"$out/code")",
        "bash", folder_.Path()};
    words.insert(words.end(), command.begin(), command.end());
    RunWithoutDisplay(words);
    EXPECT_EQ(support::ReadBytes(folder_ / "err"), "") << testing::PrintToString(command);
    EXPECT_EQ(support::ReadBytes(folder_ / "code"), "0\n") << testing::PrintToString(command);
  }
}

// Symptom: a closed stream's number went to the next file that was opened, which then got what was printed.
TEST_F(Commands, WriteNothingIntoAFileThatTookAClosedStreamsPlace) {
  const Outcome outcome = RunRedirected("<&- >&- 2>&-", {FOYER_CONTENT_PROGRAM, "build", kData, "-o", out_});
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_EQ(support::ReadBytes(out_), support::ReadBytes(FOYER_BUNDLE));
  EXPECT_EQ(RunRedirected("2>/dev/full", {FOYER_CONTENT_PROGRAM, "check", bad_}).exit_code, 1);
  EXPECT_EQ(RunRedirected("2>&-", {FOYER_PROGRAM, "--nonsense"}).exit_code, 2);
}

// Symptom: a path with a line break told its problem in two lines.
TEST_F(Commands, TellEachProblemInOneLineWhateverThePathHolds) {
  const std::string path = folder_ / "no\nsuch\x1b[31m";
  ExpectOneLine(FOYER_PROGRAM, {{{"--describe", "--content", path}, 1, ""}, {{"--route", path}, 2, ""}});
  ExpectOneLine(FOYER_CONTENT_PROGRAM,
                {{{"check", path}, 1, ""}, {{"build", kData, "-o", path + "/x"}, 3, ""}, {{path}, 2, ""}});
}

// Symptom: "File size limit exceeded" and nothing else.
TEST_F(Commands, SayThatAFileMayNotGrow) {
  const Outcome outcome = RunWithoutDisplay(
      {"sh", "-c", R"(ulimit -f 10; exec "$@")", "sh", FOYER_CONTENT_PROGRAM, "build", kData, "-o", out_});
  EXPECT_EQ(outcome.exit_code, 3);
  EXPECT_THAT(outcome.err, HasSubstr(out_ + ": cannot be written"));
  EXPECT_FALSE(std::filesystem::exists(out_));
}

// Symptom: "no such file" for each of these, of a file that is plainly there.
TEST_F(Commands, SayWhatAPathIsThatIsNoFile) {
  ASSERT_EQ(mkfifo((folder_ / "pipe").c_str(), 0600), 0);
  std::filesystem::create_symlink("circle", folder_ / "circle");
  const std::pair<std::string, std::string> kPaths[] = {
      {folder_.Path(), "this is a folder"},        {folder_ / "pipe", "this is a named pipe"},
      {"/dev/null", "this is a device"},           {folder_ / "circle", "leads in a circle"},
      {std::string(300, 'n'), "name is too long"}, {missing_, "there is no such file"}};
  for (const auto& [path, words] : kPaths) {
    for (const auto& command : std::vector<std::vector<std::string>>{
             {FOYER_PROGRAM, "--check", "--config", path},
             {FOYER_PROGRAM, "--check", "--content", path},
             {FOYER_PROGRAM, "--describe", "--content", path},
             {FOYER_CONTENT_PROGRAM, "export", path, "--format", "text"},
         }) {
      const Outcome outcome = RunWithoutDisplay(command);
      EXPECT_EQ(outcome.exit_code, 1) << testing::PrintToString(command);
      EXPECT_THAT(outcome.out + outcome.err, HasSubstr(path + ": ")) << testing::PrintToString(command);
      EXPECT_THAT(outcome.out + outcome.err, HasSubstr(words)) << testing::PrintToString(command);
    }
  }
}

TEST_F(Commands, BuildRefusesToReplaceWhatIsNoFile) {
  ASSERT_EQ(mkfifo((folder_ / "pipe").c_str(), 0600), 0);
  std::filesystem::create_symlink("/dev/null", folder_ / "to-device");
  std::filesystem::create_symlink("real.sqlite", folder_ / "link");
  for (const auto& [path, words] : {std::pair(folder_ / "pipe", "this is a named pipe"),
                                    std::pair(folder_ / "to-device", "this is a device"),
                                    std::pair(folder_.Path(), "this is a folder")}) {
    const Outcome outcome = RunWithoutDisplay({FOYER_CONTENT_PROGRAM, "build", kData, "-o", path});
    EXPECT_EQ(outcome.exit_code, 3);
    EXPECT_THAT(outcome.err, testing::AllOf(HasSubstr(path), HasSubstr(words)));
    EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << outcome.err;
  }
  EXPECT_TRUE(std::filesystem::is_fifo(folder_ / "pipe"));
  EXPECT_TRUE(std::filesystem::is_character_file("/dev/null"));
  Check(FOYER_CONTENT_PROGRAM, {{{"build", kData, "-o", folder_ / "link"}, 0, ""}});
  EXPECT_TRUE(std::filesystem::is_symlink(folder_ / "link"));
  EXPECT_EQ(support::ReadBytes(folder_ / "real.sqlite"), support::ReadBytes(FOYER_BUNDLE));
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
