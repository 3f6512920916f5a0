#include "core/kept/branch.h"

#include "core/error.h"
#include "core/io/training_model.h"
#include "core/kept/history.h"
#include "core/kept/run_folder.h"

#include <nettle/sha2.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace rewire {

namespace fs = std::filesystem;

namespace {

/// Actions that come after an epoch.
std::vector<Action> after(const std::vector<Action>& actions, int epoch) {
  std::vector<Action> later;
  std::copy_if(actions.begin(), actions.end(), std::back_inserter(later), [&](const Action& a) { return a.epoch > epoch; });
  return later;
}

/// The model of a file, if it stands at the end of this epoch with nothing done since.
std::optional<Model> modelIn(const fs::path& file, int epoch) {
  std::error_code error;
  if (!fs::exists(file, error)) return std::nullopt;
  const ModelFacts facts = readModelFacts(file);
  if (facts.epoch != epoch || facts.batch || !after(facts.experiment.actions, epoch).empty()) return std::nullopt;
  return readModel(file);
}

template <class Value>
void add(sha256_ctx& hash, const std::vector<Value>& values) {
  sha256_update(&hash, values.size() * sizeof(Value), reinterpret_cast<const std::uint8_t*>(values.data()));
}

/// Hashes the links, weights and biases of all layers, as little-endian 32-bit numbers.
ContentHash hashOf(const Network& network) {
  sha256_ctx hash;
  sha256_init(&hash);
  for (const Layer& layer : network.layers) {
    add(hash, std::vector<std::int32_t>{inputsOf(layer), outputsOf(layer)});
    if (const auto* sparse = std::get_if<SparseLayer>(&layer)) {
      for (const auto* places : {&sparse->indptr, &sparse->indices}) add(hash, *places);
      for (const auto* values : {&sparse->values, &sparse->bias}) add(hash, *values);
    } else {
      const auto& dense = std::get<DenseLayer>(layer);
      for (const auto* values : {&dense.weight, &dense.bias}) add(hash, *values);
    }
  }
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_digest(&hash, digest.size(), digest.data());
  return {inHexadecimal(digest)};
}

[[noreturn]] void refuseEpoch(const fs::path& run, int epoch, const std::optional<fs::path>& history) {
  const std::vector<int> epochs = history ? HistoryReader(*history).epochs() : std::vector<int>();
  if (epochs.empty()) throw InputError(phrase("epoch %1 of this run is not kept", epoch), run.string());
  throw InputError(
      phrase("epoch %1 of this run is not kept; its history has epochs %2 to %3", epoch, epochs.front(), epochs.back()),
      run.string());
}

/// Another machine's instruction set may round otherwise: the network is the one that was kept.
void adopt(Network& network, Network kept) {
  for (std::size_t i = 0; i < network.layers.size(); ++i) {
    auto* trained = std::get_if<SparseLayer>(&network.layers[i]);
    auto* sparse = std::get_if<SparseLayer>(&kept.layers[i]);
    if (sparse && trained && sparse->indptr == trained->indptr && sparse->indices == trained->indices) {
      sparse->momentum = std::move(trained->momentum);
      sparse->biasMomentum = std::move(trained->biasMomentum);
    } else if (auto* dense = std::get_if<DenseLayer>(&kept.layers[i])) {
      auto& before = std::get<DenseLayer>(network.layers[i]);
      dense->momentum = std::move(before.momentum);
      dense->biasMomentum = std::move(before.biasMomentum);
    }
  }
  network = std::move(kept);
}

/// Trains from the full state before the epoch up to it.
Model trainedAgain(const HistoryReader& history, int from, int epoch, const std::vector<Action>& actions,
                   std::shared_ptr<const Dataset> dataset, std::stop_token stop, const std::function<void(int)>& onEpoch) {
  Model start = history.at(from);
  if (from == epoch) return start;
  start.plan = after(actions, from);
  const auto trainer = trainerFor(std::move(start), std::move(dataset));
  while (trainer->epoch() < epoch) {
    if (onEpoch) onEpoch(trainer->epoch() + 1);
    while (!trainer->epochTrained()) {
      if (stop.stop_requested()) throw Cancelled();
      trainer->trainBatch();
    }
    trainer->finishEpoch(stop);
  }
  Model model = history.at(epoch);
  std::vector<std::int64_t> regrow = trainer->regrow();
  Network network = trainer->network();
  adopt(network, std::move(model.network));
  model.network = std::move(network);
  model.regrow = std::move(regrow);
  return model;
}

}  // namespace

EpochOfRun epochOfRun(const std::string& text) {
  std::error_code error;
  const std::size_t at = text.rfind('@');
  if (fs::exists(text, error) || at == std::string::npos) return {text, std::nullopt};
  int epoch = 0;
  const char* end = text.data() + text.size();
  const auto [rest, problem] = std::from_chars(text.data() + at + 1, end, epoch);
  if (problem != std::errc() || rest != end || epoch < 0)
    throw InputError(phrase("a run and an epoch are named as RUN@12, or a model file by its name"), text);
  return {text.substr(0, at), epoch};
}

Model modelAtEpoch(const fs::path& run, int epoch, std::shared_ptr<const Dataset> dataset, std::stop_token stop,
                   const std::function<void(int)>& onEpoch) {
  const std::vector<Action> actions = RunFolder::readExperiment(run).actions;
  const auto history = HistoryReader::fileOf(run);
  std::optional<Model> model = modelIn(run / RunFolder::kModelName, epoch);
  if (!model) model = modelIn(RunFolder::snapshotFile(run, epoch), epoch);
  if (!model && history) {
    const HistoryReader reader(*history);
    const std::vector<int> epochs = reader.epochs();
    const std::optional<int> from = reader.stateBefore(epoch);
    if (from && std::binary_search(epochs.begin(), epochs.end(), epoch))
      model = trainedAgain(reader, *from, epoch, actions, std::move(dataset), stop, onEpoch);
  }
  if (!model) refuseEpoch(run, epoch, history);
  model->plan = after(actions, epoch);
  if (history) model->links = HistoryReader(*history).linksAt(epoch, model->network);
  return std::move(*model);
}

void dropFromPlan(std::vector<Action>& plan, const ChangedSettings& chosen) {
  for (Action& action : plan) {
    forEachSetting([&](const char*, const char*, auto changed, auto) {
      if (chosen.*changed) (action.set.*changed).reset();
    });
  }
  std::erase_if(plan, [](const Action& action) { return !action.applied && action.set == ChangedSettings(); });
}

ChangedSettings changedSettings(const Experiment& now, const Experiment& asked) {
  ChangedSettings changed;
  Experiment reached = now;
  forEachSetting([&](const char*, const char*, auto change, auto setting) {
    if (!(asked.*setting == now.*setting)) changed.*change = asked.*setting;
  });
  renew(reached, changed);
  const auto demandSame = [](bool same, const char* key) {
    if (!same) throw InputError(phrase("\"%1\" stays what it is in a run; leave it out, or start a new run", key), "--from");
  };
  demandSame(reached.hidden == asked.hidden, "hidden");
  demandSame(reached.density == asked.density, "density");
  demandSame(reached.classes == asked.classes, "classes");
  demandSame(reached.start == asked.start, "start");
  demandSame(reached.locality == asked.locality, "locality");
  demandSame(reached.trainSamples == asked.trainSamples, "train_samples");
  return changed;
}

Model asStart(Model model) {
  model.experiment = settingsNow(model.experiment);
  model.epoch = 0;
  model.batch.reset();
  model.history.clear();
  model.regrow.clear();
  model.plan.clear();
  for (Layer& layer : model.network.layers) {
    std::visit(
        [](auto& part) {
          std::fill(part.momentum.begin(), part.momentum.end(), 0.0f);
          std::fill(part.biasMomentum.begin(), part.biasMomentum.end(), 0.0f);
        },
        layer);
    if (auto* sparse = std::get_if<SparseLayer>(&layer)) std::fill(sparse->born.begin(), sparse->born.end(), 0);
  }
  model.experiment.startNetwork = hashOf(model.network);
  return model;
}

Model asStartOf(const Experiment& experiment, Model model) {
  const Experiment own = settingsNow(model.experiment);
  if (experiment.hidden != own.hidden || experiment.density != own.density || !interchangeable(experiment.rule, own.rule))
    throw InputError(
        phrase("the experiment has other layers than the model; hidden, density and whether it is dense must be the same"),
        "--from");
  model = asStart(std::move(model));
  const ContentHash hash = model.experiment.startNetwork;
  if (hash != experiment.startNetwork)
    throw InputError(phrase("this is not the network that the experiment began with (its hash begins with %1, not %2)",
                            hash.beginning(), experiment.startNetwork.beginning()),
                     "--from");
  model.experiment = withoutActions(experiment);
  model.experiment.startNetwork = hash;
  model.plan = experiment.actions;
  return model;
}

}  // namespace rewire
