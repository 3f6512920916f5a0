#pragma once

#include <QColor>
#include <QIcon>

namespace rewire {

enum class Symbol { Play, Pause, StepEpoch, Reset, Dice, Warning, Information, Close, Folder, Download };

/// The symbol as an icon, drawn as vectors in one colour at whatever size and pixel ratio is asked for. Disabled, it is drawn
/// at a third of its strength.
QIcon symbolIcon(Symbol symbol, const QColor& colour);

/// The same as a picture of `size` × `size` device-independent pixels, for labels.
QPixmap symbolPixmap(Symbol symbol, const QColor& colour, int size, qreal pixelRatio);

}  // namespace rewire
