// Matches speaker lines with people and groups.
#include "authoring/speakers.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "authoring/speaker_line.h"
#include "base/graphemes.h"

namespace foyer::authoring {
namespace {

// Of a line in a problem.
constexpr std::ptrdiff_t kMostWordsQuoted = 4;
constexpr std::size_t kMostLettersQuoted = 80;

// A name that is missing is the people file's problem, and not one of each of the person's lines as well.
Field NameFromSlug(Field slug) {
  std::replace(slug.value.begin(), slug.value.end(), '-', ' ');
  return slug;
}

// Which group a question's speaker line prints.
struct PrintedGroup {
  std::size_t question = 0;
  std::size_t group = 0;
};

}  // namespace

Speakers MatchSpeakers(const std::string& file, const std::vector<content::Question>& questions,
                       const std::vector<CuratedPerson>& people, Problems& problems) {
  std::vector<std::string> names;
  std::vector<std::size_t> person_of_name;
  const auto add = [&](const Field& name, std::size_t person) {
    if (name.value.empty()) return;
    names.push_back(name.value);
    person_of_name.push_back(person);
  };
  for (std::size_t i = 0; i < people.size(); ++i) {
    add(people[i].name.value.empty() ? NameFromSlug(people[i].slug) : people[i].name, i);
    for (const Field& spelling : people[i].spellings) add(spelling, i);
  }
  Speakers speakers;
  for (const content::Question& question : questions) {
    const content::Passage& line = question.speaker_line;
    auto& speaker = speakers.emplace_back();
    if (line.text.empty()) continue;
    if (const auto name = FindNameAtStart(line.text, names)) {
      speaker = person_of_name[*name];
      continue;
    }
    problems.push_back({file, line.lines.first,
                        fmt::format("speaker “{}” is not in people.toml, expected a name that is there",
                                    base::FirstWords(line.text, kMostWordsQuoted, kMostLettersQuoted))});
  }
  return speakers;
}

void CheckGroups(const std::string& report_file, const std::string& people_file,
                 const std::vector<content::Question>& questions, const Speakers& speakers,
                 const std::vector<CuratedPerson>& people, const CuratedSession& session,
                 Problems& problems) {
  const auto names = session.GroupNames();
  const auto incomplete = [](const CuratedGroup& group) {
    return group.name.value.empty() || group.slug.value.empty();
  };
  // Which group is unknown cannot be said before all are known.
  if (names.empty() || std::any_of(session.groups.begin(), session.groups.end(), incomplete)) return;
  std::vector<std::vector<PrintedGroup>> printed(people.size());
  for (std::size_t q = 0; q < questions.size(); ++q) {
    const content::Passage& line = questions[q].speaker_line;
    if (line.text.empty()) continue;
    const auto group = FindNameAtEnd(line.text, names);
    if (!group) {
      problems.push_back(
          {report_file, line.lines.last,
           fmt::format("unknown stakeholder group in “{}”, expected the line to end in one of: {}",
                       base::LastWords(line.text, kMostWordsQuoted, kMostLettersQuoted),
                       fmt::join(names, "; "))});
    } else if (speakers[q]) {
      printed[*speakers[q]].push_back({q, *group});
    }
  }
  for (std::size_t p = 0; p < people.size(); ++p) {
    const auto& groups = session.groups;
    const std::string& slug = people[p].group.value;
    const auto known = std::find_if(groups.begin(), groups.end(),
                                    [&](const CuratedGroup& g) { return g.slug.value == slug; });
    if (slug.empty()) continue;
    if (known == groups.end()) {
      std::vector<std::string> slugs;
      for (const CuratedGroup& group : groups) slugs.push_back(group.slug.value);
      problems.push_back({people_file, people[p].group.line,
                          fmt::format("unknown group “{}”, expected one of session.toml: {}", slug,
                                      fmt::join(slugs, ", "))});
      continue;
    }
    const auto differs = [&](const PrintedGroup& one) { return &groups[one.group] != &*known; };
    if (!printed[p].empty() && std::all_of(printed[p].begin(), printed[p].end(), differs)) {
      problems.push_back(
          {people_file, people[p].group.line,
           fmt::format("the group of {} is “{}”, expected “{}” as the report prints it (line {})",
                       people[p].name.value, slug, groups[printed[p].front().group].slug.value,
                       questions[printed[p].front().question].speaker_line.lines.last)});
      continue;
    }
    for (const PrintedGroup& one : printed[p]) {
      if (!differs(one)) continue;
      problems.push_back({report_file, questions[one.question].speaker_line.lines.last,
                          fmt::format("the group of {} is printed as “{}”, expected “{}” as in people.toml",
                                      people[p].name.value, names[one.group], known->name.value)});
    }
  }
}

}  // namespace foyer::authoring
