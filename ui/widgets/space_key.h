#pragma once

#include <QObject>

namespace rewire {

/// Lets the space bar play and pause, unless the cursor is where a space means something: in text, on a button and in a choice.
/// Qt asks the widget with the cursor before it looks for shortcuts; this filter answers first.
class SpaceKey : public QObject {
  Q_OBJECT

 public:
  /// Listens to the whole application for as long as `parent` lives.
  explicit SpaceKey(QObject* parent);

  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace rewire
