#include "cli/world/paging.hpp"

#include <algorithm>
#include <ostream>
#include <sstream>

#include "render/render.hpp"

namespace achilles::cli {
namespace {

/// Until its end, what is printed to the stream stays here.
class Held {
 public:
  explicit Held(std::ostream& out) : out_(out), place_(out.rdbuf(&text_)) {}
  ~Held() { out_.rdbuf(place_); }
  Held(const Held&) = delete;
  Held& operator=(const Held&) = delete;
  /// What was printed. From here on the stream goes where it went before.
  [[nodiscard]] std::string end() {
    out_.rdbuf(place_);
    return text_.str();
  }

 private:
  std::stringbuf text_;
  std::ostream& out_;
  std::streambuf* place_;
};

/// Lines it takes on a screen of that width.
int rows(std::string_view text, int width) {
  int rows = 0;
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    rows += std::max(1, (render::cells(line) + width - 1) / width);
  }
  return rows;
}

}  // namespace

Exit paged(World& world, const std::function<Exit()>& step) {
  if (!world.pager) return step();
  Held held{world.out};
  try {
    const auto exit = step();
    const auto text = held.end();
    // One line is left for the prompt.
    const bool fits = rows(text, world.out_look.width) < world.screen_lines;
    if (fits || !world.pager(text)) world.out << text;
    return exit;
  } catch (...) {
    world.out << held.end();
    throw;
  }
}

std::function<bool(std::string_view)> pager_in(const Surroundings& surroundings, const Settings& settings) {
  const auto& environment = surroundings.environment;
  const auto terminal = environment("TERM").value_or("");
  if (!surroundings.show_through || !surroundings.in_is_terminal || !surroundings.out_is_terminal) return {};
  if (terminal.empty() || terminal == "dumb") return {};
  std::vector<std::string> program{"less", "-FRX"};
  auto chosen = environment("ACHILLES_PAGER");
  if (const auto& set = settings[settings::Setting::pager].text; !chosen && !set.empty()) chosen = set;
  if (!chosen) chosen = environment("PAGER");
  if (chosen) {
    if (chosen->empty() || *chosen == "cat") return {};
    // `less` alone would show colours as escapes.
    program = {"sh", "-c", "export LESS=\"${LESS-FRX}\"; " + *chosen};
  }
  return [program, show = surroundings.show_through](std::string_view text) { return show(program, text); };
}

}  // namespace achilles::cli
