// The outcomes of a report while it is being read: list items, each of one or more paragraphs. Says which are
// numbered wrongly or empty; does not know the messages.
#pragma once

#include <string>
#include <vector>

#include "authoring/blocks.h"
#include "authoring/passage.h"
#include "authoring/problem.h"
#include "content/report.h"

namespace foyer::authoring {

class Outcomes {
 public:
  explicit Outcomes(const std::string& file) : file_(file) {}

  // An item begins an outcome; text goes on with the last one, or is its next paragraph where it is indented.
  // REQUIRES: `block` is an item, or IsOpen().
  void Add(const Block& block);

  void Close() { open_ = false; }
  bool IsOpen() const { return open_; }
  bool IsEmpty() const { return entries_.empty(); }
  void Check(Problems& problems) const;
  std::vector<content::Outcome> Finish(int document) const;

 private:
  struct Entry {
    std::vector<PassageSource> paragraphs;
    int indent = 0;
  };

  std::string file_;
  std::vector<Entry> entries_;
  bool open_ = false;
};

}  // namespace foyer::authoring
