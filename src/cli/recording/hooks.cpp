#include "cli/recording/hooks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>

#include "achilles/error.hpp"
#include "cli/coaching/spoken.hpp"
#include "exchange/documents/hook_json.hpp"
#include "platform/platform.hpp"
#include "platform/run_program.hpp"
#include "render/render.hpp"

namespace achilles::cli {
namespace {

constexpr std::array<std::string_view, 4> names{"pre-log", "on-log", "on-plan", "on-gate"};

/// Lines of a hook that refuses which are worth showing, and as much of each as fits a screen or two.
constexpr std::size_t most_lines = 3;
constexpr std::size_t most_bytes = 200;

bool is_set(const World& world, const char* name) { return !world.environment(name).value_or("").empty(); }

platform::Ran ran(const std::filesystem::path& file, std::string_view name, const std::string& document,
                  const World& world) {
  platform::Variables variables{{"ACHILLES_HOOK", std::string{name}}};
  if (!world.database.empty()) variables.emplace_back("ACHILLES_DB", world.database);
  return platform::run_program(file, document, variables, world.hook_limit);
}

/// "failed (exit 3)"
std::string outcome(const platform::Ran& ran, const World& world) {
  switch (ran.end) {
    case platform::Ran::End::exited:
      return fmt::format("failed (exit {})", ran.code);
    case platform::Ran::End::killed:
      return fmt::format("was ended by signal {}", ran.code);
    case platform::Ran::End::too_long:
      return fmt::format("was ended: it took more than {} s", std::chrono::duration<double>(world.hook_limit).count());
    case platform::Ran::End::not_started:
      break;
  }
  return "cannot be run; does its first line name its interpreter?";
}

/// The first lines that say something, each visible and cut to size.
std::vector<std::string> lines_of(std::string_view said, std::size_t most) {
  std::vector<std::string> lines;
  while (!said.empty() && lines.size() < most) {
    const auto end = std::min(said.find('\n'), said.size());
    if (end > 0) lines.push_back(render::visible(said.substr(0, std::min(end, most_bytes))));
    said.remove_prefix(std::min(end + 1, said.size()));
  }
  return lines;
}

std::string plan_of(const Coaching& coaching) {
  return exchange::plan_json(coaching.plan(), coaching.protocol(), false, spoken_words());
}

}  // namespace

Hooks::Hooks(World& world) : world_(world) {
  const bool kept_out = !world.hooks || is_set(world, "ACHILLES_NO_HOOKS") || is_set(world, "ACHILLES_HOOK");
  if (!kept_out && !world.config.empty()) directory_ = world.config / "hooks";
}

std::filesystem::path Hooks::file_of(std::string_view name) const {
  if (directory_.empty()) return {};
  auto file = directory_ / name;
  return platform::executable(file) ? file : std::filesystem::path{};
}

void Hooks::before(const std::string& command, std::span<const Entry> coming) const {
  const auto file = file_of("pre-log");
  if (file.empty()) return;
  const auto it = ran(
      file, "pre-log",
      exchange::hook_json({.hook = "pre-log", .command = command, .day = world_.today(), .coming = coming}), world_);
  const auto lines = lines_of(it.said, it.well() ? it.said.size() : most_lines);
  if (it.well()) {
    for (const auto& line : lines) world_.err << line << '\n';
    return;
  }
  const bool said_no = it.end == platform::Ran::End::exited && !lines.empty();
  const auto hint = said_no ? fmt::format("{}", fmt::join(lines, "\n"))
                            : fmt::format("It {}.\nWithout hooks: --no-hooks.", outcome(it, world_));
  throw Error{Exit::refused, "the hook pre-log refused it, and nothing was stored", hint};
}

void Hooks::tell(std::string_view name, const std::string& document) const {
  const auto it = ran(file_of(name), name, document, world_);
  if (it.well()) {
    for (const auto& line : lines_of(it.said, it.said.size())) world_.err << line << '\n';
    return;
  }
  const auto said = lines_of(it.said, 1);
  const auto reason = said.empty() ? std::string{} : ": " + said.front();
  world_.err << render::wrap(fmt::format("achilles: the hook {} {}{}", name, outcome(it, world_), reason),
                             world_.err_look, 0, 2);
}

void Hooks::after(const Recorded& recorded) const {
  world_.out.flush();
  after(recorded.command, recorded.entries);
  const auto& coaching = recorded.coaching;
  if (!coaching) return;
  exchange::HookRecord told{
      .hook = "on-plan", .command = recorded.command, .day = world_.today(), .entries = recorded.entries};
  if (!file_of("on-plan").empty()) {
    const auto plan = plan_of(*coaching);
    told.plan = plan;
    tell("on-plan", exchange::hook_json(told));
  }
  const auto now = coaching->decision().to;
  if (!recorded.was || recorded.was->to == now || file_of("on-gate").empty()) return;
  const exchange::GateRecord gate{coaching->protocol(), recorded.was->to, now};
  told.hook = "on-gate";
  told.plan = {};
  told.gate = &gate;
  tell("on-gate", exchange::hook_json(told));
}

void Hooks::after(const std::string& command, std::span<const Entry> entries) const {
  if (file_of("on-log").empty()) return;
  tell("on-log",
       exchange::hook_json({.hook = "on-log", .command = command, .day = world_.today(), .entries = entries}));
}

std::vector<std::string> idle_hooks(std::span<const std::filesystem::path> files) {
  std::vector<std::string> idle;
  for (const auto& file : files) {
    const auto name = file.filename().string();
    if (std::ranges::find(names, name) == names.end()) {
      idle.push_back(fmt::format("hooks/{} is never run: the names are {}", name, fmt::join(names, ", ")));
    } else if (!platform::executable(file)) {
      idle.push_back(fmt::format("hooks/{} is never run: it is not executable", name));
    }
  }
  return idle;
}

}  // namespace achilles::cli
