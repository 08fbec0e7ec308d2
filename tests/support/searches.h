// What visitors may type at the bundled report, and what they should find: for tests and measurements.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "content/search.h"

namespace foyer::support {

// A hit as the route of its page; a section's paragraph behind the number of the section: "section/2.1".
inline std::string NameOf(const content::SearchHit& hit) {
  using content::HitKind;
  switch (hit.kind) {
    case HitKind::kPerson:
      return "speakers/" + hit.key;
    case HitKind::kQuestion:
      return "agenda/" + hit.key;
    case HitKind::kOutcome:
      return "outcomes/" + hit.key;
    case HitKind::kMessage:
      return "messages/" + hit.key;
    case HitKind::kSection:
      break;
  }
  return "section/" + hit.key + "." + std::to_string(hit.paragraph);
}

struct Expected {
  std::string_view query, entry;
  std::size_t among = 1;  // the first so many hits
  std::string_view corrected = {};
};

inline constexpr auto kSearches = std::to_array<Expected>({
    // Names, by either part, with and without accents.
    {"Kaljurand", "speakers/marina-kaljurand"},
    {"marina", "speakers/marina-kaljurand"},
    {"Miguel Gutiérrez", "speakers/miguel-gutierrez"},
    {"gutierrez", "speakers/miguel-gutierrez"},
    {"Van Horenbeeck", "speakers/maarten-van-horenbeeck"},
    {"long zhou", "speakers/long-zhou"},
    {"zhou long", "speakers/long-zhou"},
    {"Mbanaso", "speakers/uche-m-mbanaso"},
    {"Grütter", "section/2.1"},
    {"grutter", "section/2.1", 2},
    {"fernandez gonzalez", "section/2.1"},
    {"st amour", "section/2.1", 3},
    // Where people are from, and for whom they spoke.
    {"microsoft", "speakers/jan-neutze", 3},
    {"intel corporation", "speakers/audrey-plonk"},
    {"ITU", "speakers/marco-obiso"},
    {"united nations office", "speakers/anja-kaspersen"},
    {"africa ict alliance", "speakers/jimson-olufuye"},
    {"cuba", "speakers/miguel-gutierrez"},
    {"people's republic of china", "speakers/long-zhou"},
    {"ambassador at large", "speakers/andrey-krutskikh"},
    // Topics and phrases.
    {"digital geneva convention", "agenda/XV"},
    {"rule of law", "agenda/XIX"},
    {"rule of law in cyberspace", "agenda/XIX"},
    {"london process", "agenda/XII"},
    {"human rights", "agenda/III", 2},
    {"human rights based approaches", "agenda/XXVI"},
    {"weakest link", "agenda/IV"},
    {"rules of the game", "agenda/XX"},
    {"best practices forum", "agenda/I"},
    {"arms control", "agenda/XIV"},
    {"cyber arms race", "outcomes/iv", 2},
    {"public core of the internet", "outcomes/vii"},
    {"capacity building", "outcomes/i", 2},
    {"gaps in international law", "outcomes/iii", 2},
    {"treaty", "outcomes/vi", 2},
    {"state behaviour", "outcomes/v", 4},
    {"2030 agenda", "section/3.1"},
    {"background", "section/3.0"},
    {"summary of the outcome", "section/5.0"},
    {"education", "agenda/XXV"},
    {"attribution", "agenda/XXII"},
    // Singular and plural, hyphens.
    {"norm", "agenda/VIII", 3},
    {"obstacle", "agenda/XVII"},
    {"multistakeholder model", "agenda/XXIII"},
    {"multi-stakeholder model", "agenda/XXIII"},
    {"cyber space", "agenda/XVIII", 3},
    // Numerals.
    {"XVI", "agenda/XVI"},
    {"question xvi", "agenda/XVI"},
    {"question 16", "agenda/XVI"},
    {"vii", "outcomes/vii", 2},
    {"outcome iv", "outcomes/iv"},
    {"message 3", "messages/3"},
    {"message IV", "messages/4"},
    // Beginnings.
    {"kasp", "speakers/anja-kaspersen"},
    {"stauf", "speakers/daniel-stauffacher"},
    {"disarm", "agenda/XIV", 2},
    {"non-prolif", "agenda/XIV"},
    // Misspellings.
    {"gutierez", "speakers/miguel-gutierrez", 1, "Gutiérrez"},
    {"Stauffaher", "speakers/daniel-stauffacher", 1, "Stauffacher"},
    {"kaljurnad", "speakers/marina-kaljurand", 1, "Kaljurand"},
    {"miscrosoft", "agenda/XV", 3, "Microsoft"},
    {"diasrmament", "speakers/anja-kaspersen", 2, "Disarmament"},
    {"humen rights", "agenda/III", 2, "human rights"},
    {"geneva convension", "agenda/XV", 1, "geneva convention"},
    {"responsable state behavior", "outcomes/v", 4, "responsible state behaviour"},
    {"sustainabledevelopment goals", "agenda/I"},
});

}  // namespace foyer::support
