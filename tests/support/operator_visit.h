// Somebody who knows the PIN, before the kiosk.
#pragma once

#include "shell/operator/pin.h"
#include "shell/operator/pin_file.h"
#include "support/stored_report.h"
#include "support/temporary_folder.h"
#include "support/visitor.h"

namespace foyer::support {

inline constexpr const char* kPin = "947362";

// A PIN file with kPin. Hashing takes a while: once a program.
inline const std::string& PinFile() {
  static const TemporaryFolder kFolder;
  static const std::string kPath = [] {
    const std::string path = kFolder / "operator-pin";
    if (!shell::WritePinFile(path, Must(shell::HashPin(kPin)))) throw std::runtime_error("no PIN file");
    return path;
  }();
  return kPath;
}

inline void TapCorner(Visitor& visitor, int times) {
  const auto width = static_cast<float>(visitor.kiosk().scale().window().width);
  for (int tap = 0; tap < times; ++tap) {
    visitor.TapAt(width - 4, 4);
    visitor.Wait(std::chrono::milliseconds(150));
  }
}

inline void EnterPin(Visitor& visitor, const std::string& pin) {
  for (const char digit : pin) visitor.Tap(std::string("pin/") + digit);
  visitor.Tap("pin/enter");
}

inline void OpenOperatorPage(Visitor& visitor) {
  TapCorner(visitor, 5);
  visitor.Wait(std::chrono::seconds(1));
  EnterPin(visitor, kPin);
}

}  // namespace foyer::support
