#include "cli/run.hpp"

#include <fmt/format.h>

#include <new>
#include <ostream>

#include "cli/arguments/cli11_arguments.hpp"
#include "cli/arguments/everywhere.hpp"
#include "cli/arguments/invocation.hpp"
#include "cli/commands/list.hpp"
#include "cli/help/about.hpp"
#include "cli/help/help_text.hpp"
#include "cli/help/overview.hpp"
#include "cli/world/paging.hpp"
#include "exchange/json.hpp"
#include "render/render.hpp"

namespace achilles::cli {
namespace {

/// How errors are told: to people, or to a program that asked for JSON.
enum class Voice : std::uint8_t { text, json };

Exit tell(const Error& error, Voice voice, const render::Look& look, std::ostream& err) {
  err << (voice == Voice::json ? exchange::error_json(error) : render::error_text(error, look)) << std::flush;
  return error.exit();
}

/// How a line asks to be told, whether or not there is a command in it that would understand.
Voice voice_of(const std::vector<std::string>& arguments) {
  for (const auto& argument : arguments) {
    if (argument == "--") return Voice::text;
    if (argument == "--json") return Voice::json;
  }
  return Voice::text;
}

/// What a command did is done, but nobody may have seen the answer: a full disk, a closed pipe.
Exit delivered(Exit exit, World& world, std::string_view shown_by = "achilles history") {
  world.out.flush();
  if (world.out.good() || exit != Exit::done) return exit;
  if (world.stored) {
    throw Error{Exit::unreported, "stored, but the report could not be written",
                fmt::format("Nothing is lost: {} shows it.", shown_by)};
  }
  throw Error{Exit::failed, "the answer could not be written", "Is the disk full, or the pipe closed?"};
}

/// Which command shows what that one stored.
std::string_view shown_by(const Command& command) {
  if (command.name.starts_with("config ")) return "achilles config show";
  return command.name == "backup" ? "achilles restore" : "achilles history";
}

/// Whether the answer is for a program, or for somebody whose screen must not be redrawn.
bool in_one_piece(const Cli11Arguments& arguments, const World& world) {
  return arguments.given("--json") || world.plain || world.out_look.accessible;
}

/// Prints a page of help, as the options for every command say. `arguments` declares those first, `everywhere` of them.
template <class Page>
Exit print(const Cli11Arguments& arguments, std::size_t everywhere, World& world, Page page) {
  arguments.read_first(everywhere);
  if (in_one_piece(arguments, world)) world.pager = {};
  const auto exit = paged(world, [&] {
    world.out << page();
    return Exit::done;
  });
  return delivered(exit, world);
}

Exit run_command(const Invocation& invocation, World& world, std::span<const Command> commands, Voice& voice) {
  const auto& command = *invocation.command;
  Cli11Arguments arguments{world};
  declare_everywhere(arguments, world);
  const auto everywhere = arguments.declared_count();
  const auto prepared = command.prepare(arguments);
  if (!arguments.declares("--json")) voice = Voice::text;
  arguments.take(invocation.arguments);
  if (arguments.given("--help")) {
    return print(arguments, everywhere, world, [&] { return help_page(command, commands, world); });
  }
  if (command.settings == SettingsNeed::sound && world.settings.problem()) throw Error{*world.settings.problem()};
  if (arguments.given("--plain") && arguments.declares("--json") && arguments.given("--json")) {
    throw Error{Exit::usage, "--plain and --json are two forms of one answer", "Choose one of them."};
  }
  arguments.read();
  if (in_one_piece(arguments, world)) world.pager = {};
  const auto step = [&] { return prepared(world); };
  return delivered(command.effect == Effect::reads ? paged(world, step) : step(), world, shown_by(command));
}

/// Prints a page that belongs to no command. Words beside the options for every command change nothing about it.
template <class Page>
Exit print(const Invocation& invocation, World& world, Page page) {
  Cli11Arguments arguments{world};
  declare_everywhere(arguments, world);
  const auto everywhere = arguments.declared_count();
  std::vector<std::string> words;
  arguments.text("WORDS", "WORDS", words, "nothing");
  arguments.take(invocation.arguments);
  return print(arguments, everywhere, world, page);
}

Exit answer(const std::vector<std::string>& words, World& world, std::span<const Command> commands, Voice& voice) {
  const auto invocation = invocation_from(words, commands);
  switch (invocation.asks) {
    case Invocation::Asks::version:
      return print(invocation, world, version_line);
    case Invocation::Asks::about:
      return print(invocation, world, [&] { return about_page(world.out_look); });
    case Invocation::Asks::overview:
      return print(invocation, world, [&] { return overview_page(commands, world.out_look); });
    case Invocation::Asks::command:
      break;
  }
  return run_command(invocation, world, commands, voice);
}

/// Tells that memory ran out in words that ask for none.
Exit tell_without_memory(Exit exit, std::ostream& err) {
  err << (exit == Exit::unreported ? "achilles: done, but there is not enough memory for the report\n"
                                     "  achilles history shows what is stored.\n"
                                   : "achilles: there is not enough memory\n"
                                     "  Close some programs, then run it again.\n")
      << std::flush;
  return exit;
}

/// The same where there is memory for the words.
Exit tell_or_run_out(const Error& error, Voice voice, const render::Look& look, std::ostream& err) {
  try {
    return tell(error, voice, look, err);
  } catch (const std::bad_alloc&) {
    return tell_without_memory(error.exit(), err);
  }
}

/// Runs the step and tells whatever goes wrong in it. What was `stored` by then stays so, and the exit code says it.
template <class Step>
Exit guarded(Step step, const bool& stored, const Voice& voice, const render::Look& look, std::ostream& err) {
  try {
    return step();
  } catch (const Error& error) {
    return tell_or_run_out(error, voice, look, err);
  } catch (const std::bad_alloc&) {
    return tell_without_memory(stored ? Exit::unreported : Exit::failed, err);
  } catch (const std::exception&) {
    const Error error{stored ? Exit::unreported : Exit::failed, "internal error",
                      "What was stored is intact. Please report what you typed."};
    return tell_or_run_out(error, voice, look, err);
  }
}

}  // namespace

Exit run(const std::vector<std::string>& arguments, World& world, std::span<const Command> commands) {
  Voice voice = voice_of(arguments);
  return guarded([&] { return answer(arguments, world, commands, voice); }, world.stored, voice, world.err_look,
                 world.err);
}

Exit run(const std::vector<std::string>& arguments, World& world) { return run(arguments, world, commands::all()); }

Exit run(const std::vector<std::string>& arguments, const Surroundings& surroundings) {
  const auto here = [&] {
    World world = world_in(surroundings);
    return run(arguments, world);
  };
  constexpr bool stored = false;  // what goes wrong later is told in there
  return guarded(here, stored, voice_of(arguments), {.width = width_in(surroundings), .ascii = !surroundings.utf8},
                 surroundings.err);
}

Exit out_of_memory(std::ostream& err) { return tell_without_memory(Exit::failed, err); }

Exit out_of_memory_midway(std::ostream& err) {
  err << "achilles: there is not enough memory, and whether it was stored is not known\n"
         "  Close some programs, then look at 'achilles history' before you enter it again.\n"
      << std::flush;
  return Exit::storage;
}

}  // namespace achilles::cli
