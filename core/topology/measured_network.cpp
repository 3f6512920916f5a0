#include "core/topology/measured_network.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace rewire {

namespace {

std::optional<double> ratio(std::int64_t part, std::int64_t whole) {
  return whole > 0 ? std::optional(static_cast<double>(part) / static_cast<double>(whole)) : std::nullopt;
}

/// Degrees of the neurons on one side of a layer, from the beginnings of their links.
struct DegreeStatistics {
  std::int64_t most = 0;
  std::optional<double> gini;
  std::optional<double> dispersion;
};

std::vector<std::int64_t> neuronsByDegree(const std::vector<std::int32_t>& ptr) {
  std::vector<std::int64_t> neurons(1, 0);
  for (std::size_t i = 0; i + 1 < ptr.size(); ++i) {
    const auto degree = static_cast<std::size_t>(ptr[i + 1] - ptr[i]);
    if (degree >= neurons.size()) neurons.resize(degree + 1, 0);
    ++neurons[degree];
  }
  return neurons;
}

/// Gini is Σ (2 i − n − 1) x_i / (n Σ x) over the ascending degrees x_1 … x_n. Neurons of one degree are taken together.
DegreeStatistics degreeStatistics(const std::vector<std::int32_t>& ptr) {
  const std::vector<std::int64_t> neurons = neuronsByDegree(ptr);
  const std::int64_t n = std::ssize(ptr) - 1;
  const std::int64_t links = ptr.back();
  DegreeStatistics statistics;
  if (links == 0) return statistics;
  const double mean = static_cast<double>(links) / static_cast<double>(n);
  std::int64_t weighted = 0, before = 0;
  double squares = 0.0;
  for (std::int64_t degree = 0; degree < std::ssize(neurons); ++degree) {
    const std::int64_t count = neurons[static_cast<std::size_t>(degree)];
    const std::int64_t after = before + count;
    weighted += count * (before + after - n) * degree;
    const double difference = static_cast<double>(degree) - mean;
    squares += static_cast<double>(count) * difference * difference;
    before = after;
  }
  statistics.most = std::ssize(neurons) - 1;
  statistics.gini = static_cast<double>(weighted) / (static_cast<double>(n) * static_cast<double>(links));
  statistics.dispersion = squares / static_cast<double>(n) / mean;
  return statistics;
}

/// Links that two topologies have in common, and links of either.
struct Overlap {
  std::int64_t both = 0;
  std::int64_t either = 0;

  void operator+=(const Overlap& other) {
    both += other.both;
    either += other.either;
  }
};

Overlap overlapOf(const SparseLayer& layer, const LinkPlaces& other) {
  std::int64_t both = 0;
  for (int row = 0; row < layer.outputs; ++row) {
    const std::int32_t* a = layer.indices.data() + layer.indptr[row];
    const std::int32_t* const aEnd = layer.indices.data() + layer.indptr[row + 1];
    const std::int32_t* b = other.columns.data() + other.rows[static_cast<std::size_t>(row)];
    const std::int32_t* const bEnd = other.columns.data() + other.rows[static_cast<std::size_t>(row) + 1];
    while (a != aEnd && b != bEnd) {  // no branch on what is in no order to predict
      const std::int32_t left = *a, right = *b;
      both += left == right;
      a += left <= right;
      b += right <= left;
    }
  }
  return {both, layer.links() + std::ssize(other.columns) - both};
}

/// Pearson's correlation of pairs of degrees. They are whole numbers, so that the sums are exact, and so is a variance of 0.
class Correlation {
 public:
  void add(double x, double y) {
    ++m_count;
    m_x += x;
    m_y += y;
    m_xx += x * x;
    m_yy += y * y;
    m_xy += x * y;
  }

  std::optional<double> value() const {
    const double xVariance = m_count * m_xx - m_x * m_x;
    const double yVariance = m_count * m_yy - m_y * m_y;
    if (xVariance <= 0.0 || yVariance <= 0.0) return std::nullopt;
    return std::clamp((m_count * m_xy - m_x * m_y) / std::sqrt(xVariance) / std::sqrt(yVariance), -1.0, 1.0);
  }

 private:
  double m_count = 0.0, m_x = 0.0, m_y = 0.0, m_xx = 0.0, m_yy = 0.0, m_xy = 0.0;
};

/// Whatever is counted in a layer, and added up over the layers.
struct Counts {
  std::int64_t links = 0;
  std::int64_t cells = 0;
  std::int64_t places = 0;  ///< that ever held a link
  std::int64_t age = 0;     ///< epochs of all links
  std::int64_t silent = 0;  ///< links
  std::int64_t active = 0;  ///< neurons
  std::int64_t dead = 0;    ///< neurons
  Overlap first;
  Overlap last;

  void operator+=(const Counts& other) {
    links += other.links;
    cells += other.cells;
    places += other.places;
    age += other.age;
    silent += other.silent;
    active += other.active;
    dead += other.dead;
    first += other.first;
    last += other.last;
  }
};

bool hasLinks(const std::vector<std::int32_t>& ptr, std::size_t neuron) {
  return ptr[neuron + 1] > ptr[neuron];
}

std::int64_t activeNeurons(const SparseLayer& in, const Layer& out) {
  const auto* sparse = std::get_if<SparseLayer>(&out);
  std::int64_t active = 0;
  for (std::size_t neuron = 0; neuron < in.bias.size(); ++neuron)
    active += hasLinks(in.indptr, neuron) && (sparse == nullptr || hasLinks(sparse->columnPtr, neuron));
  return active;
}

std::int64_t deadNeurons(const ActiveNeurons& onTest, std::size_t layer, int neurons) {
  std::int64_t dead = 0;
  for (std::int32_t neuron = 0; neuron < neurons; ++neuron) dead += onTest.isSilent(layer, neuron);
  return dead;
}

std::int64_t silentLinks(const std::vector<float>& weights) {
  float largest = 0.0f;
  for (const float weight : weights) largest = std::max(largest, std::abs(weight));
  const double most = 0.01 * static_cast<double>(largest);
  return std::count_if(weights.begin(), weights.end(),
                       [&](float weight) { return std::abs(static_cast<double>(weight)) <= most; });
}

Counts countsOf(const NetworkToMeasure& asked, std::size_t i) {
  const auto& layer = std::get<SparseLayer>(asked.network.layers[i]);
  Counts counts;
  counts.links = layer.links();
  counts.cells = std::int64_t{layer.inputs} * layer.outputs;
  for (const std::int32_t born : layer.born) counts.age += asked.epoch - born;
  counts.silent = silentLinks(layer.values);
  if (i + 1 < asked.network.layers.size()) {
    counts.active = activeNeurons(layer, asked.network.layers[i + 1]);
    if (asked.onTest) counts.dead = deadNeurons(*asked.onTest, i, layer.outputs);
  }
  if (asked.record) {
    counts.places = std::ssize(asked.record->everLinked()[i].columns);
    counts.first = overlapOf(layer, asked.record->first()[i]);
    counts.last = overlapOf(layer, asked.record->last()[i]);
  }
  return counts;
}

void enter(const Counts& counts, const NetworkToMeasure& asked, Measures& measures) {
  measures[Measure::ActiveNeurons] = static_cast<double>(counts.active);
  measures[Measure::LinkAge] = ratio(counts.age, counts.links);
  measures[Measure::SilentLinks] = ratio(counts.silent, counts.links);
  if (asked.onTest) measures[Measure::DeadNeurons] = static_cast<double>(counts.dead);
  if (!asked.record) return;
  measures[Measure::Itop] = ratio(counts.places, counts.cells);
  measures[Measure::JaccardFirst] = ratio(counts.first.both, counts.first.either);
  measures[Measure::JaccardLast] = ratio(counts.last.both, counts.last.either);
}

void enterDegrees(const SparseLayer& layer, MeasuredLayer& measured) {
  const DegreeStatistics in = degreeStatistics(layer.indptr), out = degreeStatistics(layer.columnPtr);
  measured.measures[Measure::MaxInDegree] = static_cast<double>(in.most);
  measured.measures[Measure::MaxOutDegree] = static_cast<double>(out.most);
  measured.measures[Measure::GiniInDegree] = in.gini;
  measured.measures[Measure::GiniOutDegree] = out.gini;
  measured.inDegreeDispersion = in.dispersion;
  measured.outDegreeDispersion = out.dispersion;
}

std::vector<std::int64_t> linksByAge(const SparseLayer& layer, int epoch) {
  std::vector<std::int64_t> links;
  for (const std::int32_t born : layer.born) {
    const auto age = static_cast<std::size_t>(std::max(0, epoch - born));
    if (age >= links.size()) links.resize(age + 1, 0);
    ++links[age];
  }
  return links;
}

/// Links that end or begin at each neuron of the hidden layer behind layer `i`.
std::vector<std::int32_t> hiddenDegrees(const Network& network, std::size_t i) {
  std::vector<std::int32_t> degrees(static_cast<std::size_t>(outputsOf(network.layers[i])), 0);
  const auto add = [&](const std::vector<std::int32_t>& ptr) {
    for (std::size_t neuron = 0; neuron < degrees.size(); ++neuron) degrees[neuron] += ptr[neuron + 1] - ptr[neuron];
  };
  if (const auto* in = std::get_if<SparseLayer>(&network.layers[i])) add(in->indptr);
  if (const auto* out = std::get_if<SparseLayer>(&network.layers[i + 1])) add(out->columnPtr);
  return degrees;
}

/// Layers that lie between two hidden ones: the second to the last but one.
void enterAssortativity(const Network& network, MeasuredNetwork& measured) {
  Correlation whole;
  for (MeasuredLayer& each : measured.layers) {
    const std::size_t i = each.layer;
    if (i == 0 || i + 1 == network.layers.size()) continue;
    const std::vector<std::int32_t> from = hiddenDegrees(network, i - 1), to = hiddenDegrees(network, i);
    const auto& layer = std::get<SparseLayer>(network.layers[i]);
    Correlation own;
    for (std::size_t row = 0; row < to.size(); ++row) {
      for (std::int32_t link = layer.indptr[row]; link < layer.indptr[row + 1]; ++link) {
        own.add(from[static_cast<std::size_t>(layer.indices[link])], to[row]);
        whole.add(from[static_cast<std::size_t>(layer.indices[link])], to[row]);
      }
    }
    each.measures[Measure::Assortativity] = own.value();
  }
  measured.whole[Measure::Assortativity] = whole.value();
}

void enterLargest(Measure measure, MeasuredNetwork& measured) {
  for (const MeasuredLayer& layer : measured.layers)
    measured.whole[measure] = std::max(measured.whole[measure].value_or(0.0), layer.measures[measure].value_or(0.0));
}

/// The mean over the layers that have links.
void enterMean(Measure measure, MeasuredNetwork& measured) {
  double sum = 0.0;
  std::int64_t layers = 0;
  for (const MeasuredLayer& layer : measured.layers) {
    sum += layer.measures[measure].value_or(0.0);
    layers += layer.measures[measure].has_value();
  }
  if (layers > 0) measured.whole[measure] = sum / static_cast<double>(layers);
}

}  // namespace

MeasuredNetwork measure(const NetworkToMeasure& asked) {
  MeasuredNetwork measured;
  Counts sum;
  for (std::size_t i = 0; i < asked.network.layers.size(); ++i) {
    const auto* layer = std::get_if<SparseLayer>(&asked.network.layers[i]);
    if (layer == nullptr) continue;
    const Counts counts = countsOf(asked, i);
    MeasuredLayer& each = measured.layers.emplace_back();
    each.layer = i;
    each.linksByAge = linksByAge(*layer, asked.epoch);
    enter(counts, asked, each.measures);
    enterDegrees(*layer, each);
    sum += counts;
  }
  if (measured.layers.empty()) return measured;
  enter(sum, asked, measured.whole);
  for (const Measure largest : {Measure::MaxInDegree, Measure::MaxOutDegree}) enterLargest(largest, measured);
  for (const Measure mean : {Measure::GiniInDegree, Measure::GiniOutDegree}) enterMean(mean, measured);
  enterAssortativity(asked.network, measured);
  return measured;
}

}  // namespace rewire
