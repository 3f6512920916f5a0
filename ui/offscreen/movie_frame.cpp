#include "ui/offscreen/movie_frame.h"

#include "ui/picture/picture_export.h"
#include "ui/picture/view.h"
#include "ui/style/text_size.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rewire {

namespace {

constexpr double kMargin = 12.0;

QString inWords(int epoch, int planned) {
  return QCoreApplication::translate("rewire::Movie", "epoch %1 of %2").arg(epoch).arg(planned);
}

QFont stripFont() {
  const PictureFont picture{QString()};
  QFont font = picture.font();
  font.setBold(true);
  return font;
}

int stripHeight() {
  return static_cast<int>(std::ceil(QFontMetricsF(stripFont()).height())) + 10;
}

}  // namespace

QSize pictureIn(QSize frame) {
  return {frame.width(), std::max(1, frame.height() - stripHeight())};
}

QImage movieFrame(const View& view, QSize size, const Theme& theme, const MoviePlace& place) {
  const PictureFont font{QString()};
  QImage frame(size, QImage::Format_RGB32);
  frame.fill(theme.plot);
  QPainter painter(&frame);
  const QSize picture = pictureIn(size);
  painter.drawImage(0, 0, renderImage(view, picture, theme, 1.0));
  const QRectF strip(kMargin, picture.height(), size.width() - 2 * kMargin, size.height() - picture.height());
  painter.setFont(stripFont());
  painter.setPen(theme.text);
  painter.drawText(strip, Qt::AlignLeft | Qt::AlignVCenter, inWords(place.epoch, place.planned));
  // As wide as the longest words, so that the track stays where it is.
  const double words = painter.fontMetrics().horizontalAdvance(inWords(place.last, place.planned));
  const QRectF track(strip.left() + words + kMargin, std::floor(strip.center().y()) - 1.0,
                     std::max(0.0, strip.width() - words - kMargin), 3.0);
  painter.fillRect(track, theme.grid);
  const double share =
      place.last > place.first ? static_cast<double>(place.epoch - place.first) / (place.last - place.first) : 1.0;
  painter.fillRect(QRectF(track.topLeft(), QSizeF(std::round(track.width() * share), track.height())), theme.accent);
  painter.end();
  return frame;
}

}  // namespace rewire
