#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "achilles/session.hpp"
#include "render/layout/look.hpp"

namespace achilles::render {

/// The least screen a session is drawn on.
inline constexpr int least_columns = 40, least_rows = 12;

/// What is on the screen beside the session itself.
struct SessionView {
  Frame frame;
  std::string_view title;                  ///< "Morning"
  std::span<const std::string> cues = {};  ///< of the exercise
  std::string_view message = {};           ///< what happened last; may be empty
  std::string_view typed = {};             ///< the note so far, where one is being typed
  enum class Shows : std::uint8_t { session, keys, note } shows = Shows::session;
};

/// The lines of the screen, no more than `rows`, each within the look's width.
[[nodiscard]] std::vector<std::string> session_screen(const SessionView& view, const Look& look, int rows);

/// What is going on now, as one line for who hears it or reads it in a log: "Set 2 of 3: up 3 s".
[[nodiscard]] std::string session_line(const Frame& frame, std::span<const std::string> cues, const Look& look);

/// What can be pressed, a line each.
[[nodiscard]] std::string session_keys_page(const Look& look);

/// The session as a text to be done without being guided.
[[nodiscard]] std::string script_page(const Script& script, std::string_view title, const Look& look);

}  // namespace achilles::render
