#include "proof/frontier.hpp"

namespace achilles::proof {

void Frontier::push(const Node& node) { nodes_[cost(node)].push_back(node); }

Node Frontier::pop() {
  const auto cheapest = nodes_.begin();
  const Node node = cheapest->second.back();
  cheapest->second.pop_back();
  if (cheapest->second.empty()) nodes_.erase(cheapest);
  return node;
}

int Frontier::cost(const Node& node) const {
  return order_ == Bounds::Order::shortest ? node.at.state.day - node.at.state.start : node.odd;
}

}  // namespace achilles::proof
