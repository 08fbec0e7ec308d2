// Text in which the words that a search found are marked: on an amber ground and underlined, so that they are
// seen without colour too. Draws only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/report.h"
#include "ui/ui.h"

namespace foyer::pages {

// ARIA role of the nodes of marked words.
inline constexpr const char* kMarkRole = "mark";

// `spans` in pieces, those in `marks` (byte ranges in the spans' text together, in order) marked.
std::vector<ui::Span> WithMarks(const ui::Theme& theme, const std::vector<ui::Span>& spans,
                                const std::vector<content::ByteRange>& marks);

// Like Ui::Text; every marked span is a node of its own inside, called "<id>/mark/1" and so on.
void ShowMarked(ui::Ui& ui, const std::string& id, std::vector<ui::Span> spans,
                const ui::TextOptions& options = {});

// The first mark of the text that has most of them: where a visitor's words stand together. nullptr: none.
const ui::Node* BestMark(const ui::AccessibilityTree& tree);

}  // namespace foyer::pages
