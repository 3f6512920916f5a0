#pragma once

#include "core/compute/random.h"
#include "core/network/network.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace rewire {

/// The order in which links are taken. Random: any; Weakest, Strongest: by absolute weight, equal ones by index; Hubs: by the
/// total degrees of their ends.
enum class LinkOrder { Random, Weakest, Strongest, Hubs };
inline constexpr std::array<std::string_view, 4> kLinkOrders = {"random", "weakest", "strongest", "hubs"};
constexpr auto namesOf(LinkOrder) {
  return kLinkOrders;
}

/// The orders that look at the links alone, for kinds that know no hubs.
enum class WeightOrder { Random, Weakest, Strongest };
inline constexpr std::array<std::string_view, 3> kWeightOrders = {"random", "weakest", "strongest"};
constexpr auto namesOf(WeightOrder) {
  return kWeightOrders;
}

/// The total degrees of the neurons on both sides of a layer, for LinkOrder::Hubs.
struct EndDegrees {
  std::vector<std::int64_t> inputs;
  std::vector<std::int64_t> outputs;
};

/// Marks the first `count` links of a layer by index: 1 for those, 0 for the others. For one random stream the marked sets are
/// nested in `count`. Hubs: the neurons of both sides are ranked by their total degree, equal ones in random order. Links go by
/// the rank of their better end, then of the other. Time: links.
std::vector<std::uint8_t> markFirst(const Layer& layer, std::int64_t count, LinkOrder order, const Random& random,
                                    const EndDegrees& degrees);
std::vector<std::uint8_t> markFirst(const Layer& layer, std::int64_t count, WeightOrder order, const Random& random);

}  // namespace rewire
