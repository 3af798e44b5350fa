#include "cli/coaching/programmes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "achilles/error.hpp"
#include "cli/coaching/exploring.hpp"
#include "cli/coaching/issues.hpp"
#include "cli/typed/suggest.hpp"
#include "platform/platform.hpp"
#include "protocol/builtin.hpp"
#include "protocol/text/located_json.hpp"

namespace achilles::cli {
namespace {

std::vector<std::filesystem::path> files_of(const std::filesystem::path& directory) {
  return directory.empty() ? std::vector<std::filesystem::path>{} : platform::files_in(directory, ".json");
}

bool has_the_name_of_a_builtin(const std::filesystem::path& file) {
  return protocol::builtin_text(file.stem().string()).has_value();
}

}  // namespace

Programmes::Programmes(const World& world)
    : directory_(world.config.empty() ? std::filesystem::path{} : world.config / "protocols") {}

std::vector<std::filesystem::path> Programmes::own() const {
  auto files = files_of(directory_);
  std::erase_if(files, has_the_name_of_a_builtin);
  return files;
}

std::vector<std::filesystem::path> Programmes::unused() const {
  auto files = files_of(directory_);
  std::erase_if(files, std::not_fn(has_the_name_of_a_builtin));
  return files;
}

std::vector<std::string> Programmes::ids() const {
  std::vector<std::string> ids;
  for (const auto id : protocol::builtin_ids()) ids.emplace_back(id);
  for (const auto& file : own()) ids.push_back(file.stem().string());
  return ids;
}

std::optional<ProgrammeText> Programmes::find(std::string_view id) const {
  if (const auto text = protocol::builtin_text(id)) return ProgrammeText{std::string{id}, std::string{*text}, {}};
  const auto files = own();
  const auto file = std::ranges::find(files, id, [](const auto& path) { return path.stem().string(); });
  if (file == files.end()) return std::nullopt;
  return ProgrammeText{std::string{id}, platform::read_file(*file, protocol::most_bytes), *file};
}

protocol::Loaded Programmes::load(std::string_view text) const {
  return protocol::load(text, protocol::catalogue(), [this](std::string_view id) -> std::optional<std::string> {
    auto found = find(id);
    return found ? std::optional{std::move(found->text)} : std::nullopt;
  });
}

Programme Programmes::programme(std::string_view id) const {
  auto source = find(id);
  if (!source) {
    const auto all = ids();
    const std::vector<std::string_view> known{all.begin(), all.end()};
    throw Error{Exit::failed, fmt::format("no programme named '{}'", id),
                did_you_mean(id, known, "See what there is: achilles protocol list.")};
  }
  auto loaded = load(source->text);
  if (!loaded.protocol) throw no_valid_protocol(id, loaded.issues);
  if (loaded.protocol->id != source->id) {
    throw Error{Exit::refused, fmt::format("{} has the id \"{}\"", source->file->string(), loaded.protocol->id),
                "Name the file after its id, with .json behind it."};
  }
  if (source->file) refuse_unsafe(*loaded.protocol);
  Programme programme{std::move(*loaded.protocol), std::move(*source), {}};
  std::optional<std::string> base;
  if (const auto& other = programme.protocol.base; !other.empty()) {
    auto below = this->programme(other);
    base = below.protocol.hash;
    programme.kept = std::move(below.kept);
  }
  programme.kept.push_back({programme.protocol.id, programme.protocol.hash, base, programme.source.text});
  return programme;
}

ProgrammeText Programmes::named(const std::string& word, World& world) const {
  if (word == "-") return {"-", platform::read_stream(world.in, protocol::most_bytes), std::filesystem::path{"-"}};
  if (auto found = find(word)) return std::move(*found);
  const std::filesystem::path path{word};
  if (path.has_parent_path() || path.has_extension()) {
    return {path.stem().string(), platform::read_file(path, protocol::most_bytes), path};
  }
  const auto all = ids();
  const std::vector<std::string_view> known{all.begin(), all.end()};
  throw Error{Exit::failed, fmt::format("no programme named '{}'", word),
              did_you_mean(word, known, "Name a programme (achilles protocol list) or a file, like clinic.json.")};
}

namespace {

/// A kept programme with all it extends, by id.
protocol::Loaded load_kept(const journal::KeptProgramme& programme, const journal::Journal& journal) {
  std::vector<journal::KeptProgramme> chain{programme};
  while (chain.back().base && chain.size() < protocol::longest_chain) {
    auto base = journal.programme(*chain.back().base);
    if (!base) break;
    chain.push_back(std::move(*base));
  }
  return protocol::load(programme.text, protocol::catalogue(), [&](std::string_view id) -> std::optional<std::string> {
    const auto found = std::ranges::find(chain, id, &journal::KeptProgramme::id);
    return found == chain.end() ? std::nullopt : std::optional{found->text};
  });
}

}  // namespace

Protocol programme_used(const std::string& id, const std::string& hash, const journal::Journal& journal,
                        const World& world) {
  auto builtin = protocol::builtin(id);
  if (builtin && builtin->hash == hash) return std::move(*builtin);
  if (const auto kept = journal.programme(hash)) {
    auto loaded = load_kept(*kept, journal);
    if (loaded.protocol) return std::move(*loaded.protocol);
    throw Error{Exit::refused, "the programme " + id + " you began with cannot be read by this achilles",
                "Begin a new plan; what you logged stays: achilles start --again"};
  }
  if (builtin) return std::move(*builtin);
  return Programmes{world}.programme(id).protocol;
}

std::vector<Course> courses_of(const journal::Episode& episode, const journal::Journal& journal, const World& world) {
  const auto& start = std::get<Start>(episode.opening.body);
  const Kit kit{.side = start.side, .equipment = start.equipment};
  struct Named {
    Date from;
    std::string id, hash;
  };
  std::vector<Named> names{{episode.opening.day, start.protocol, start.protocol_hash}};
  for (const auto& entry : episode.switches) {
    const auto& to = std::get<Switch>(entry.body);
    if (names.back().from == entry.day) names.pop_back();  // of two on one day the later holds
    names.push_back({entry.day, to.protocol, to.protocol_hash});
  }
  std::vector<Course> courses;
  courses.reserve(names.size());
  for (const auto& [from, id, hash] : names) {
    courses.push_back({from, tailored(programme_used(id, hash, journal, world), start.site, kit)});
  }
  return courses;
}

}  // namespace achilles::cli
