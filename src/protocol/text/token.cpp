#include "protocol/text/token.hpp"

#include <algorithm>

namespace achilles::protocol {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The first byte at or after `at` that is not of a kind.
std::size_t skip(std::string_view text, std::size_t at, bool (*of_kind)(char)) {
  while (at < text.size() && of_kind(text[at])) ++at;
  return at;
}

std::size_t string_end(std::string_view text, std::size_t at) {
  while (true) {
    const std::size_t quote = text.find('"', at + 1);
    if (quote == std::string_view::npos) return text.size();
    std::size_t slash = quote;
    while (text[slash - 1] == '\\') --slash;
    if ((quote - slash) % 2 == 0) return quote + 1;
    at = quote;
  }
}

unsigned byte(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

bool continues(unsigned byte) { return byte >= 0x80 && byte <= 0xBF; }

}  // namespace

std::size_t skip_blank(std::string_view text, std::size_t at) { return skip(text, at, is_blank); }

std::size_t skip_between(std::string_view text, std::size_t at) {
  return skip(text, at, [](char c) { return is_blank(c) || c == ':' || c == ','; });
}

std::size_t number_length(std::string_view text) {
  const auto digits_from = [&](std::size_t at) { return at < text.size() ? skip(text, at, is_digit) - at : 0; };
  const auto is_at = [&](std::size_t at, std::string_view any) {
    return at < text.size() && any.find(text[at]) != std::string_view::npos;
  };
  std::size_t length = is_at(0, "-") ? 1 : 0;
  const std::size_t whole = is_at(length, "0") ? 1 : digits_from(length);
  if (whole == 0) return 0;
  length += whole;
  if (is_at(length, ".")) {
    const std::size_t fraction = digits_from(length + 1);
    if (fraction == 0) return length;
    length += 1 + fraction;
  }
  if (is_at(length, "eE")) {
    const std::size_t sign = is_at(length + 1, "+-") ? 1 : 0;
    const std::size_t exponent = digits_from(length + 1 + sign);
    if (exponent > 0) length += 1 + sign + exponent;
  }
  return length;
}

std::size_t token_end(std::string_view text, std::size_t at) {
  if (at >= text.size()) return text.size();
  const std::string_view rest = text.substr(at);
  if (rest.front() == '"') return string_end(text, at);
  for (const std::string_view word : {"true", "false", "null"}) {
    if (rest.starts_with(word)) return at + word.size();
  }
  return at + std::max(number_length(rest), std::size_t{1});
}

std::string excerpt(std::string_view token) {
  constexpr std::size_t most_bytes_shown = 40;
  if (token.size() <= most_bytes_shown) return std::string{token};
  std::size_t cut = most_bytes_shown;
  while (cut > 0 && continues(byte(token, cut))) --cut;
  return std::string{token.substr(0, cut)} + "...";
}

}  // namespace achilles::protocol
