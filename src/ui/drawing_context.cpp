// ImGui's context and frames.
#include "ui/drawing_context.h"

#include <imgui.h>

namespace foyer::ui {

std::string_view DrawingLibraryVersion() {
  return ImGui::GetVersion();
}

// The context is given an atlas so that it owns none: otherwise it would delete ours.
DrawingContext::DrawingContext()
    : none_(std::make_unique<ImFontAtlas>()), context_(ImGui::CreateContext(none_.get())) {
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
}

DrawingContext::~DrawingContext() {
  ImGui::GetIO().Fonts = none_.get();
  ImGui::DestroyContext(context_);
}

void DrawingContext::Use(const Typefaces& typefaces) {
  ImGui::GetIO().Fonts = typefaces.atlas();
}

ImDrawList* DrawingContext::Begin(base::PixelSize size) {
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {static_cast<float>(size.width), static_cast<float>(size.height)};
  // Nothing of ImGui's own moves with time; any positive step satisfies it.
  io.DeltaTime = 1.0f / 60;
  ImGui::NewFrame();
  return ImGui::GetBackgroundDrawList();
}

void DrawingContext::End(base::PixelOffset offset) {
  ImGui::Render();
  ImGui::GetDrawData()->DisplayPos = {-static_cast<float>(offset.x), -static_cast<float>(offset.y)};
}

}  // namespace foyer::ui
