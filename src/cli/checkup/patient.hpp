#pragma once

#include <filesystem>
#include <vector>

#include "achilles/checkup.hpp"
#include "cli/world/world.hpp"
#include "journal/examination.hpp"

namespace achilles::cli::checkup {

/// Whom the doctor looks at: the world, what reading the whole journal gave, and what was found so far.
struct Patient {
  const World& world;
  const journal::Examination& journal;
  std::vector<Symptom> symptoms = {};

  [[nodiscard]] const std::filesystem::path& file() const { return world.database; }
  [[nodiscard]] std::filesystem::path directory() const {
    return std::filesystem::absolute(world.database).parent_path();
  }
  void has(Symptom symptom) { symptoms.push_back(std::move(symptom)); }
};

}  // namespace achilles::cli::checkup
