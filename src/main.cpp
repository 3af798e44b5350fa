#include <cstdlib>
#include <exception>
#include <iostream>
#include <new>

#include "cli/run.hpp"
#include "platform/platform.hpp"

namespace {

/// The JSON library takes memory to destroy a document, and a destructor lets no error out.
[[noreturn]] void end() {
  try {
    if (const auto thrown = std::current_exception()) std::rethrow_exception(thrown);
  } catch (const std::bad_alloc&) {
    std::_Exit(static_cast<int>(achilles::cli::out_of_memory_midway(std::cerr)));
  } catch (...) {  // a fault of ours: whoever looks for it wants the abort
  }
  std::abort();
}

}  // namespace

int main(int count, char** words) try {
  namespace platform = achilles::platform;
  std::set_terminate(end);
  platform::prepare_process();
  std::ios::sync_with_stdio(false);
  const achilles::cli::Surroundings surroundings{
      .environment = platform::environment,
      .clock = platform::now,
      .at_local = platform::at_local,
      .program = platform::program_file(),
      .terminal_width = platform::terminal_width(),
      .terminal_height = platform::terminal_height(),
      .show_through = platform::show_through,
      .utf8 = platform::utf8_locale(),
      .in_is_terminal = platform::standard_stream(0).terminal,
      .out_is_terminal = platform::standard_stream(1).terminal,
      .err_is_terminal = platform::standard_stream(2).terminal,
      .out_may_wait = platform::standard_stream(1).may_wait,
      .in = std::cin,
      .out = std::cout,
      .err = std::cerr,
  };
  return static_cast<int>(achilles::cli::run({words + (count > 0 ? 1 : 0), words + count}, surroundings));
} catch (const std::bad_alloc&) {
  return static_cast<int>(achilles::cli::out_of_memory(std::cerr));
}
