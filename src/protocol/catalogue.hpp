#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "achilles/exercise_card.hpp"

namespace achilles::protocol {

/// The exercises that programmes may name. Given as they are, or as texts of which each is read when it is first asked
/// for. Pointers into it are good as long as it, or any catalogue made from it, lives.
class Catalogue {
 public:
  /// Reads one exercise's text.
  using Read = std::function<ExerciseCard(std::string_view text)>;

  Catalogue() = default;
  explicit Catalogue(std::vector<ExerciseCard> cards);
  /// `texts` are one exercise each, by id; they must outlive the catalogue.
  Catalogue(const std::vector<std::pair<std::string_view, std::string_view>>& texts, Read read);

  /// The exercise, or null when there is none of that id.
  [[nodiscard]] const Exercise* find(std::string_view id) const;
  /// Everything about the exercise, or null.
  [[nodiscard]] const ExerciseCard* card(std::string_view id) const;
  /// In the order given.
  [[nodiscard]] std::vector<std::string_view> ids() const;
  /// This catalogue with a protocol's own exercises laid over it.
  [[nodiscard]] Catalogue with(std::vector<ExerciseCard> own) const;

 private:
  struct Shelf;
  std::vector<std::shared_ptr<Shelf>> shelves_;  ///< the latest first
};

}  // namespace achilles::protocol
