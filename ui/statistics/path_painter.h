#pragma once

#include "ui/statistics/input_map_painter.h"

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QPainter;

namespace rewire {

class StrongestPaths;
struct Theme;

/// Areas of the parts of a picture of strongest paths: an image a class, as large as there is room for, with its name above it.
struct PathFrame {
  PathFrame(const QRectF& area, const InputMapShape& shape, int classes, const QFont& font);

  QRectF pixelArea(int classIndex, int pixel, const InputMapShape& shape) const;

  QRectF heading;
  std::vector<QRectF> names;
  std::vector<QRectF> images;
  QRectF bar;
};

/// A class, and a pixel of its image.
struct PathPlace {
  int classIndex = 0;
  std::optional<std::int32_t> pixel;
  bool operator==(const PathPlace&) const = default;
};

/// Words and marks of a picture of strongest paths.
struct PathPicture {
  QString heading;  ///< "strongest paths of epoch 5"
  QString second;   ///< the line below
  QStringList classes;
  float largest = 0.0f;              ///< the strength at the upper end of the scale that all classes share
  std::optional<PathPlace> chosen;   ///< its paths are drawn
  std::optional<PathPlace> pointed;  ///< at by mouse or keys
};

/// Draws the image of each class: the stronger the strongest path from a pixel, the higher its colour on the scale.
void paintPaths(QPainter& painter, const PathFrame& frame, const StrongestPaths& paths, const InputMapShape& shape,
                const PathPicture& picture, const Theme& theme, const QFont& font);

}  // namespace rewire
