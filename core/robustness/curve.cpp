#include "core/robustness/curve.h"

#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/network/evaluation.h"
#include "core/perturb/kinds/layer_links.h"
#include "core/perturb/perturbed_network.h"
#include "core/perturb/predictions.h"
#include "core/robustness/sample_mean.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <exception>
#include <map>
#include <mutex>
#include <numeric>
#include <set>
#include <utility>

namespace rewire {

namespace {

constexpr int kMostSteps = 10'000;
constexpr int kMostRepeats = 100'000;
constexpr std::int64_t kMostPoints = 1'000'000;  // a model; they are all kept

double rounded(double number) {
  constexpr int kDigits = 12;
  char text[40];
  const char* end = std::to_chars(text, text + sizeof text, number, std::chars_format::general, kDigits).ptr;
  std::from_chars(text, end, number);
  return number;
}

/// Links among the layers that a perturbation reaches; a dense layer counts as fully linked.
std::int64_t linksAmong(const Network& network, const LayerChoice& chosen) {
  std::int64_t links = 0;
  for (const int i : reachedLayers(network, chosen)) links += std::ssize(weightsOf(network.layers[static_cast<std::size_t>(i)]));
  return links;
}

/// For each model the share of its own links that are as many as all links of the sparsest; 1 where shares are equal anyway. A
/// model without links has none to lose, and does not count: all strengths of the others would be 0.
std::vector<double> sharesOfSparsest(const Sampling& sampling, const std::vector<TestedModel>& models) {
  std::vector<double> shares(models.size(), 1.0);
  const auto* removal = std::get_if<RemoveLinks>(&sampling.kind);
  if (!sampling.equalLinks || !removal || models.empty()) return shares;
  std::vector<std::int64_t> links;
  for (const TestedModel& model : models) links.push_back(linksAmong(model.network, removal->layers));
  const auto fewest = std::min_element(links.begin(), links.end(), [](auto a, auto b) { return a > 0 && (b == 0 || a < b); });
  for (std::size_t i = 0; i < models.size(); ++i)
    shares[i] = links[i] > 0 ? static_cast<double>(*fewest) / static_cast<double>(links[i]) : 1.0;
  return shares;
}

/// An evaluation to make, and the repeats that it stands for: several where nothing is drawn.
struct Task {
  int model = 0;
  int step = 0;
  double strength = 0.0;
  std::vector<int> repeats;
};

std::vector<Task> tasksOf(const Sampling& sampling, const std::vector<TestedModel>& models, const std::vector<CurvePoint>& done) {
  std::set<std::array<int, 3>> finished;
  for (const CurvePoint& point : done) finished.insert({point.model, point.step, point.repeat});
  const std::vector<std::vector<double>> strengths = strengthsOf(sampling, models);
  std::vector<Task> tasks;
  for (int model = 0; model < static_cast<int>(models.size()); ++model) {
    for (int step = 0; step < sampling.steps; ++step) {
      Task task{model, step, strengths[static_cast<std::size_t>(model)][static_cast<std::size_t>(step)], {}};
      const bool drawn = isRandom(perturbationsAt(sampling, task.strength, sampling.seed));
      for (int repeat = 0; repeat < sampling.repeats; ++repeat) {
        if (finished.contains({model, step, repeat})) continue;
        task.repeats.push_back(repeat);
        if (drawn) tasks.push_back(std::exchange(task, {model, step, task.strength, {}}));
      }
      if (!task.repeats.empty()) tasks.push_back(std::move(task));
    }
  }
  return tasks;
}

/// Works the tasks of a sampling off, on any number of threads, and tells the results one point at a time. What a thread throws
/// is kept until all of them have come back.
class Worker {
 public:
  Worker(const Sampling& sampling, const std::vector<TestedModel>& models, const std::function<void(const CurvePoint&)>& onPoint,
         const std::stop_token& stop, const TestedModel* source)
      : m_sampling(sampling), m_models(models), m_onPoint(onPoint), m_stop(stop), m_source(source) {}

  void work(const Task& task) {
    if (m_stop.stop_requested() || failed()) return;
    try {
      const std::uint64_t seed = m_sampling.seed + static_cast<std::uint64_t>(task.repeats.front());
      const TestedModel& model = m_models[static_cast<std::size_t>(task.model)];
      std::optional<Classifier> source;
      if (m_source)
        source.emplace(
            Classifier{m_source->network, m_source->normalisation.from(m_source->dataset->range(), model.dataset->range())});
      const Evaluation evaluation =
          evaluatePerturbed(model, perturbationsAt(m_sampling, task.strength, seed), source ? &*source : nullptr, m_stop);
      const std::lock_guard lock(m_mutex);
      for (const int repeat : task.repeats) {
        const std::uint64_t seedOfRepeat = m_sampling.seed + static_cast<std::uint64_t>(repeat);
        m_onPoint({task.model, task.step, repeat, task.strength, seedOfRepeat, evaluation});
      }
    } catch (...) {
      const std::lock_guard lock(m_mutex);
      if (!m_failure) m_failure = std::current_exception();
    }
  }

  /// Throws what went wrong, or Cancelled.
  void finish() {
    if (m_failure) std::rethrow_exception(m_failure);
    if (m_stop.stop_requested()) throw Cancelled();
  }

 private:
  bool failed() {
    const std::lock_guard lock(m_mutex);
    return m_failure != nullptr;
  }

  const Sampling& m_sampling;
  const std::vector<TestedModel>& m_models;
  const std::function<void(const CurvePoint&)>& m_onPoint;
  const std::stop_token& m_stop;
  const TestedModel* m_source;
  std::mutex m_mutex;
  std::exception_ptr m_failure;
};

/// Mean, deviation and interval of the accuracies of one strength.
CurveMean meanOf(double strength, const std::vector<double>& accuracies) {
  const auto [count, mean, deviation, half] = sampleMean(accuracies);
  return {strength, count, mean, deviation, std::max(0.0, mean - half), std::min(1.0, mean + half)};
}

/// The problems of the kind at one end of the sampling, in the words of the sampling.
void addProblemsAt(const Sampling& sampling, const char* end, double strength, int hiddenLayers, std::vector<Problem>& problems) {
  for (Problem& problem : validate(withStrength(sampling.kind, strength), hiddenLayers)) {
    if (problem.key == strengthKeyOf(sampling.kind)) problem.key = end;
    if (problem.key == "steps") problem.key = "pgd-steps";
    const bool known =
        std::any_of(problems.begin(), problems.end(), [&](const Problem& other) { return other.key == problem.key; });
    if (!known) problems.push_back(std::move(problem));
  }
}

}  // namespace

Evaluation evaluatePerturbed(const TestedModel& model, const Perturbations& perturbations, const Classifier* source,
                             std::stop_token stop) {
  const std::optional<PerturbedNetwork> perturbed =
      perturbations.changesNetwork() ? std::optional(perturb(model.network, perturbations)) : std::nullopt;
  const Classifier target{perturbed ? perturbed->network : model.network, model.normalisation};
  const Samples& samples = model.samples();
  if (!perturbations.changesImages()) return evaluate(target.network, Loader(target.normalisation), samples, samples.count, stop);
  std::vector<std::int32_t> all(static_cast<std::size_t>(samples.count));
  std::iota(all.begin(), all.end(), 0);
  return predict(target, source ? *source : target, samples, all, perturbations, stop).evaluation;
}

std::vector<Problem> validate(const Sampling& sampling, int hiddenLayers) {
  std::vector<Problem> problems;
  addProblemsAt(sampling, "from", sampling.from, hiddenLayers, problems);
  addProblemsAt(sampling, "to", sampling.to, hiddenLayers, problems);
  for (const Perturbation& step : sampling.fixedSteps) {
    for (Problem& problem : validate(step, hiddenLayers)) problems.push_back(std::move(problem));
  }
  const auto demand = [&problems](bool holds, const char* key, const Phrase& message) {
    if (!holds) problems.push_back({key, message});
  };
  demand(sampling.steps >= 1 && sampling.steps <= kMostSteps, "steps",
         phrase("must lie between 1 and 10000, the number of strengths"));
  demand(sampling.steps == 1 || !problems.empty() || sampling.from < sampling.to, "to",
         phrase("must be above the strength that the sampling starts from"));
  demand(sampling.repeats >= 1 && sampling.repeats <= kMostRepeats, "repeats", phrase("must lie between 1 and 100000"));
  demand(!problems.empty() || std::int64_t{sampling.steps} * sampling.repeats <= kMostPoints, "repeats",
         phrase("must be fewer: steps times repeats are more than 1000000 points"));
  demand(!sampling.equalLinks || (std::holds_alternative<RemoveLinks>(sampling.kind) && sampling.fixedSteps.empty()),
         "equal-links", phrase("goes with remove-links alone, and with no step before it"));
  return problems;
}

std::string_view strengthKeyOf(const Perturbation& kind) {
  return strengthOptionOf(kind).number.option.key;
}

double strengthAt(const Sampling& sampling, int step) {
  if (step == 0) return sampling.from;
  if (step + 1 == sampling.steps) return sampling.to;
  return rounded(sampling.from + (sampling.to - sampling.from) * step / (sampling.steps - 1));
}

std::vector<std::vector<double>> strengthsOf(const Sampling& sampling, const std::vector<TestedModel>& models) {
  std::vector<std::vector<double>> strengths;
  for (const double share : sharesOfSparsest(sampling, models)) {
    auto& ofModel = strengths.emplace_back();
    for (int step = 0; step < sampling.steps; ++step) ofModel.push_back(share * strengthAt(sampling, step));
  }
  return strengths;
}

Perturbations perturbationsAt(const Sampling& sampling, double strength, std::uint64_t seed) {
  std::vector<Perturbation> steps = sampling.fixedSteps;
  steps.push_back(withStrength(sampling.kind, strength));
  return inSequence(steps, seed);
}

bool isRandom(const Sampling& sampling) {
  return isRandom(sampling.kind) || isRandom(perturbationsAt(sampling, 0.0, sampling.seed));
}

std::optional<CurvePoint> pointIn(const Sampling& sampling, const std::vector<double>& strengths, CurvePoint point) {
  if (point.repeat < 0 || point.repeat >= sampling.repeats) return std::nullopt;
  if (point.seed != sampling.seed + static_cast<std::uint64_t>(point.repeat)) return std::nullopt;
  const auto step = std::find(strengths.begin(), strengths.end(), point.strength);
  if (step == strengths.end()) return std::nullopt;
  point.step = static_cast<int>(step - strengths.begin());
  return point;
}

void computeCurves(const Sampling& sampling, const std::vector<TestedModel>& models, const std::vector<CurvePoint>& done,
                   const std::function<void(const CurvePoint&)>& onPoint, std::stop_token stop, const TestedModel* source) {
  const std::vector<Task> tasks = tasksOf(sampling, models, done);
  Worker worker(sampling, models, onPoint, stop, source);
  const auto workOff = [&](int begin, int end) {
    for (int i = begin; i < end; ++i) worker.work(tasks[static_cast<std::size_t>(i)]);
  };
  const int count = static_cast<int>(tasks.size());
  // Perturbing a network is the work of one thread, so points run beside each other. Where images are changed, each point keeps
  // all threads busy by itself.
  if (perturbationsAt(sampling, 1.0, sampling.seed).changesImages()) {
    workOff(0, count);
  } else {
    parallelFor(count, 1, workOff);
  }
  worker.finish();
}

std::vector<CurveMean> meansOf(const std::vector<CurvePoint>& points, int model) {
  std::map<int, std::map<int, const CurvePoint*>> steps;  // by step and repeat: sums are taken in a fixed order
  for (const CurvePoint& point : points) {
    if (point.model == model) steps[point.step][point.repeat] = &point;
  }
  std::vector<CurveMean> means;
  for (const auto& [step, draws] : steps) {
    std::vector<double> accuracies;
    for (const auto& [repeat, point] : draws) accuracies.push_back(point->evaluation.accuracy());
    means.push_back(meanOf(draws.begin()->second->strength, accuracies));
  }
  return means;
}

CurveSummary summaryOf(const std::vector<CurveMean>& curve, int classes) {
  CurveSummary summary;
  if (curve.empty()) return summary;
  double area = 0.0;
  for (std::size_t i = 1; i < curve.size(); ++i)
    area += (curve[i].strength - curve[i - 1].strength) * (curve[i].mean + curve[i - 1].mean) / 2.0;
  const double range = curve.back().strength - curve.front().strength;
  summary.area = range > 0.0 ? area / range : curve.front().mean;
  if (curve.front().strength != 0.0) return summary;

  summary.atZero = curve.front().mean;
  const double chance = 1.0 / classes;
  const double half = (*summary.atZero + chance) / 2.0;
  if (*summary.atZero <= chance) return summary;
  for (std::size_t i = 1; i < curve.size() && !summary.halfway; ++i) {
    const CurveMean& before = curve[i - 1];
    const CurveMean& after = curve[i];
    if (after.mean > half) continue;
    summary.halfway = before.strength + (after.strength - before.strength) * (before.mean - half) / (before.mean - after.mean);
  }
  return summary;
}

}  // namespace rewire
