#pragma once

#include "core/lab/lab_request.h"
#include "ui/widgets/shown_controls.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace rewire {

class KindRow;
class LayerBoxes;
class PerturbationHistory;

/// A row for each kind of perturbation, in the order of application, the layers they reach, and the seed. It shows the
/// perturbations of the history and sends a person's changes there.
class PerturbForm : public QWidget {
  Q_OBJECT

 public:
  /// The history must outlive it.
  explicit PerturbForm(PerturbationHistory& history, QWidget* parent = nullptr);

  void setShown(const ShownControls& shown);
  void setHiddenLayers(int layers);
  /// False: every pair of neurons is linked, so no link can move.
  void setSwappable(bool swappable);
  /// The seed and the button for another draw. They belong to the form; its owner puts them where they stay in sight.
  QWidget* seedRow() const { return m_seedRow; }
  /// Shows measured sizes: the share of links with another partner, the size of the attack.
  void showMeasured(const LabResult& result);

 private:
  void addRows();
  QWidget* addHeading(const QString& text, QWidget* beside = nullptr);
  void makeSeedRow();
  void takeSeed(std::uint64_t seed, const QString& name);
  void take(const Perturbation& perturbation, const QString& name, const QObject* source, bool further);
  void refresh();

  PerturbationHistory& m_history;
  std::vector<KindRow*> m_kinds;          // in the order of the list of kinds
  const QObject* m_lastSource = nullptr;  // source of a step that may go on
  int m_mergeId = 0;
  QVBoxLayout* m_rows = nullptr;
  LayerBoxes* m_layers = nullptr;
  bool m_swappable = true;
  QLabel* m_byHand = nullptr;
  QLabel* m_order = nullptr;
  QWidget* m_networkHeading = nullptr;
  QWidget* m_imageHeading = nullptr;
  QLineEdit* m_seed = nullptr;
  QWidget* m_seedRow = nullptr;
};

}  // namespace rewire
