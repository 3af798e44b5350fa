#pragma once

#include "achilles/protocol.hpp"

namespace achilles {

// Whether two parts of protocols ask for the same, wherever they come from.
[[nodiscard]] bool same(const Condition& a, const Condition& b);
[[nodiscard]] bool same(const Item& a, const Item& b);
[[nodiscard]] bool same(const Step& a, const Step& b);
[[nodiscard]] bool same(const Window& a, const Window& b);
[[nodiscard]] bool same(const Response& a, const Response& b);
[[nodiscard]] bool same(const Limit& a, const Limit& b);
[[nodiscard]] bool same(const Ceiling& a, const Ceiling& b);
[[nodiscard]] bool same(const Advice& a, const Advice& b);
[[nodiscard]] bool same(const Reference& a, const Reference& b);
[[nodiscard]] bool same(const TestInfo& a, const TestInfo& b);

// Whether one is what became of the other.
[[nodiscard]] bool alike(const Condition& a, const Condition& b);
[[nodiscard]] bool alike(const Item& a, const Item& b);
[[nodiscard]] bool alike(const Step& a, const Step& b);
[[nodiscard]] bool alike(const Response& a, const Response& b);
[[nodiscard]] bool alike(const Limit& a, const Limit& b);
[[nodiscard]] bool alike(const Ceiling& a, const Ceiling& b);
[[nodiscard]] bool alike(const Advice& a, const Advice& b);
[[nodiscard]] bool alike(const Reference& a, const Reference& b);
[[nodiscard]] bool alike(const TestInfo& a, const TestInfo& b);

// All that a part cites.
[[nodiscard]] Citation cited_by(const Condition& condition);
[[nodiscard]] Citation cited_by(const Item& item);
[[nodiscard]] Citation cited_by(const Step& step);
[[nodiscard]] Citation cited_by(const Response& response);
[[nodiscard]] Citation cited_by(const TestInfo& test);
[[nodiscard]] inline Citation cited_by(const Window& window) { return window.source; }
[[nodiscard]] inline Citation cited_by(const Limit& limit) { return limit.source; }
[[nodiscard]] inline Citation cited_by(const Ceiling& ceiling) { return ceiling.source; }
[[nodiscard]] inline Citation cited_by(const Advice& advice) { return advice.source; }
[[nodiscard]] inline Citation cited_by(const Reference&) { return {}; }

}  // namespace achilles
