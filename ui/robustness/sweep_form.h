#pragma once

#include "core/robustness/curve.h"

#include <QWidget>

#include <array>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace rewire {

class NumberBox;

/// The fields of a sweep: what is done and how, from which strength to which, in how many steps and draws. Each kind remembers
/// its own range. What is wrong with them is not known here: that says validate().
class SweepForm : public QWidget {
  Q_OBJECT

 public:
  explicit SweepForm(QWidget* parent = nullptr);

  Sweep sweep() const;

  /// Whether there are models of which one could compare equal numbers of links.
  void setSeveralModels(bool several);

 Q_SIGNALS:
  void edited();

 private:
  struct Range {
    double from = 0.0;
    double to = 1.0;
  };

  void makeKinds();
  void makeOptions();
  void makeNumbers();
  QComboBox* choice(const char* name, const QString& label, const QString& tip, const QStringList& words);
  NumberBox* number(const char* name, int digits, double step, double value, const QString& label, const QString& tip);
  void addOptions(const std::vector<QWidget*>& rows);
  void chooseKind(int kind);
  void followOptions();
  Perturbation perturbation() const;

  int m_shown = 0;  ///< the kind whose range stands in the fields
  std::array<Range, 7> m_ranges;
  bool m_several = false;
  QVBoxLayout* m_column = nullptr;
  std::vector<QWidget*> m_options;  ///< one a kind
  QComboBox* m_kind = nullptr;
  QComboBox* m_linkOrder = nullptr;
  QComboBox* m_equal = nullptr;
  QComboBox* m_neuronOrder = nullptr;
  QComboBox* m_scope = nullptr;
  QCheckBox* m_keepSign = nullptr;
  QComboBox* m_method = nullptr;
  QComboBox* m_norm = nullptr;
  QWidget* m_pgd = nullptr;
  NumberBox* m_pgdSteps = nullptr;
  QComboBox* m_noise = nullptr;
  NumberBox* m_from = nullptr;
  NumberBox* m_to = nullptr;
  NumberBox* m_steps = nullptr;
  NumberBox* m_repeats = nullptr;
  QLabel* m_once = nullptr;  ///< said where nothing is random
  NumberBox* m_seed = nullptr;
};

}  // namespace rewire
