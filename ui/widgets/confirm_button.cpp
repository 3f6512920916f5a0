#include "ui/widgets/confirm_button.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>

namespace rewire {

ConfirmButton::ConfirmButton(const QString& text, const QString& question, QWidget* parent)
    : QPushButton(text, parent), m_calmText(text), m_question(question) {
  setAccessibleName(text);
  setFocusPolicy(Qt::StrongFocus);  // a click as well, so that Esc arrives here
  m_patience.setSingleShot(true);
  setPatience(std::chrono::seconds(4));
  connect(&m_patience, &QTimer::timeout, this, &ConfirmButton::showState);
  connect(this, &QPushButton::clicked, this, &ConfirmButton::take);
}

void ConfirmButton::take() {
  if (asking()) {
    calm();
    Q_EMIT confirmed();
  } else {
    m_patience.start();
    showState();
  }
}

// The style sheet knows the property, and reads it only when it is polished.
void ConfirmButton::showState() {
  setText(asking() ? m_question : m_calmText);
  setAccessibleName(text());
  setProperty("asking", asking());
  style()->unpolish(this);
  style()->polish(this);
}

void ConfirmButton::calm() {
  if (!asking()) return;
  m_patience.stop();
  showState();
}

void ConfirmButton::changeEvent(QEvent* event) {
  if (event->type() == QEvent::EnabledChange && !isEnabled()) calm();
  QPushButton::changeEvent(event);
}

void ConfirmButton::focusOutEvent(QFocusEvent* event) {
  calm();
  QPushButton::focusOutEvent(event);
}

void ConfirmButton::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && asking()) return calm();
  QPushButton::keyPressEvent(event);
}

// The second press of a double click would answer a question that nobody has read.
void ConfirmButton::mouseDoubleClickEvent(QMouseEvent* event) {
  event->accept();
}

}  // namespace rewire
