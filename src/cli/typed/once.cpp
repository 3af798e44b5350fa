#include "cli/typed/once.hpp"

#include <fmt/format.h>

#include "achilles/error.hpp"

namespace achilles::cli {
namespace {

struct TopicOf {
  Topic operator()(const Distance&) const { return Topic::distance; }
  Topic operator()(const Duration&) const { return Topic::dose; }
  Topic operator()(const Speed&) const { return Topic::speed; }
  Topic operator()(const Load&) const { return Topic::load; }
  Topic operator()(const Sets&) const { return Topic::dose; }
};

}  // namespace

Topic topic(const Quantity& quantity) { return std::visit(TopicOf{}, quantity); }

void Once::say(Topic topic, const std::string& word) {
  const auto [said, first] = words_.try_emplace(topic, word);
  if (first) return;
  throw Error{Exit::usage, fmt::format("'{}' and '{}' cannot both be so", said->second, word),
              "Say each thing once. What was done besides is an entry of its own."};
}

}  // namespace achilles::cli
