#include "ui/window/lessons/veil.h"

#include <QEvent>
#include <QPainter>

namespace rewire {

namespace {
constexpr float kVeil = 0.62f;  // opacity: what is below can still be found, and does not call
}

Veil::Veil(QWidget* over) : QWidget(over) {
  setObjectName(QStringLiteral("veil"));
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFocusPolicy(Qt::NoFocus);
  over->installEventFilter(this);
  setGeometry(over->rect());
  raise();
  show();
}

bool Veil::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
  if (event->type() == QEvent::ChildAdded) raise();
  return QWidget::eventFilter(watched, event);
}

void Veil::paintEvent(QPaintEvent*) {
  QColor colour = palette().color(QPalette::Window);
  colour.setAlphaF(kVeil);
  QPainter(this).fillRect(rect(), colour);
}

void Veils::dim(const std::vector<QWidget*>& widgets) {
  for (const QPointer<Veil>& veil : m_veils) delete veil.data();
  m_veils.clear();
  for (QWidget* widget : widgets) m_veils.emplace_back(new Veil(widget));
}

}  // namespace rewire
