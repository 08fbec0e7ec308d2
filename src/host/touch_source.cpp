// XInput2.
#include "host/touch_source.h"

#include <X11/Xlib.h>
#include <X11/extensions/XInput2.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/log.h"
#include "host/monotonic_clock.h"

namespace foyer::host {
namespace {

// The first version with touches.
constexpr int kMajor = 2, kMinor = 2;

bool refused = false;

int NoteRefusal(Display*, XErrorEvent*) {
  refused = true;
  return 0;
}

void Select(Display* display, ::Window window, int device, std::initializer_list<int> event_types) {
  std::array<unsigned char, XIMaskLen(XI_LASTEVENT)> bits{};
  for (const int type : event_types) XISetMask(bits.data(), type);
  XIEventMask mask{device, static_cast<int>(bits.size()), bits.data()};
  XISelectEvents(display, window, &mask, 1);
}

// The touchscreens, and nothing else: a touchpad moves the mouse.
bool IsTouchscreen(const XIDeviceInfo& device) {
  if (device.use != XISlavePointer || device.enabled == False) return false;
  return std::any_of(device.classes, device.classes + device.num_classes, [](const XIAnyClassInfo* each) {
    return each->type == XITouchClass &&
           reinterpret_cast<const XITouchClassInfo*>(each)->mode == XIDirectTouch;
  });
}

struct CloseDisplay {
  void operator()(Display* display) const { XCloseDisplay(display); }
};

// An event with the data that Xlib keeps apart.
class ReadEvent {
 public:
  explicit ReadEvent(Display* display) : display_(display) {
    XNextEvent(display_, &event_);
    XGetEventData(display_, &event_.xcookie);
  }
  ReadEvent(const ReadEvent&) = delete;
  ReadEvent& operator=(const ReadEvent&) = delete;
  ReadEvent(ReadEvent&& other) noexcept : display_(other.display_), event_(other.event_) {
    other.event_.xcookie.data = nullptr;
  }
  ~ReadEvent() {
    if (event_.xcookie.data != nullptr) XFreeEventData(display_, &event_.xcookie);
  }

  // 0 for what is not XInput's.
  int Type(int opcode) const {
    const XGenericEventCookie& cookie = event_.xcookie;
    const bool is_xinput =
        cookie.type == GenericEvent && cookie.extension == opcode && cookie.data != nullptr;
    return is_xinput ? cookie.evtype : 0;
  }
  const void* Data() const { return event_.xcookie.data; }

 private:
  Display* display_;
  XEvent event_{};
};

}  // namespace

struct TouchSource::Connection {
  std::unique_ptr<Display, CloseDisplay> display;
  int opcode = 0;
  std::vector<int> touchscreens;
  // Devices that went away in what is being read.
  std::vector<int> gone;

  void FindTouchscreens();
  std::vector<ReadEvent> ReadEvents();
  void NoteGone(const std::vector<ReadEvent>& events);
};

void TouchSource::Connection::FindTouchscreens() {
  touchscreens.clear();
  int count = 0;
  std::string names;
  XIDeviceInfo* devices = XIQueryDevice(display.get(), XIAllDevices, &count);
  for (int i = 0; devices != nullptr && i < count; ++i) {
    if (!IsTouchscreen(devices[i])) continue;
    touchscreens.push_back(devices[i].deviceid);
    names += (names.empty() ? "" : ", ") + std::string(devices[i].name);
  }
  if (devices != nullptr) XIFreeDeviceInfo(devices);
  base::LogState(base::Severity::kInformation, "touch",
                 names.empty() ? "the display has no touchscreen; the mouse does everything"
                               : fmt::format("{}, read through XInput2", names));
}

std::vector<ReadEvent> TouchSource::Connection::ReadEvents() {
  std::vector<ReadEvent> events;
  bool ended = false;
  while (XPending(display.get()) > 0) {
    events.emplace_back(display.get());
    ended = ended || events.back().Type(opcode) == XI_TouchEnd;
  }
  if (!ended) return events;
  // The server ends the touches of an unplugged device before it says that the device is gone. Its answer
  // comes after both, so that no such end is taken for a tap.
  XSync(display.get(), False);
  while (XPending(display.get()) > 0) events.emplace_back(display.get());
  return events;
}

void TouchSource::Connection::NoteGone(const std::vector<ReadEvent>& events) {
  gone.clear();
  for (const ReadEvent& event : events) {
    if (event.Type(opcode) != XI_HierarchyChanged) continue;
    const auto& changed = *static_cast<const XIHierarchyEvent*>(event.Data());
    for (int i = 0; i < changed.num_info; ++i) {
      const int going = XISlaveRemoved | XISlaveDetached | XIDeviceDisabled;
      if ((changed.info[i].flags & going) != 0) gone.push_back(changed.info[i].deviceid);
    }
  }
}

std::unique_ptr<TouchSource> TouchSource::Open(const std::string& display_name, unsigned long window) {
  auto connection = std::make_unique<Connection>();
  connection->display.reset(XOpenDisplay(display_name.c_str()));
  Display* display = connection->display.get();
  int event = 0, error = 0, major = kMajor, minor = kMinor;
  const bool has_touches = display != nullptr &&
                           XQueryExtension(display, "XInputExtension", &connection->opcode, &event, &error) &&
                           XIQueryVersion(display, &major, &minor) == Success &&
                           (major > kMajor || (major == kMajor && minor >= kMinor));
  if (!has_touches) {
    base::LogState(base::Severity::kInformation, "touch",
                   "the display does not offer XInput 2.2; the mouse does everything");
    return nullptr;
  }
  refused = false;
  const auto handler_before = XSetErrorHandler(NoteRefusal);
  Select(display, window, XIAllMasterDevices, {XI_TouchBegin, XI_TouchUpdate, XI_TouchEnd});
  Select(display, DefaultRootWindow(display), XIAllDevices, {XI_HierarchyChanged});
  XSync(display, False);
  XSetErrorHandler(handler_before);
  if (refused) {
    base::LogState(base::Severity::kWarning, "touch",
                   "another program takes the window's touches; the mouse does everything");
    return nullptr;
  }
  connection->FindTouchscreens();
  auto source = std::unique_ptr<TouchSource>(new TouchSource(std::move(connection)));
  source->WatchMouse(true);
  return source;
}

TouchSource::TouchSource(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
TouchSource::~TouchSource() = default;

int TouchSource::Descriptor() const {
  return ConnectionNumber(connection_->display.get());
}

bool TouchSource::HasReadEvents() const {
  return XPending(connection_->display.get()) > 0;
}

void TouchSource::WatchMouse(bool watched) {
  Display* display = connection_->display.get();
  const ::Window root = DefaultRootWindow(display);
  if (watched) {
    Select(display, root, XIAllMasterDevices, {XI_RawMotion});
  } else {
    Select(display, root, XIAllMasterDevices, {});
  }
  XFlush(display);
}

TouchBatch TouchSource::Read(float scale_x, float scale_y) {
  TouchBatch batch;
  const std::vector<ReadEvent> events = connection_->ReadEvents();
  connection_->NoteGone(events);
  for (const ReadEvent& event : events) {
    const int type = event.Type(connection_->opcode);
    if (type != 0) Take(type, event.Data(), scale_x, scale_y, batch);
  }
  batch.samples = points_.Take();
  return batch;
}

void TouchSource::Take(int event_type, const void* event, float scale_x, float scale_y, TouchBatch& batch) {
  const std::vector<int>& gone = connection_->gone;
  switch (event_type) {
    case XI_TouchBegin:
    case XI_TouchUpdate:
    case XI_TouchEnd: {
      const auto& touch = *static_cast<const XIDeviceEvent*>(event);
      const TouchReport report{touch.sourceid, static_cast<std::uint32_t>(touch.detail),
                               static_cast<float>(touch.event_x) * scale_x,
                               static_cast<float>(touch.event_y) * scale_y,
                               clock_.ToOurs(static_cast<std::uint32_t>(touch.time), Now())};
      if (event_type == XI_TouchBegin) return points_.Begin(report);
      if (event_type == XI_TouchUpdate) return points_.Update(report);
      // These fingers did not lift; the device's going cancels them.
      if (std::find(gone.begin(), gone.end(), report.device) == gone.end()) points_.End(report);
      return;
    }
    case XI_HierarchyChanged:
      for (const int device : gone) points_.CancelDevice(device, Now());
      return connection_->FindTouchscreens();
    case XI_RawMotion: {
      const auto& touchscreens = connection_->touchscreens;
      const int source = static_cast<const XIRawEvent*>(event)->sourceid;
      if (std::find(touchscreens.begin(), touchscreens.end(), source) == touchscreens.end()) {
        batch.mouse_moved = true;
      }
      return;
    }
    default:
      return;
  }
}

}  // namespace foyer::host
