#include "protocol/read/read_claim.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "protocol/text/object_reader.hpp"
#include "protocol/text/suggest.hpp"

namespace achilles::protocol {

namespace {

constexpr std::string_view letters = "ABCDEF";
constexpr std::array grades{'A', 'B', 'C', 'D', 'E', 'F'};

std::string_view word(char letter) { return letters.substr(letters.find(letter), 1); }

}  // namespace

void ClaimReader::demand_known(const Field& field, std::string_view key) const {
  if (key.empty() || sources_.find(key) != nullptr) return;
  std::vector<std::string_view> keys;
  for (const auto& source : sources_.sources) keys.push_back(source.key);
  field.refuse(fmt::format("names \"{}\", which is not in the register of sources", key), did_you_mean(key, keys));
}

Citation ClaimReader::source(const Field& field) const {
  auto citation = field.citation().value_or(Citation{});
  for (const auto& cited : citation.sources) demand_known(field, cited.key);
  return citation;
}

std::optional<Grade> ClaimReader::grade(const Field& field) const {
  if (!field.present() || field.is_null()) return std::nullopt;
  ObjectReader in{field};
  Grade grade;
  grade.letter = in.need("letter").choice(grades, word).value_or(grade.letter);
  const Field guideline = in.need("guideline");
  grade.guideline = guideline.id().value_or("");
  demand_known(guideline, grade.guideline);
  in.finish();
  return grade;
}

Claim ClaimReader::claim(const Field& field) const {
  ObjectReader in{field};
  Claim claim;
  claim.says = in.need("says").text().value_or("");
  claim.source = source(in.need("source"));
  in.finish();
  return claim;
}

Claim ClaimReader::position(const Field& field) const {
  ObjectReader in{field};
  Claim claim;
  claim.says = in.need("says").text().value_or("");
  claim.grade = grade(in.need("grade"));
  const Field from = in.need("source");
  claim.source = source(from);
  const auto is_ours = [](const Cited& cited) { return cited.mark == Mark::design; };
  if (!claim.source.sources.empty() && std::ranges::all_of(claim.source.sources, is_ours)) {
    from.refuse("must be somebody else's",
                "our own choice is said under \"coach\"; \"G\" says that no source is named");
  }
  in.finish();
  return claim;
}

}  // namespace achilles::protocol
