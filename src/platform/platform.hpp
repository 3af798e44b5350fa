#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "achilles/date.hpp"

namespace achilles::platform {

/// The value of an environment variable, or nothing when it is not set.
[[nodiscard]] std::optional<std::string> environment(const std::string& name);

/// The instant now, with the offset of the local zone at that instant.
[[nodiscard]] Moment now();

/// The instant at which local clocks showed `local`, with the offset of the zone then. A reading that a clock change
/// repeats takes the last of its two instants that is not after `latest`, one that it skips the first.
[[nodiscard]] Moment at_local(std::chrono::local_seconds local, std::chrono::sys_seconds latest);

/// Whether the value of TZ means a zone here: one of the system's, or a rule such as `CET-1CEST`. Any other is taken
/// for UTC without a word.
[[nodiscard]] bool is_zone(const std::string& name);

/// Where the runner's files live, by the XDG base directory rules: relative and empty values are ignored. A path is
/// empty when neither its variable nor HOME says where it is.
struct Paths {
  std::filesystem::path database;  ///< …/achilles/achilles.db
  std::filesystem::path config;    ///< directory
  std::filesystem::path state;     ///< directory
};
[[nodiscard]] Paths paths(const std::function<std::optional<std::string>(const std::string&)>& variable);

/// The path from the root. Throws Error (Exit::storage) where it begins in a working directory that is gone.
[[nodiscard]] std::filesystem::path whole_path(const std::filesystem::path& path);

/// The file of the running program, absolute; empty when the system does not say.
[[nodiscard]] std::filesystem::path program_file();

/// What standard input, output or error is connected to.
struct Stream {
  bool terminal = false;
  bool may_wait = false;  ///< a terminal, a pipe or a socket: whoever reads it may take their time
};
[[nodiscard]] Stream standard_stream(int descriptor);
/// Cells across, or nothing when no terminal says.
[[nodiscard]] std::optional<int> terminal_width();
/// Lines from top to bottom, or nothing when no terminal says.
[[nodiscard]] std::optional<int> terminal_height();
/// Whether the locale is named for UTF-8: the first of LC_ALL, LC_CTYPE and LANG that is set and not empty.
[[nodiscard]] bool utf8_locale();

/// Before anything else: no descriptor 0–2 may be free for a data file to take, SIGPIPE and SIGXFSZ become errors
/// of the write that met them, and new files are private.
void prepare_process();

/// Gives the text to another program, `less` for example, and waits until it has been left; whether all of it was read
/// does not matter. Until then Ctrl-C is that program's. False where it could not be started.
[[nodiscard]] bool show_through(const std::vector<std::string>& program, std::string_view text);

/// Puts `bytes` in place of `file` as a NewFile does.
void replace_file(const std::filesystem::path& file, std::string_view bytes);

/// Makes a directory and those it stands in, each for its owner alone (0700). Throws Error (Exit::storage).
void make_directory(const std::filesystem::path& directory);

/// Whether there is anything at that place, behind links. Throws Error (Exit::storage) where the system cannot tell:
/// what cannot be looked at is not taken for nothing.
[[nodiscard]] bool is_there(const std::filesystem::path& file);

/// Whether the system says that nothing is there, and not that it cannot tell.
[[nodiscard]] bool is_missing(const std::error_code& trouble);

/// What is left in a stream, at most one byte more than `most_bytes`, so that whoever sets a limit sees it passed.
[[nodiscard]] std::string read_stream(std::istream& in, std::size_t most_bytes);

/// The bytes of a file, at most one more than `most_bytes`. Throws Error (Exit::failed) where it is missing or no
/// file, Error (Exit::storage) where the disk fails.
[[nodiscard]] std::string read_file(const std::filesystem::path& file, std::size_t most_bytes);

/// The files of a directory with that extension (".json"), by name; none where there is no such directory. Throws Error
/// (Exit::storage) where there is one that cannot be listed.
[[nodiscard]] std::vector<std::filesystem::path> files_in(const std::filesystem::path& directory,
                                                          std::string_view extension);
/// All files of a directory, by name, in the same way.
[[nodiscard]] std::vector<std::filesystem::path> files_in(const std::filesystem::path& directory);

}  // namespace achilles::platform
