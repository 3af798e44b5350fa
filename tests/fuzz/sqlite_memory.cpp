#include <sanitizer/asan_interface.h>
#include <sqlite3.h>
#include <sys/mman.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdlib>
#include <cstring>

// SQLite opens a journal for every text, and half of that time went into thousands of pieces of memory that were each
// taken and given back. Here they are kept for the next text instead. A piece that is free is poisoned, so that whoever
// still reads it is found out; one that was taken again at once is not, as it would be by a sanitizer's own quarantine.

namespace achilles::fuzz {

namespace {

/// A piece of memory of a power of two; what SQLite sees of it begins behind this.
struct alignas(16) Piece {
  std::size_t room;  ///< bytes behind this
  Piece* next;       ///< the next free one of the size

  [[nodiscard]] void* behind() { return this + 1; }
  static Piece& before(void* memory) { return static_cast<Piece*>(memory)[-1]; }
};

/// The free pieces of every size; for one thread.
class Pieces {
 public:
  void* take(std::size_t bytes) {
    const auto size = std::bit_ceil(bytes + sizeof(Piece));
    auto*& free = free_.at(static_cast<std::size_t>(std::countr_zero(size)));
    if (free == nullptr) free = cut(size);
    auto* const piece = free;
    free = piece->next;
    __asan_unpoison_memory_region(piece->behind(), piece->room);
    return piece->behind();
  }
  void give_back(void* memory) {
    auto& piece = Piece::before(memory);
    auto*& free = free_.at(static_cast<std::size_t>(std::countr_zero(piece.room + sizeof(Piece))));
    piece.next = free;
    free = &piece;
    __asan_poison_memory_region(memory, piece.room);
  }

 private:
  Piece* cut(std::size_t size) {
    constexpr std::size_t chunk = std::size_t{1} << 22U;
    if (left_ < size) {
      left_ = std::max(size, chunk);
      auto* const more = mmap(nullptr, left_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
      if (more == MAP_FAILED) std::abort();
      rest_ = static_cast<std::byte*>(more);
    }
    auto* const piece = new (rest_) Piece{size - sizeof(Piece), nullptr};
    rest_ += size;
    left_ -= size;
    return piece;
  }

  std::array<Piece*, 64> free_{};
  std::byte* rest_ = nullptr;
  std::size_t left_ = 0;
};

Pieces pieces;

std::size_t room_of(void* memory) { return memory == nullptr ? 0 : Piece::before(memory).room; }

void* longer(void* memory, int bytes) {
  const auto room = room_of(memory);
  if (static_cast<std::size_t>(bytes) <= room) return memory;
  auto* const other = pieces.take(static_cast<std::size_t>(bytes));
  std::memcpy(other, memory, room);
  pieces.give_back(memory);
  return other;
}

const sqlite3_mem_methods methods{
    .xMalloc = [](int bytes) { return pieces.take(static_cast<std::size_t>(bytes)); },
    .xFree = [](void* memory) { pieces.give_back(memory); },
    .xRealloc = longer,
    .xSize = [](void* memory) { return static_cast<int>(room_of(memory)); },
    .xRoundup = [](int bytes) { return (bytes + 7) & ~7; },
    .xInit = [](void*) { return SQLITE_OK; },
    .xShutdown = [](void*) {},
    .pAppData = nullptr,
};

/// Before anything is asked of SQLite: afterwards it would be refused.
[[maybe_unused]] const bool used = [] {
  if (sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) != SQLITE_OK) std::abort();
  return true;
}();

}  // namespace

}  // namespace achilles::fuzz
