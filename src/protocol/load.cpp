#include "protocol/load.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "achilles/fingerprint.hpp"
#include "achilles/shell_word.hpp"
#include "protocol/read/extend.hpp"
#include "protocol/read/read_protocol.hpp"
#include "protocol/text/suggest.hpp"

namespace achilles::protocol {
namespace {

const Member* member_of(const Object& object, std::string_view key) {
  const auto found = std::ranges::find(object, key, &Member::key);
  return found == object.end() ? nullptr : &*found;
}

const std::string* text_of(const Member* member) {
  return member == nullptr ? nullptr : std::get_if<std::string>(&member->value.value);
}

/// Reads a text and all it extends.
class Resolving {
 public:
  Resolving(const Catalogue& catalogue, const Lookup& lookup) : catalogue_(catalogue), lookup_(lookup) {}

  /// The whole document; nothing where it, or what it extends, cannot be read.
  std::optional<Node> read(std::string_view text, Issues& issues) {
    auto root = read_json(text, issues);
    hash_ = fmt::format("{:016x}", fingerprint(text));
    auto* own = root ? std::get_if<Object>(&root->value) : nullptr;
    const Member* extends = own == nullptr ? nullptr : member_of(*own, "extends");
    const std::string* base = text_of(extends);
    if (base == nullptr) return root;
    if (const auto* id = text_of(member_of(*own, "id")); id != nullptr && chain_.empty()) chain_.push_back(*id);
    if (std::ranges::find(chain_, *base) != chain_.end()) {
      return refuse(*root, *extends, issues,
                    fmt::format("\"{}\" extends itself: {} -> {}", *base, fmt::join(chain_, " -> "), *base),
                    "break the circle");
    }
    if (chain_.size() >= longest_chain) {
      return refuse(*root, *extends, issues, fmt::format("a chain of more than {} protocols", longest_chain),
                    "extend an earlier one");
    }
    const auto base_text = lookup_ ? lookup_(*base) : std::nullopt;
    if (!base_text) return refuse(*root, *extends, issues, fmt::format("there is no protocol \"{}\" to extend", *base));
    return laid_over(std::move(*root), *extends, *base, *base_text, issues);
  }

  /// The fingerprint of everything that was read.
  [[nodiscard]] const std::string& hash() const { return hash_; }

 private:
  /// Says why a document cannot be laid over what it extends, and what is wrong with its own form.
  std::optional<Node> refuse(const Node& root, const Member& extends, Issues& issues, std::string what,
                             std::string fix = {}) const {
    issues.add(extends.value.at, "", std::move(what), std::move(fix), About::meaning);
    Issues own{issues.text()};
    (void)read_protocol(Field{root, own}, catalogue_);
    issues.add_form(std::move(own));
    return std::nullopt;
  }

  std::optional<Node> laid_over(Node root, const Member& extends, const std::string& id, const std::string& text,
                                Issues& issues) {
    const std::string own_hash = hash_;
    Issues faults{text};
    chain_.push_back(id);
    const auto base = read(text, faults);
    if (base) (void)read_protocol(Field{*base, faults}, catalogue_);
    if (!base || !faults.empty()) {
      return refuse(root, extends, issues, fmt::format("\"{}\", which it extends, has problems of its own", id),
                    fmt::format("mend it first: achilles protocol validate {}", shell_word(id)));
    }
    hash_ = fmt::format("{:016x}", fingerprint(own_hash + hash_));
    const auto at = extends.value.at;
    root.value = extended(std::get<Object>(std::move(root.value)), std::get<Object>(base->value), at);
    return root;
  }

  const Catalogue& catalogue_;
  const Lookup& lookup_;
  std::vector<std::string> chain_;  ///< the ids that were asked for, whatever their texts say; the first is its own
  std::string hash_;
};

}  // namespace

Loaded load(std::string_view text, const Catalogue& catalogue, const Lookup& lookup) {
  Issues issues{text};
  Protocol protocol;
  Resolving resolving{catalogue, lookup};
  if (const auto root = resolving.read(text, issues)) protocol = read_protocol(Field{*root, issues}, catalogue);
  if (!issues.empty()) return {std::nullopt, std::move(issues).in_order()};
  protocol.hash = resolving.hash();
  return {std::move(protocol), {}};
}

}  // namespace achilles::protocol
