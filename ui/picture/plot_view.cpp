#include "ui/picture/plot_view.h"

#include "ui/picture/plot_style.h"
#include "ui/style/text_size.h"

#include <qcustomplot.h>
#include <QHBoxLayout>
#include <QLabel>
#include <QPaintEngine>
#include <QToolTip>
#include <QVBoxLayout>

#include <cmath>
#include <iterator>

namespace rewire {

namespace {

constexpr int kMillisecondsBetweenDrawings = 100;
constexpr int kLeastHeightForCaption = 210;  // below, the plot needs the room more

QList<QCPRange> rangesOf(const QCustomPlot& plot) {
  QList<QCPRange> ranges;
  for (const QCPAxisRect* rect : plot.axisRects())
    ranges << rect->axis(QCPAxis::atBottom)->range() << rect->axis(QCPAxis::atLeft)->range();
  return ranges;
}

void setRanges(QCustomPlot& plot, const QList<QCPRange>& ranges) {
  const QList<QCPAxisRect*> rects = plot.axisRects();
  if (ranges.size() != 2 * rects.size()) return;
  for (int i = 0; i < rects.size(); ++i) {
    const Qt::Orientations zoomed = rects[i]->rangeZoom() | rects[i]->rangeDrag();  // others follow what is shown
    if (zoomed.testFlag(Qt::Horizontal)) rects[i]->axis(QCPAxis::atBottom)->setRange(ranges[2 * i]);
    if (zoomed.testFlag(Qt::Vertical)) rects[i]->axis(QCPAxis::atLeft)->setRange(ranges[2 * i + 1]);
  }
}

/// Height of the line with title and subject above a saved plot.
int headerHeight(const QFontMetrics& metrics) {
  return metrics.height() + 10;
}

QRect captionArea(QSize size) {
  return {8, 0, size.width() - 16, size.height()};
}

/// Height of the caption below a saved plot.
int footerHeight(const QFontMetrics& metrics, QSize size, const QString& words) {
  if (words.isEmpty() || size.height() < kLeastHeightForCaption) return 0;
  return metrics.boundingRect(captionArea(size), Qt::TextWordWrap, words).height() + 6;
}

/// Makes each axis hold what it held in `kept` too, and no more than that where there is nothing to see.
void widen(QCustomPlot& plot, const std::vector<QCPRange>& kept, bool nothing) {
  const QList<QCPAxisRect*> rects = plot.axisRects();
  if (std::ssize(kept) != 2 * rects.size()) return;
  auto range = kept.begin();
  for (QCPAxisRect* rect : rects) {
    for (QCPAxis* axis : {rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft)}) {
      axis->setRange(nothing ? *range : axis->range().expanded(*range));
      ++range;
    }
  }
}

/// Lines that are seen from the last row, where they are drawn for a class.
void thicken(QCustomPlot& plot) {
  const auto thickened = [](QPen pen) {
    pen.setWidthF(lineWidth(pen.widthF()));
    return pen;
  };
  for (int i = 0; i < plot.plottableCount(); ++i) {
    QCPAbstractPlottable* line = plot.plottable(i);
    if ((qobject_cast<QCPGraph*>(line) || qobject_cast<QCPCurve*>(line)) && line->pen().style() != Qt::NoPen)
      line->setPen(thickened(line->pen()));
  }
}

}  // namespace

PlotView::PlotView(ViewTitle title, QWidget* parent)
    : View(std::move(title), parent),
      m_theme(Theme::light()),
      m_plot(new QCustomPlot),
      m_options(new QWidget),
      m_controls(new QHBoxLayout(m_options)),
      m_caption(new QLabel) {
  m_plot->setObjectName("plot");
  m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
  m_plot->setNoAntialiasingOnDrag(true);
  m_plot->setFocusProxy(this);
  m_plot->setAttribute(Qt::WA_NoMousePropagation, false);  // a right click is for the menu of the view
  m_plot->setMinimumSize(120, 80);
  m_caption->setObjectName("caption");
  m_caption->setWordWrap(true);
  followTextSize(this, [this] {
    m_caption->setFont(smallFont());
    refreshSoon();
  });
  m_caption->setContentsMargins(8, 0, 8, 4);
  m_controls->setContentsMargins(8, 4, 8, 0);
  m_controls->setSpacing(6);
  m_controls->addStretch(1);

  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  auto* column = new QVBoxLayout;
  row->addLayout(column, 1);
  column->setSpacing(0);
  column->addWidget(m_options);
  column->addWidget(m_plot, 1);
  column->addWidget(m_caption);
  m_caption->setForegroundRole(QPalette::PlaceholderText);
  setAutoFillBackground(true);

  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, &PlotView::refresh);
  connect(m_plot, &QCustomPlot::mouseWheel, this, [this] { m_zoomed = true; });
  connect(m_plot, &QCustomPlot::mouseMove, this, &PlotView::showHint);
  connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &PlotView::redraw);
  setTheme(m_theme);
}

PlotView::~PlotView() = default;

void PlotView::showRun(const SnapshotPtr& snapshot, const ShownNetworkPtr& network) {
  const SnapshotPtr before = this->snapshot();
  const bool different = !before || runDiffers(*before, *snapshot) || networkDiffers(*this->network(), *network);
  if (before && before->run != snapshot->run) {
    runEnded(*before);
    if (different) m_zoomed = false;
  }
  remember(snapshot, network);
  adaptControls();
  if (different) refreshSoon();
}

void PlotView::setTheme(const Theme& theme) {
  m_theme = theme;
  QPalette colours = theme.palette();
  colours.setColor(QPalette::Window, theme.plot);
  setPalette(colours);
  refreshSoon();
}

void PlotView::render(QCPPainter& painter, QSize size, const Theme& theme) const {
  const int header = renderHeader(painter, size, theme);
  const QString words = caption();
  painter.setFont(smallFont());
  const int footer = footerHeight(painter.fontMetrics(), size, words);

  QCustomPlot plot;
  const QSize inner(size.width(), size.height() - header - footer);
  draw(plot, inner, theme);
  // QSvgGenerator cannot clip: what lies beyond the ranges would be drawn over the axes, so an SVG shows everything.
  const bool clips = painter.paintEngine()->type() != QPaintEngine::SVG;
  if (m_zoomed && clips) setRanges(plot, rangesOf(*m_plot));
  painter.save();
  painter.translate(0, header);
  plot.toPainter(&painter, inner.width(), inner.height());
  painter.restore();

  painter.setClipping(false);
  painter.setPen(theme.mutedText);
  painter.setFont(smallFont());
  if (footer > 0) painter.drawText(captionArea(size).adjusted(0, size.height() - footer, 0, 0), Qt::TextWordWrap, words);
}

int PlotView::renderHeader(QCPPainter& painter, QSize size, const Theme& theme) const {
  QFont font = textFont();
  painter.setFont(font);
  const int height = headerHeight(painter.fontMetrics());
  const QRect line(8, 4, size.width() - 16, height - 6);
  font.setBold(true);
  painter.setFont(font);
  painter.setPen(theme.text);
  painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title());
  const int room = line.width() - painter.fontMetrics().horizontalAdvance(title()) - 12;
  painter.setFont(textFont());
  painter.setPen(theme.mutedText);
  painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, painter.fontMetrics().elidedText(subject(), Qt::ElideLeft, room));
  return height;
}

void PlotView::arrange(QCustomPlot& plot) const {
  plot.plotLayout()->addElement(0, 0, new QCPAxisRect(&plot));
}

QString PlotView::hintAt(const QCustomPlot&, QPointF) const {
  return {};
}

void PlotView::draw(QCustomPlot& plot, QSize size, const Theme& theme) const {
  for (QCPAxisRect* rect : plot.axisRects()) rect->insetLayout()->clear();  // legends, before what they name
  plot.clearPlottables();
  plot.clearItems();
  if (plot.axisRectCount() != panels() || plot.property("arranged").isNull()) {
    plot.plotLayout()->clear();
    arrange(plot);
    plot.setProperty("arranged", true);
  }
  plot.setViewport(QRect(QPoint(0, 0), size));
  plot.setAutoAddPlottableToLegend(false);  // else the first legend that is made names every line
  fill(plot, theme);
  thicken(plot);
  widen(plot, m_keptRanges, isEmpty());
  stylePlot(plot, size, theme);
}

void PlotView::keepScales(QSize size) {
  if (isEmpty()) return;
  const int around = headerHeight(QFontMetrics(textFont())) + footerHeight(QFontMetrics(smallFont()), size, caption());
  QCustomPlot plot;
  draw(plot, size - QSize(0, around), m_theme);
  const QList<QCPRange> ranges = rangesOf(plot);
  m_keptRanges.assign(ranges.begin(), ranges.end());
}

void PlotView::redraw() {
  m_zoomed = false;
  m_stale = true;
  if (isVisible()) refresh();
}

void PlotView::refreshSoon() {
  m_stale = true;
  if (!isVisible() || m_timer.isActive()) return;
  const qint64 since = m_sinceDrawn.isValid() ? m_sinceDrawn.elapsed() : kMillisecondsBetweenDrawings;
  if (since >= kMillisecondsBetweenDrawings) return refresh();
  m_timer.start(static_cast<int>(kMillisecondsBetweenDrawings - since));
}

void PlotView::refresh() {
  m_timer.stop();
  m_stale = false;
  const QList<QCPRange> before = rangesOf(*m_plot);
  draw(*m_plot, m_plot->size(), m_theme);
  if (m_zoomed) setRanges(*m_plot, before);
  const QString words = caption();
  m_caption->setVisible(!words.isEmpty() && height() >= kLeastHeightForCaption);
  m_caption->setText(words);
  say(sentence());
  m_plot->replot(QCustomPlot::rpQueuedReplot);
  m_sinceDrawn.start();
}

void PlotView::addControl(QWidget* control, int stretch) {
  m_controls->insertWidget(m_controls->count() - 1, control, stretch);
}

void PlotView::putBeside(QWidget* controls) {
  m_beside = controls;
  static_cast<QHBoxLayout*>(layout())->insertWidget(0, controls);
}

void PlotView::setOptionsShown(bool shown) {
  m_options->setVisible(shown);
  if (m_beside) m_beside->setVisible(shown);
}

void PlotView::setCaptionToolTip(const QString& text) {
  m_caption->setToolTip(text);
}

QSize PlotView::minimumSizeHint() const {
  return {220, 160};
}

QSize PlotView::sizeHint() const {
  return {420, 260};
}

void PlotView::showEvent(QShowEvent* event) {
  View::showEvent(event);
  if (m_stale) refresh();
}

void PlotView::resizeEvent(QResizeEvent* event) {
  View::resizeEvent(event);
  refreshSoon();  // the number of ticks and labels follows the size
}

void PlotView::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      return zoom(0.8);
    case Qt::Key_Minus:
      return zoom(1.25);
    case Qt::Key_0:
    case Qt::Key_Home:
      return redraw();
    case Qt::Key_Left:
      return pan(-0.1, 0.0);
    case Qt::Key_Right:
      return pan(0.1, 0.0);
    case Qt::Key_Up:
      return pan(0.0, 0.1);
    case Qt::Key_Down:
      return pan(0.0, -0.1);
    default:
      View::keyPressEvent(event);
  }
}

void PlotView::showHint(QMouseEvent* event) {
  if (event->buttons() & Qt::LeftButton) m_zoomed = true;
  QToolTip::showText(event->globalPosition().toPoint(), hintAt(*m_plot, event->position()), m_plot);
}

// Axes may be tied to each other: each begins from where it was, not from where another one has taken it.
void PlotView::zoom(double factor) {
  for (const auto& [axis, range] : axesWith(&QCPAxisRect::rangeZoom)) {
    axis->setRange(range);
    axis->scaleRange(factor);
  }
  m_zoomed = true;
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotView::pan(double x, double y) {
  for (const auto& [axis, range] : axesWith(&QCPAxisRect::rangeDrag)) {
    const double share = axis->orientation() == Qt::Horizontal ? x : y;
    if (share == 0.0) continue;
    const bool logarithmic = axis->scaleType() == QCPAxis::stLogarithmic;
    axis->setRange(range);
    axis->moveRange(logarithmic ? std::pow(range.upper / range.lower, share) : share * range.size());
  }
  m_zoomed = true;
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QList<std::pair<QCPAxis*, QCPRange>> PlotView::axesWith(Qt::Orientations (QCPAxisRect::*movable)() const) const {
  QList<std::pair<QCPAxis*, QCPRange>> axes;
  for (const QCPAxisRect* rect : m_plot->axisRects()) {
    for (const auto side : {QCPAxis::atBottom, QCPAxis::atLeft}) {
      QCPAxis* axis = rect->axis(side);
      if ((rect->*movable)().testFlag(axis->orientation())) axes.append({axis, axis->range()});
    }
  }
  return axes;
}

}  // namespace rewire
