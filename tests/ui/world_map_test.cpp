// The world map: countries by the names that reports print, and land where land is.
#include "ui/world_map.h"

#include <gtest/gtest.h>

namespace foyer::ui {
namespace {

TEST(WorldMap, KnowsCountriesByTheNamesThatReportsPrint) {
  const std::pair<const char*, const char*> same[] = {{"People's Republic of China", "China"},
                                                      {"UNITED KINGDOM", "United Kingdom"},
                                                      {"Russian Federation", "Russia"},
                                                      {"Cote d'Ivoire", "Côte d'Ivoire"},
                                                      {"Geneva, Switzerland", "Switzerland"}};
  for (const auto& [printed, known] : same) {
    const auto a = FindCountry(printed), b = FindCountry(known);
    ASSERT_TRUE(a && b) << printed;
    EXPECT_FLOAT_EQ(a->x, b->x) << printed;
    EXPECT_FLOAT_EQ(a->y, b->y) << printed;
  }
}

TEST(WorldMap, TakesTheLongestName) {
  const auto guinea = FindCountry("Guinea"), papua = FindCountry("Papua New Guinea"),
             niger = FindCountry("Niger"), nigeria = FindCountry("Nigeria"), sudan = FindCountry("Sudan"),
             south = FindCountry("South Sudan");
  ASSERT_TRUE(guinea && papua && niger && nigeria && sudan && south);
  EXPECT_GT(papua->x, guinea->x + 0.3f);
  EXPECT_NE(niger->y, nigeria->y);
  EXPECT_GT(south->y, sudan->y);
}

TEST(WorldMap, KnowsNoOtherPlaces) {
  for (const char* place : {"", "Geneva", "Atlantis", "Chinatown", "the", "Ma"})
    EXPECT_FALSE(FindCountry(place)) << place;
}

TEST(WorldMap, PutsCountriesWhereTheyAre) {
  const auto cuba = FindCountry("Cuba"), estonia = FindCountry("Estonia"), india = FindCountry("India");
  ASSERT_TRUE(cuba && estonia && india);
  EXPECT_LT(cuba->x, estonia->x);
  EXPECT_LT(estonia->x, india->x);
  EXPECT_LT(estonia->y, cuba->y);
  for (const auto& place : {cuba, estonia, india}) {
    EXPECT_GT(place->y, 0);
    EXPECT_LT(place->y, MapHeight());
  }
}

}  // namespace
}  // namespace foyer::ui
