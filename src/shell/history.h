// Where the visitor has been: for "back". Pure bookkeeping; opens no pages.
#pragma once

#include <optional>
#include <vector>

#include "pages/route.h"

namespace foyer::shell {

class History {
 public:
  struct Place {
    pages::Route route;
    float scroll = 0;  // px
  };

  // Leaves `from` for somewhere else. Old places are forgotten when there are very many.
  void Push(Place from);
  // The place to go back to, taken out.
  std::optional<Place> Pop();
  void Clear() { places_.clear(); }
  bool empty() const { return places_.empty(); }

 private:
  std::vector<Place> places_;
};

}  // namespace foyer::shell
