#pragma once

#include "core/perturb/perturbations.h"

#include <QString>
#include <QStringList>

#include <string_view>

namespace rewire {

// The words of the window for perturbations, all in one file. A kind without words does not compile.

/// The words for one perturbation. Those that name its strength have it in its own unit.
struct KindWords {
  QString label;    ///< names its slider and its entry in lists
  QString tip;      ///< a sentence that teaches
  QString step;     ///< names the undo step that gives it this strength: "Remove 20 % of the links"
  QString applied;  ///< tells that it was done: "20 % of links removed at random"
  QString heading;  ///< heads a robustness curve: "Links removed at random"
  QString axis;     ///< names the strength and its unit: "share of links removed, at random"
};
KindWords wordsOf(const Perturbation& perturbation);

/// The order in which links are removed: "weakest first".
QString orderInWords(LinkOrder order);

/// The words for an option of a kind. `choices`: one a name, in their order; empty where there is nothing to choose.
struct OptionWords {
  QString label;
  QString tip;
  QStringList choices;
  QStringList choiceTips;  ///< empty, or one a choice
};
OptionWords wordsOf(const Perturbation& kind, const Option& option);

/// All that was done to a network, for its mark in the history: "20 % of links removed at random, 3 neurons silenced by hand".
/// Layers are counted as in the views, from hidden 1. Changes of images are left out.
QString appliedText(const Perturbations& perturbations);

/// An attack epsilon in pixel units and in steps of a byte: "0.050 (12.75/255)".
QString epsilonText(double epsilon);
/// Its second half alone: "8/255", "12.75/255"; see inByteSteps().
QString byteSteps(double epsilon);

/// A strength with its unit: "0.200", an attack's as epsilonText().
QString strengthText(const Perturbation& kind, double strength);

/// "by hand: 312 links removed, 2 neurons silenced"; empty where nothing was.
QString handRemovals(const Perturbations& perturbations);

}  // namespace rewire
