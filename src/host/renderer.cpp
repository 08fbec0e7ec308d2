// Chooses between ImGui's two OpenGL backends; the pages never see the difference.
#include "host/renderer.h"

#include <GL/gl.h>
#include <fmt/format.h>
#include <imgui.h>
#include <imgui_impl_opengl2.h>
#include <imgui_impl_opengl3.h>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace foyer::host {
namespace {

// GLSL 1.30 comes with OpenGL 3.0, the oldest version this backend is used for.
constexpr const char* kShaderVersion = "#version 130";

std::string GlString(GLenum name) {
  const GLubyte* text = glGetString(name);
  return text != nullptr ? reinterpret_cast<const char*>(text) : "unknown";
}

// The backend compiles its shaders and uploads io.Fonts in one go. The real fonts have a texture of their own
// and may not be ready, so it gets an atlas of one pixel meanwhile. The OpenGL 2 backend needs nothing else.
void CompileShaders() {
  ImFontAtlas one_pixel;
  one_pixel.TexWidth = one_pixel.TexHeight = 1;
  one_pixel.TexPixelsRGBA32 = static_cast<unsigned int*>(ImGui::MemAlloc(sizeof(unsigned int)));
  *one_pixel.TexPixelsRGBA32 = 0;
  ImFontAtlas* fonts = std::exchange(ImGui::GetIO().Fonts, &one_pixel);
  ImGui_ImplOpenGL3_NewFrame();
  ImGui::GetIO().Fonts = fonts;
}

}  // namespace

base::Result<std::unique_ptr<Renderer>> Renderer::Create(const Window& window) {
  const GraphicsLevel graphics = window.Graphics();
  const bool is_ready =
      graphics == GraphicsLevel::kOpenGl3 ? ImGui_ImplOpenGL3_Init(kShaderVersion) : ImGui_ImplOpenGL2_Init();
  if (!is_ready) {
    return base::Fail(
        base::ErrorKind::kMachine,
        fmt::format("cannot draw: the graphics driver ({}) refused to start", GlString(GL_VERSION)));
  }
  if (graphics == GraphicsLevel::kOpenGl3) CompileShaders();
  return std::unique_ptr<Renderer>(new Renderer(graphics));
}

Renderer::~Renderer() {
  if (!pictures_.empty()) glDeleteTextures(static_cast<GLsizei>(pictures_.size()), pictures_.data());
  graphics_ == GraphicsLevel::kOpenGl3 ? ImGui_ImplOpenGL3_Shutdown() : ImGui_ImplOpenGL2_Shutdown();
}

// The smaller copies are for pictures that are shown smaller than they are; GL 1.4 and newer make them on
// upload.
std::uintptr_t Renderer::AddPicture(const Picture& picture) {
  if (picture.rgba.empty()) return 0;
  unsigned int texture = 0;
  glGenTextures(1, &texture);
  glBindTexture(GL_TEXTURE_2D, texture);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR_MIPMAP_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_GENERATE_MIPMAP, GL_TRUE);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, picture.size.width, picture.size.height, 0, GL_RGBA,
               GL_UNSIGNED_BYTE, picture.rgba.data());
  pictures_.push_back(texture);
  return texture;
}

void Renderer::UseFonts(int version) {
  if (fonts_version_ == version) return;
  fonts_version_ = version;
  font_texture_.Upload(*ImGui::GetIO().Fonts);
}

void Renderer::Draw(base::PixelSize size, Color clear) {
  size_ = size;
  glViewport(0, 0, size.width, size.height);
  glDisable(GL_SCISSOR_TEST);
  glClearColor(clear.red, clear.green, clear.blue, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  ImDrawData* draw_data = ImGui::GetDrawData();
  if (draw_data == nullptr) return;
  graphics_ == GraphicsLevel::kOpenGl3 ? ImGui_ImplOpenGL3_RenderDrawData(draw_data)
                                       : ImGui_ImplOpenGL2_RenderDrawData(draw_data);
}

Image Renderer::Capture() const {
  const std::size_t row = static_cast<std::size_t>(size_.width) * 3;
  Image image{size_, std::vector<std::uint8_t>(row * static_cast<std::size_t>(size_.height))};
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  glReadBuffer(GL_BACK);
  glReadPixels(0, 0, size_.width, size_.height, GL_RGB, GL_UNSIGNED_BYTE, image.rgb.data());
  // OpenGL counts rows from the bottom.
  for (int top = 0, bottom = size_.height - 1; top < bottom; ++top, --bottom) {
    auto top_row = image.rgb.begin() + static_cast<std::ptrdiff_t>(row) * top;
    auto bottom_row = image.rgb.begin() + static_cast<std::ptrdiff_t>(row) * bottom;
    std::swap_ranges(top_row, top_row + static_cast<std::ptrdiff_t>(row), bottom_row);
  }
  return image;
}

std::string Renderer::Description() const {
  return fmt::format("OpenGL {}, {}", GlString(GL_VERSION), GlString(GL_RENDERER));
}

}  // namespace foyer::host
