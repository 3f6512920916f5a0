// The order of the neurons in the connectivity view, and their motion into another one.
#include "ui/connectivity/connectivity_view.h"
#include "ui/connectivity/drawing/connectivity_text.h"
#include "ui/connectivity/neuron_tool.h"
#include "ui/style/number_text.h"

namespace rewire {

QList<QAction*> ConnectivityView::neuronActions() const {
  QList<QAction*> actions = m_neuronTool->sortings();
  actions.append(m_neuronTool->closing());
  return actions;
}

void ConnectivityView::setNeurons(const NeuronChoice& choice) {
  m_neuronTool->choose(choice);
}

void ConnectivityView::rememberChoices() {
  m_neuronTool->rememberChoice();
}

ConnectivityLayout ConnectivityView::layoutIn(const ConnectivityFrame& frame, const ColumnOrderPtr& order) const {
  return {*network(), frame.network(), frame.labelWidth, order};
}

void ConnectivityView::orderChanged() {
  if (!hasNetwork()) return;
  const ConnectivityLayout next = layoutIn(m_frame, m_orders.order());
  if (!m_reduceMotion && isVisible() && !m_images.links.isNull()) {
    m_motion.begin(m_layout, next);
    requestPicture();
    return;
  }
  m_motion.stop();
  m_layout = next;
  pictureChanged();
}

/// Neurons go as far as the links have come that were drawn last.
void ConnectivityView::moveOn(const ConnectivityLayout& drawn) {
  m_layout = drawn;
  if (drawn == m_motion.end()) m_motion.stop();
  pictureChanged();
}

/// A neuron that is no longer drawn is no longer looked at. The name of one that was chosen by keys goes with it.
void ConnectivityView::followCurrent() {
  if (m_current && !m_layout.draws(*m_current)) choose(std::nullopt, {});
  if (m_current && !m_chosenByMouse) m_labelAt = positionOf(*m_current);
}

QString ConnectivityView::neuronsInWords() const {
  QStringList silent;
  for (int layer = 1; layer + 1 < m_layout.layers(); ++layer)
    if (m_degrees.silent->count(layer) > 0)
      silent << tr("%1 of %2 in hidden %3")
                    .arg(groupedNumber(m_degrees.silent->count(layer)), groupedNumber(m_layout.neurons(layer)))
                    .arg(layer);
  QString text = silent.isEmpty() ? QString() : tr(" Silent neurons: %1.").arg(silent.join(", "));
  const QString sorted = sortingText(m_layout.sorting());
  if (!sorted.isEmpty()) text += tr(" Neurons stand %1.").arg(sorted);
  if (m_orders.choice().closesGaps) text += tr(" Only the active ones are drawn.");
  return text;
}

}  // namespace rewire
