#include "cli/commands/log_activity.hpp"

namespace achilles::cli::commands {

Command log_run() {
  return log_activity(
      Activity::Kind::run,
      {.name = "log run",
       .summary = "a run: distance, time, pain",
       .group = Group::everyday,
       .effect = Effect::changes,
       .examples = {{"achilles log run 8km 44min -p 3", "today's run, pain during 3"},
                    {"achilles log run 5mi 42:10 -p 2 --after 3 @yesterday", "yesterday's, with pain after"},
                    {"achilles log run 2km --speed 16kph --surface treadmill", "a fast one"}}});
}

}  // namespace achilles::cli::commands
