#include "journal/file/page_sums.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <new>
#include <span>

#include "journal/file/format.hpp"

namespace achilles::journal {
namespace {

using Bytes = std::span<const unsigned char>;

constexpr std::size_t smallest_page = 512, largest_page = 65536;
constexpr std::size_t reserved_at = 20;  // https://sqlite.org/fileformat.html#the_database_header

/// SQLite reads the header and its counter alone, and everything else by whole pages.
bool is_page(int amount, sqlite3_int64 offset) {
  const auto size = static_cast<std::size_t>(amount);
  return size >= smallest_page && size <= largest_page && std::has_single_bit(size) && offset % amount == 0;
}

std::uint32_t little_endian(const unsigned char* at) {
  return std::uint32_t{at[0]} | std::uint32_t{at[1]} << 8U | std::uint32_t{at[2]} << 16U | std::uint32_t{at[3]} << 24U;
}

Bytes without_sum(Bytes page) { return page.first(page.size() - page_sum_size); }

/// Whether a page says what it said when it was written.
bool agrees(Bytes page) { return std::ranges::equal(page.last(page_sum_size), page_sum(without_sum(page))); }

/// One open journal: SQLite's own file lies behind it in the same memory.
struct SummedFile : sqlite3_file {
  enum class Pages : unsigned char { unknown, plain, summed };

  SummedFile() : sqlite3_file{} {}
  [[nodiscard]] sqlite3_file* own() { return reinterpret_cast<sqlite3_file*>(this + 1); }
  /// A file never changes from one kind to the other; what does not say yet which it is, is about to be written.
  void learn(Bytes header) {
    const auto format = format_in(header.first<header_size>());
    if (pages != Pages::unknown || format.owner == Format::Owner::unclear) return;
    pages = format.summed ? Pages::summed : Pages::plain;
  }

  Pages pages = Pages::unknown;
};

SummedFile& summed(sqlite3_file* file) { return *static_cast<SummedFile*>(file); }

int read(sqlite3_file* file, void* buffer, int amount, sqlite3_int64 offset) {
  auto& self = summed(file);
  const int result = self.own()->pMethods->xRead(self.own(), buffer, amount, offset);
  if (result != SQLITE_OK) return result;
  const Bytes bytes{static_cast<const unsigned char*>(buffer), static_cast<std::size_t>(amount)};
  if (offset == 0 && bytes.size() >= header_size) self.learn(bytes);
  const bool has_sum = self.pages == SummedFile::Pages::summed && is_page(amount, offset);
  return !has_sum || agrees(bytes) ? SQLITE_OK : SQLITE_CORRUPT;
}

int write(sqlite3_file* file, const void* buffer, int amount, sqlite3_int64 offset) {
  auto& self = summed(file);
  if (self.pages == SummedFile::Pages::unknown) self.pages = SummedFile::Pages::summed;
  const auto write_to_own = [&](const void* bytes) {
    return self.own()->pMethods->xWrite(self.own(), bytes, amount, offset);
  };
  if (self.pages == SummedFile::Pages::plain) return write_to_own(buffer);

  if (!is_page(amount, offset)) return SQLITE_MISUSE;
  std::array<unsigned char, largest_page> page;  // NOLINT(*-member-init): what is used of it is set
  const auto size = static_cast<std::size_t>(amount);
  std::memcpy(page.data(), buffer, size);
  const Bytes bytes = std::span(page).first(size);
  if (offset == 0 && bytes[reserved_at] != page_sum_size) return SQLITE_MISUSE;  // its pages have no room for sums
  std::ranges::copy(page_sum(without_sum(bytes)), page.begin() + amount - page_sum_size);
  return write_to_own(page.data());
}

/// Everything else is done by SQLite's own file.
template <auto method>
struct Own;
template <class... Arguments, int (*sqlite3_io_methods::*method)(sqlite3_file*, Arguments...)>
struct Own<method> {
  static int call(sqlite3_file* file, Arguments... arguments) {
    auto* own = summed(file).own();
    return (own->pMethods->*method)(own, arguments...);
  }
};

/// Whether its path leads to another file by now, or to none; also where the system cannot tell.
bool has_moved(sqlite3_file* file) {
  int moved = 0;
  const int result = Own<&sqlite3_io_methods::xFileControl>::call(file, SQLITE_FCNTL_HAS_MOVED, &moved);
  return result == SQLITE_OK && moved != 0;
}

// SQLite plays back a rollback journal that nobody holds a lock for, and removes it; whose it is, it knows by the path
// alone. What lies beside a file that another took the place of is the other's: as long as it lies there, the former
// file is busy. Nor can a file that only seems to have moved miss its own that way.

/// Asked where a rollback journal lies there.
int check_reserved_lock(sqlite3_file* file, int* reserved) {
  const int result = Own<&sqlite3_io_methods::xCheckReservedLock>::call(file, reserved);
  return result == SQLITE_OK && *reserved == 0 && has_moved(file) ? SQLITE_BUSY : result;
}

/// It may have moved since that was asked; while it is locked for one alone, nobody puts another in its place. Told
/// that it is busy, SQLite asks again or gives all its locks back.
int lock(sqlite3_file* file, int level) {
  const int result = Own<&sqlite3_io_methods::xLock>::call(file, level);
  return result == SQLITE_OK && level == SQLITE_LOCK_EXCLUSIVE && has_moved(file) ? SQLITE_BUSY : result;
}

/// Newer versions of SQLite may read parts of pages where the file allows it, past which nothing would be checked.
int characteristics(sqlite3_file* file) {
  int flags = Own<&sqlite3_io_methods::xDeviceCharacteristics>::call(file);
#ifdef SQLITE_IOCAP_SUBPAGE_READ
  flags &= ~SQLITE_IOCAP_SUBPAGE_READ;
#endif
  return flags;
}

using Methods = sqlite3_io_methods;
// The first version of the interface: without a memory map, past which nothing would be checked, and without a WAL.
constexpr Methods methods{
    .iVersion = 1,
    .xClose = Own<&Methods::xClose>::call,
    .xRead = read,
    .xWrite = write,
    .xTruncate = Own<&Methods::xTruncate>::call,
    .xSync = Own<&Methods::xSync>::call,
    .xFileSize = Own<&Methods::xFileSize>::call,
    .xLock = lock,
    .xUnlock = Own<&Methods::xUnlock>::call,
    .xCheckReservedLock = check_reserved_lock,
    .xFileControl = Own<&Methods::xFileControl>::call,
    .xSectorSize = Own<&Methods::xSectorSize>::call,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

/// SQLite's usual layer.
sqlite3_vfs& usual_layer() {
  static auto* const layer = sqlite3_vfs_find(nullptr);
  return *layer;
}

/// Rollback journals and temporary files are the usual layer's own.
int open(sqlite3_vfs*, const char* name, sqlite3_file* place, int flags, int* flags_out) {
  auto& usual = usual_layer();
  if ((flags & SQLITE_OPEN_MAIN_DB) == 0) return usual.xOpen(&usual, name, place, flags, flags_out);
  auto* file = new (place) SummedFile{};
  const int result = usual.xOpen(&usual, name, file->own(), flags, flags_out);
  if (file->own()->pMethods != nullptr) file->pMethods = &methods;
  return result;
}

}  // namespace

// Two running sums, each of which takes in the other: a difference of one bit, once there, never vanishes.
PageSum page_sum(Bytes bytes) {
  std::uint32_t first = 0, second = 0;
  for (std::size_t i = 0; i + page_sum_size <= bytes.size(); i += page_sum_size) {
    first += little_endian(&bytes[i]) + second;
    second += little_endian(&bytes[i + 4]) + first;
  }
  PageSum sum{};
  for (std::size_t i = 0; i < 4; ++i) {
    sum[i] = static_cast<unsigned char>(first >> 8 * i);
    sum[i + 4] = static_cast<unsigned char>(second >> 8 * i);
  }
  return sum;
}

const char* layer_of_page_sums() {
  static auto layer = [] {
    if (sqlite3_initialize() != SQLITE_OK) throw std::bad_alloc();
    auto copy = usual_layer();
    copy.zName = "achilles";
    copy.szOsFile += static_cast<int>(sizeof(SummedFile));
    copy.xOpen = open;
    copy.pNext = nullptr;
    return copy;
  }();
  static const int result = sqlite3_vfs_register(&layer, 0);
  if (result != SQLITE_OK) throw std::bad_alloc();
  return layer.zName;
}

}  // namespace achilles::journal
