#include "cli/recording/importing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "achilles/error.hpp"
#include "achilles/limits.hpp"
#include "cli/coaching/journal_access.hpp"
#include "exchange/journal/file_kind.hpp"
#include "platform/platform.hpp"
#include "render/render.hpp"

namespace achilles::cli {
namespace {

constexpr auto nothing_changed = "Nothing was changed.";

std::string bytes_of(const std::string& file, World& world) {
  return file == "-" ? platform::read_stream(world.in, most_imported_bytes)
                     : platform::read_file(file, most_imported_bytes);
}

void refuse_other_kinds(const std::string& shown, std::string_view text) {
  switch (exchange::kind_of_file(text)) {
    case exchange::FileKind::journal:
      return;
    case exchange::FileKind::later_journal:
      throw Error{Exit::refused, shown + " is from another version of achilles",
                  "Nothing was changed. Upgrade achilles, then import it again."};
    case exchange::FileKind::json:
    case exchange::FileKind::other:
      throw Error{Exit::refused, shown + " holds nothing that can be imported",
                  "Nothing was changed. It takes what achilles export json wrote."};
  }
}

journal::StateHash hash_of(const exchange::JournalDocument& document) {
  journal::StateHash hash;
  for (const auto& record : document.operations) hash.add(record);
  for (const auto& programme : document.programmes) hash.add(programme);
  return hash;
}

/// Every command would go through the silent years up to such a day, and be as careful as on it.
void refuse_distant_days(const exchange::JournalDocument& document, const std::string& shown) {
  for (const auto& record : document.operations) {
    for (const auto& entry : record.entries) {
      if (entry.day.civil().year() <= last_year) continue;
      throw Error{
          Exit::refused, fmt::format("{}: an entry is of {}", shown, entry.day.iso()),
          "Nothing was changed. A clock was wrong: take that entry back where it was logged, and export again."};
    }
  }
}

/// "'log run' of 2026-11-20"
std::string named(const OperationRecord& record) {
  const auto& it = record.operation;
  return fmt::format("'{}' of {}", render::visible(it.command), it.at.iso().substr(0, 10));
}

/// Why two journals are not one: here is an operation, there another one, or none.
Error parted(const OperationRecord& here, const OperationRecord* there) {
  const auto number = here.operation.number;
  if (there == nullptr) {
    return {Exit::refused, fmt::format("the journal has operation {}, which the file has not", number),
            fmt::format("Here it is {}. {}", named(here), nothing_changed)};
  }
  return {Exit::refused, fmt::format("the journal and the file differ from operation {} on", number),
          fmt::format("Here {}, there {}. {}", named(here), named(*there), nothing_changed)};
}

}  // namespace

exchange::JournalDocument journal_from(std::string_view text, const std::string& shown) {
  if (text.size() > most_imported_bytes) {
    throw Error{Exit::refused, shown + " is larger than 256 MiB", "Nothing was changed. Is it the right file?"};
  }
  refuse_other_kinds(shown, text);
  auto read = exchange::read_journal(text);
  if (const auto* const flaw = std::get_if<exchange::Flaw>(&read)) {
    const auto place = flaw->line > 0 ? fmt::format("{}:{}", shown, flaw->line) : shown;
    throw Error{Exit::refused, fmt::format("{}: {}", place, flaw->what),
                "Nothing was changed. Export it again, or fetch it again."};
  }
  auto document = std::move(std::get<exchange::JournalDocument>(read));
  refuse_distant_days(document, shown);
  const auto hash = hash_of(document);
  if (hash.text() != document.state_hash || hash.numbers() != document.numbers_hash) {
    throw Error{Exit::refused, shown + " is not what was exported: its hash is wrong",
                "Nothing was changed. Export it again, or fetch it again."};
  }
  return document;
}

exchange::JournalDocument journal_in(const std::string& file, World& world) {
  return journal_from(bytes_of(file, world), render::visible(file == "-" ? "standard input" : file));
}

Shared shared(const exchange::JournalDocument& document, const journal::Journal* journal) {
  Shared there;
  if (journal == nullptr) return there;
  journal->each_operation([&](const OperationRecord& record) {
    const auto* const same =
        there.operations < document.operations.size() ? &document.operations[there.operations] : nullptr;
    if (same == nullptr || *same != record) throw parted(record, same);
    ++there.operations;
  });
  journal->each_programme([&](const KeptProgramme& programme) {
    if (std::ranges::find(document.programmes, programme) == document.programmes.end()) {
      throw Error{Exit::refused, fmt::format("the journal keeps the programme {}, the file does not", programme.id),
                  nothing_changed};
    }
    ++there.programmes;
  });
  return there;
}

void add_the_rest(const exchange::JournalDocument& document, const Shared& there, World& world) {
  auto journal = open_to_write(world);
  auto change = journal.change();
  if (shared(document, &journal) != there) {
    throw Error{Exit::failed, "the journal has changed meanwhile", "Nothing was changed. Run it again."};
  }
  for (const auto& programme : document.programmes) change.keep(programme);
  for (auto at = there.operations; at < document.operations.size(); ++at) change.restore(document.operations[at]);
  if (journal.state_hash() != hash_of(document)) {
    throw Error{Exit::storage, "not saved: the journal would not say what the file says", nothing_changed};
  }
  change.commit();
  world.stored = true;
}

std::optional<std::size_t> steps_added(const exchange::JournalDocument& document, const Shared& there) {
  std::set<std::int64_t> added, standing;
  for (auto at = there.operations; at < document.operations.size(); ++at) {
    const auto& record = document.operations[at];
    if (!record.target) {
      added.insert(record.operation.number);
      standing.insert(record.operation.number);
    } else if (!added.contains(*record.target)) {
      return std::nullopt;
    } else if (record.effect == OperationRecord::Effect::take_back) {
      standing.erase(*record.target);
    } else {
      standing.insert(*record.target);
    }
  }
  return standing.size();
}

}  // namespace achilles::cli
