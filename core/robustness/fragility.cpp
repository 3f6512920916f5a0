#include "core/robustness/fragility.h"

#include "core/error.h"
#include "core/network/evaluation.h"
#include "core/network/gradients.h"
#include "core/network/pass.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>
#include <variant>

namespace rewire {

namespace {

constexpr int kSamplesAtOnce = 256;
constexpr int kMostDraws = 10'000;

const std::vector<float>& weightsIn(const Layer& layer) {
  const auto* sparse = std::get_if<SparseLayer>(&layer);
  return sparse ? sparse->values : std::get<DenseLayer>(layer).weight;
}

template <class Number>
double normOf(const std::vector<Number>& values) {
  double squares = 0.0;
  for (const Number value : values) squares += static_cast<double>(value) * static_cast<double>(value);
  return std::sqrt(squares);
}

/// Adds up the derivatives of the mean loss by all weights, some samples at a time, in their order.
class LossGradient {
 public:
  explicit LossGradient(const TestedModel& model) : m_model(model), m_loader(model.normalisation) {
    m_part.fit(model.network);
    for (const Gradients::Layer& layer : m_part.layers) m_sums.emplace_back(layer.weights.size(), 0.0);
  }

  void add(std::span<const std::int32_t> chosen) {
    const Network& network = m_model.network;
    const Samples& samples = m_model.samples();
    std::vector<Activations> x = activationsFor(network, static_cast<int>(chosen.size()));
    std::vector<Activations> dx = activationsFor(network, static_cast<int>(chosen.size()));
    m_loader.load(samples, chosen, x.front());
    forward(network, x);
    const auto labels = std::span(samples.labels).subspan(static_cast<std::size_t>(chosen.front()), chosen.size());
    evaluateWithGradient(x.back(), labels, static_cast<std::size_t>(samples.count), dx.back());
    for (std::size_t i = network.layers.size(); i-- > 0;) {
      weightGradient(network.layers[i], x[i], dx[i + 1], m_part.layers[i]);
      const std::vector<float>& part = m_part.layers[i].weights;
      for (std::size_t weight = 0; weight < part.size(); ++weight) m_sums[i][weight] += static_cast<double>(part[weight]);
      if (i > 0) inputGradient(network.layers[i], x[i], dx[i + 1], dx[i]);
    }
  }

  double norm(std::size_t layer) const { return normOf(m_sums[layer]); }

 private:
  const TestedModel& m_model;
  Loader m_loader;
  Gradients m_part;
  std::vector<std::vector<double>> m_sums;
};

/// A curve of one strength: the draws run beside each other, and have its mean and interval.
CurveMean meanAfter(const Perturbation& perturbation, const std::vector<TestedModel>& models, const FragilityTest& test,
                    const std::stop_token& stop) {
  Sampling sampling;
  sampling.kind = perturbation;
  sampling.from = sampling.to = strengthOf(perturbation);
  sampling.steps = 1;
  sampling.repeats = test.draws;
  sampling.seed = test.seed;
  std::vector<CurvePoint> points;
  computeCurves(
      sampling, models, {}, [&](const CurvePoint& point) { points.push_back(point); }, stop);
  return meansOf(points, 0).front();
}

}  // namespace

std::vector<Problem> validate(const FragilityTest& test) {
  std::vector<Problem> problems;
  const auto demand = [&problems](bool holds, const char* key, const Phrase& message) {
    if (!holds) problems.push_back({key, message});
  };
  demand(test.share >= 0.0 && test.share <= 1.0, "share", phrase("must lie between 0 and 1, the share of a layer's links"));
  demand(test.sigma >= 0.0 && test.sigma <= 1000.0, "sigma",
         phrase("must lie between 0 and 1000 standard deviations of the layer's weights"));
  demand(test.epsilon >= 0.0 && test.epsilon <= 1.0, "epsilon",
         phrase("must lie between 0 and 1, the share of the norm of a layer's weights"));
  demand(test.draws >= 1 && test.draws <= kMostDraws, "draws", phrase("must lie between 1 and 10000"));
  return problems;
}

std::array<Perturbation, kFragilityKinds> perturbationsOf(const FragilityTest& test, int layer) {
  RemoveLinks removal;
  removal.fraction = test.share;
  removal.layers = {layer};
  WeightNoise noise;
  noise.sigma = test.sigma;
  noise.layers = {layer};
  ShuffleWeights shuffle;
  shuffle.fraction = test.share;
  shuffle.layers = {layer};
  return {removal, noise, shuffle};
}

int Fragility::measured() const {
  int count = 0;
  for (const LayerFragility& layer : layers)
    count += static_cast<int>(
        std::count_if(layer.accuracy.begin(), layer.accuracy.end(), [](const auto& known) { return known.has_value(); }));
  return count;
}

std::vector<double> firstOrderRises(const TestedModel& model, double epsilon, std::stop_token stop) {
  std::vector<std::int32_t> order(static_cast<std::size_t>(model.samples().count));
  std::iota(order.begin(), order.end(), 0);
  LossGradient gradient(model);
  for (std::size_t first = 0; first < order.size(); first += kSamplesAtOnce) {
    if (stop.stop_requested()) throw Cancelled();
    gradient.add(
        std::span<const std::int32_t>(order).subspan(first, std::min<std::size_t>(kSamplesAtOnce, order.size() - first)));
  }
  std::vector<double> rises;
  for (std::size_t i = 0; i < model.network.layers.size(); ++i)
    rises.push_back(epsilon * normOf(weightsIn(model.network.layers[i])) * gradient.norm(i));
  return rises;
}

Fragility measureFragility(const TestedModel& model, const FragilityTest& test,
                           const std::function<void(const Fragility&)>& onNews, std::stop_token stop) {
  const std::vector<TestedModel> models{model};
  Fragility fragility{
      test, evaluate(model.network, Loader(model.normalisation), model.samples(), model.samples().count, stop), {}};
  for (const double rise : firstOrderRises(model, test.epsilon, stop)) fragility.layers.push_back({{}, rise});
  if (onNews) onNews(fragility);
  for (std::size_t i = 0; i < fragility.layers.size(); ++i) {
    const auto perturbations = perturbationsOf(test, static_cast<int>(i));
    for (std::size_t kind = 0; kind < perturbations.size(); ++kind) {
      fragility.layers[i].accuracy[kind] = meanAfter(perturbations[kind], models, test, stop);
      if (onNews) onNews(fragility);
    }
  }
  return fragility;
}

}  // namespace rewire
