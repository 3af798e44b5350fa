#include "protocol/load.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <utility>

#include "achilles/fingerprint.hpp"
#include "protocol/format.hpp"
#include "protocol/object_reader.hpp"
#include "protocol/ranges.hpp"
#include "protocol/read_phase.hpp"
#include "protocol/read_sites.hpp"

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

void refuse_second(const Field& field, std::size_t index, const std::vector<Phase>& phases) {
  const std::string& id = phases[index].id;
  const auto first = std::ranges::find(phases, id, &Phase::id) - phases.begin();
  if (id.empty() || static_cast<std::size_t>(first) == index) return;
  field.report(fmt::format("a phase before this one has the id \"{}\" too", id), "each phase needs its own");
}

std::vector<Phase> read_phases(const Field& field, Reading& reading) {
  std::vector<Phase> phases;
  const std::size_t count = field.count();
  if (field.array_is_empty()) field.refuse("must have a phase");
  if (count > most_phases) {
    field.refuse(fmt::format("must be no more than {} phases, not {}", most_phases, count));
    return phases;
  }
  phases.reserve(count);
  field.each([&](const Field& element) {
    const Rank rank = phases.size() + 1 == count ? Rank::last : Rank::inner;
    phases.push_back(read_phase(element, rank, reading));
    refuse_second(element, phases.size() - 1, phases);
  });
  return phases;
}

Protocol read_protocol(const Field& field, const Catalogue& catalogue) {
  ObjectReader in{field};
  Protocol protocol;
  if (!in.readable() || !read_format(in)) return protocol;
  protocol.id = in.need("id").id().value_or("");
  protocol.title = in.need("title").text().value_or("");
  protocol.version = read_version(in.need("version"));
  protocol.summary = in.need("summary").text().value_or("");
  protocol.licence = in.need("licence").text().value_or("");
  protocol.language = read_language(in.need("language"));
  protocol.sites = read_sites(in["sites"], {Sites::all(), "the tendon"});
  protocol.source = in.need("source").citation().value_or(Citation{});
  Reading reading{catalogue, {protocol.sites}};
  protocol.phases = read_phases(in.need("phases"), reading);
  in.finish();
  return protocol;
}

}  // namespace

Loaded load(std::string_view text, const Catalogue& catalogue) {
  Issues issues{text};
  Protocol protocol;
  if (const auto root = read_json(text, issues)) protocol = read_protocol(Field{*root, issues}, catalogue);
  if (!issues.empty()) return {std::nullopt, std::move(issues).in_order()};
  protocol.hash = fmt::format("{:016x}", fingerprint(text));
  return {std::move(protocol), {}};
}

}  // namespace achilles::protocol
