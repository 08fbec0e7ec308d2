// Asks, checks, saves, reads back.
#include "shell/operator/set_pin.h"

#include <fmt/format.h>

#include "shell/operator/pin.h"
#include "shell/operator/pin_file.h"

namespace foyer::shell {

base::Result<std::string> SetPin(const std::string& path, const AskNewSecret& ask) {
  const auto pin = ask("PIN");
  if (!pin) return tl::unexpected(pin.error());
  if (const auto good = RequireGoodPin(*pin); !good) return tl::unexpected(good.error());
  const auto hash = HashPin(*pin);
  if (!hash) return tl::unexpected(hash.error());
  if (const auto written = WritePinFile(path, *hash); !written) return tl::unexpected(written.error());
  const auto saved = ReadPinFile(path);
  if (!saved) return tl::unexpected(saved.error());
  if (!PinMatches(*pin, *saved)) {
    return base::Fail(base::ErrorKind::kMachine,
                      fmt::format("{}: the disk gives back another PIN than was saved", path));
  }
  return fmt::format("the PIN is saved in {}; the kiosk asks for it from now on\n", path);
}

}  // namespace foyer::shell
