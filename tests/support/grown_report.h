// Reports of any size, for measuring what must not grow with them: the shape of a given report times over, or
// any number of paragraphs. Made of its words, and of made-up ones as rare as a language has them. The source
// documents do not grow: no page and no search reads them.
#pragma once

#include <string>

#include "content/report.h"

namespace foyer::support {

// `report` itself and `times` - 1 more of its shape: as many people, questions, outcomes, messages and
// paragraphs of opening and background each. REQUIRES: times >= 1.
content::Report GrownReport(const content::Report& report, int times);

// `report` with so many more paragraphs in its background.
content::Report WithParagraphs(const content::Report& report, int paragraphs);

}  // namespace foyer::support
