#include "cli/commands/log_activity.hpp"

namespace achilles::cli::commands {

Command log_walk() {
  return log_activity(Activity::Kind::walk,
                      {.name = "log walk",
                       .summary = "a walk: distance, time, pain",
                       .group = Group::everyday,
                       .effect = Effect::changes,
                       .examples = {{"achilles log walk 30min -p 1", "half an hour, pain during 1"}}});
}

}  // namespace achilles::cli::commands
