#include "core/topology/starts/near_inputs.h"

#include <algorithm>
#include <cmath>

namespace rewire {

namespace {

constexpr int kTries = 32;  // draws of neurons that are taken, before the others are looked at one by one

/// Neuron `step` by distance from the centre: 0, 1 to the right, 1 to the left, 2 to the right …
std::int32_t neuronAt(int centre, int ring, int step) {
  const int distance = (step + 1) / 2, side = step % 2 == 1 ? distance : -distance;
  return ((centre + side) % ring + ring) % ring;
}

bool contains(const std::vector<std::int32_t>& sorted, std::int32_t neuron) {
  return std::binary_search(sorted.begin(), sorted.end(), neuron);
}

void insertInOrder(std::vector<std::int32_t>& sorted, std::int32_t neuron) {
  sorted.insert(std::upper_bound(sorted.begin(), sorted.end(), neuron), neuron);
}

std::vector<std::int32_t> nearest(int centre, int ring, int count) {
  std::vector<std::int32_t> neurons(static_cast<std::size_t>(count));
  for (int step = 0; step < count; ++step) neurons[static_cast<std::size_t>(step)] = neuronAt(centre, ring, step);
  std::sort(neurons.begin(), neurons.end());
  return neurons;
}

}  // namespace

int alignedPlace(int neuron, int width, int ring) {
  return static_cast<int>(static_cast<std::int64_t>(ring) * neuron / width);
}

std::vector<std::int32_t> nearOrMoved(int centre, int ring, int count, double moved, Random& random) {
  std::vector<std::int32_t> neurons = nearest(centre, ring, count);
  if (count == ring) return neurons;
  std::vector<std::int32_t> result = neurons;
  for (const std::int32_t neuron : neurons) {
    if (random.uniform() > moved) continue;
    auto other = static_cast<std::int32_t>(random.below(static_cast<std::uint64_t>(ring)));
    while (contains(result, other)) other = static_cast<std::int32_t>(random.below(static_cast<std::uint64_t>(ring)));
    result.erase(std::lower_bound(result.begin(), result.end(), neuron));
    insertInOrder(result, other);
  }
  return result;
}

NearSampler::NearSampler(int ring, double locality)
    : m_ring(ring), m_exponent(locality < 1.0 ? locality / (1.0 - locality) : 0.0), m_nearestOnly(locality >= 1.0) {
  double sum = 0.0;
  for (int distance = 0; 2 * distance <= ring; ++distance) {
    const int neurons = distance == 0 || 2 * distance == ring ? 1 : 2;
    sum += neurons * weightOf(distance);
    m_upTo.push_back(sum);
  }
}

double NearSampler::weightOf(int distance) const {
  return std::pow(1.0 + distance, -m_exponent);
}

std::int32_t NearSampler::draw(int centre, Random& random) const {
  const double at = random.uniform() * m_upTo.back();
  const auto found = std::lower_bound(m_upTo.begin(), m_upTo.end(), at);
  const auto distance = static_cast<int>(std::min(found - m_upTo.begin(), std::ssize(m_upTo) - 1));
  const int side = random.below(2) == 0 ? distance : -distance;
  return ((centre + side) % m_ring + m_ring) % m_ring;
}

/// Goes outwards over those that are left until their weights have reached a number that is drawn.
std::int32_t NearSampler::drawAmongOthers(int centre, const std::vector<std::int32_t>& taken, Random& random) const {
  double left = m_upTo.back();
  for (const std::int32_t neuron : taken) {
    const int away = std::abs(neuron - centre);
    left -= weightOf(std::min(away, m_ring - away));
  }
  const double at = random.uniform() * std::max(left, 0.0);
  double sum = 0.0;
  std::int32_t last = -1;
  for (int step = 0; step < m_ring; ++step) {
    const std::int32_t neuron = neuronAt(centre, m_ring, step);
    if (contains(taken, neuron)) continue;
    last = neuron;
    sum += weightOf((step + 1) / 2);
    if (sum >= at) break;
  }
  return last;
}

std::vector<std::int32_t> NearSampler::sample(int centre, int count, Random& random) const {
  if (m_nearestOnly || count == m_ring) return nearest(centre, m_ring, count);
  std::vector<std::int32_t> taken;
  taken.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) {
    std::int32_t neuron = draw(centre, random);
    for (int tries = 1; tries < kTries && contains(taken, neuron); ++tries) neuron = draw(centre, random);
    if (contains(taken, neuron)) neuron = drawAmongOthers(centre, taken, random);
    insertInOrder(taken, neuron);
  }
  return taken;
}

}  // namespace rewire
