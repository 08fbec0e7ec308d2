// Splits the words over codes, and fits the codes to the glass.
#include "ui/code_card.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

#include "base/graphemes.h"
#include "ui/qr_code.h"
#include "ui/strings.h"
#include "ui/widgets.h"

namespace foyer::ui {
namespace {

constexpr std::size_t kMostCodes = 99, kMostOfOneDigit = 9;
// Of the code with its quiet zone, mm: where the page is low it takes most of its height, but for this.
constexpr float kSideMm = 84, kLeastSideMm = 34, kAroundMm = 6;
// Coarser modules are no easier to read, mm.
constexpr float kMostModuleMm = 1.1f;
// Beside the code the words need so much of a line, mm, or stand above it.
constexpr float kGapMm = 5, kWordsMm = 48;

bool IsBreak(char c) {
  return c == ' ' || c == '\n';
}

// How much of `words` goes into `room` bytes: up to a white space, or to a whole letter of a word that is
// longer than that.
std::size_t FittingLength(std::string_view words, std::size_t room) {
  if (words.size() <= room) return words.size();
  for (std::size_t at = room; at > 0; --at) {
    if (IsBreak(words[at])) return at;
  }
  return base::CutBefore(words, room);
}

// Empty where there would be too many.
std::vector<std::string_view> Split(std::string_view words, std::size_t room) {
  std::vector<std::string_view> parts;
  while (!words.empty()) {
    const std::size_t length = FittingLength(words, room);
    if (length == 0 || parts.size() == kMostCodes) return {};
    parts.push_back(words.substr(0, length));
    words.remove_prefix(length < words.size() && IsBreak(words[length]) ? length + 1 : length);
  }
  return parts;
}

// The words of each code of `capacity` bytes. Empty: it would take too many.
std::vector<std::string_view> WordsOfParts(const CodedWords& coded, std::size_t capacity) {
  const std::size_t reference = coded.reference.size();
  if (reference + 1 + coded.words.size() <= capacity) return {coded.words};
  const auto split = [&](std::string_view longest_number) {
    const std::size_t first_line = reference + longest_number.size();
    return first_line < capacity ? Split(coded.words, capacity - first_line)
                                 : std::vector<std::string_view>();
  };
  auto words = split(" (9/9)\n");
  return words.size() <= kMostOfOneDigit ? words : split(" (99/99)\n");
}

std::string PartOf(const CodedWords& coded, const std::vector<std::string_view>& words, std::size_t index) {
  if (words.size() == 1) return fmt::format("{}\n{}", coded.reference, words[index]);
  return fmt::format("{} ({}/{})\n{}", coded.reference, index + 1, words.size(), words[index]);
}

struct FittedCodes {
  std::vector<std::string_view> words;
  int version = 0;
  float module = 0;  // px
};

// As few codes as fit `side` px, then as coarse as they may be.
FittedCodes Fit(Ui& ui, const CodedWords& coded, float side) {
  FittedCodes fitted;
  const float least_module = ui.scale().TouchPx(kLeastQrModuleMm);
  const float most_module = std::max(least_module, ui.Px(kMostModuleMm));
  const int largest = LargestQrVersion(static_cast<int>(side / least_module));
  for (int version = largest; version > 0; --version) {
    auto words = WordsOfParts(coded, QrCapacity(version));
    const bool more = !fitted.words.empty() && words.size() > fitted.words.size();
    if (words.empty() || more) break;
    fitted.words = std::move(words);
    fitted.version = version;
  }
  if (fitted.version > 0) {
    const auto modules = static_cast<float>(QrSide(fitted.version));
    fitted.module = std::min(most_module, std::floor(side / modules));
  }
  return fitted;
}

float LargestSide(Ui& ui, float width, float covered_foot) {
  const float height = ui.region().height - covered_foot - ui.Px(kAroundMm);
  return std::min({ui.Px(kSideMm), width, std::max(height, ui.Px(kLeastSideMm))});
}

void ShowCode(Ui& ui, const CodeCard& card, const FittedCodes& codes, std::size_t shown) {
  const float side = codes.module * static_cast<float>(QrSide(codes.version));
  const Rect rect{ui.x(), ui.y(), side, side};
  ui.Skip(side);
  if (ui.canvas().draws()) {
    if (const auto* code = ui.encoded_qr().Of(PartOf(card.coded, codes.words, shown), codes.version))
      DrawQr(ui.canvas(), *code, {rect.x, rect.y}, codes.module);
  }
  Node node;
  node.id = card.id + "/code";
  node.role = "img";
  node.name = codes.words.size() == 1
                  ? Say(StringKey::take_code, {{"reference", card.coded.reference}})
                  : Say(StringKey::take_code_part, {{"reference", card.coded.reference},
                                                    {"number", std::to_string(shown + 1)},
                                                    {"count", std::to_string(codes.words.size())}});
  ui.Add(std::move(node), rect);
}

void ShowPart(Ui& ui, const CodeCard& card, std::size_t shown, std::size_t count) {
  if (count == 1) return;
  ui.Text(
      card.id + "/part", TextStyle::kCaptionStrong, ui.theme().on_surface_variant,
      Say(StringKey::take_part, {{"number", std::to_string(shown + 1)}, {"count", std::to_string(count)}}),
      {.role = "text"});
  ui.Skip(ui.Px(2));
}

// To the next of several codes, and from the last to the first.
void ShowNext(Ui& ui, const CodeCard& card, std::size_t shown, std::size_t count) {
  if (count == 1) return;
  const std::size_t next = (shown + 1) % count;
  std::vector<ButtonSpec> button = {{.id = card.id + "/next",
                                     .label = std::string(Say(StringKey::take_next)),
                                     .action = card.action_of(next),
                                     .role = "button"}};
  if (ButtonWidth(ui, button.front()) > ui.width()) {
    button.front().name = button.front().label;
    button.front().label.clear();
    button.front().leading = Icon::kNext;
  }
  ButtonFlow(ui, button, 0);
}

// Draws `code`, and `beside` at its right; goes on below both.
void ShowBeside(Ui& ui, float side, const Ui::Body& code, const Ui::Body& beside) {
  const float left = side + ui.Px(kGapMm), top = ui.y();
  const Rect right{ui.x() + left, top, std::max(1.0f, ui.width() - left), 0};
  code(ui);
  float end = ui.y();
  ui.Within(right, [&](Ui& u) {
    beside(u);
    end = std::max(end, u.y());
  });
  ui.Skip(end - ui.y());
}

}  // namespace

std::vector<std::string> PartsOf(const CodedWords& coded, std::size_t capacity) {
  const auto words = WordsOfParts(coded, capacity);
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < words.size(); ++i) parts.push_back(PartOf(coded, words, i));
  return parts;
}

void ShowCodeCard(Ui& ui, const CodeCard& card) {
  const float width = ui.width() - 2 * card.padding;
  const FittedCodes codes = Fit(ui, card.coded, LargestSide(ui, width, card.covered_foot));
  if (codes.words.empty()) return;
  const std::size_t count = codes.words.size(), shown = std::min(card.shown, count - 1);
  const float side = codes.module * static_cast<float>(QrSide(codes.version));
  const float rest = width - side - ui.Px(kGapMm);
  const auto code = [&](Ui& u) { ShowCode(u, card, codes, shown); };
  const auto next = [&](Ui& u) { ShowNext(u, card, shown, count); };
  const auto part_and_next = [&](Ui& u) {
    ShowPart(u, card, shown, count);
    next(u);
  };
  const auto heading_first = [&](Ui& u) {
    card.heading(u);
    u.Skip(u.Px(3));
    part_and_next(u);
  };
  const auto heading_last = [&](Ui& u) {
    part_and_next(u);
    u.Skip(u.Px(3));
    card.heading(u);
  };
  // Code and button must be in view together: where the words beside the code are longer than it, the button
  // comes first; where they stand above it, the button is beside it, be it with its arrow alone.
  Card(ui, {.id = card.id, .padding = card.padding}, [&](Ui& u) {
    if (rest >= u.TextPx(kWordsMm)) {
      const bool long_words = count > 1 && u.Measure(rest, heading_first) > side;
      ShowBeside(u, side, code, long_words ? Ui::Body(heading_last) : Ui::Body(heading_first));
      return;
    }
    card.heading(u);
    u.Skip(u.Px(kGapMm));
    ShowPart(u, card, shown, count);
    if (rest >= u.scale().TouchPx(kTargetMm)) {
      ShowBeside(u, side, code, next);
    } else {
      code(u);
      u.Skip(u.Px(3));
      next(u);
    }
  });
}

}  // namespace foyer::ui
