// The comparison of messages with outcomes, as pages show it, against that of another program: GNU wdiff.
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "base/text.h"
#include "support/program.h"
#include "support/temporary_folder.h"

namespace foyer::test {
namespace {

using Json = nlohmann::json;

struct Difference {
  std::vector<std::string> removed, added;  // words, in order

  friend bool operator==(const Difference&, const Difference&) = default;
  friend void PrintTo(const Difference& difference, std::ostream* out) {
    *out << "removed " << testing::PrintToString(difference.removed) << ", added "
         << testing::PrintToString(difference.added);
  }
};

void AddWords(std::string_view text, std::vector<std::string>& words) {
  for (const std::string_view word : base::SplitWords(text)) words.emplace_back(word);
}

// Words between \1 and \2 are removed, those between \3 and \4 added.
Difference AsWdiffSees(const std::string& before, const std::string& after) {
  const support::TemporaryFolder folder;
  support::WriteBytes(folder / "before", before + "\n");
  support::WriteBytes(folder / "after", after + "\n");
  const Outcome outcome = RunToEnd(
      {"wdiff", "-w", "\1", "-x", "\2", "-y", "\3", "-z", "\4", folder / "before", folder / "after"});
  EXPECT_EQ(outcome.exit_code, before == after ? 0 : 1) << outcome.err;
  Difference difference;
  for (std::size_t at = 0; (at = outcome.out.find_first_of("\1\3", at)) != std::string::npos;) {
    const bool removed = outcome.out[at] == '\1';
    const std::size_t end = outcome.out.find(removed ? '\2' : '\4', at);
    AddWords(std::string_view(outcome.out).substr(at + 1, end - at - 1),
             removed ? difference.removed : difference.added);
    at = end;
  }
  return difference;
}

Difference AsShownOn(const std::string& route, const std::string& id) {
  const Json page = Json::parse(
      RunWithoutDisplay({FOYER_PROGRAM, "--content", FOYER_BUNDLE, "--describe", "--route", route}).out);
  Difference difference;
  for (const Json& node : page.at("nodes")) {
    if (!node.at("id").get<std::string>().starts_with(id)) continue;
    if (node.at("role") == "deletion") AddWords(node.at("text").get<std::string>(), difference.removed);
    if (node.at("role") == "insertion") AddWords(node.at("text").get<std::string>(), difference.added);
  }
  return difference;
}

TEST(Wording, IsComparedAsAnotherProgramComparesIt) {
  const Json report =
      Json::parse(RunToEnd({FOYER_CONTENT_PROGRAM, "export", FOYER_BUNDLE, "--format", "json"}).out);
  std::map<std::string, std::string> outcomes;
  for (const Json& outcome : report["outcomes"]) {
    std::string& text = outcomes[outcome["numeral"]];
    for (const Json& paragraph : outcome["paragraphs"])
      text += (text.empty() ? "" : " ") + paragraph.get<std::string>();
  }
  int compared = 0, changed = 0;
  for (const Json& message : report["messages"]) {
    const std::string number = std::to_string(message["number"].get<int>()), numeral = message["outcome"];
    const Difference expected = AsWdiffSees(outcomes.at(numeral), message["text"]);
    EXPECT_EQ(AsShownOn("messages/" + number, "message/wording"), expected) << "message " << number;
    EXPECT_EQ(AsShownOn("outcomes/" + numeral, "outcome/message/wording"), expected) << "outcome " << numeral;
    EXPECT_EQ(AsShownOn("changes", "changes/" + number + "/"), expected) << "changes of message " << number;
    ++compared;
    changed += expected == Difference{} ? 0 : 1;
  }
  EXPECT_EQ(compared, 6);
  EXPECT_GE(changed, 2);
}

}  // namespace
}  // namespace foyer::test
