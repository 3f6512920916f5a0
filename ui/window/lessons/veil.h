#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

namespace rewire {

/// Dims a widget, whatever size it has; the mouse goes through.
class Veil : public QWidget {
 public:
  explicit Veil(QWidget* over);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
};

/// Lifts one widget out by dimming others.
class Veils {
 public:
  ~Veils() { clear(); }

  void dim(const std::vector<QWidget*>& widgets);  ///< these alone
  void clear() { dim({}); }

 private:
  std::vector<QPointer<Veil>> m_veils;
};

}  // namespace rewire
