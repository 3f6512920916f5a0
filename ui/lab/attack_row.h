#pragma once

#include "core/perturb/perturbation.h"

#include <QWidget>

class QCheckBox;

namespace rewire {

class ChoiceBox;
class NumberBox;
class StrengthRow;

/// The attack on the images: its epsilon, and under it method, norm and, for PGD, how it goes about it.
class AttackRow : public QWidget {
  Q_OBJECT

 public:
  explicit AttackRow(QWidget* parent = nullptr);

  void setAttack(const Attack& attack);  ///< says nothing of it
  /// The largest change really made to an image, in pixel units; 0: none has been measured.
  void showMeasured(double linf, double l2);

 Q_SIGNALS:
  /// By a person. `further`: the same movement of the slider goes on.
  void edited(const rewire::Attack& attack, const QString& name, bool further);

 private:
  void addMethod();
  void addNorm();
  void addSteps();
  void change(const Attack& attack, const QString& name, bool further = false);
  void putInOrder();

  Attack m_attack;
  AttackNorm m_scaledFor = AttackNorm::Linf;
  StrengthRow* m_row = nullptr;
  ChoiceBox* m_method = nullptr;
  ChoiceBox* m_norm = nullptr;
  NumberBox* m_steps = nullptr;
  NumberBox* m_stepSize = nullptr;
  NumberBox* m_restarts = nullptr;
  QCheckBox* m_randomStart = nullptr;
  QWidget* m_pgd = nullptr;
};

}  // namespace rewire
