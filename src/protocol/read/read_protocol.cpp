#include "protocol/read/read_protocol.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "achilles/state.hpp"
#include "protocol/read/check_phases.hpp"
#include "protocol/read/format.hpp"
#include "protocol/read/read_card.hpp"
#include "protocol/read/read_condition.hpp"
#include "protocol/read/read_head.hpp"
#include "protocol/read/read_item.hpp"
#include "protocol/read/read_phase.hpp"
#include "protocol/read/read_phase_name.hpp"
#include "protocol/read/read_sites.hpp"
#include "protocol/read/read_test.hpp"
#include "protocol/text/object_reader.hpp"

namespace achilles::protocol {

namespace {

std::vector<Phase> read_phases(const Field& field, Reading& reading) {
  std::vector<Phase> phases;
  std::vector<Field> places;
  if (field.array_is_empty()) field.refuse("must have a phase");
  if (field.count() > most_phases) {
    field.refuse(fmt::format("must be no more than {} phases, not {}", most_phases, field.count()));
    return phases;
  }
  phases.reserve(field.count());
  field.each([&](const Field& element) {
    phases.push_back(read_phase(element, reading));
    places.push_back(element);
    reading.phases.push_back(phases.back().id);
  });
  check_phases(places, phases, reading.scope.sites, reading.stands);
  return phases;
}

std::vector<Track> read_tracks(const Field& field, Reading& reading) {
  std::vector<Track> tracks;
  field.each([&](const Field& element) {
    ObjectReader in{element};
    Track track;
    track.id = in.need("id").id().value_or("");
    track.title = in.need("title").text().value_or("");
    track.source = in.need("source").citation().value_or(Citation{});
    const Field to = in.need("to");
    track.from = read_phase_name(in.need("from"), reading.phases, "a phase").value_or(0);
    track.to = read_phase_name(to, reading.phases, "a phase").value_or(track.from);
    if (track.to < track.from) to.object("\"to\" comes before \"from\"", "name the later phase");
    const Field items = in.need("items");
    items.each([&](const Field& item) { track.items.push_back(read_item(item, reading, reading.scope)); });
    if (items.array_is_empty()) items.refuse("must have an item");
    in.finish();
    tracks.push_back(std::move(track));
  });
  return tracks;
}

std::vector<Placement> read_placement(const Field& field, Reading& reading) {
  std::vector<Placement> all;
  field.each([&](const Field& element) {
    ObjectReader in{element};
    Placement placement;
    const Field phase = in.need("phase");
    placement.phase = read_phase_name(phase, reading.phases, "a phase").value_or(1);
    if (placement.phase == 0) phase.object("\"phase\" is the first phase, where everybody begins", "name a later one");
    const Field needs = in.need("needs");
    placement.needs = read_conditions(needs, reading);
    if (needs.array_is_empty()) needs.refuse("must have a condition");
    placement.source = in.need("source").citation().value_or(Citation{});
    in.finish();
    all.push_back(std::move(placement));
  });
  return all;
}

std::vector<Reference> read_references(const Field& field) {
  std::vector<Reference> references;
  field.each([&](const Field& element) {
    ObjectReader in{element};
    Reference reference;
    reference.key = in.need("key").id().value_or("");
    reference.citation = in.need("citation").text().value_or("");
    reference.address = in["address"].text().value_or("");
    in.finish();
    if (std::ranges::find(references, reference.key, &Reference::key) != references.end()) {
      element.object(fmt::format("\"{}\" is listed twice", reference.key));
    }
    references.push_back(std::move(reference));
  });
  return references;
}

/// Which exercises each limit is about, by their places.
void resolve_limits(Protocol& protocol) {
  const auto is_meant = [](const Limit& limit, const Exercise& exercise) {
    switch (limit.of) {
      case Limit::Of::exercise:
        return exercise.id == limit.exercise;
      case Limit::Of::impact:
        return exercise.tier == Tier::high;
      case Limit::Of::heavy:
        return exercise.tier == Tier::medium;
      case Limit::Of::loading:
        return exercise.purpose == Purpose::load || exercise.purpose == Purpose::impact;
      case Limit::Of::steps:
        return false;
    }
    return false;
  };
  constexpr std::uint64_t runs = std::uint64_t{1} << runs_place;
  for (auto& phase : protocol.phases) {
    for (auto& limit : phase.limits) {
      if (limit.of == Limit::Of::impact || limit.of == Limit::Of::loading || limit.exercise == "run")
        limit.places |= runs;
      for (std::size_t place = 0; place < protocol.exercises.size(); ++place) {
        const auto* exercise = protocol.find_exercise(protocol.exercises[place]);
        if (exercise != nullptr && is_meant(limit, *exercise)) limit.places |= std::uint64_t{1} << place;
      }
      // What is walked or run in intervals counts as walks and runs do.
      phase.each_item(static_cast<int>(phase.steps.size()), [&limit](const Item& item, std::size_t) {
        if (limit.of == Limit::Of::exercise && item.exercise.id == limit.exercise)
          limit.places |= std::uint64_t{1} << item.place;
      });
    }
  }
}

}  // namespace

Protocol read_protocol(const Field& field, const Catalogue& catalogue) {
  ObjectReader in{field};
  Protocol protocol;
  if (!in.readable() || !read_format(in)) return protocol;
  read_head(in, protocol);
  const Catalogue exercises = with_own(in["exercises"], catalogue);
  const Stands stands = in["extends"].present() ? Stands::over_another : Stands::alone;
  Reading reading{exercises, {protocol.sites}, stands};
  protocol.tests = reading.tests = read_tests(in["tests"]);
  protocol.references = read_references(in["references"]);
  const Field phases = need_unless_inherited(in, "phases");
  protocol.phases = read_phases(phases, reading);
  protocol.tracks = read_tracks(in["tracks"], reading);
  protocol.placement = read_placement(in["placement"], reading);
  protocol.exercises = reading.exercises.taken();
  for (auto& exercise : reading.tried) {
    if (protocol.find_exercise(exercise.id) == nullptr) protocol.others.push_back(std::move(exercise));
  }
  in.finish();
  resolve_limits(protocol);
  return protocol;
}

}  // namespace achilles::protocol
