#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/coaching/journal_access.hpp"
#include "cli/world/outlet.hpp"
#include "exchange/journal/journal_writer.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::optional<std::string> output;
  bool hash = false;
};

void declare(Arguments& arguments, Options& options) {
  arguments.text("-o,--output", "FILE", options.output, "where to; standard output when left out or -");
  arguments.flag("--hash", options.hash, "print only the state hash: equal for journals that say the same");
}

class Document {
 public:
  explicit Document(Outlet& outlet) : outlet_(outlet) {}

  void add(const journal::Journal& journal) {
    journal.each_operation([this](const OperationRecord& record) {
      count_ += record.entries.size();
      put(record);
    });
    journal.each_programme([this](const KeptProgramme& programme) { put(programme); });
  }
  void end() {
    writer_.end(hash_.text(), hash_.numbers());
    outlet_.close(count_);
  }

 private:
  template <class Piece>
  void put(const Piece& piece) {
    hash_.add(piece);
    writer_.add(piece);
    outlet_.turn();
  }

  Outlet& outlet_;
  exchange::JournalWriter writer_{outlet_.page()};
  journal::StateHash hash_;
  std::size_t count_ = 0;
};

Exit run(const Options& options, World& world) {
  if (options.hash && options.output) {
    throw Error{Exit::usage, "--hash prints one line and writes no document", "Leave out -o, or --hash."};
  }
  const auto journal = journal_asked(world);
  if (options.hash) {
    world.out << (journal ? journal->state_hash() : journal::StateHash{}).text() << '\n';
    return Exit::done;
  }
  Outlet outlet(world, options.output);
  Document document(outlet);
  if (journal) document.add(*journal);
  document.end();
  return Exit::done;
}

}  // namespace

Command export_json() {
  return command<Options>({.name = "export json",
                           .summary = "the whole journal as one document, to read back in",
                           .group = Group::data,
                           .examples = {{"achilles export json -o journal.json", "everything, to a file"},
                                        {"achilles export json --hash", "whether two journals say the same"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
