#include "cli/commands/list.hpp"

namespace achilles::cli::commands {

// Each is made in the file of its name.
Command start(), today(), plan(), do_session(), why(), status(), remind(), screen();
Command log(), log_morning(), log_run(), log_walk(), log_session(), log_pain(), log_medicine(), log_note(), log_flag();
Command test(), skip(), ease();
Command history(), chart(), report(), show(), edit(), rm(), undo(), redo(), export_csv(), export_json(), import_file();
Command backup(), restore(), erase();
Command protocol_list(), protocol_show(), protocol_use(), protocol_validate(), protocol_new(), evidence();
Command protocol_lint(), protocol_check(), protocol_diff(), decide();
Command exercise_list(), exercise_show();
Command config_show(), config_get(), config_set(), config_unset();
Command doctor(), paths(), completions(), help();
Command man(), complete();  // for installers and shells

std::span<const Command> all() {
  static const std::vector<Command> commands{
      start(),
      today(),
      plan(),
      do_session(),
      why(),
      status(),
      log(),
      log_morning(),
      log_run(),
      log_walk(),
      log_session(),
      log_pain(),
      log_medicine(),
      log_note(),
      log_flag(),
      test(),
      skip(),
      ease(),
      screen(),
      remind(),
      history(),
      chart(),
      report(),
      show(),
      edit(),
      rm(),
      undo(),
      redo(),
      export_csv(),
      export_json(),
      import_file(),
      backup(),
      restore(),
      erase(),
      protocol_list(),
      protocol_show(),
      protocol_use(),
      protocol_validate(),
      protocol_lint(),
      protocol_check(),
      protocol_diff(),
      protocol_new(),
      decide(),
      exercise_list(),
      exercise_show(),
      evidence(),
      config_show(),
      config_get(),
      config_set(),
      config_unset(),
      doctor(),
      paths(),
      completions(),
      help(),
      man(),
      complete(),
  };
  return commands;
}

}  // namespace achilles::cli::commands
