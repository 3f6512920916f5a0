#include "ui/pair/pair_scene.h"

#include "ui/connectivity/drawing/column_captions.h"
#include "ui/connectivity/drawing/connectivity_painter.h"
#include "ui/pair/pair_text.h"
#include "ui/picture/picture_export.h"
#include "ui/picture/plot_style.h"
#include "ui/style/number_text.h"
#include "ui/style/text_size.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rewire {

namespace {

class PairSceneText {
  Q_DECLARE_TR_FUNCTIONS(rewire::PairView)
};

constexpr double kMargin = 12.0;
constexpr double kMapShare = 0.3;    // share of the width of a half, where the input map stands beside the links
constexpr double kBesideFrom = 1.3;  // width to height of a half
constexpr int kLowest = 260;         // height of a half with room for the input map below the links
constexpr double kKey = 10.0;        // side of the square of a key

double lineOf(const QFont& font) {
  return std::ceil(QFontMetricsF(font).height());
}

/// The largest area of these proportions within another one, in its middle.
QRectF fitted(const QRectF& room, const InputMapShape& shape) {
  const double side = std::max(0.0, std::min(room.width() / shape.width, room.height() / shape.height));
  const QSizeF size(side * shape.width, side * shape.height);
  return {QPointF(room.center().x() - size.width() / 2, room.center().y() - size.height() / 2), size};
}

}  // namespace

PairScene::PairScene(NetworkPairPtr pair, std::shared_ptr<const PairFacts> facts, std::array<QString, 2> names,
                     const QRectF& area, const Theme& theme, const QFont& font)
    : m_pair(std::move(pair)),
      m_facts(std::move(facts)),
      m_names(std::move(names)),
      m_theme(theme),
      m_font(font),
      m_words(sharedText(*m_pair).join('\n').replace(QStringLiteral(" %"), QStringLiteral("\u00a0%"))) {  // no line ends between
  const double line = lineOf(font);
  const QRectF inner = area.adjusted(kMargin, 8, -kMargin, -6);
  m_keys = {inner.left(), inner.top(), inner.width(), line};
  const double words = QFontMetricsF(smallFont()).boundingRect(inner, Qt::TextWordWrap, m_words).height();
  m_sentences = {inner.left(), inner.bottom() - words, inner.width(), words};
  const double top = m_keys.bottom() + 6, height = std::max(0.0, m_sentences.top() - 6 - top);
  const double width = (inner.width() - kMargin) / 2;
  layOut(kLeft, {inner.left(), top, width, height});
  layOut(kRight, {inner.right() - width, top, width, height});
}

/// The input map stands at the outer side where there is room, else below.
void PairScene::layOut(Side side, const QRectF& half) {
  Half& place = m_halves[side];
  const double line = lineOf(m_font);
  place.name = {half.left(), half.top(), half.width(), line};
  const QRectF rest = half.adjusted(0, line + 2, 0, 0);
  QRectF map;
  place.picture = rest;
  if (rest.width() > kBesideFrom * rest.height() || rest.height() < byTextSize(kLowest)) {
    const double width = std::min(kMapShare * rest.width(), rest.height() - 2 * line);
    place.picture.setWidth(rest.width() - width - kMargin);
    if (side == kLeft) place.picture.moveRight(rest.right());
    map = {side == kLeft ? rest.left() : rest.right() - width, rest.top(), width, rest.height()};
  } else {
    place.picture.setHeight(0.62 * rest.height());
    map = {rest.left(), place.picture.bottom() + 4, rest.width(), rest.bottom() - place.picture.bottom() - 4};
  }
  place.map = fitted(map.adjusted(0, line, 0, -line / 2), m_facts->shapes[side]);
  const QSizeF size = place.picture.size();
  place.frame = ConnectivityFrame(size, m_font, networkOf(side));
  place.frame.headings = {0.0, 0.0, size.width(), 2 * line};
  place.frame.counts = {0.0, size.height() - line, size.width(), line};
  place.frame.picture = {0.0, 2 * line, size.width(), std::max(0.0, size.height() - 3 * line)};
  place.layout = ConnectivityLayout(networkOf(side), place.frame.picture.adjusted(4, 4, -4, -4), place.frame.labelWidth);
}

PictureRequest PairScene::requestOf(Side side, double pixelRatio) const {
  const Half& place = m_halves[side];
  auto marks = std::make_shared<MarkedLinks>();
  marks->marked = m_facts->marked[side];
  marks->plain = colourOf(side, m_theme);
  marks->mark = sharedColour(m_theme);
  return {.network = side == kLeft ? m_pair->left : m_pair->right,
          .layout = place.layout,
          .transform = {},
          .area = place.frame.picture,
          .pixelRatio = pixelRatio,
          .theme = m_theme,
          .marks = std::move(marks)};
}

void PairScene::paint(QPainter& painter, const std::array<QImage, 2>& links) const {
  paintKeys(painter);
  for (const Side side : kSides) {
    paintHalf(painter, side, links[side]);
    paintMap(painter, side);
  }
  painter.setFont(smallFont());
  painter.setPen(m_theme.text);
  painter.drawText(m_sentences, Qt::TextWordWrap, m_words);
}

/// The three colours, from left to right as the networks stand.
void PairScene::paintKeys(QPainter& painter) const {
  std::int64_t left = 0, right = 0, both = 0;
  for (const LayerOverlap& layer : m_pair->layers) {
    if (layer.isDense()) continue;
    left += layer.left - layer.shared;
    right += layer.right - layer.shared;
    both += layer.shared;
  }
  struct Key {
    QString text;
    QColor colour;
  };
  std::vector<Key> keys;
  if (!m_pair->layers.empty())
    keys = {{PairSceneText::tr("only left: %1").arg(groupedNumber(left)), colourOf(kLeft, m_theme)},
            {PairSceneText::tr("shared: %1").arg(groupedNumber(both)), sharedColour(m_theme)},
            {PairSceneText::tr("only right: %1").arg(groupedNumber(right)), colourOf(kRight, m_theme)}};
  painter.setFont(m_font);
  double at = m_keys.left();
  for (const Key& key : keys) {
    painter.fillRect(QRectF(at, m_keys.center().y() - kKey / 2, kKey, kKey), key.colour);
    painter.setPen(m_theme.mutedText);
    const double width = QFontMetricsF(m_font).horizontalAdvance(key.text);
    painter.drawText(QRectF(at + kKey + 5, m_keys.top(), width + 4, m_keys.height()), Qt::AlignVCenter, key.text);
    at += kKey + 5 + width + 18;
  }
}

void PairScene::paintHalf(QPainter& painter, Side side, const QImage& links) const {
  const Half& place = m_halves[side];
  QFont bold = m_font;
  bold.setBold(true);
  painter.setFont(bold);
  painter.setPen(colourOf(side, m_theme));
  const QString name = PairSceneText::tr("%1, epoch %2").arg(m_names[side]).arg(networkOf(side).epoch);
  painter.drawText(place.name, Qt::AlignVCenter | Qt::AlignLeft,
                   QFontMetricsF(bold).elidedText(name, Qt::ElideMiddle, place.name.width()));
  painter.save();
  painter.translate(place.picture.topLeft());
  if (!links.isNull()) painter.drawImage(place.frame.picture, links);
  const ConnectivityScene scene{networkOf(side), place.layout, place.frame, m_facts->degrees[side], m_theme, {}};
  ConnectivityPainter paint(painter, scene, m_font);
  paint.paintNeurons();
  ColumnCaptions(painter, scene, m_font).paint();
  paint.paintCounts();
  painter.restore();
}

void PairScene::paintMap(QPainter& painter, Side side) const {
  const QRectF& map = m_halves[side].map;
  drawPixels(painter, map, m_facts->imageOf(side, m_theme));
  painter.setPen(QPen(m_theme.frame, 1.0));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(map);
  painter.setFont(m_font);
  painter.setPen(m_theme.mutedText);
  const double line = lineOf(m_font);
  painter.drawText(QRectF(map.center().x() - 120, map.top() - line - 1, 240, line), Qt::AlignCenter,
                   PairSceneText::tr("input map"));
}

QStringList PairScene::hintAt(QPointF point) const {
  for (const Side side : kSides) {
    const InputMapShape& shape = m_facts->shapes[side];
    const QRectF& map = m_halves[side].map;
    if (!map.contains(point) || map.isEmpty()) continue;
    const QPointF at = (point - map.topLeft()) / (map.width() / shape.width);
    const int pixel =
        std::min(shape.height - 1, static_cast<int>(at.y())) * shape.width + std::min(shape.width - 1, static_cast<int>(at.x()));
    const auto index = static_cast<std::size_t>(pixel);
    if (index >= m_facts->links[side].size()) return {};
    if (m_facts->shared.empty())
      return {inputName(shape, pixel), PairSceneText::tr("%1 links").arg(groupedNumber(m_facts->links[side][index]))};
    return {inputName(shape, pixel),
            PairSceneText::tr("links left: %1, right: %2, shared: %3")
                .arg(groupedNumber(m_facts->links[kLeft][index]), groupedNumber(m_facts->links[kRight][index]),
                     groupedNumber(m_facts->shared[index]))};
  }
  return {};
}

}  // namespace rewire
