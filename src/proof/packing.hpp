#pragma once

#include <stdexcept>

#include "proof/key.hpp"

namespace achilles::proof {

/// Packs small numbers side by side into a key.
class Packing {
 public:
  /// `value` is at least 0 and has at most `width` bits.
  Packing& add(int value, unsigned width) {
    if (value < 0 || value >= (1 << width)) throw std::logic_error("a part of a key that does not fit its place");
    if (used_ + width > 64) {
      ++word_;
      used_ = 0;
    }
    key_.bits.at(word_) |= static_cast<std::uint64_t>(value) << used_;
    used_ += width;
    return *this;
  }
  Packing& add(bool value) { return add(value ? 1 : 0, 1); }
  [[nodiscard]] Key key() const { return key_; }

 private:
  Key key_;
  std::size_t word_ = 0;
  unsigned used_ = 0;
};

}  // namespace achilles::proof
