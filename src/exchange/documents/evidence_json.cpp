#include "exchange/document.hpp"
#include "exchange/json.hpp"

namespace achilles::exchange {
namespace {

ordered_json text_or_null(const std::string& text) { return text.empty() ? ordered_json(nullptr) : ordered_json(text); }

ordered_json claim_json(const Claim& claim) {
  return {
      {"says", claim.says}, {"source", claim.source.text()}, {"mark", std::string(1, letter(claim.source.weakest()))}};
}

ordered_json position_json(const Claim& position) {
  auto json = claim_json(position);
  json["grade"] = nullptr;
  if (const auto& grade = position.grade) {
    json["grade"] = {{"letter", std::string(1, grade->letter)}, {"guideline", grade->guideline}};
  }
  return json;
}

template <class To>
ordered_json list_of(const std::vector<Claim>& claims, To to_json) {
  auto list = ordered_json::array();
  for (const auto& claim : claims) list.push_back(to_json(claim));
  return list;
}

ordered_json topic_json(const Topic& topic) {
  return {{"id", topic.id},
          {"title", topic.title},
          {"aliases", topic.aliases},
          {"medicine", topic.about_medicine},
          {"answer", topic.answer},
          {"positions", list_of(topic.positions, position_json)},
          {"disagreement", list_of(topic.disagreement, claim_json)},
          {"unknown", topic.unknown},
          {"coach", claim_json(topic.coach)}};
}

ordered_json source_json(const Source& source) {
  return {{"key", source.key},
          {"mark", std::string(1, letter(source.confidence))},
          {"citation", source.citation},
          {"year", source.year ? ordered_json(*source.year) : ordered_json(nullptr)},
          {"doi", text_or_null(source.doi)},
          {"pmid", text_or_null(source.pmid)},
          {"pmcid", text_or_null(source.pmcid)},
          {"url", text_or_null(source.address())}};
}

}  // namespace

std::string evidence_json(std::span<const Topic> topics, const Register& sources) {
  auto list = ordered_json::array();
  std::vector<Citation> citations;
  for (const auto& topic : topics) {
    list.push_back(topic_json(topic));
    for (auto& citation : topic.citations()) citations.push_back(std::move(citation));
  }
  auto cited = ordered_json::array();
  for (const auto& key : keys_in(citations)) {
    if (const auto* source = sources.find(key)) cited.push_back(source_json(*source));
  }
  return text_of({{"schema", "achilles/evidence/1"}, {"topics", std::move(list)}, {"sources", std::move(cited)}});
}

}  // namespace achilles::exchange
