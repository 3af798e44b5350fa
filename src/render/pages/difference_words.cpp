#include "render/pages/difference_words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/pages/sections.hpp"
#include "render/words/phase_words.hpp"
#include "render/words/words.hpp"

namespace achilles::render {
namespace {

using What = Difference::What;

std::string sites_words(Sites sites) {
  std::vector<std::string_view> names;
  for (const Site site : {Site::midportion, Site::insertional, Site::plantar}) {
    if (sites.contains(site)) names.push_back(name(site));
  }
  return fmt::format("{}", fmt::join(names, ", "));
}

std::string dose_part(const Item& item, const Look& look) {
  auto text = item_dose_words(item, look);
  if (item.times_a_day > 1) text += fmt::format(", {} times a day", item.times_a_day);
  return text;
}

/// All that an item says, but for its note.
std::string whole_item(const Item& item, Sites whole, const Look& look) {
  auto text = fmt::format("{}, {}", words(item.whose), dose_part(item, look));
  if (const auto remarks = item_remarks(item); !remarks.empty()) text += fmt::format(" ({})", remarks);
  return text + only_at(item.sites, whole) + only_with(item);
}

std::string test_words(const TestInfo& test) {
  const auto range = test.scale == Scale::yes_no
                         ? std::string{"yes or no"}
                         : fmt::format("{} to {}{}{}", test.low, test.high, test.unit.empty() ? "" : " ", test.unit);
  return fmt::format("{} ({}), {}", test.title, test.id, range);
}

std::string number_words(int number, What what) {
  if (what == What::maintenance) return number != 0 ? "yes" : "no";
  if (what == What::run) return number != 0 ? "allowed" : "not allowed";
  return fmt::format("place {}", number);
}

/// Writes the parts of one of the two protocols.
struct Speaker {
  const Protocol& protocol;
  const Compared& compared;
  const Difference& difference;
  const Look& look;

  std::string operator()(const std::string& text) const {
    if (text.empty()) return "nothing";
    const bool prose = difference.what == What::summary || difference.what == What::provenance ||
                       difference.what == What::goal || difference.what == What::run_note;
    return prose ? fmt::format("“{}”", text) : text;
  }
  std::string operator()(const std::vector<std::string>& texts) const {
    const auto* between = difference.what == What::extent ? " to " : ", ";
    return texts.empty() ? "nothing" : fmt::format("{}", fmt::join(texts, between));
  }
  std::string operator()(int number) const { return number_words(number, difference.what); }
  std::string operator()(Sites sites) const { return sites_words(sites); }
  std::string operator()(const Window& window) const {
    auto text = words(window);
    if (text.ends_with('.')) text.pop_back();
    return text;
  }
  std::string operator()(const Item& item) const { return whole_item(item, protocol.sites, look); }
  std::string operator()(const Step& step) const {
    return step_words(phase(), step, protocol.sites, look) + needs_words(step);
  }
  std::string operator()(const Condition& condition) const {
    const bool one = condition.join == Condition::Join::one;
    return words(condition) + (one ? only_at(condition.criterion.sites, protocol.sites) : std::string{});
  }
  std::string operator()(const Advice& advice) const { return words(advice) + only_at(advice.sites, protocol.sites); }
  std::string operator()(const Ceiling& ceiling) const { return words(ceiling, look.units); }
  std::string operator()(const TestInfo& test) const { return test_words(test); }
  std::string operator()(const Reference& reference) const {
    return fmt::format("{}: {} {}", reference.key, reference.citation, reference.address);
  }
  template <class Any>
  std::string operator()(const Any& part) const {
    return words(part);
  }

  /// The phase the difference is in, whatever this protocol calls it.
  [[nodiscard]] const Phase& phase() const {
    static const Phase none;
    const auto now = std::ranges::find(compared.after.phases, difference.where, &Phase::title);
    if (now == compared.after.phases.end()) return none;
    const auto here = std::ranges::find(protocol.phases, now->id, &Phase::id);
    return here == protocol.phases.end() ? none : *here;
  }
};

/// Where two versions of an item differ: in the dose, in something else, or only in what is said of it.
void shorten(const Item& before, const Item& after, Sites whole, const Look& look, DifferenceWords& said) {
  if (said.before == said.after) {
    said.before = "note: " + (before.note.empty() ? "none" : before.note);
    said.after = after.note.empty() ? "none" : after.note;
    if (before.note == after.note) said.before = said.after = "described in other words";
    return;
  }
  auto as_before = after;
  as_before.dose = before.dose;
  as_before.rhythm = before.rhythm;
  as_before.times_a_day = before.times_a_day;
  if (whole_item(as_before, whole, look) != said.before) return;
  said.before = dose_part(before, look);
  said.after = dose_part(after, look);
}

std::string next_title(const Protocol& protocol, const std::string& phase) {
  const auto found = std::ranges::find(protocol.phases, phase, &Phase::title);
  const bool last = found == protocol.phases.end() || found + 1 == protocol.phases.end();
  return last ? std::string{} : (found + 1)->title;
}

std::string label(const Difference& difference, const Compared& compared) {
  switch (difference.what) {
    case What::item:
    case What::track:
    case What::phase:
      return difference.subject;
    case What::base:
      return "extends";
    case What::placement:
      return "to begin here at once";
    case What::entry:
      return "to begin";
    case What::fill:
      return "days without loading of its own";
    case What::step:
      return "step up";
    case What::progress:
      return "for any step up";
    case What::run:
      return "running";
    case What::run_need:
      return "before running";
    case What::run_note:
      return "note on running";
    case What::advance: {
      auto next = next_title(compared.after, difference.where);
      if (next.empty()) next = next_title(compared.before, difference.where);
      return next.empty() ? "gate" : "gate to " + next;
    }
    case What::response:
      return "response";
    case What::ceiling:
      return "in one day at most";
    case What::limit:
      return "never more than";
    case What::extent:
      return "beside";
    case What::source:
      return difference.subject;
    default:
      return std::string{name(difference.what)};
  }
}

}  // namespace

DifferenceWords words(const Difference& difference, const Compared& compared, const Look& look) {
  DifferenceWords said{label(difference, compared), {}, {}};
  if (difference.before)
    said.before = std::visit(Speaker{compared.before, compared, difference, look}, *difference.before);
  if (difference.after) said.after = std::visit(Speaker{compared.after, compared, difference, look}, *difference.after);
  if (difference.how != Difference::How::changed || difference.what != What::item) return said;
  shorten(std::get<Item>(*difference.before), std::get<Item>(*difference.after), compared.after.sites, look, said);
  return said;
}

}  // namespace achilles::render
