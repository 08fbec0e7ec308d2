// When the kiosk trusts only what it brought along itself.
#include "shell/start_record.h"

#include <gtest/gtest.h>

namespace foyer::shell {
namespace {

using std::chrono_literals::operator""ns;
using std::chrono_literals::operator""s;

// As the kiosk lives it: a file between the starts.
StartRecord StartAfter(const StartRecord& before, base::Time now) {
  return NoteStart(ParseStartRecord(ToText(before)), now);
}

TEST(StartRecord, IsCautiousAfterThreeCrashesWithinAMinute) {
  StartRecord record = NoteStart({}, 100s);
  for (const base::Time crash : {110s, 130s}) {
    record = StartAfter(record, crash);
    EXPECT_EQ(ChooseStartMode(record), StartMode::kUsual);
  }
  record = StartAfter(record, 169s);
  EXPECT_EQ(ChooseStartMode(record), StartMode::kCautious);
  EXPECT_EQ(record.starts, 4);
  EXPECT_EQ(record.crashes, 3);
}

TEST(StartRecord, StaysCautiousWhileItGoesOnCrashingAndIsUsualAgainAfterAGoodMinute) {
  StartRecord record = NoteStart({}, 0s);
  for (const base::Time crash : {1s, 2s, 3s, 4s}) record = StartAfter(record, crash);
  EXPECT_EQ(ChooseStartMode(record), StartMode::kCautious);
  record = StartAfter(record, 70s);
  EXPECT_EQ(ChooseStartMode(record), StartMode::kUsual);
}

TEST(StartRecord, CrashesFartherApartAreNoLoop) {
  StartRecord record = NoteStart({}, 0s);
  for (base::Time crash = 31s; crash < 1000s; crash += 31s) {
    record = StartAfter(record, crash);
    EXPECT_EQ(ChooseStartMode(record), StartMode::kUsual);
  }
}

TEST(StartRecord, AnOrderlyEndIsNoCrash) {
  StartRecord record;
  for (base::Time now = 0s; now < 10s; now += 1s) record = NoteEnd(StartAfter(record, now));
  EXPECT_EQ(record.starts, 10);
  EXPECT_EQ(record.crashes, 0);
  EXPECT_EQ(ChooseStartMode(record), StartMode::kUsual);
}

TEST(StartRecord, SurvivesBeingWrittenDown) {
  StartRecord record = NoteStart({}, 0s);
  record = NoteStart(record, 12345678901ns);
  record = NoteStart(record, 20s);
  const StartRecord read = ParseStartRecord(ToText(record));
  EXPECT_EQ(read.starts, 3);
  EXPECT_EQ(read.crashes, 2);
  EXPECT_EQ(read.recent_crashes, record.recent_crashes);
  EXPECT_TRUE(read.is_running);
  EXPECT_FALSE(ParseStartRecord(ToText(NoteEnd(record))).is_running);
}

TEST(StartRecord, WhatIsNoRecordCountsAsTheFirstStart) {
  std::string flood = "3 2 running";
  for (int i = 0; i < 2000; ++i) flood += " 1";
  for (const char* text : {"", "\n", "1", "3 2 asleep", "3 2 running 5 x", "3 2 running 5x", "-1 0 running",
                           "3 2 running -5", "2147483647 0 running", "99999999999999999999 1 running",
                           "3 2 running 99999999999999999999", flood.c_str()}) {
    const StartRecord record = ParseStartRecord(text);
    EXPECT_EQ(record.starts, 0) << text;
    EXPECT_FALSE(record.is_running) << text;
    EXPECT_TRUE(record.recent_crashes.empty()) << text;
  }
}

TEST(StartRecord, TimesFromTheFutureAreForgotten) {
  const StartRecord record = NoteStart(ParseStartRecord("4 3 ended 900 901 902"), 5ns);
  EXPECT_EQ(record.starts, 5);
  EXPECT_EQ(ChooseStartMode(record), StartMode::kUsual);
}

TEST(NotedStart, IsRunningUntilItGoes) {
  std::string written;
  const auto write = [&](const std::string& text) { written = text; };
  {
    const NotedStart start(written, 5s, write);
    EXPECT_EQ(start.Mode(), StartMode::kUsual);
    EXPECT_EQ(start.Record().starts, 1);
    EXPECT_TRUE(ParseStartRecord(written).is_running);
  }
  EXPECT_FALSE(ParseStartRecord(written).is_running);
  EXPECT_EQ(NotedStart("7 3 running 1000000000 2000000000", 6s, write).Mode(), StartMode::kCautious);
}

}  // namespace
}  // namespace foyer::shell
