#include "achilles/evidence.hpp"

#include <ostream>

#include "cli/arguments/command.hpp"
#include "cli/typed/suggest.hpp"
#include "exchange/json.hpp"
#include "protocol/library.hpp"
#include "render/pages/records.hpp"
#include "render/render.hpp"

namespace achilles::cli::commands {
namespace {

struct Options {
  std::vector<std::string> topic;
  bool json = false;
};

std::vector<Candidate> topic_ids(const Asked&) {
  std::vector<Candidate> ids;
  for (const Topic& topic : protocol::evidence().topics) ids.push_back({topic.id, topic.title});
  return ids;
}

void declare(Arguments& arguments, Options& options) {
  arguments.text("TOPIC", "TOPIC", options.topic, "a topic of the list, or another word for it: foam rolling, PRP",
                 offers::first_of(topic_ids));
  arguments.json(options.json);
}

/// The topic of those words. Throws Error (Exit::failed) with a suggestion when there is none.
const Topic& topic_named(const std::string& words) {
  const auto& evidence = protocol::evidence();
  if (const auto* topic = evidence.find(words)) return *topic;
  std::vector<std::string_view> known;
  for (const Topic& topic : evidence.topics) {
    known.push_back(topic.id);
    known.insert(known.end(), topic.aliases.begin(), topic.aliases.end());
  }
  throw Error{Exit::failed, "no topic named '" + words + "'",
              did_you_mean(plain_words(words), known, "See what there is: achilles evidence.")};
}

Exit run(const Options& options, World& world) {
  std::string words;
  for (const auto& word : options.topic) words += (words.empty() ? "" : " ") + word;
  const auto& topics = protocol::evidence().topics;
  if (words.empty()) {
    world.out << (options.json  ? exchange::evidence_json(topics, protocol::sources())
                  : world.plain ? render::evidence_records(topics, world.out_look)
                                : render::evidence_list_page(protocol::evidence(), world.out_look));
    return Exit::done;
  }
  const auto& topic = topic_named(words);
  world.out << (options.json  ? exchange::evidence_json({&topic, 1}, protocol::sources())
                : world.plain ? render::topic_records(topic, world.out_look)
                              : render::evidence_page(topic, protocol::sources(), world.out_look));
  return Exit::done;
}

}  // namespace

Command evidence() {
  return command<Options>({.name = "evidence",
                           .summary = "what guidelines and trials say, topic by topic",
                           .group = Group::programme,
                           .examples = {{"achilles evidence", "the topics"},
                                        {"achilles evidence stretching", "one topic, with its sources"},
                                        {"achilles evidence foam rolling", "any word for it"}}},
                          declare, run);
}

}  // namespace achilles::cli::commands
