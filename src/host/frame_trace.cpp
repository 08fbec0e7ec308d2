// JSON by hand: numbers, and one string that needs escaping.
#include "host/frame_trace.h"

#include <fmt/format.h>

#include <chrono>
#include <string>

#include "base/output_file.h"

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
  if (path.empty()) return nullptr;
  auto file = base::OpenOutputFile(path.string());
  if (!file) return tl::unexpected(base::WithContext("the trace " + path.string(), file.error()));
  return std::unique_ptr<FrameTrace>(new FrameTrace(std::move(*file), start));
}

void FrameTrace::FramePresented(base::Time now, std::string_view reason, base::Time cpu, int layouts) {
  ++frames_;
  WriteLine(fmt::format(R"({{"t_ms":{:.2f},"reason":{},"cpu_ms":{:.3f},"layouts":{}}})",
                        Milliseconds(now - start_), Quoted(reason), Milliseconds(cpu), layouts));
}

void FrameTrace::Finish(base::Time now, base::Time cpu) {
  WriteLine(fmt::format(R"({{"frames":{},"cpu_ms":{:.1f},"seconds":{:.3f},"wakeups":{}}})", frames_,
                        Milliseconds(cpu), Milliseconds(now - start_) / 1000, wakeups_));
}

void FrameTrace::WriteLine(std::string_view line) {
  [[maybe_unused]] const bool written = base::WriteAll(file_.Number(), fmt::format("{}\n", line));
}

}  // namespace foyer::host
