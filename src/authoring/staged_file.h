// A file in the making, beside the one it will replace, so that taking its place is one step. Removed unless
// published.
#pragma once

#include <string>

#include "base/error.h"
#include "content/file_bytes.h"

namespace foyer::authoring {

class StagedFile {
 public:
  // An empty file in the folder of `target`. kMachine where that folder takes none; says so of `target`.
  static base::Result<StagedFile> Create(const std::string& target);

  StagedFile(StagedFile&& other) noexcept;
  StagedFile& operator=(StagedFile&&) = delete;
  ~StagedFile();

  const std::string& Path() const {
    return path_;
  }  // never a bare name, so SQLite does not take it for a URI
  int Descriptor() const { return file_.Number(); }  // open for reading and writing

  // On disk for good, then in the place of `target`. On an error `target` is as it was.
  base::Result<void> Publish();

 private:
  StagedFile(std::string target, std::string folder, std::string path, content::FileDescriptor file);

  std::string target_, folder_;
  std::string path_;  // empty: published or moved from
  content::FileDescriptor file_;
};

}  // namespace foyer::authoring
