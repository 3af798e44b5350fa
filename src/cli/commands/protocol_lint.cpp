#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/valid_protocol.hpp"
#include "exchange/documents/lint_json.hpp"
#include "protocol/library.hpp"
#include "protocol/lint/lint.hpp"
#include "protocol/lint/numbers.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::string programme;
  bool json = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("PROGRAMME", "ID|FILE", options.programme, "the id of a programme, a file, or - for standard input",
                 offers::programmes);
  arguments.json(options.json);
}

/// How many of a protocol's numbers are known how.
struct Numbers {
  std::size_t sourced = 0;      ///< some source has it
  std::size_t unconfirmed = 0;  ///< general knowledge
  std::size_t chosen = 0;       ///< no source fixes it

  [[nodiscard]] std::size_t all() const { return sourced + unconfirmed + chosen; }
};

Numbers numbers_in(const Protocol& protocol) {
  Numbers numbers;
  protocol::each_number(protocol, [&numbers](const std::string&, const Citation& citation) {
    const auto has = [&citation](Mark mark) {
      return std::ranges::find(citation.sources, mark, &Cited::mark) != citation.sources.end();
    };
    const bool sourced = has(Mark::primary) || has(Mark::secondary);
    ++(sourced ? numbers.sourced : has(Mark::general) ? numbers.unconfirmed : numbers.chosen);
  });
  return numbers;
}

/// "20 numbers, each with a source", "132 numbers: 97 with a source, 29 of its own choice, 6 unconfirmed"
std::string words(const Numbers& numbers) {
  const auto all = render::count_words(numbers.all(), "number");
  if (numbers.sourced == numbers.all()) return all + ", each with a source";
  std::vector<std::string> parts;
  const auto say = [&parts](std::size_t count, std::string_view how) {
    if (count > 0) parts.push_back(fmt::format("{} {}", count, how));
  };
  say(numbers.sourced, "with a source");
  say(numbers.chosen, "of its own choice");
  say(numbers.unconfirmed, "unconfirmed");
  return fmt::format("{}: {}", all, fmt::join(parts, ", "));
}

std::string_view word(protocol::Weight weight) {
  switch (weight) {
    case protocol::Weight::note:
      return "note";
    case protocol::Weight::doubt:
      return "doubt";
    case protocol::Weight::fault:
      break;
  }
  return "fault";
}

/// `file:line:col  /json/pointer: what; fix`
std::string line_of(std::string_view file, const protocol::Remark& remark) {
  return fmt::format(
      "{}:{}:{}  {}: {}{}; {}", file, remark.line, remark.column, remark.pointer.empty() ? "/" : remark.pointer,
      remark.weight == protocol::Weight::fault ? std::string{} : fmt::format("{}: ", word(remark.weight)), remark.what,
      remark.fix);
}

/// The remarks, each on one line however long it is, as an editor that goes there wants it; and what they come to.
std::string report(std::string_view file, const Protocol& protocol, const std::vector<protocol::Remark>& remarks,
                   const render::Look& look) {
  std::string text;
  for (const auto& remark : remarks) text += render::visible(line_of(file, remark)) + '\n';
  const auto of = [&](protocol::Weight weight) {
    return static_cast<std::size_t>(std::ranges::count(remarks, weight, &protocol::Remark::weight));
  };
  const auto faults = of(protocol::Weight::fault);
  const auto doubts = of(protocol::Weight::doubt);
  const auto sum =
      faults + doubts > 0
          ? fmt::format("{}, {}.", render::count_words(faults, "fault"), render::count_words(doubts, "doubt"))
          : fmt::format("{} lints clean: {}, {}.", file, render::count_words(protocol.phases.size(), "phase"),
                        words(numbers_in(protocol)));
  return text + render::wrap(sum, look);
}

std::string json_of(std::string_view file, const Protocol& protocol, const std::vector<protocol::Remark>& remarks) {
  std::vector<exchange::RemarkRecord> records;
  records.reserve(remarks.size());
  for (const auto& remark : remarks) {
    records.push_back(
        {remark.line, remark.column, remark.pointer, remark.rule, word(remark.weight), remark.what, remark.fix});
  }
  return exchange::lint_json({file, protocol.hash, protocol.phases.size(), numbers_in(protocol).all()}, records);
}

Exit run(const Options& options, World& world) {
  const Programmes programmes{world};
  const auto source = programmes.named(options.programme, world);
  const auto protocol = valid_protocol(options.programme, source, programmes);
  const auto remarks = protocol::lint(protocol, source.text, protocol::sources());
  world.out << (options.json ? json_of(options.programme, protocol, remarks)
                             : report(options.programme, protocol, remarks, world.out_look));
  const bool faulty = std::ranges::find(remarks, protocol::Weight::fault, &protocol::Remark::weight) != remarks.end();
  return faulty ? Exit::refused : Exit::done;
}

}  // namespace

Command protocol_lint() {
  return command<Options>({.name = "protocol lint",
                           .summary = "what can be said against a programme that is valid",
                           .group = Group::programme,
                           .examples = {{"achilles protocol lint flow", "faults, and doubts worth a second look"},
                                        {"achilles protocol lint clinic.json", "the same of a file"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
