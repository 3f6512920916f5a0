#include "ui/lab/layer_boxes.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace rewire {

LayerBoxes::LayerBoxes(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
  setObjectName(QStringLiteral("layerBoxes"));
  m_row->setContentsMargins(0, 0, 0, 0);
  m_row->setSpacing(8);
}

void LayerBoxes::setLayers(int hiddenLayers) {
  if (hiddenLayers == static_cast<int>(m_boxes.size())) return;
  for (QCheckBox* box : m_boxes) delete box;
  m_boxes.clear();
  for (int layer = 0; layer < hiddenLayers; ++layer) {
    auto* box = new QCheckBox(QString::number(layer + 1));
    box->setObjectName(QStringLiteral("layerBox%1").arg(layer));
    box->setAccessibleName(tr("perturb hidden layer %1").arg(layer + 1));
    box->setToolTip(
        tr("Perturb the links that lead into hidden layer %1, and its neurons. At least one layer stays chosen.").arg(layer + 1));
    box->setChecked(true);
    connect(box, &QCheckBox::toggled, this, [this, box] { take(box); });
    m_boxes.push_back(box);
    m_row->addWidget(box);
  }
}

void LayerBoxes::take(QCheckBox* box) {
  const bool any = std::any_of(m_boxes.begin(), m_boxes.end(), [](const QCheckBox* one) { return one->isChecked(); });
  if (!any) {
    const QSignalBlocker quiet(box);
    box->setChecked(true);
    return;
  }
  Q_EMIT chosen(choice());
}

void LayerBoxes::setChoice(const LayerChoice& choice) {
  for (std::size_t layer = 0; layer < m_boxes.size(); ++layer) {
    const QSignalBlocker quiet(m_boxes[layer]);
    m_boxes[layer]->setChecked(choice.empty() || std::count(choice.begin(), choice.end(), static_cast<int>(layer)) > 0);
  }
}

LayerChoice LayerBoxes::choice() const {
  LayerChoice layers;
  for (std::size_t layer = 0; layer < m_boxes.size(); ++layer)
    if (m_boxes[layer]->isChecked()) layers.push_back(static_cast<int>(layer));
  return layers.size() == m_boxes.size() ? LayerChoice{} : layers;
}

}  // namespace rewire
