// The font atlas on the graphics card, one byte a pixel where the driver can: a quarter of what ImGui's
// backends upload, in time and in memory. Rasterises nothing.
#pragma once

#include "host/window.h"

struct ImFontAtlas;

namespace foyer::host {

class FontTexture {
 public:
  // A GL context must be current from here to the destructor.
  explicit FontTexture(GraphicsLevel graphics);
  ~FontTexture();
  FontTexture(const FontTexture&) = delete;
  FontTexture& operator=(const FontTexture&) = delete;

  // Replaces what was there, and tells the atlas its texture. Builds the atlas when nobody has yet.
  void Upload(ImFontAtlas& atlas);

 private:
  enum class Format { kSwizzledRed, kAlpha, kColor };

  Format format_;
  unsigned int texture_ = 0;
};

}  // namespace foyer::host
