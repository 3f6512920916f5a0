#pragma once

#include <QObject>

namespace rewire {

/// Keeps the wheel from changing a value that nobody has chosen: over a number, a choice or a slider without the focus it scrolls
/// what lies behind.
class WheelFilter : public QObject {
  Q_OBJECT

 public:
  /// Listens to the whole application for as long as `parent` lives.
  explicit WheelFilter(QObject* parent);

  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace rewire
