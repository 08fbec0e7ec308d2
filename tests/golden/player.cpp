// What each command of a script does, and what is told afterwards.
#include "golden/player.h"

#include <algorithm>
#include <functional>
#include <stdexcept>

namespace foyer::golden {
namespace {

using base::PointerPhase;
using std::chrono::milliseconds;

base::Key KeyOf(const std::string& name) {
  static const std::map<std::string, base::Key> kKeys = {
      {"up", base::Key::kUp},          {"down", base::Key::kDown},
      {"left", base::Key::kLeft},      {"right", base::Key::kRight},
      {"page-up", base::Key::kPageUp}, {"page-down", base::Key::kPageDown},
      {"home", base::Key::kHome},      {"end", base::Key::kEnd},
      {"tab", base::Key::kTab},        {"back-tab", base::Key::kBackTab},
      {"enter", base::Key::kEnter},    {"space", base::Key::kSpace},
      {"escape", base::Key::kEscape},  {"backspace", base::Key::kBackspace},
      {"delete", base::Key::kDelete}};
  const auto found = kKeys.find(name);
  if (found == kKeys.end()) throw std::runtime_error("no key is called " + name);
  return found->second;
}

template <typename T>
T Next(std::istringstream& words) {
  T value{};
  if (!(words >> value)) throw std::runtime_error("something is missing: " + words.str());
  return value;
}

std::string Rest(std::istringstream& words) {
  std::string rest;
  words.get();  // what is typed may begin with a blank itself
  std::getline(words, rest);
  return rest;
}

std::string Setting(const Visit& visit, const std::string& key, const std::string& usual) {
  const auto found = visit.settings.find(key);
  return found == visit.settings.end() ? usual : found->second;
}

RecordedStart StartOf(const Visit& visit, const std::string& pin_file) {
  for (const auto& [key, value] : visit.settings) {
    static const std::vector<std::string> kKnown = {"start", "size", "density", "theme",
                                                    "text",  "mode", "motion"};
    if (std::find(kKnown.begin(), kKnown.end(), key) == kKnown.end())
      throw std::runtime_error("there is no setting called " + key);
  }
  return {.route = Setting(visit, "start", "home"),
          .high_contrast = Setting(visit, "theme", "light") == "high-contrast",
          .display_mode = Setting(visit, "mode", "kiosk") == "display",
          .reduced_motion = Setting(visit, "motion", "full") == "reduced",
          .text_step = std::stoi(Setting(visit, "text", "0")),
          .pin_file = pin_file};
}

}  // namespace

Player::Player(const content::Store& store, const Visit& visit, const std::string& pin_file)
    : visit_(visit), kiosk_(store, StartOf(visit, pin_file)) {
  const std::string size = Setting(visit, "size", "1280x720");
  width_ = std::stoi(size);
  height_ = std::stoi(size.substr(size.find('x') + 1));
  kiosk_.Resize(width_, height_, std::stof(Setting(visit, "density", "3.8")));
}

void Player::Play(std::ostream& out) {
  Settle();
  out << Tell("start").dump() << "\n";
  for (const std::string& step : visit_.steps) {
    frames_ = 0;
    reasons_ = Json::array();
    scroll_path_ = Json::array();
    try {
      Do(step);
    } catch (const std::runtime_error& error) {
      out << Json{{"did", step}, {"failed", error.what()}}.dump() << "\n";
      throw std::runtime_error(visit_.name + ": " + step + ": " + error.what());
    }
    out << Tell(step).dump() << "\n";
  }
}

void Player::Do(const std::string& step) {
  std::istringstream words(step);
  const auto number = [&] { return Next<float>(words); };
  const auto name = [&] { return Next<std::string>(words); };
  const auto finger_at = [&](PointerPhase phase) {
    const float x = number(), y = number();
    int finger = 1;
    words >> finger;
    Send(phase, x, y, finger);
    Frame();
  };
  const auto on_node = [&](PointerPhase phase) {
    const Place at = Middle(name());
    Send(phase, at.x, at.y, 1);
    Frame();
  };
  const std::map<std::string, std::function<void()>> commands = {
      {"tap",
       [&] {
         const Place at = Middle(name());
         TapAt(at.x, at.y);
       }},
      {"tap-first",
       [&] {
         const Place at = Middle(FirstSeen(name()));
         TapAt(at.x, at.y);
       }},
      {"tap-at",
       [&] {
         const float x = number();
         TapAt(x, number());
       }},
      {"click",
       [&] {
         const Place at = Middle(name());
         Click(at.x, at.y);
       }},
      {"press", [&] { on_node(PointerPhase::kDown); }},
      {"down", [&] { finger_at(PointerPhase::kDown); }},
      {"move", [&] { finger_at(PointerPhase::kMove); }},
      {"up",
       [&] {
         finger_at(PointerPhase::kUp);
         Settle();
       }},
      {"cancel",
       [&] {
         finger_at(PointerPhase::kCancel);
         Settle();
       }},
      {"drag",
       [&] {
         const float x = number(), y = number(), dx = number();
         Drag(x, y, dx, number(), 10);
       }},
      {"fling",
       [&] {
         const float x = number(), y = number(), dy = number();
         Drag(x, y, 0, dy, 6);
         Send(PointerPhase::kUp, x, y + dy, 1);
         Settle();
       }},
      {"start-fling",
       [&] {
         const float x = number(), y = number(), dy = number();
         Drag(x, y, 0, dy, 6);
         Send(PointerPhase::kUp, x, y + dy, 1);
         for (int i = 0; i < 5; ++i) Frame();
       }},
      {"pinch",
       [&] {
         const float x = number(), y = number(), from = number();
         Pinch(x, y, from, number());
       }},
      {"wheel",
       [&] {
         now_ += milliseconds(50);
         kiosk_.Handle(base::WheelTurn{700, 400, number(), now_});
         Settle();
       }},
      {"key", [&] { Press(KeyOf(name())); }},
      {"thumbs", [&] { TypeWithThumbs(Rest(words)); }},
      {"type", [&] { TypeOnHardware(Rest(words)); }},
      {"pin",
       [&] {
         for (const char digit : name()) {
           const Place at = Middle(std::string("pin/") + digit);
           TapAt(at.x, at.y);
         }
       }},
      {"corner", [&] { TapCorner(Next<int>(words)); }},
      {"frames",
       [&] {
         for (int i = Next<int>(words); i > 0; --i) Frame();
       }},
      {"wait-ms",
       [&] {
         now_ += milliseconds(Next<int>(words));
         Settle();
       }},
      {"leave-s", [&] { Leave(std::chrono::seconds(Next<int>(words))); }},
      {"resize",
       [&] {
         width_ = Next<int>(words);
         height_ = Next<int>(words);
         kiosk_.Resize(width_, height_, number());
         Settle();
       }},
      {"expose",
       [&] {
         kiosk_.Handle(base::Exposed{});
         Settle();
       }},
      {"close",
       [&] {
         kiosk_.Handle(base::CloseRequested{});
         Settle();
       }},
  };
  const auto command = commands.find(name());
  if (command == commands.end()) throw std::runtime_error("there is no such command");
  command->second();
}

Player::Json Player::Tell(const std::string& step) const {
  const auto milliseconds_of = [](base::Time time) {
    return std::chrono::duration_cast<milliseconds>(time).count();
  };
  const auto or_null = [](const auto& value) { return value ? Json(*value) : Json(nullptr); };
  Json tree = Json::parse(kiosk_.Description());
  Json seen = Json::object();
  for (const Json& node : tree.at("nodes")) {
    const auto id = node.value("id", std::string());
    if (const auto place = kiosk_.Seen(id))
      seen[id] = {Rounded(place->x), Rounded(place->y), Rounded(place->width), Rounded(place->height)};
  }
  const auto wake = kiosk_.NextWake(now_);
  return {{"did", step},
          {"at_ms", milliseconds_of(now_)},
          {"frames", frames_},
          {"reasons", reasons_},
          {"scroll_path", scroll_path_},
          {"route", tree.at("route")},
          {"heading", kiosk_.Heading()},
          {"scroll", Rounded(kiosk_.Scrolled())},
          {"wandered", {kiosk_.Wandered().x, kiosk_.Wandered().y}},
          {"theme", tree.at("theme")},
          {"text_step", tree.at("text_step")},
          {"keyboard", kiosk_.ShowsKeyboard()},
          {"wants_frame", or_null(kiosk_.WantsFrame(now_))},
          {"next_wake_ms", wake ? Json(milliseconds_of(*wake - now_)) : Json(nullptr)},
          {"exit_code", or_null(kiosk_.ExitCode())},
          {"seen", std::move(seen)},
          {"tree", std::move(tree)}};
}

}  // namespace foyer::golden
