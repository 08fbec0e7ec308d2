// The sealed VFS: SQLite asks for bytes, SealedFile checks them; whatever fails is an I/O error to SQLite.
#include "content/sealed_vfs.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cstdio>
#include <cstring>
#include <span>
#include <string>
#include <utility>

#include "content/sealed_file.h"

namespace foyer::content {
namespace {

constexpr int kMaxPathBytes = 4096;
constexpr char kVfsName[] = "foyer-sealed";
// Not the path: SQLite would take one that starts with "file:" for a URI, and follow it past the seal.
constexpr char kFileName[] = "sealed";

// The one file that the next xOpen of this thread may open: SQLite itself cannot name another.
thread_local SealedFile* offered_file = nullptr;

// What SQLite allocates for an open file; the first member must be its base.
struct OpenFile {
  sqlite3_file base;
  SealedFile* sealed;
};

SealedFile& SealedOf(sqlite3_file* file) {
  return *reinterpret_cast<OpenFile*>(file)->sealed;
}

int Close(sqlite3_file*) {
  return SQLITE_OK;
}

int Read(sqlite3_file* file, void* out, int count, sqlite3_int64 offset) {
  const std::span bytes(static_cast<std::uint8_t*>(out), static_cast<std::size_t>(count));
  if (SealedOf(file).Read(static_cast<std::uint64_t>(offset), bytes)) return SQLITE_OK;
  // Never SQLITE_IOERR_SHORT_READ, which SQLite takes for a page of zeros.
  return SQLITE_IOERR_DATA;
}

int Write(sqlite3_file*, const void*, int, sqlite3_int64) {
  return SQLITE_READONLY;
}
int Truncate(sqlite3_file*, sqlite3_int64) {
  return SQLITE_READONLY;
}
int Sync(sqlite3_file*, int) {
  return SQLITE_OK;
}

int FileSize(sqlite3_file* file, sqlite3_int64* size) {
  *size = static_cast<sqlite3_int64>(SealedOf(file).DatabaseBytes());
  return SQLITE_OK;
}

int Lock(sqlite3_file*, int) {
  return SQLITE_OK;
}

int CheckReservedLock(sqlite3_file*, int* reserved) {
  *reserved = 0;
  return SQLITE_OK;
}

int FileControl(sqlite3_file*, int, void*) {
  return SQLITE_NOTFOUND;
}
int SectorSize(sqlite3_file*) {
  return static_cast<int>(kPageBytes);
}
// Immutable: SQLite neither locks nor looks for journals, and does not read page 1 again for every query.
int DeviceCharacteristics(sqlite3_file*) {
  return SQLITE_IOCAP_IMMUTABLE;
}

constexpr sqlite3_io_methods MakeMethods() {
  sqlite3_io_methods methods{};
  methods.iVersion = 1;
  methods.xClose = Close;
  methods.xRead = Read;
  methods.xWrite = Write;
  methods.xTruncate = Truncate;
  methods.xSync = Sync;
  methods.xFileSize = FileSize;
  methods.xLock = Lock;
  methods.xUnlock = Lock;
  methods.xCheckReservedLock = CheckReservedLock;
  methods.xFileControl = FileControl;
  methods.xSectorSize = SectorSize;
  methods.xDeviceCharacteristics = DeviceCharacteristics;
  return methods;
}

constexpr sqlite3_io_methods kMethods = MakeMethods();

int Open(sqlite3_vfs*, const char*, sqlite3_file* file, int flags, int* out_flags) {
  file->pMethods = nullptr;
  if ((flags & SQLITE_OPEN_MAIN_DB) == 0 || (flags & SQLITE_OPEN_READONLY) == 0) return SQLITE_CANTOPEN;
  SealedFile* offered = std::exchange(offered_file, nullptr);
  if (offered == nullptr) return SQLITE_CANTOPEN;
  reinterpret_cast<OpenFile*>(file)->sealed = offered;
  file->pMethods = &kMethods;
  if (out_flags != nullptr) *out_flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
  return SQLITE_OK;
}

int Delete(sqlite3_vfs*, const char*, int) {
  return SQLITE_READONLY;
}

int Access(sqlite3_vfs*, const char*, int, int* exists) {
  *exists = 0;
  return SQLITE_OK;
}

int FullPathname(sqlite3_vfs*, const char* name, int size, char* out) {
  return std::snprintf(out, static_cast<std::size_t>(size), "%s", name) < size ? SQLITE_OK : SQLITE_CANTOPEN;
}

int Randomness(sqlite3_vfs*, int size, char* out) {
  std::memset(out, 0, static_cast<std::size_t>(size));
  return size;
}

int Sleep(sqlite3_vfs*, int) {
  return 0;
}

// The kiosk's clock is often wrong; nothing in the content may depend on it.
int CurrentTime(sqlite3_vfs*, double*) {
  return SQLITE_ERROR;
}
int GetLastError(sqlite3_vfs*, int, char*) {
  return 0;
}

sqlite3_vfs MakeVfs() {
  sqlite3_vfs vfs{};
  vfs.iVersion = 1;
  vfs.szOsFile = sizeof(OpenFile);
  vfs.mxPathname = kMaxPathBytes;
  vfs.zName = kVfsName;
  vfs.xOpen = Open;
  vfs.xDelete = Delete;
  vfs.xAccess = Access;
  vfs.xFullPathname = FullPathname;
  vfs.xRandomness = Randomness;
  vfs.xSleep = Sleep;
  vfs.xCurrentTime = CurrentTime;
  vfs.xGetLastError = GetLastError;
  return vfs;
}

}  // namespace

base::Result<SqliteConnection> ConnectThroughSeal(SealedFile& file) {
  static sqlite3_vfs vfs = MakeVfs();
  static const int registered = sqlite3_vfs_register(&vfs, 0);
  sqlite3* connection = nullptr;
  offered_file = &file;
  const int opened =
      registered != SQLITE_OK
          ? registered
          : sqlite3_open_v2(kFileName, &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, kVfsName);
  offered_file = nullptr;
  SqliteConnection owned(connection);
  if (opened == SQLITE_OK) return owned;
  return base::Fail(base::ErrorKind::kMachine,
                    fmt::format("{}: SQLite cannot be started: {}", file.Path(), sqlite3_errstr(opened)));
}

}  // namespace foyer::content
