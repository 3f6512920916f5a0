#include "core/perturb/perturbed_network.h"

#include "core/compute/parallel.h"
#include "core/perturb/hand_removal.h"
#include "core/perturb/kinds/layer_links.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <span>
#include <utility>

namespace rewire {

namespace {

/// The links of a layer that are not among those of `before`, which has rows of the same lengths, in order as well.
std::int64_t newLinks(const SparseLayer& layer, const SparseLayer& before) {
  std::int64_t kept = 0;
  for (int row = 0; row < layer.outputs; ++row) {
    const std::int32_t end = layer.indptr[row + 1];
    for (std::int32_t now = layer.indptr[row], then = now; now < end && then < end;) {
      const std::int32_t a = layer.indices[now];
      const std::int32_t b = before.indices[then];
      kept += a == b;
      now += a <= b;
      then += b <= a;
    }
  }
  return layer.links() - kept;
}

std::vector<double> sharesMoved(const Network& network, const Network& before) {
  std::vector<double> shares(static_cast<std::size_t>(hiddenLayerCount(network)), 0.0);
  for (std::size_t i = 0; i < shares.size(); ++i) {
    const auto* layer = std::get_if<SparseLayer>(&network.layers[i]);
    if (layer && layer->links() > 0)
      shares[i] =
          static_cast<double>(newLinks(*layer, std::get<SparseLayer>(before.layers[i]))) / static_cast<double>(layer->links());
  }
  return shares;
}

/// Dense layers in which links were removed, as sparse layers for as long as this lives. A zero is then no link to the steps of
/// a sequence that come after its removal.
class RemovedStayRemoved {
 public:
  explicit RemovedStayRemoved(Network& network) : m_network(network) {
    for (std::size_t i = 0; i < network.layers.size(); ++i) {
      auto* dense = std::get_if<DenseLayer>(&network.layers[i]);
      if (dense && std::count(dense->weight.begin(), dense->weight.end(), 0.0f) > 0) {
        m_dense.emplace(i, std::move(*dense));
        network.layers[i] = linksOf(m_dense.at(i));
      }
    }
  }
  RemovedStayRemoved(const RemovedStayRemoved&) = delete;
  RemovedStayRemoved& operator=(const RemovedStayRemoved&) = delete;
  ~RemovedStayRemoved() {
    for (auto& [i, dense] : m_dense) {
      spread(std::get<SparseLayer>(m_network.layers[i]), dense);
      m_network.layers[i] = std::move(dense);
    }
  }

 private:
  static SparseLayer linksOf(const DenseLayer& dense) {
    SparseLayer sparse;
    sparse.inputs = dense.inputs;
    sparse.outputs = dense.outputs;
    sparse.indptr.push_back(0);
    sparse.bias = dense.bias;
    sparse.biasMomentum = dense.biasMomentum;
    forEachLink(dense, [&](std::size_t index, int /*row*/, int column) {
      if (dense.weight[index] != 0.0f) {
        sparse.indices.push_back(column);
        sparse.values.push_back(dense.weight[index]);
        sparse.momentum.push_back(dense.momentum.empty() ? 0.0f : dense.momentum[index]);
      }
      if (column + 1 == dense.inputs) sparse.indptr.push_back(static_cast<std::int32_t>(sparse.indices.size()));
    });
    sparse.born.assign(sparse.indices.size(), 0);
    indexColumns(sparse);
    return sparse;
  }

  static void spread(const SparseLayer& sparse, DenseLayer& dense) {
    std::fill(dense.weight.begin(), dense.weight.end(), 0.0f);
    std::fill(dense.momentum.begin(), dense.momentum.end(), 0.0f);
    dense.bias = sparse.bias;
    dense.biasMomentum = sparse.biasMomentum;
    forEachLink(sparse, [&](std::size_t index, int row, int column) {
      const std::size_t cell =
          static_cast<std::size_t>(row) * static_cast<std::size_t>(dense.inputs) + static_cast<std::size_t>(column);
      dense.weight[cell] = sparse.values[index];
      if (!dense.momentum.empty()) dense.momentum[cell] = sparse.momentum[index];
    });
  }

  Network& m_network;
  std::map<std::size_t, DenseLayer> m_dense;
};

/// The same network, its layers copied at the same time.
Network copyOf(const Network& network) {
  Network copy;
  copy.layers.resize(network.layers.size());
  parallelFor(static_cast<int>(network.layers.size()), 1, [&](int begin, int end) {
    for (int i = begin; i < end; ++i) copy.layers[i] = network.layers[i];
  });
  return copy;
}

/// The weights of a dense layer that are 0.
std::int64_t zerosIn(const std::vector<float>& weights) {
  constexpr int kAPiece = 1 << 16;
  const int pieces = static_cast<int>((weights.size() + kAPiece - 1) / kAPiece);
  std::vector<std::int64_t> zeros(static_cast<std::size_t>(pieces), 0);
  parallelFor(pieces, 1, [&](int begin, int end) {
    for (int piece = begin; piece < end; ++piece) {
      const std::size_t first = static_cast<std::size_t>(piece) * kAPiece;
      const auto some = std::span(weights).subspan(first, std::min<std::size_t>(kAPiece, weights.size() - first));
      zeros[piece] = std::count(some.begin(), some.end(), 0.0f);
    }
  });
  return std::accumulate(zeros.begin(), zeros.end(), std::int64_t{0});
}

/// One step of a sequence.
struct Step {
  const Network& given;
  PerturbedNetwork& result;
  Draws draws;
  bool first;

  template <class Kind>
  void operator()(const Kind& kind) const {
    if constexpr (kChangesImages<Kind>) {
      return;
    } else if constexpr (Kind::kEffect == Effect::MovesLinks) {
      const Network changed = first ? Network() : result.network;  // a copy only where earlier steps have changed it
      apply(kind);
      result.swapped = sharesMoved(result.network, first ? given : changed);
    } else {
      apply(kind);
    }
  }

  template <class Kind>
  void apply(const Kind& kind) const {
    if (first) return kind.apply(result.network, draws);
    const RemovedStayRemoved sparse(result.network);
    kind.apply(result.network, draws);
  }
};

}  // namespace

PerturbedNetwork perturb(const Network& network, const Perturbations& perturbations,
                         const std::function<void(const Network&)>& afterStep) {
  PerturbedNetwork result{copyOf(network), std::vector<double>(static_cast<std::size_t>(hiddenLayerCount(network)), 0.0)};
  bool first = true;
  for (const auto& [perturbation, draw] : perturbations.steps) {
    if (strengthOf(perturbation) > 0.0 && !changesImages(perturbation)) {
      std::visit(Step{network, result, {perturbations.seed, draw}, first}, perturbation);
      first = false;
    }
    if (afterStep) afterStep(result.network);
  }
  removeLinks(result.network, perturbations.removedLinks);
  silenceNeurons(result.network, perturbations.silencedNeurons);
  return result;
}

PerturbedNetwork perturb(const Network& network, const Perturbation& perturbation, std::uint64_t seed) {
  return perturb(network, inSequence({perturbation}, seed));
}

std::vector<std::int64_t> hiddenLinks(const Network& network) {
  std::vector<std::int64_t> links;
  for (int i = 0; i < hiddenLayerCount(network); ++i) {
    const std::vector<float>& weights = weightsOf(network.layers[i]);
    const bool dense = std::holds_alternative<DenseLayer>(network.layers[i]);
    links.push_back(std::ssize(weights) - (dense ? zerosIn(weights) : 0));
  }
  return links;
}

}  // namespace rewire
