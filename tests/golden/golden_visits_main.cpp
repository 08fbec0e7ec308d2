// golden_visits DATABASE SCRIPT FOLDER: plays every visit of the script and leaves FOLDER/NAME.jsonl of each.
// Exit code 1 where a step could not be done: the others are played all the same.
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "golden/player.h"

int main(int argc, char** argv) {
  using namespace foyer;
  if (argc != 4) return std::fprintf(stderr, "usage: golden_visits DATABASE SCRIPT FOLDER\n"), 2;
  const std::filesystem::path folder = argv[3];
  int exit_code = 0;
  const auto complain = [&](const std::string& what) {
    std::fprintf(stderr, "golden_visits: %s\n", what.c_str());
    exit_code = 1;
  };
  try {
    const auto store = content::Store::Open(argv[1]);
    if (!store) throw std::runtime_error(store.error().message);
    std::ifstream script(argv[2]);
    if (!script) throw std::runtime_error(std::string(argv[2]) + ": cannot be read");
    std::filesystem::create_directories(folder);
    const std::filesystem::path pin_file = folder / "operator-pin";
    golden::WritePin(pin_file, "947362");
    for (const golden::Visit& visit : golden::ReadVisits(script)) {
      std::ofstream out(folder / (visit.name + ".jsonl"));
      try {
        golden::Player(*store, visit, pin_file).Play(out);
      } catch (const std::runtime_error& error) {
        complain(error.what());
      }
      if (!out.flush()) throw std::runtime_error(visit.name + ".jsonl: cannot be written");
    }
    std::filesystem::remove(pin_file);
  } catch (const std::exception& error) {
    complain(error.what());
  }
  return exit_code;
}
