#include "cli/commands/list.hpp"

namespace achilles::cli::commands {

// Each is made in the file of its name.
Command start(), today(), plan(), status(), screen();
Command log(), log_morning(), log_run(), log_walk(), log_session(), log_pain(), log_flag();
Command history(), undo(), redo(), export_csv();
Command protocol_list(), protocol_show();
Command paths(), help();

std::span<const Command> all() {
  static const std::vector<Command> commands{
      start(),    today(),       plan(),          status(),        log(),    log_morning(), log_run(),
      log_walk(), log_session(), log_pain(),      log_flag(),      screen(), history(),     undo(),
      redo(),     export_csv(),  protocol_list(), protocol_show(), paths(),  help(),
  };
  return commands;
}

}  // namespace achilles::cli::commands
