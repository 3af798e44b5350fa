#include <fmt/format.h>

#include "render/pages/pages.hpp"
#include "render/pages/sections.hpp"
#include "render/words/phase_words.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

/// Writes a protocol part by part.
class Writer {
 public:
  Writer(Sheet& sheet, const Protocol& protocol) : sheet_(sheet), protocol_(protocol) {}

  void phase(const Phase& phase, std::size_t number) {
    sheet_.heading(fmt::format("{}. {}", number, phase.title));
    sheet_.paragraph(0, {{phase.goal}, source_span(phase.source)});
    if (phase.window) sheet_.paragraph(0, {{words(*phase.window)}, source_span(phase.window->source)});
    if (phase.maintenance) sheet_.paragraph(0, "Maintenance: nothing more to reach; what was won is kept.");
    conditions("Begins when all of these hold:", phase.entry);
    for (const auto& one : phase.items) item(one);
    if (!phase.fill.empty()) sheet_.paragraph(0, fill_words(phase, protocol_));
    steps(phase);
    conditions("A step also needs all of these:", phase.progress);
    running(phase.run);
    conditions("Moves on when all of these hold:", phase.advance);
    list("At any of these:", phase.responses);
    list("Never more than:", phase.limits);
    list("In one day at most:", phase.ceilings);
    for (const auto& advice : phase.advice) {
      sheet_.paragraph(0, {{words(advice) + only_at(advice.sites, protocol_.sites)}, source_span(advice.source)});
    }
  }

  void track(const Track& track) {
    sheet_.heading(fmt::format("Beside: {}", track.title));
    sheet_.paragraph(0, {{track_words(track, protocol_)}, source_span(track.source)});
    for (const auto& one : track.items) item(one);
  }

  void placement(const Placement& placement) {
    conditions(fmt::format("Begins in {} at once, for whom all of these hold in the first week:",
                           protocol_.phases[placement.phase].title),
               placement.needs);
  }

  void test(const TestInfo& test) {
    const auto source = Citation::from(test.source).value_or(Citation{});
    auto text = test.how.empty() ? std::string{} : " " + test.how;
    sheet_.item(2, {"–"}, 4, {{test.title + ".", Style::bold}, {text}, source_span(source)});
    sheet_.paragraph(4, fmt::format("achilles test {} {}", test.id, test.scale == Scale::yes_no ? "yes" : "N"));
  }

 private:
  void item(const Item& item) {
    auto text = fmt::format(", {}: {}", words(item.whose), item_dose_words(item, sheet_.look()));
    if (item.times_a_day > 1) text += fmt::format(", {} times a day", item.times_a_day);
    if (const auto remarks = item_remarks(item); !remarks.empty()) text += fmt::format(" ({})", remarks);
    text += only_at(item.sites, protocol_.sites) + only_with(item);
    sheet_.item(2, {"–"}, 4, {{item.exercise.title, Style::bold}, {text}, source_span(item.source)});
    for (const auto& [key, source] : item.sources) {
      sheet_.paragraph(4, {{key_words(key) + ":", Style::dim}, source_span(source)});
    }
    if (!item.note.empty()) sheet_.paragraph(4, item.note);
  }

  /// Steps that say the same one after another stand on one line: "3–14."
  void steps(const Phase& phase) {
    if (!phase.steps.empty()) sheet_.paragraph(0, "Steps up, one at a time:");
    for (std::size_t first = 0; first < phase.steps.size();) {
      const Step& step = phase.steps[first];
      const auto text = words_of(phase, step);
      auto last = first;
      while (last + 1 < phase.steps.size() && words_of(phase, phase.steps[last + 1]) == text &&
             needs_words(phase.steps[last + 1]) == needs_words(step)) {
        ++last;
      }
      const auto number = last == first ? fmt::format("{}.", first + 1) : fmt::format("{}–{}.", first + 1, last + 1);
      sheet_.item(2, {number}, 8, {{text + (last == first ? "" : " each time")}, source_span(step.source)});
      for (const auto& need : step.needs) {
        sheet_.item(8, {"–"}, 10, {{"needs " + words_of(need)}, source_span(source_of(need))});
      }
      first = last + 1;
    }
  }

  void conditions(std::string_view when, const std::vector<Condition>& conditions) {
    if (conditions.empty()) return;
    sheet_.paragraph(0, when);
    for (const auto& condition : conditions) {
      sheet_.item(2, {"–"}, 4, {{words_of(condition)}, source_span(source_of(condition))});
    }
  }

  [[nodiscard]] std::string words_of(const Phase& phase, const Step& step) const {
    return step_words(phase, step, protocol_.sites, sheet_.look());
  }
  [[nodiscard]] std::string words_of(const Condition& condition) const {
    const bool single = condition.join == Condition::Join::one;
    return words(condition) + (single ? only_at(condition.criterion.sites, protocol_.sites) : std::string{});
  }

  template <class Part>
  void list(std::string_view heading, const std::vector<Part>& parts) {
    if (parts.empty()) return;
    sheet_.paragraph(0, heading);
    for (const auto& part : parts) sheet_.item(2, {"–"}, 4, {{said(part)}, source_span(part.source)});
  }
  [[nodiscard]] std::string said(const Ceiling& ceiling) const { return words(ceiling, sheet_.look().units); }
  template <class Part>
  [[nodiscard]] std::string said(const Part& part) const {
    return words(part);
  }

  void running(const RunRule& run) {
    const std::string_view rule = !run.allowed        ? "No running."
                                  : run.needs.empty() ? "Running is allowed."
                                                      : "Running is allowed once all of these hold:";
    sheet_.paragraph(0, {{std::string(rule)}, source_span(run.source)});
    if (run.allowed) conditions({}, run.needs);
    if (!run.note.empty()) sheet_.paragraph(2, run.note);
  }

  Sheet& sheet_;
  const Protocol& protocol_;
};

std::string about_line(const Protocol& protocol) {
  auto line = fmt::format("{} · {} · {}", protocol.id, protocol.licence, protocol.hash);
  if (!protocol.base.empty()) line += " · extends " + protocol.base;
  return line;
}

}  // namespace

std::string protocol_page(const Protocol& protocol, const Look& look) {
  Sheet sheet(look);
  sheet.paragraph(0, {{fmt::format("{} {}", protocol.title, protocol.version), Style::bold},
                      {only_at(protocol.sites, Sites::all())}});
  sheet.paragraph(0, {{about_line(protocol), Style::dim}});
  sheet.blank();
  sheet.paragraph(0, {{protocol.summary}, source_span(protocol.source)});
  if (!protocol.provenance.empty()) sheet.paragraph(0, protocol.provenance);
  std::size_t number = 0;
  Writer writer(sheet, protocol);
  for (const auto& placement : protocol.placement) writer.placement(placement);
  for (const auto& phase : protocol.phases) writer.phase(phase, ++number);
  for (const auto& track : protocol.tracks) writer.track(track);
  if (!protocol.tests.empty()) sheet.heading("Tests of its own");
  for (const auto& test : protocol.tests) writer.test(test);
  write_marks(sheet);
  write_notice(sheet);
  return sheet.text();
}

std::string protocol_sources_page(const Protocol& protocol, const Register& sources, const Look& look) {
  Sheet sheet(look);
  Register known = sources;
  for (const auto& reference : protocol.references) {
    Source own;
    own.key = reference.key;
    own.citation = reference.citation;
    own.url = reference.address;
    known.sources.push_back(std::move(own));
  }
  const auto all = sources_of(protocol);
  write_sources(sheet, {&all, 1}, known);
  return sheet.text();
}

}  // namespace achilles::render
