// Two generations of texts: when the recent ones fill theirs, they become the older ones, and those go.
#include "ui/broken_text.h"

#include <utility>

namespace foyer::ui {
namespace {

// The longest page of a report takes less; a generation is about a megabyte.
constexpr std::size_t kMostLetters = 60'000;
// What a text takes besides its letters, in letters.
constexpr std::size_t kLettersOfAnyText = 20;

}  // namespace

std::shared_ptr<const BrokenText> BrokenTexts::Find(const std::string& key) {
  if (const auto found = recent_.find(key); found != recent_.end()) return found->second;
  const auto found = older_.find(key);
  if (found == older_.end()) return nullptr;
  const auto text = found->second;
  older_.erase(found);
  Keep(key, text);
  return text;
}

void BrokenTexts::Keep(std::string key, std::shared_ptr<const BrokenText> text) {
  const std::size_t letters = text->letters.size() + kLettersOfAnyText;
  if (recent_letters_ + letters > kMostLetters) {
    older_ = std::exchange(recent_, {});
    recent_letters_ = 0;
  }
  recent_letters_ += letters;
  recent_.insert_or_assign(std::move(key), std::move(text));
}

}  // namespace foyer::ui
