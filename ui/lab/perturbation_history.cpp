#include "ui/lab/perturbation_history.h"

#include <QUndoCommand>

#include <utility>

namespace rewire {

class PerturbationHistory::Step : public QUndoCommand {
 public:
  Step(PerturbationHistory& history, Perturbations to, const QString& name, int run)
      : QUndoCommand(name), m_history(history), m_from(history.m_perturbations), m_to(std::move(to)), m_run(run) {}

  int id() const override { return m_run; }
  void redo() override { m_history.m_perturbations = m_to; }
  void undo() override { m_history.m_perturbations = m_from; }

  bool mergeWith(const QUndoCommand* other) override {
    m_to = static_cast<const Step*>(other)->m_to;  // a step of the same run, so a Step
    setText(other->text());
    setObsolete(m_to == m_from);
    return true;
  }

 private:
  PerturbationHistory& m_history;
  Perturbations m_from;
  Perturbations m_to;
  int m_run;
};

PerturbationHistory::PerturbationHistory(QObject* parent) : QObject(parent) {
  m_stack.setUndoLimit(kMostSteps);
  connect(&m_stack, &QUndoStack::indexChanged, this, [this] {
    if (m_stepping) return;
    m_lastMergeId = -1;
    tell();
  });
}

void PerturbationHistory::change(const Perturbations& to, const QString& name, int mergeId) {
  if (to == m_perturbations) return;
  // After an undo the run is over: later steps must not alter the step below.
  if (mergeId < 0 || mergeId != m_lastMergeId) ++m_run;
  m_lastMergeId = mergeId;
  m_stepping = true;
  m_stack.push(new Step(*this, to, name, m_run));
  m_stepping = false;
  tell();
}

void PerturbationHistory::clear(const Perturbations& rest) {
  m_stepping = true;
  m_stack.clear();
  m_stepping = false;
  m_lastMergeId = -1;
  m_perturbations = rest;
  tell();
}

void PerturbationHistory::tell() {
  if (m_perturbations == m_told) return;
  m_told = m_perturbations;
  Q_EMIT changed();
}

}  // namespace rewire
