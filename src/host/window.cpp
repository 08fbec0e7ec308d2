// GLFW's callbacks become input events here.
#include "host/window.h"

#include <GLFW/glfw3.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>

#include "base/log.h"
#include "host/display_loss.h"
#include "host/glfw_version.h"
#include "host/key_names.h"
#include "host/monotonic_clock.h"
#include "host/sleep.h"
#include "host/x11_window.h"

namespace foyer::host {
namespace {

constexpr base::PixelSize kSizeWithoutMonitor{1920, 1080};

// A resettable context tells of resets, and where it cannot, EGL refuses it.
struct Context {
  int api, major, minor, robustness;
};

// In this order. EGL first: GLX compares hundreds of framebuffer configurations with each other before the
// first frame.
constexpr std::array kContexts = {Context{GLFW_EGL_CONTEXT_API, 3, 0, GLFW_LOSE_CONTEXT_ON_RESET},
                                  Context{GLFW_EGL_CONTEXT_API, 3, 0, GLFW_NO_ROBUSTNESS},
                                  Context{GLFW_NATIVE_CONTEXT_API, 3, 0, GLFW_LOSE_CONTEXT_ON_RESET},
                                  Context{GLFW_EGL_CONTEXT_API, 2, 1, GLFW_NO_ROBUSTNESS},
                                  Context{GLFW_NATIVE_CONTEXT_API, 2, 1, GLFW_NO_ROBUSTNESS}};

std::string LastGlfwError() {
  const char* description = nullptr;
  if (glfwGetError(&description) == GLFW_NO_ERROR || description == nullptr) return "no reason given";
  return description;
}

DisplayFacts FactsOfDisplay(const WindowOptions& options) {
  DisplayFacts facts;
  GLFWmonitor* monitor = glfwGetPrimaryMonitor();
  const GLFWvidmode* mode = monitor != nullptr ? glfwGetVideoMode(monitor) : nullptr;
  if (mode != nullptr) {
    facts.monitor = {mode->width, mode->height};
    int width = 0, height = 0;
    glfwGetMonitorPhysicalSize(monitor, &width, &height);
    if (width > 0 && height > 0) facts.glass = {static_cast<float>(width), static_cast<float>(height)};
  }
  facts.window = mode != nullptr ? facts.monitor : kSizeWithoutMonitor;
  if (options.size && options.mode != WindowMode::kFullScreen) facts.window = *options.size;
  return facts;
}

GLFWwindow* Create(const WindowOptions& options, const Context& context) {
  GLFWmonitor* monitor = glfwGetPrimaryMonitor();
  const GLFWvidmode* mode = monitor != nullptr ? glfwGetVideoMode(monitor) : nullptr;
  const base::PixelSize size = FactsOfDisplay(options).window;

  glfwDefaultWindowHints();
  glfwWindowHint(GLFW_CONTEXT_CREATION_API, context.api);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, context.major);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, context.minor);
  glfwWindowHint(GLFW_CONTEXT_ROBUSTNESS, context.robustness);
  // The pages are flat: these buffers would cost memory and time for nothing.
  glfwWindowHint(GLFW_DEPTH_BITS, 0);
  glfwWindowHint(GLFW_STENCIL_BITS, 0);
  glfwWindowHint(GLFW_ALPHA_BITS, 0);
  glfwWindowHint(GLFW_CENTER_CURSOR, GLFW_FALSE);
  glfwWindowHintString(GLFW_X11_CLASS_NAME, "foyer");
  glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "foyer");

  if (options.mode != WindowMode::kFullScreen || mode == nullptr) {
    glfwWindowHint(GLFW_VISIBLE, options.mode == WindowMode::kHidden ? GLFW_FALSE : GLFW_TRUE);
    return glfwCreateWindow(size.width, size.height, options.title.c_str(), nullptr, nullptr);
  }
  // The monitor's own mode, so that nothing is switched; and a kiosk never minimises itself.
  glfwWindowHint(GLFW_RED_BITS, mode->redBits);
  glfwWindowHint(GLFW_GREEN_BITS, mode->greenBits);
  glfwWindowHint(GLFW_BLUE_BITS, mode->blueBits);
  glfwWindowHint(GLFW_REFRESH_RATE, mode->refreshRate);
  glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
  return glfwCreateWindow(size.width, size.height, options.title.c_str(), monitor, nullptr);
}

bool IsAsked(GLFWwindow* window, const Context& context) {
  return glfwGetWindowAttrib(window, GLFW_CONTEXT_VERSION_MAJOR) >= context.major;
}

// REQUIRES: the window's context is current.
unsigned int (*FindResetStatus(GLFWwindow* window))() {
  if (glfwGetWindowAttrib(window, GLFW_CONTEXT_ROBUSTNESS) != GLFW_LOSE_CONTEXT_ON_RESET) return nullptr;
  const bool is_new = glfwExtensionSupported("GL_KHR_robustness") == GLFW_TRUE;
  return reinterpret_cast<unsigned int (*)()>(
      glfwGetProcAddress(is_new ? "glGetGraphicsResetStatus" : "glGetGraphicsResetStatusARB"));
}

}  // namespace

base::Result<std::unique_ptr<Window>> Window::Open(const WindowOptions& options) {
  if (!InitialiseGlfw()) {
    return base::Fail(base::ErrorKind::kMachine,
                      fmt::format("cannot open a window: no X display answers ({})", LastGlfwError()));
  }
  EndWithDisplay(options.display_lost);
  if (options.display_known) options.display_known(FactsOfDisplay(options));
  GLFWwindow* window = nullptr;
  GraphicsLevel graphics = GraphicsLevel::kOpenGl3;
  for (const Context& context : kContexts) {
    window = Create(options, context);
    graphics = context.major >= 3 ? GraphicsLevel::kOpenGl3 : GraphicsLevel::kOpenGl2;
    if (window == nullptr) continue;  // refused
    if (IsAsked(window, context)) break;
    // Some drivers hand out an older version than they were asked for.
    glfwDestroyWindow(window);
    window = nullptr;
  }
  if (window == nullptr) {
    std::string reason = LastGlfwError();
    glfwTerminate();
    return base::Fail(
        base::ErrorKind::kMachine,
        fmt::format("cannot open a window: the display offers neither OpenGL 3.0 nor 2.1 ({})", reason));
  }
  EndWithWindow(XWindowOf(window));
  glfwMakeContextCurrent(window);
  glfwSwapInterval(1);
  if (options.mode == WindowMode::kFullScreen) {
    glfwSetInputMode(window, GLFW_CURSOR, GLFW_CURSOR_HIDDEN);
    // Without a window manager nobody else gives the keyboard to the window.
    glfwFocusWindow(window);
  }
  auto opened = std::unique_ptr<Window>(new Window(window, graphics));
  if (options.mode == WindowMode::kHidden) return opened;
  if (options.mode == WindowMode::kFullScreen) opened->displays_ = DisplayChanges::Open(XDisplayName());
  opened->touches_ = TouchSource::Open(XDisplayName(), XWindowOf(window));
  // A window that opens under a resting pointer sees it move; the touch source knows better.
  if (opened->touches_) {
    opened->pointer_moved_by_ = PointerMovedBy::kFinger;
    opened->queue_.SetPointerMovedBy(PointerMovedBy::kFinger);
  }
  return opened;
}

// GLFW wants plain functions; these find the window they belong to.
struct Window::Callbacks {
  static Window& Of(GLFWwindow* window) { return *static_cast<Window*>(glfwGetWindowUserPointer(window)); }
  static InputQueue& QueueOf(GLFWwindow* window) { return Of(window).queue_; }

  static void CursorMoved(GLFWwindow* window, double x, double y) {
    QueueOf(window).MovePointer(x, y, Now());
  }
  static void CursorCrossed(GLFWwindow* window, int entered) {
    // Fingers are not bound to the pointer.
    if (entered == GLFW_FALSE) QueueOf(window).Abandon(Now());
  }
  static void FocusChanged(GLFWwindow* window, int focused) {
    if (focused == GLFW_FALSE) Of(window).AbandonPresses();
  }
  static void ButtonChanged(GLFWwindow* window, int button, int action, int) {
    // Fingers have no buttons.
    Of(window).SetPointerMovedBy(PointerMovedBy::kMouse);
    if (action == GLFW_PRESS) XEndComposition(window);
    if (button != GLFW_MOUSE_BUTTON_LEFT) return;
    QueueOf(window).ChangeButton(action == GLFW_PRESS ? ButtonChange::kPressed : ButtonChange::kReleased,
                                 Now());
  }
  static void Scrolled(GLFWwindow* window, double, double y) {
    if (y != 0) QueueOf(window).TurnWheel(y, Now());
  }
  static void KeyChanged(GLFWwindow* window, int key, int, int action, int modifiers) {
    if (action == GLFW_RELEASE) return;
    if (auto known = KeyFromGlfw(key, modifiers)) QueueOf(window).PressKey(*known, Now());
  }
  static void CharacterTyped(GLFWwindow* window, unsigned int code_point) {
    // GLFW leaves out what is typed with control and alt held, but not this.
    for (const int super : {GLFW_KEY_LEFT_SUPER, GLFW_KEY_RIGHT_SUPER}) {
      if (glfwGetKey(window, super) == GLFW_PRESS) return;
    }
    QueueOf(window).TypeText(static_cast<char32_t>(code_point), Now());
  }
  static void FramebufferResized(GLFWwindow* window, int width, int height) {
    Of(window).UpdateScale();
    QueueOf(window).Resize({width, height});
  }
  static void Uncovered(GLFWwindow* window) { QueueOf(window).Expose(); }
  static void Closed(GLFWwindow* window) {
    // The kiosk decides; GLFW only has to forget that it was asked.
    glfwSetWindowShouldClose(window, GLFW_FALSE);
    QueueOf(window).RequestClose();
  }
};

Window::Window(GLFWwindow* window, GraphicsLevel graphics)
    : window_(window), graphics_(graphics), reset_status_(FindResetStatus(window)) {
  UpdateScale();
  double x = 0, y = 0;
  glfwGetCursorPos(window_, &x, &y);
  queue_.MovePointer(x, y, Now());
  queue_.Take();

  glfwSetWindowUserPointer(window_, this);
  glfwSetCursorPosCallback(window_, Callbacks::CursorMoved);
  glfwSetCursorEnterCallback(window_, Callbacks::CursorCrossed);
  glfwSetWindowFocusCallback(window_, Callbacks::FocusChanged);
  glfwSetMouseButtonCallback(window_, Callbacks::ButtonChanged);
  glfwSetScrollCallback(window_, Callbacks::Scrolled);
  glfwSetKeyCallback(window_, Callbacks::KeyChanged);
  glfwSetCharCallback(window_, Callbacks::CharacterTyped);
  glfwSetFramebufferSizeCallback(window_, Callbacks::FramebufferResized);
  glfwSetWindowRefreshCallback(window_, Callbacks::Uncovered);
  glfwSetWindowCloseCallback(window_, Callbacks::Closed);
}

Window::~Window() {
  touches_.reset();
  EndWithWindow(0);
  glfwDestroyWindow(window_);
  glfwTerminate();
}

base::PixelSize Window::FramebufferSize() const {
  if (glfwGetWindowAttrib(window_, GLFW_ICONIFIED) == GLFW_TRUE) return {};
  base::PixelSize size;
  glfwGetFramebufferSize(window_, &size.width, &size.height);
  return size;
}

std::vector<base::InputEvent> Window::WaitEvents(std::optional<base::Time> timeout) {
  const bool has_read_events = XHasReadEvents() || (touches_ && touches_->HasReadEvents());
  if (queue_.IsEmpty() && !has_read_events) {
    SleepUntilReadable(
        {XDescriptor(), touches_ ? touches_->Descriptor() : -1, displays_ ? displays_->Descriptor() : -1},
        timeout);
  }
  // First, so that a movement of the pointer that a finger causes is known as such.
  ReadTouches();
  // GLFW was told of the same changes, and hears of them first.
  const bool displays_changed = displays_ && displays_->Take();
  if (displays_changed) XReadAll();
  glfwPollEvents();
  if (displays_changed) FillMonitor();
  return queue_.Take();
}

void Window::FillMonitor() {
  // GLFW sets the mode that it is told, and so would undo one that somebody has just set.
  const XServerGrab grab;
  GLFWmonitor* monitor = glfwGetPrimaryMonitor();
  const GLFWvidmode* mode = monitor != nullptr ? glfwGetVideoMode(monitor) : nullptr;
  if (mode == nullptr)
    return base::LogState(base::Severity::kWarning, "display", "it is gone; waiting for it to come back");
  base::LogState(base::Severity::kInformation, "display",
                 fmt::format("now {} x {} pixels", mode->width, mode->height));
  int x = 0, y = 0, width = 0, height = 0, monitor_x = 0, monitor_y = 0;
  glfwGetWindowPos(window_, &x, &y);
  glfwGetWindowSize(window_, &width, &height);
  glfwGetMonitorPos(monitor, &monitor_x, &monitor_y);
  const bool fills = glfwGetWindowMonitor(window_) == monitor && x == monitor_x && y == monitor_y &&
                     width == mode->width && height == mode->height;
  if (fills) return;
  glfwSetWindowMonitor(window_, monitor, 0, 0, mode->width, mode->height, mode->refreshRate);
  // What it took on the way may have been anything.
  glfwFocusWindow(window_);
  queue_.Expose();
}

void Window::ReadTouches() {
  if (!touches_) return;
  const TouchBatch batch = touches_->Read(scale_x_, scale_y_);
  if (batch.mouse_moved) SetPointerMovedBy(PointerMovedBy::kMouse);
  if (!batch.samples.empty()) SetPointerMovedBy(PointerMovedBy::kFinger);
  const auto& samples = batch.samples;
  const bool touched = std::any_of(samples.begin(), samples.end(), [](const base::PointerSample& sample) {
    return sample.phase == base::PointerPhase::kDown;
  });
  if (touched) XEndComposition(window_);
  queue_.AddTouches(samples);
}

void Window::SetPointerMovedBy(PointerMovedBy mover) {
  queue_.SetPointerMovedBy(mover);
  if (mover == pointer_moved_by_) return;
  pointer_moved_by_ = mover;
  const bool by_finger = mover == PointerMovedBy::kFinger;
  glfwSetInputMode(window_, GLFW_CURSOR, by_finger ? GLFW_CURSOR_HIDDEN : GLFW_CURSOR_NORMAL);
  if (touches_) touches_->WatchMouse(by_finger);
}

void Window::AbandonPresses() {
  const base::Time now = Now();
  queue_.Abandon(now);
  if (touches_) touches_->CancelAll(now);
  ReadTouches();
}

void Window::Present() {
  glfwSwapBuffers(window_);
}

bool Window::LostGraphics() const {
  return reset_status_ != nullptr && reset_status_() != 0;
}

void Window::Wake() {
  EndSleep();
}

std::string Window::LibraryVersion() {
  return glfwGetVersionString();
}

void Window::UpdateScale() {
  int window_width = 0, window_height = 0;
  glfwGetWindowSize(window_, &window_width, &window_height);
  const base::PixelSize pixels = FramebufferSize();
  if (window_width <= 0 || window_height <= 0 || pixels.width <= 0 || pixels.height <= 0) return;
  scale_x_ = static_cast<float>(pixels.width) / static_cast<float>(window_width);
  scale_y_ = static_cast<float>(pixels.height) / static_cast<float>(window_height);
  queue_.SetScale(scale_x_, scale_y_);
}

}  // namespace foyer::host
