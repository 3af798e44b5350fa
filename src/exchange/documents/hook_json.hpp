#pragma once

#include <span>
#include <string>
#include <string_view>

#include "achilles/decision.hpp"
#include "achilles/entry.hpp"

namespace achilles::exchange {

/// Where the plan moved by what was logged.
struct GateRecord {
  const Protocol& protocol;
  Position from, to;
};

/// What a hook is told. What it is not about is left empty, and null in the document.
struct HookRecord {
  std::string_view hook;                ///< "on-log"
  std::string_view command;             ///< "log run"
  Date day;                             ///< today
  std::span<const Entry> coming = {};   ///< what is about to be stored: without numbers of its own yet
  std::span<const Entry> entries = {};  ///< what was stored
  std::string_view plan = {};           ///< today's plan, as a JSON document
  const GateRecord* gate = nullptr;
};

/// `{schema, hook, command, day, entries, plan, gate: {from: {phase, title, level}, to}}`
[[nodiscard]] std::string hook_json(const HookRecord& record);

}  // namespace achilles::exchange
