// Plays one visit without a display, in simulated time, and tells after each step what can be seen. Compares
// nothing.
#pragma once

#include <cmath>
#include <nlohmann/json.hpp>
#include <ostream>
#include <sstream>

#include "golden/recorded_kiosk.h"
#include "golden/script.h"

namespace foyer::golden {

// Finer than a pixel, coarser than the noise of floating point.
inline double Rounded(double value) {
  return std::round(value * 100) / 100 + 0.0;
}

class Player {
 public:
  // Throws std::runtime_error for a setting or a route that there is not.
  Player(const content::Store& store, const Visit& visit, const std::string& pin_file);

  // A JSON line for each step. Throws std::runtime_error where a step cannot be done, after the lines of
  // those before it.
  void Play(std::ostream& out);

 private:
  using Json = nlohmann::ordered_json;

  void Do(const std::string& step);
  Json Tell(const std::string& step) const;

  void Frame();
  // Frames until nothing moves any more.
  void Settle();
  // As the main loop lets time pass: frames when they are due, sleep between.
  void Leave(base::Time time);

  void Send(base::PointerPhase phase, float x, float y, int finger);
  void TapAt(float x, float y);
  void Click(float x, float y);
  void Drag(float x, float y, float dx, float dy, int frames);
  void Pinch(float x, float y, float from, float to);
  void TypeWithThumbs(const std::string& letters);
  void TypeOnHardware(const std::string& letters);
  void Press(base::Key key);
  void TapCorner(int times);
  // The first node of the page in order that has an action, begins so and is seen well enough to be tapped.
  std::string FirstSeen(const std::string& prefix) const;
  // The middle of what is seen of it.
  Place Middle(const std::string& id) const;

  const Visit& visit_;
  RecordedKiosk kiosk_;
  base::Time now_ = std::chrono::seconds(100);
  int width_ = 1280, height_ = 720;

  // Of the step that is being done.
  int frames_ = 0;
  Json reasons_ = Json::array(), scroll_path_ = Json::array();
};

}  // namespace foyer::golden
