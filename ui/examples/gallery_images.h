#pragma once

#include "core/lab/lab_request.h"
#include "ui/style/theme.h"

#include <QImage>

#include <unordered_map>
#include <vector>

namespace rewire {

/// Colours of a difference: blue where a pixel became brighter, orange where darker, neutral where it stayed.
QColor differenceColour(double share, const Theme& theme);

/// The pictures of test images: the clean one, the perturbed one and their difference. They are made once for each result, not at
/// each repaint. All differences share one scale, so that cards can be compared.
class GalleryImages {
 public:
  struct Pictures {
    QImage clean;
    QImage perturbed;   ///< null: not arrived yet
    QImage difference;  ///< null: not arrived yet
  };

  void setTheme(const Theme& theme);
  /// Keeps the clean pictures as long as the dataset is the same one.
  void setResult(const LabResultPtr& result);
  const Pictures& of(int sample);

  /// The difference shown in full colour, in pixel units: the largest of all pixels shown; 0: no image differs.
  double scale() const { return m_scale; }

 private:
  Pictures made(int sample) const;
  void indexShown();
  QImage picture(const float* pixels) const;
  QImage difference(const float* clean, const float* perturbed) const;

  LabResultPtr m_result;
  const Theme* m_theme = &Theme::light();
  std::unordered_map<int, std::size_t> m_indices;  ///< index of a sample in the result's list of shown ones
  std::unordered_map<int, Pictures> m_made;
  double m_scale = 0.0;
};

}  // namespace rewire
