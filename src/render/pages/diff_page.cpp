#include "render/pages/diff_page.hpp"

#include <fmt/format.h>

#include <vector>

#include "render/layout/sheet.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

using How = Difference::How;
using What = Difference::What;

std::string joined(const std::string& label, const std::string& text) {
  return label.empty() || text.empty() ? label + text : label + ": " + text;
}

std::string line_of(const Difference& difference, const Compared& compared, const Look& look) {
  const auto said = words(difference, compared, look);
  const bool whole = difference.what == What::phase || difference.what == What::track;
  const auto label = whole ? fmt::format("{} {}", name(difference.what), said.label) : said.label;
  switch (difference.how) {
    case How::added:
      return "new: " + joined(label, said.after);
    case How::gone:
      return "gone: " + joined(label, said.before);
    case How::moved:
      return fmt::format("moved: {}, from {} to {}", label, said.before, said.after);
    case How::changed:
      break;
  }
  if (said.before == said.after) return joined(label, said.after);
  return joined(label, fmt::format("{} becomes {}", said.before, said.after));
}

/// Writes lines under the title of the phase they belong to; a line that comes again is counted.
class Listing {
 public:
  Listing(Sheet& sheet, std::string top) : sheet_(sheet), where_(std::move(top)) {}

  void add(const std::string& where, std::string line) {
    if (where == where_ && line == line_) {
      ++times_;
      return;
    }
    end();
    if (where != where_) sheet_.heading(where);
    where_ = where;
    line_ = std::move(line);
    times_ = 1;
  }
  void end() {
    if (times_ > 0) sheet_.item(2, {"–"}, 4, {{times_ > 1 ? fmt::format("{} ({} times)", line_, times_) : line_}});
    times_ = 0;
  }

 private:
  Sheet& sheet_;
  std::string where_;
  std::string line_;
  int times_ = 0;
};

std::string identity(const Protocol& protocol) {
  return fmt::format("{} {} ({})", protocol.id, protocol.version, protocol.hash);
}

void write_sources(Sheet& sheet, std::span<const Difference* const> changes, const Compared& compared,
                   SourceChanges sources) {
  if (changes.empty()) return;
  sheet.blank();
  const auto count = count_words(changes.size(), "source") + " changed";
  if (sources == SourceChanges::counted) return sheet.paragraph(0, count + "; --sources lists them.");
  sheet.paragraph(0, {{count + ":", Style::bold}});
  for (const auto* change : changes) {
    const bool whole = change->where.empty() && change->subject.empty();
    sheet.item(2, {"–"}, 4, {{joined(whole ? "the whole" : change->where, line_of(*change, compared, sheet.look()))}});
  }
}

}  // namespace

std::string diff_page(std::span<const Difference> differences, const Compared& compared, SourceChanges sources,
                      const Look& look) {
  Sheet sheet(look);
  if (differences.empty()) {
    const bool same = compared.before.hash == compared.after.hash;
    sheet.paragraph(0, same ? fmt::format("The same: hash {}.", compared.after.hash)
                            : fmt::format("They ask for the same; only the files differ: hash {} and {}.",
                                          compared.before.hash, compared.after.hash));
    return sheet.text();
  }
  sheet.paragraph(0, fmt::format("From {} to {}:", identity(compared.before), identity(compared.after)));
  std::vector<const Difference*> source_changes;
  Listing listing{sheet, {}};
  for (const auto& difference : differences) {
    if (difference.what == What::source) {
      source_changes.push_back(&difference);
    } else {
      // What happens to a phase as a whole stands at its head.
      const bool whole = difference.what == What::phase || difference.what == What::track;
      listing.add(whole && difference.how != How::gone ? difference.subject : difference.where,
                  line_of(difference, compared, sheet.look()));
    }
  }
  listing.end();
  write_sources(sheet, source_changes, compared, sources);
  return sheet.text();
}

}  // namespace achilles::render
