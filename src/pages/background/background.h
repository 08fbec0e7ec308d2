// Opening and background for reading, and who chaired.
#pragma once

#include <optional>

#include "pages/parts.h"
#include "pages/window.h"

namespace foyer::pages::background {

struct Reading {
  content::SectionPart part;
  std::vector<std::vector<content::CloseEntry>> closest;  // of each paragraph
};

struct State {
  std::vector<Reading> readings;       // opening, background, and what the report has besides
  WindowLinks beside;                  // where there is more than a page shows
  std::vector<content::Chair> chairs;  // the first of very many
  Paragraph wanted;                    // that the visitor came for
  std::string found;  // what was searched for, to be marked there, or everywhere; empty: nothing
};

// The node of the wanted paragraph; empty: none is.
std::string LandingOf(const State& state);
std::string IdOf(const Paragraph& paragraph);

base::Result<State> Open(const Route& route, const content::Store& store);
Heading HeadingOf(const State& state);
void Draw(const State& state, ui::Ui& ui);

}  // namespace foyer::pages::background
