// Foyer's own interface icons, drawn as strokes so that they are sharp at every size. Names say what they
// show.
#pragma once

#include "ui/canvas.h"

namespace foyer::ui {

enum class Icon {
  kHome,
  kDocument,
  kList,
  kPeople,
  kCheck,
  kSpeech,
  kInformation,
  kBack,
  kNext,
  kContrast,
  kSearch,
  kErase,
  kClose,
  kNone
};

// In a square of `size` px whose top left is `at`.
void DrawIcon(Canvas& canvas, Icon icon, Point at, float size, Paint paint);

}  // namespace foyer::ui
