// Questions and their speaker lines.
#include "authoring/questions.h"

#include <fmt/format.h>

#include <algorithm>

#include "authoring/labels.h"
#include "authoring/markup.h"
#include "authoring/numbering.h"
#include "authoring/speaker_line.h"

namespace foyer::authoring {
namespace {

constexpr std::string_view kThing = "policy question";
// Bytes at the end of a speaker line in which a group's name is looked for.
constexpr std::size_t kLongestGroupName = 1000;

std::string NumeralOf(const PassageSource& question) {
  const auto label = ReadQuestionLabel(TakeMarkupOut(question.source).text);
  return label ? label->numeral : "";
}

std::string NameOf(const PassageSource& question) {
  const std::string numeral = NumeralOf(question);
  return numeral.empty() ? std::string(kThing) : fmt::format("{} {}", kThing, numeral);
}

}  // namespace

void Questions::AddQuestion(const Block& block) {
  entries_.push_back({BeginPassage(block), {}});
  state_ = State::kText;
}

void Questions::AddSpeaker(const Block& block) {
  const bool has_question = !entries_.empty() && state_ != State::kClosed;
  if (!has_question) {
    misplaced_.push_back({file_, block.lines.first,
                          "a speaker line without a question, expected “Policy Question …:” before it"});
    state_ = State::kIgnoring;
    return;
  }
  Entry& entry = entries_.back();
  if (entry.speaker.lines.first > 0) {
    misplaced_.push_back({file_, block.lines.first,
                          fmt::format("a second speaker line for {} (the first at line {}), expected one",
                                      NameOf(entry.text), entry.speaker.lines.first)});
    state_ = State::kIgnoring;
    return;
  }
  entry.speaker = BeginPassage(block);
  state_ = EndsWithGroup(entry.speaker) ? State::kComplete : State::kSpeaker;
}

void Questions::AddText(const Block& block) {
  if (state_ == State::kText) {
    Append(entries_.back().text, block);
  } else if (state_ == State::kSpeaker) {
    Append(entries_.back().speaker, block);
    if (EndsWithGroup(entries_.back().speaker)) state_ = State::kComplete;
  } else if (state_ == State::kComplete) {
    misplaced_.push_back(
        {file_, block.lines.first,
         fmt::format("text that belongs to no question, after the speaker line of {} was complete; expected "
                     "the next “Policy Question …:” or a heading",
                     NameOf(entries_.back().text))});
    text_behind_ = block.lines.first;
    state_ = State::kIgnoring;
  }
}

bool Questions::Check(TextBehind text_behind, Problems& problems) const {
  for (const Problem& problem : misplaced_) {
    const bool behind = problem.line == text_behind_ && problem.line > entries_.back().text.lines.first;
    if (!(behind && text_behind == TextBehind::kIsIgnored)) problems.push_back(problem);
  }
  std::vector<NumberedLine> numbers;
  std::size_t decimals = 0;
  bool speakers_complete = misplaced_.empty() && !entries_.empty();
  for (const Entry& entry : entries_) {
    CheckEntry(entry, problems);
    speakers_complete = speakers_complete && !FinishPassage(entry.speaker, 0).text.empty();
    numbers.push_back({NumeralOf(entry.text), entry.text.lines.first});
    decimals += StyleOf(numbers.back().number + " ") == NumberStyle::kDecimal ? 1 : 0;
  }
  const auto style = decimals * 2 > entries_.size() ? NumberStyle::kDecimal : NumberStyle::kUpperRoman;
  return CheckNumbering(file_, kThing, style, numbers, problems) && speakers_complete;
}

std::vector<content::Question> Questions::Finish(int document) const {
  std::vector<content::Question> questions;
  for (const Entry& entry : entries_) {
    content::Question& question = questions.emplace_back();
    question.number = static_cast<int>(questions.size());
    const std::string printed = NumeralOf(entry.text);
    const bool decimal = StyleOf(printed + " ") == NumberStyle::kDecimal;
    question.numeral =
        FormatNumber(question.number, decimal ? NumberStyle::kDecimal : NumberStyle::kUpperRoman);
    question.text = FinishPassage(entry.text, document);
    question.speaker_line = FinishPassage(entry.speaker, document);
  }
  return questions;
}

bool Questions::EndsWithGroup(const PassageSource& speaker) const {
  std::string_view end = speaker.source;
  if (end.size() > kLongestGroupName) end.remove_prefix(end.size() - kLongestGroupName);
  return FindNameAtEnd(TakeMarkupOut(end).text, group_names_).has_value();
}

void Questions::CheckEntry(const Entry& entry, Problems& problems) const {
  const auto report = [&](int line, std::string message) {
    problems.push_back({file_, line, std::move(message)});
  };
  const content::Passage text = FinishPassage(entry.text, 0);
  const int line = entry.text.lines.first;
  if (!text.label.ends_with(':')) {
    report(line, fmt::format("“{}” has no colon, expected “{}:”", text.label, text.label));
  }
  if (text.text.empty())
    report(line, fmt::format("{} has no text, expected the question", NameOf(entry.text)));
  if (entry.speaker.lines.first == 0) {
    report(line, fmt::format("{} has no speaker, expected a line “Speaker: …” after it", NameOf(entry.text)));
  } else if (FinishPassage(entry.speaker, 0).text.empty()) {
    report(entry.speaker.lines.first,
           fmt::format("the speaker line of {} is empty, expected a name, a role and a stakeholder group",
                       NameOf(entry.text)));
  }
}

}  // namespace foyer::authoring
