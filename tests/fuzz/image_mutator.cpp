#include <cstddef>
#include <cstdint>
#include <random>
#include <string_view>

#include "fuzz/image_edit.hpp"

// A text of edits is made longer, shorter or another by whole edits, most of them of few bytes at one place: far from
// each other they would all be caught by the first checksum.

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
  using achilles::fuzz::ImageEdit;
  std::mt19937 chance{seed};
  const auto below = [&chance](std::size_t limit) {
    return std::uniform_int_distribution<std::size_t>{0, limit - 1}(chance);
  };
  size -= size % ImageEdit::size;
  const auto edits = size / ImageEdit::size;
  if (edits > 1 && below(3) == 0) return size - ImageEdit::size * (1 + below(edits - 1));
  if (edits == 0 || (size + ImageEdit::size <= most && below(2) == 0)) size += ImageEdit::size;
  if (size > most) return size - ImageEdit::size;
  auto* const edit = data + (size - ImageEdit::size);
  edit[0] = static_cast<std::uint8_t>(below(64) == 0 ? 3 + below(3) : below(3));
  edit[1] = static_cast<std::uint8_t>(below(4) == 0 ? 1U << below(8) : below(256));
  const bool is_near = edits > 0 && size > ImageEdit::size && below(2) == 0;
  const auto place = is_near ? edit[-2] * std::size_t{256} + edit[-1] + 1 + below(4) : below(std::size_t{1} << 16U);
  edit[2] = static_cast<std::uint8_t>(place >> 8U);
  edit[3] = static_cast<std::uint8_t>(place);
  return size;
}
