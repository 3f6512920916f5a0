#pragma once

#include "core/network/network.h"
#include "core/perturb/perturbations.h"
#include "core/phrase.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rewire {

/// A moment of a run: so many finished epochs, and mini-batches of the next.
struct PinnedMoment {
  int epoch = 0;
  int batch = 0;
  bool operator==(const PinnedMoment&) const = default;
};

/// The specimen of the lab without its network: what is done to it, and the moment that it is pinned to.
struct SpecimenState {
  Perturbations perturbations;
  std::optional<PinnedMoment> pinned;  ///< nothing: it follows the run
  bool operator==(const SpecimenState&) const = default;
};

/// specimen.json. `hiddenLayers`: those of the network. Reading throws InputError; `where` is the file.
std::string toJson(const SpecimenState& specimen);
SpecimenState specimenFromJson(const std::string& json, int hiddenLayers, const std::string& where);

/// All that the window holds beside a run: specimen, drawings, and how it looks. Kept in the run's folder by the names that the
/// entries of a project file have (RunFolder).
struct LabState {
  SpecimenState specimen;
  std::map<std::string, std::string> drawings;  ///< PNG by the name of its file
  std::string window;                           ///< a JSON object, which only the window understands; empty: none
  bool operator==(const LabState&) const = default;

  /// Tells whether somebody has worked on the specimen or has drawn: work that would be missed.
  bool hasWork() const { return !(specimen == SpecimenState()) || !drawings.empty(); }
  bool sameWork(const LabState& other) const { return specimen == other.specimen && drawings == other.drawings; }
};
using LabStatePtr = std::shared_ptr<const LabState>;

/// Writes it into a folder, each file whole or not at all. Throws WorkError.
void writeLab(const LabState& lab, const std::filesystem::path& folder);

/// Reads what is there of it; null: nothing. Throws InputError.
LabStatePtr readLab(const std::filesystem::path& folder, int hiddenLayers);

/// The same, without the files that cannot be read; each of them gives a line. In a folder of one's own they are set aside
/// (nameAside), as the lab will be written over them.
LabStatePtr readLab(const std::filesystem::path& folder, int hiddenLayers, std::vector<Phrase>& problems, bool own = false);

/// Throws InputError unless the text can be a window.json.
void demandWindow(const std::string& json, const std::filesystem::path& file);

/// Takes out of the perturbations by hand what the network does not have, and returns it in words; empty: all is there.
Phrase dropMissing(Perturbations& perturbations, const Network& network);

/// Drawings that a run has at most.
inline constexpr std::size_t kMostDrawings = 100;

/// The bytes that an entry of this name may have at most: an experiment, a picture and so on. Nothing: as many as it says.
std::optional<std::uint64_t> mostBytesOf(const std::string& entry);

}  // namespace rewire
