#include "tests/support/sessions.h"

#include "core/network/evaluation.h"
#include "core/run/layer_states.h"

namespace rewire::test {

Experiment tinySessionExperiment(const std::string& data, int epochs) {
  Experiment experiment;
  experiment.dataset = data;
  experiment.hidden = {40, 30};
  experiment.density = {0.2};
  experiment.batch = 32;
  experiment.epochs = epochs;
  return experiment;
}

Perturbations removal(double fraction) {
  Perturbations perturbations;
  perturbations.step<RemoveLinks>().fraction = fraction;
  return perturbations;
}

Evaluation evaluationOf(const Snapshot& s) {
  return evaluate(networkOf(s.layers), Loader(s.normalisation), s.samples->test, s.samples->test.count);
}

void play(Session& session, const Command& how) {
  session.apply(how, {});
  while (session.playing()) session.advance({});
}

}  // namespace rewire::test
