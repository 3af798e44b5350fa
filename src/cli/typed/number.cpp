#include "cli/typed/number.hpp"

#include <algorithm>

namespace achilles::cli {
namespace {

constexpr std::size_t most_digits = 6;
constexpr std::size_t most_decimals = 5;

}  // namespace

std::optional<int> whole_from(std::string_view digits) {
  if (digits.empty() || digits.size() > 9) return std::nullopt;
  int number = 0;
  for (char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

std::optional<int> signed_from(std::string_view text) {
  const bool below = text.starts_with('-');
  const auto number = whole_from(below ? text.substr(1) : text);
  return number && below ? std::optional{-*number} : number;
}

std::optional<Decimal> Decimal::from(std::string_view text) {
  const auto mark = text.find_first_of(".,");
  const auto before = whole_from(text.substr(0, mark));
  if (!before || std::min(mark, text.size()) > most_digits) return std::nullopt;
  Decimal number{*before, 1};
  if (mark == std::string_view::npos) return number;
  const auto decimals = text.substr(mark + 1);
  const auto after = whole_from(decimals);
  if (!after || decimals.size() > most_decimals) return std::nullopt;
  for (std::size_t i = 0; i < decimals.size(); ++i) number.scale *= 10;
  number.units = number.units * number.scale + *after;
  return number;
}

std::int64_t Decimal::times(std::int64_t numerator, std::int64_t denominator) const {
  const auto whole = denominator * scale;
  return (units * numerator + whole / 2) / whole;
}

std::string lower_case(std::string_view text) {
  std::string small{text};
  for (char& c : small) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return small;
}

}  // namespace achilles::cli
