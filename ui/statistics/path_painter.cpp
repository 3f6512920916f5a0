#include "ui/statistics/path_painter.h"

#include "core/topology/strongest_paths.h"
#include "ui/picture/picture_export.h"
#include "ui/style/number_text.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rewire {

namespace {

constexpr double kEdge = 12.0;
constexpr double kBetween = 10.0;
constexpr double kBarWidth = 14.0;

class PathText {
  Q_DECLARE_TR_FUNCTIONS(rewire::PathsView)
};

/// Columns of images in which each is largest, and the side of a pixel then.
std::pair<int, double> columnsFor(const QSizeF& room, const InputMapShape& shape, int classes, double line) {
  std::pair<int, double> best{1, 0.0};
  for (int columns = 1; columns <= classes; ++columns) {
    const int rows = (classes + columns - 1) / columns;
    const double width = (room.width() - (columns - 1) * kBetween) / columns;
    const double height = (room.height() - (rows - 1) * kBetween) / rows - line;
    const double side = std::min(width / shape.width, height / shape.height);
    if (side > best.second) best = {columns, side};
  }
  return best;
}

QString scaleText(double strength) {
  return percentText(strength, 0);
}

QImage imageOf(const StrongestPaths& paths, int classIndex, const InputMapShape& shape, float largest, const Theme& theme) {
  QImage image(shape.width, shape.height, QImage::Format_RGB32);
  image.fill(theme.plot);
  for (int pixel = 0; largest > 0.0f && pixel < paths.pixels(); ++pixel) {
    const double share = std::min(1.0, static_cast<double>(paths.strength(pixel, classIndex)) / static_cast<double>(largest));
    image.setPixel(pixel % shape.width, pixel / shape.width, theme.density[static_cast<std::size_t>(std::lround(255.0 * share))]);
  }
  return image;
}

void paintScale(QPainter& painter, const PathFrame& frame, float largest, const Theme& theme, const QFont& font) {
  paintDensityBar(painter, frame.bar, theme);
  painter.setPen(theme.mutedText);
  const double line = QFontMetricsF(font).height();
  const int parts = frame.bar.height() > 10 * line ? 4 : frame.bar.height() > 4 * line ? 2 : 1;
  for (int part = 0; part <= parts; ++part) {
    const double share = static_cast<double>(part) / parts;
    painter.drawText(QRectF(frame.bar.right() + 6, frame.bar.bottom() - share * frame.bar.height() - line / 2, 80, line),
                     Qt::AlignVCenter | Qt::AlignLeft, scaleText(share * static_cast<double>(largest)));
  }
  painter.setPen(theme.text);
  painter.save();
  painter.translate(frame.bar.right() + 10 + QFontMetricsF(font).horizontalAdvance(scaleText(1.0)), frame.bar.center().y());
  painter.rotate(-90);
  painter.drawText(QRectF(-frame.bar.height() / 2 - 60, 0, frame.bar.height() + 120, line), Qt::AlignCenter,
                   PathText::tr("weakest link of the path"));
  painter.restore();
}

void paintHeading(QPainter& painter, const PathFrame& frame, const PathPicture& picture, const Theme& theme, const QFont& font) {
  QFont bold = font;
  bold.setBold(true);
  const double line = frame.heading.height() / 2;
  const auto draw = [&](const QFont& in, const QColor& colour, const QString& text, double below) {
    painter.setFont(in);
    painter.setPen(colour);
    painter.drawText(frame.heading.translated(0, below), Qt::AlignTop | Qt::AlignLeft,
                     QFontMetricsF(in).elidedText(text, Qt::ElideRight, frame.heading.width()));
  };
  draw(bold, theme.text, picture.heading, 0.0);
  draw(font, theme.mutedText, picture.second, line);
}

}  // namespace

PathFrame::PathFrame(const QRectF& area, const InputMapShape& shape, int classes, const QFont& font) {
  const QFontMetricsF metrics(font);
  const double line = std::ceil(metrics.height());
  heading = {area.left() + kEdge, area.top() + 8, area.width() - 2 * kEdge, 2 * line};
  const double barRoom = kBetween + kBarWidth + 10 + metrics.horizontalAdvance(scaleText(1.0)) + line + kEdge;
  const double top = heading.bottom() + 6;
  const QSizeF room(std::max(1.0, area.width() - kEdge - barRoom), std::max(1.0, area.bottom() - kEdge - top));
  const auto [columns, side] = columnsFor(room, shape, classes, line);
  const int rows = (classes + columns - 1) / columns;
  const QSizeF size(side * shape.width, side * shape.height);
  const double width = columns * size.width() + (columns - 1) * kBetween;
  const double height = rows * (line + size.height()) + (rows - 1) * kBetween;
  const QPointF first(area.left() + kEdge + (room.width() - width) / 2, top + (room.height() - height) / 2);
  for (int i = 0; i < classes; ++i) {
    const QPointF at =
        first + QPointF((i % columns) * (size.width() + kBetween), (i / columns) * (line + size.height() + kBetween));
    names.emplace_back(at, QSizeF(size.width(), line));
    images.emplace_back(at + QPointF(0, line), size);
  }
  bar = {first.x() + width + kBetween, first.y() + line, kBarWidth, std::max(0.0, height - line)};
}

QRectF PathFrame::pixelArea(int classIndex, int pixel, const InputMapShape& shape) const {
  const QRectF& image = images[static_cast<std::size_t>(classIndex)];
  const double side = image.width() / shape.width;
  return {image.left() + (pixel % shape.width) * side, image.top() + (pixel / shape.width) * side, side, side};
}

void paintPaths(QPainter& painter, const PathFrame& frame, const StrongestPaths& paths, const InputMapShape& shape,
                const PathPicture& picture, const Theme& theme, const QFont& font) {
  paintHeading(painter, frame, picture, theme, font);
  QFont bold = font;
  bold.setBold(true);
  for (int i = 0; i < paths.classes(); ++i) {
    const auto at = static_cast<std::size_t>(i);
    const bool chosen = picture.chosen && picture.chosen->classIndex == i;
    painter.setFont(chosen ? bold : font);
    painter.setPen(chosen ? theme.accent : theme.text);
    painter.drawText(frame.names[at], Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetricsF(painter.font()).elidedText(picture.classes[i], Qt::ElideRight, frame.names[at].width()));
    drawPixels(painter, frame.images[at], imageOf(paths, i, shape, picture.largest, theme));
    painter.setPen(chosen ? QPen(theme.accent, 2.0) : QPen(theme.frame, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame.images[at]);
  }
  const auto mark = [&](const std::optional<PathPlace>& place, const QColor& colour) {
    if (!place || !place->pixel) return;
    painter.setPen(QPen(colour, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame.pixelArea(place->classIndex, *place->pixel, shape));
  };
  mark(picture.chosen, theme.accent);
  mark(picture.pointed, theme.text);
  painter.setFont(font);
  paintScale(painter, frame, picture.largest, theme, font);
}

}  // namespace rewire
