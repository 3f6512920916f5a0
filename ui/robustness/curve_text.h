#pragma once

#include "core/lab/curve_state.h"

#include <QCoreApplication>
#include <QList>
#include <QPair>
#include <QString>

namespace rewire {

// Robustness curves in words: on axes, in captions, and in the files that they are saved to.

class CurveText {
  Q_DECLARE_TR_FUNCTIONS(rewire::CurveView)
};

/// The name of a model in the language of the window; in files it is English, and so are names that come from a file alone.
QString nameInWords(const ModelDescription& model);

/// Names the perturbation, as a heading: "Links removed at random".
QString kindInWords(const Sampling& sampling);

/// Title of the axis of strengths, with its unit: "share of links removed", "attack ε (pixel units)". If models are compared at
/// an equal number of links, it counts links.
QString axisTitle(const Sampling& sampling);

/// A position on that axis: "0.35", "0.050 (12.75/255)", "1,392 links".
QString positionInWords(const Sampling& sampling, double position);

/// The position on the axis of a strength, for a model with so many links.
double positionOf(const Sampling& sampling, double strength, std::int64_t links);

/// Tells how the curves were made: "Mean of 10 draws (seeds 1 to 10) at each of 21 strengths; …".
QString samplingInWords(const Sampling& sampling);

/// Names curves among others: "Links removed at random, 0 to 1, 21 steps × 10 · MNIST, set, seed 1, epoch 80".
QString settingsInWords(const CurveState& state);

/// Every model with its training, and the sampling with all its options, as notes for a saved picture.
QList<QPair<QString, QString>> notesOf(const CurveState& state);

/// The text of a curve file; see core/robustness/curve_csv.h.
QString csvOf(const CurveState& state);

}  // namespace rewire
