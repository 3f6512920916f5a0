#pragma once

#include "core/live/lab_wish.h"
#include "core/live/specimen.h"
#include "core/live/staged_assessment.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace rewire {

/// Answers wishes one after the other and remembers what the next one may need again: the specimen and its clean verdict, the
/// damaged network while only the images change, how far an assessment had come while only the drawing changes. Synchronous, for
/// one thread; the Lab gives it one.
class Examination {
 public:
  /// When to leave off. `closing`: at once. `superseded`: there is a newer wish; what is quick is finished all the same, so that
  /// a slider that never rests still shows numbers.
  struct Stops {
    std::stop_token closing;
    std::stop_token superseded;  ///< also requested when closing
  };
  using Publish = std::function<void(LabResultPtr)>;

  explicit Examination(double workAtOnce = StagedAssessment::kWorkAtOnce) : m_workAtOnce(workAtOnce) {}

  /// Tells the answer to `wish`, in as many stages as it takes, the last one complete. Throws Cancelled. A wish whose specimen
  /// has no network or no samples has no answer. Samples that the specimen has not are left out of those shown, and a drawing
  /// of another size is not classified.
  void examine(const LabWish& wish, const Stops& stops, const Publish& publish);

 private:
  struct Shown {
    std::vector<std::int32_t> samples;
    std::vector<float> images;
    std::vector<float> clean;    // probabilities of the classes for the image as it is
    std::vector<float> damaged;  // and after all of the damage
  };

  void prepare(const LabWish& wish, std::stop_token closing);
  void show(const LabWish& wish, const Stops& stops);
  LabResultPtr resultOf(const LabWish& wish) const;

  double m_workAtOnce;
  std::unique_ptr<const Specimen> m_specimen;
  std::unique_ptr<const DamagedSpecimen> m_damaged;
  ImageDamage m_imageDamage;
  std::unique_ptr<StagedAssessment> m_assessment;  // null where nothing is damaged
  std::optional<Shown> m_shown;                    // as they look after m_imageDamage
};

}  // namespace rewire
