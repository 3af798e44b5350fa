#include "cli/recording/existing.hpp"

#include "achilles/error.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/typed/number.hpp"

namespace achilles::cli {
namespace {

Error not_there(const std::string& id) {
  return {Exit::failed, "there is no entry " + id, "See them with their numbers: achilles history"};
}

}  // namespace

std::int64_t entry_number_from(const std::string& id) {
  const bool marked = id.starts_with('#') || id.starts_with('e');
  const auto number = whole_from(marked ? id.substr(1) : id);
  if (number && *number > 0) return *number;
  throw Error{Exit::usage, "'" + id + "' is no number of an entry", "Write it like 214 or #214; last is the newest."};
}

Entry existing_entry(const std::string& id, const World& world) {
  const bool last = id == "last";
  const auto number = last ? 0 : entry_number_from(id);
  const auto journal = journal_asked(world);
  if (journal) {
    if (auto entry = last ? journal->newest() : journal->entry(number)) return std::move(*entry);
  }
  if (!journal || last)
    throw Error{Exit::failed, "nothing has been logged yet", "A first entry: achilles log morning N"};
  const auto shown = "#" + std::to_string(number);
  if (journal->versions(number).empty()) throw not_there(shown);
  throw Error{Exit::failed, "entry " + shown + " does not count any more",
              "What became of it: achilles show " + std::to_string(number)};
}

void refuse_to_revise(const Entry& entry, const World& world) {
  const auto number = "#" + std::to_string(entry.number);
  if (std::holds_alternative<Start>(entry.body)) {
    throw Error{Exit::refused, number + " opened the episode; it is not changed",
                "Begin anew; what you logged stays: achilles start --again"};
  }
  if (std::holds_alternative<Switch>(entry.body)) {
    throw Error{Exit::refused, number + " is a change of programme; it is not changed",
                "Change it again: achilles protocol use NAME"};
  }
  const bool word = std::holds_alternative<Flag>(entry.body) || std::holds_alternative<Clearance>(entry.body);
  if (word && entry.day != world.today()) throw sign_on_record(entry);
}

Error sign_on_record(const Entry& entry) {
  return {Exit::refused,
          "#" + std::to_string(entry.number) + " is about a warning sign of an earlier day; it stays on record",
          "A clinician's word clears a sign: achilles screen --clear SIGN"};
}

}  // namespace achilles::cli
