// JSON by hand: numbers, and one string that needs escaping.
#include "host/frame_trace.h"

#include <fmt/format.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <string>

namespace foyer::host {
namespace {

double Milliseconds(base::Time time) {
  return std::chrono::duration<double, std::milli>(time).count();
}

std::string Quoted(std::string_view text) {
  std::string quoted = "\"";
  for (const char character : text) {
    if (character == '"' || character == '\\') quoted += '\\';
    if (static_cast<unsigned char>(character) < 0x20) {
      quoted += fmt::format("\\u{:04x}", character);
    } else {
      quoted += character;
    }
  }
  return quoted + '"';
}

}  // namespace

base::Result<std::unique_ptr<FrameTrace>> FrameTrace::Open(const std::filesystem::path& path,
                                                           base::Time start) {
  std::FILE* file = std::fopen(path.c_str(), "we");
  if (file == nullptr) {
    return base::Fail(base::ErrorKind::kMachine,
                      fmt::format("cannot write the trace {}: {}", path.string(), std::strerror(errno)));
  }
  return std::unique_ptr<FrameTrace>(new FrameTrace(file, start));
}

void FrameTrace::FramePresented(base::Time now, std::string_view reason, base::Time cpu) {
  ++frames_;
  WriteLine(fmt::format(R"({{"t_ms":{:.2f},"reason":{},"cpu_ms":{:.3f}}})", Milliseconds(now - start_),
                        Quoted(reason), Milliseconds(cpu)));
}

void FrameTrace::Finish(base::Time now, base::Time cpu) {
  WriteLine(fmt::format(R"({{"frames":{},"cpu_ms":{:.1f},"seconds":{:.3f},"wakeups":{}}})", frames_,
                        Milliseconds(cpu), Milliseconds(now - start_) / 1000, wakeups_));
}

void FrameTrace::WriteLine(std::string_view line) {
  fmt::print(file_.get(), "{}\n", line);
  std::fflush(file_.get());
}

}  // namespace foyer::host
