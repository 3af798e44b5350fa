#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "achilles/course.hpp"
#include "cli/world/world.hpp"
#include "journal/journal.hpp"
#include "protocol/load.hpp"

namespace achilles::cli {

/// A protocol's text and where it is from.
struct ProgrammeText {
  std::string id;
  std::string text;
  std::optional<std::filesystem::path> file;  ///< nothing for a built-in one
};

/// A programme that can be used, with what has to be kept of it so that its plan never changes in the middle.
struct Programme {
  Protocol protocol;
  ProgrammeText source;
  std::vector<journal::KeptProgramme> kept;  ///< what it extends first, itself last
};

/// The programmes of this world: those inside the program and the runner's own, which are the `.json` files in
/// `protocols` of the configuration directory. An id is looked up among them and never made into a path; a file that
/// has a built-in's name does not count.
class Programmes {
 public:
  explicit Programmes(const World& world);

  // The runner's own files are looked for whenever they are asked about. Whatever needs them throws Error
  // (Exit::storage) where their directory cannot be listed; a built-in programme needs none.

  /// Built-in ones first, the default one at their head.
  [[nodiscard]] std::vector<std::string> ids() const;
  [[nodiscard]] std::optional<ProgrammeText> find(std::string_view id) const;

  /// Reads a text as a protocol that may extend any of these.
  [[nodiscard]] protocol::Loaded load(std::string_view text) const;

  /// The programme of that id. Throws Error: Exit::failed with a suggestion where there is none, Exit::refused where
  /// its file is no valid protocol, or one under which the coach would break an invariant.
  [[nodiscard]] Programme programme(std::string_view id) const;

  /// What a word on the command line means: the programme of that id, or else the protocol file of that path; `-` is
  /// standard input. Throws Error where it is neither.
  [[nodiscard]] ProgrammeText named(const std::string& word, World& world) const;

  /// Files that do not count, because a built-in programme has their name.
  [[nodiscard]] std::vector<std::filesystem::path> unused() const;

  /// `protocols` in the configuration directory; empty where nothing says where that is.
  [[nodiscard]] const std::filesystem::path& directory() const { return directory_; }

 private:
  /// The runner's own files that count.
  [[nodiscard]] std::vector<std::filesystem::path> own() const;

  std::filesystem::path directory_;
};

/// The programme an episode goes by, as it was when it was taken up: the built-in of that id and hash, else the text
/// the journal keeps. An entry from before texts were kept takes the programme of its id. Throws Error (Exit::refused)
/// where none of these can be read.
[[nodiscard]] Protocol programme_used(const std::string& id, const std::string& hash, const journal::Journal& journal,
                                      const World& world);

/// The courses of an episode, those of days to come among them. Throws Error like `programme_used`.
[[nodiscard]] std::vector<Course> courses_of(const journal::Episode& episode, const journal::Journal& journal,
                                             const World& world);

}  // namespace achilles::cli
