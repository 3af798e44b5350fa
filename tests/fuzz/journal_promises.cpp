#include <algorithm>

#include "exchange/journal/checkpoint.hpp"
#include "exchange/journal/journal_reader.hpp"
#include "exchange/journal/journal_writer.hpp"
#include "fuzz/promises.hpp"
#include "fuzz/shown.hpp"
#include "fuzz/utf8.hpp"

namespace achilles::fuzz {

namespace {

using namespace achilles::exchange;

/// A document with the same in it, in the one form in which it is written.
std::string written(const JournalDocument& document) {
  std::string text;
  JournalWriter writer{text};
  for (const auto& record : document.operations) writer.add(record);
  for (const auto& programme : document.programmes) writer.add(programme);
  writer.end(document.state_hash, document.numbers_hash);
  return text;
}

std::string broken_by(const Flaw& flaw, const std::variant<JournalDocument, Flaw>& again, std::string_view text) {
  if (flaw.line < 0 || flaw.line > 1 + std::ranges::count(text, '\n')) return "a flaw outside the text: " + flaw.what;
  const auto* const same = std::get_if<Flaw>(&again);
  if (same == nullptr || same->line != flaw.line || same->what != flaw.what)
    return "a second reading sees another flaw";
  return broken_by_error({Exit::refused, flaw.what, "Export it again."}, Exit::refused, "");
}

}  // namespace

std::string broken_by_read_journal(std::string_view text) {
  const auto read = read_journal(text);
  if (const auto* const flaw = std::get_if<Flaw>(&read)) return broken_by(*flaw, read_journal(text), text);
  const auto& document = std::get<JournalDocument>(read);
  const auto once = written(document);
  if (!is_utf8(once)) return "a document that is not UTF-8";
  const auto back = read_journal(once);
  const auto* const same = std::get_if<JournalDocument>(&back);
  if (same == nullptr) return "what is written cannot be read: " + std::get<Flaw>(back).what;
  const bool equal = same->operations == document.operations && same->programmes == document.programmes &&
                     same->state_hash == document.state_hash && same->numbers_hash == document.numbers_hash;
  if (!equal) return "what is written says something else";
  return written(*same) == once ? "" : "a second writing differs from the first";
}

std::string broken_by_state(std::string_view text) {
  const auto state = state_from(text);
  if (!state) return state_from(text) ? "a second reading is of another mind" : "";
  return state_from(text_of(*state)) == state ? "" : "a State that is another when it is written out";
}

}  // namespace achilles::fuzz
