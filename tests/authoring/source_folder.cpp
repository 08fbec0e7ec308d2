// Temporary copies of the bundled sources.
#include "authoring/source_folder.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace foyer::authoring {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kName = "igf-2017-cybersecurity";

fs::path BundledFolder() {
  return fs::path(FOYER_SOURCE_DIR) / "data" / kName;
}

std::string ReadBytes(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  EXPECT_TRUE(stream) << path;
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::string Describe(const content::Passage& passage) {
  std::string text = fmt::format("[{}] {} ({}: {}-{})", passage.label, passage.text, passage.document,
                                 passage.lines.first, passage.lines.last);
  for (const auto range : passage.emphasis) text += fmt::format(" *{}-{}", range.begin, range.end);
  for (const auto& link : passage.links) {
    text += fmt::format(" link {}-{} {} {}", link.range.begin, link.range.end, link.target, link.dead);
  }
  return text + "\n";
}

}  // namespace

SourceFolder::SourceFolder() {
  std::string pattern = (fs::temp_directory_path() / "foyer-sources-XXXXXX").string();
  root_ = ::mkdtemp(pattern.data());
  path_ = (fs::path(root_) / kName).string();
  fs::create_directory(path_);
  for (const char* name : {"report.txt", "messages.txt", "session.toml", "people.toml", "chairs.toml"}) {
    Write(name, BundledSource(name));
  }
}

SourceFolder::~SourceFolder() {
  fs::remove_all(root_);
}

std::string SourceFolder::PathOf(std::string_view name) const {
  return (fs::path(path_) / name).string();
}

std::string SourceFolder::Read(std::string_view name) const {
  return ReadBytes(PathOf(name));
}

void SourceFolder::Write(std::string_view name, std::string_view bytes) const {
  std::ofstream(PathOf(name), std::ios::binary) << bytes;
}

void SourceFolder::Replace(std::string_view name, std::string_view from, std::string_view to,
                           std::string_view after) const {
  std::string bytes = Read(name);
  const std::size_t begin = bytes.find(after);
  ASSERT_NE(begin, std::string::npos) << "nowhere in " << name << ": " << after;
  const std::size_t at = bytes.find(from, begin);
  ASSERT_NE(at, std::string::npos) << "nowhere in " << name << ": " << from;
  Write(name, bytes.replace(at, from.size(), to));
}

std::string BundledSource(std::string_view name) {
  return ReadBytes(BundledFolder() / name);
}

const content::Report& BundledReport() {
  static const auto report = ReadReport(BundledFolder().string());
  if (!report) throw std::runtime_error(ToString(report.error().front()));
  return *report;
}

int LineOf(std::string_view bytes, std::string_view text) {
  const std::size_t at = bytes.find(text);
  if (at == std::string_view::npos) return 0;
  return 1 +
         static_cast<int>(std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

std::vector<std::string> ToStrings(const Problems& problems) {
  std::vector<std::string> lines;
  for (const Problem& problem : problems) lines.push_back(ToString(problem));
  return lines;
}

std::string Describe(const content::Report& report) {
  std::string text = fmt::format("{}|{}|{}|{}|{}|{}\n", report.slug, report.language, report.title,
                                 report.short_title, report.event, report.year);
  for (const auto& section : report.sections) {
    text += fmt::format("section {} ", static_cast<int>(section.kind)) + Describe(section.heading);
    for (const auto& paragraph : section.paragraphs) text += Describe(paragraph);
  }
  for (const auto& group : report.groups)
    text += fmt::format("group {}|{}|{}\n", group.slug, group.name, group.short_name);
  for (const auto& person : report.people) {
    text += fmt::format("person {}|{}|{}|{}|{}|{}|{}|{}\n", person.slug, person.name, person.sort_name,
                        person.role, person.organisation, person.country, person.group, person.note);
  }
  for (const auto& chair : report.chairs)
    text += fmt::format("chair {}|{}|{}\n", chair.name, chair.role, chair.note);
  for (const auto& question : report.questions) {
    text += fmt::format("question {} {} {} ", question.number, question.numeral, question.speaker) +
            Describe(question.text) + Describe(question.speaker_line);
  }
  for (const auto& outcome : report.outcomes) {
    text += fmt::format("outcome {} {}\n", outcome.number, outcome.numeral);
    for (const auto& paragraph : outcome.paragraphs) text += Describe(paragraph);
  }
  for (const auto& message : report.messages) {
    text += fmt::format("message {} {} {} ", message.number, message.outcome, message.similarity) +
            Describe(message.text);
    for (const auto& change : message.changes)
      text += fmt::format("  {} {}\n", static_cast<int>(change.kind), change.words);
  }
  return text;
}

std::string FirstDifference(const std::string& expected, const std::string& found) {
  const auto [a, b] = std::mismatch(expected.begin(), expected.end(), found.begin(), found.end());
  if (a == expected.end() && b == found.end()) return "";
  const auto line_at = [](const std::string& text, std::string::const_iterator at) {
    const auto offset = static_cast<std::size_t>(at - text.begin());
    const std::size_t before = offset == 0 ? std::string::npos : text.rfind('\n', offset - 1);
    const std::size_t begin = before == std::string::npos ? 0 : before + 1;
    return text.substr(begin, text.find('\n', offset) - begin);
  };
  return fmt::format("expected: {}\n   found: {}", line_at(expected, a), line_at(found, b));
}

}  // namespace foyer::authoring
