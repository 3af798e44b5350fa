#include "render/pages/records.hpp"

namespace achilles::render {

std::string evidence_records(std::span<const Topic> topics, const Look& look) {
  std::string lines;
  for (const auto& topic : topics) lines += record(look, {topic.id, topic.title, topic.answer});
  return lines;
}

std::string topic_records(const Topic& topic, const Look& look) {
  auto lines = record(look, {"answer", topic.answer});
  for (const auto& claim : topic.positions) lines += record(look, {"position", claim.says, claim.source.text()});
  for (const auto& claim : topic.disagreement) lines += record(look, {"disagreement", claim.says, claim.source.text()});
  for (const auto& one : topic.unknown) lines += record(look, {"unknown", one});
  return lines + record(look, {"coach", topic.coach.says, topic.coach.source.text()});
}

}  // namespace achilles::render
