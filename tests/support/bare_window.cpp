// What the kiosk's start is measured against: a GLFW window that clears once and swaps once. Nothing of Foyer
// in it. bare_window WIDTHxHEIGHT [FILE]: writes a line to FILE after the swap and stays until it is killed.
#include <GLFW/glfw3.h>

#include <cstdio>

int main(int argc, char** argv) {
  int width = 0, height = 0;
  if (argc < 2 || std::sscanf(argv[1], "%dx%d", &width, &height) != 2) {
    std::fprintf(stderr, "usage: bare_window WIDTHxHEIGHT [FILE]\n");
    return 2;
  }
  if (glfwInit() == GLFW_FALSE) return 3;
  GLFWwindow* window = glfwCreateWindow(width, height, "bare", nullptr, nullptr);
  if (window == nullptr) return 3;
  glfwMakeContextCurrent(window);
  glfwSwapInterval(1);
  glClearColor(1, 1, 1, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  glfwSwapBuffers(window);
  if (argc > 2) {
    std::FILE* file = std::fopen(argv[2], "w");
    if (file == nullptr) return 3;
    std::fputs("presented\n", file);
    std::fflush(file);
  }
  while (glfwWindowShouldClose(window) == GLFW_FALSE) glfwWaitEvents();
  glfwTerminate();
  return 0;
}
