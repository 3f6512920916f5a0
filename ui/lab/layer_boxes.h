#pragma once

#include "core/perturb/perturbation.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QHBoxLayout;

namespace rewire {

/// Chooses the hidden layers that are perturbed: a box each, all of them ticked at first. The last tick stays, because no layer
/// at all would mean no perturbation.
class LayerBoxes : public QWidget {
  Q_OBJECT

 public:
  explicit LayerBoxes(QWidget* parent = nullptr);

  void setLayers(int hiddenLayers);
  void setChoice(const LayerChoice& choice);  ///< empty: all; says nothing of it
  LayerChoice choice() const;                 ///< empty: all

 Q_SIGNALS:
  void chosen(const rewire::LayerChoice& choice);  ///< by a person

 private:
  void take(QCheckBox* box);

  std::vector<QCheckBox*> m_boxes;
  QHBoxLayout* m_row = nullptr;
};

}  // namespace rewire
