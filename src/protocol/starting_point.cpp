#include "protocol/starting_point.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "embedded/starting_point.hpp"
#include "protocol/text/field.hpp"

namespace achilles::protocol {

namespace {

std::string quoted(const std::string& text) { return nlohmann::json(text).dump(); }

}  // namespace

bool is_id(std::string_view word) {
  Issues issues{word};
  const Node node{0, std::string{word}};
  return Field{node, issues}.id().has_value();
}

std::string starting_point(std::string_view id) {
  constexpr std::string_view placeholder = "my-protocol";
  std::string text{embedded::starting_point.front().text};
  text.replace(text.find(placeholder), placeholder.size(), id);
  return text;
}

std::string starting_point_on(std::string_view id, const Protocol& base) {
  std::string phases;
  for (const auto& phase : base.phases) {
    phases += fmt::format("{}    {{ \"id\": {} }}", phases.empty() ? "" : ",\n", quoted(phase.id));
  }
  return fmt::format(
      "{{\n"
      "  \"//\": \"Only what differs from {0}. A phase takes the keys you give it, the rest as they are there; null "
      "takes one "
      "out. A new id is a new phase, and a phase left out of the list is gone.\",\n"
      "  \"format\": 1,\n  \"extends\": {1},\n  \"id\": {2},\n  \"title\": {3},\n  \"version\": \"0.1.0\",\n"
      "  \"phases\": [\n{4}\n  ]\n}}\n",
      base.id, quoted(base.id), quoted(std::string{id}), quoted(base.title + ", changed"), phases);
}

}  // namespace achilles::protocol
