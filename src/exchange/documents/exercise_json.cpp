#include "exchange/document.hpp"
#include "exchange/json.hpp"

namespace achilles::exchange {
namespace {

ordered_json text_or_null(const std::string& text) { return text.empty() ? ordered_json(nullptr) : ordered_json(text); }

ordered_json signs_json(Signs signs) {
  auto ids = ordered_json::array();
  for (const auto& sign : all_signs()) {
    if (signs.contains(sign.sign)) ids.push_back(sign.id);
  }
  return ids;
}

ordered_json sites_not_json(const Exercise& exercise) {
  auto sites = ordered_json::array();
  for (const Site site : {Site::midportion, Site::insertional, Site::unsure}) {
    if (exercise.forbidden_at(site)) sites.push_back(name(site));
  }
  return sites;
}

ordered_json brief_json(const Exercise& exercise) {
  return {{"id", exercise.id},
          {"title", exercise.title},
          {"purpose", name(exercise.purpose)},
          {"tier", name(exercise.tier)},
          {"range", name(exercise.range)},
          {"needs", exercise.needs},
          {"instead", text_or_null(exercise.instead)},
          {"how", exercise.how},
          {"not_at", sites_not_json(exercise)},
          {"not_with", signs_json(exercise.not_with)},
          {"source", exercise.source.text()}};
}

}  // namespace

std::string exercise_list_json(const std::vector<const Exercise*>& exercises) {
  auto list = ordered_json::array();
  for (const auto* exercise : exercises) list.push_back(brief_json(*exercise));
  return text_of({{"schema", "achilles/exercises/1"}, {"exercises", std::move(list)}});
}

std::string exercise_json(const ExerciseCard& card) {
  auto json = brief_json(card.exercise);
  json["setup"] = card.setup;
  json["cues"] = card.cues;
  json["mistakes"] = card.mistakes;
  json["home"] = text_or_null(card.home);
  json["side"] = name(card.limb);
  json["muscles"] = card.muscles;
  json["limits"] = text_or_null(card.limits);
  json["peak_load_tenths"] = json_of(card.peak_load_tenths);
  json["drawing"] = card.drawing;
  json["in_words"] = card.in_words;
  auto sources = ordered_json::object();
  for (const auto& [key, source] : card.sources) sources[key] = source.text();
  json["sources"] = std::move(sources);
  return text_of({{"schema", "achilles/exercise/1"}, {"exercise", std::move(json)}});
}

}  // namespace achilles::exchange
