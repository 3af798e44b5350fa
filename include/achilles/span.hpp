#pragma once

namespace achilles {

/// Which whole numbers something takes, both ends included.
struct Span {
  int low;
  int high;
};

}  // namespace achilles
