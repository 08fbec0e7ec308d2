// Words to take along on a phone: split over QR codes, and a card that shows one of them. Does not know what
// the words are.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "ui/ui.h"

namespace foyer::ui {

struct CodedWords {
  std::string reference;  // the first line of each code
  std::string words;
};

// What the codes hold where each takes `capacity` bytes: the reference, "(1/2)" where there are several, and
// the words, split at white space. The parts without their first lines, joined by spaces, are the words
// again. Empty: it would take more codes than anybody scans.
std::vector<std::string> PartsOf(const CodedWords& coded, std::size_t capacity);

struct CodeCard {
  std::string id;  // "take" makes the nodes take/code, take/part and take/next
  CodedWords coded;
  std::size_t shown = 0;   // the first is 0; one that is not there shows the last
  float padding = 0;       // px
  float covered_foot = 0;  // of the region, by what lies on top of the page, px
  Ui::Body heading;        // what the codes are for
  std::function<actions::Action(std::size_t code)> action_of;  // of the button that leads there
};

// As large as the column and the region's height allow; nothing at all where no code fits. The code that was
// asked for.
void ShowCodeCard(Ui& ui, const CodeCard& card);

}  // namespace foyer::ui
