#pragma once

#include <termios.h>

#include <chrono>
#include <csignal>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace achilles::platform {

/// The time since the machine was started, which goes on while it sleeps.
[[nodiscard]] std::chrono::milliseconds since_boot();

/// Cells of a terminal.
struct ScreenSize {
  int columns = 80, rows = 24;
  friend bool operator==(const ScreenSize&, const ScreenSize&) = default;
};

/// The size of the terminal on standard output; 80 and 24 where it does not say.
[[nodiscard]] ScreenSize screen_size();

/// What ended a wait.
struct Waking {
  enum class By : std::uint8_t {
    time,       ///< the moment has come
    keys,       ///< `keys` were pressed
    resized,    ///< the terminal has another size, or somebody else may have written on it
    suspended,  ///< Ctrl-Z: whoever waits calls `suspend` as soon as it suits
    ended,      ///< Ctrl-C, a request to end, or the terminal is gone
  };
  By by = By::time;
  std::string keys = {};  ///< bytes as they came; a key that sends an escape sequence is left out
};

/// The terminal, as long as this lives: each key is heard at once and none is echoed, and the signals that end or stop
/// a program are told of in turn, so that the terminal is always given back as it was.
class Console {
 public:
  enum class Kind : std::uint8_t {
    screen,  ///< drawn on a screen of its own, which goes away again
    lines,   ///< lines below one another, nothing redrawn
  };

  explicit Console(Kind kind);
  ~Console();
  Console(const Console&) = delete;
  Console& operator=(const Console&) = delete;

  /// Waits for a key, a signal or that moment of `since_boot`; without one as long as it takes.
  [[nodiscard]] Waking wait(std::optional<std::chrono::milliseconds> until);

  /// Puts these lines on the screen in place of what is there; only what differs is sent.
  void draw(const std::vector<std::string>& lines);
  /// Writes text where the last one ended.
  void print(std::string_view text);
  /// Forgets what is on the screen: the next `draw` sends all of it.
  void forget() { drawn_.clear(); }

  [[nodiscard]] static ScreenSize size() { return screen_size(); }

  /// Gives the terminal back, stops the program as Ctrl-Z would, and takes the terminal again when it goes on.
  void suspend();

 private:
  void take();
  void give_back();
  [[nodiscard]] Waking woken_by_signal();
  [[nodiscard]] Waking woken_by_keys();

  Kind kind_;
  termios before_{};
  sigset_t signals_{}, mask_before_{};
  int signals_in_ = -1, timer_ = -1;
  bool taken_ = false;
  std::vector<std::string> drawn_;
};

}  // namespace achilles::platform
