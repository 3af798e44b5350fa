#include "protocol/read/read_head.hpp"

#include <algorithm>
#include <utility>

#include "protocol/read/read_sites.hpp"

namespace achilles::protocol {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

/// Three whole numbers with dots between them.
bool is_version(std::string_view text) {
  int parts = 1;
  char before = '.';
  for (const char c : text) {
    if (!is_digit(c) && (c != '.' || before == '.')) return false;
    parts += c == '.' ? 1 : 0;
    before = c;
  }
  return parts == 3 && before != '.';
}

/// A language as `en`, or one of a region as `pt-BR`.
bool is_language(std::string_view text) {
  const std::string_view language = text.substr(0, text.find('-'));
  const std::string_view region = text.substr(language.size());
  const bool known_form = language.size() == 2 || language.size() == 3;
  const bool region_fits =
      region.empty() ||
      (region.size() == 3 && std::ranges::all_of(region.substr(1), [](char c) { return c >= 'A' && c <= 'Z'; }));
  return known_form && region_fits && std::ranges::all_of(language, is_lower);
}

std::string read_version(const Field& field) {
  auto version = field.text();
  if (version && !is_version(*version)) field.refuse_value("must be three numbers, as \"1.0.0\"");
  return std::move(version).value_or("");
}

std::string read_language(const Field& field) {
  auto language = field.text();
  if (language && !is_language(*language)) field.refuse_value("must be a language code, as \"en\" or \"pt-BR\"");
  return std::move(language).value_or("");
}

/// Plantar pain is another condition: its programmes are for nothing else.
Sites read_own_sites(const Field& field) {
  const Scope everywhere{{Site::midportion, Site::insertional, Site::plantar}, "the body"};
  if (!field.present()) return Sites::all();
  const Sites sites = read_sites(field, everywhere);
  const bool achilles = sites.contains(Site::midportion) || sites.contains(Site::insertional);
  if (sites.contains(Site::plantar) && achilles) {
    field.report("plantar pain is never mixed with the tendon's", "write a protocol for each");
  }
  return sites;
}

}  // namespace

Field need_unless_inherited(ObjectReader& in, std::string_view key) {
  return in["extends"].present() ? in[key] : in.need(key);
}

void read_head(ObjectReader& in, Protocol& protocol) {
  protocol.id = in.need("id").id().value_or("");
  protocol.title = need_unless_inherited(in, "title").text().value_or("");
  protocol.version = read_version(in.need("version"));
  protocol.summary = need_unless_inherited(in, "summary").text().value_or("");
  protocol.provenance = in["provenance"].text().value_or("");
  protocol.licence = need_unless_inherited(in, "licence").text().value_or("");
  protocol.language = read_language(need_unless_inherited(in, "language"));
  protocol.base = in["extends"].id().value_or("");
  protocol.sites = read_own_sites(in["sites"]);
  protocol.source = need_unless_inherited(in, "source").citation().value_or(Citation{});
}

}  // namespace achilles::protocol
