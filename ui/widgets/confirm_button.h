#pragma once

#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace rewire {

/// A button for steps that cannot be undone. The first click makes it ask, in its own area and in the colour of a warning; the
/// second one confirms. It stops asking after a while, at Esc, and when it loses the cursor. A double click only asks.
class ConfirmButton : public QPushButton {
  Q_OBJECT

 public:
  ConfirmButton(const QString& text, const QString& question, QWidget* parent = nullptr);

  bool asking() const { return m_patience.isActive(); }
  /// Sets for how long it asks; 4 seconds by default.
  void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

 Q_SIGNALS:
  void confirmed();

 protected:
  void changeEvent(QEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;

 private:
  void take();
  void showState();
  void calm();

  QString m_calmText;
  QString m_question;
  QTimer m_patience;  // runs as long as it asks
};

}  // namespace rewire
