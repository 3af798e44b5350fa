#include <utility>

#include "protocol/load.hpp"
#include "protocol/read/format.hpp"
#include "protocol/read/read_card.hpp"
#include "protocol/text/object_reader.hpp"

namespace achilles::protocol {

namespace {

std::vector<ExerciseCard> read_catalogue(const Field& field) {
  ObjectReader in{field};
  if (!in.readable() || !read_format(in)) return {};
  const Field entries = in.need("exercises");
  if (entries.array_is_empty()) entries.refuse("must have an exercise");
  auto cards = read_cards(entries, {});
  in.finish();
  return cards;
}

}  // namespace

LoadedCatalogue load_catalogue(std::string_view text) {
  Issues issues{text};
  std::vector<ExerciseCard> cards;
  if (const auto root = read_json(text, issues)) cards = read_catalogue(Field{*root, issues});
  if (!issues.empty()) return {{}, std::move(issues).in_order()};
  return {Catalogue{std::move(cards)}, {}};
}

}  // namespace achilles::protocol
