#pragma once

#include "core/live/snapshot.h"
#include "core/model/loss.h"
#include "core/perturb/damage.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rewire {

/// What somebody wants to know of a specimen: the network of a snapshot as it stood then. Only the newest wish counts.
struct LabWish {
  std::uint64_t id = 0;  ///< ascends
  SnapshotPtr specimen;  ///< with a network and samples
  Damage damage;
  std::vector<std::int32_t> shown;  ///< test samples whose images somebody looks at
  std::vector<float> drawing;       ///< an image to classify, pixels in pixel units; empty: none
};

/// What one network says of the test samples, as far as they have been assessed: samples 0 … score.samples-1.
struct Verdict {
  Score score;
  std::vector<std::int32_t> predicted;  ///< a class a sample
  std::vector<float> confidence;        ///< its probability
  std::vector<std::int32_t> confusion;  ///< [label][predicted], counts
};

/// An answer: everything that the lab's panels and views show. Never changed after it is made.
struct LabResult {
  std::uint64_t wish = 0;
  SnapshotPtr specimen;
  Damage damage;
  std::string error;                       ///< why there is no answer, in words; then nothing below is filled
  bool complete = false;                   ///< false: `damaged` is an estimate on the first samples, the rest is being assessed
  std::shared_ptr<const Verdict> clean;    ///< always on all test samples
  std::shared_ptr<const Verdict> damaged;  ///< after all of the damage
  std::optional<Score> control;  ///< beside an attack: random signs of the same size instead, on as many samples as `damaged`
  double maxLinf = 0.0;          ///< largest perturbation by the attack, pixel units
  double maxL2 = 0.0;
  std::vector<std::int64_t> linksBefore;  ///< of each hidden layer
  std::vector<std::int64_t> linksAfter;
  std::vector<double> swapped;     ///< share of each hidden layer's links with another partner
  std::vector<LayerState> layers;  ///< of the damaged network, as views draw it; those of the specimen where nothing was touched
  std::shared_ptr<const Injury> injury;  ///< null where no link is gone and no neuron silent
  std::vector<std::int32_t> shown;       ///< as wished
  std::vector<float> shownImages;        ///< [shown][pixels] after the damage, pixel units
  std::vector<float> shownClean;         ///< [shown][classes]: probabilities by the specimen for the clean image
  std::vector<float> shownDamaged;       ///< the same after all of the damage
  std::vector<float> drawingClean;       ///< probabilities of the classes for the drawing; empty without one
  std::vector<float> drawingDamaged;
};

using LabResultPtr = std::shared_ptr<const LabResult>;

}  // namespace rewire
