#include <ostream>

#include "cli/coaching.hpp"
#include "cli/command.hpp"
#include "exchange/journal_writer.hpp"
#include "platform/platform.hpp"

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

/// Bytes gathered before they are handed on.
constexpr std::size_t page_size = 1U << 16U;

/// Writes the document to standard output as it comes, or gathers it where it is to be put in place at once.
class Document {
 public:
  Document(World& world, bool gathers) : world_(world), gathers_(gathers) {}

  void add(const journal::Journal& journal) {
    journal.each_operation([this](const OperationRecord& record) {
      count_ += record.entries.size();
      put(record);
    });
    journal.each_programme([this](const KeptProgramme& programme) { put(programme); });
  }
  std::string_view end() {
    writer_.end(hash_.text(), hash_.numbers());
    return text_;
  }
  [[nodiscard]] std::size_t entries() const { return count_; }

 private:
  template <class Piece>
  void put(const Piece& piece) {
    hash_.add(piece);
    writer_.add(piece);
    if (gathers_ || text_.size() < page_size) return;
    world_.out << text_;
    text_.clear();
  }

  World& world_;
  bool gathers_;
  std::string text_;
  exchange::JournalWriter writer_{text_};
  journal::StateHash hash_;
  std::size_t count_ = 0;
};

Exit run(const Options& options, World& world) {
  const auto journal = open_to_read(world);
  if (options.hash) {
    world.out << (journal ? journal->state_hash() : journal::StateHash{}).text() << '\n';
    return Exit::done;
  }
  const bool to_file = options.output && options.output != "-";
  Document document(world, to_file);
  if (journal) document.add(*journal);
  const auto text = document.end();
  if (!to_file) {
    world.out << text;
    return Exit::done;
  }
  platform::replace_file(*options.output, text);
  const auto count = document.entries();
  world.err << "Wrote " << count << (count == 1 ? " entry to " : " entries to ") << *options.output << '\n';
  return Exit::done;
}

}  // namespace

Command export_json() {
  return command<Options>({.name = "export json",
                           .summary = "the whole journal as one document, to read back in",
                           .group = Group::program,
                           .examples = {{"achilles export json -o journal.json", "everything, to a file"},
                                        {"achilles export json --hash", "whether two journals say the same"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
