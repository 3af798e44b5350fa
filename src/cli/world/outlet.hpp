#pragma once

#include <optional>
#include <string>

#include "cli/world/world.hpp"
#include "platform/new_file.hpp"

namespace achilles::cli {

/// Where an export goes, page after page, however long it is: standard output, or a file that is put in place when all
/// of it is there. What goes to somebody who may take their time to read it is first put together, up to 32 MiB, so
/// that nobody who logs meanwhile waits for them.
class Outlet {
 public:
  /// Standard output where no file is named, or the name is "-". Throws Error (Exit::storage) where the file cannot be
  /// made, Error (Exit::refused) where it would take the place of a journal.
  Outlet(World& world, const std::optional<std::string>& file);

  /// What is put behind this text goes out with it.
  [[nodiscard]] std::string& page() { return page_; }
  /// Hands the page on when there is enough on it.
  void turn();
  /// Hands on the rest. Of a file, says on standard error how many entries are in it.
  void close(std::size_t entries);

 private:
  void hand_on();

  World& world_;
  std::string name_, page_;
  std::optional<platform::NewFile> file_;
};

}  // namespace achilles::cli
