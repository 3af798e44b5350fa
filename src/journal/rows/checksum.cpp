#include "journal/rows/checksum.hpp"

#include <array>
#include <charconv>

namespace achilles::journal {

void Checksum::add(int column, std::int64_t number) { mark(column, 'i', number); }

void Checksum::add(int column, std::string_view text) {
  mark(column, 't', static_cast<std::int64_t>(text.size()));
  sum_ = fingerprint(text, sum_);
}

void Checksum::mark(int column, char type, std::int64_t number) {
  std::array<char, 24> text{};
  text[0] = static_cast<char>(column);
  text[1] = type;
  const auto [end, error] = std::to_chars(text.data() + 2, text.data() + text.size(), number);
  sum_ = fingerprint({text.data(), end}, sum_);
}

}  // namespace achilles::journal
