// The stack of places behind "back".
#include "shell/history.h"

#include <gtest/gtest.h>

namespace foyer::shell {
namespace {

History::Place Place(int number) {
  return {{pages::PageKind::kMessages, std::to_string(number), ""}, static_cast<float>(number) * 10};
}

TEST(History, GoesBackInOrderWithTheScroll) {
  History history;
  EXPECT_TRUE(history.empty());
  for (int i = 1; i <= 3; ++i) history.Push(Place(i));
  EXPECT_FALSE(history.empty());
  for (int i = 3; i >= 1; --i) {
    const auto place = history.Pop();
    ASSERT_TRUE(place);
    EXPECT_EQ(place->route, Place(i).route);
    EXPECT_EQ(place->scroll, Place(i).scroll);
  }
  EXPECT_TRUE(history.empty());
}

TEST(History, EmptyGivesNothing) {
  History history;
  EXPECT_FALSE(history.Pop());
  history.Push(Place(1));
  history.Clear();
  EXPECT_FALSE(history.Pop());
}

TEST(History, ForgetsTheOldestOfVeryMany) {
  History history;
  for (int i = 1; i <= 10000; ++i) history.Push(Place(i));
  int places = 0;
  for (int i = 10000; !history.empty(); --i, ++places) ASSERT_EQ(history.Pop()->route.key, std::to_string(i));
  EXPECT_GE(places, 20);
  EXPECT_LE(places, 1000);
}

}  // namespace
}  // namespace foyer::shell
