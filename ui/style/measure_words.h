#pragma once

#include "core/topology/measures.h"

#include <QString>

namespace rewire {

/// The unit of a measure: those of one unit share an axis.
enum class MeasureUnit { Percent, Neurons, Links, Epochs, Gini, Correlation, Moved, Dispersion };

/// A measure of the topology, for people.
struct MeasureWords {
  QString name;        ///< "in common with the start"
  QString definition;  ///< one sentence that teaches
  MeasureUnit unit;
};
MeasureWords wordsOf(Measure measure);

/// The title of the axis of a unit: "share (%)".
QString axisTitle(MeasureUnit unit);
/// The same where there is little room: "%".
QString shortAxisTitle(MeasureUnit unit);

/// The value as it is drawn: shares in per cent.
double inUnit(Measure measure, double value);
double inUnit(MeasureUnit unit, double value);

/// The value with its unit: "31.2 %", "2,934".
QString valueInWords(Measure measure, double value);
QString valueInWords(MeasureUnit unit, bool isCount, double value);

}  // namespace rewire
