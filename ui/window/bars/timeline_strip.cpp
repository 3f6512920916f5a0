#include "ui/window/bars/timeline_strip.h"

#include "ui/style/number_text.h"
#include "ui/style/phrase_text.h"
#include "ui/style/text_size.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace rewire {
namespace {

constexpr double kSide = 9.0;     // room for half a head at either end
constexpr int kPage = 10;         // epochs
constexpr double kClosest = 4.0;  // pixels between two ticks

QColor faded(const QColor& color, double alpha) {
  QColor result = color;
  result.setAlphaF(static_cast<float>(alpha));
  return result;
}

/// Ticks a round number of epochs apart, so that they do not touch.
int stepOfTicks(double pixelsPerEpoch) {
  for (const int step : {1, 5, 10, 50, 100, 500, 1000, 10'000, 100'000})
    if (step * pixelsPerEpoch >= kClosest) return step;
  return 1'000'000;
}

}  // namespace

TimelineStrip::TimelineStrip(QWidget* parent) : QWidget(parent), m_present(std::make_shared<const Snapshot>()) {
  setObjectName(QStringLiteral("timelineStrip"));
  setAccessibleName(tr("timeline"));
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TimelineStrip::sizeHint() const {
  return {byTextSize(300), byTextSize(30)};
}
QSize TimelineStrip::minimumSizeHint() const {
  return {byTextSize(80), byTextSize(30)};
}

void TimelineStrip::showRun(const SnapshotPtr& present, const std::vector<int>& kept) {
  m_present = present;
  m_kept = kept;
  setAccessibleDescription(m_head ? tr("epoch %1 of %2").arg(*m_head).arg(lastEpoch()) : tr("live"));
  update();
}

void TimelineStrip::setHead(std::optional<int> epoch) {
  m_head = epoch;
  setAccessibleDescription(m_head ? tr("epoch %1 of %2").arg(*m_head).arg(lastEpoch()) : tr("live"));
  update();
}

void TimelineStrip::setComparedWith(std::optional<int> epoch) {
  m_against = epoch;
  update();
}

int TimelineStrip::lastEpoch() const {
  return std::max({m_present->experiment.epochs, m_present->epoch, 1});
}

double TimelineStrip::xOf(double epoch) const {
  return kSide + epoch / lastEpoch() * (width() - 2.0 * kSide);
}

/// The kept epoch that is nearest; nothing beyond the present.
std::optional<int> TimelineStrip::keptAt(double x) const {
  const double epoch = (x - kSide) / (width() - 2.0 * kSide) * lastEpoch();
  if (m_kept.empty() || epoch > m_present->position() + 0.5) return std::nullopt;
  return *std::min_element(m_kept.begin(), m_kept.end(), [&](int a, int b) { return std::abs(a - epoch) < std::abs(b - epoch); });
}

void TimelineStrip::choose(double x) {
  if (m_kept.empty()) return;
  const std::optional<int> epoch = keptAt(x);
  if (!epoch) Q_EMIT liveChosen();
  if (epoch && epoch != m_head) Q_EMIT headChosen(*epoch);
}

void TimelineStrip::moveBy(int steps) {
  if (m_kept.empty()) return;
  const auto size = static_cast<int>(m_kept.size());
  const int now = m_head ? static_cast<int>(std::lower_bound(m_kept.begin(), m_kept.end(), *m_head) - m_kept.begin()) : size;
  const int then = std::max(0, now + steps);
  if (then >= size) {
    Q_EMIT liveChosen();
  } else if (m_head != m_kept[static_cast<std::size_t>(then)]) {
    Q_EMIT headChosen(m_kept[static_cast<std::size_t>(then)]);
  }
}

void TimelineStrip::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) choose(event->position().x());
}

void TimelineStrip::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons() & Qt::LeftButton) choose(event->position().x());
}

void TimelineStrip::keyPressEvent(QKeyEvent* event) {
  const auto size = static_cast<int>(m_kept.size());
  switch (event->key()) {
    case Qt::Key_Left:
      return moveBy(-1);
    case Qt::Key_Right:
      return moveBy(1);
    case Qt::Key_PageUp:
      return moveBy(-kPage);
    case Qt::Key_PageDown:
      return moveBy(kPage);
    case Qt::Key_Home:
      return moveBy(-size - 1);
    case Qt::Key_End:
      return moveBy(size + 1);
    default:
      QWidget::keyPressEvent(event);
  }
}

/// The tooltip tells what lies under the mouse: the epoch, its accuracy, and what was done there.
bool TimelineStrip::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  auto* help = static_cast<QHelpEvent*>(event);
  const std::optional<int> epoch = keptAt(help->pos().x());
  QString text = m_kept.empty() ? tr("Epochs that are finished appear here, to be looked at again.")
                                : tr("The present. Click or drag to look at an earlier epoch; every view follows.");
  if (epoch) {
    text = *epoch == 0 ? tr("The start") : tr("Epoch %1").arg(*epoch);
    for (const EpochMetrics& row : *m_present->history)
      if (row.epoch == *epoch) text += tr(": test accuracy %1").arg(percentText(row.testAccuracy));
    for (const Event& mark : *m_present->events)
      if (std::ceil(mark.epoch) == *epoch && !mark.text.empty()) text += QStringLiteral("\n") + textOf(mark.text);
  }
  QToolTip::showText(help->globalPos(), text, this);
  return true;
}

void TimelineStrip::drawTicks(QPainter& painter) const {
  const QColor ink = palette().color(QPalette::WindowText);
  const double bottom = height() - 4.0;
  painter.setPen(QPen(faded(ink, 0.25), 1.0));
  painter.drawLine(QPointF(xOf(0), bottom), QPointF(xOf(lastEpoch()), bottom));
  const int step = stepOfTicks((width() - 2.0 * kSide) / lastEpoch());
  for (int epoch = 0; epoch <= lastEpoch(); epoch += step) {
    const bool kept = std::binary_search(m_kept.begin(), m_kept.end(), epoch);
    const double length = epoch % (step == 1 ? 10 : step * 5) == 0 ? 7.0 : 4.0;
    painter.setPen(QPen(faded(ink, kept ? 0.8 : 0.25), 1.0));
    painter.drawLine(QPointF(xOf(epoch), bottom - length), QPointF(xOf(epoch), bottom));
  }
}

/// From the lowest to the highest accuracy of the run: the course, not the value.
void TimelineStrip::drawAccuracy(QPainter& painter) const {
  const std::vector<EpochMetrics>& rows = *m_present->history;
  if (rows.size() < 2) return;
  const auto [low, high] = std::minmax_element(
      rows.begin(), rows.end(), [](const EpochMetrics& a, const EpochMetrics& b) { return a.testAccuracy < b.testAccuracy; });
  const double range = std::max(1e-9, high->testAccuracy - low->testAccuracy);
  QPainterPath line;
  for (const EpochMetrics& row : rows) {
    const QPointF point(xOf(row.epoch), height() - 13.0 - (row.testAccuracy - low->testAccuracy) / range * (height() - 18.0));
    if (line.elementCount() == 0) {
      line.moveTo(point);
    } else {
      line.lineTo(point);
    }
  }
  painter.setPen(QPen(faded(palette().color(QPalette::WindowText), 0.35), 1.2));
  painter.drawPath(line);
}

void TimelineStrip::drawEvents(QPainter& painter) const {
  painter.setPen(Qt::NoPen);
  painter.setBrush(faded(palette().color(QPalette::WindowText), 0.7));
  for (const Event& mark : *m_present->events) {
    const double x = xOf(mark.epoch);
    painter.drawPolygon(QPolygonF({{x - 3.5, 1.0}, {x + 3.5, 1.0}, {x, 7.0}}));
  }
}

void TimelineStrip::drawHead(QPainter& painter, double epoch, bool strong) const {
  const QColor color = palette().color(QPalette::Highlight);
  const double x = xOf(epoch);
  painter.setPen(QPen(faded(color, strong ? 1.0 : 0.6), strong ? 2.0 : 1.5, strong ? Qt::SolidLine : Qt::DashLine));
  painter.drawLine(QPointF(x, 1.0), QPointF(x, height() - 2.0));
  if (!strong) return;
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawRoundedRect(QRectF(x - 4.0, height() - 11.0, 8.0, 10.0), 2.5, 2.5);
}

void TimelineStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (m_head)
    painter.fillRect(QRectF(xOf(*m_head), 0.0, std::max(0.0, xOf(m_present->position()) - xOf(*m_head)), height()),
                     faded(palette().color(QPalette::Highlight), 0.12));
  drawTicks(painter);
  if (!m_present->layers.empty()) {
    drawAccuracy(painter);
    drawEvents(painter);
    if (m_against) drawHead(painter, *m_against, false);
    drawHead(painter, m_head ? *m_head : m_present->position(), m_head.has_value());
  }
  if (!hasFocus()) return;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(palette().color(QPalette::Highlight), 1.0));
  painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

}  // namespace rewire
