// BLAKE2b-256 against known answers.
#include "content/hash.h"

#include <gtest/gtest.h>

#include <set>
#include <string_view>

namespace foyer::content {
namespace {

std::span<const std::uint8_t> BytesOf(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

TEST(Hash, OfDocumentsIsWhatB2sumPrints) {
  // printf '' | b2sum -l 256; printf abc | b2sum -l 256
  EXPECT_EQ(ToHex(HashOf(HashPurpose::kDocument, {})),
            "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
  EXPECT_EQ(ToHex(HashOf(HashPurpose::kDocument, BytesOf("abc"))),
            "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

TEST(Hash, OfPiecesIsTheHashOfTheWhole) {
  Hasher hasher(HashPurpose::kDocument);
  for (char c : std::string_view("abc")) hasher.Add(BytesOf({&c, 1}));
  EXPECT_EQ(hasher.Finish(), HashOf(HashPurpose::kDocument, BytesOf("abc")));
}

TEST(Hash, DiffersByPurpose) {
  std::set<Hash> hashes;
  for (auto purpose :
       {HashPurpose::kDocument, HashPurpose::kPage, HashPurpose::kTreeBlock, HashPurpose::kRoot}) {
    hashes.insert(HashOf(purpose, BytesOf("abc")));
  }
  EXPECT_EQ(hashes.size(), 4u);
}

}  // namespace
}  // namespace foyer::content
