#include <fmt/format.h>

#include "render/pages.hpp"
#include "render/sections.hpp"
#include "render/words.hpp"

namespace achilles::render {
namespace {

/// Which sites a part is for, where those are not all the protocol is for.
std::string only_at(Sites sites, Sites whole = Sites::all()) {
  if (sites == whole) return {};
  return sites.contains(Site::midportion) ? " (midportion only)" : " (insertional only)";
}

/// An exercise by its title where the phase has it, else by its id.
std::string title_of(const Phase& phase, const std::string& id) {
  for (const auto& item : phase.items) {
    if (item.exercise.id == id) return item.exercise.title;
  }
  for (const auto& step : phase.steps) {
    const auto* begin = std::get_if<Begin>(&step.what);
    if (begin != nullptr && begin->item.exercise.id == id) return begin->item.exercise.title;
  }
  return id;
}

/// Writes a protocol part by part.
class Writer {
 public:
  Writer(Sheet& sheet, Sites sites) : sheet_(sheet), sites_(sites) {}

  void phase(const Phase& phase, std::size_t number) {
    sheet_.heading(fmt::format("{}. {}", number, phase.title));
    sheet_.paragraph(0, {{phase.goal}, source_span(phase.source)});
    criteria("Begins when all of these hold:", phase.entry);
    for (const auto& one : phase.items) item(one);
    steps(phase);
    criteria("A step also needs all of these:", phase.progress);
    running(phase.run);
    criteria("Moves on when all of these hold:", phase.advance);
    criteria("Holds at any of these:", phase.hold);
    criteria("Steps back at any of these:", phase.regress);
    criteria("Rests at any of these:", phase.stop);
    for (const auto& advice : phase.advice) sheet_.paragraph(0, advice);
  }

 private:
  void item(const Item& item) {
    auto text = fmt::format(", {}: {}", words(item.whose), item_dose_words(item, sheet_.look()));
    if (item.times_a_day > 1) text += fmt::format(", {} times a day", item.times_a_day);
    if (const auto remarks = item_remarks(item); !remarks.empty()) text += fmt::format(" ({})", remarks);
    text += only_at(item.sites, sites_);
    sheet_.item(2, {"–"}, 4, {{item.exercise.title, Style::bold}, {text}, source_span(item.source)});
    if (!item.note.empty()) sheet_.paragraph(4, item.note);
  }

  [[nodiscard]] std::string words_of(const Phase& phase, const Step& step) const {
    if (const auto* begin = std::get_if<Begin>(&step.what)) {
      return fmt::format("Begin {}: {}{}", begin->item.exercise.title, item_dose_words(begin->item, sheet_.look()),
                         only_at(step.sites, sites_));
    }
    const auto& change = std::get<Change>(step.what);
    std::vector<std::string> titles;
    for (const auto& id : change.exercises) titles.push_back(title_of(phase, id));
    const auto what = change.add > 0 ? mass_words(change.add) + " more" : dose_words(change.to, sheet_.look());
    return fmt::format("{}: {}{}", fmt::join(titles, ", "), what, only_at(step.sites, sites_));
  }

  /// Steps that say the same one after another stand on one line: "3–14."
  void steps(const Phase& phase) {
    if (!phase.steps.empty()) sheet_.paragraph(0, "Steps up, one at a time:");
    for (std::size_t first = 0; first < phase.steps.size();) {
      const auto text = words_of(phase, phase.steps[first]);
      auto last = first;
      while (last + 1 < phase.steps.size() && words_of(phase, phase.steps[last + 1]) == text) ++last;
      const auto number = last == first ? fmt::format("{}.", first + 1) : fmt::format("{}–{}.", first + 1, last + 1);
      sheet_.item(2, {number}, 8,
                  {{text + (last == first ? "" : " each time")}, source_span(phase.steps[first].source)});
      first = last + 1;
    }
  }

  void criteria(std::string_view when, const std::vector<Criterion>& criteria) {
    if (criteria.empty()) return;
    sheet_.paragraph(0, when);
    for (const auto& criterion : criteria) {
      sheet_.item(2, {"–"}, 4, {{words(criterion) + only_at(criterion.sites, sites_)}, source_span(criterion.source)});
    }
  }

  void running(const RunRule& run) {
    const std::string_view rule = !run.allowed        ? "No running."
                                  : run.needs.empty() ? "Running is allowed."
                                                      : "Running is allowed once all of these hold:";
    sheet_.paragraph(0, {{std::string(rule)}, source_span(run.source)});
    if (run.allowed) {
      for (const auto& need : run.needs) sheet_.item(2, {"–"}, 4, {{words(need)}, source_span(need.source)});
    }
    if (!run.note.empty()) sheet_.paragraph(2, run.note);
  }

  Sheet& sheet_;
  Sites sites_;
};

}  // namespace

std::string protocol_page(const Protocol& protocol, const Look& look) {
  Sheet sheet(look);
  sheet.paragraph(0,
                  {{fmt::format("{} {}", protocol.title, protocol.version), Style::bold}, {only_at(protocol.sites)}});
  sheet.paragraph(0, {{fmt::format("{} · {} · {}", protocol.id, protocol.licence, protocol.hash), Style::dim}});
  sheet.blank();
  sheet.paragraph(0, {{protocol.summary}, source_span(protocol.source)});
  std::size_t number = 0;
  Writer writer(sheet, protocol.sites);
  for (const auto& phase : protocol.phases) writer.phase(phase, ++number);
  sheet.blank();
  sheet.paragraph(
      0, {{"P: seen in the primary source. S: seen on a page that restates it. Unconfirmed: general knowledge. Our own "
           "choice: no source fixes it.",
           Style::dim}});
  write_notice(sheet);
  return sheet.text();
}

}  // namespace achilles::render
