#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace achilles {

/// The side of the body that hurts.
enum class Side : std::uint8_t { left, right, both };

/// Where it hurts. Plantar pain is another condition: it never gets an Achilles plan, and without a diagnosis none
/// [P: tu-2011; D].
enum class Site : std::uint8_t { midportion, insertional, unsure, plantar };

/// The legs an exercise is done with today.
enum class Legs : std::uint8_t { left, right, together, each };

/// The branch a site is planned on: "unsure" takes the insertional one, the safer of the two [D].
[[nodiscard]] constexpr Site branch_of(Site site) { return site == Site::unsure ? Site::insertional : site; }

/// Some of the sites, for parts of a protocol that hold for one branch only.
class Sites {
 public:
  constexpr Sites() = default;  ///< none
  constexpr Sites(std::initializer_list<Site> sites) {
    for (Site site : sites) bits_ |= bit(site);
  }
  static constexpr Sites all() { return {Site::midportion, Site::insertional}; }
  [[nodiscard]] constexpr bool contains(Site site) const { return (bits_ & bit(branch_of(site))) != 0; }
  constexpr void add(Site site) { bits_ |= bit(site); }
  friend constexpr bool operator==(Sites, Sites) = default;

 private:
  static constexpr std::uint8_t bit(Site site) { return static_cast<std::uint8_t>(1U << static_cast<unsigned>(site)); }
  std::uint8_t bits_ = 0;
};

/// Calls `visit` with the left side, the right one, or each of both.
template <class Visit>
void each_leg(Side side, const Visit& visit) {
  if (side != Side::right) visit(Side::left);
  if (side != Side::left) visit(Side::right);
}

[[nodiscard]] std::string_view name(Side side);
[[nodiscard]] std::string_view name(Site site);
[[nodiscard]] std::string_view name(Legs legs);
[[nodiscard]] std::optional<Side> side_from(std::string_view text);
[[nodiscard]] std::optional<Site> site_from(std::string_view text);

}  // namespace achilles
