// The kiosk without the machine: input events in, pages drawn, actions carried out. Opens no window, reads no
// clock; time, size and the draw list are arguments, so that every visit can be played without a display.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/input_event.h"
#include "base/size.h"
#include "content/store.h"
#include "pages/page.h"
#include "shell/chrome.h"
#include "shell/config.h"
#include "shell/history.h"
#include "shell/idle.h"
#include "shell/operator/corner_taps.h"
#include "shell/operator/operator_state.h"
#include "shell/panel_care.h"
#include "shell/touch_gate.h"
#include "shell/typing.h"
#include "ui/display_list.h"
#include "ui/gesture.h"
#include "ui/qr_code.h"
#include "ui/scroll.h"
#include "ui/typefaces.h"

struct ImDrawList;

namespace foyer::shell {

// Reduced: nothing moves by itself, slides change at once.
enum class Motion { kFull, kReduced };

// Whether a window manager's wish to close the window counts: not where visitors could make it.
enum class Closing { kRefused, kAllowed };

struct KioskSettings {
  pages::Route start{pages::PageKind::kAttract, "", ""};
  ui::ThemeName theme = ui::ThemeName::kLight;
  int text_step = 0;
  Motion motion = Motion::kFull;
  IdleSettings idle;
  ui::Language language = ui::Language::kEnglish;  // until a visitor chooses another
  std::optional<DimHours> dim;
  Closing closing = Closing::kRefused;
  Mode mode = Mode::kKiosk;  // of a display nothing that is done at it counts
  ui::KeyboardKind keyboard = ui::KeyboardKind::kQwerty;
  std::string pin_file;  // of the operator's PIN; empty: there is no way to the operator page
};

// The operator has left: a service manager must not start the kiosk again.
inline constexpr int kLeftExitCode = 4;

class Kiosk {
 public:
  // `store` must outlive the kiosk; without one every page says calmly that it is not available.
  Kiosk(const content::Store* store, const KioskSettings& settings);
  ~Kiosk();

  // Builds fonts and layout for a display, once and whenever it changes. May be called before there is a
  // window.
  void Resize(base::PixelSize size, float px_per_mm);

  void Handle(const base::InputEvent& event);

  // Why a frame must be drawn; nothing while the picture on the glass is right.
  std::optional<std::string> WantsFrame(base::Time now) const;
  // When something moves by itself next.
  std::optional<base::Time> NextWake(base::Time now) const;
  // Carries out what the visitor did and moves what moves by itself; lays the page out where it looks
  // different. REQUIRES: Resize was called.
  void Update(base::Time now);
  // Paints what Update left; nullptr: nowhere.
  void Draw(ImDrawList* list);
  // How often the page was laid out since the last call.
  int TakeLayouts() { return std::exchange(layouts_, 0); }

  // The local time of day in minutes, for dimming. The wall clock may be wrong; nothing else goes by it.
  void SetMinuteOfDay(std::function<int()> minute_of_day) { minute_of_day_ = std::move(minute_of_day); }
  // By how much the whole picture is to be moved on the glass.
  base::PixelOffset offset() const { return offset_; }

  void SetLogo(const ui::Picture& logo) {
    logo_ = logo;
    Invalidate("logo");
  }
  // What the operator page tells of this run.
  void SetRunFacts(RunFacts facts) { run_facts_ = std::move(facts); }

  bool done() const { return done_; }
  int exit_code() const { return exit_code_; }  // REQUIRES: done
  const ui::Typefaces& typefaces() const { return *typefaces_; }
  // Counts rebuilds of the fonts, so that the renderer knows when to upload them.
  int fonts_version() const { return fonts_version_; }
  const ui::AccessibilityTree& tree() const { return tree_; }
  const ui::Scale& scale() const { return *scale_; }
  const ui::Theme& theme() const { return ui::FindTheme(theme_); }
  const pages::Route& route() const { return route_; }
  pages::Heading heading() const { return pages::HeadingOf(page_); }
  float scroll_offset() const { return scroller_.offset(); }
  // Whether the on-screen keyboard is shown.
  bool typing() const { return typing_.active(); }

 private:
  void Open(const pages::Route& route);
  void BuildFonts();
  void Carry(const actions::Action& action);
  void GoTo(const pages::Go& go);
  void GoBack();
  void ShowLanguages();
  void Speak(ui::Language language);
  void UpdateSlide(base::Time now);
  void ShowSlide(int slide);
  // Chrome and page: fills the tree and the display list.
  void LayOut();
  void LayOutVisitor(ui::Ui& ui, const ui::Rect& window);
  // What has to happen once it is known how far the page can scroll, and where what is on it stands.
  void Land();
  // A frame is due in which everything may look different, or only scrolled and pressed.
  void Invalidate(std::string reason);
  void Repaint(std::string reason);
  // Nothing is pressed, focused or edited any more.
  void LetGo();

  // The operator page; see kiosk_operator.cpp.
  bool OpensPinPad(const base::PointerSample& sample);
  void LayOutOperator(ui::Ui& ui, const ui::Rect& window);
  void UpdateOperator(base::Time now);
  void CarryOperator(const actions::OperatorAction& action, base::Time now);
  bool GivesToOperator(const base::KeyPress& press);
  void OnText(const base::TextTyped& typed);

  // The idle contract; see kiosk_idle.cpp.
  bool Attracts() const { return std::holds_alternative<pages::attract::State>(page_); }
  bool IsAtStart() const { return route_.page == pages::PageKind::kAttract && !operator_.IsOpen(); }
  // True where `event` answers the countdown or wakes the kiosk, and so does nothing else.
  bool TakesForItself(const base::InputEvent& event);
  void UpdateIdle(base::Time now);
  std::optional<std::chrono::seconds> CountdownAt(base::Time now) const;
  int WordsInView() const;
  // Wandering and dimming, as of now; for a page that is shown anew anyway.
  void SparePanel(base::Time now);
  void StartOver(base::Time now);

  void OnPointer(const base::PointerSample& sample);
  void OnGesture(const ui::Gesture& gesture);
  void OnPinch(float factor);
  void OnKey(const base::KeyPress& press);
  void MoveFocus(int by);
  void ScrollBy(float px);
  void BringIntoView(const std::string& id);
  void BringMarkIntoView();
  float CoveredHead() const;

  bool HasField() const;
  bool FieldHasFocus() const;
  void StartTyping();
  void StopTyping();
  // `y` is where the visitor scrolls, window px.
  void StopTypingToRead(float y);
  // Searches for what now stands in the field.
  void TakeTyped();
  void OnTyped(const base::TextTyped& typed);
  // False where the key is not for the field.
  bool OnTypingKey(base::Key key);

  const content::Store* store_;
  std::optional<content::ReportFacts> facts_;
  KioskSettings settings_;
  ui::ThemeName theme_;
  int text_step_;

  base::PixelSize size_;
  float px_per_mm_ = ui::kAssumedPxPerMm;
  std::unique_ptr<ui::Scale> scale_;
  std::unique_ptr<ui::Typefaces> typefaces_;
  int fonts_version_ = 0;

  pages::Route route_;
  pages::Page page_;
  History history_;
  std::optional<base::Time> page_shown_;  // when the page, or the slide on it, was first laid out
  enum class Fade { kNone, kOut, kIn };
  Fade fade_ = Fade::kNone;
  base::Time fade_start_{};
  IdleTimer idle_;
  std::optional<std::chrono::seconds> countdown_;  // as shown; nothing: somebody is there
  bool choosing_language_ = false;
  CornerTaps corner_taps_;
  OperatorState operator_;
  RunFacts run_facts_;
  // After the next layout, in this order.
  struct Landing {
    struct KeptNode {
      std::string id;
      float y = 0;  // where on the page it was, px
    };
    std::optional<KeptNode> keep;  // stays under the finger
    std::optional<float> share;    // of how far the page scrolls: it flows anew
    std::optional<float> scroll;   // px
    std::string node;              // comes into view; empty: none
    bool mark = false;             // marked words come into view
  };
  Landing landing_;

  ui::AccessibilityTree tree_;
  ui::DisplayList shapes_;
  bool is_stale_ = true;  // tree and shapes are of another page, state, size or language
  int layouts_ = 0;
  ui::Interaction interaction_;
  std::string pressed_;                   // the node that a finger is down on
  std::optional<actions::Action> asked_;  // of the node that was touched; carried out in the next update
  TouchGate touch_gate_;
  ui::GestureRecognizer gestures_{ui::kAssumedPxPerMm};
  float pointer_y_ = 0;  // window px
  float pinched_ = 1;    // how far two fingers went apart since the text last changed
  ui::Scroller scroller_;
  ui::Rect page_rect_;
  ui::Picture logo_;
  ui::EncodedQr encoded_qr_;
  std::optional<base::Time> started_;
  base::PixelOffset offset_;
  std::function<int()> minute_of_day_;
  Typing typing_;

  std::optional<std::string> reason_ = "start";
  bool done_ = false;
  int exit_code_ = 0;
};

}  // namespace foyer::shell
