#include <algorithm>
#include <array>

#include "exchange/csv.hpp"
#include "exchange/documents/hook_json.hpp"
#include "exchange/json.hpp"
#include "fuzz/promises.hpp"
#include "fuzz/shown.hpp"
#include "fuzz/utf8.hpp"
#include "protocol/text/located_json.hpp"
#include "render/pages/records.hpp"
#include "render/render.hpp"
#include "render/report/report_document.hpp"
#include "support/csv_reader.hpp"
#include "support/heel_programme.hpp"

namespace achilles::fuzz {

namespace {

using Entries = std::vector<Entry>;

const Date today = example::day("2026-11-20");

/// An entry for each field that holds words of the runner's own, with those words in it.
Entries entries_with(const std::string& words) {
  Activity run;
  run.shoes = run.surface = words;
  ExerciseSets sets;
  sets.exercise = words;
  Start start;
  start.protocol = words;
  start.equipment = {words};
  Entries entries;
  for (const Body& body : std::initializer_list<Body>{Note{}, run, sets, Clearance{Sign::pop, words, today},
                                                      TestResult{words, 1}, start}) {
    Entry entry;
    entry.number = static_cast<std::int64_t>(entries.size()) + 1;
    entry.at = Moment::from_iso("2026-11-20T12:00:00+01:00").value();
    entry.day = today;
    entry.body = body;
    entry.note = words;
    entries.push_back(std::move(entry));
  }
  return entries;
}

bool is_beyond_ascii(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::string broken_by_page(const std::string& page, const render::Look& look) {
  if (auto broken = broken_by_lines(page, look.width); !broken.empty()) return broken;
  return look.ascii && is_beyond_ascii(page) ? "a page beyond ASCII" : "";
}

std::string broken_by_history(const Entries& entries, const std::string& /*words*/, const render::Look& look) {
  return broken_by_page(render::history_page(entries, today, look), look);
}

std::string broken_by_versions(const Entries& entries, const std::string& /*words*/, const render::Look& look) {
  std::vector<Version> versions;
  for (const auto& entry : entries) versions.push_back({entry, {1, "", entry.at, entry.note}, false, true});
  return broken_by_page(render::versions_page(versions, today, look), look);
}

/// A record a line, and in each the same number of tabs.
std::string broken_by_records(const Entries& entries, const std::string& /*words*/, const render::Look& /*look*/) {
  auto records = render::history_records(entries, {});
  constexpr std::ptrdiff_t fields = 7;
  if (std::ranges::count(records, '\n') != std::ssize(entries)) return "records that are not one a line";
  if (std::ranges::count(records, '\t') != std::ssize(entries) * (fields - 1)) return "a record with another field";
  std::ranges::replace(records, '\t', ' ');
  constexpr int any_width = 1 << 30;
  return broken_by_lines(records, any_width);
}

std::string broken_by_csv(const Entries& entries, const std::string& words, const render::Look& /*look*/) {
  for (const auto how : {exchange::CsvText::exact, exchange::CsvText::guarded}) {
    std::string text{exchange::csv_header()};
    for (const auto& entry : entries) exchange::append_csv(text, entry, how);
    const auto rows = support::read_csv(text);
    if (!rows || rows->size() != entries.size() + 1) return "a CSV that cannot be read back";
    const auto& heads = rows->front();
    const auto note = std::ranges::find(heads, "note", &support::CsvField::text) - heads.begin();
    for (const auto& row : *rows) {
      if (row.size() != heads.size()) return "a CSV with another column";
      if (&row == &rows->front()) continue;
      const auto& kept = row[static_cast<std::size_t>(note)].text;
      if (how == exchange::CsvText::exact && kept != words) return "a note that is another in CSV: " + kept;
      if (how == exchange::CsvText::guarded && !kept.empty() &&
          std::string_view{"=+-@\t\r"}.find(kept[0]) != std::string::npos)
        return "a note that a spreadsheet takes for a formula";
      if (how == exchange::CsvText::guarded && kept != words && kept != "'" + words)
        return "a note that is another when guarded";
    }
  }
  return "";
}

const protocol::Node* member(const protocol::Node& node, std::string_view key) {
  const auto* const object = std::get_if<protocol::Object>(&node.value);
  if (object == nullptr) return nullptr;
  const auto found = std::ranges::find(*object, key, &protocol::Member::key);
  return found == object->end() ? nullptr : &found->value;
}

/// A document with the entries under their key, each with its note, where that can be said in JSON at all.
std::string broken_by_json(const std::string& text, const std::string& words) {
  if (!is_utf8(text)) return "a JSON document that is not UTF-8";
  protocol::Issues issues{text};
  const auto root = protocol::read_json(text, issues);
  if (!root) return "a JSON document that cannot be read";
  const auto* const entries = member(*root, "entries");
  const auto* const list = entries == nullptr ? nullptr : std::get_if<protocol::Array>(&entries->value);
  if (list == nullptr || list->empty()) return "a JSON document without its entries";
  if (!is_utf8(words)) return "";
  for (const auto& entry : *list) {
    const auto* const note = member(entry, "note");
    const auto* const said = note == nullptr ? nullptr : std::get_if<std::string>(&note->value);
    if ((said == nullptr ? "" : *said) != words) return "a note that is another in JSON";
  }
  return "";
}

std::string broken_by_history_json(const Entries& entries, const std::string& words, const render::Look& /*look*/) {
  return broken_by_json(exchange::history_json(entries), words);
}

std::string broken_by_hook_json(const Entries& entries, const std::string& words, const render::Look& /*look*/) {
  const auto text = exchange::hook_json({.hook = "pre-log", .command = words, .day = today, .coming = entries});
  return broken_by_json(text, words);
}

/// A report with the words wherever it takes any.
render::Document report_with(const std::string& words) {
  const auto entries = entries_with(words);
  Report report;
  report.today = report.began = today;
  report.period = {today, today};
  report.start = std::get<Start>(entries.back().body);
  report.courses.push_back({today, example::protocol()});
  report.courses.back().protocol.title = words;
  report.now = example::decision();
  report.state_hash = words;
  report.signs = {entries.begin() + 3, entries.begin() + 4};
  return render::document_of(report, {}, "0");
}

std::string broken_by_report(const Entries& /*entries*/, const std::string& words, const render::Look& look) {
  return broken_by_page(render::text_of(report_with(words), look), look);
}

/// The marks of markup, which no word of the runner's may add to.
auto marks(std::string_view html) {
  return std::array{std::ranges::count(html, '<'), std::ranges::count(html, '>'), std::ranges::count(html, '"')};
}

/// The marks of a report that has no words of the runner's, or one without a mark.
auto plain_marks(const char* word) { return marks(render::html_of(report_with(word))); }

std::string broken_by_html(const Entries& /*entries*/, const std::string& words, const render::Look& /*look*/) {
  static const auto without_words = plain_marks(""), with_a_word = plain_marks("x");
  const auto html = render::html_of(report_with(words));
  if (!is_utf8(html)) return "an HTML file that is not UTF-8";
  if (marks(html) != (words.empty() ? without_words : with_a_word)) return "words that become markup";
  constexpr int any_width = 1 << 30;
  return broken_by_lines(html.ends_with('\n') ? html : html + '\n', any_width);
}

/// Looks at a form in which entries are shown, with those words in them.
using Check = std::string (*)(const Entries& entries, const std::string& words, const render::Look& look);

constexpr Check checks[] = {
    broken_by_history,      broken_by_versions,  broken_by_records, broken_by_csv,
    broken_by_history_json, broken_by_hook_json, broken_by_report,  broken_by_html,
};

constexpr render::Look looks[] = {
    {.width = 80},
    {.width = 40},
    {.width = 80, .ascii = true},
    {.width = 40, .ascii = true},
};

}  // namespace

std::string broken_by_note(std::string_view text) {
  const std::string words{text};
  const auto entries = entries_with(words);
  for (const auto check : checks) {
    for (const auto& look : looks) {
      if (auto broken = check(entries, words, look); !broken.empty()) return broken;
    }
  }
  return "";
}

std::string broken_by_chosen_note(std::string_view text) {
  if (text.empty()) return "";
  const std::string words{text.substr(1)};
  const std::size_t which = static_cast<unsigned char>(text.front());
  const auto& look = looks[which / std::size(checks) % std::size(looks)];
  const auto all = entries_with(words);
  const auto& entry = all[which / std::size(checks) / std::size(looks) % all.size()];
  return checks[which % std::size(checks)]({entry}, words, look);
}

}  // namespace achilles::fuzz
