#include "ui/picture/plot_style.h"

#include "ui/style/language.h"
#include "ui/style/text_size.h"
#include "ui/style/theme.h"

#include <qcustomplot.h>

#include <algorithm>

namespace rewire {

namespace {

/// As many ticks as have room for their labels.
void setTickCount(QCPAxis& axis, int length) {
  const int line = QFontMetrics(smallFont()).height();
  const int room = axis.orientation() == Qt::Horizontal ? 5 * line : line;
  axis.ticker()->setTickCount(std::clamp(length / room, 2, 8));
}

/// The ticks decide how wide labels are, and with them the rects; the rects decide how many ticks have room.
void layOut(QCustomPlot& plot) {
  for (const auto phase : {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout})
    plot.plotLayout()->update(phase);
}

void styleAxis(QCPAxis& axis, const Theme& theme) {
  const QPen frame(theme.frame, 1.0);
  axis.setBasePen(frame);
  axis.setTickPen(frame);
  axis.setSubTickPen(frame);
  axis.setSubTicks(axis.scaleType() == QCPAxis::stLogarithmic);
  axis.setTickLength(0, 4);
  axis.setSubTickLength(0, 2);
  axis.setTickLabelFont(smallFont());
  axis.setTickLabelColor(theme.mutedText);
  axis.setTickLabelPadding(3);
  axis.setLabelFont(smallFont());
  axis.setLabelColor(theme.text);
  axis.setLabelPadding(4);
  axis.grid()->setPen(QPen(theme.grid, 1.0));
  axis.grid()->setZeroLinePen(Qt::NoPen);
}

}  // namespace

QFont smallFont() {
  QFont font = textFont();
  font.setPointSizeF(font.pointSizeF() * 0.9);
  return font;
}

QSharedPointer<QCPAxisTicker> wholeNumberTicker() {
  auto* ticker = new QCPAxisTickerFixed;
  ticker->setTickStep(1.0);
  ticker->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
  return QSharedPointer<QCPAxisTicker>(ticker);
}

void stylePlot(QCustomPlot& plot, QSize size, const Theme& theme) {
  plot.setBackground(theme.plot);
  plot.setLocale(windowLocale());
  plot.setNotAntialiasedElements(QCP::aeAxes | QCP::aeGrid | QCP::aeSubGrid | QCP::aeFills);
  for (QCPAxisRect* rect : plot.axisRects())
    for (const auto side : {QCPAxis::atBottom, QCPAxis::atLeft}) styleAxis(*rect->axis(side), theme);
  plot.setViewport(QRect(QPoint(0, 0), size));
  layOut(plot);
  for (QCPAxisRect* rect : plot.axisRects()) {
    setTickCount(*rect->axis(QCPAxis::atBottom), rect->width());
    setTickCount(*rect->axis(QCPAxis::atLeft), rect->height());
  }
}

void scaleAxes(QCPAxisRect& rect, bool logarithmic) {
  for (QCPAxis* axis : {rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft)}) {
    axis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis->setTicker(logarithmic ? QSharedPointer<QCPAxisTicker>(new QCPAxisTickerLog) : wholeNumberTicker());
    axis->setNumberFormat(logarithmic ? "gb" : "g");
    axis->setNumberPrecision(6);
  }
}

void addLegend(QCPLayoutInset& inset, Qt::Alignment where, const QList<QCPAbstractPlottable*>& plottables, bool horizontally,
               const Theme& theme) {
  auto* legend = new QCPLegend;
  inset.addElement(legend, where);
  inset.setMargins(horizontally ? QMargins(4, 0, 4, 0) : QMargins(6, 4, 6, 4));
  legend->setLayer("legend");
  if (horizontally) legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
  QColor behind = theme.plot;
  behind.setAlpha(200);
  legend->setBrush(behind);
  legend->setBorderPen(Qt::NoPen);
  legend->setFont(smallFont());
  legend->setTextColor(theme.text);
  legend->setIconSize(14, 10);
  legend->setMargins(QMargins(4, 2, 4, 2));
  legend->setRowSpacing(0);
  legend->setColumnSpacing(10);
  for (QCPAbstractPlottable* plottable : plottables) legend->addItem(new QCPPlottableLegendItem(legend, plottable));
}

void addSentence(QCPAxisRect& rect, const QString& sentence, const Theme& theme) {
  auto* text = new QCPItemText(rect.parentPlot());
  text->position->setType(QCPItemPosition::ptAxisRectRatio);
  text->position->setAxisRect(&rect);
  text->position->setCoords(0.5, 0.5);
  text->setClipToAxisRect(false);
  text->setText(sentence);
  text->setFont(textFont());
  text->setColor(theme.mutedText);
  text->setPadding(QMargins(6, 3, 6, 3));
  text->setBrush(theme.plot);
}

QCPItemStraightLine* addUprightLine(QCPAxisRect& rect, double at, const QPen& pen) {
  auto* line = new QCPItemStraightLine(rect.parentPlot());
  for (QCPItemPosition* point : {line->point1, line->point2}) {
    point->setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
    point->setAxisRect(&rect);
    point->setTypeX(QCPItemPosition::ptPlotCoords);
    point->setTypeY(QCPItemPosition::ptAxisRectRatio);
  }
  line->point1->setCoords(at, 0.0);
  line->point2->setCoords(at, 1.0);
  line->setClipAxisRect(&rect);
  line->setLayer("grid");
  line->setPen(pen);
  return line;
}

void addCorner(QCPAxisRect& rect, const QString& label, const Theme& theme) {
  auto* text = new QCPItemText(rect.parentPlot());
  text->position->setType(QCPItemPosition::ptAxisRectRatio);
  text->position->setAxisRect(&rect);
  text->position->setCoords(0.0, 0.0);
  text->setClipToAxisRect(false);
  text->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
  text->setText(label);
  text->setFont(smallFont());
  text->setColor(theme.text);
  text->setPadding(QMargins(6, 1, 4, 1));
}

}  // namespace rewire
