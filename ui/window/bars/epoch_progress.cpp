#include "ui/window/bars/epoch_progress.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace rewire {
namespace {

constexpr int kSteps = 10000;

double shareOf(int part, int whole) {
  return whole > 0 ? std::clamp(static_cast<double>(part) / whole, 0.0, 1.0) : 0.0;
}

void drawBar(QPainter& painter, const QRectF& bar, double share, const QColor& trough, const QColor& filled) {
  const double radius = bar.height() / 2.0;
  QPainterPath whole;
  whole.addRoundedRect(bar, radius, radius);
  painter.fillPath(whole, trough);
  painter.save();
  painter.setClipRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()));
  painter.fillPath(whole, filled);
  painter.restore();
}

}  // namespace

EpochProgress::EpochProgress(QWidget* parent) : QProgressBar(parent) {
  setObjectName(QStringLiteral("epochProgress"));
  setAccessibleName(tr("progress of the run"));
  setToolTip(
      tr("Thick: the epochs done. Thin: the mini-batches of the epoch that runs. One epoch shows every training image to the "
         "network once; then it is tested, "
         "and rewired."));
  setRange(0, kSteps);
  setTextVisible(false);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EpochProgress::setProgress(int epoch, int epochs, int batch, int batches, std::optional<int> stopAt) {
  m_epochShare = shareOf(batch, batches);
  m_runShare = epochs > 0 ? std::min(1.0, (epoch + m_epochShare) / epochs) : 0.0;
  m_stopShare.reset();
  if (stopAt && *stopAt < epochs) m_stopShare = shareOf(*stopAt, epochs);
  setValue(static_cast<int>(m_runShare * kSteps));
  setAccessibleDescription(tr("epoch %1 of %2, mini-batch %3 of %4").arg(epoch).arg(epochs).arg(batch).arg(batches));
  update();
}

void EpochProgress::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor filled = palette().color(QPalette::Highlight);
  QColor trough = palette().color(QPalette::WindowText);
  trough.setAlphaF(0.14f);
  const double unit = height() / 22.0;
  const QRectF run(0.5, 3.0 * unit, width() - 1.0, 9.0 * unit);
  drawBar(painter, run, m_runShare, trough, filled);
  QColor thin = filled;
  thin.setAlphaF(0.75f);
  drawBar(painter, QRectF(0.5, 16.0 * unit, width() - 1.0, 3.0 * unit), m_epochShare, trough, thin);
  if (!m_stopShare) return;
  const double at = run.left() + *m_stopShare * run.width();
  painter.setPen(QPen(palette().color(QPalette::WindowText), 2.0));
  painter.drawLine(QPointF(at, run.top() - 2.5), QPointF(at, run.bottom() + 2.5));
}

}  // namespace rewire
