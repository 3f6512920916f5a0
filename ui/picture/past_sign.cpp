#include "ui/picture/past_sign.h"

#include <QPainter>

#include <algorithm>

namespace rewire {
namespace {

constexpr int kLine = 3;

}  // namespace

QString pastText(const Snapshot& run, const ShownNetwork& network) {
  if (!network.past && (!network.pinned || network.epoch == run.epoch)) return {};
  const QString words = network.pinned ? PastSign::tr("pinned: epoch %1 of %2") : PastSign::tr("epoch %1 of %2");
  return words.arg(network.epoch).arg(std::max(run.experiment.epochs, run.epoch));
}

PastSign::PastSign(QWidget* view) : QWidget(view) {
  setObjectName(QStringLiteral("pastSign"));
  setAttribute(Qt::WA_TransparentForMouseEvents);
  hide();
}

void PastSign::show(const QString& text) {
  if (text == m_text) return;
  m_text = text;
  setAccessibleName(text);
  setVisible(!text.isEmpty());
  fit();
  raise();
  update();
}

void PastSign::fit() {
  setGeometry(0, 0, parentWidget()->width(), fontMetrics().height() + kLine + 3);
}

void PastSign::setRight(double right) {
  m_right = right;
  update();
}

QRectF PastSign::tab() const {
  const double words = fontMetrics().horizontalAdvance(m_text) + 14.0;
  return {m_right ? *m_right - words : m_place * (width() - words), 0.0, words, static_cast<double>(height())};
}

void PastSign::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor tint = palette().color(QPalette::Highlight);
  painter.fillRect(0, 0, width(), kLine, tint);
  painter.setPen(Qt::NoPen);
  painter.setBrush(tint);
  painter.drawRoundedRect(tab().adjusted(0.0, -6.0, 0.0, 0.0), 5.0, 5.0);
  painter.setPen(palette().color(QPalette::HighlightedText));
  painter.drawText(tab(), Qt::AlignCenter, m_text);
}

}  // namespace rewire
