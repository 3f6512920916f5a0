#pragma once

#include "core/lab/lab_request.h"
#include "core/lab/specimen.h"
#include "core/lab/staged_evaluation.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace rewire {

/// Answers wishes one after the other and remembers what the next one may need again: the specimen and its clean verdict, the
/// damaged network while only the images change, how far an assessment had come while only the drawing changes. Synchronous, for
/// one thread; the Lab gives it one.
class LabSession {
 public:
  /// When to leave off. `closing`: at once. `superseded`: there is a newer wish; what is quick is finished all the same, so that
  /// a slider that never rests still shows numbers.
  struct Stops {
    std::stop_token closing;
    std::stop_token superseded;  ///< also requested when closing
  };
  using Publish = std::function<void(LabResultPtr)>;

  explicit LabSession(double workAtOnce = StagedEvaluation::kWorkAtOnce) : m_workAtOnce(workAtOnce) {}

  /// Tells the answer to `wish`, in as many stages as it takes, the last one complete. Throws Cancelled. A wish whose specimen
  /// has no network or no samples has no answer. Samples that the specimen has not are left out of those shown, and a drawing
  /// of another size is not classified.
  void answer(const LabRequest& request, const Stops& stops, const Publish& publish);

 private:
  struct Shown {
    std::vector<std::int32_t> samples;
    std::vector<float> images;
    std::vector<float> clean;      // probabilities of the classes for the image as it is
    std::vector<float> perturbed;  // and after all of the damage
  };

  void prepare(const LabRequest& request, std::stop_token closing);
  void show(const LabRequest& request, const Stops& stops);
  LabResultPtr resultOf(const LabRequest& request) const;

  double m_workAtOnce;
  std::unique_ptr<const Specimen> m_specimen;
  std::unique_ptr<const PerturbedSpecimen> m_perturbed;
  ImagePerturbations m_imagePerturbations;
  std::unique_ptr<StagedEvaluation> m_evaluation;  // null where nothing is damaged
  std::optional<Shown> m_shown;                    // as they look after m_imageDamage
};

}  // namespace rewire
