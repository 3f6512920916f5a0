#include "core/lesson/lesson_measures.h"

#include "core/network/evaluation.h"
#include "core/perturb/predictions.h"
#include "core/topology/measured_network.h"
#include "core/topology/power_law.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>

namespace rewire {

namespace {

const SparseLayer* firstSparse(const Network& network) {
  return std::get_if<SparseLayer>(&network.layers.front());
}

/// The share of the links of the first layer that begin at the pixels that `chosen` marks.
std::optional<double> shareOfLinks(const Network& network, const std::vector<std::uint8_t>& chosen) {
  const SparseLayer* layer = firstSparse(network);
  if (layer == nullptr || layer->links() == 0) return std::nullopt;
  const auto links =
      std::ranges::count_if(layer->indices, [&](std::int32_t pixel) { return chosen[static_cast<std::size_t>(pixel)] != 0; });
  return static_cast<double>(links) / static_cast<double>(layer->links());
}

/// The pixels of the middle: half of the height and half of the width.
std::vector<std::uint8_t> middlePixels(int height, int width) {
  std::vector<std::uint8_t> middle;
  const auto within = [](int at, int size) { return at >= size / 4 && at < size / 4 + size / 2; };
  for (int row = 0; row < height; ++row)
    for (int column = 0; column < width; ++column) middle.push_back(within(row, height) && within(column, width) ? 1 : 0);
  return middle;
}

/// The share of the sparse layers whose degrees may follow a power law, in or out.
std::optional<double> plausiblePowerLaws(const Network& network, bool in, std::stop_token stop) {
  int layers = 0, plausible = 0;
  for (const Layer& any : network.layers) {
    const auto* layer = std::get_if<SparseLayer>(&any);
    if (layer == nullptr) continue;
    const std::vector<std::int32_t>& ends = in ? layer->indptr : layer->columnPtr;
    std::vector<std::int32_t> degrees(ends.size() - 1);
    for (std::size_t i = 0; i < degrees.size(); ++i) degrees[i] = ends[i + 1] - ends[i];
    const auto fit = fitPowerLaw(degrees, stop);
    ++layers;
    if (fit && fit->plausible()) ++plausible;
  }
  return layers == 0 ? std::nullopt : std::optional(static_cast<double>(plausible) / layers);
}

/// The largest of the sparse layers; nothing where one does not know it.
std::optional<double> largestDispersion(const MeasuredNetwork& measured, std::optional<double> MeasuredLayer::*dispersion) {
  std::optional<double> largest;
  for (const MeasuredLayer& layer : measured.layers)
    if (layer.*dispersion) largest = std::max(largest.value_or(0.0), *(layer.*dispersion));
  return largest;
}

std::vector<LessonMeasure> madeMeasures() {
  std::vector<LessonMeasure> measures = {{"accuracy"},
                                         {"clean_accuracy"},
                                         {"drop"},
                                         {"mean_accuracy", Repeats::Draws},
                                         {"spread", Repeats::Draws},
                                         {"seed_spread", Repeats::Seeds},
                                         {"links"},
                                         {"idle_pixel_links"},
                                         {"middle_links"},
                                         {"power_law_in"},
                                         {"power_law_out"},
                                         {"in_dispersion"},
                                         {"out_dispersion"}};
  for (const Measure measure : allMeasures()) measures.push_back({nameOf(measure)});
  return measures;
}

const std::vector<LessonMeasure>& keptMeasures() {
  static const std::vector<LessonMeasure> measures = madeMeasures();
  return measures;
}

}  // namespace

std::vector<LessonMeasure> lessonMeasures() {
  return keptMeasures();
}

const LessonMeasure* lessonMeasureNamed(std::string_view name) {
  const auto found = std::ranges::find(keptMeasures(), name, &LessonMeasure::name);
  return found == keptMeasures().end() ? nullptr : &*found;
}

std::string lessonMeasureNames() {
  std::string names;
  for (const LessonMeasure& measure : keptMeasures()) names += (names.empty() ? "" : ", ") + std::string(measure.name);
  return names;
}

std::vector<std::uint8_t> idlePixels(const Samples& samples) {
  const auto pixels = static_cast<std::size_t>(samples.pixels), count = static_cast<std::size_t>(samples.count);
  std::vector<std::uint8_t> idle(pixels, 1);
  const auto compare = [&](const auto& values) {
    for (std::size_t sample = 1; sample < count; ++sample)
      for (std::size_t pixel = 0; pixel < pixels; ++pixel)
        idle[pixel] &= values[sample * pixels + pixel] == values[pixel] ? 1 : 0;
  };
  if (samples.bytes.empty()) {
    compare(samples.floats);
  } else {
    compare(samples.bytes);
  }
  return idle;
}

MomentMeasures::MomentMeasures(LessonMoment moment, std::stop_token stop)
    : m_moment(std::move(moment)), m_stop(std::move(stop)) {}

Classifier MomentMeasures::classifierOf(const Network& network) const {
  return {network, {m_moment.model->mean, m_moment.model->std}};
}

const Network& MomentMeasures::shown() {
  if (!m_moment.perturbations.changesNetwork()) return m_moment.model->network;
  if (!m_perturbed) m_perturbed = perturb(m_moment.model->network, m_moment.perturbations);
  return m_perturbed->network;
}

double MomentMeasures::accuracyAt(std::uint64_t seed) const {
  Perturbations drawn = m_moment.perturbations;
  drawn.seed = seed;
  const Network network = perturb(m_moment.model->network, drawn).network;
  const Samples& samples = m_moment.dataset->test;
  std::vector<std::int32_t> all(static_cast<std::size_t>(samples.count));
  std::iota(all.begin(), all.end(), 0);
  return predict(classifierOf(network), classifierOf(network), samples, all, drawn, m_stop).evaluation.accuracy();
}

double MomentMeasures::cleanAccuracy() {
  const Samples& samples = m_moment.dataset->test;
  const Classifier clean = classifierOf(m_moment.model->network);
  if (!m_cleanAccuracy)
    m_cleanAccuracy = evaluate(clean.network, Loader(clean.normalisation), samples, samples.count, m_stop).accuracy();
  return *m_cleanAccuracy;
}

double MomentMeasures::accuracy() {
  if (!m_accuracy) m_accuracy = accuracyAt(m_moment.perturbations.seed);
  return *m_accuracy;
}

std::optional<double> MomentMeasures::ofDraws(std::string_view name, int draws) {
  while (std::ssize(m_draws) < draws) m_draws.push_back(accuracyAt(m_moment.perturbations.seed + m_draws.size()));
  const auto end = m_draws.begin() + draws;
  if (name == "mean_accuracy") return std::accumulate(m_draws.begin(), end, 0.0) / draws;
  const auto [least, most] = std::minmax_element(m_draws.begin(), end);
  return *most - *least;
}

/// Tells whether the last row of metrics is that of the network as it stands.
bool MomentMeasures::isAtEndOfEpoch() const {
  const Model& model = *m_moment.model;
  const std::vector<Action>& actions = model.experiment.actions;
  const bool touched =
      std::ranges::any_of(actions, [&](const Action& action) { return action.applied && action.epoch > model.epoch; });
  return !m_moment.perturbations.changesNetwork() && !touched && !model.batch && !model.history.empty() &&
         model.history.back().epoch == model.epoch;
}

std::optional<double> MomentMeasures::topology(std::string_view name) {
  const std::optional<Measure> measure = measureNamed(name);
  if (measure && isAtEndOfEpoch()) return m_moment.model->history.back().topology[*measure];
  ActiveNeurons awake(shown());
  const Samples& samples = m_moment.dataset->test;
  const Classifier classifier = classifierOf(shown());
  if (measure == Measure::DeadNeurons)
    evaluate(classifier.network, Loader(classifier.normalisation), samples, samples.count, m_stop, &awake);
  const MeasuredNetwork measured =
      rewire::measure({shown(), m_moment.model->epoch, nullptr, measure == Measure::DeadNeurons ? &awake : nullptr});
  if (measure) return measured.whole[*measure];
  return largestDispersion(measured,
                           name == "in_dispersion" ? &MeasuredLayer::inDegreeDispersion : &MeasuredLayer::outDegreeDispersion);
}

std::optional<double> MomentMeasures::value(const LessonMeasure& measure, int repeats) {
  const std::string_view name = measure.name;
  if (measure.repeats == Repeats::Draws) return ofDraws(name, repeats);
  if (name == "accuracy") return accuracy();
  if (name == "clean_accuracy") return cleanAccuracy();
  if (name == "drop") return cleanAccuracy() - accuracy();
  if (name == "links") return static_cast<double>(sparseLinks(shown()));
  if (name == "idle_pixel_links") return shareOfLinks(shown(), idlePixels(m_moment.dataset->train));
  const DatasetInfo& info = m_moment.dataset->info;
  if (name == "middle_links") return shareOfLinks(shown(), middlePixels(info.height, info.width));
  if (name == "power_law_in" || name == "power_law_out") return plausiblePowerLaws(shown(), name == "power_law_in", m_stop);
  return topology(name);
}

}  // namespace rewire
