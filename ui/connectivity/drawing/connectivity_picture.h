#pragma once

#include "core/run/shown_network.h"
#include "ui/connectivity/drawing/connectivity_layout.h"
#include "ui/connectivity/drawing/link_canvas.h"
#include "ui/connectivity/drawing/link_colours.h"
#include "ui/connectivity/ordering/silent_neurons.h"
#include "ui/style/theme.h"

#include <QImage>
#include <QRectF>

#include <memory>
#include <stop_token>
#include <vector>

namespace rewire {

/// Scale of the links of a layer: their typical |weight|, and the count of links at a pixel of full strength.
struct LinkScale {
  double typical = 1.0;
  float white = 0.0f;
};

/// Links in two colours, whatever their weights. Where both kinds cross, the colours are mixed.
struct MarkedLinks {
  std::vector<std::vector<bool>> marked;  ///< by layer, one a link in its order; a layer without any has no marked links
  QColor plain, mark;
};

/// Everything the picture of the links depends on: a value, so that it can be drawn by another thread.
struct PictureRequest {
  ShownNetworkPtr network;
  ConnectivityLayout layout;
  PictureTransform transform;
  QRectF area;  ///< the part of the view that the picture covers, logical pixels
  double pixelRatio = 1.0;
  Theme theme;
  bool withRewiring = false;                              ///< also draw the links of network->lastRewiring
  std::vector<LinkScale> scales = {};                     ///< by layer, to draw by; empty: those of this network
  std::shared_ptr<const SilentNeurons> silent = nullptr;  ///< their links are dimmed as they are; null: none
  std::shared_ptr<const MarkedLinks> marks = nullptr;     ///< null: links have the colours of their signs
};

/// The links as images that cover request.area. `links` holds all of them, opaque, and under them those that the lab removed.
/// `died` and `born` hold those of a rewiring, to be laid over it. Links of a neuron that is not drawn are in none of them.
struct PictureImages {
  PictureRequest request;
  QImage links;
  QImage died;                         ///< null unless asked for
  QImage born;                         ///< null unless asked for
  std::vector<LinkScale> scales = {};  ///< by layer: those that the links were drawn by
};

/// Draws every gap between two columns on the canvas and colours it. Returns early, with less drawn, when stopped.
PictureImages drawPicture(const PictureRequest& request, LinkCanvas& canvas, std::stop_token stop = {});

/// A link of the neuron that is looked at. `strength` is linkStrength's.
struct NeuronLink {
  NeuronId from;
  NeuronId to;
  float weight = 0.0f;
  float strength = 0.0f;
};

/// Opacity of a link that is lifted out of the picture, 0.3 (a weak one) … 1.
double liftedOpacity(const NeuronLink& link);

/// Links lifted out of the picture, as a transparent image that covers request.area. It is used for so many that one stroke
/// each would take too long.
QImage drawLifted(const PictureRequest& request, const std::vector<NeuronLink>& links, LinkCanvas& canvas);

/// One in this many links of a layer is drawn: 1 up to 100,000 links, then so many that about 100,000 are.
std::int64_t linkStep(const LayerState& layer);

/// Index, in the layer's order, of the `index`-th link that is drawn: one out of every `step`. It varies within the step: else
/// a dense layer would show a comb of a few neurons, not an even sample.
std::int64_t sampledLink(std::int64_t index, std::int64_t step);

/// Calls visit(index in the layer's order, from, to) for one link out of every `step`, row by row.
template <typename Visit>
void forEachSampledLink(const LayerState& layer, std::int64_t step, Visit visit) {
  int to = 0;
  for (std::int64_t index = 0; index * step < layer.links(); ++index) {
    const std::int64_t at = sampledLink(index, step);
    if (at >= layer.links()) break;
    if (layer.dense())
      to = static_cast<int>(at / layer.inputs);
    else
      while (layer.topology->indptr[static_cast<std::size_t>(to) + 1] <= at) ++to;
    const int from = layer.dense() ? static_cast<int>(at % layer.inputs) : layer.topology->indices[static_cast<std::size_t>(at)];
    visit(static_cast<std::size_t>(at), from, to);
  }
}

/// Root mean square of the weights that are drawn: the layer's typical |weight|; 1 when all are 0. In a dense layer a weight of
/// exactly 0 is a link that was removed, and does not count.
double typicalWeight(const LayerState& layer);

/// Strength of a link in the picture: the cube of its weight against the typical one, at most 3.2³. Links much weaker
/// than the typical one are a haze, the strong ones are seen one by one.
float linkStrength(float weight, double typical);

/// Tells whether links are known to have died because others had stranded them.
bool hasStranded(const Rewiring& rewiring);

/// Tells whether an epoch of the past marks a sample of these links only: all of them would hide the network.
bool marksFew(const Rewiring& rewiring);

/// Dashes of links that died stranded.
constexpr int kStrandedDash = 7;  ///< logical pixels across the gap
constexpr int kStrandedGap = 4;

/// Area in which a view that has moved on draws an older picture, moved and scaled, until a sharp one is there. Without a move
/// it is `room`.
QRectF shownArea(const PictureRequest& request, const PictureTransform& now, const QRectF& room);

}  // namespace rewire
