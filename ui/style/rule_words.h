#pragma once

#include "core/topology/rules/rule.h"

#include <QColor>
#include <QString>

namespace rewire {

/// The names of a rule, for people.
struct RuleWords {
  QString choice;      ///< to choose it by: "SET (adaptive)"
  QString network;     ///< names its networks in plots: "adaptive"
  QString does;        ///< between epochs, as a part of a sentence
  QString noRegrowth;  ///< why removed links cannot grow back, as a sentence; empty: they can
};
RuleWords wordsOf(Rule rule);

/// "adaptive", "static" or "dense": wordsOf(rule).network.
QString ruleInWords(Rule rule);

/// The colour of a rule in every plot, on light or dark ground.
QRgb colourOf(Rule rule, bool dark);

}  // namespace rewire
