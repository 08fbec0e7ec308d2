// A sealed file whose pages are noise behind a header that says Foyer: for tests of the seal without SQL.
#pragma once

#include <fcntl.h>
#include <gtest/gtest.h>

#include <random>
#include <string>

#include "base/file_descriptor.h"
#include "content/file_bytes.h"
#include "content/schema.h"
#include "content/seal.h"

namespace foyer::support {

inline content::Page NoisePage(std::uint64_t number) {
  std::mt19937_64 random(number);
  content::Page page;
  for (std::size_t at = 0; at < page.size(); at += 8)
    content::PutBigEndian(random(), std::span(page).subspan(at, 8));
  return page;
}

inline content::Page HeaderPage(std::uint64_t pages) {
  content::Page page{};
  const std::string magic("SQLite format 3\0", 16);
  std::copy(magic.begin(), magic.end(), page.begin());
  content::PutBigEndian(content::kPageBytes, std::span(page).subspan(16, 2));
  content::PutBigEndian(pages, std::span(page).subspan(28, 4));
  content::PutBigEndian(content::kSchemaVersion, std::span(page).subspan(60, 4));
  content::PutBigEndian(content::kApplicationId, std::span(page).subspan(68, 4));
  return page;
}

// Page 0 is the header's.
inline content::Page RawPage(std::uint64_t number, std::uint64_t pages) {
  return number == 0 ? HeaderPage(pages) : NoisePage(number);
}

inline void WriteRawSealedFile(const std::string& path, std::uint64_t pages) {
  const base::FileDescriptor file(open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
  for (std::uint64_t number = 0; number < pages; ++number) {
    ASSERT_TRUE(content::WriteAt(file.Number(), number * content::kPageBytes, RawPage(number, pages), path));
  }
  const auto sealed = content::AppendSeal(file.Number(), pages, path);
  ASSERT_TRUE(sealed) << sealed.error().message;
}

}  // namespace foyer::support
