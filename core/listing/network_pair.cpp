#include "core/listing/network_pair.h"

#include "core/error.h"
#include "core/io/model_dataset.h"
#include "core/listing/kept_degrees.h"
#include "core/run/layer_states.h"

#include <algorithm>

namespace rewire {

namespace {

/// Data that lie elsewhere leave the pixels in a grid that is nearly square.
std::pair<int, int> shapeOf(const Model& model, ImageShapes& shapes, const std::stop_token& stop) {
  const std::string& dataset = model.experiment.dataset;
  if (const auto known = shapes.find(dataset); known != shapes.end()) return known->second;
  std::pair<int, int> shape;
  try {
    const DatasetInfo info = datasetFor(model, "", stop)->info;
    shape = {info.height, info.width};
  } catch (const InputError&) {
    shape = {};
  }
  return shapes[dataset] = shape;
}

ShownNetworkPtr shownOf(const Model& model, std::uint64_t number, std::pair<int, int> shape) {
  auto network = std::make_shared<ShownNetwork>();
  auto info = std::make_shared<DatasetInfo>();
  info->name = model.experiment.dataset;
  info->title = titleOf(model.experiment.dataset);
  info->classes = model.classes;
  info->height = shape.first;
  info->width = shape.second;
  network->run = number;
  network->dataset = std::move(info);
  network->epoch = model.epoch;
  renewTopologies(model.network, network->layers);
  return network;
}

bool haveSameShapes(const Network& a, const Network& b) {
  return std::equal(a.layers.begin(), a.layers.end(), b.layers.begin(), b.layers.end(),
                    [](const Layer& x, const Layer& y) { return inputsOf(x) == inputsOf(y) && outputsOf(x) == outputsOf(y); });
}

}  // namespace

NetworkPair pairOf(const PairRequest& request, ImageShapes& shapes, std::stop_token stop) {
  NetworkPair pair;
  pair.request = request;
  try {
    const Model left = newestNetworkIn(request.left), right = newestNetworkIn(request.right);
    if (haveSameShapes(left.network, right.network))
      for (std::size_t layer = 0; layer < left.network.layers.size(); ++layer)
        pair.layers.push_back(overlapOf(left.network.layers[layer], right.network.layers[layer]));
    pair.left = shownOf(left, 1, shapeOf(left, shapes, stop));
    pair.right = shownOf(right, 2, shapeOf(right, shapes, stop));
  } catch (const Cancelled&) {
    throw;
  } catch (const std::exception& error) {
    pair.left = pair.right = nullptr;
    pair.layers.clear();
    pair.error = toldBy(error);
  }
  return pair;
}

PairReader::PairReader(std::function<void()> onNews)
    : m_pairs(std::move(onNews)), m_requests([this](const PairRequest& request, const auto& stops) {
        try {
          m_pairs.put(std::make_shared<const NetworkPair>(pairOf(request, m_shapes, stops.superseded)));
        } catch (const Cancelled&) {  // a newer request follows
        }
      }) {}

}  // namespace rewire
