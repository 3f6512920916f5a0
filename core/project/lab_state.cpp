#include "core/project/lab_state.h"

#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/io/input_file.h"
#include "core/io/output_path.h"
#include "core/json_text.h"
#include "core/kept/run_folder.h"
#include "core/perturb/perturbations_json.h"
#include "core/train/experiment.h"

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <limits>
#include <utility>

namespace rewire {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kMostSpecimenBytes = 16 << 20;
constexpr std::uint64_t kMostWindowBytes = 1 << 20;
constexpr std::uint64_t kMostDrawingBytes = 4 << 20;
constexpr std::size_t kMostNamed = 3;  ///< removals in a message

const Phrase kSpecimenWrong = phrase("specimen.json is malformed");

std::optional<int> countIn(const nlohmann::json& json, const char* key, const std::string& where) {
  const auto found = json.find(key);
  if (found == json.end()) return std::nullopt;
  if (!found->is_number_unsigned() || *found > std::numeric_limits<int>::max())
    throw InputError(phrase("%1: \"%2\" must be a whole number from 0 on", kSpecimenWrong, key), where);
  return found->get<int>();
}

std::vector<fs::path> picturesIn(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> files;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const fs::path& file = entry->path();
    const bool hidden = file.filename().string().starts_with('.');  // the rest of a write that was cut off
    if (!hidden && file.extension() == ".png" && files.size() < kMostDrawings) files.push_back(file);
  }
  return files;
}

/// Reads a lab; `part` is given each file and what reads it.
template <class Part>
LabStatePtr readParts(const fs::path& folder, int hiddenLayers, Part part) {
  LabState lab;
  std::error_code error;
  const fs::path specimen = folder / RunFolder::kSpecimenName, window = folder / RunFolder::kWindowName;
  if (fs::exists(specimen, error))
    part(specimen,
         [&] { lab.specimen = specimenFromJson(readText(specimen, kMostSpecimenBytes), hiddenLayers, specimen.string()); });
  if (fs::exists(window, error))
    part(window, [&] {
      std::string text = readText(window, kMostWindowBytes);
      demandWindow(text, window);
      lab.window = std::move(text);
    });
  for (const fs::path& file : picturesIn(folder / RunFolder::kDrawingsName))
    part(file, [&] { lab.drawings[file.filename().string()] = readText(file, kMostDrawingBytes); });
  if (!lab.hasWork() && lab.window.empty()) return nullptr;
  return std::make_shared<const LabState>(std::move(lab));
}

std::string inBrackets(std::initializer_list<int> numbers) {
  std::string text;
  for (const int number : numbers) text += (text.empty() ? "[" : ", ") + std::to_string(number);
  return text + "]";
}

}  // namespace

std::string toJson(const SpecimenState& specimen) {
  nlohmann::ordered_json json = {{"seed", specimen.perturbations.seed}};
  putPerturbations(specimen.perturbations, json);
  if (specimen.pinned) json["pinned_epoch"] = specimen.pinned->epoch;
  if (specimen.pinned && specimen.pinned->batch > 0) json["pinned_batch"] = specimen.pinned->batch;
  return json.dump(1) + "\n";
}

SpecimenState specimenFromJson(const std::string& text, int hiddenLayers, const std::string& where) {
  const nlohmann::json json = parsedJson(text, where);
  if (!json.is_object()) throw InputError(phrase("%1: it must be a JSON object", kSpecimenWrong), where);
  SpecimenState specimen;
  specimen.perturbations = PerturbationsReader(json, hiddenLayers, kSpecimenWrong, where).read();
  if (const auto seed = json.find("seed"); seed != json.end()) {
    if (!seed->is_number_unsigned()) throw InputError(phrase("%1: \"seed\" must be a whole number", kSpecimenWrong), where);
    const auto value = seed->get<std::uint64_t>();
    if (!specimen.perturbations.steps.empty() && value != specimen.perturbations.seed)
      throw InputError(phrase("%1: all perturbations have the one \"seed\"", kSpecimenWrong), where);
    specimen.perturbations.seed = value;
  }
  const std::optional<int> epoch = countIn(json, "pinned_epoch", where), batch = countIn(json, "pinned_batch", where);
  if (epoch) specimen.pinned = PinnedMoment{*epoch, batch.value_or(0)};
  return specimen;
}

void writeLab(const LabState& lab, const fs::path& folder) {
  writeFile(folder / RunFolder::kSpecimenName, toJson(lab.specimen));
  if (!lab.window.empty()) writeFile(folder / RunFolder::kWindowName, lab.window);
  const fs::path drawings = folder / RunFolder::kDrawingsName;
  std::error_code error;
  for (const fs::path& old : picturesIn(drawings)) {
    if (!lab.drawings.contains(old.filename().string())) fs::remove(old, error);
  }
  if (!lab.drawings.empty()) makeFolder(drawings);
  for (const auto& [name, picture] : lab.drawings) writeFile(drawings / name, picture);
}

void demandWindow(const std::string& json, const fs::path& file) {
  if (!parsedJson(json, file.string()).is_object()) throw InputError(phrase("this must be a JSON object"), file.string());
}

LabStatePtr readLab(const fs::path& folder, int hiddenLayers) {
  return readParts(folder, hiddenLayers, [](const fs::path&, const auto& read) { read(); });
}

LabStatePtr readLab(const fs::path& folder, int hiddenLayers, std::vector<Phrase>& problems, bool own) {
  return readParts(folder, hiddenLayers, [&](const fs::path& file, const auto& read) {
    try {
      read();
    } catch (const InputError& error) {
      problems.push_back(error.told());
      if (!own) return;
      const fs::path aside = nameAside(file);
      std::error_code failed;
      fs::rename(file, aside, failed);
      if (!failed) problems.back() = phrase("%1; it is %2 now", problems.back(), aside.filename().string());
    }
  });
}

Phrase dropMissing(Perturbations& perturbations, const Network& network) {
  std::vector<Phrase> missing;
  const auto within = [](int index, int count) { return index >= 0 && index < count; };
  const auto layers = static_cast<int>(network.layers.size());
  std::erase_if(perturbations.removedLinks, [&](const LinkId& link) {
    const bool there = within(link.layer, layers) &&
                       within(link.from, inputsOf(network.layers[static_cast<std::size_t>(link.layer)])) &&
                       within(link.to, outputsOf(network.layers[static_cast<std::size_t>(link.layer)]));
    if (!there) missing.push_back(phrase("the link %1", inBrackets({link.layer, link.from, link.to})));
    return !there;
  });
  std::erase_if(perturbations.silencedNeurons, [&](const HiddenNeuron& neuron) {
    const bool there = within(neuron.layer, layers - 1) &&
                       within(neuron.neuron, outputsOf(network.layers[static_cast<std::size_t>(neuron.layer)]));
    if (!there) missing.push_back(phrase("the neuron %1", inBrackets({neuron.layer, neuron.neuron})));
    return !there;
  });
  Phrase words;
  for (std::size_t i = 0; i < missing.size() && i < kMostNamed; ++i)
    words = i > 0 ? phrase("%1, %2", words, missing[i]) : missing[i];
  return missing.size() > kMostNamed ? phrase("%1 and %2 more", words, missing.size() - kMostNamed) : words;
}

std::optional<std::uint64_t> mostBytesOf(const std::string& entry) {
  if (entry == RunFolder::kExperimentName) return kMostExperimentBytes;
  if (entry == RunFolder::kSpecimenName) return kMostSpecimenBytes;
  if (entry == RunFolder::kWindowName) return kMostWindowBytes;
  if (entry.starts_with(RunFolder::kDrawingsName)) return kMostDrawingBytes;
  return std::nullopt;
}

}  // namespace rewire
