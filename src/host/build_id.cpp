// The ELF note that the linker leaves.
#include "host/build_id.h"

#include <fmt/format.h>
#include <link.h>

#include <cstring>

namespace foyer::host {
namespace {

constexpr std::size_t kAlignment = 4;

std::size_t Aligned(std::size_t size) {
  return (size + kAlignment - 1) / kAlignment * kAlignment;
}

// Of the notes of one segment; empty: it is not among them.
std::string FindBuildId(const unsigned char* notes, std::size_t size) {
  for (std::size_t at = 0; at + sizeof(ElfW(Nhdr)) <= size;) {
    ElfW(Nhdr) note;
    std::memcpy(&note, notes + at, sizeof note);
    const std::size_t name = at + sizeof note, content = name + Aligned(note.n_namesz);
    at = content + Aligned(note.n_descsz);
    if (at > size) return "";
    const bool is_gnus = note.n_namesz == sizeof ELF_NOTE_GNU &&
                         std::memcmp(notes + name, ELF_NOTE_GNU, sizeof ELF_NOTE_GNU) == 0;
    if (!is_gnus || note.n_type != NT_GNU_BUILD_ID) continue;
    std::string id;
    for (std::size_t i = 0; i < note.n_descsz; ++i) id += fmt::format("{:02x}", notes[content + i]);
    return id;
  }
  return "";
}

int ReadProgram(dl_phdr_info* object, std::size_t, void* id) {
  for (int i = 0; i < object->dlpi_phnum; ++i) {
    const ElfW(Phdr)& segment = object->dlpi_phdr[i];
    if (segment.p_type != PT_NOTE) continue;
    const auto* notes = reinterpret_cast<const unsigned char*>(object->dlpi_addr + segment.p_vaddr);
    auto found = FindBuildId(notes, segment.p_memsz);
    if (!found.empty()) *static_cast<std::string*>(id) = std::move(found);
  }
  constexpr int kStop = 1;  // the first object is the program itself
  return kStop;
}

}  // namespace

std::string BuildId() {
  std::string id;
  dl_iterate_phdr(ReadProgram, &id);
  return id;
}

}  // namespace foyer::host
