#pragma once

#include <QComboBox>

namespace rewire {

/// One of a few words, each standing for a number. It keeps within narrow panels.
class ChoiceBox : public QComboBox {
  Q_OBJECT

 public:
  explicit ChoiceBox(const QString& name, QWidget* parent = nullptr);

  void add(const QString& words, int value, const QString& tip = {});
  int chosen() const { return currentData().toInt(); }
  void choose(int value);  ///< says nothing of it
};

}  // namespace rewire
