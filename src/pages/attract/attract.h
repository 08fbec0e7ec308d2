// What a passer-by sees: one outcome or question at a time in big type, the session as a graph, "Touch to
// explore"; or the same as a slide show for a screen without touch, with all the words.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pages/parts.h"

namespace foyer::pages::attract {

// For whom it plays: a passer-by who may come and touch, or people before a screen that cannot be touched.
enum class Audience { kPasserBy, kWatchers };

// Dim: as dark as a night light, in the operator's hours.
enum class Light { kFull, kDim };

struct State {
  Light light = Light::kFull;
  Audience audience = Audience::kPasserBy;
  content::ReportFacts facts;
  std::vector<content::GroupEntry> groups;
  std::vector<content::PersonEntry> people;  // of the picture
  int slide = 0;                             // outcomes first, then questions; wraps
  int slides = 0;
  std::string words;  // of the slide
  std::string label;  // "Outcome iv"
  float opacity = 1;  // of the words, while one slide follows another
};

base::Result<State> Open(const content::Store& store);
// Slide `slide`, counted round and round.
base::Result<State> Advance(State state, int slide, const content::Store& store);
Heading HeadingOf(const State& state);
void Draw(const State& state, ui::Ui& ui);

}  // namespace foyer::pages::attract
