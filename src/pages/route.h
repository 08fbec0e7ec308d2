// The routes that a report has, and what they ask of its store.
#pragma once

#include <initializer_list>
#include <vector>

#include "actions/action.h"
#include "base/error.h"
#include "content/store.h"

namespace foyer::pages {

using namespace actions;  // pages speak of little else

// The part of a list that `route` begins with.
content::WindowAt WindowOf(const Route& route);
// What the background page reads out.
inline constexpr std::initializer_list<content::SectionKind> kSectionsRead = {
    content::SectionKind::kOpening, content::SectionKind::kBackground, content::SectionKind::kOther};

// Every route of this content, in the order of the rail; of long lists each part.
base::Result<std::vector<Route>> AllRoutes(const content::Store& store);

}  // namespace foyer::pages
