#pragma once

#include "core/perturb/perturbations.h"

#include <QObject>
#include <QUndoStack>

namespace rewire {

/// What has been done to the specimen, and the way back: every step is the whole damage before and after it, under a plain name
/// ("Remove 20 % of the links"). Panels and views tell what they want with change(); whatever the damage becomes, by a step, by
/// undo or by redo, is told by one signal.
class PerturbationHistory : public QObject {
  Q_OBJECT

 public:
  static constexpr int kMostSteps = 200;

  explicit PerturbationHistory(QObject* parent = nullptr);

  const Perturbations& perturbations() const { return m_perturbations; }

  /// Takes a step to `to`; one that changes nothing is not kept. Steps in a row with the same `mergeId` of 0 or more, as a slider
  /// makes them while it is dragged, become one, under the newest name; if they end where they began, none is left.
  void change(const Perturbations& to, const QString& name, int mergeId = -1);

  /// For the actions and menus of undo and redo.
  QUndoStack* stack() { return &m_stack; }

  /// Another network: only `rest` is done to it, and there is no way back to what was done to the last one.
  void clear(const Perturbations& rest = {});

 Q_SIGNALS:
  void changed(const rewire::Perturbations& perturbations);

 private:
  class Step;

  void tell();

  Perturbations m_perturbations;
  Perturbations m_told;
  QUndoStack m_stack;
  int m_run = 0;           // of steps that merge: what the stack knows a step by
  int m_lastMergeId = -1;  // of the newest step, unless something was undone since
  bool m_stepping = false;
};

}  // namespace rewire
