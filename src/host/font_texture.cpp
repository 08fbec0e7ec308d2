// Three ways to make "white with this coverage" out of a texture.
#include "host/font_texture.h"

#include <GL/gl.h>
#include <GL/glext.h>
#include <GLFW/glfw3.h>
#include <imgui.h>

#include <array>
#include <cstdint>

namespace foyer::host {

FontTexture::FontTexture(GraphicsLevel graphics) : format_(Format::kColor) {
  if (graphics == GraphicsLevel::kOpenGl2) {
    format_ = Format::kAlpha;
  } else if (glfwExtensionSupported("GL_ARB_texture_swizzle") == GLFW_TRUE) {
    // Alpha textures are gone from OpenGL 3's core; a swizzled red one reads the same.
    format_ = Format::kSwizzledRed;
  }
  glGenTextures(1, &texture_);
}

FontTexture::~FontTexture() {
  glDeleteTextures(1, &texture_);
}

void FontTexture::Upload(ImFontAtlas& atlas) {
  unsigned char* pixels = nullptr;
  int width = 0, height = 0;
  if (format_ == Format::kColor) {
    atlas.GetTexDataAsRGBA32(&pixels, &width, &height);
  } else {
    atlas.GetTexDataAsAlpha8(&pixels, &width, &height);
  }
  glBindTexture(GL_TEXTURE_2D, texture_);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  switch (format_) {
    case Format::kSwizzledRed: {
      constexpr std::array<GLint, 4> kWhiteWithRedAsAlpha = {GL_ONE, GL_ONE, GL_ONE, GL_RED};
      glTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_RGBA, kWhiteWithRedAsAlpha.data());
      glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, width, height, 0, GL_RED, GL_UNSIGNED_BYTE, pixels);
      break;
    }
    case Format::kAlpha:
      glTexImage2D(GL_TEXTURE_2D, 0, GL_ALPHA8, width, height, 0, GL_ALPHA, GL_UNSIGNED_BYTE, pixels);
      break;
    case Format::kColor:
      glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, pixels);
      break;
  }
  atlas.SetTexID(reinterpret_cast<ImTextureID>(static_cast<std::intptr_t>(texture_)));
}

}  // namespace foyer::host
