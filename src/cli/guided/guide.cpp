#include "cli/guided/guide.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "achilles/remaining.hpp"
#include "achilles/shell_word.hpp"
#include "cli/guided/backlog.hpp"
#include "platform/console.hpp"
#include "protocol/builtin.hpp"
#include "render/render.hpp"
#include "render/session/session_page.hpp"
#include "render/words/words.hpp"

namespace achilles::cli {
namespace {

using platform::Console;
using platform::ScreenSize;
using platform::Waking;
using Shows = render::SessionView::Shows;

/// Whether nothing may be redrawn: for who hears it, for a log, or on a terminal that can only print.
bool line_by_line(const World& world) {
  const auto terminal = world.environment("TERM").value_or("");
  return world.plain || world.out_look.accessible || terminal.empty() || terminal == "dumb";
}

bool too_small(ScreenSize size) { return size.columns < render::least_columns || size.rows < render::least_rows; }

std::string size_words(ScreenSize size) {
  return fmt::format("the terminal has {} columns and {} rows; a session needs {} and {}", size.columns, size.rows,
                     render::least_columns, render::least_rows);
}

void drop_last_character(std::string& text) {
  const auto continues = [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U; };
  while (!text.empty() && continues(text.back())) text.pop_back();
  if (!text.empty()) text.pop_back();
}

/// Of an event that is no set.
PainScore pain_of(const SessionEvent& event) {
  const auto* felt = std::get_if<Felt>(&event);
  return felt != nullptr ? felt->pain : std::get<Answered>(event).pain;
}

/// What is to be stored of an event: "two-leg-raise 1x15, both sides".
std::string words_of(const SessionEvent& event, const Script& script, const render::Units& units) {
  if (const auto* done = std::get_if<SetDone>(&event)) {
    const auto& item = script.parts[done->part].planned.item;
    Happening one;
    one.side = side_of(done->legs);
    one.body = ExerciseSets{.exercise = item.exercise.id,
                            .sets = 1,
                            .reps = done->reps,
                            .hold = done->hold,
                            .load = item.dose.grams(),
                            .during = {}};
    return render::happening_words(one, units);
  }
  return fmt::format("pain {}", pain_of(event).value());
}

class Guide {
 public:
  Guide(Session& session, const Guidance& guidance, World& world)
      : session_(session),
        guidance_(guidance),
        world_(world),
        by_lines_(line_by_line(world)),
        began_utc_(world.now.utc),
        console_(by_lines_ ? Console::Kind::lines : Console::Kind::screen) {}

  Exit run() {
    bool ended = false;
    for (show(); !session_.over(); show()) {
      const auto change = session_.next_change();
      const auto waking = console_.wait(change ? std::optional{began_ + *change} : std::nullopt);
      ended = waking.by == Waking::By::ended;
      session_.advance(now());
      if (waking.by == Waking::By::keys) press(waking.keys);
      if (waking.by == Waking::By::suspended) suspend();
      if (!ended) show();  // before storing, which may take a moment
      keep(ended || session_.over());
      if (ended) break;
    }
    return ended ? Exit::interrupted : Exit::done;
  }

  /// That not all of it is stored.
  [[nodiscard]] std::optional<Error> rest() const { return backlog_.rest(); }

 private:
  [[nodiscard]] Milliseconds now() const { return platform::since_boot() - began_; }

  void press(const std::string& keys) {
    for (const char key : keys) {
      if (shows_ == Shows::note) {
        type(key);
      } else if (!session_.over()) {
        press(key);
      }
    }
  }

  void press(char key) {
    if (key >= '0' && key <= '9') return session_.felt(*PainScore::from(key - '0'), now());
    switch (key) {
      case 'x':
        return session_.felt(PainScore::of<10>(), now());
      case '\n':
      case '\r':
        return session_.press(Key::go_on, now());
      case ' ':
        return session_.press(Key::pause, now());
      case 's':
        return session_.press(Key::skip, now());
      case 'S':
        return session_.press(Key::leave, now());
      case 'r':
        return session_.press(Key::again, now());
      case 'b':
        return session_.press(Key::back, now());
      case 'q':
      case '\x04':  // Ctrl-D
        return session_.press(Key::quit, now());
      case 'n':
        return begin_note();
      case '?':
        return show_keys();
      default:
        return;
    }
  }

  void show_keys() {
    shows_ = shows_ == Shows::keys ? Shows::session : Shows::keys;
    if (by_lines_) console_.print(render::session_keys_page(world_.out_look));
  }

  /// Time stands still while a note is written.
  void begin_note() {
    paused_for_note_ = session_.frame().mode == Frame::Mode::going;
    if (paused_for_note_) session_.press(Key::pause, now());
    shows_ = Shows::note;
    typed_.clear();
    if (by_lines_) console_.print("Note, then Enter: ");
  }

  void type(char key) {
    constexpr std::size_t most_bytes = 500;
    const bool control = static_cast<unsigned char>(key) < 0x20 || key == '\x7f';
    if (key == '\n' || key == '\r') return end_note();
    if (key == '\x7f' || key == '\b') return drop_last_character(typed_);
    if (control || typed_.size() >= most_bytes) return;
    typed_ += key;
    if (by_lines_) console_.print({&key, 1});
  }

  void end_note() {
    if (by_lines_) console_.print("\n");
    shows_ = Shows::session;
    if (!typed_.empty()) {
      add("the note " + render::visible(typed_), "achilles log note " + shell_word(typed_), [this, note = typed_] {
        guidance_.keep_note(note);
        return std::string{"The note is stored."};
      });
      store();
    }
    if (paused_for_note_) session_.press(Key::pause, now());
  }

  void suspend() {
    if (session_.frame().mode == Frame::Mode::going) session_.press(Key::pause, now());
    keep(false);
    console_.suspend();
    shown_.reset();
  }

  /// What waits is tried again with what has happened, or when the session is over.
  void keep(bool over) {
    const auto events = session_.take_events();
    const auto by_pain = [](const SessionEvent& event) { return std::holds_alternative<EndedByPain>(event); };
    for (const auto& event : events) {
      if (by_pain(event)) continue;
      add(words_of(event, session_.script(), world_.out_look.units), by_hand(event),
          [this, event] { return guidance_.keep(event); });
    }
    if (over || !events.empty()) store();
    for (const auto& event : events) {
      if (by_pain(event)) say(guidance_.keep(event));
    }
  }

  /// The command that stores an event where the session cannot.
  [[nodiscard]] std::string by_hand(const SessionEvent& event) const {
    if (const auto* done = std::get_if<SetDone>(&event)) return guidance_.by_hand(*done);
    return fmt::format("achilles log pain {} --when during", pain_of(event).value());
  }

  /// The clock of what is stored goes on with the session.
  void add(std::string what, std::string by_hand, std::function<std::string()> store) {
    const auto at = began_utc_ + std::chrono::duration_cast<std::chrono::seconds>(now());
    backlog_.add({at, std::move(what), std::move(by_hand), std::move(store)});
  }

  void store() {
    backlog_.store_all();
    console_.forget();  // a hook may have written something
  }

  void say(std::string message) {
    message_ = std::move(message);
    said_at_ = session_.frame().place;
    if (by_lines_) console_.print(message_ + "\n");
  }

  void show() {
    const auto frame = session_.frame();
    if (guidance_.bell && shown_ && shown_->place != frame.place) console_.print("\a");
    if (frame.place > said_at_ + 1) message_.clear();
    if (by_lines_) {
      print(frame);
    } else {
      draw(frame);
    }
    shown_ = Shown{frame.place, frame.mode, soon(frame)};
  }

  [[nodiscard]] std::span<const std::string> cues(const Frame& frame) const {
    if (frame.beat == nullptr) return {};
    return guidance_.cues[frame.beat->part];
  }

  void draw(const Frame& frame) {
    const auto size = console_.size();
    auto look = world_.out_look;
    look.width = size.columns;
    if (too_small(size)) return console_.draw({size_words(size).substr(0, static_cast<std::size_t>(size.columns))});
    console_.draw(render::session_screen({.frame = frame,
                                          .title = guidance_.title,
                                          .cues = cues(frame),
                                          .message = message_,
                                          .typed = typed_,
                                          .shows = shows_},
                                         look, size.rows));
  }

  /// Whether a long rest or hold is nearly over, which is worth a line of its own.
  [[nodiscard]] static bool soon(const Frame& frame) {
    constexpr Milliseconds last{10'000}, long_enough{20'000};
    return frame.mode == Frame::Mode::going && *frame.beat->time >= long_enough && *frame.left <= last;
  }

  void print(const Frame& frame) {
    if (frame.mode == Frame::Mode::over || shows_ == Shows::note) return;
    const bool same = shown_ && shown_->place == frame.place && shown_->mode == frame.mode;
    if (!same) {
      console_.print(render::session_line(frame, cues(frame), world_.out_look));
    } else if (soon(frame) && !shown_->soon) {
      console_.print("10 s left\n");
    }
  }

  struct Shown {
    std::size_t place;
    Frame::Mode mode;
    bool soon;
  };

  Session& session_;
  const Guidance& guidance_;
  World& world_;
  bool by_lines_;
  std::chrono::sys_seconds began_utc_;
  Console console_;
  Backlog backlog_{world_, [this](std::string message) { say(std::move(message)); }};
  Milliseconds began_ = platform::since_boot();
  Shows shows_ = Shows::session;
  std::string message_, typed_;
  std::size_t said_at_ = 0;
  bool paused_for_note_ = false;
  std::optional<Shown> shown_;
};

}  // namespace

void expect_terminal(const World& world, const std::string& instead) {
  if (!world.in_is_terminal || !world.out_is_terminal) {
    throw Error{Exit::usage, "a guided session needs a terminal, to show it and to press keys on", instead};
  }
  if (line_by_line(world)) return;
  const auto size = platform::screen_size();
  if (too_small(size)) {
    throw Error{Exit::usage, size_words(size), "Make it larger, or go line by line: add --plain."};
  }
}

Exit guide(Session& session, const Guidance& guidance, World& world) {
  world.out.flush();
  std::optional<Guide> guide{std::in_place, session, guidance, world};
  const auto exit = guide->run();
  const auto rest = guide->rest();
  guide.reset();  // the terminal is as it was
  guidance.tell();
  world.out.flush();
  if (rest) throw Error{*rest};
  return exit;
}

std::vector<std::vector<std::string>> cues_of(const Script& script) {
  std::vector<std::vector<std::string>> cues;
  for (const auto& part : script.parts) {
    const auto* card = protocol::catalogue().card(part.planned.item.exercise.id);
    cues.push_back(card == nullptr ? std::vector<std::string>{} : card->cues);
  }
  return cues;
}

}  // namespace achilles::cli
