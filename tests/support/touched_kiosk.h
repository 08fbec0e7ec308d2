// The real kiosk, full screen on a touching display, beside what it should show. Asserts nothing itself.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "support/glass_picture.h"
#include "support/temporary_folder.h"
#include "support/touch_display.h"

namespace foyer::test {

struct Place {
  float x = 0, y = 0;  // px
};

struct TracedFrame {
  double t_ms = 0, cpu_ms = 0;
};

class TouchedKiosk {
 public:
  // `display` must outlive the kiosk. Returns when the route is on the glass; null when it does not come.
  static std::unique_ptr<TouchedKiosk> Start(TouchDisplay& display, const std::string& program,
                                             const std::string& route);
  ~TouchedKiosk();
  TouchedKiosk(const TouchedKiosk&) = delete;
  TouchedKiosk& operator=(const TouchedKiosk&) = delete;

  // The middle of what leads to `action` on a page that has not been scrolled. 0, 0 where nothing does.
  Place PlaceOf(const std::string& route, const std::string& action);

  // The middles of the on-screen keyboard's keys for each of `letters`, a blank being the space key.
  std::vector<Place> PlacesOfKeys(const std::string& letters);

  // What the page area shows, without rail and header: these tell as well where the visitor came from.
  PixelRect PageArea() const { return page_area_; }
  GlassPicture Glass() const;
  GlassPicture Expected(const std::string& route, int text_step = 0);

  // Each waits, long enough for a loaded machine, and is false when it did not come about.
  bool Shows(const std::string& route, int text_step = 0);
  bool Until(const std::function<bool()>& wanted) const;
  // Until the glass has stopped changing.
  bool Settles() const;

  // Its log.
  std::string Said() const { return support::ReadBytes(folder_ / "said"); }
  // Frames in the trace that were drawn for this reason.
  std::vector<TracedFrame> Frames(const std::string& reason) const;

 private:
  explicit TouchedKiosk(TouchDisplay& display) : display_(display) {}
  std::vector<std::string> Command(const std::string& route) const;
  std::string TracePath() const { return folder_ / "trace.jsonl"; }

  TouchDisplay& display_;
  support::TemporaryFolder folder_;
  std::string program_;
  pid_t process_ = -1;
  PixelRect page_area_;
};

}  // namespace foyer::test
