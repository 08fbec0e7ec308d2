// The words of one entry to take along on a phone: what its codes hold, and the card that shows one of them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/store.h"
#include "pages/route.h"
#include "ui/code_card.h"

namespace foyer::pages {

struct TakeAway {
  ui::CodedWords
      coded;    // "IGF 2017 · Policy Question IV"; a line for each paragraph, speaker line and address
  Route route;  // of the page; its `code` is the one to show, 0 for the first
};

// A line with its label before it, as the report prints it.
std::string AsPrinted(const content::Passage& passage);

// REQUIRES: `route` leads to the entry.
TakeAway TakeAwayOf(const content::ReportFacts& facts, std::string reference,
                    const std::vector<std::string>& lines, const Route& route);

// Id of the node that shows the code.
inline constexpr const char* kCodeNode = "take/code";

// The card with the code, as large as the column and the page's height allow, and a button to the next one.
void ShowTakeAway(ui::Ui& ui, const TakeAway& take_away);

}  // namespace foyer::pages
