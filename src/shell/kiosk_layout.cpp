// The kiosk's layout: chrome and page into tree and display list, and where the page is scrolled to
// afterwards.
#include <algorithm>
#include <cmath>
#include <utility>

#include "pages/marked.h"
#include "shell/countdown.h"
#include "shell/kiosk.h"
#include "shell/language_menu.h"

namespace foyer::shell {
namespace {

// Above what was brought into view, and at least between it and what covers the page's foot, mm.
constexpr float kLandingRoomMm = 8, kFootRoomMm = 4.5f;

// Of the page's height: what stands above is found without scrolling.
constexpr float kSeenAtOnce = 0.75f;

}  // namespace

void Kiosk::LayOut() {
  is_stale_ = false;
  ++layouts_;
  tree_.nodes.clear();
  shapes_ = {};
  ui::Ui ui(theme(), *scale_, *typefaces_, interaction_, ui::Canvas(&shapes_), tree_, encoded_qr_);
  ui.SetLogo(logo_);
  const ui::Rect window{0, 0, static_cast<float>(size_.width), static_cast<float>(size_.height)};
  operator_.ShowsPage() ? LayOutOperator(ui, window) : LayOutVisitor(ui, window);
  if (operator_.place == OperatorPlace::kPin) DrawPinPad(ui, window, operator_.pad, operator_.wait);
  if (countdown_) DrawCountdown(ui, window, *countdown_);
  Land();
}

void Kiosk::LayOutVisitor(ui::Ui& ui, const ui::Rect& window) {
  if (route_.page == pages::PageKind::kAttract && std::holds_alternative<pages::attract::State>(page_)) {
    page_rect_ = window;
    scroller_.SetRange(0);
    ui.BeginRegion(window);
    pages::Draw(page_, ui);
    ui.EndRegion();
    return;
  }
  const ChromeState chrome{route_.page,
                           heading(),
                           facts_ ? facts_->event : "",
                           facts_ ? facts_->short_title : "",
                           !history_.empty(),
                           text_step_,
                           typing_.active()};
  ChromeLayout layout = LayOutChrome(ui, chrome);
  if (typing_.active()) {
    typing_.LayOut(*scale_, layout.page);
    layout.page.height -= typing_.keyboard().rect.height;
  }
  page_rect_ = layout.page;
  DrawChrome(ui, chrome, layout);
  ui.canvas().Fill(layout.page, theme().surface);
  ui.BeginRegion(layout.page, ui::Scrolling::kPage);
  pages::Draw(page_, ui);
  const float height = ui.EndRegion();
  scroller_.SetRange(height - layout.page.height);
  if (typing_.active()) ui::DrawKeyboard(ui, typing_.keyboard(), typing_.Look());
  if (choosing_language_) DrawLanguageMenu(ui, window);
}

void Kiosk::Land() {
  const Landing landing = std::exchange(landing_, {});
  if (landing.keep) {
    if (const ui::Node* node = tree_.Find(landing.keep->id))
      scroller_.JumpTo(scroller_.offset() + node->rect.y - landing.keep->y);
  }
  if (landing.share) scroller_.JumpTo(*landing.share * scroller_.range());
  if (landing.scroll) scroller_.JumpTo(*landing.scroll);
  if (landing.mark) BringMarkIntoView();
  if (!landing.node.empty()) BringIntoView(landing.node);
}

// Marked words that are out of sight come to the upper third of the page.
void Kiosk::BringMarkIntoView() {
  const ui::Node* mark = pages::BestMark(tree_);
  if (mark == nullptr || mark->rect.bottom() < page_rect_.y + page_rect_.height * kSeenAtOnce) return;
  scroller_.JumpTo(std::max(0.0f, mark->rect.y - page_rect_.y - page_rect_.height / 3));
}

// What the page's foot does not cover counts; at the top there is a little room above.
void Kiosk::BringIntoView(const std::string& id) {
  const ui::Node* node = tree_.Find(id);
  if (node == nullptr) return;
  float foot = page_rect_.bottom();
  for (const ui::Node& other : tree_.nodes) {
    if (!other.layer.empty() && other.rect.y > page_rect_.y) foot = std::min(foot, other.rect.y);
  }
  foot -= scale_->Px(kFootRoomMm);
  const float top = node->rect.y - scroller_.offset();
  const float spare = (foot - page_rect_.y - node->rect.height) / 2;
  const float room = std::clamp(spare, 0.0f, scale_->Px(kLandingRoomMm));
  if (top >= page_rect_.y && top + node->rect.height <= foot) return;
  scroller_.JumpTo(node->rect.y - page_rect_.y - room);
}

}  // namespace foyer::shell
