#include "exchange/documents/blocks_json.hpp"

#include "exchange/documents/dose_json.hpp"

namespace achilles::exchange {
namespace {

/// The least that counts as done, as one number; `dose` has the whole of it.
template <class Number>
ordered_json least(const std::optional<Amount<Number>>& amount) {
  return amount ? json_of(amount->low) : ordered_json(nullptr);
}

ordered_json item_json(const PlanItem& planned) {
  const auto& item = planned.item;
  auto sources = ordered_json::object();
  for (const auto& [number, source] : item.sources) sources[number] = source.text();
  return {{"exercise", item.exercise.id},
          {"title", item.exercise.title},
          {"side", name(planned.legs)},
          {"sets", least(item.dose.sets)},
          {"reps", least(item.dose.reps)},
          {"hold_s", least(item.dose.hold)},
          {"tempo", json_of(item.dose.tempo)},
          {"load_g", json_of(item.dose.grams())},
          {"rest_s", least(item.dose.rest)},
          {"times_a_day", item.times_a_day},
          {"every_days", item.rhythm.every_days},
          {"optional", item.optional},
          {"adapted", item.adapted},
          {"reduced", planned.reduced},
          {"lacks", planned.lacks.empty() ? ordered_json(nullptr) : ordered_json(planned.lacks)},
          {"note", item.note},
          {"source", item.source.text()},
          {"sources", std::move(sources)},
          {"dose", json_of(item.dose)}};
}

}  // namespace

ordered_json blocks_json(const std::vector<Block>& blocks) {
  auto list = ordered_json::array();
  for (const auto& block : blocks) {
    auto items = ordered_json::array();
    for (const auto& item : block.items) items.push_back(item_json(item));
    list.push_back({{"when", name(block.when)}, {"items", std::move(items)}});
  }
  return list;
}

}  // namespace achilles::exchange
