#include "render/layout/record.hpp"
#include "render/layout/text.hpp"

namespace achilles::render {

namespace {

template <class Fields>
std::string joined(const Look& look, const Fields& fields) {
  std::string line;
  for (const std::string_view field : fields) line += seen(visible(field), look) + '\t';
  line.back() = '\n';
  return line;
}

}  // namespace

std::string record(const Look& look, std::initializer_list<std::string_view> fields) { return joined(look, fields); }

std::string record(const Look& look, std::span<const std::string> fields) { return joined(look, fields); }

}  // namespace achilles::render
