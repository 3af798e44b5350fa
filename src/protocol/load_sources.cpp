#include "protocol/load_sources.hpp"

#include <fmt/format.h>

#include <array>
#include <utility>

#include "protocol/text/object_reader.hpp"

namespace achilles::protocol {

namespace {

// A design choice is nobody's source.
constexpr std::array marks{Mark::primary, Mark::secondary, Mark::general};
constexpr Span years{1900, 2100};

std::string_view word(Mark mark) {
  return mark == Mark::primary ? "P" : mark == Mark::secondary ? "S" : mark == Mark::general ? "G" : "D";
}

/// A text that begins as it must, or nothing where it is null.
std::string read_text_or_unknown(const Field& field, std::string_view beginning) {
  if (field.is_null()) return {};
  auto text = field.text().value_or("");
  if (!text.empty() && !text.starts_with(beginning)) {
    field.refuse_value(fmt::format("must begin with \"{}\"", beginning), "write null where it is not known");
  }
  return text;
}

Source read_source(const Field& field) {
  ObjectReader in{field};
  Source source;
  source.key = in.need("key").id().value_or("");
  source.citation = in.need("citation").text().value_or("");
  source.year = in.need("year").whole_or_unknown(years);
  source.doi = read_text_or_unknown(in.need("doi"), "10.");
  source.pmid = read_text_or_unknown(in.need("pmid"), "");
  source.pmcid = read_text_or_unknown(in.need("pmcid"), "PMC");
  source.url = read_text_or_unknown(in.need("url"), "https://");
  source.confidence = in.need("confidence").choice(marks, word).value_or(source.confidence);
  in.finish();
  return source;
}

Register read_register(const Field& field) {
  Register known;
  if (field.array_is_empty()) field.refuse("must have a source");
  known.sources.reserve(field.count());
  field.each([&](const Field& row) {
    Source source = read_source(row);
    const bool again = !source.key.empty() && known.find(source.key) != nullptr;
    if (again) row.report(fmt::format("a source before this one has the key \"{}\" too", source.key));
    known.sources.push_back(std::move(source));
  });
  return known;
}

}  // namespace

LoadedSources load_sources(std::string_view text) {
  Issues issues{text};
  Register sources;
  if (const auto root = read_json(text, issues)) sources = read_register(Field{*root, issues});
  if (!issues.empty()) return {{}, std::move(issues).in_order()};
  return {std::move(sources), {}};
}

}  // namespace achilles::protocol
