#include "ui/picture/perturbation_note.h"

#include <QStringList>

namespace rewire {

QString perturbationNote(const Perturbations& perturbations) {
  QStringList parts;
  const auto addSteps = [&](bool ofImages) {
    for (const PerturbationStep& step : perturbations.steps) {
      if (!(strengthOf(step.perturbation) > 0) || changesImages(step.perturbation) != ofImages) continue;
      const std::string_view kind = kindOf(step.perturbation);
      parts << QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size())) + ' ' +
                   QString::fromStdString(parametersJson(step.perturbation));
    }
  };
  addSteps(false);
  QStringList links, neurons;
  for (const LinkId& link : perturbations.removedLinks) links << QString("%1:%2-%3").arg(link.layer).arg(link.from).arg(link.to);
  for (const HiddenNeuron& neuron : perturbations.silencedNeurons) neurons << QString("%1:%2").arg(neuron.layer).arg(neuron.neuron);
  if (!links.isEmpty()) parts << "removed by hand (layer:from-to) " + links.join(' ');
  if (!neurons.isEmpty()) parts << "silenced by hand (layer:neuron) " + neurons.join(' ');
  addSteps(true);
  if (parts.isEmpty()) return QStringLiteral("none");
  return parts.join("; ") + QString("; seed %1").arg(perturbations.seed);
}

}  // namespace rewire
