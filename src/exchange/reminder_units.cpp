#include "exchange/reminder_units.hpp"

#include <algorithm>

namespace achilles::exchange {
namespace {

std::string quoted(std::string_view path) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view{"/._+-"}.find(c) != std::string_view::npos;
  };
  if (std::ranges::all_of(path, plain)) return std::string{path};
  return '"' + std::string{path} + '"';
}

/// ` --db FILE`, where it has to be said.
std::string database_option(const Scheduled& scheduled) {
  return scheduled.database.empty() ? std::string{} : " --db " + quoted(scheduled.database);
}

}  // namespace

bool fits_a_schedule(std::string_view path) {
  return std::ranges::none_of(path, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f || std::string_view{"\"'`$%\\"}.find(c) != std::string_view::npos;
  });
}

// ExecCondition: 0 goes on, 1 ends the service without a failure. A $ for the shell is written $$ in a unit; the shell
// gets the program as its $0.
std::string systemd_script(const Scheduled& scheduled) {
  const auto program = quoted(scheduled.program);
  const auto database = database_option(scheduled);
  return R"sh(# A reminder every day at 19:00, if something is due: a user timer and its service.
# Look at it, then put it in place: achilles remind --systemd | sh
# Take it away: systemctl --user disable --now achilles-remind.timer
set -e
umask 022
units="${XDG_CONFIG_HOME:-$HOME/.config}/systemd/user"
mkdir -p "$units"

cat > "$units/achilles-remind.service" <<'END'
[Unit]
Description=What the Achilles plan still waits for today

[Service]
Type=oneshot
ExecCondition=)sh" +
         program + database + R"sh( remind
ExecStart=/bin/sh -c 'notify-send Achilles "$$("$$0" "$$@" remind)"' )sh" +
         program + database + R"sh(
END

cat > "$units/achilles-remind.timer" <<'END'
[Unit]
Description=A reminder of the Achilles plan

[Timer]
OnCalendar=*-*-* 19:00
Persistent=true

[Install]
WantedBy=timers.target
END

systemctl --user daemon-reload
systemctl --user enable --now achilles-remind.timer
)sh";
}

std::string crontab_line(const Scheduled& scheduled) {
  return "0 19 * * * " + quoted(scheduled.program) + database_option(scheduled) + " remind\n";
}

}  // namespace achilles::exchange
