#include "ui/connectivity/drawing/column_captions.h"

#include "ui/connectivity/drawing/connectivity_text.h"
#include "ui/style/number_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rewire {
namespace {

int silentAmongDrawn(const ConnectivityLayout& layout, const SilentNeurons& silent, int layer) {
  if (silent.count(layer) == 0 || layout.drawn(layer) == layout.neurons(layer)) return silent.count(layer);
  int count = 0;
  for (int place = 0; place < layout.drawn(layer); ++place)
    count += silent.isSilent(layer, layout.neuronAtPlace(layer, place).neuron);
  return count;
}

QStringList inputCounts(const ConnectivityLayout& layout, const QString& number) {
  return {layout.isImage() ? ConnectivityText::tr("%1 pixels").arg(number) : ConnectivityText::tr("%1 inputs").arg(number),
          number,
          {}};
}

}  // namespace

QStringList neuronCounts(const ConnectivityLayout& layout, const SilentNeurons& silent, int layer) {
  const QString number = groupedNumber(layout.neurons(layer));
  if (layer == 0) return inputCounts(layout, number);
  if (layer + 1 == layout.layers()) return {ConnectivityText::tr("%1 classes").arg(number), number, {}};
  const QString quiet = groupedNumber(silentAmongDrawn(layout, silent, layer));
  QStringList texts;
  if (layout.drawn(layer) < layout.neurons(layer)) {
    const QString drawn = ConnectivityText::tr("%1 of %2").arg(groupedNumber(layout.drawn(layer)), number);
    if (quiet != "0") texts << ConnectivityText::tr("%1, %2 silent").arg(drawn, quiet);
    return texts << ConnectivityText::tr("%1 of %2 neurons").arg(groupedNumber(layout.drawn(layer)), number) << drawn
                 << groupedNumber(layout.drawn(layer)) << QString();
  }
  if (quiet != "0")
    texts << ConnectivityText::tr("%1 neurons, %2 silent").arg(number, quiet) << ConnectivityText::tr("%1 silent").arg(quiet);
  return texts << ConnectivityText::tr("%1 neurons").arg(number) << number << QString();
}

ColumnCaptions::ColumnCaptions(QPainter& painter, const ConnectivityScene& scene, const QFont& font)
    : m_painter(painter), m_scene(scene), m_font(font), m_boldFont(font) {
  m_boldFont.setBold(true);
}

double ColumnCaptions::lineHeight() const {
  return std::ceil(QFontMetricsF(m_font).height());
}

double ColumnCaptions::textWidth(const QString& text, bool bold) const {
  return QFontMetricsF(bold ? m_boldFont : m_font).horizontalAdvance(text);
}

double ColumnCaptions::pitch() const {
  const ConnectivityLayout& layout = m_scene.layout;
  return layout.area(1, m_scene.transform).center().x() - layout.area(0, m_scene.transform).right();
}

QRectF ColumnCaptions::within(QRectF box) const {
  const QRectF room = m_scene.frame.headings.adjusted(4, 0, -4, 0);
  if (box.right() > room.right()) box.moveRight(room.right());
  if (box.left() < room.left()) box.moveLeft(room.left());
  return box;
}

void ColumnCaptions::paint() {
  for (int layer = 0; layer < m_scene.layout.layers(); ++layer) {
    const QRectF area = m_scene.layout.area(layer, m_scene.transform);
    if (area.right() < 0 || area.left() > m_scene.frame.headings.right()) continue;
    paintCaption(layer, layer == 0 ? area.width() + 12 : pitch() - 10);
  }
}

// The input image is smaller than the columns are high: its caption stands just above it, unless it is moved out of the picture.
double ColumnCaptions::top(int layer) const {
  const double top = m_scene.frame.headings.top();
  if (layer > 0) return top;
  return std::max(top, m_scene.layout.area(0, m_scene.transform).top() - 2 * lineHeight() - 6);
}

QStringList ColumnCaptions::names(int layer) const {
  const ConnectivityLayout& layout = m_scene.layout;
  if (layer > 0 && layer + 1 == layout.layers()) return {ConnectivityText::tr("output"), QString::number(layer)};
  if (layer > 0) return {ConnectivityText::tr("hidden %1").arg(layer), QString::number(layer)};
  const QString size = ConnectivityText::tr("%1 × %2").arg(layout.imageHeight()).arg(layout.imageWidth());
  return {layout.isImage() ? ConnectivityText::tr("input %1").arg(size) : ConnectivityText::tr("input"),
          ConnectivityText::tr("input"), ConnectivityText::tr("in")};
}

void ColumnCaptions::paintCaption(int layer, double room) {
  const QStringList named = names(layer), numbers = neuronCounts(m_scene.layout, *m_scene.degrees.silent, layer);
  const auto fits = [&](const QString& text, bool bold) { return textWidth(text, bold) <= room; };
  const auto name = std::find_if(named.begin(), named.end() - 1, [&](const QString& text) { return fits(text, true); });
  const auto count = std::find_if(numbers.begin(), numbers.end() - 1, [&](const QString& text) { return fits(text, false); });
  const double width = std::max(textWidth(*name, true), textWidth(*count, false)) + 2;
  const double centre = m_scene.layout.area(layer, m_scene.transform).center().x();
  const QRectF box = within({centre - width / 2, top(layer), width, lineHeight()});
  m_painter.setFont(m_boldFont);
  m_painter.setPen(m_scene.theme.text);
  m_painter.drawText(box, Qt::AlignCenter, *name);
  m_painter.setFont(m_font);
  m_painter.setPen(m_scene.theme.mutedText);
  m_painter.drawText(box.translated(0, lineHeight()), Qt::AlignCenter, *count);
}

}  // namespace rewire
