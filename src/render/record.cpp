#include "render/records.hpp"
#include "render/text.hpp"

namespace achilles::render {

std::string record(const Look& look, std::initializer_list<std::string_view> fields) {
  std::string line;
  for (const auto field : fields) line += seen(visible(field), look) + '\t';
  line.back() = '\n';
  return line;
}

}  // namespace achilles::render
