#pragma once

#include "core/robustness/curve.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace rewire {

class ChoiceBox;
class NumberBox;
class OptionEditors;

/// The fields of a sampling: the kind of perturbation and its options, the range of strengths, the number of steps and of draws.
/// Each kind remembers its own range. validate() checks the values, not this form.
class SamplingForm : public QWidget {
  Q_OBJECT

 public:
  explicit SamplingForm(QWidget* parent = nullptr);

  Sampling sampling() const;
  /// Shows another sampling, as far as the form can: steps before the one that is varied have no place in it.
  void showSampling(const Sampling& sampling);

  /// Shows the settings of the last start, and remembers them from now on.
  void remember();

  /// Tells whether the models can be compared at equal numbers of links.
  void setSeveralModels(bool several);

 Q_SIGNALS:
  void edited();
  void entered(const QString& refusal);  ///< a number has been typed; see NumberBox

 private:
  /// A kind that can be chosen: its options and the range that was typed for it.
  struct Kind {
    OptionEditors* options = nullptr;
    double from = 0.0;
    double to = 1.0;
  };

  void makeKinds();
  void makeEqual();
  void makeNumbers();
  NumberBox* number(const char* name, int digits, double step, double value, const QString& label, const QString& tip);
  void restore(const QByteArray& settings);
  QByteArray settings() const;
  void chooseKind(int kind);
  void followOptions();
  const Perturbation& perturbation() const;

  std::vector<Kind> m_kinds;  // in the order of the list of kinds
  int m_chosen = 0;           // the kind whose range stands in the fields
  bool m_several = false;
  QVBoxLayout* m_column = nullptr;
  ChoiceBox* m_kind = nullptr;
  ChoiceBox* m_equal = nullptr;
  NumberBox* m_from = nullptr;
  NumberBox* m_to = nullptr;
  NumberBox* m_steps = nullptr;
  NumberBox* m_repeats = nullptr;
  QLabel* m_once = nullptr;  // shown if nothing is random
  NumberBox* m_seed = nullptr;
};

}  // namespace rewire
