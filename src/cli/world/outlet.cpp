#include "cli/world/outlet.hpp"

#include <algorithm>
#include <ostream>

#include "cli/world/sparing.hpp"
#include "render/layout/text.hpp"
#include "render/render.hpp"
#include "render/words/words.hpp"

namespace achilles::cli {
namespace {

constexpr std::size_t enough = 1U << 16U;

/// The same where writing may wait for a reader, and the journal, which is being read meanwhile, would wait too: some
/// two hundred thousand entries.
constexpr std::size_t enough_at_once = 1U << 25U;

/// A page for a terminal, which would obey what is written in a note.
std::string harmless(std::string_view page) {
  std::string shown;
  while (!page.empty()) {
    const auto line = page.substr(0, page.find('\n'));
    page.remove_prefix(std::min(line.size() + 1, page.size()));
    shown += render::visible(line.ends_with('\r') ? line.substr(0, line.size() - 1) : line) + "\n";
  }
  return shown;
}

}  // namespace

Outlet::Outlet(World& world, const std::optional<std::string>& file) : world_(world), name_(file.value_or("-")) {
  if (name_ == "-") return;
  spare_journals(name_, world);
  file_.emplace(name_);
}

void Outlet::turn() {
  if (page_.size() >= (!file_ && world_.out_may_wait ? enough_at_once : enough)) hand_on();
}

void Outlet::close(std::size_t entries) {
  hand_on();
  if (!file_) return;
  file_->take_place();
  world_.err << "Wrote " << render::count_words(entries, "entry", "entries") << " to " << render::visible(name_)
             << '\n';
}

void Outlet::hand_on() {
  if (file_) {
    file_->write(page_);
  } else {
    world_.out << (world_.out_is_terminal ? harmless(page_) : page_);
  }
  page_.clear();
}

}  // namespace achilles::cli
