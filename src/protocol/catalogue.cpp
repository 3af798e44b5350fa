#include "protocol/catalogue.hpp"

#include <algorithm>
#include <utility>

namespace achilles::protocol {

/// One set of exercises, each read at most once.
struct Catalogue::Shelf {
  struct Place {
    std::string id;
    std::string_view text;
    std::optional<ExerciseCard> card;
  };
  std::vector<Place> places;  ///< never grows: pointers into it stay
  Read read;

  const ExerciseCard* find(std::string_view id) {
    const auto place = std::ranges::find(places, id, &Place::id);
    if (place == places.end()) return nullptr;
    if (!place->card) place->card = read(place->text);
    return &*place->card;
  }
};

Catalogue::Catalogue(std::vector<ExerciseCard> cards) {
  auto shelf = std::make_shared<Shelf>();
  for (auto& card : cards) {
    auto id = card.exercise.id;
    shelf->places.push_back({std::move(id), {}, std::move(card)});
  }
  shelves_.push_back(std::move(shelf));
}

Catalogue::Catalogue(const std::vector<std::pair<std::string_view, std::string_view>>& texts, Read read) {
  auto shelf = std::make_shared<Shelf>();
  for (const auto& [id, text] : texts) shelf->places.push_back({std::string{id}, text, {}});
  shelf->read = std::move(read);
  shelves_.push_back(std::move(shelf));
}

const ExerciseCard* Catalogue::card(std::string_view id) const {
  for (const auto& shelf : shelves_) {
    if (const auto* card = shelf->find(id)) return card;
  }
  return nullptr;
}

const Exercise* Catalogue::find(std::string_view id) const {
  const auto* found = card(id);
  return found == nullptr ? nullptr : &found->exercise;
}

std::vector<std::string_view> Catalogue::ids() const {
  std::vector<std::string_view> ids;
  for (const auto& shelf : shelves_) {
    for (const auto& place : shelf->places) ids.emplace_back(place.id);
  }
  return ids;
}

Catalogue Catalogue::with(std::vector<ExerciseCard> own) const {
  Catalogue both{std::move(own)};
  both.shelves_.insert(both.shelves_.end(), shelves_.begin(), shelves_.end());
  return both;
}

}  // namespace achilles::protocol
