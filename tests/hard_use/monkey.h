// A visitor without sense or manners: taps, drags, ten fingers, keys, text, resizes and jumps of time, all
// from a seed. Now and then it is the operator, who knows the PIN most times, and starts again what it ended.
// Looks after each event whether the kiosk is still one a visitor could use.
#pragma once

#include <cstdint>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "shell/kiosk.h"
#include "ui/drawing_context.h"

namespace foyer::test {

class Monkey {
 public:
  // The same seed does the same for the same content. `store` must outlive the monkey. `pin_file` holds
  // support::kPin; empty: there is no operator.
  Monkey(const content::Store& store, std::uint64_t seed, std::string pin_file = "");

  // One event and the frames it asks for; what is wrong after it, or nothing.
  std::string Step();

  // Routes, and ids of headings where there is no route.
  const std::set<std::string>& visited() const { return visited_; }
  // The longest until a next frame, with the events that asked for it, of processor time.
  base::Time slowest() const { return slowest_; }
  // Another one after an operator ended it.
  shell::Kiosk& kiosk() { return *kiosk_; }

 private:
  std::string Act();  // what it did, in words
  std::string TapSomething();
  std::string TapAnywhere();
  std::string Throw();
  std::string UseManyFingers();
  std::string PressKey();
  std::string Type();
  std::string TurnWheel();
  std::string Resize();
  std::string LetTimePass();
  std::string BecomeOperator();

  void Start();
  void Pointer(int id, base::PointerPhase phase, float x, float y);
  // Draws what is due, and says what never comes to rest or cannot be used.
  std::string Settle();

  int Random(int least, int most);
  float RandomX();
  float RandomY();

  std::mt19937_64 random_;
  ui::DrawingContext drawing_;
  const content::Store& store_;
  std::string pin_file_;
  std::unique_ptr<shell::Kiosk> kiosk_;
  base::PixelSize size_{1280, 720};
  base::Time now_ = std::chrono::seconds(1000), slowest_{}, frame_begin_{};
  std::set<int> fingers_;
  int fonts_ = -1;
  std::set<std::string> visited_;
};

}  // namespace foyer::test
