// The one ImGui context: opens a frame to draw in and closes it. ImGui is used for drawing only; it gets no
// input and keeps no widgets.
#pragma once

#include <string_view>

#include "base/size.h"
#include "ui/typefaces.h"

struct ImDrawList;
struct ImGuiContext;

namespace foyer::ui {

std::string_view DrawingLibraryVersion();  // ImGui's, "1.86"

class DrawingContext {
 public:
  DrawingContext();
  ~DrawingContext();
  DrawingContext(const DrawingContext&) = delete;
  DrawingContext& operator=(const DrawingContext&) = delete;

  // Draws with these fonts from the next frame on; they must outlive it. The renderer has to upload them.
  void Use(const Typefaces& typefaces);

  // REQUIRES: Use was called and the renderer has the fonts.
  ImDrawList* Begin(base::PixelSize size);
  // The whole picture moved by `offset` on the glass.
  void End(base::PixelOffset offset = {});

 private:
  std::unique_ptr<ImFontAtlas> none_;  // until Use
  ImGuiContext* context_;
};

}  // namespace foyer::ui
