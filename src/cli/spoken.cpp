#include "cli/spoken.hpp"

#include "render/render.hpp"

namespace achilles::cli {

exchange::Words spoken_words() {
  return {.reason = render::words,
          .criterion = render::words,
          .run = render::run_words,
          .source = render::source_of,
          .standing_source = render::source_of,
          .happening = render::happening_words};
}

std::string joined(const std::vector<std::string>& words) {
  std::string line;
  for (const auto& word : words) line += (line.empty() ? "" : " ") + word;
  return line;
}

Error no_episode() {
  return Error{Exit::failed, "no plan has been started",
               "Start one: achilles start. Look at one first: achilles plan."};
}

}  // namespace achilles::cli
