// What commands print and complain. Everything that goes to standard output goes through here, so that
// somebody looks at what writing it says.
#pragma once

#include <string_view>

#include "base/error.h"

namespace foyer::base {

// First of all in main. A stream that whoever starts the program has closed (`>&-`) is given a stand-in, so
// that no file that is opened later takes its number and gets what was meant for the stream. Writing to a
// pipe that nobody reads any more, or past the limit of a file's size (`ulimit -f`), is an error from then
// on, and no end of the program.
void HoldStandardStreams();

// All of `text` on standard output. kMachine where it cannot be written. A reader who went away (`| head -1`)
// has had enough: no error.
Result<void> Print(std::string_view text);

// One line on standard error: "foyer: what is wrong". Where that cannot be written, there is nobody left to
// tell.
void Complain(std::string_view program, std::string_view sentence);
// The same without the program's name: a line of a list.
void Complain(std::string_view line);

}  // namespace foyer::base
