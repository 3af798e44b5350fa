#pragma once

#include <cstddef>
#include <map>
#include <vector>

#include "proof/explore.hpp"
#include "proof/walk.hpp"

namespace achilles::proof {

/// A standpoint that was reached and not yet left.
struct Node {
  std::size_t index = 0;  ///< in the order in which they were reached
  Standpoint at;
  int odd = 0;  ///< letters on the way that were anything but a good day
};

/// The standpoints that were reached and not yet left, the next one first.
class Frontier {
 public:
  explicit Frontier(Bounds::Order order) : order_(order) {}
  [[nodiscard]] bool empty() const { return nodes_.empty(); }
  void push(const Node& node);
  Node pop();

 private:
  [[nodiscard]] int cost(const Node& node) const;

  Bounds::Order order_;
  std::map<int, std::vector<Node>> nodes_;  ///< by cost
};

}  // namespace achilles::proof
