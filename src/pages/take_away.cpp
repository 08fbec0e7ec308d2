// Splits the words over codes, and fits the codes to the glass.
#include "pages/take_away.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "pages/parts.h"
#include "ui/qr_code.h"
#include "ui/strings.h"
#include "ui/widgets.h"

namespace foyer::pages {
namespace {

using ui::Say;
using ui::StringKey;
using ui::TextStyle;

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

// How much of `words` goes into `room` bytes: up to a white space, or to a whole character of a word that is
// longer than that.
std::size_t FittingLength(std::string_view words, std::size_t room) {
  if (words.size() <= room) return words.size();
  for (std::size_t at = room; at > 0; --at) {
    if (IsBreak(words[at])) return at;
  }
  std::size_t length = 0;
  for (std::size_t at = 0; at < words.size(); length = at) {
    base::NextCodePoint(words, at);
    if (at > room) break;
  }
  return length;
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
std::vector<std::string_view> WordsOfParts(const TakeAway& take_away, std::size_t capacity) {
  const std::size_t reference = take_away.reference.size();
  if (reference + 1 + take_away.words.size() <= capacity) return {take_away.words};
  const auto split = [&](std::string_view longest_number) {
    const std::size_t first_line = reference + longest_number.size();
    return first_line < capacity ? Split(take_away.words, capacity - first_line) : std::vector<std::string_view>();
  };
  auto words = split(" (9/9)\n");
  return words.size() <= kMostOfOneDigit ? words : split(" (99/99)\n");
}

std::string PartOf(const TakeAway& take_away, const std::vector<std::string_view>& words, std::size_t index) {
  if (words.size() == 1) return fmt::format("{}\n{}", take_away.reference, words[index]);
  return fmt::format("{} ({}/{})\n{}", take_away.reference, index + 1, words.size(), words[index]);
}

struct FittedCodes {
  std::vector<std::string_view> words;
  int version = 0;
  float module = 0;  // px
};

// As few codes as fit `side` px, then as coarse as they may be.
FittedCodes Fit(ui::Ui& ui, const TakeAway& take_away, float side) {
  FittedCodes fitted;
  const float least_module = ui.scale().TouchPx(ui::kLeastQrModuleMm);
  const float most_module = std::max(least_module, ui.Px(kMostModuleMm));
  const int largest = ui::LargestQrVersion(static_cast<int>(side / least_module));
  for (int version = largest; version > 0; --version) {
    auto words = WordsOfParts(take_away, ui::QrCapacity(version));
    const bool more = !fitted.words.empty() && words.size() > fitted.words.size();
    if (words.empty() || more) break;
    fitted.words = std::move(words);
    fitted.version = version;
  }
  if (fitted.version > 0) {
    const auto modules = static_cast<float>(ui::QrSide(fitted.version));
    fitted.module = std::min(most_module, std::floor(side / modules));
  }
  return fitted;
}

float LargestSide(ui::Ui& ui, float width) {
  const float height = ui.region().height - StepBarHeight(ui) - ui.Px(kAroundMm);
  return std::min({ui.Px(kSideMm), width, std::max(height, ui.Px(kLeastSideMm))});
}

void ShowCode(ui::Ui& ui, const TakeAway& take_away, const FittedCodes& codes, std::size_t shown) {
  const float side = codes.module * static_cast<float>(ui::QrSide(codes.version));
  const ui::Rect rect{ui.x(), ui.y(), side, side};
  ui.Skip(side);
  if (ui.canvas().draws()) {
    if (const auto* code = ui.encoded_qr().Of(PartOf(take_away, codes.words, shown), codes.version))
      ui::DrawQr(ui.canvas(), *code, {rect.x, rect.y}, codes.module);
  }
  ui::Node node;
  node.id = kCodeNode;
  node.role = "img";
  node.name = codes.words.size() == 1
                  ? Say(StringKey::take_code, {{"reference", take_away.reference}})
                  : Say(StringKey::take_code_part, {{"reference", take_away.reference},
                                                    {"number", std::to_string(shown + 1)},
                                                    {"count", std::to_string(codes.words.size())}});
  ui.Add(std::move(node), rect);
}

void ShowHow(ui::Ui& ui) {
  ShowOverline(ui, "take/title", Say(StringKey::take_title));
  ui.Skip(ui.Px(1.5f));
  ui.Text("take/how", TextStyle::kBody, ui.theme().on_surface, Say(StringKey::take_how));
}

void ShowPart(ui::Ui& ui, std::size_t shown, std::size_t count) {
  if (count == 1) return;
  ui.Text(
      "take/part", TextStyle::kCaptionStrong, ui.theme().on_surface_variant,
      Say(StringKey::take_part, {{"number", std::to_string(shown + 1)}, {"count", std::to_string(count)}}),
      {.role = "text"});
  ui.Skip(ui.Px(2));
}

// To the next of several codes, and from the last to the first.
std::optional<Action> ShowNext(ui::Ui& ui, const TakeAway& take_away, std::size_t shown, std::size_t count) {
  if (count == 1) return std::nullopt;
  Route next = take_away.route;
  next.code = static_cast<int>((shown + 1) % count) + 1;
  std::vector<ui::ButtonSpec> button = {{.id = "take/next",
                                         .label = std::string(Say(StringKey::take_next)),
                                         .action = ToString(next),
                                         .role = "button"}};
  if (ui::ButtonWidth(ui, button.front()) > ui.width()) {
    button.front().name = button.front().label;
    button.front().label.clear();
    button.front().leading = ui::Icon::kNext;
  }
  if (ui::ButtonFlow(ui, button, 0) < 0) return std::nullopt;
  return Go{next, GoHistory::kReplace};
}

// Draws `code`, and `beside` at its right; goes on below both.
void ShowBeside(ui::Ui& ui, float side, const ui::Ui::Body& code, const ui::Ui::Body& beside) {
  const float left = side + ui.Px(kGapMm), top = ui.y();
  const ui::Rect right{ui.x() + left, top, std::max(1.0f, ui.width() - left), 0};
  code(ui);
  float end = ui.y();
  ui.Within(right, [&](ui::Ui& u) {
    beside(u);
    end = std::max(end, u.y());
  });
  ui.Skip(end - ui.y());
}

}  // namespace

std::string AsPrinted(const content::Passage& passage) {
  return passage.label.empty() ? passage.text : passage.label + " " + passage.text;
}

TakeAway TakeAwayOf(const content::ReportFacts& facts, std::string reference,
                    const std::vector<std::string>& lines, const Go& go) {
  TakeAway take_away{.reference = facts.event + " · " + reference, .words = "", .route = go.route};
  const auto add = [&](const std::string& line) {
    if (!take_away.words.empty() && !line.empty()) take_away.words += '\n';
    take_away.words += line;
  };
  for (const std::string& line : lines) add(line);
  add(facts.web_address);
  return take_away;
}

std::vector<std::string> PartsOf(const TakeAway& take_away, std::size_t capacity) {
  const auto words = WordsOfParts(take_away, capacity);
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < words.size(); ++i) parts.push_back(PartOf(take_away, words, i));
  return parts;
}

std::optional<Action> ShowTakeAway(ui::Ui& ui, const TakeAway& take_away) {
  const float padding = CardPadding(ui), width = ui.width() - 2 * padding;
  const FittedCodes codes = Fit(ui, take_away, LargestSide(ui, width));
  if (codes.words.empty()) return std::nullopt;
  const std::size_t count = codes.words.size();
  const std::size_t shown = std::min(static_cast<std::size_t>(std::max(1, take_away.route.code)), count) - 1;
  const float side = codes.module * static_cast<float>(ui::QrSide(codes.version));
  const float rest = width - side - ui.Px(kGapMm);
  std::optional<Action> action;
  const auto code = [&](ui::Ui& u) { ShowCode(u, take_away, codes, shown); };
  const auto next = [&](ui::Ui& u) {
    if (auto chosen = ShowNext(u, take_away, shown, count)) action = chosen;
  };
  const auto part_and_next = [&](ui::Ui& u) {
    ShowPart(u, shown, count);
    next(u);
  };
  const auto how_first = [&](ui::Ui& u) {
    ShowHow(u);
    u.Skip(u.Px(3));
    part_and_next(u);
  };
  const auto how_last = [&](ui::Ui& u) {
    part_and_next(u);
    u.Skip(u.Px(3));
    ShowHow(u);
  };
  // Code and button must be in view together: where the words beside the code are longer than it, the button
  // comes first; where they stand above it, the button is beside it, be it with its arrow alone.
  ui::Card(ui, {.id = "take", .padding = padding}, [&](ui::Ui& u) {
    if (rest >= u.TextPx(kWordsMm)) {
      const bool long_words = count > 1 && u.Measure(rest, how_first) > side;
      ShowBeside(u, side, code, long_words ? ui::Ui::Body(how_last) : ui::Ui::Body(how_first));
      return;
    }
    ShowHow(u);
    u.Skip(u.Px(kGapMm));
    ShowPart(u, shown, count);
    if (rest >= u.scale().TouchPx(ui::kTargetMm)) {
      ShowBeside(u, side, code, next);
    } else {
      code(u);
      u.Skip(u.Px(3));
      next(u);
    }
  });
  return action;
}

}  // namespace foyer::pages
