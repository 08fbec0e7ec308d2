// The refusals of a file by its outside, in the order in which they help: what it is, whose, which version,
// how much of it.
#include "content/file_header.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>

#include "content/file_bytes.h"
#include "content/schema.h"

namespace foyer::content {
namespace {

using base::ErrorKind;

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr std::size_t kHeaderBytes = 100;
constexpr std::string_view kSqliteMagic{"SQLite format 3\0", 16};
constexpr std::size_t kPageSizeAt = 16, kPageCountAt = 28, kUserVersionAt = 60, kApplicationIdAt = 68;

using Header = std::array<std::uint8_t, kHeaderBytes>;

tl::unexpected<base::Error> Refuse(const std::string& path, std::string_view why) {
  return base::Fail(ErrorKind::kInput, fmt::format("{}: {}", path, why));
}

tl::unexpected<base::Error> CutShort(const std::string& path, std::uint64_t found, std::uint64_t expected) {
  return Refuse(path, fmt::format("the file is cut short: {} bytes found, {} expected", found, expected));
}

base::Result<std::uint64_t> FileSize(int file, const std::string& path) {
  struct stat status = {};
  if (fstat(file, &status) != 0) {
    return base::Fail(ErrorKind::kMachine,
                      fmt::format("{}: cannot be examined: {}", path, std::strerror(errno)));
  }
  return static_cast<std::uint64_t>(status.st_size);
}

base::Result<void> CheckKind(const Header& header, const std::string& path) {
  const auto number = [&](std::size_t at) { return GetBigEndian(std::span(header).subspan(at, 4)); };
  if (const auto id = number(kApplicationIdAt); id != kApplicationId) {
    return Refuse(
        path, fmt::format("this is an SQLite database, but not a report of Foyer's (application id {:#010x}, "
                          "expected {:#010x})",
                          id, kApplicationId));
  }
  const auto version = number(kUserVersionAt);
  if (version > kSchemaVersion) {
    return Refuse(
        path, fmt::format("the report is of schema {}, newer than this program's {}: install a newer Foyer",
                          version, kSchemaVersion));
  }
  if (version < kSchemaVersion) {
    return Refuse(path,
                  fmt::format("the report is of schema {}, older than this program's {}: build it again with "
                              "foyer-content",
                              version, kSchemaVersion));
  }
  return {};
}

base::Result<std::optional<Footer>> FooterAt(int file, std::uint64_t offset, std::uint64_t size,
                                             const std::string& path) {
  if (offset + kFooterBytes > size) return std::nullopt;
  FooterBytes bytes;
  if (auto read = ReadAt(file, offset, bytes, path); !read) return tl::unexpected(read.error());
  return Decode(bytes);
}

// The file has no footer at its end: what the page count in SQLite's header promises tells why.
base::Error ExplainMissingFooter(int file, const Header& header, std::uint64_t size,
                                 const std::string& path) {
  const auto pages = GetBigEndian(std::span(header).subspan(kPageCountAt, 4));
  const auto page_bytes = GetBigEndian(std::span(header).subspan(kPageSizeAt, 2));
  if (page_bytes != kPageBytes || pages == 0) {
    return Refuse(path, "the file is damaged: its header promises pages that Foyer does not write").value();
  }
  const SealLayout layout(pages);
  if (size == pages * kPageBytes)
    return Refuse(path, "the report has no seal: build it with foyer-content").value();
  if (size < layout.FileBytes()) return CutShort(path, size, layout.FileBytes()).value();
  if (size == layout.FileBytes())
    return Refuse(path, "the file is damaged: the end of its seal has changed").value();
  const auto footer = FooterAt(file, layout.FooterOffset(), size, path);
  if (!footer) return footer.error();
  if (!*footer)
    return Refuse(path, "the file is damaged: neither its size nor its end is what was sealed").value();
  return Refuse(path, fmt::format("the file is longer than what was sealed: {} bytes found, {} expected",
                                  size, layout.FileBytes()))
      .value();
}

}  // namespace

base::Result<Footer> CheckHeaderAndFooter(int file, const std::string& path) {
  const auto size = FileSize(file, path);
  if (!size) return tl::unexpected(size.error());
  if (*size == 0) return Refuse(path, "the file is empty");

  Header header{};
  const std::size_t present = std::min<std::uint64_t>(*size, kHeaderBytes);
  if (auto read = ReadAt(file, 0, std::span(header).first(present), path); !read)
    return tl::unexpected(read.error());
  const std::size_t compared = std::min(present, kSqliteMagic.size());
  if (!std::equal(header.begin(), header.begin() + compared, kSqliteMagic.begin(),
                  [](std::uint8_t a, char b) { return a == static_cast<std::uint8_t>(b); })) {
    return Refuse(path, "this is not a database");
  }
  if (present < kHeaderBytes) return CutShort(path, *size, SealLayout(1).FileBytes());
  if (auto kind = CheckKind(header, path); !kind) return tl::unexpected(kind.error());

  const auto footer = *size < kFooterBytes ? base::Result<std::optional<Footer>>(std::nullopt)
                                           : FooterAt(file, *size - kFooterBytes, *size, path);
  if (!footer) return tl::unexpected(footer.error());
  if (!*footer) return tl::unexpected(ExplainMissingFooter(file, header, *size, path));
  if ((*footer)->version != kSealVersion) {
    return Refuse(path, fmt::format("the seal is of format {}, this program reads {}", (*footer)->version,
                                    kSealVersion));
  }
  const std::uint64_t expected = SealLayout((*footer)->pages).FileBytes();
  if (*size < expected) return CutShort(path, *size, expected);
  if (*size > expected) {
    return Refuse(path, fmt::format("the file is longer than what was sealed: {} bytes found, {} expected",
                                    *size, expected));
  }
  return **footer;
}

}  // namespace foyer::content
