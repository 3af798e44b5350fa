#include "cli/guided/intake.hpp"

#include <fmt/format.h>

#include <ostream>
#include <string>
#include <vector>

#include "cli/typed/suggest.hpp"
#include "cli/world/prompt.hpp"
#include "cli/world/when.hpp"
#include "render/render.hpp"

namespace achilles::cli {
namespace {

/// Asks until the answer is one of the words that `from` knows.
template <class From>
auto choose(World& world, std::string_view question, From from) {
  return ask_for(world, question, [from](std::string_view text) {
    if (const auto value = from(text)) return *value;
    throw Error{Exit::usage, fmt::format("'{}' is none of them", render::visible(text)), "Write one of the words."};
  });
}

std::optional<bool> yes_or_no(std::string_view text) {
  if (text == "yes") return true;
  if (text == "no") return false;
  return std::nullopt;
}

/// `none`, or names of signs with commas or spaces between them.
Signs signs_from(std::string_view text) {
  Signs signs;
  if (text == "none") return signs;
  std::vector<std::string_view> ids;
  for (const auto& sign : all_signs()) ids.push_back(sign.id);
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(", "), text.size());
    const auto word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (word.empty()) continue;
    const auto sign = sign_from(word);
    if (!sign) {
      throw Error{Exit::usage, fmt::format("'{}' is no warning sign", render::visible(word)),
                  did_you_mean(word, ids, "Write the names as they stand above, or none.")};
    }
    signs.add(*sign);
  }
  return signs;
}

/// The signs of one class and the question which of them are true.
std::optional<Signs> ask_signs(World& world, SignClass what) {
  for (const auto& sign : all_signs()) {
    if (sign.what != what) continue;
    world.err << "  " << render::wrap(fmt::format("{}: {}", sign.id, sign.question), world.err_look, 2, 4);
  }
  return ask_for(world, "Which of these are true? none, or their names:", signs_from);
}

std::optional<Signs> ask_all_signs(World& world) {
  Signs all;
  for (const auto what : {SignClass::stop, SignClass::lock_impact, SignClass::advise}) {
    const auto some = ask_signs(world, what);
    if (!some) return std::nullopt;
    all = all | *some;
  }
  return all;
}

}  // namespace

Intake ask_for_the_rest(Intake intake, World& world) {
  if (!somebody_is_there(world)) return intake;
  if (!intake.site) {
    world.err << "Where does it hurt?\n"
                 "  midportion: in the tendon, 2 cm or more above the heel bone\n"
                 "  insertional: where the tendon meets the heel bone\n"
                 "  plantar: under the heel\n";
    intake.site = choose(world, "midportion, insertional, unsure or plantar?", site_from);
  }
  if (intake.site == Site::plantar && !intake.diagnosed) {
    intake.diagnosed = choose(world, "Has a professional diagnosed it? yes or no?", yes_or_no);
  }
  if (intake.site == Site::plantar && intake.diagnosed != true) return intake;
  if (!intake.side) intake.side = choose(world, "Which side? left, right or both?", side_from);
  if (!intake.onset) {
    intake.onset = ask_for(world, "Since which day? Such as 2026-09-01:", [&world](std::string_view text) {
      return day_from(text, world);
    });
  }
  if (!intake.diagnosed) intake.diagnosed = choose(world, "Has a professional diagnosed it? yes or no?", yes_or_no);
  if (!intake.signs) intake.signs = ask_all_signs(world);
  return intake;
}

}  // namespace achilles::cli
