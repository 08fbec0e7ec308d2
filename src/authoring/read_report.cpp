// Reads the five files, checks them against each other and puts the report together.
#include "authoring/read_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <tuple>

#include "authoring/curated_checks.h"
#include "authoring/curated_files.h"
#include "authoring/match_messages.h"
#include "authoring/messages_parser.h"
#include "authoring/report_parser.h"
#include "authoring/size_checks.h"
#include "authoring/source_text.h"
#include "authoring/speakers.h"
#include "base/text.h"

namespace foyer::authoring {
namespace {

constexpr std::string_view kReportName = "report.txt";
constexpr std::string_view kMessagesName = "messages.txt";
constexpr std::string_view kSessionName = "session.toml";
constexpr std::string_view kPeopleName = "people.toml";
constexpr std::string_view kChairsName = "chairs.toml";

std::string PathOf(const std::string& directory, std::string_view name) {
  return fmt::format("{}{}{}", directory, directory.ends_with('/') ? "" : "/", name);
}

// The folder's own name, as it may stand in a route.
std::string SlugOf(const std::string& directory) {
  std::error_code error;
  auto path = std::filesystem::weakly_canonical(directory, error);
  if (error) path = directory;
  std::string slug;
  for (const char c : base::Fold(path.filename().string())) {
    const bool allowed = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (allowed) {
      slug += c;
    } else if (!slug.empty() && slug.back() != '-') {
      slug += '-';
    }
  }
  while (slug.ends_with('-')) slug.pop_back();
  return slug.empty() ? "report" : slug;
}

// The file's bytes, if they are text.
std::optional<std::string> ReadText(const std::string& file, Problems& problems) {
  auto bytes = ReadSource(file, problems);
  if (!bytes || !CheckSource(file, *bytes, problems)) return std::nullopt;
  return bytes;
}

void SortByPlace(Problems& problems) {
  const auto place = [](const Problem& problem) {
    return std::tie(problem.file, problem.line, problem.message);
  };
  std::sort(problems.begin(), problems.end(),
            [&](const Problem& a, const Problem& b) { return place(a) < place(b); });
  const auto same = [&](const Problem& a, const Problem& b) { return place(a) == place(b); };
  problems.erase(std::unique(problems.begin(), problems.end(), same), problems.end());
}

// In order of first appearance.
std::vector<content::Person> PeopleOf(const std::vector<CuratedPerson>& curated, const Speakers& speakers) {
  std::vector<content::Person> people;
  std::vector<bool> added(curated.size(), false);
  for (const auto& speaker : speakers) {
    if (!speaker || added[*speaker]) continue;
    added[*speaker] = true;
    const CuratedPerson& one = curated[*speaker];
    people.push_back({one.slug.value, one.name.value, one.sort_name.value, one.role.value,
                      one.organisation.value, one.country.value, one.group.value, one.note.value});
  }
  return people;
}

// What has been read so far; whatever could not be read is missing, and what depends on it is not checked.
struct Sources {
  std::optional<std::string> report_bytes, messages_bytes;
  std::optional<CuratedSession> session;
  std::optional<std::vector<CuratedPerson>> people;
  std::optional<std::vector<CuratedChair>> chairs;
};

Sources ReadSources(const std::string& directory, Problems& problems) {
  Sources sources;
  const auto read = [&](std::string_view name) { return ReadText(PathOf(directory, name), problems); };
  sources.report_bytes = read(kReportName);
  sources.messages_bytes = read(kMessagesName);
  if (const auto bytes = read(kSessionName))
    sources.session = ReadSession(PathOf(directory, kSessionName), *bytes, problems);
  if (const auto bytes = read(kPeopleName))
    sources.people = ReadPeople(PathOf(directory, kPeopleName), *bytes, problems);
  if (const auto bytes = read(kChairsName))
    sources.chairs = ReadChairs(PathOf(directory, kChairsName), *bytes, problems);
  return sources;
}

void CheckCurated(const std::string& directory, const Sources& sources, const ParsedReport& report,
                  const Speakers& speakers, Problems& problems) {
  const std::string people_file = PathOf(directory, kPeopleName);
  if (sources.session) {
    const auto people = sources.people.value_or(std::vector<CuratedPerson>{});
    const auto known = sources.people ? speakers : Speakers(report.questions.size());
    CheckSession(PathOf(directory, kSessionName), *sources.session, report, problems);
    CheckGroups(PathOf(directory, kReportName), people_file, report.questions, known, people,
                *sources.session, problems);
    CheckGroupCount(PathOf(directory, kSessionName), *sources.session, problems);
  }
  if (sources.people) {
    CheckPeople(people_file, *sources.people, speakers, report, problems);
    CheckCountryCount(people_file, *sources.people, problems);
  }
  if (sources.chairs) CheckChairs(PathOf(directory, kChairsName), *sources.chairs, report, problems);
}

// Takes the texts out of `sources`.
content::Report PutTogether(const std::string& directory, Sources& sources, ParsedReport parsed,
                            ParsedMessages messages, const Speakers& speakers) {
  content::Report report;
  report.slug = SlugOf(directory);
  report.language = sources.session->language.value;
  report.title = sources.session->title.value;
  report.short_title = sources.session->short_title.value;
  report.event = sources.session->event.value;
  report.year = sources.session->year;
  report.web_address = sources.session->web_address.value;
  report.documents = {{std::string(kReportName), std::move(*sources.report_bytes)},
                      {std::string(kMessagesName), std::move(*sources.messages_bytes)}};
  report.sections = std::move(parsed.sections);
  report.sections.push_back(std::move(messages.section));
  for (const CuratedGroup& group : sources.session->groups) {
    report.groups.push_back({group.slug.value, group.name.value, group.short_name.value});
  }
  report.people = PeopleOf(*sources.people, speakers);
  for (const CuratedChair& chair : *sources.chairs)
    report.chairs.push_back({chair.name.value, chair.role.value, chair.note.value});
  report.questions = std::move(parsed.questions);
  for (std::size_t q = 0; q < speakers.size(); ++q)
    report.questions[q].speaker = (*sources.people)[*speakers[q]].slug.value;
  report.outcomes = std::move(parsed.outcomes);
  report.messages = std::move(messages.messages);
  MatchMessages(report.outcomes, report.messages);
  return report;
}

ReportPlaces PlacesOf(const std::string& directory, const Sources& sources, const content::Report& report) {
  ReportPlaces places{.documents = {PathOf(directory, kReportName), PathOf(directory, kMessagesName)},
                      .session_file = PathOf(directory, kSessionName),
                      .people_file = PathOf(directory, kPeopleName),
                      .chairs_file = PathOf(directory, kChairsName)};
  for (const CuratedGroup& group : sources.session->groups) places.groups.push_back(group.slug.line);
  std::map<std::string_view, int> lines;
  for (const CuratedPerson& person : *sources.people) lines.emplace(person.slug.value, person.slug.line);
  for (const content::Person& person : report.people) places.people.push_back(lines.at(person.slug));
  for (const CuratedChair& chair : *sources.chairs) places.chairs.push_back(chair.name.line);
  return places;
}

}  // namespace

tl::expected<content::Report, Problems> ReadReport(const std::string& directory) {
  Problems problems;
  std::error_code error;
  if (!std::filesystem::is_directory(directory, error)) {
    return tl::unexpected(Problems{
        {directory, 1, "no such folder, expected one with report.txt, messages.txt and the TOML files"}});
  }
  Sources sources = ReadSources(directory, problems);
  ParsedReport parsed;
  ParsedMessages messages;
  Speakers speakers;
  if (sources.messages_bytes) {
    messages = ParseMessages(PathOf(directory, kMessagesName), SplitLines(*sources.messages_bytes), problems);
    CheckPassageSizes(PathOf(directory, kMessagesName), messages, problems);
  }
  if (sources.report_bytes) {
    const auto group_names = sources.session ? sources.session->GroupNames() : std::vector<std::string>{};
    parsed =
        ParseReport(PathOf(directory, kReportName), SplitLines(*sources.report_bytes), group_names, problems);
    CheckPassageSizes(PathOf(directory, kReportName), parsed, problems);
    if (sources.people)
      speakers = MatchSpeakers(PathOf(directory, kReportName), parsed.questions, *sources.people, problems);
    CheckCurated(directory, sources, parsed, speakers, problems);
  }
  std::optional<content::Report> report;
  if (problems.empty()) {
    report = PutTogether(directory, sources, std::move(parsed), std::move(messages), speakers);
    CheckAnswerSizes(*report, PlacesOf(directory, sources, *report), problems);
  }
  if (problems.empty()) return std::move(*report);
  SortByPlace(problems);
  return tl::unexpected(std::move(problems));
}

}  // namespace foyer::authoring
