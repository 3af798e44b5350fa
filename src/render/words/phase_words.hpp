#pragma once

#include <string>

#include "achilles/protocol.hpp"
#include "render/layout/look.hpp"

namespace achilles::render {

// What the parts of a phase say, as phrases without a trailing newline.

[[nodiscard]] std::string words(const Window& window);                        ///< "Published for weeks 3 to 12."
[[nodiscard]] std::string words(const Response& response);                    ///< "pain during activity over 3: rest"
[[nodiscard]] std::string words(const Limit& limit);                          ///< "impact on 2 days in 7"
[[nodiscard]] std::string words(const Ceiling& ceiling, const Units& units);  ///< "60 contacts"
[[nodiscard]] std::string words(const Advice& advice);  ///< with "Take care:" and the like before it

/// One step: "Heel drop: +5 kg more"
[[nodiscard]] std::string step_words(const Phase& phase, const Step& step, Sites whole, const Look& look);
/// "; needs Small two-leg hops 1x10 at pain 2 or less in the last 14 days"; empty where the step needs nothing of its
/// own.
[[nodiscard]] std::string needs_words(const Step& step);
/// "On days without loading of its own: Low load, Medium load, in turn."
[[nodiscard]] std::string fill_words(const Phase& phase, const Protocol& protocol);
[[nodiscard]] std::string track_words(const Track& track, const Protocol& protocol);
/// " (midportion only)", where those are not all the protocol is for.
[[nodiscard]] std::string only_at(Sites sites, Sites whole);
/// " (with a step)", " (without a leg-press)"
[[nodiscard]] std::string only_with(const Item& item);
/// What a JSON key of a dose is called: "rest between sets".
[[nodiscard]] std::string key_words(const std::string& key);

/// Where everything in a condition comes from.
[[nodiscard]] Citation source_of(const Condition& condition);

}  // namespace achilles::render
