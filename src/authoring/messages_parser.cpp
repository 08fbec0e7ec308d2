// Messages as list items under a heading.
#include "authoring/messages_parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "authoring/blocks.h"
#include "authoring/labels.h"
#include "authoring/markup.h"
#include "authoring/numbering.h"
#include "authoring/passage.h"
#include "base/graphemes.h"
#include "base/text.h"

namespace foyer::authoring {
namespace {

constexpr int kMessagesDocument = 1;         // in Report::documents
constexpr std::size_t kLongestHeading = 80;  // letters
constexpr std::string_view kHeadingWord = "message";

bool IsMessagesHeading(const Block& block) {
  const std::string words = base::Fold(base::Comparable(TakeMarkupOut(block.source).text));
  return base::CountGraphemes(words) <= kLongestHeading && words.find(kHeadingWord) != std::string::npos;
}

// The last line before the list that says what the list is; a title may have said it before.
std::optional<std::size_t> FindHeading(const std::vector<Block>& blocks) {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < blocks.size() && blocks[i].kind != BlockKind::kItem; ++i) {
    if (IsMessagesHeading(blocks[i])) found = i;
  }
  return found;
}

void CheckLabels(const std::string& file, const std::vector<content::Message>& messages, Problems& problems) {
  std::vector<NumberedLine> numbers;
  for (const content::Message& message : messages) {
    const auto label = ReadItemLabel(message.text.label);
    numbers.push_back({label ? label->number : "", message.text.lines.first});
  }
  const auto labelled =
      std::find_if(numbers.begin(), numbers.end(), [](const NumberedLine& n) { return !n.number.empty(); });
  if (labelled != numbers.end())
    CheckNumbering(file, kHeadingWord, StyleOf(labelled->number), numbers, problems);
}

}  // namespace

ParsedMessages ParseMessages(const std::string& file, const std::vector<SourceLine>& lines,
                             Problems& problems) {
  const auto blocks = SplitBlocks(lines, TextKind::kMessages);
  const auto heading = FindHeading(blocks);
  ParsedMessages parsed;
  parsed.section.kind = content::SectionKind::kMessages;
  parsed.section.heading.document = kMessagesDocument;
  std::vector<PassageSource> items;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const Block& block = blocks[i];
    if (block.kind == BlockKind::kItem) {
      items.push_back(BeginPassage(block));
    } else if (i == heading) {
      parsed.section.heading = FinishPassage(BeginPassage(block), kMessagesDocument);
    } else if (items.empty()) {
      parsed.section.paragraphs.push_back(FinishPassage(BeginPassage(block), kMessagesDocument));
    } else {
      Append(items.back(), block);
    }
  }
  for (const PassageSource& item : items) {
    content::Message& message = parsed.messages.emplace_back();
    message.number = static_cast<int>(parsed.messages.size());
    message.text = FinishPassage(item, kMessagesDocument);
    if (!message.text.text.empty()) continue;
    problems.push_back({file, item.lines.first,
                        fmt::format("message {} has no text, expected a paragraph", message.number)});
  }
  if (!heading) {
    const int line = blocks.empty() ? 1 : blocks.front().lines.first;
    problems.push_back(
        {file, line, "the messages section is missing, expected a heading “Messages” before the list"});
  }
  if (items.empty()) {
    const int line = heading ? blocks[*heading].lines.first : blocks.empty() ? 1 : blocks.back().lines.last;
    problems.push_back({file, line, "no messages, expected a list of them, each item beginning with “- ”"});
  }
  CheckLabels(file, parsed.messages, problems);
  return parsed;
}

}  // namespace foyer::authoring
