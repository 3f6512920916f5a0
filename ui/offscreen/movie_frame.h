#pragma once

#include <QImage>
#include <QSize>

namespace rewire {

class View;
struct Theme;

/// The place of a frame among the epochs of its movie.
struct MoviePlace {
  int epoch = 0;
  int first = 0;
  int last = 0;
  int planned = 0;  ///< epochs of the whole run, as the window names them
};

/// The part of a frame that the view has; below it is the strip of the epoch.
QSize pictureIn(QSize frame);

/// The view with a strip below it: the epoch in words, and where it lies between the first and the last.
QImage movieFrame(const View& view, QSize size, const Theme& theme, const MoviePlace& place);

}  // namespace rewire
