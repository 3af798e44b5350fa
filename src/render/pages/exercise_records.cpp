#include "render/pages/records.hpp"

namespace achilles::render {

std::string exercise_records(const std::vector<const Exercise*>& exercises, const Look& look) {
  std::string lines;
  for (const auto* exercise : exercises) {
    std::string needs;
    for (const auto& need : exercise->needs) needs += (needs.empty() ? "" : ",") + need;
    lines += record(look, {exercise->id, name(exercise->purpose), exercise->title, needs});
  }
  return lines;
}

}  // namespace achilles::render
