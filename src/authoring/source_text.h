// A source file's bytes and its lines: says what cannot be text at all, and takes out what editors and
// converters leave behind (byte-order marks, line ends, form feeds, odd spaces). Does not know what the lines
// mean.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "authoring/problem.h"

namespace foyer::authoring {

struct SourceLine {
  int number = 0;    // 1-based, as an editor counts them
  int indent = 0;    // columns before the first word; a tab goes to the next fourth column
  std::string text;  // white space collapsed; empty: a blank line
};

// The bytes of a file, or nothing and the problem why.
std::optional<std::string> ReadSource(const std::string& file, Problems& problems);

// Adds one problem a line that is not text: control characters, what is not UTF-8; one for a binary or a
// blank file. True: none was found.
bool CheckSource(const std::string& file, std::string_view bytes, Problems& problems);

// Line ends may be LF, CR LF or CR, even mixed. A form feed (a page break) gives a blank line of the same
// number.
std::vector<SourceLine> SplitLines(std::string_view bytes);

// The bytes with LF as the only line end and plain blanks as the only other white space. Keeps the number of
// lines.
std::string PlainSpace(std::string_view bytes);

}  // namespace foyer::authoring
