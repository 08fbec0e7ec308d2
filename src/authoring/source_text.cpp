// Reads a source file and splits it into lines.
#include "authoring/source_text.h"

#include <fmt/format.h>

#include <utility>

#include "base/input_file.h"
#include "base/text.h"
#include "base/utf8.h"

namespace foyer::authoring {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr int kTabColumns = 4;
// A document is one value of the database, and SQLite holds none of more than 1,000,000,000.
constexpr std::uint64_t kMostSourceBytes = 500'000'000;

struct RawLine {
  int number = 0;
  std::string_view bytes;
};

// Splits at LF, CR LF and CR: what an editor counts as a line.
std::vector<RawLine> SplitRawLines(std::string_view bytes) {
  std::vector<RawLine> lines;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (bytes[i] != '\n' && bytes[i] != '\r') continue;
    lines.push_back({static_cast<int>(lines.size()) + 1, bytes.substr(begin, i - begin)});
    if (bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n') ++i;
    begin = i + 1;
  }
  if (begin < bytes.size()) lines.push_back({static_cast<int>(lines.size()) + 1, bytes.substr(begin)});
  return lines;
}

std::optional<unsigned> FindControlCharacter(std::string_view bytes) {
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte < 0x20 && (byte < '\t' || byte > '\r')) || byte == 0x7F) return byte;
  }
  return std::nullopt;
}

bool StartsLikeUtf16(std::string_view bytes) {
  return bytes.substr(0, 2) == "\xFF\xFE" || bytes.substr(0, 2) == "\xFE\xFF";
}

int ColumnOf(std::string_view line, std::size_t offset) {
  int column = 1;
  for (std::size_t i = 0; i < offset; ++column) base::NextCodePoint(line, i);
  return column;
}

int IndentOf(std::string_view line) {
  int columns = 0;
  for (std::size_t i = 0; i < line.size();) {
    const char32_t c = base::NextCodePoint(line, i);
    if (!base::IsSpace(c)) break;
    if (c == U'\uFEFF') continue;
    columns = c == '\t' ? (columns / kTabColumns + 1) * kTabColumns : columns + 1;
  }
  return columns;
}

}  // namespace

std::optional<std::string> ReadSource(const std::string& file, Problems& problems) {
  auto bytes = base::ReadInputFile(file, "a text file", kMostSourceBytes);
  if (bytes) return std::move(*bytes);
  problems.push_back({file, 1, bytes.error().message});
  return std::nullopt;
}

bool CheckSource(const std::string& file, std::string_view bytes, Problems& problems) {
  const std::size_t before = problems.size();
  const auto lines = SplitRawLines(bytes);
  if (bytes.empty()) {
    problems.push_back({file, 1, "the file is empty, expected text"});
    return false;
  }
  if (StartsLikeUtf16(bytes)) {
    problems.push_back({file, 1, "the file is UTF-16, expected UTF-8"});
    return false;
  }
  for (const RawLine& line : lines) {
    if (line.bytes.find('\0') == std::string_view::npos) continue;
    problems.push_back({file, line.number, "the file is binary (it holds a zero byte), expected text"});
    return false;  // every other line of a binary file would be reported as well
  }
  bool blank = true;
  for (const RawLine& line : lines) {
    blank = blank && base::SplitWords(line.bytes).empty();
    if (const auto at = base::FindInvalidUtf8(line.bytes)) {
      const auto offset = static_cast<std::size_t>(line.bytes.data() - bytes.data()) + *at;
      problems.push_back(
          {file, line.number,
           fmt::format("byte 0x{:02X} at column {} (byte {} of the file) is not UTF-8, expected UTF-8 text",
                       static_cast<unsigned char>(line.bytes[*at]), ColumnOf(line.bytes, *at), offset + 1)});
    } else if (const auto control = FindControlCharacter(line.bytes)) {
      problems.push_back(
          {file, line.number,
           fmt::format("control character 0x{:02X}, expected text; is the file binary?", *control)});
    }
  }
  if (blank && problems.size() == before) problems.push_back({file, 1, "the file is blank, expected text"});
  return problems.size() == before;
}

std::vector<SourceLine> SplitLines(std::string_view bytes) {
  if (bytes.substr(0, kByteOrderMark.size()) == kByteOrderMark) bytes.remove_prefix(kByteOrderMark.size());
  std::vector<SourceLine> lines;
  for (RawLine raw : SplitRawLines(bytes)) {
    for (std::size_t page_break; (page_break = raw.bytes.find('\f')) != std::string_view::npos;) {
      const std::string_view before = raw.bytes.substr(0, page_break);
      lines.push_back({raw.number, IndentOf(before), base::CollapseSpace(before)});
      lines.push_back({raw.number, 0, ""});
      raw.bytes.remove_prefix(page_break + 1);
    }
    lines.push_back({raw.number, IndentOf(raw.bytes), base::CollapseSpace(raw.bytes)});
  }
  return lines;
}

std::string PlainSpace(std::string_view bytes) {
  std::string plain;
  plain.reserve(bytes.size());
  for (const RawLine& line : SplitRawLines(bytes)) {
    for (std::size_t i = 0; i < line.bytes.size();) {
      const std::size_t begin = i;
      const char32_t c = base::NextCodePoint(line.bytes, i);
      if (base::IsSpace(c)) {
        plain += ' ';
      } else {
        plain += line.bytes.substr(begin, i - begin);
      }
    }
    plain += '\n';
  }
  return plain;
}

}  // namespace foyer::authoring
