#include <fmt/format.h>

#include <algorithm>

#include "protocol/lint/numbers.hpp"
#include "protocol/lint/placed.hpp"
#include "protocol/lint/rules.hpp"
#include "protocol/text/suggest.hpp"

namespace achilles::protocol::lint_rules {

namespace {

bool is_own(const Protocol& protocol, const std::string& key) {
  return std::ranges::find(protocol.references, key, &Reference::key) != protocol.references.end();
}

std::string near_key(const Subject& subject, const std::string& key) {
  std::vector<std::string_view> known;
  for (const auto& reference : subject.protocol.references) known.emplace_back(reference.key);
  for (const auto& source : subject.sources.sources) known.emplace_back(source.key);
  auto hint = did_you_mean(key, known);
  return hint.empty() ? "list it under \"references\", or see achilles evidence" : hint;
}

bool is_general(const Cited& source) { return source.mark == Mark::general; }

/// The item or step that a number belongs to; empty where it is no dose.
std::string dose_part_of(const std::string& at) {
  for (const std::string_view list : {"/items/", "/steps/"}) {
    const auto found = at.find(list);
    if (found != std::string::npos) return at.substr(0, at.find('/', found + list.size()));
  }
  return {};
}

/// Calls `visit(pointer, source)` with every source that names a key.
template <class Visit>
void each_cited(const Protocol& protocol, const Visit& visit) {
  each_citation(protocol, [&](const std::string& at, const Citation& citation) {
    for (const auto& source : citation.sources) {
      if (!source.key.empty()) visit(at, source);
    }
  });
}

}  // namespace

void unknown_source(const Subject& subject, Report& report) {
  each_cited(subject.protocol, [&](const std::string& at, const Cited& source) {
    if (subject.sources.find(source.key) != nullptr || is_own(subject.protocol, source.key)) return;
    report.add(at, fmt::format("nobody knows the source \"{}\"", source.key), near_key(subject, source.key));
  });
}

void mark_too_strong(const Subject& subject, Report& report) {
  each_cited(subject.protocol, [&](const std::string& at, const Cited& source) {
    const auto* known = subject.sources.find(source.key);
    if (known == nullptr || source.mark >= known->confidence) return;
    report.add(at,
               fmt::format("{} claims {}, but the register has {}", source.key, letter(source.mark),
                           letter(known->confidence)),
               fmt::format("write {}: {}", letter(known->confidence), source.key));
  });
}

void reference_unused(const Subject& subject, Report& report) {
  const auto& references = subject.protocol.references;
  for (std::size_t i = 0; i < references.size(); ++i) {
    bool cited = false;
    each_cited(subject.protocol,
               [&](const std::string&, const Cited& source) { cited = cited || source.key == references[i].key; });
    if (!cited)
      report.add(below("/references", i), fmt::format("nothing cites {}", references[i].key),
                 "cite it, or leave it out");
  }
}

void number_unconfirmed(const Subject& subject, Report& report) {
  struct Unconfirmed {
    std::string at, text;
    int count = 0;
  };
  std::vector<Unconfirmed> parts;
  each_number(subject.protocol, [&](const std::string& at, const Citation& citation) {
    const auto part = dose_part_of(at);
    if (part.empty() || !std::ranges::all_of(citation.sources, is_general)) return;
    auto text = citation.text();
    const bool again = !parts.empty() && parts.back().at == part && parts.back().text == text;
    if (!again) parts.push_back({part, std::move(text)});
    ++parts.back().count;
  });
  for (const auto& [at, text, count] : parts) {
    report.add(at,
               fmt::format("{} unconfirmed ({})",
                           count == 1 ? "a number here is" : fmt::format("{} numbers here are", count), text),
               "find the source, or say that it is your own choice (D)");
  }
}

}  // namespace achilles::protocol::lint_rules
