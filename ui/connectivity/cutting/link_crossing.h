#pragma once

#include "core/run/shown_network.h"
#include "ui/connectivity/drawing/connectivity_layout.h"
#include "ui/connectivity/drawing/connectivity_picture.h"

#include <QRectF>

#include <cstdint>
#include <vector>

namespace rewire {

/// Finds the links whose drawn curves cross a rectangle of the picture. Only links of hidden layers count: the lab does not cut
/// those to the output. All links of a layer run between the same two columns, and none turns back on its way up or down. So a
/// link misses exactly if its heights at both ends of the rectangle lie above it, or both below it. That costs two products a
/// link. A weight of exactly 0 in a dense layer is no link. Keeps references to the arguments of its constructor.
class LinkCrossing {
 public:
  /// `area`: the rectangle, in the view's coordinates.
  LinkCrossing(const ShownNetwork& network, const ConnectivityLayout& layout, const PictureTransform& transform,
               const QRectF& area);

  /// Shown while a rectangle is dragged: links evenly spread over those that cross, and the number that cross.
  struct Preview {
    std::int64_t links = 0;
    bool exact = true;  ///< false: counted on an even sample of the links
    std::vector<NeuronLink> lifted;
  };
  static constexpr std::int64_t kMostLooked = 200'000;  ///< links of all layers that a preview looks at
  static constexpr std::size_t kMostLifted = 4'000;

  Preview preview() const;

  std::int64_t count() const;

  /// All links that cross, layer by layer in the order of the rows.
  std::vector<LinkId> links() const;

 private:
  /// Shares of the way across at which the rectangle begins and ends, and the heights of the neurons.
  struct Gap {
    std::size_t layer = 0;
    float first = 0.0f;
    float last = 0.0f;
    std::vector<float> from;
    std::vector<float> to;
  };

  bool crosses(const Gap& gap, int fromNeuron, int toNeuron) const;
  template <typename Visit>
  void forCrossing(const Gap& gap, Visit visit) const;
  template <typename Visit>
  void forSampled(const Gap& gap, std::int64_t step, Visit visit) const;

  const ShownNetwork& m_network;
  float m_top = 0.0f;
  float m_bottom = 0.0f;
  std::vector<Gap> m_gaps;  // those that the rectangle reaches
};

}  // namespace rewire
