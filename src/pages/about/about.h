// Where the text comes from: title lines and links as printed, sources and hashes, licence and version.
#pragma once

#include <optional>

#include "pages/parts.h"

namespace foyer::pages::about {

struct State {
  std::vector<content::Passage> front;    // what stands above the report's first heading
  std::vector<content::LinkEntry> links;  // the first of very many: each stands where it is printed, too
  std::vector<content::DocumentEntry> documents;
  std::string seal;
  std::string found;  // what was searched for, to be marked; empty: nothing
};

base::Result<State> Open(const Route& route, const content::Store& store);
Heading HeadingOf(const State& state);
void Draw(const State& state, ui::Ui& ui);

}  // namespace foyer::pages::about
