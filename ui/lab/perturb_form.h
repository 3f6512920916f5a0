#pragma once

#include "core/lab/lab_request.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace rewire {

class AttackRow;
class ChoiceBox;
class Field;
class LayerBoxes;
class StrengthRow;
struct StrengthScale;

/// A row for each perturbation, which layers they reach, and the seed. It knows how to show a damage and how to read a person's
/// changes into one; not what becomes of it. What it is shown it never says again.
class PerturbForm : public QWidget {
  Q_OBJECT

 public:
  explicit PerturbForm(QWidget* parent = nullptr);

  void setHiddenLayers(int layers);
  /// False: every pair of neurons is linked, so that no link can go elsewhere.
  void setSwappable(bool swappable);
  void setPerturbations(const Perturbations& perturbations);
  const Perturbations& perturbations() const { return m_perturbations; }
  /// The seed and the button for another draw: of the form, but put wherever it stays in sight.
  QWidget* seedRow() const { return m_seedRow; }
  /// What was really done: the share of links with another partner, the size of the attack.
  void showMeasured(const LabResult& result);

 Q_SIGNALS:
  /// By a person; `mergeId` of 0 or more is the same while one slider is being moved.
  void edited(const rewire::Perturbations& perturbations, const QString& name, int mergeId);

 private:
  template <typename Kind>
  StrengthRow* addRow(Kind Perturbations::*part, const QString& name, const QString& label, const QString& tip,
                      StrengthScale scale);
  template <typename Value>
  void addChoice(StrengthRow* row, ChoiceBox* box, const QString& label, const QString& tip, Value& (*of)(Perturbations&));
  void addHeading(const QString& text, QWidget* beside = nullptr);
  void addLinkRows();
  void addWeightRows();
  void addImageRows();
  void makeSeedRow();
  void takeSeed(std::uint64_t seed, const QString& name);
  void change(const Perturbations& perturbations, const QString& name, const QObject* source = nullptr, bool further = false);
  void putInOrder();

  Perturbations m_perturbations;
  std::vector<std::function<void()>> m_shown;  // each puts one control in order with m_damage
  const QObject* m_lastSource = nullptr;       // of a step that may go on
  int m_mergeId = 0;
  QVBoxLayout* m_rows = nullptr;
  LayerBoxes* m_layers = nullptr;
  StrengthRow* m_swap = nullptr;
  bool m_swappable = true;
  AttackRow* m_attack = nullptr;
  QLabel* m_byHand = nullptr;
  QLineEdit* m_seed = nullptr;
  QWidget* m_seedRow = nullptr;
};

}  // namespace rewire
