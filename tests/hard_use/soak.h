// The kiosk on a window for days of simulated time: visitors come, use it, leave; between them it attracts.
// Measures what must not grow. Knows no test framework and judges nothing.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "host/renderer.h"
#include "host/window.h"
#include "shell/session.h"
#include "ui/drawing_context.h"

namespace foyer::test {

struct Usage {
  std::chrono::minutes at{};  // simulated, since the start
  std::size_t heap = 0;       // bytes in use, as the allocator counts them
  std::size_t resident = 0;   // bytes, of the whole process
  int descriptors = 0;        // open files
  int textures = 0;           // OpenGL's
  long visits = 0, frames = 0, presented = 0;
};

struct SoakOptions {
  std::uint64_t seed = 1;
  // Only every so many-th frame is drawn and presented; all are laid out.
  int present_every = 50;
};

class Soak {
 public:
  // REQUIRES: a display. Errors are the window's and the session's.
  static base::Result<std::unique_ptr<Soak>> Open(const std::string& content, const SoakOptions& options);

  // Lets so much simulated time pass, ends where nobody is there, and measures.
  Usage Run(std::chrono::minutes time);

 private:
  Soak(std::unique_ptr<shell::Session> session, std::unique_ptr<host::Window> window,
       std::unique_ptr<ui::DrawingContext> drawing, std::unique_ptr<host::Renderer> renderer,
       const SoakOptions& options);

  void Visit();
  void Act();
  void Throw();
  bool TapSomething();
  // Draws what is due until then.
  void PassUntil(base::Time then);
  void Frame();
  void Present();
  void Touch(base::PointerPhase phase, float x, float y);
  int Random(int least, int most);

  // What is named first goes last: the drawing context still knows the session's fonts, the renderer both.
  std::unique_ptr<shell::Session> session_;
  std::unique_ptr<host::Window> window_;
  std::unique_ptr<ui::DrawingContext> drawing_;
  std::unique_ptr<host::Renderer> renderer_;
  SoakOptions options_;
  std::mt19937_64 random_;
  base::Time now_ = std::chrono::seconds(1000), start_ = now_;
  Usage usage_;
};

}  // namespace foyer::test
