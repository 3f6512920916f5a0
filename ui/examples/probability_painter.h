#pragma once

#include <QFont>
#include <QRectF>
#include <QStringList>

#include <vector>

class QPainter;

namespace rewire {

struct Theme;

/// The probabilities that the clean and the perturbed network give to each class, in the order of the classes.
struct ProbabilityRows {
  QStringList names;
  std::vector<float> clean;
  std::vector<float> perturbed;      ///< as long as `clean`
  QString wordClean, wordPerturbed;  ///< for the legend; empty: of the clean, of the perturbed network

  bool empty() const { return clean.empty(); }
};

/// A pair with its numbers: one row a class, above them the legend.
double probabilityRowHeight(const QFont& font);
double probabilityHeight(const QFont& font, int classes);
/// With rows as low as they can be read.
double leastProbabilityHeight(const QFont& font, int classes);

/// Those `most` classes to which either network gives most, still in the order of the classes.
ProbabilityRows strongest(const ProbabilityRows& rows, int most);

/// "98.1 %"
QString confidenceText(double share);

/// Draws paired bars: the clean network above, hollow; the perturbed one below, filled. The likeliest classes are in bold. A low
/// `area` makes low rows.
void paintProbabilities(QPainter& painter, const QRectF& area, const ProbabilityRows& rows, const Theme& theme,
                        const QFont& font);

}  // namespace rewire
