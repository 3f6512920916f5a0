#pragma once

#include "core/compute/newest_request.h"
#include "core/lab/lab_request.h"
#include "core/lab/specimen.h"
#include "core/lab/staged_evaluation.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace rewire {

/// Answers requests one after the other and remembers what the next one may need again. That is the specimen and its clean
/// evaluation; the perturbed network while only the images change; an unfinished evaluation while only the drawing changes.
/// Synchronous, for one thread; the Lab gives it one.
class LabSession {
 public:
  using Stops = NewestRequest<LabRequest>::Stops;  ///< quick work is finished even when superseded: a slider shows numbers
  using Publish = std::function<void(LabResultPtr)>;

  explicit LabSession(double workAtOnce = StagedEvaluation::kWorkAtOnce) : m_workAtOnce(workAtOnce) {}

  /// Tells the answer to `request`, in as many stages as it takes, the last one complete. Throws Cancelled. A request whose
  /// specimen has no network or no samples has no answer. Samples that the specimen has not are left out of those shown, and a
  /// drawing of another size is not classified.
  void answer(const LabRequest& request, const Stops& stops, const Publish& publish);

 private:
  struct Shown {
    std::vector<std::int32_t> samples;
    std::vector<float> images;
    std::vector<float> clean;      // probabilities of the classes for the image as it is
    std::vector<float> perturbed;  // and after all perturbations
  };

  struct Drawn {
    std::vector<float> drawing;  // as it was drawn
    std::vector<float> image;    // after m_imageSteps
    std::vector<float> clean;
    std::vector<float> perturbed;
    int label = 0;
  };

  void prepare(const LabRequest& request, std::stop_token closing);
  void show(const LabRequest& request, const Stops& stops);
  void showDrawing(const LabRequest& request, const Stops& stops);
  LabResultPtr resultOf(const LabRequest& request) const;

  double m_workAtOnce;
  std::unique_ptr<const Specimen> m_specimen;
  std::unique_ptr<const PerturbedSpecimen> m_perturbed;
  Perturbations m_imageSteps;
  std::unique_ptr<StagedEvaluation> m_evaluation;  // null where nothing is perturbed
  std::optional<Shown> m_shown;                    // after m_imageSteps
  std::optional<Drawn> m_drawn;                    // the same
};

}  // namespace rewire
