// The questions of a report while it is being read: each with its text and its one speaker line, across page
// breaks. Says which are numbered wrongly, empty or without a speaker; does not know who the speakers are.
#pragma once

#include <string>
#include <vector>

#include "authoring/blocks.h"
#include "authoring/passage.h"
#include "authoring/problem.h"
#include "content/report.h"

namespace foyer::authoring {

class Questions {
 public:
  Questions(const std::string& file, const std::vector<std::string>& group_names)
      : file_(file), group_names_(group_names) {}

  void AddQuestion(const Block& block);
  void AddSpeaker(const Block& block);

  // Text or an item after a question: part of it, part of its speaker line, or a problem.
  void AddText(const Block& block);

  // A heading ends the open question.
  void Close() { state_ = State::kClosed; }
  bool IsOpen() const { return state_ != State::kClosed; }
  bool IsEmpty() const { return entries_.empty(); }
  int FirstLine() const { return entries_.empty() ? 0 : entries_.front().text.lines.first; }

  // Text behind the last question is what is left of an outcomes section without heading, and not worth a
  // second problem.
  enum class TextBehind { kIsProblem, kIsIgnored };
  // True: no question is missing, and each has its speaker line.
  bool Check(TextBehind text_behind, Problems& problems) const;

  std::vector<content::Question> Finish(int document) const;

 private:
  // kIgnoring: after a speaker line that was a problem itself, or after text that was.
  enum class State { kClosed, kText, kSpeaker, kComplete, kIgnoring };

  struct Entry {
    PassageSource text;
    PassageSource speaker;  // no lines: none
  };

  bool EndsWithGroup(const PassageSource& speaker) const;
  void CheckEntry(const Entry& entry, Problems& problems) const;

  std::string file_;
  std::vector<std::string> group_names_;
  std::vector<Entry> entries_;
  std::vector<Problem> misplaced_;  // text and speaker lines
  int text_behind_ = 0;             // line of the last misplaced text
  State state_ = State::kClosed;
};

}  // namespace foyer::authoring
