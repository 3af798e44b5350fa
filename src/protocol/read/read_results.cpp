#include "protocol/read/read_results.hpp"

#include <fmt/format.h>

#include "protocol/text/object_reader.hpp"

namespace achilles::protocol {

namespace {

class Results {
 public:
  explicit Results(std::vector<Tested>& results) : results_(results) {}

  void read(const Field& field, const TestInfo& test) {
    if (!field.present() || field.is_null()) return;
    if (test.sided == Sided::no) return keep(field, test, {});
    if (!field.is_object()) {
      return field.refuse("is done on each leg", R"(write {"left": N, "right": N}, or one of the two)");
    }
    ObjectReader in{field};
    for (const Side side : {Side::left, Side::right}) keep(in[name(side)], test, side);
    in.finish();
  }

 private:
  void keep(const Field& field, const TestInfo& test, std::optional<Side> side) {
    const auto value = field.whole_or_unknown({test.low, test.high});
    if (value) results_.push_back({{test.id, *value}, side});
  }

  std::vector<Tested>& results_;
};

}  // namespace

std::vector<Tested> read_results(const Field& field, const Vocabulary& known) {
  std::vector<Tested> all;
  if (!field.present() || field.is_null()) return all;
  ObjectReader in{field};
  Results results{all};
  for (const auto& test : standard_tests()) results.read(in[test.id], test);
  for (const auto& test : known.protocol.tests) results.read(in[test.id], test);
  in.finish();
  return all;
}

}  // namespace achilles::protocol
