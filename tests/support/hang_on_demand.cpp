// To be preloaded into a program under test: a call into the database or the graphics driver that never comes
// back, once somebody asks for it. The program itself knows nothing of it.
#include <dlfcn.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

namespace {

// Hangs when there is a file of this name in the folder FOYER_HANG_FOLDER, and removes it first: it is one
// hang, and who asked knows that it has begun.
void HangIfAsked(const char* name) {
  const char* folder = std::getenv("FOYER_HANG_FOLDER");
  if (folder == nullptr || unlink((std::string(folder) + "/" + name).c_str()) != 0) return;
  for (;;) pause();
}

template <typename Function>
Function Real(const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

}  // namespace

extern "C" {

struct sqlite3_stmt;
int sqlite3_step(sqlite3_stmt* statement) {
  static const auto real = Real<int (*)(sqlite3_stmt*)>("sqlite3_step");
  HangIfAsked("query");
  return real(statement);
}

void glClear(unsigned int mask) {
  static const auto real = Real<void (*)(unsigned int)>("glClear");
  HangIfAsked("draw");
  real(mask);
}

struct GLFWwindow;
void glfwSwapBuffers(GLFWwindow* window) {
  static const auto real = Real<void (*)(GLFWwindow*)>("glfwSwapBuffers");
  HangIfAsked("swap");
  real(window);
}
}
