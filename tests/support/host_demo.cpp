// A program that only proves the host: text in a window, drawn on demand. Stands in for the kiosk where there
// is none.
#include <imgui.h>
#include <imgui_freetype.h>

#include <cstdio>
#include <string>
#include <thread>

#include "host/environment.h"
#include "host/main_loop.h"
#include "host/monotonic_clock.h"

namespace {

constexpr ImWchar kRanges[] = {0x20, 0x17f, 0x2010, 0x2027, 0};

void BuildFonts(ImFontAtlas& atlas) {
  atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
  struct Face {
    const char* name;
    float px;
  };
  for (const Face& face :
       {Face{"Inter-Regular", 19}, Face{"Inter-SemiBold", 19}, Face{"Inter-Regular", 24},
        Face{"Inter-SemiBold", 24}, Face{"Inter-Italic", 24}, Face{"Inter-Medium", 27},
        Face{"InterDisplay-SemiBold", 34}, Face{"InterDisplay-Bold", 44}, Face{"InterDisplay-Bold", 60}}) {
    const std::string path = std::string("/usr/share/fonts/opentype/inter/") + face.name + ".otf";
    atlas.AddFontFromFileTTF(path.c_str(), face.px, nullptr, kRanges);
  }
  atlas.Build();
}

void DrawPage(const ImVec2 size) {
  ImDrawList* list = ImGui::GetBackgroundDrawList();
  list->AddRectFilled({0, 0}, {200, size.y}, 0xff281610);
  for (int i = 0; i < 10; ++i) {
    const float left = 300 + static_cast<float>(i) * 100;
    list->AddRectFilled({left, 20}, {left + 90, 500}, 0xffffffff, 12);
  }
  for (int i = 0; i < 40; ++i) {
    list->AddText(
        ImGui::GetIO().Fonts->Fonts[2], 24, {300, 20 + 25.0f * static_cast<float>(i)}, 0xff000000,
        "Cybersecurity cannot be achieved by one stakeholder group on its own, and all stakeholders "
        "have roles and responsibilities.");
  }
}

}  // namespace

int main(int argc, char** argv) {
  using namespace foyer;
  host::PrepareEnvironment();
  ImFontAtlas atlas;
  std::thread fonts([&atlas] { BuildFonts(atlas); });

  host::WindowOptions options;
  options.mode = host::WindowMode::kWindowed;
  options.size = base::PixelSize{1920, 1080};
  auto window = host::Window::Open(options);
  if (!window) {
    std::fprintf(stderr, "%s\n", window.error().message.c_str());
    fonts.join();
    return base::ExitCode(window.error().kind);
  }
  ImGui::CreateContext(&atlas);
  ImGui::GetIO().IniFilename = nullptr;
  int exit_code = 0;
  {
    auto renderer = host::Renderer::Create(**window);
    auto trace = host::FrameTrace::Open(argc > 1 ? argv[1] : "/dev/null", host::ProgramStart());
    if (!renderer || !trace) return 3;
    fonts.join();
    (*renderer)->ReplaceFontAtlas();

    std::optional<std::string> reason = "start";
    bool is_done = false;
    host::Program program;
    program.handle = [&](const base::InputEvent& event) {
      if (std::holds_alternative<base::CloseRequested>(event)) is_done = true;
      if (!std::holds_alternative<base::PointerHover>(event)) reason = "input";
    };
    program.wants_frame = [&](base::Time) { return reason; };
    program.draw = [&](base::Time, base::PixelSize size) {
      reason.reset();
      ImGuiIO& io = ImGui::GetIO();
      io.DisplaySize = {static_cast<float>(size.width), static_cast<float>(size.height)};
      io.DeltaTime = 0.016f;
      ImGui::NewFrame();
      DrawPage(io.DisplaySize);
      ImGui::Render();
    };
    program.next_wake = [](base::Time) { return std::nullopt; };
    program.done = [&] { return is_done; };
    program.clear = {1, 1, 1};
    host::Run(**window, **renderer, program, trace->get());
  }
  ImGui::DestroyContext();
  return exit_code;
}
