#include "cli/coaching/spoken.hpp"

#include "render/render.hpp"

namespace achilles::cli {

exchange::Words spoken_words() {
  static constexpr render::Units units;  // what programs read has one unit, whatever people read
  return {.reason = [](const Reason& reason, const Protocol& protocol,
                       const Decision& decision) { return render::words(reason, protocol, decision, units); },
          .criterion = render::words,
          .run = [](const Decision& decision) { return render::run_words(decision, units); },
          .source = render::source_of,
          .standing_source = render::source_of,
          .happening = [](const Happening& happening) { return render::happening_words(happening, units); }};
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
