// UTF-8, one code point at a time. Knows nothing of characters that are several code points.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace foyer::base {

inline constexpr char32_t kReplacementCharacter = 0xFFFD;

// The code point that starts at `position`, which moves behind it. A byte that starts none gives U+FFFD and
// moves by one. REQUIRES: position < text.size().
char32_t NextCodePoint(std::string_view text, std::size_t& position);

void AppendCodePoint(std::string& text, char32_t code_point);

// The offset of the first byte that is not well-formed UTF-8 (RFC 3629: no surrogates, nothing overlong).
std::optional<std::size_t> FindInvalidUtf8(std::string_view text);

}  // namespace foyer::base
