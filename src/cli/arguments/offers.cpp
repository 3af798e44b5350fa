#include "cli/arguments/offers.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "achilles/sign.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/coaching/programmes.hpp"
#include "cli/typed/number.hpp"
#include "cli/world/world.hpp"
#include "journal/backups.hpp"
#include "protocol/builtin.hpp"
#include "render/pages/backup_page.hpp"
#include "render/render.hpp"
#include "settings/setting.hpp"

namespace achilles::cli::offers {
namespace {

constexpr int recent_days = 14;
constexpr int week = 7;

}  // namespace

std::vector<Candidate> days(const Asked& asked) {
  const auto today = asked.world.today();
  std::vector<Candidate> days{{"today", render::day_words(today, today)},
                              {"yesterday", render::day_words(today - 1, today)}};
  for (int back = 2; back < week; ++back) {
    const auto shown = render::day_words(today - back, today);
    days.push_back({lower_case(shown.substr(0, shown.find(' '))), shown});
  }
  return days;
}

std::vector<Candidate> signs(const Asked&) {
  std::vector<Candidate> signs;
  for (const SignInfo& sign : all_signs()) signs.push_back({std::string{sign.id}, std::string{sign.question}});
  return signs;
}

std::vector<Candidate> programmes(const Asked& asked) {
  const Programmes programmes{asked.world};
  std::vector<Candidate> candidates;
  for (const auto& id : programmes.ids()) {
    if (!id.starts_with(asked.word)) continue;
    const auto found = programmes.find(id);
    const auto loaded = found ? programmes.load(found->text) : protocol::Loaded{};
    candidates.push_back({id, loaded.protocol ? loaded.protocol->title : "not valid"});
  }
  return candidates;
}

std::vector<Candidate> exercises(const Asked& asked) {
  std::vector<Candidate> exercises;
  for (const auto id : protocol::catalogue().ids()) {
    if (id.starts_with(asked.word)) exercises.push_back({std::string{id}, protocol::catalogue().find(id)->title});
  }
  return exercises;
}

std::vector<Candidate> entries(const Asked& asked) {
  const auto journal = open_at_a_glance(asked.world);
  if (!journal) return {};
  const auto today = asked.world.today();
  auto recent = journal->entries({.from = today - (recent_days - 1), .to = {}, .kind = {}});
  std::ranges::sort(recent, std::ranges::greater{}, &Entry::number);
  std::vector<Candidate> numbers;
  numbers.reserve(recent.size());
  for (const Entry& entry : recent) {
    numbers.push_back(
        {fmt::format("{}", entry.number), fmt::format("{}: {}", render::day_words(entry.day, today),
                                                      render::happening_words(entry, asked.world.out_look.units))});
  }
  return numbers;
}

std::vector<Candidate> backups(const Asked& asked) {
  std::vector<Candidate> numbers;
  if (asked.world.database.empty()) return numbers;
  for (const auto& backup : journal::backups_of(asked.world.database)) {
    numbers.push_back({fmt::format("{}", numbers.size() + 1), render::backup_words(backup)});
  }
  return numbers;
}

std::vector<Candidate> settings(const Asked&) {
  std::vector<Candidate> keys;
  for (const auto& setting : achilles::settings::all_settings()) {
    keys.push_back({std::string{setting.key}, std::string{setting.says}});
  }
  return keys;
}

std::vector<Candidate> setting_values(const Asked& asked) {
  std::vector<Candidate> values;
  for (const auto& word : asked.words) {
    const auto* setting = achilles::settings::find_setting(word);
    if (setting == nullptr) continue;
    for (const auto choice : setting->choices) values.push_back({std::string{choice}});
  }
  return values;
}

Offers words(std::vector<Candidate> words) {
  return [words = std::move(words)](const Asked&) { return words; };
}

Offers listed(Offers one) {
  return [one = std::move(one)](const Asked& asked) {
    const auto given = asked.word.substr(0, asked.word.rfind(',') + 1);
    auto candidates = one({asked.world, asked.before, asked.words, asked.word.substr(given.size())});
    for (auto& candidate : candidates) candidate.word.insert(0, given);
    return candidates;
  };
}

Offers first_of(Offers one) {
  return [one = std::move(one)](const Asked& asked) {
    return asked.before.empty() ? one(asked) : std::vector<Candidate>{};
  };
}

}  // namespace achilles::cli::offers
