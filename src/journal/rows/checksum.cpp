#include "journal/rows/checksum.hpp"

#include <fmt/format.h>

#include <array>

namespace achilles::journal {

void Checksum::add(int column, std::int64_t number) { mark(column, 'i', number); }

void Checksum::add(int column, std::string_view text) {
  mark(column, 't', static_cast<std::int64_t>(text.size()));
  sum_ = fingerprint(text, sum_);
}

void Checksum::mark(int column, char type, std::int64_t number) {
  const std::array place{static_cast<char>(column), type};
  const fmt::format_int digits(number);
  sum_ = fingerprint({place.data(), place.size()}, sum_);
  sum_ = fingerprint({digits.data(), digits.size()}, sum_);
}

}  // namespace achilles::journal
