#include "cli/guided/questions.hpp"

#include <array>
#include <span>
#include <utility>

#include "cli/arguments/whole_days.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/typed/quantity.hpp"
#include "cli/typed/score.hpp"
#include "cli/world/prompt.hpp"
#include "render/render.hpp"

namespace achilles::cli {
namespace {

std::vector<std::string> words_of(std::string_view answer) {
  std::vector<std::string> words(1);
  for (const char byte : answer) {
    if (byte != ' ')
      words.back() += byte;
    else if (!words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

/// The command line, as it grows with each answer.
class Line {
 public:
  Line(World& world, const std::string& kind) : world_(world), words_{"log", kind} {}

  /// A score, with its option in front; a required one has none.
  bool score(const char* option, const char* question) {
    return add(option, ask_for(world_, question,
                               [](std::string_view text) { return std::to_string(pain_from("pain", text).value()); }));
  }

  void stiffness() {
    add("--stiff", ask_for(world_, "Stiff for how long, such as 10m? (Enter to skip)", [](std::string_view text) {
          (void)stiffness_from("stiffness", text);
          return std::string{text};
        }));
  }

  void medicine() {
    const auto took = ask_for(world_, "Pain medicine in the last day? yes or no (Enter to skip)", yes_or_no);
    if (took.value_or(false)) words_.emplace_back("--medicine");
  }

  /// How far and how long: words with units.
  void measures() {
    const auto answer = ask_for(world_, "How far and how long, such as 8km 44min? (Enter to skip)", [](auto text) {
      auto words = words_of(text);
      for (std::span<const std::string> rest{words}; !rest.empty(); rest = rest.subspan(1)) {
        const auto& word = rest.front();
        if (word.starts_with('@')) {
          rest = rest.subspan(words_of_day({"@", word.substr(1)}, rest.subspan(1), Behind::words));
        } else if (!quantity_from(word)) {
          throw no_measure(word);
        }
      }
      return words;
    });
    if (answer) words_.insert(words_.end(), answer->begin(), answer->end());
  }

  void moment() {
    add("--when", ask_for(world_, "When: now, during or after the session? (Enter for now)", [](auto text) {
          for (const std::string_view known : {"now", "during", "after"}) {
            if (text == known) return std::string{text};
          }
          throw none_of_them(text);
        }));
  }

  /// Which side it was, asked where both tendons are followed: else it goes without saying.
  void side() {
    const auto journal = open_at_a_glance(world_);
    const auto episode = journal ? journal->episode() : std::nullopt;
    if (!episode || std::get<Start>(episode->opening.body).side != Side::both) return;
    add("--side", ask_for(world_, "Which side: left, right or both? (Enter to skip)", [](std::string_view text) {
          if (!side_from(text)) throw none_of_them(text);
          return std::string{text};
        }));
  }

  /// As it is answered, word by word.
  bool text(const char* question) {
    const auto answer = ask(world_, question);
    if (!answer) return false;
    for (auto& word : words_of(*answer)) words_.push_back(std::move(word));
    return true;
  }

  [[nodiscard]] std::vector<std::string> words() && { return std::move(words_); }

 private:
  static bool yes_or_no(std::string_view text) {
    if (text != "yes" && text != "y" && text != "no" && text != "n") throw none_of_them(text);
    return text.starts_with('y');
  }
  static Error none_of_them(std::string_view text) {
    return {Exit::usage, "'" + render::visible(text) + "' is none of them", "Write one of the words."};
  }
  static Error no_measure(std::string_view word) {
    return {Exit::usage, "'" + render::visible(word) + "' is no distance, time or speed",
            "Write them with units: 8km 44min 16kph"};
  }

  bool add(const char* option, std::optional<std::string> answer) {
    if (!answer) return false;
    if (option != nullptr) words_.emplace_back(option);
    words_.push_back(std::move(*answer));
    return true;
  }

  World& world_;
  std::vector<std::string> words_;
};

Error unsaid(const char* what, const std::string& example) {
  return {Exit::usage, std::string{"nothing was logged: "} + what + " was not said", "Without questions: " + example};
}

void ask_pain(Line& line, const std::string& kind) {
  if (!line.score(nullptr, "Pain, 0 to 10?")) throw unsaid("the pain", "achilles log " + kind + " 2");
}

void ask_effect(Line& line) {
  line.score("--pain", "Highest pain during, 0 to 10? (Enter to skip)");
  line.score("--after", "Highest pain since, 0 to 10? (Enter to skip)");
}

void ask_morning(Line& line) {
  ask_pain(line, "morning");
  line.stiffness();
  line.medicine();
  line.side();
}

void ask_run(Line& line) {
  line.measures();
  ask_effect(line);
  line.side();
}

void ask_session(Line& line) { ask_effect(line); }

void ask_pain_now(Line& line) {
  ask_pain(line, "pain");
  line.moment();
  line.side();
}

void ask_medicine(Line& line) { line.text("Which one? (Enter to skip)"); }

/// `log note` asks by itself.
void ask_nothing(Line&) {}

void ask_flag(Line& line) {
  if (!line.text("Which sign? (achilles screen lists them)")) throw unsaid("the sign", "achilles log flag pop");
  line.side();
}

using Ask = void (*)(Line&);

/// In the order in which they are offered.
constexpr std::array<std::pair<std::string_view, Ask>, 8> kinds{{
    {"morning", ask_morning},
    {"run", ask_run},
    {"walk", ask_run},
    {"session", ask_session},
    {"pain", ask_pain_now},
    {"medicine", ask_medicine},
    {"note", ask_nothing},
    {"flag", ask_flag},
}};

}  // namespace

const std::vector<std::string_view>& askable_kinds() {
  static const auto names = [] {
    std::vector<std::string_view> all;
    all.reserve(kinds.size());
    for (const auto& kind : kinds) all.push_back(kind.first);
    return all;
  }();
  return names;
}

std::vector<std::string> asked_line(const std::string& kind, World& world) {
  Line line{world, kind};
  for (const auto& [name, ask] : kinds) {
    if (name == kind) ask(line);
  }
  return std::move(line).words();
}

}  // namespace achilles::cli
