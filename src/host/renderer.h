// Puts ImGui's draw data on the window through OpenGL. Fills no fonts, builds no frame, reads no input.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/size.h"
#include "host/font_texture.h"
#include "host/image.h"
#include "host/picture.h"
#include "host/window.h"

namespace foyer::host {

struct Color {
  float red = 0, green = 0, blue = 0;  // 0 … 1
};

// OpenGL 3 through one ImGui backend, OpenGL 2.1 (Raspberry Pi 3 and older) through the other. An ImGui
// context must be current from before Create until after the destructor, and the window must live as long.
class Renderer {
 public:
  // Compiles the shaders but touches no font, so that fonts may still be rasterised on another thread (in an
  // atlas that is not yet io.Fonts). Errors are kMachine.
  static base::Result<std::unique_ptr<Renderer>> Create(const Window& window);
  ~Renderer();
  Renderer(const Renderer&) = delete;
  Renderer& operator=(const Renderer&) = delete;

  // Uploads io.Fonts where `version` is not the one it has; needed before the first ImGui::NewFrame and after
  // each rebuild of the atlas.
  void UseFonts(int version);

  // The texture of a picture, for ImGui's draw lists, until the renderer goes.
  std::uintptr_t AddPicture(const Picture& picture);

  // Draws ImGui::GetDrawData() over `clear`, into the picture that Window::Present shows next. Clearing is
  // free; a rectangle as large as the window is not, least of all without a graphics card.
  void Draw(base::PixelSize size, Color clear);

  // The picture of the last Draw. REQUIRES: not yet presented.
  Image Capture() const;

  // "OpenGL 4.5 (Compatibility Profile) Mesa 22.3.6, llvmpipe", for the operator.
  std::string Description() const;

 private:
  explicit Renderer(GraphicsLevel graphics) : graphics_(graphics), font_texture_(graphics) {}

  GraphicsLevel graphics_;
  FontTexture font_texture_;
  std::optional<int> fonts_version_;
  std::vector<unsigned int> pictures_;  // GL textures
  base::PixelSize size_;                // of the last Draw
};

}  // namespace foyer::host
