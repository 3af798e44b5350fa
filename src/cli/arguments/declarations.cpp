#include "cli/arguments/declarations.hpp"

#include "cli/arguments/everywhere.hpp"

namespace achilles::cli {
namespace {

class Collected : public Arguments {
 public:
  using Arguments::Arguments;
  void declare(Declared declared) override { all.push_back(std::move(declared)); }
  std::vector<Declared> all;
};

}  // namespace

std::vector<Declared> declarations_of(const Command& command, const World& world) {
  Collected collected{world};
  static_cast<void>(command.prepare(collected));
  for (Declared& one : collected.all) one.read = {};  // the options they go into are gone
  return std::move(collected.all);
}

std::vector<Declared> declarations_everywhere(World& world) {
  Collected collected{world};
  declare_everywhere(collected, world);
  return std::move(collected.all);
}

}  // namespace achilles::cli
