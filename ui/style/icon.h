#pragma once

#include <QColor>
#include <QIcon>

namespace rewire {

enum class Symbol { Play, Pause, StepEpoch, Reset, Dice, Warning, Information, Close, Folder, Download };

/// The symbol as an icon, drawn as vectors in one colour, sharp at any size and pixel ratio. A disabled one has a third of the
/// strength.
QIcon symbolIcon(Symbol symbol, const QColor& colour);

/// The same as a picture of `size` × `size` device-independent pixels, for labels.
QPixmap symbolPixmap(Symbol symbol, const QColor& colour, int size, qreal pixelRatio);

}  // namespace rewire
