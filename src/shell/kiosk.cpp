// The kiosk: pages, navigation and drawing.
#include "shell/kiosk.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <utility>

#include "base/log.h"
#include "base/overloaded.h"
#include "base/text.h"
#include "ui/painter.h"

namespace foyer::shell {
namespace {

using std::chrono_literals::operator""s;

// How long the attract page shows one text; a display gives time to find the beginning, and to read it.
constexpr base::Time kSlide = 12s, kFindingTime = 4s;
// Motion is short: a quarter of a second from one text to the next.
constexpr std::chrono::duration<float> kHalfFade{0.12f};

// The same page and entry, whatever of it is shown.
bool IsSamePlace(const pages::Route& a, const pages::Route& b) {
  return a.page == b.page && a.key == b.key;
}

}  // namespace

Kiosk::Kiosk(const content::Store* store, const KioskSettings& settings)
    : store_(store),
      settings_(settings),
      theme_(settings.theme),
      text_step_(settings.text_step),
      idle_(settings.idle),
      typing_(settings.keyboard) {
  if (store_ != nullptr) {
    auto facts = store_->Facts();
    if (facts) {
      facts_ = std::move(*facts);
    } else {
      base::LogError(facts.error().message);
    }
  }
  ui::SetLanguage(settings.language);
  Open(settings.start);
}

Kiosk::~Kiosk() = default;

void Kiosk::Resize(base::PixelSize size, float px_per_mm) {
  if (size.width <= 0 || size.height <= 0) return;
  // A display that comes back may say anything of itself; fonts of no size help nobody.
  const base::MillimetreSize glass{static_cast<float>(size.width) / px_per_mm,
                                   static_cast<float>(size.height) / px_per_mm};
  if (!ui::PlausibleDensity(size, glass)) px_per_mm = px_per_mm_;
  const bool same = scale_ != nullptr && size.width == size_.width && size.height == size_.height &&
                    px_per_mm == px_per_mm_;
  if (same) return;
  size_ = size;
  px_per_mm_ = px_per_mm;
  BuildFonts();
  Invalidate("resize");
}

void Kiosk::BuildFonts() {
  scale_ = std::make_unique<ui::Scale>(size_, px_per_mm_, text_step_);
  typefaces_ = std::make_unique<ui::Typefaces>(*scale_, facts_ ? facts_->characters : std::u32string());
  for (const std::string& problem : typefaces_->problems()) base::LogWarning(problem);
  gestures_.SetDensity(px_per_mm_);
  ++fonts_version_;
}

void Kiosk::Open(const pages::Route& route) {
  route_ = route;
  page_ = pages::unavailable::State{};
  page_shown_.reset();
  fade_ = Fade::kNone;
  LetGo();
  typing_.Stop();
  landing_.keep.reset();
  landing_.mark = route.page != pages::PageKind::kSearch && !route.words.empty();
  if (store_ == nullptr) return;
  auto opened = pages::OpenPage(route, *store_);
  if (!opened) {
    base::LogError(fmt::format("page {}: {}", pages::ToString(route), opened.error().message));
    return;
  }
  route_ = std::move(opened->route);
  page_ = std::move(opened->page);
  // Marked words are looked for instead.
  landing_.node = landing_.mark ? "" : pages::LandingOf(page_);
  if (route_.words.empty()) StartTyping();
  auto* attract = std::get_if<pages::attract::State>(&page_);
  if (attract == nullptr || settings_.mode == Mode::kKiosk) return;
  attract->audience = pages::attract::Audience::kWatchers;
  ShowSlide(0);
}

void Kiosk::Invalidate(std::string reason) {
  is_stale_ = true;
  Repaint(std::move(reason));
}

void Kiosk::LetGo() {
  interaction_ = {};
  pressed_.clear();
}

void Kiosk::Repaint(std::string reason) {
  if (!reason_) reason_ = std::move(reason);
}

std::optional<std::string> Kiosk::WantsFrame(base::Time now) const {
  if (reason_) return reason_;
  if (operator_.due && *operator_.due <= now) return "operator";
  if (scroller_.moving()) return "scroll";
  if (const auto held = typing_.NextTimeout(); held && *held <= now) return "typing";
  if (IsAtStart()) {
    const auto wake = NextWake(now);
    if (fade_ != Fade::kNone || (wake && *wake <= now)) return "slide";
  } else if (page_shown_ && (CountdownAt(now) != countdown_ || idle_.StateAt(now) == IdleState::kGone)) {
    return "idle";
  }
  return std::nullopt;
}

std::optional<base::Time> Kiosk::NextWake(base::Time now) const {
  if (!page_shown_) return std::nullopt;
  if (!IsAtStart()) {
    const base::Time never = base::Time::max();
    return std::min(
        {idle_.NextChange(now), typing_.NextTimeout().value_or(never), operator_.due.value_or(never)});
  }
  const auto* attract = std::get_if<pages::attract::State>(&page_);
  if (attract == nullptr || attract->slides < 2) return std::nullopt;
  if (settings_.mode == Mode::kKiosk) return *page_shown_ + kSlide;
  return *page_shown_ +
         std::max(kSlide,
                  kFindingTime + ReadingTime(static_cast<int>(base::SplitWords(attract->words).size())));
}

void Kiosk::ShowSlide(int slide) {
  auto next = pages::attract::Advance(std::get<pages::attract::State>(page_), slide, *store_);
  if (next) page_ = std::move(*next);
}

// One text fades out, the next fades in; between the changes nothing is drawn.
void Kiosk::UpdateSlide(base::Time now) {
  const auto wake = NextWake(now);
  if (store_ == nullptr || !Attracts() || operator_.IsOpen()) return;
  const int current = std::get<pages::attract::State>(page_).slide;
  if (fade_ == Fade::kNone) {
    if (!wake || *wake > now) return;
    is_stale_ = true;
    page_shown_ = now;
    SparePanel(now);
    if (settings_.motion == Motion::kReduced) return ShowSlide(current + 1);
    fade_ = Fade::kOut;
    fade_start_ = now;
  }
  is_stale_ = true;
  const float progress = std::chrono::duration<float>(now - fade_start_) / kHalfFade;
  if (fade_ == Fade::kOut && progress >= 1) {
    ShowSlide(current + 1);
    fade_ = Fade::kIn;
    fade_start_ = now;
    std::get<pages::attract::State>(page_).opacity = 0;
    return;
  }
  auto& attract = std::get<pages::attract::State>(page_);
  attract.opacity = std::clamp(fade_ == Fade::kOut ? 1 - progress : progress, 0.0f, 1.0f);
  if (fade_ == Fade::kIn && progress >= 1) fade_ = Fade::kNone;
}

void Kiosk::Update(base::Time now) {
  UpdateIdle(now);
  UpdateOperator(now);
  UpdateSlide(now);
  if (const auto held = typing_.NextTimeout(); held && *held <= now) {
    typing_.Poll(now);
    TakeTyped();
  }
  if (const auto asked = std::exchange(asked_, std::nullopt)) {
    const auto* of_operator = std::get_if<actions::OperatorAction>(&*asked);
    of_operator != nullptr ? CarryOperator(*of_operator, now) : Carry(*asked);
  }
  if (!page_shown_) {
    page_shown_ = now;
    idle_.Note(now);
    SparePanel(now);
    is_stale_ = true;
  }
  scroller_.Advance(now);
  if (is_stale_) LayOut();
  tree_.ScrollTo(std::round(scroller_.offset()));
  tree_.Press(shapes_.FindNumber(pressed_));
  idle_.SetWordsInView(WordsInView());
}

void Kiosk::Draw(ImDrawList* list) {
  if (list != nullptr) ui::PaintList(*list, shapes_, {std::round(scroller_.offset()), pressed_});
  reason_.reset();
}

void Kiosk::Carry(const actions::Action& action) {
  std::visit(base::Overloaded{[&](const pages::Go& go) { GoTo(go); }, [&](const pages::GoBack&) { GoBack(); },
                              [&](const pages::ChangeTextStep& change) {
                                const int step = std::clamp(text_step_ + change.by, 0, ui::kTextSteps - 1);
                                if (step == text_step_) return;
                                text_step_ = step;
                                if (scroller_.range() > 0)
                                  landing_.share = scroller_.offset() / scroller_.range();
                                BuildFonts();
                              },
                              [&](const pages::SwitchTheme&) {
                                theme_ = theme_ == ui::ThemeName::kLight ? ui::ThemeName::kHighContrast
                                                                         : ui::ThemeName::kLight;
                              },
                              [&](const pages::ShowLanguages&) { ShowLanguages(); },
                              [&](const pages::ChooseLanguage& choice) { Speak(choice.language); },
                              [&](const pages::CloseDialog&) { choosing_language_ = false; },
                              [&](const pages::EditText&) { StartTyping(); },
                              [&](const actions::KeyStroke& stroke) {
                                typing_.Stroke(stroke);
                                TakeTyped();
                              },
                              // Any touch has answered; the operator's are carried out elsewhere.
                              [](const actions::Stay&) {}, [](const actions::OperatorAction&) {}},
             action);
  Invalidate("action");
}

void Kiosk::GoTo(const pages::Go& go) {
  if (go.route == route_) {
    landing_.scroll = 0;
    landing_.node = pages::LandingOf(page_);
    if (route_.words.empty()) StartTyping();
    return;
  }
  const bool fresh = go.route.page == pages::PageKind::kHome || route_.page == pages::PageKind::kAttract;
  if (fresh) {
    history_.Clear();
  } else if (go.history == pages::GoHistory::kPush) {
    history_.Push({route_, scroller_.offset()});
  }
  const bool same_place = IsSamePlace(route_, go.route);
  const std::string focused = same_place ? interaction_.focused : "";
  Open(go.route);
  interaction_.focused = focused;
  // Another code of the same entry takes the place of the one that is looked at.
  if (!same_place || landing_.node.empty()) landing_.scroll = 0;
}

void Kiosk::ShowLanguages() {
  // A dialog lies on top of the keyboard.
  if (typing_.active()) StopTyping();
  choosing_language_ = true;
}

void Kiosk::Speak(ui::Language language) {
  choosing_language_ = false;
  ui::SetLanguage(language);
  // Some pages keep words of ours among what they read. Elsewhere other words have other lengths.
  if (scroller_.range() > 0) landing_.share = scroller_.offset() / scroller_.range();
  Open(route_);
}

void Kiosk::GoBack() {
  if (choosing_language_) {
    choosing_language_ = false;
    return;
  }
  if (const auto place = history_.Pop()) {
    Open(place->route);
    landing_.node.clear();
    landing_.mark = false;
    landing_.scroll = place->scroll;
  } else if (route_.page != pages::PageKind::kHome && route_.page != pages::PageKind::kAttract) {
    Open({pages::PageKind::kHome, "", ""});
    landing_.scroll = 0;
  }
}

}  // namespace foyer::shell
