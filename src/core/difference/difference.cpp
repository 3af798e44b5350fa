#include "achilles/difference.hpp"

#include <algorithm>
#include <utility>

#include "core/difference/pairs.hpp"

namespace achilles {
namespace {

using What = Difference::What;
using How = Difference::How;

std::string subject_of(const Item& item) { return item.exercise.title; }
template <class Any>
std::string subject_of(const Any&) {
  return {};
}

/// Gathers differences, all in one place of the protocol.
class Comparing {
 public:
  Comparing(std::vector<Difference>& all, std::string where) : all_(all), where_(std::move(where)) {}

  template <class Value>
  void plain(What what, const Value& before, const Value& after) {
    if (!(before == after)) all_.push_back({what, How::changed, where_, {}, Part{before}, Part{after}});
  }
  void sources(const Citation& before, const Citation& after, std::string subject = {}) {
    if (!(before == after)) all_.push_back({What::source, How::changed, where_, std::move(subject), before, after});
  }
  template <class Any>
  void pair(What what, const Any* before, const Any* after) {
    if (before == nullptr && after == nullptr) return;
    const auto subject = subject_of(after != nullptr ? *after : *before);
    if (before == nullptr) {
      all_.push_back({what, How::added, where_, subject, {}, Part{*after}});
    } else if (after == nullptr) {
      all_.push_back({what, How::gone, where_, subject, Part{*before}, {}});
    } else if (!same(*before, *after)) {
      all_.push_back({what, How::changed, where_, subject, Part{*before}, Part{*after}});
    } else {
      sources(cited_by(*before), cited_by(*after), subject);
    }
  }
  template <class Any>
  void list(What what, const std::vector<Any>& before, const std::vector<Any>& after) {
    for (const auto& one : pairs(before, after)) pair(what, one.before, one.after);
  }
  void once(What what, How how, const std::string& subject, std::optional<Part> before = {},
            std::optional<Part> after = {}) {
    all_.push_back({what, how, where_, subject, std::move(before), std::move(after)});
  }

 private:
  std::vector<Difference>& all_;
  std::string where_;
};

std::vector<std::string> titles(const Protocol& protocol, const std::vector<std::uint8_t>& places) {
  std::vector<std::string> all;
  for (const auto place : places) all.push_back(protocol.phases[place].title);
  return all;
}

std::vector<std::string> extent(const Protocol& protocol, const Track& track) {
  return titles(protocol, {track.from, track.to});
}

template <class Any>
const Any* find(const std::vector<Any>& among, const std::string& id) {
  const auto found = std::ranges::find(among, id, &Any::id);
  return found == among.end() ? nullptr : &*found;
}

/// Everything about two versions of one protocol.
class Protocols {
 public:
  Protocols(const Protocol& before, const Protocol& after) : before_(before), after_(after) {}

  std::vector<Difference> compare() && {
    head();
    placements();
    parts(What::phase, before_.phases, after_.phases, [this](const Phase* a, const Phase& b) { phase(a, b); });
    parts(What::track, before_.tracks, after_.tracks, [this](const Track* a, const Track& b) { track(a, b); });
    return std::move(all_);
  }

 private:
  void head() {
    Comparing whole{all_, {}};
    whole.plain(What::id, before_.id, after_.id);
    whole.plain(What::title, before_.title, after_.title);
    whole.plain(What::version, before_.version, after_.version);
    whole.plain(What::summary, before_.summary, after_.summary);
    whole.plain(What::provenance, before_.provenance, after_.provenance);
    whole.plain(What::licence, before_.licence, after_.licence);
    whole.plain(What::language, before_.language, after_.language);
    whole.plain(What::base, before_.base, after_.base);
    whole.plain(What::sites, before_.sites, after_.sites);
    whole.sources(before_.source, after_.source);
    whole.list(What::test, before_.tests, after_.tests);
    whole.list(What::reference, before_.references, after_.references);
  }

  /// All conditions for being placed in a phase.
  static std::vector<Condition> needs(const Protocol& protocol, const std::string& phase) {
    std::vector<Condition> all;
    for (const auto& placement : protocol.placement) {
      if (protocol.phases[placement.phase].id != phase) continue;
      all.insert(all.end(), placement.needs.begin(), placement.needs.end());
    }
    return all;
  }

  void placements() {
    for (const auto* protocol : {&after_, &before_}) {
      for (const auto& phase : protocol->phases) {
        if (protocol == &before_ && find(after_.phases, phase.id) != nullptr) continue;
        Comparing{all_, phase.title}.list(What::placement, needs(before_, phase.id), needs(after_, phase.id));
      }
    }
  }

  /// Parts with ids: each with what it was, and which are gone or at another place among those that stayed.
  template <class Any, class Compare>
  void parts(What what, const std::vector<Any>& before, const std::vector<Any>& after, const Compare& compare) {
    const auto stayed = [](const std::vector<Any>& among, const std::vector<Any>& others) {
      std::vector<std::string> ids;
      for (const auto& one : among) {
        if (find(others, one.id) != nullptr) ids.push_back(one.id);
      }
      return ids;
    };
    const auto old_order = stayed(before, after);
    const auto new_order = stayed(after, before);
    for (const auto& one : after) {
      const auto* old = find(before, one.id);
      Comparing here{all_, {}};
      if (old == nullptr) here.once(what, How::added, one.title);
      const auto old_place = std::ranges::find(old_order, one.id) - old_order.begin();
      const auto new_place = std::ranges::find(new_order, one.id) - new_order.begin();
      if (old != nullptr && old_place != new_place) {
        here.once(what, How::moved, one.title, Part{static_cast<int>(old - before.data()) + 1},
                  Part{static_cast<int>(&one - after.data()) + 1});
      }
      compare(old, one);
    }
    for (const auto& one : before) {
      if (find(after, one.id) == nullptr) Comparing{all_, {}}.once(what, How::gone, one.title);
    }
  }

  void phase(const Phase* old, const Phase& now) {
    static const Phase nothing;
    const Phase& was = old == nullptr ? nothing : *old;
    Comparing here{all_, now.title};
    if (old != nullptr) {
      here.plain(What::title, was.title, now.title);
      here.plain(What::maintenance, int{was.maintenance}, int{now.maintenance});
      here.sources(was.source, now.source);
    }
    here.plain(What::goal, was.goal, now.goal);
    here.pair(What::window, was.window ? &*was.window : nullptr, now.window ? &*now.window : nullptr);
    here.list(What::entry, was.entry, now.entry);
    here.list(What::item, was.items, now.items);
    here.plain(What::fill, titles(before_, was.fill), titles(after_, now.fill));
    here.list(What::step, was.steps, now.steps);
    here.list(What::progress, was.progress, now.progress);
    here.plain(What::run, int{was.run.allowed}, int{now.run.allowed});
    here.list(What::run_need, was.run.needs, now.run.needs);
    here.plain(What::run_note, was.run.note, now.run.note);
    if (old != nullptr) here.sources(was.run.source, now.run.source);
    here.list(What::advance, was.advance, now.advance);
    here.list(What::response, was.responses, now.responses);
    here.list(What::limit, was.limits, now.limits);
    here.list(What::ceiling, was.ceilings, now.ceilings);
    here.list(What::advice, was.advice, now.advice);
  }

  void track(const Track* old, const Track& now) {
    Comparing here{all_, now.title};
    if (old == nullptr) return here.list(What::item, {}, now.items);
    here.plain(What::title, old->title, now.title);
    here.plain(What::extent, extent(before_, *old), extent(after_, now));
    here.sources(old->source, now.source);
    here.list(What::item, old->items, now.items);
  }

  const Protocol& before_;
  const Protocol& after_;
  std::vector<Difference> all_;
};

}  // namespace

std::vector<Difference> differences(const Protocol& before, const Protocol& after) {
  return Protocols{before, after}.compare();
}

}  // namespace achilles
