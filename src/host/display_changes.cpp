// RandR.
#include "host/display_changes.h"

#include <X11/Xlib.h>
#include <X11/extensions/Xrandr.h>

namespace foyer::host {
namespace {

struct CloseDisplay {
  void operator()(Display* display) const { XCloseDisplay(display); }
};

}  // namespace

struct DisplayChanges::Connection {
  std::unique_ptr<Display, CloseDisplay> display;
};

std::unique_ptr<DisplayChanges> DisplayChanges::Open(const std::string& display_name) {
  auto connection = std::make_unique<Connection>();
  connection->display.reset(XOpenDisplay(display_name.c_str()));
  Display* display = connection->display.get();
  int event = 0, error = 0;
  if (display == nullptr || !XRRQueryExtension(display, &event, &error)) return nullptr;
  XRRSelectInput(display, DefaultRootWindow(display),
                 RRScreenChangeNotifyMask | RRCrtcChangeNotifyMask | RROutputChangeNotifyMask);
  XSync(display, False);
  return std::unique_ptr<DisplayChanges>(new DisplayChanges(std::move(connection)));
}

DisplayChanges::DisplayChanges(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
DisplayChanges::~DisplayChanges() = default;

int DisplayChanges::Descriptor() const {
  return ConnectionNumber(connection_->display.get());
}

bool DisplayChanges::Take() {
  Display* display = connection_->display.get();
  bool any = false;
  while (XPending(display) > 0) {
    XEvent event{};
    XNextEvent(display, &event);
    // All that was asked for are such changes.
    any = true;
  }
  return any;
}

}  // namespace foyer::host
