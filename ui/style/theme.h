#pragma once

#include "core/topology/rules/rule.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace rewire {

/// The colour that lies the share of the way between two.
QColor mixed(const QColor& from, const QColor& to, double share);

/// Every colour of the program. Weight signs are blue and orange; series are Okabe and Ito's palette (2008), which people with
/// the common kinds of colour blindness can tell apart; density is cividis (Nuñez et al. 2018), whose zero is the background.
struct Theme {
  bool dark = false;

  QColor window, panel, plot;       ///< behind everything; behind controls; behind pictures
  QColor text, mutedText;           ///< on any of the three
  QColor grid, frame;               ///< lines inside and around plots
  QColor accent;                    ///< the selected or running thing
  QColor error, errorText;          ///< the banner
  QColor positive, negative;        ///< weight signs at full strength
  QColor born, died;                ///< links at a rewiring
  QColor train;                     ///< the training series; that of the test has the colour of its rule
  std::array<QRgb, 256> density{};  ///< few … many; density[0] is `plot`

  QColor ofRule(Rule rule) const;           ///< colourOf() it here: a rule keeps its colour in every plot
  QColor ofLayer(std::size_t layer) const;  ///< Okabe–Ito, in order
  QPalette palette() const;

  static const Theme& light();
  static const Theme& darkTheme();
};

}  // namespace rewire
