// The words of one entry to take along on a phone: what its codes hold, and the card that shows one of them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/store.h"
#include "pages/action.h"
#include "ui/ui.h"

namespace foyer::pages {

struct TakeAway {
  std::string reference;  // "IGF 2017 · Policy Question IV"
  std::string words;      // a line for each paragraph, speaker line and address
  Route route;            // of the page; its `code` is the one to show, 0 for the first
};

// A line with its label before it, as the report prints it.
std::string AsPrinted(const content::Passage& passage);

// REQUIRES: `go` leads to the entry.
TakeAway TakeAwayOf(const content::ReportFacts& facts, std::string reference,
                    const std::vector<std::string>& lines, const Go& go);

// Id of the node that shows the code.
inline constexpr const char* kCodeNode = "take/code";

// What the codes hold where each takes `capacity` bytes: the reference, "(1/2)" where there are several, and
// the words, split at white space. The parts without their first lines, joined by spaces, are the words
// again. Empty: it would take more codes than anybody scans.
std::vector<std::string> PartsOf(const TakeAway& take_away, std::size_t capacity);

// The card with the code, as large as the column and the page's height allow, and a button to the next one.
std::optional<Action> ShowTakeAway(ui::Ui& ui, const TakeAway& take_away);

}  // namespace foyer::pages
