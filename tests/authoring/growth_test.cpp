// What must not grow with the report: opening it, its facts, and finding one thing in it.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include "authoring/write_database.h"
#include "content/seal.h"
#include "content/store.h"
#include "support/grown_report.h"
#include "support/large_report.h"
#include "support/temporary_folder.h"

namespace foyer::authoring {
namespace {

using content::kPageBytes;
using content::Store;

constexpr int kFew = 10, kMany = 5000;

// What this process has read from files so far, cached by the kernel or not.
long BytesRead() {
  std::ifstream io("/proc/self/io");
  std::string name;
  long bytes = 0;
  io >> name >> bytes;
  EXPECT_EQ(name, "rchar:");
  return bytes;
}

struct Cost {
  long open = 0, facts = 0, question = 0, person = 0, links = 0;  // bytes read
  int levels = 0;                                                 // of the hash tree
};

Cost CostOf(int questions) {
  const support::TemporaryFolder folder;
  const std::string path = folder / "large.foyer";
  const auto written = WriteDatabase(support::LargeReport(questions), path);
  EXPECT_TRUE(written) << written.error().message;

  BytesRead();  // the stream's own buffers and locale files are read by now
  const long asking = -(BytesRead() - BytesRead());
  long last = BytesRead();
  const auto since = [&] {
    const long now = BytesRead();
    return now - std::exchange(last, now) - asking;
  };
  Cost cost;
  const auto store = Store::Open(path);
  cost.open = since();
  EXPECT_TRUE(store);
  EXPECT_EQ(store->Facts()->questions, questions);
  cost.facts = since();
  EXPECT_TRUE(*store->FindQuestion(std::to_string(questions / 2)));
  cost.question = since();
  EXPECT_TRUE(*store->FindPerson("jurg-muster"));
  cost.person = since();
  EXPECT_EQ(store->Links()->entries.size(), 2u);
  cost.links = since();
  cost.levels = content::SealLayout(std::filesystem::file_size(path) / kPageBytes).Levels();
  return cost;
}

TEST(Growth, OpeningAndFindingReadNoMoreOfALargerReportThanAFewPages) {
  const Cost few = CostOf(kFew), many = CostOf(kMany);
  RecordProperty("open_few_bytes", std::to_string(few.open));
  RecordProperty("open_many_bytes", std::to_string(many.open));
  RecordProperty("question_few_bytes", std::to_string(few.question));
  RecordProperty("question_many_bytes", std::to_string(many.question));
  EXPECT_GT(few.open, 0);
  // A deeper hash tree costs a block a level.
  const auto deeper = static_cast<long>(kPageBytes) * (many.levels - few.levels);
  constexpr long kOwnReading = 128;  // of /proc/self/io, whose numbers grow longer
  EXPECT_LE(many.open, few.open + deeper + kOwnReading);
  // A deeper search tree costs a page a level and index, and its path in the hash tree.
  constexpr long kFewPages = 16 * static_cast<long>(kPageBytes);
  EXPECT_LE(many.facts, few.facts + kFewPages);
  EXPECT_LE(many.question, few.question + kFewPages);
  EXPECT_LE(many.person, few.person + kFewPages);
  EXPECT_LE(many.links, few.links + kFewPages);
}

// Bytes read for one window of each list, at its beginning, in its middle and at its end.
std::vector<long> CostOfWindows(int times) {
  const support::TemporaryFolder folder;
  const std::string path = folder / "grown.foyer";
  const auto written = WriteDatabase(support::GrownReport(support::SampleReport(), times), path);
  EXPECT_TRUE(written) << written.error().message;
  const auto store = Store::Open(path);
  EXPECT_TRUE(store);
  std::vector<long> costs;
  BytesRead();
  long last = BytesRead();
  const auto note = [&](const auto& window) {
    EXPECT_TRUE(window);
    const long now = BytesRead();
    costs.push_back(now - std::exchange(last, now));
  };
  for (const int from : {1, times, 2 * times - 10}) {
    const content::WindowAt at{.from = from};
    note(store->Questions(at));
    note(store->Questions(at, "government"));
    note(store->QuestionsOf("ana-example", at));
    note(store->People(at));
    note(store->People(at, "government"));
    note(store->Outcomes(at));
    note(store->Messages(at));
    note(store->Comparisons(at));
    note(store->Passages(at));
    note(store->Links(at));
    note(store->Sections({}, {3, from}));
  }
  return costs;
}

TEST(Growth, AWindowReadsNoMoreOfALongListThanOfAShortOne) {
  const auto few = CostOfWindows(100), many = CostOfWindows(2000);
  ASSERT_EQ(few.size(), many.size());
  long all_few = 0, all_many = 0;
  for (std::size_t i = 0; i < few.size(); ++i) {
    // Its rows lie on as many pages at most as it has rows, in table and index.
    EXPECT_LE(many[i], few[i] + 3L * content::kWindowRows * static_cast<long>(kPageBytes)) << "window " << i;
    all_few += few[i];
    all_many += many[i];
  }
  EXPECT_GT(all_few, 0);
  EXPECT_LE(all_many, 4 * all_few);
}

}  // namespace
}  // namespace foyer::authoring
