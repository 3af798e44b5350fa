#include "protocol/builtin.hpp"

#include <algorithm>
#include <cassert>
#include <functional>
#include <map>
#include <string>
#include <utility>

#include "achilles/error.hpp"
#include "embedded/exercises.hpp"
#include "embedded/protocols.hpp"
#include "protocol/load.hpp"
#include "protocol/read_card.hpp"

namespace achilles::protocol {

namespace {

std::string_view id_of(const embedded::File_protocols& file) { return file.name.substr(0, file.name.rfind('.')); }

/// The files in the program are part of it: one that does not load is our mistake, not the user's.
void demand_whole(const std::vector<Issue>& issues) {
  assert(issues.empty());
  if (!issues.empty()) throw Error{Exit::failed, "internal error: a programme inside achilles is broken"};
}

ExerciseCard read_built_in(std::string_view text) {
  Issues issues{text};
  ExerciseCard card;
  if (const auto root = read_json(text, issues)) card = read_card(Field{*root, issues});
  demand_whole(std::move(issues).in_order());
  return card;
}

/// Most commands need few exercises of many, so each is read when it is asked for.
Catalogue built_in_catalogue() {
  std::vector<std::pair<std::string_view, std::string_view>> texts;
  for (const auto& exercise : embedded::exercises) texts.emplace_back(exercise.id, exercise.text);
  return Catalogue{texts, read_built_in};
}

std::optional<std::string> copy_of_builtin(std::string_view id) {
  const auto text = builtin_text(id);
  return text ? std::optional<std::string>{*text} : std::nullopt;
}

}  // namespace

std::vector<std::string_view> builtin_ids() {
  std::vector<std::string_view> ids(embedded::protocols.size());
  std::ranges::transform(embedded::protocols, ids.begin(), id_of);
  std::stable_partition(ids.begin(), ids.end(), [](std::string_view id) { return id == default_protocol; });
  return ids;
}

std::optional<std::string_view> builtin_text(std::string_view id) {
  const auto* file = std::ranges::find(embedded::protocols, id, id_of);
  if (file == embedded::protocols.end()) return std::nullopt;
  return file->text;
}

// Read once a run: the text cannot change, and a command that stores something asks before and after.
std::optional<Protocol> builtin(std::string_view id) {
  static std::map<std::string, Protocol, std::less<>> known;
  if (const auto found = known.find(id); found != known.end()) return found->second;
  const auto text = builtin_text(id);
  if (!text) return std::nullopt;
  auto loaded = load(*text, catalogue(), copy_of_builtin);
  demand_whole(loaded.issues);
  return known.emplace(id, std::move(*loaded.protocol)).first->second;
}

const Catalogue& catalogue() {
  static const Catalogue exercises = built_in_catalogue();
  return exercises;
}

}  // namespace achilles::protocol
