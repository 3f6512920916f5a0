#pragma once

#include "core/network/loss.h"
#include "core/perturb/perturbations.h"
#include "core/phrase.h"
#include "core/run/shown_network.h"
#include "core/run/snapshot.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rewire {

/// A question about a specimen: the network of a snapshot as it stood then. Only the newest request counts.
struct LabRequest {
  std::uint64_t id = 0;  ///< ascends
  SnapshotPtr specimen;  ///< with a network and samples
  Perturbations perturbations;
  std::vector<std::int32_t> shown;  ///< test samples whose images somebody looks at
  std::vector<float> drawing;       ///< an image to classify, pixels in pixel units; empty: none
};

/// The answers of one network for the test samples, as far as they have been evaluated: samples 0 … evaluation.samples-1.
struct LabEvaluation {
  Evaluation evaluation;
  std::vector<std::int32_t> predicted;  ///< a class a sample
  std::vector<float> confidence;        ///< its probability
  std::vector<std::int32_t> confusion;  ///< [label][predicted], counts
};

/// An answer: everything that the lab's panels and views show. Never changed after it is made.
struct LabResult {
  std::uint64_t request = 0;
  SnapshotPtr specimen;
  Perturbations perturbations;
  Phrase error;                                    ///< in words; not empty: there is no answer, and nothing below is filled
  bool complete = false;                           ///< false: `perturbed` is an estimate on the first samples
  std::shared_ptr<const LabEvaluation> clean;      ///< always on all test samples
  std::shared_ptr<const LabEvaluation> perturbed;  ///< after all perturbations
  std::optional<Evaluation> control;  ///< beside an attack: random signs of the same size instead, on as many samples
  double maxLinf = 0.0;               ///< largest perturbation by the attack, pixel units
  double maxL2 = 0.0;
  std::vector<std::int64_t> linksBefore;  ///< links of each hidden layer
  std::vector<std::int64_t> linksAfter;
  std::vector<double> swapped;  ///< share of each hidden layer's links that have another partner
  /// The layers of the perturbed network, as views draw it; those of the specimen where nothing was touched.
  std::vector<LayerState> layers;
  std::shared_ptr<const Removed> removed;  ///< null where no link is gone and no neuron silent
  std::vector<std::int32_t> shown;         ///< as requested
  std::vector<float> shownImages;          ///< [shown][pixels] after the perturbations, pixel units
  std::vector<float> shownClean;           ///< [shown][classes]: probabilities by the specimen for the clean image
  std::vector<float> shownPerturbed;       ///< the same after all perturbations
  std::vector<float> drawingClean;         ///< probabilities of the classes for the drawing; empty without one
  std::vector<float> drawingPerturbed;     ///< the same after all perturbations, those of images too
  std::vector<float> drawingImage;         ///< the drawing after the perturbations, [pixels], pixel units
  int drawingLabel = 0;                    ///< the class that an attack drives it away from: the specimen's own clean answer
};

using LabResultPtr = std::shared_ptr<const LabResult>;

}  // namespace rewire
