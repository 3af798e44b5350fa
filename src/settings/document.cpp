#define TOML_IMPLEMENTATION
#include "settings/document.hpp"

#include <algorithm>

#include "settings/shifted.hpp"

namespace achilles::settings {

Document Document::of(std::string_view text) {
  auto parsed = toml::parse(shifted(text));
  if (!parsed) return {{}, place_of(parsed.error().source().begin)};
  return {std::move(parsed).table(), {}};
}

std::vector<std::string> parts_of(std::string_view key) {
  std::vector<std::string> parts;
  for (;;) {
    const auto dot = std::min(key.find('.'), key.size());
    parts.emplace_back(key.substr(0, dot));
    if (dot == key.size()) return parts;
    key.remove_prefix(dot + 1);
  }
}

const toml::node* find(const toml::table& table, std::string_view key) {
  const toml::node* node = &table;
  for (const auto& part : parts_of(key)) {
    const auto* inner = node->as_table();
    node = inner == nullptr ? nullptr : inner->get(part);
    if (node == nullptr) return nullptr;
  }
  return node;
}

Place place_of(const toml::source_position& position) {
  return {static_cast<int>(position.line), static_cast<int>(position.column)};
}

std::size_t bytes_before(std::string_view text, const Place& place) {
  std::size_t at = text.starts_with("\xef\xbb\xbf") ? 3 : 0;
  for (int line = 1; line < place.line && at < text.size(); ++line) at = std::min(text.find('\n', at), text.size()) + 1;
  at = std::min(at, text.size());
  const auto continues = [&] { return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80U; };
  for (int column = 1; column < place.column && at < text.size(); ++column) {
    ++at;
    while (continues()) ++at;
  }
  return at;
}

}  // namespace achilles::settings
