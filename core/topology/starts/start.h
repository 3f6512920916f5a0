#pragma once

#include "core/phrase.h"
#include "core/topology/named.h"

#include <array>
#include <string_view>

namespace rewire {

/// The way in which the links of the first topology are placed.
enum class Start {
  Uniform,  ///< anywhere
  FixedIn,  ///< anywhere, and every neuron gets equally many inputs
  Er,       ///< anywhere, links shared out over the layers as Erdős–Rényi density allocation does
  Csti,     ///< between correlated pixels (correlated sparse topological initialisation; Zhang et al., ICLR 2024)
  Bsw,      ///< a bipartite small world: windows of neighbours, some links moved elsewhere (Zhang et al., arXiv 2501.19107)
  Brf       ///< bipartite receptive fields: near inputs are likelier (the same paper)
};

template <>
inline constexpr auto kNamesOf<Start> = std::to_array<std::string_view>({"uniform", "fixed-in", "er", "csti", "bsw", "brf"});

/// Tells whether Experiment::locality makes a difference to it.
constexpr bool looksAtLocality(Start start) {
  return start == Start::Bsw || start == Start::Brf;
}

/// The id of a phrase for each that says where the links are.
inline constexpr auto kStartHelp =
    std::to_array<const char*>({phraseId("links anywhere"), phraseId("links anywhere, equally many into every neuron"),
                                phraseId("links anywhere, small layers denser than large ones"),
                                phraseId("links between pixels that vary together in the training images"),
                                phraseId("links to a window of neighbours, some moved: a small world"),
                                phraseId("links to near neurons more often than to far ones: receptive fields")});

}  // namespace rewire
