// Stores for tests of pages and shell: the sample report and the bundled one, each built once a program.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>

#include "authoring/read_report.h"
#include "authoring/write_database.h"
#include "content/store.h"
#include "support/sample_report.h"
#include "support/temporary_folder.h"

namespace foyer::support {

// The value, out of its result: `for (… : result.value())` would outlive the result.
template <typename T>
T Must(base::Result<T> result) {
  if (!result) throw std::runtime_error(result.error().message);
  return std::move(*result);
}

// A report as a sealed database in a folder of its own, open.
class StoredReport {
 public:
  explicit StoredReport(const content::Report& report) : path_(folder_ / "report.sqlite") {
    if (const auto written = authoring::WriteDatabase(report, path_); !written) {
      throw std::runtime_error(written.error().message);
    }
    auto store = content::Store::Open(path_);
    if (!store) throw std::runtime_error(store.error().message);
    store_ = std::make_unique<content::Store>(std::move(*store));
  }

  const content::Store& store() const { return *store_; }
  const std::string& path() const { return path_; }

 private:
  TemporaryFolder folder_;
  std::string path_;
  std::unique_ptr<content::Store> store_;
};

inline const StoredReport& StoredSample() {
  static const StoredReport kStored(SampleReport());
  return kStored;
}

// FOYER_SOURCE_DIR's data/, read anew: what the public will see.
inline const StoredReport& StoredBundle() {
  static const StoredReport kStored([] {
    auto report = authoring::ReadReport(FOYER_SOURCE_DIR "/data/igf-2017-cybersecurity");
    if (!report) throw std::runtime_error(authoring::ToString(report.error().front()));
    return *report;
  }());
  return kStored;
}

inline const content::Store& SampleStore() {
  return StoredSample().store();
}
inline const content::Store& BundledStore() {
  return StoredBundle().store();
}

}  // namespace foyer::support
