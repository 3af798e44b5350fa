#pragma once

#include <string>
#include <string_view>

namespace achilles::exchange {

/// The program and its data file as a schedule starts them: absolute, the file empty where it is in its usual place.
/// Neither has a character that a unit, a crontab or a shell reads as its own (`fits_a_schedule`).
struct Scheduled {
  std::string_view program, database;
};

/// Whether a path can stand between quotes in a unit, a crontab and a shell alike.
[[nodiscard]] bool fits_a_schedule(std::string_view path);

/// A shell script that puts a user timer and its service in place and starts the timer: at 19:00 every day, with a
/// notification only where something is due.
[[nodiscard]] std::string systemd_script(const Scheduled& scheduled);

/// A line of a crontab that does the same by mail, with a newline.
[[nodiscard]] std::string crontab_line(const Scheduled& scheduled);

}  // namespace achilles::exchange
