#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "achilles/protocol.hpp"

namespace achilles {

/// One part of a protocol, as one of its versions has it. A number is a place, from 1.
using Part = std::variant<std::string, std::vector<std::string>, int, Sites, Window, Item, Step, Condition, Response,
                          Limit, Ceiling, Advice, TestInfo, Reference, Citation>;

/// One thing in which two protocols differ.
struct Difference {
  /// What kind of part it is.
  enum class What : std::uint8_t {
    id,
    title,
    version,
    summary,
    provenance,
    licence,
    language,
    base,
    sites,
    test,
    reference,
    placement,
    phase,
    goal,
    window,
    maintenance,
    entry,
    item,
    fill,
    step,
    progress,
    run,
    run_need,
    run_note,
    advance,
    response,
    limit,
    ceiling,
    advice,
    track,
    extent,  ///< of a track
    source,  ///< the part is the same, and comes from elsewhere
  };
  enum class How : std::uint8_t { changed, added, gone, moved };

  What what = What::title;
  How how = How::changed;
  std::string where;    ///< title of the phase or track it is in; empty for the protocol as a whole
  std::string subject;  ///< title of the exercise, phase or track it is; empty where the part says it itself
  std::optional<Part> before;
  std::optional<Part> after;
};

/// All in which `after` differs from `before`: what holds for the whole first, then phase by phase in the order of
/// `after`, what is gone behind what is there. Parts are paired by their ids, exercises and measures. The hash and the
/// form of the files are no difference.
[[nodiscard]] std::vector<Difference> differences(const Protocol& before, const Protocol& after);

[[nodiscard]] std::string_view name(Difference::What what);
[[nodiscard]] std::string_view name(Difference::How how);

}  // namespace achilles
