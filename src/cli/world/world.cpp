#include "cli/world/world.hpp"

#include "cli/typed/number.hpp"
#include "platform/platform.hpp"

namespace achilles::cli {
namespace {

using settings::Setting;

/// Minutes after midnight of `04:00`.
std::chrono::minutes minutes_of(std::string_view clock) {
  const int hours = whole_from(clock.substr(0, 2)).value_or(0);
  return std::chrono::hours{hours} + std::chrono::minutes{whole_from(clock.substr(3)).value_or(0)};
}

/// A path from the root: `~/a.db` is below the home, and nowhere without one; `a.db` is in the working directory.
std::filesystem::path whole(std::string_view path, const Environment& environment) {
  if (!path.starts_with("~/")) return platform::whole_path(path);
  const std::filesystem::path home = environment("HOME").value_or("");
  return home.is_absolute() ? home / path.substr(2) : std::filesystem::path{};
}

}  // namespace

void World::settle() {
  day_starts_at = minutes_of(settings[Setting::day_starts_at].text);
  if (const auto& file = settings[Setting::database].text; !file.empty()) database = whole(file, environment);
  const auto& wish = settings[Setting::color].text;
  out_look.colour = coloured(wish, environment, out_is_terminal);
  err_look.colour = coloured(wish, environment, err_is_terminal);
  for (auto* look : {&out_look, &err_look}) {
    look->ascii = look->ascii || settings.is_on(Setting::ascii);
    look->accessible = settings.is_on(Setting::accessible);
    look->quiet = settings.is_on(Setting::quiet);
    look->units = {settings[Setting::distance_unit].text == "mi" ? render::DistanceUnit::mi : render::DistanceUnit::km,
                   settings[Setting::load_unit].text == "lb" ? render::LoadUnit::lb : render::LoadUnit::kg};
  }
}

}  // namespace achilles::cli
