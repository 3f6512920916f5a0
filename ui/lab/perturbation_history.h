#pragma once

#include "core/perturb/perturbations.h"

#include <QObject>
#include <QUndoStack>

namespace rewire {

/// Owns the perturbations of the specimen, and the way back. Every step holds all of them before and after it, under a plain name
/// ("Remove 20 % of the links"). Panels and views send changes here. One signal tells every change, by a step, by undo or by
/// redo.
class PerturbationHistory : public QObject {
  Q_OBJECT

 public:
  static constexpr int kMostSteps = 200;

  explicit PerturbationHistory(QObject* parent = nullptr);

  const Perturbations& perturbations() const { return m_perturbations; }

  /// Takes a step to `to`; one that changes nothing is not kept. Steps in a row with the same `mergeId` of 0 or more become one,
  /// under the newest name; a dragged slider makes such steps. If they end where they began, none is left.
  void change(const Perturbations& to, const QString& name, int mergeId = -1);

  /// For the actions and menus of undo and redo.
  QUndoStack* stack() { return &m_stack; }

  /// Begins with another network: only `rest` is applied to it, and there is no way back to the steps before.
  void clear(const Perturbations& rest = {});

 Q_SIGNALS:
  void changed();

 private:
  class Step;

  void tell();

  Perturbations m_perturbations;
  Perturbations m_told;
  QUndoStack m_stack;
  int m_run = 0;           // id of the steps that merge, for the stack
  int m_lastMergeId = -1;  // id of the newest step, unless something was undone since
  bool m_stepping = false;
};

}  // namespace rewire
