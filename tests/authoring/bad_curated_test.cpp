// Mistakes in the curated TOML, and values that the report does not print: each is refused at the value's own
// line.
#include <gtest/gtest.h>

#include "authoring/bad_source.h"

namespace foyer::authoring {
namespace {

using Edit = std::function<void(const SourceFolder&)>;

constexpr const char* kPeople = "people.toml";
constexpr const char* kSession = "session.toml";
constexpr const char* kChairs = "chairs.toml";

Edit Replace(const char* name, std::string from, std::string to, std::string after = "") {
  return [=](const SourceFolder& folder) { folder.Replace(name, from, to, after); };
}

Edit Append(const char* name, std::string text) {
  return [=](const SourceFolder& folder) { folder.Write(name, folder.Read(name) + text); };
}

// In people.toml, Anita Gurumurthy's table is lines 13 to 20, Jimson Olufuye's 31 to 38; what is appended
// begins at line 158.
const BadSource kBad[] = {
    // What is no TOML, and keys.
    {"SyntaxError", Replace(kPeople, "role = \"Chairman\"", "role = Chairman"), {{kPeople, 35, "not TOML"}}},
    {"StringNotClosed",
     Replace(kSession, "event = \"IGF 2017\"", "event = \"IGF 2017"),
     {{kSession, 4, "not TOML"}}},
    {"KeyDoubled",
     Replace(kPeople, "country = \"India\"", "country = \"India\"\ncountry = \"India\""),
     {{kPeople, 20, "not TOML"}}},
    {"KeyMissing",
     Replace(kPeople, "role = \"Chairman\"\n", ""),
     {{kPeople, 31, "the key “role” is missing"}}},
    {"NameMissing",
     Append(kPeople,
            "\n[[person]]\nslug = \"nobody\"\nsort_name = \"N\"\nrole = \"R\"\ngroup = \"business\"\n"),
     {{kPeople, 158, "the key “name” is missing"}}},
    {"KeyUnknown",
     Replace(kPeople, "country = \"India\"", "nation = \"India\""),
     {{kPeople, 19, "unknown key “nation” in [[person]], expected one of"}}},
    {"KeyUnknownInSession",
     Append(kSession, "colour = \"red\"\n"),
     {{kSession, 33, "unknown key “colour” in [[group]]"}}},
    {"TableUnknown",
     Append(kPeople, "\n[[people]]\nname = \"Nobody\"\n"),
     {{kPeople, 158, "unknown table [[people]], expected [[person]]"}}},
    {"TableIsNoList", Replace(kChairs, "[[chair]]", "[chairs]"), {{kChairs, 3, "unknown key “chairs”"}}},
    {"ValueOfWrongType",
     Replace(kPeople, "role = \"Chairman\"", "role = 7"),
     {{kPeople, 35, "“role” is of the wrong type, expected a string"}}},
    {"YearOfWrongType",
     Replace(kSession, "year = 2017", "year = \"2017\""),
     {{kSession, 5, "“year” is of the wrong type, expected a number"}}},
    {"YearUnreasonable",
     Replace(kSession, "year = 2017", "year = 20170"),
     {{kSession, 5, "“year” is 20170, expected a number from"}}},
    {"WebAddressMalformed",
     Replace(kSession, "year = 2017", "year = 2017\nweb_address = \"example.org\""),
     {{kSession, 6, "the web_address “example.org” is malformed, expected one such as"}}},
    {"SpellingsOfWrongType",
     Replace(kChairs, "[\"Frank Grutter\"]", "\"Frank Grutter\""),
     {{kChairs, 15, "expected a list of strings"}}},
    {"SpellingsMixed",
     Replace(kChairs, "[\"Frank Grutter\"]", "[\"Frank Grutter\", 2]"),
     {{kChairs, 15, "expected a list of strings"}}},
    {"ValueEmpty",
     Replace(kPeople, "country = \"India\"", "country = \" \""),
     {{kPeople, 19, "“country” is empty, expected a value or no such key"}}},
    {"TitleEmpty",
     Replace(kSession, "short_title = \"Main session: Cybersecurity\"", "short_title = \"\""),
     {{kSession, 3, "“short_title” is empty"}}},
    {"ValueHoldsControlCharacter",
     Replace(kPeople, "\"India\"", "\"India\\u0001\""),
     {{kPeople, 19, "control character"}}},
    {"LanguageMalformed",
     Replace(kSession, "\"en\"", "\"English, mostly\""),
     {{kSession, 6, "language “English, mostly” is malformed"}}},
    {"NoGroups",
     [](const SourceFolder& folder) {
       const std::string bytes = folder.Read(kSession);
       folder.Write(kSession, bytes.substr(0, bytes.find("[[group]]")));
     },
     {{kSession, 1, "no [[group]] in the file"}}},

    // Slugs, names, groups.
    {"SlugDoubled",
     Replace(kPeople, "\"jimson-olufuye\"", "\"anita-gurumurthy\""),
     {{kPeople, 32, "slug “anita-gurumurthy” is doubled (first at line 14)"}}},
    {"SlugMalformed",
     Replace(kPeople, "\"jimson-olufuye\"", "\"Jimson Olufuye\""),
     {{kPeople, 32, "slug “Jimson Olufuye” is malformed"}}},
    {"GroupSlugDoubled",
     Replace(kSession, "slug = \"academia\"", "slug = \"business\""),
     {{kPeople, 11, "unknown group “academia”"},
      {kPeople, 47, "unknown group “academia”"},
      {kSession, 25, "slug “business” is doubled"}}},
    {"PersonTwice",
     Append(kPeople,
            "\n[[person]]\nslug = \"long-zhou-2\"\nname = \"LONG ZHOU\"\nsort_name = \"Zhou, Long\"\nrole = "
            "\"Coordinator for Cyber Affairs\"\ngroup = \"government\"\n"),
     {{kPeople, 160, "name “LONG ZHOU” is doubled"}}},
    {"GroupUnknown",
     Replace(kPeople, "group = \"business\"", "group = \"busyness\""),
     {{kPeople, 38, "unknown group “busyness”, expected one of session.toml: government,"}}},
    {"GroupNotThePrintedOne",
     Replace(kPeople, "group = \"business\"", "group = \"academia\""),
     {{kPeople, 38,
       "group of Jimson Olufuye is “academia”, expected “business” as the report prints it (line 45)"}}},
    {"GroupNeverPrinted",
     Append(kSession, "\n[[group]]\nslug = \"youth\"\nname = \"Youth\"\nshort_name = \"Youth\"\n"),
     {{kSession, 36, "group “Youth” is at the end of no speaker line"}}},

    // Values that the report does not print.
    {"RoleNotPrinted",
     Replace(kPeople, "\"Chairman\"", "\"Chairwoman\""),
     {{kPeople, 35, "role “Chairwoman” does not occur in the person's speaker lines"}}},
    {"RoleOnlyPartOfAWord",
     Replace(kPeople, "\"Chairman\"", "\"Chair\""),
     {{kPeople, 35, "role “Chair” does not occur"}}},
    {"OrganisationNotPrinted",
     Replace(kPeople, "\"IT for Change\"", "\"IT For Change\""),
     {{kPeople, 18, "organisation “IT For Change” does not occur"}}},
    {"OrganisationOfSomebodyElse",
     Replace(kPeople, "\"IT for Change\"", "\"Intel Corporation\""),
     {{kPeople, 18, "organisation “Intel Corporation” does not occur"}}},
    {"CountryNotPrintedAndNoNote",
     Replace(kPeople, "note = \"The speaker line prints no country, only the city: Geneva.\"\n", ""),
     {{kPeople, 91,
       "country “Switzerland” does not occur in the person's speaker lines, expected words printed there, or "
       "a note saying why not"}}},
    {"SpellingNotPrinted",
     Replace(kPeople, "name = \"Jimson Olufuye\"\n",
             "name = \"Jimson Olufuye\"\nspellings = [\"J. Olufuye\"]\n"),
     {{kPeople, 34, "spelling “J. Olufuye” does not occur"}}},
    {"NameWithOtherAccents",
     Replace(kPeople, "name = \"Miguel Gutiérrez\"", "name = \"Miguel Gutierrez\""),
     {{kPeople, 142, "name “Miguel Gutierrez” does not occur"}}},
    {"SortNameOfOtherWords",
     Replace(kPeople, "\"Olufuye, Jimson\"", "\"Olufuye, Jim\""),
     {{kPeople, 34, "sort_name “Olufuye, Jim” is not made of the words of “Jimson Olufuye”"}}},
    {"PersonInNoSpeakerLine",
     Append(kPeople,
            "\n[[person]]\nslug = \"ada-lovelace\"\nname = \"Ada Lovelace\"\nsort_name = \"Lovelace, "
            "Ada\"\nrole = \"Director\"\ngroup = \"business\"\n"),
     {{kPeople, 160, "Ada Lovelace is in no speaker line of the report"}}},
    {"TitleNotPrinted",
     Replace(kSession, "Empowering Global Cooperation", "Empowering Local Cooperation"),
     {{kSession, 2, "title “Empowering Local"}}},
    {"EventNotPrinted",
     Replace(kSession, "\"IGF 2017\"", "\"IGF 2018\""),
     {{kSession, 4, "event “IGF 2018” does not occur in the report"}}},
    {"ChairNotPrinted",
     Replace(kChairs, "name = \"Olusegun Olugbile\"", "name = \"Olusegun Olugbille\""),
     {{kChairs, 4, "name “Olusegun Olugbille” does not occur in the report"}}},
    {"ChairSpellingNotPrinted",
     Replace(kChairs, "\"Frank Grutter\"", "\"Frank Gruetter\""),
     {{kChairs, 15, "spelling “Frank Gruetter” does not occur in the report"}}},
    {"NameOfAPersonMissing",
     Replace(kPeople, "name = \"Jimson Olufuye\"\n", ""),
     {{kPeople, 31, "the key “name” is missing"}}},
    {"ChairRoleNotPrinted",
     Replace(kChairs, "note = ", "# ", "Lynn St Amour"),
     {{kChairs, 21, "role “Co-chair, IGF MAG Chair” does not occur in the report"}}},
};

class BadCurated : public ::testing::TestWithParam<BadSource> {};
TEST_P(BadCurated, IsRefusedWithItsLine) {
  ExpectRefused(GetParam());
}
INSTANTIATE_TEST_SUITE_P(Kinds, BadCurated, ::testing::ValuesIn(kBad),
                         [](const auto& test) { return test.param.name; });

}  // namespace
}  // namespace foyer::authoring
