#include "protocol/read/read_share.hpp"

#include <string_view>

#include "protocol/text/token.hpp"

namespace achilles::protocol {

namespace {

/// Hundredths of a share as it is written: 0, 0.7, 0.75, 1. It is never a binary fraction, so none is rounded.
std::optional<Percent> hundredths(std::string_view written) {
  const auto point = written.find('.');
  const auto decimals = point == std::string_view::npos ? std::string_view{} : written.substr(point + 1);
  const auto whole = written.substr(0, point);
  if ((whole != "0" && whole != "1") || decimals.size() > 2) return std::nullopt;
  int number = whole == "1" ? Percent::high : 0;
  int place = 10;
  for (const char digit : decimals) {
    if (digit < '0' || digit > '9') return std::nullopt;
    number += place * (digit - '0');
    place /= 10;
  }
  return Percent::from(number);
}

}  // namespace

std::optional<Percent> read_share(const Field& field) {
  if (!field.present() || field.is_null()) return std::nullopt;
  const std::string_view text = field.issues().text();
  const auto share = hundredths(text.substr(field.at(), token_end(text, field.at()) - field.at()));
  if (!share) field.refuse_value("must be a share from 0 to 1 with at most two decimals", "three quarters are 0.75");
  return share;
}

}  // namespace achilles::protocol
