// A file in the making, beside the one it will replace, so that taking its place is one step. Removed unless
// published.
#pragma once

#include <sys/types.h>

#include <optional>
#include <string>

#include "base/error.h"
#include "base/file_descriptor.h"

namespace foyer::base {

// Who may read what is published, whatever the umask of who writes it.
struct FileRights {
  mode_t mode = 0644;          // the kiosk runs as another user than the one who builds
  std::optional<gid_t> group;  // nothing: of who writes
};

class StagedFile {
 public:
  // An empty file in the folder of what `target` leads to (see output_file.h). kMachine where that folder
  // takes none, or where there is a device, pipe, socket or folder; says so of `target`.
  static Result<StagedFile> Create(const std::string& target);

  StagedFile(StagedFile&& other) noexcept;
  StagedFile& operator=(StagedFile&&) = delete;
  ~StagedFile();

  // Never a bare name, so SQLite does not take it for a URI.
  const std::string& Path() const { return path_; }
  int Descriptor() const { return file_.Number(); }  // open for reading and writing

  // On disk for good, then in the place of `target`. On an error `target` is as it was.
  Result<void> Publish(const FileRights& rights = {});

 private:
  StagedFile(std::string target, std::string place, std::string folder, std::string path,
             FileDescriptor file);

  std::string target_;  // as it was asked for
  std::string place_;   // what it leads to
  std::string folder_;
  std::string path_;  // empty: published or moved from
  FileDescriptor file_;
};

}  // namespace foyer::base
