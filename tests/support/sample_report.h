// A small made-up report with everything a real one has: for tests of the database and of pages.
#pragma once

#include <string>
#include <utility>

#include "content/report.h"

namespace foyer::support {

inline content::Passage SamplePassage(std::string label, std::string text, int line, int document = 0) {
  return {.label = std::move(label),
          .text = std::move(text),
          .emphasis = {},
          .links = {},
          .document = document,
          .lines = {line, line}};
}

inline content::Question SampleQuestion(int number, std::string numeral, std::string text,
                                        std::string speaker, std::string speaker_line) {
  content::Question question{
      .number = number,
      .numeral = numeral,
      .text = SamplePassage("Policy Question " + numeral + ":", std::move(text), 8 + 4 * number),
      .speaker = std::move(speaker),
      .speaker_line = SamplePassage("Speaker:", std::move(speaker_line), 10 + 4 * number)};
  question.text.emphasis = {{0, question.text.text.size()}};
  return question;
}

// Two questions to two people of two groups and countries, two outcomes (one of two paragraphs), two messages
// (one restates an outcome), two links (one dead), emphasis, a ü.
inline content::Report SampleReport() {
  using content::SectionKind;
  using content::WordingChange;
  content::Report report;
  report.slug = "sample-session";
  report.language = "en";
  report.title = "Sample session: trust in networks";
  report.short_title = "Sample session";
  report.event = "Forum 2020";
  report.year = 2020;
  report.documents = {
      {"report.txt", "SAMPLE SESSION\n\nnot the words of the passages, but bytes\r\n\xEF\xBB\xBFtail"},
      {"messages.txt", "Messages\n- one\n- two\n"}};

  content::Passage video = SamplePassage("", "Please click here for the video, or see the site", 2);
  video.links = {{.range = {13, 17}, .target = "#", .dead = true},
                 {.range = {44, 48}, .target = "https://example.org/a?b=c", .dead = false}};
  content::Passage opening = SamplePassage("", "Frank Grütter opened the session and thanked all.", 5);
  opening.emphasis = {{0, 14}, {25, 32}};
  opening.lines = {5, 6};
  report.sections = {
      {SectionKind::kFront, {}, {SamplePassage("", "SAMPLE SESSION", 1), video}},
      {SectionKind::kOpening, SamplePassage("1.0", "Opening:", 4), {opening}},
      {SectionKind::kBackground,
       SamplePassage("2.0", "Background", 7),
       {SamplePassage("", "Networks grew.", 8), SamplePassage("", "Trust did not – yet.", 9)}},
      {SectionKind::kAgenda, SamplePassage("3.0", "Agenda", 10), {SamplePassage("", "We asked:", 11)}},
      {SectionKind::kOutcomes, SamplePassage("4.0", "Summary of the Outcome:", 30), {}},
      {SectionKind::kMessages, SamplePassage("", "Messages", 1, 1), {}},
  };
  report.groups = {{"government", "Government", "Gov."}, {"civil-society", "Civil society", "Civil"}};
  report.people = {{.slug = "ana-example",
                    .name = "Ana Example",
                    .sort_name = "Example, Ana",
                    .role = "Director",
                    .organisation = "Trust Institute",
                    .country = "Ecuador",
                    .group = "civil-society",
                    .note = ""},
                   {.slug = "jurg-muster",
                    .name = "Jürg Muster",
                    .sort_name = "Muster, Jürg",
                    .role = "Ambassador",
                    .organisation = "",
                    .country = "Switzerland",
                    .group = "government",
                    .note = "the country follows from the ministry"}};
  report.chairs = {{"Frank Grütter", "Head of the Division", ""},
                   {"Olu Sample", "Moderator", "spelt two ways"}};
  report.questions = {SampleQuestion(1, "I", "What is trust?", "ana-example",
                                     "Ana Example, Director, Trust Institute, Ecuador Civil society"),
                      SampleQuestion(2, "II", "Who keeps the network safe?", "jurg-muster",
                                     "Jürg Muster Ambassador, Switzerland Government")};
  report.outcomes = {{1,
                      "i",
                      {SamplePassage("i.", "Trust is built by the individual nations.", 31),
                       SamplePassage("", "It takes time.", 33)}},
                     {2, "ii", {SamplePassage("ii.", "Everybody has a role.", 35)}}};
  report.messages = {{.number = 1,
                      .text = SamplePassage("", "Trust is built by individuals. It takes time.", 2, 1),
                      .outcome = 1,
                      .similarity = 0.75,
                      .changes = {{WordingChange::Kind::kSame, "Trust is built by"},
                                  {WordingChange::Kind::kRemoved, "the individual nations."},
                                  {WordingChange::Kind::kAdded, "individuals."},
                                  {WordingChange::Kind::kSame, "It takes time."}}},
                     {.number = 2,
                      .text = SamplePassage("", "Keep talking.", 3, 1),
                      .outcome = 0,
                      .similarity = 0,
                      .changes = {}}};
  return report;
}

}  // namespace foyer::support
