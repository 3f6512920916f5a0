#pragma once

#include "core/lab/curve_run.h"

#include <QList>
#include <QPair>
#include <QString>

namespace rewire {

// Robustness curves in words: on axes, in captions, and in the files that they are saved to.

/// What is done, as a heading: "Links removed at random".
QString kindInWords(const Sweep& sweep);

/// What the axis of strengths counts, with its unit: "share of links removed", "attack ε (pixel units)". Where models are
/// compared at an equal number of links, it counts links.
QString axisTitle(const Sweep& sweep);

/// A place on that axis: "0.35", "0.050 (12.8/255)", "1,392 links".
QString placeInWords(const Sweep& sweep, double place);

/// The place on the axis of what was done to a model with so many links.
double placeOf(const Sweep& sweep, double strength, std::int64_t links);

/// How the curves came to be: "Mean of 10 draws (seeds 1 to 10) at each of 21 strengths; …".
QString samplingInWords(const Sweep& sweep);

/// Every model with its training, and the sweep with all its options, as notes for a saved picture.
QList<QPair<QString, QString>> notesOf(const CurveState& state);

/// The text of a curve file; see core/perturb/curve_csv.h.
QString csvOf(const CurveState& state);

}  // namespace rewire
