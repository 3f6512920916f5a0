#pragma once

#include "ui/examples/gallery_images.h"
#include "ui/examples/gallery_layout.h"
#include "ui/examples/gallery_samples.h"
#include "ui/examples/probability_painter.h"

#include <QFont>
#include <QFontMetricsF>
#include <QStringList>

class QPainter;

#include <array>

namespace rewire {

/// "right", "was right, now wrong" and so on.
QString changeText(PredictionChange change);

/// The class probabilities of a shown image, if the result has them; empty otherwise.
ProbabilityRows probabilitiesOf(const LabResult& result, int sample);

/// The names of the classes of a dataset.
QStringList classNames(const DatasetInfo& info);

/// Draws the gallery's cards, the followed image and the legend, on the screen and into exported files alike. A symbol and the
/// kind of frame tell the change of an answer, not the colour alone.
class GalleryPainter {
 public:
  /// All but the painter must outlive it.
  GalleryPainter(QPainter& painter, const LabResult& result, GalleryImages& images, const GalleryLayout& layout,
                 const Theme& theme, const QFont& font);

  struct Mark {
    bool followed = false;
    bool current = false;  ///< the keys act on it
    bool hovered = false;
  };

  void paintCard(const QRectF& card, int sample, Mark mark);
  void paintFollowed(int sample);
  /// `range`: the shown images and the number of all.
  void paintLegend(const QString& range);

 private:
  struct LabEvaluation;
  /// The greatest widths of a word, of the name of a class and of a number.
  struct AnswerColumns {
    std::array<QString, 2> words;
    int digits = 1;  ///< digits of the numbers after the point
    double word = 0.0;
    double name = 0.0;
    double number = 0.0;
  };

  void paintFrame(const QRectF& card, PredictionChange change, Mark mark);
  void paintHeading(const QRectF& line, const SamplePrediction& prediction, const QString& right, const QString& before = {});
  void paintPictures(QPointF at, QSizeF each, double between, const GalleryImages::Pictures& pictures);
  void paintAnswers(const QRectF& line, const SamplePrediction& prediction, bool bars);
  void paintPicture(const QRectF& frame, const QImage& image, bool grey);
  void paintAnswer(const QRectF& line, const AnswerColumns& columns, const LabEvaluation& evaluation, const QString& word,
                   double bar);
  AnswerColumns columnsOf(const QRectF& line, const QString& before, const QString& after, int digits) const;
  double nameWidth(const LabEvaluation& evaluation) const;
  double paintDifferenceLegend(const QRectF& line);
  void paintChangeLegend(const QRectF& line);
  void paintText(const QRectF& line, Qt::Alignment alignment, const QString& text, const QColor& colour, bool bold = false);
  QString className(int label) const;

  QPainter& m_painter;
  const LabResult& m_result;
  GalleryImages& m_images;
  const GalleryLayout& m_layout;
  const Theme& m_theme;
  QStringList m_classes;
  QFont m_font;
  QFont m_bold;
  QFontMetricsF m_metrics;
  QFontMetricsF m_boldMetrics;
};

}  // namespace rewire
