// UTF-8: good code points both ways, then everything RFC 3629 forbids.
#include "base/utf8.h"

#include <gtest/gtest.h>

namespace foyer::base {
namespace {

TEST(Utf8, EncodesAndDecodesTheEdgesOfEveryLength) {
  for (char32_t c : {0x01u, 0x7Fu, 0x80u, 0x7FFu, 0x800u, 0xD7FFu, 0xE000u, 0xFFFFu, 0x10000u, 0x10FFFFu}) {
    std::string text;
    AppendCodePoint(text, c);
    std::size_t position = 0;
    EXPECT_EQ(NextCodePoint(text, position), c);
    EXPECT_EQ(position, text.size());
    EXPECT_EQ(FindInvalidUtf8(text), std::nullopt);
  }
}

TEST(Utf8, FindsTheFirstBadByte) {
  const std::pair<std::string, std::size_t> cases[] = {
      {"ab\xFF", 2},           {"\x80", 0},         {"a\xC3", 1},
      {"\xC0\xAF", 0},         {"\xE0\x80\x80", 0}, {"\xED\xA0\x80", 0},
      {"\xF4\x90\x80\x80", 0}, {"\xF0\x9F\x98", 0}, {"ok\xE2\x28\xA1", 2},
      {"caf\xE9", 3}};
  for (const auto& [text, offset] : cases) EXPECT_EQ(FindInvalidUtf8(text), offset);
}

TEST(Utf8, DecodingBadBytesGivesReplacementsAndEnds) {
  const std::string text = "\xFFz\xE2\x82";
  std::size_t position = 0, count = 0;
  while (position < text.size()) {
    NextCodePoint(text, position);
    ++count;
  }
  EXPECT_EQ(count, 4u);
}

}  // namespace
}  // namespace foyer::base
