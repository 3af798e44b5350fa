#include "protocol/load_evidence.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "protocol/read/read_claim.hpp"
#include "protocol/text/object_reader.hpp"

namespace achilles::protocol {

namespace {

constexpr int known_evidence_format = 1;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// An answer is one sentence for everybody; a number in it would have no source beside it.
std::string read_answer(const Field& field) {
  auto answer = field.text().value_or("");
  if (std::ranges::any_of(answer, is_digit)) {
    field.refuse("must have no number in it", "numbers belong to a position, where their source stands");
  }
  return answer;
}

std::vector<std::string> read_aliases(const Field& field) {
  std::vector<std::string> aliases;
  field.each([&](const Field& element) {
    auto alias = element.text().value_or("");
    if (plain_words(alias) != alias) element.refuse_value("must be small letters with spaces and no hyphen");
    aliases.push_back(std::move(alias));
  });
  return aliases;
}

std::vector<std::string> read_unknown(const Field& field) {
  std::vector<std::string> unknown;
  field.each([&](const Field& element) { unknown.push_back(element.text().value_or("")); });
  return unknown;
}

/// Reads the topics of one file and keeps the words that are taken.
class Topics {
 public:
  explicit Topics(const Register& sources) : claims_(sources) {}

  void read(const Field& field) {
    ObjectReader in{field};
    Topic topic;
    topic.id = in.need("id").id().value_or("");
    take(plain_words(topic.id), field);
    topic.title = in.need("title").text().value_or("");
    const Field aliases = in.need("aliases");
    topic.aliases = read_aliases(aliases);
    for (const auto& alias : topic.aliases) take(alias, aliases);
    topic.about_medicine = in.need("medicine").flag().value_or(false);
    topic.answer = read_answer(in.need("answer"));
    const Field positions = in.need("positions");
    if (positions.array_is_empty()) positions.refuse("must have a position");
    positions.each([&](const Field& one) { topic.positions.push_back(claims_.position(one)); });
    in.need("disagreement").each([&](const Field& one) { topic.disagreement.push_back(claims_.claim(one)); });
    topic.unknown = read_unknown(in.need("unknown"));
    topic.coach = claims_.claim(in.need("coach"));
    in.finish();
    evidence_.topics.push_back(std::move(topic));
  }

  Evidence result() && { return std::move(evidence_); }

 private:
  void take(const std::string& words, const Field& place) {
    if (words.empty()) return;
    if (std::ranges::find(taken_, words) == taken_.end()) {
      taken_.push_back(words);
    } else {
      place.report(fmt::format("\"{}\" already leads to a topic", words), "each word leads to one");
    }
  }

  ClaimReader claims_;
  Evidence evidence_;
  std::vector<std::string> taken_;
};

Evidence read_evidence(const Field& field, const Register& sources) {
  ObjectReader in{field};
  if (!in.readable()) return {};
  in.need("format").whole({known_evidence_format, known_evidence_format});
  const Field topics = in.need("topics");
  if (topics.array_is_empty()) topics.refuse("must have a topic");
  Topics reader{sources};
  topics.each([&](const Field& topic) { reader.read(topic); });
  in.finish();
  return std::move(reader).result();
}

}  // namespace

LoadedEvidence load_evidence(std::string_view text, const Register& sources) {
  Issues issues{text};
  Evidence evidence;
  if (const auto root = read_json(text, issues)) evidence = read_evidence(Field{*root, issues}, sources);
  if (!issues.empty()) return {{}, std::move(issues).in_order()};
  return {std::move(evidence), {}};
}

}  // namespace achilles::protocol
