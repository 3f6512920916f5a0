#pragma once

#include "ui/style/theme.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

#include <cstdint>
#include <vector>

class QPainter;

namespace rewire {

/// Content of a confusion matrix: images of each true class (a row) by predicted class (a column).
struct ConfusionTable {
  QStringList classes;
  std::vector<std::int64_t> images;   ///< [true][predicted]; a difference may be negative
  std::vector<std::int64_t> ofClass;  ///< [true] images looked at
  bool difference = false;            ///< after minus before
  QString heading;                    ///< names the matrix
  QString subheading;                 ///< tells the number of images

  int size() const { return static_cast<int>(classes.size()); }
  std::int64_t at(int label, int predicted) const {
    return images[static_cast<std::size_t>(label) * classes.size() + static_cast<std::size_t>(predicted)];
  }
  /// The value of a cell on its scale: the share of the true class (0 … 1), or of the largest difference (-1 … 1).
  double strengthAt(int label, int predicted) const;
  std::int64_t largest() const;  ///< number in any cell, without its sign
};

/// Positions of the parts of a confusion matrix in an area.
struct ConfusionFrame {
  ConfusionFrame(const QRectF& area, const ConfusionTable& table, const QFont& font);

  QRectF heading;
  QRectF matrix;
  QRectF bar;               ///< empty if there is no room for it
  double names = 0.0;       ///< room for the names of the rows
  double namesBelow = 0.0;  ///< and of the columns
  bool upright = false;     ///< the names of the columns stand upright
  QRectF cell(int label, int predicted, int size) const;
};

/// Draws a confusion matrix with its heading, axes and colour bar, on the screen and into exported files alike.
class ConfusionPainter {
 public:
  ConfusionPainter(QPainter& painter, const ConfusionTable& table, const QRectF& area, const Theme& theme, const QFont& font);

  void paint();

 private:
  QColor colourOf(double strength) const;
  void paintHeading();
  void paintCells();
  void paintCounts();
  void paintNames();
  void paintTitles(double below);
  void paintBar();
  QString nameOf(int label, double room) const;
  void paintUpright(const QRectF& area, const QString& text, Qt::Alignment alignment);

  QPainter& m_painter;
  const ConfusionTable& m_table;
  ConfusionFrame m_frame;
  const Theme& m_theme;
  QFont m_font;
};

}  // namespace rewire
