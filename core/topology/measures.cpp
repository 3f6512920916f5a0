#include "core/topology/measures.h"

#include <algorithm>

namespace rewire {

namespace {

enum class Kind { Count, Share, Number };

struct Description {
  std::string_view name;
  Kind kind;
};

constexpr std::array<Description, kMeasures> kDescriptions = {{{"active_neurons", Kind::Count},
                                                               {"itop", Kind::Share},
                                                               {"jaccard_first", Kind::Share},
                                                               {"jaccard_last", Kind::Share},
                                                               {"link_age", Kind::Number},
                                                               {"max_in_degree", Kind::Count},
                                                               {"max_out_degree", Kind::Count},
                                                               {"gini_in_degree", Kind::Share},
                                                               {"gini_out_degree", Kind::Share},
                                                               {"assortativity", Kind::Number},
                                                               {"silent_links", Kind::Share},
                                                               {"dead_neurons", Kind::Count}}};

constexpr auto kAll = [] {
  std::array<Measure, kMeasures> all{};
  for (std::size_t i = 0; i < kMeasures; ++i) all[i] = static_cast<Measure>(i);
  return all;
}();

const Description& descriptionOf(Measure measure) {
  return kDescriptions[static_cast<std::size_t>(measure)];
}

}  // namespace

std::span<const Measure> allMeasures() {
  return kAll;
}

std::string_view nameOf(Measure measure) {
  return descriptionOf(measure).name;
}

std::optional<Measure> measureNamed(std::string_view name) {
  const auto found = std::ranges::find(kDescriptions, name, &Description::name);
  return found != kDescriptions.end() ? std::optional(kAll[static_cast<std::size_t>(found - kDescriptions.begin())])
                                      : std::nullopt;
}

bool isCount(Measure measure) {
  return descriptionOf(measure).kind == Kind::Count;
}

bool isShare(Measure measure) {
  return descriptionOf(measure).kind == Kind::Share;
}

}  // namespace rewire
