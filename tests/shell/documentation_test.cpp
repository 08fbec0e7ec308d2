// What the operator reads about the configuration is true: example, man page and README name every key.
#include <gmock/gmock.h>

#include <regex>
#include <set>
#include <sstream>

#include "shell/config.h"
#include "support/temporary_folder.h"

namespace foyer::shell {
namespace {

const std::string kExample = FOYER_SOURCE_DIR "/platform/doc/foyer.toml";

// Every "#key = value" of the example.
std::set<std::string> KeysOfTheExample() {
  std::set<std::string> keys;
  std::istringstream lines(support::ReadBytes(kExample));
  const std::regex setting("#([a-z_]+) = .*");
  std::smatch match;
  for (std::string line; std::getline(lines, line);) {
    if (std::regex_match(line, match, setting)) keys.insert(match[1]);
  }
  return keys;
}

// What the kiosk itself says it knows.
std::set<std::string> KnownKeys() {
  const support::TemporaryFolder folder;
  const std::string path = folder / "foyer.toml";
  support::WriteBytes(path, "no_such_key = 1\n");
  const std::string problem = LoadConfig(path).problems.at(0);
  std::set<std::string> keys;
  std::istringstream words(problem.substr(problem.find("one of ") + 7));
  for (std::string word; words >> word;) keys.insert(word.substr(0, word.find(',')));
  return keys;
}

TEST(ConfigurationExample, HasEveryKey) {
  EXPECT_GT(KnownKeys().size(), 8u);
  EXPECT_EQ(KeysOfTheExample(), KnownKeys());
}

TEST(ConfigurationExample, IsRightAsItIsAndWithEverySettingTurnedOn) {
  EXPECT_THAT(LoadConfig(kExample).problems, testing::IsEmpty());
  const support::TemporaryFolder folder;
  const std::string path = folder / "foyer.toml";
  support::WriteBytes(path,
                      std::regex_replace(support::ReadBytes(kExample), std::regex("#([a-z_]+ = )"), "$1"));
  EXPECT_THAT(LoadConfig(path).problems, testing::IsEmpty());
}

TEST(ManPage, NamesEveryKey) {
  const std::string page = support::ReadBytes(FOYER_SOURCE_DIR "/platform/doc/foyer.1");
  for (const std::string& key : KnownKeys()) EXPECT_THAT(page, testing::HasSubstr(".BR " + key + " ")) << key;
}

TEST(Readme, NamesEveryKey) {
  const std::string readme = support::ReadBytes(FOYER_SOURCE_DIR "/README.md");
  for (const std::string& key : KnownKeys()) EXPECT_THAT(readme, testing::HasSubstr("`" + key + "`")) << key;
}

}  // namespace
}  // namespace foyer::shell
