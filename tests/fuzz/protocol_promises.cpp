#include "fuzz/promises.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>
#include <vector>

#include "achilles/coach.hpp"
#include "fuzz/utf8.hpp"
#include "protocol/builtin.hpp"
#include "protocol/library.hpp"
#include "protocol/load.hpp"
#include "protocol/load_evidence.hpp"
#include "protocol/load_sources.hpp"
#include "protocol/scenario.hpp"
#include "protocol/starting_point.hpp"
#include "protocol/text/located_json.hpp"
#include "protocol/text/token.hpp"

namespace achilles::fuzz {

namespace {

using namespace achilles::protocol;

auto all_of(const Issue& issue) { return std::tie(issue.line, issue.column, issue.pointer, issue.what, issue.fix); }

std::string broken_by(const std::vector<Issue>& issues, const std::vector<Issue>& again, std::string_view text) {
  std::size_t start = 0;  // of the line
  int line = 1;
  int column = 1;
  for (const Issue& issue : issues) {
    for (; line < issue.line; ++line, column = 1) {
      const std::size_t end = text.find('\n', start);
      if (end == std::string_view::npos) return "an issue lies below the last line: " + issue.what;
      start = end + 1;
    }
    const std::size_t end = std::min(text.find('\n', start), text.size());
    if (issue.line != line || issue.column < column) return "an issue is out of order: " + issue.what;
    column = issue.column;
    if (static_cast<std::size_t>(column) > end - start + 1) return "an issue lies right of its line: " + issue.what;
    if (issue.what.empty()) return "an issue without words";
    if (!is_utf8(issue.what + issue.pointer + issue.fix)) return "an issue that is not UTF-8: " + issue.what;
  }
  const bool same = std::ranges::equal(issues, again, {}, all_of, all_of);
  return same ? "" : "a second reading finds other issues";
}

/// Whether a value is at the byte where it is written, and with it all that is inside.
class Written {
 public:
  explicit Written(std::string_view text) : text_(text) {}

  bool operator()(const Node& node) const {
    const std::string_view token = token_at(node.at);
    return std::visit([&](const auto& value) { return is(token, value); }, node.value);
  }

 private:
  [[nodiscard]] std::string_view token_at(std::size_t at) const {
    return at < text_.size() ? text_.substr(at, token_end(text_, at) - at) : std::string_view{};
  }

  static bool is(std::string_view token, std::nullptr_t) { return token == "null"; }
  static bool is(std::string_view token, bool value) { return token == (value ? "true" : "false"); }
  static bool is(std::string_view token, std::int64_t value) {
    std::int64_t written = 0;
    const auto* end = token.data() + token.size();
    const auto [stop, error] = std::from_chars(token.data(), end, written);
    return error == std::errc{} && stop == end && written == value;
  }
  static bool is(std::string_view token, double /*value*/) {
    return !token.empty() && number_length(token) == token.size();
  }
  static bool is(std::string_view token, const std::string& value) {
    if (token.size() < 2 || token.front() != '"' || token.back() != '"') return false;
    const std::string_view inside = token.substr(1, token.size() - 2);
    return inside.find('\\') == std::string_view::npos ? inside == value : value.size() < inside.size();
  }
  bool is(std::string_view token, const Array& array) const {
    return token == "[" && std::ranges::all_of(array, *this);
  }
  bool is(std::string_view token, const Object& object) const {
    return token == "{" && std::ranges::all_of(object, [this](const Member& member) {
             return is(token_at(member.at), member.key) && (*this)(member.value);
           });
  }

  std::string_view text_;
};

/// What can be extended.
std::optional<std::string> built_in_text(std::string_view id) {
  const auto text = builtin_text(id);
  return text ? std::optional{std::string{*text}} : std::nullopt;
}

/// The default programme for somebody with midportion pain on the left.
const Protocol& programme() {
  static const Protocol protocol = tailored(builtin(default_protocol).value(), Site::midportion);
  return protocol;
}

std::string broken_by(const Decision& decision, const Day& day) {
  if (decision.day != day.date) return "a decision for another day";
  if (decision.action > Action::stop) return "an action that is none";
  if (decision.to.phase >= programme().phases.size()) return "a phase that is none";
  if (decision.to.level > programme().phases[decision.to.phase].steps.size()) return "a level that is none";
  return "";
}

/// What is broken when the coach follows the days. A gap that the State forgets anyway is cut short.
std::string broken_by(const std::vector<Day>& days) {
  if (days.empty()) return "";
  constexpr int most_silent_days = days_remembered;
  State state = begin({}, days.front().date);
  for (const Day& day : days) {
    const Date silent_until = std::min(day.date, state.day + most_silent_days);
    while (state.day + 1 < silent_until) {
      Day silent;
      silent.date = state.day + 1;
      advance_in_place(programme(), state, silent);
    }
    state.day = day.date - 1;
    const std::string broken = broken_by(decide(programme(), state, day), day);
    if (!broken.empty()) return broken;
    advance_in_place(programme(), state, day);
    if (state.day != day.date) return "a day that is not folded in";
  }
  return "";
}

}  // namespace

std::string broken_by_read_json(std::string_view text) {
  Issues issues{text};
  Issues again{text};
  const auto root = read_json(text, issues);
  if (!root && issues.empty()) return "neither a value nor an issue";
  if (root && !Written{text}(*root)) return "a value is not where it says";
  if (read_json(text, again).has_value() != root.has_value()) return "a second reading is of another mind";
  return broken_by(std::move(issues).in_order(), std::move(again).in_order(), text);
}

std::string broken_by_load(std::string_view text) {
  const auto shelf = [text](std::string_view id) -> std::optional<std::string> {
    if (id == "ours" || id == "theirs") return std::string{text};  // it may extend itself, by its own name or another
    return built_in_text(id);
  };
  const auto loaded = load(text, catalogue(), shelf);
  const auto again = load(text, catalogue(), shelf);
  if (loaded.protocol.has_value() != loaded.issues.empty()) return "both a protocol and issues, or neither";
  if (loaded.protocol && loaded.protocol->hash != again.protocol.value().hash)
    return "a second reading has another hash";
  return broken_by(loaded.issues, again.issues, text);
}

std::string broken_by_load_catalogue(std::string_view text) {
  const auto loaded = load_catalogue(text);
  const auto again = load_catalogue(text);
  if (loaded.catalogue.ids().empty() == loaded.issues.empty()) return "both exercises and issues, or neither";
  return broken_by(loaded.issues, again.issues, text);
}

std::string broken_by_load_sources(std::string_view text) {
  const auto loaded = load_sources(text);
  const auto again = load_sources(text);
  return broken_by(loaded.issues, again.issues, text);
}

std::string broken_by_load_evidence(std::string_view text) {
  const auto loaded = load_evidence(text, sources());
  const auto again = load_evidence(text, sources());
  return broken_by(loaded.issues, again.issues, text);
}

std::string broken_by_starting_point(std::string_view text) {
  if (!is_id(text)) return "";
  static const Protocol short_one = builtin("as-tolerated").value();
  for (const auto& begun : {starting_point(text), starting_point_on(text, short_one)}) {
    const auto loaded = load(begun, catalogue(), built_in_text);
    if (!loaded.protocol) return "a protocol to begin with that is none: " + loaded.issues.front().what;
    if (loaded.protocol->id != text) return "a protocol to begin with that has another id";
  }
  return "";
}

std::string broken_by_decide(std::string_view text) {
  const Vocabulary known{programme(), catalogue()};
  const auto scenario = load_scenario(text, known);
  const auto again = load_scenario(text, known);
  if (scenario.days.empty() == scenario.issues.empty()) return "both days and issues, or neither";
  const auto later = [](const Day& a, const Day& b) { return a.date >= b.date; };
  if (std::ranges::adjacent_find(scenario.days, later) != scenario.days.end()) return "days are out of order";
  const std::string broken = broken_by(scenario.issues, again.issues, text);
  return broken.empty() ? broken_by(scenario.days) : broken;
}

}  // namespace achilles::fuzz
