#pragma once

#include "ui/connectivity/drawing/link_canvas.h"
#include "ui/style/theme.h"

#include <QColor>

namespace rewire {

/// Share of its strength that a silent neuron keeps in the picture, and with it its links.
constexpr double kSilentShare = 1.0 / 3.0;
/// That share of a colour, the rest is background.
QColor dimmed(const QColor& colour, const Theme& theme);

/// Links that died because the removal of others had stranded them: dashed, and a stronger grey than that of the others.
QColor strandedColour(const Theme& theme, bool past);
/// Colour of links that the lab removed: a grey that stands out more than that of links that died at a rewiring.
QColor removedColour(const Theme& theme);

/// The colours of the picture: background, then hue by sign and lightness by strength; an even mix of signs is neutral.
LinkColours signColours(const Theme& theme);
/// Transparent, then one colour, ever more opaque.
LinkColours overlayColours(const QColor& colour);

/// Transparent, then ever more opaque, from the one colour (mix 0) to the other.
LinkColours mixedColours(const QColor& from, const QColor& to);

/// Those of links that are lifted out: as in the picture a little excess of one sign already shows.
LinkColours liftedColours(const Theme& theme);

}  // namespace rewire
