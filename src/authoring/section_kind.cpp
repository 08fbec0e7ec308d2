// Keywords of headings.
#include "authoring/section_kind.h"

#include <array>
#include <string>

#include "base/text.h"
#include "base/utf8.h"

namespace foyer::authoring {
namespace {

using content::SectionKind;

struct Keyword {
  std::string_view start;  // of a folded word
  SectionKind kind;
};

constexpr std::array<Keyword, 6> kKeywords = {{{"opening", SectionKind::kOpening},
                                               {"background", SectionKind::kBackground},
                                               {"agenda", SectionKind::kAgenda},
                                               {"question", SectionKind::kAgenda},
                                               {"outcome", SectionKind::kOutcomes},
                                               {"summary", SectionKind::kOutcomes}}};

}  // namespace

std::optional<SectionKind> KindOfTitle(std::string_view title) {
  const std::string folded = base::Fold(base::Comparable(title));
  bool in_word = false;
  for (std::size_t i = 0; i < folded.size();) {
    const std::size_t begin = i;
    const bool is_word = base::IsWordCharacter(base::NextCodePoint(folded, i));
    if (is_word && !in_word) {
      for (const Keyword& keyword : kKeywords) {
        if (folded.compare(begin, keyword.start.size(), keyword.start) == 0) return keyword.kind;
      }
    }
    in_word = is_word;
  }
  return std::nullopt;
}

std::string_view NameOf(SectionKind kind) {
  switch (kind) {
    case SectionKind::kFront:
      return "front";
    case SectionKind::kOpening:
      return "opening";
    case SectionKind::kBackground:
      return "background";
    case SectionKind::kAgenda:
      return "agenda";
    case SectionKind::kOutcomes:
      return "outcomes";
    case SectionKind::kOther:
      return "other";
    case SectionKind::kMessages:
      return "messages";
  }
  return "";
}

}  // namespace foyer::authoring
