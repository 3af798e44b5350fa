#include "protocol/builtin.hpp"

#include <algorithm>
#include <utility>

#include "embedded/packed.hpp"
#include "embedded/protocols.hpp"
#include "protocol/packed/packed.hpp"

namespace achilles::protocol {

namespace {

std::string_view id_of(const embedded::File_protocols& file) { return file.name.substr(0, file.name.rfind('.')); }

/// Most commands need few exercises of many, so each is read when it is asked for.
Catalogue built_in_catalogue() {
  std::vector<std::pair<std::string_view, std::string_view>> cards;
  for (const auto& exercise : embedded::exercises) cards.emplace_back(exercise.id, exercise.bytes);
  return Catalogue{cards, unpacked<ExerciseCard>};
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

std::optional<Protocol> builtin(std::string_view id) {
  const auto* found = std::ranges::find(embedded::programmes, id, &embedded::Packed::id);
  if (found == embedded::programmes.end()) return std::nullopt;
  return unpacked<Protocol>(found->bytes);
}

const Catalogue& catalogue() {
  static const Catalogue exercises = built_in_catalogue();
  return exercises;
}

}  // namespace achilles::protocol
