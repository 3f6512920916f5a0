#pragma once

#include "core/perturb/perturbation.h"

#include <QWidget>

namespace rewire {

class OptionEditors;
class StrengthRow;

/// One perturbation in the lab: a slider and a number for its strength. A click on its name opens an explanation and its options.
/// All of it comes from the description of its kind and from its words.
class KindRow : public QWidget {
  Q_OBJECT

 public:
  explicit KindRow(const Perturbation& kind, QWidget* parent = nullptr);

  /// Shows another perturbation of the same kind; says nothing of it.
  void showPerturbation(const Perturbation& perturbation);
  const Perturbation& shown() const { return m_shown; }
  /// A short line under the slider; empty: none.
  void setNote(const QString& note);
  /// Tells whether there is anything to perturb; the explanation can be read all the same.
  void setAdjustable(bool adjustable);

 Q_SIGNALS:
  /// Changed by a person. `further`: the same movement of the slider goes on.
  void edited(const rewire::Perturbation& perturbation, const QString& name, bool further);

 private:
  void rescale();

  Perturbation m_shown;
  double m_scaledTo = 0.0;  // the slider's end
  StrengthRow* m_row = nullptr;
  OptionEditors* m_options = nullptr;
};

}  // namespace rewire
