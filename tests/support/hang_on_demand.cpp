// To be preloaded into a program under test: a call into the database or the graphics driver that never comes
// back, or a graphics driver that has reset itself, once somebody asks for it. The program itself knows
// nothing of it.
#include <dlfcn.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

namespace {

// Whether there is a file of this name in the folder FOYER_HANG_FOLDER, which is removed: it is asked for
// once, and who asked knows that it has begun.
bool IsAsked(const char* name) {
  const char* folder = std::getenv("FOYER_HANG_FOLDER");
  return folder != nullptr && unlink((std::string(folder) + "/" + name).c_str()) == 0;
}

void HangIfAsked(const char* name) {
  if (!IsAsked(name)) return;
  for (;;) pause();
}

// GL_INNOCENT_CONTEXT_RESET.
unsigned int ResetStatus() {
  return IsAsked("reset") ? 0x8254 : 0;
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

void* glfwGetProcAddress(const char* name) {
  static const auto real = Real<void* (*)(const char*)>("glfwGetProcAddress");
  const bool tells_of_resets = std::string(name).rfind("glGetGraphicsResetStatus", 0) == 0;
  return tells_of_resets ? reinterpret_cast<void*>(ResetStatus) : real(name);
}
}
