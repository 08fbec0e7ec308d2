// A bounded stack of places.
#include "shell/history.h"

namespace foyer::shell {
namespace {

// More than any visitor goes back; bounded because strangers tap for hours.
constexpr std::size_t kMostPlaces = 64;

}  // namespace

void History::Push(Place from) {
  if (places_.size() == kMostPlaces) places_.erase(places_.begin());
  places_.push_back(std::move(from));
}

std::optional<History::Place> History::Pop() {
  if (places_.empty()) return std::nullopt;
  Place place = std::move(places_.back());
  places_.pop_back();
  return place;
}

}  // namespace foyer::shell
