// A hand on the glass of a TouchDisplay: fingers through Xorg's inputtest driver. Draws and checks nothing.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/size.h"
#include "support/input_socket.h"

namespace foyer::test {

struct FingerAt {
  int id = 0;
  float x = 0, y = 0;  // px
};

class Touchscreen {
 public:
  // Null when the driver does not answer at this socket within some seconds.
  static std::unique_ptr<Touchscreen> Connect(const std::string& socket_path, base::PixelSize screen);

  void Down(int id, float x, float y);
  void Move(int id, float x, float y);
  void Up(int id, float x, float y);
  // All of them at once, before the server looks.
  void DownTogether(const std::vector<FingerAt>& fingers);
  void MoveTogether(const std::vector<FingerAt>& fingers);
  void UpTogether(const std::vector<FingerAt>& fingers);

  // Returns when the server has handed out everything until here; false when it does not answer.
  bool Sync() { return socket_->Sync(); }

 private:
  enum class Change { kDown, kMove, kUp };
  Touchscreen(std::unique_ptr<InputSocket> socket, base::PixelSize screen)
      : socket_(std::move(socket)), screen_(screen) {}
  void Send(Change change, const std::vector<FingerAt>& fingers);

  std::unique_ptr<InputSocket> socket_;
  base::PixelSize screen_;
};

}  // namespace foyer::test
