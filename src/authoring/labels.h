// What reports put in front of a text: "Policy Question IV:", "Speaker:", "- ", "ii.", "2.0". Only
// recognises; what follows from a label is for the parsers.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foyer::authoring {

// The line without leading hashes and asterisks of emphasis: where its first word begins.
std::string_view SkipMarks(std::string_view line);

// The line behind its list marker (-, –, —, •, ‣, ▪, ·, * and a blank), and the marker.
struct ListMarker {
  std::string marker;
  std::string_view rest;
};
std::optional<ListMarker> ReadListMarker(std::string_view line);

// "Policy Question IV:" at the beginning of a text without markup, in any case, with or without its colon or
// numeral.
struct QuestionLabel {
  std::size_t length = 0;  // bytes, colon included
  std::string numeral;     // as printed; empty: none
  bool has_colon = false;
};
std::optional<QuestionLabel> ReadQuestionLabel(std::string_view text);

// "Speaker:" at the beginning of a text without markup: its length in bytes.
std::optional<std::size_t> ReadSpeakerLabel(std::string_view text);

// "ii.", "4)", "(c)" at the beginning of a text without markup: its length in bytes, and what is between the
// punctuation.
struct ItemLabel {
  std::size_t length = 0;
  std::string number;
};
std::optional<ItemLabel> ReadItemLabel(std::string_view text);

// "2.0", "1.", "3.1)" at the beginning of a line: the components, and the title behind it.
struct HeadingNumber {
  std::vector<int> parts;
  bool has_point = false;
  std::string_view title;
};
std::optional<HeadingNumber> ReadHeadingNumber(std::string_view text);

// What follows ends here: . ! ? … : or their East Asian and Arabic kin, closing quotes and brackets and
// asterisks aside.
bool EndsSentence(std::string_view text);

bool StartsLowerCase(std::string_view text);

}  // namespace foyer::authoring
