#include "ui/picture/perturbation_note.h"

#include <QStringList>

namespace rewire {

QString perturbationNote(const Perturbations& perturbations) {
  QStringList parts;
  const auto add = [&parts](const Perturbation& perturbation) {
    if (strengthOf(perturbation) <= 0) return;
    const std::string_view kind = kindOf(perturbation);
    parts << QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size())) + ' ' +
                 QString::fromStdString(parametersJson(perturbation));
  };
  add(perturbations.swapLinks);
  add(perturbations.shuffleWeights);
  add(perturbations.weightNoise);
  add(perturbations.removeLinks);
  add(perturbations.removeNeurons);
  QStringList cut, silenced;
  for (const CutLink& link : perturbations.cut) cut << QString("%1:%2-%3").arg(link.layer).arg(link.from).arg(link.to);
  for (const HiddenNeuron& neuron : perturbations.silenced) silenced << QString("%1:%2").arg(neuron.layer).arg(neuron.neuron);
  if (!cut.isEmpty()) parts << "cut by hand (layer:from-to) " + cut.join(' ');
  if (!silenced.isEmpty()) parts << "silenced by hand (layer:neuron) " + silenced.join(' ');
  add(perturbations.inputNoise);
  add(perturbations.attack);
  if (parts.isEmpty()) return QStringLiteral("none");
  return parts.join("; ") + QString("; seed %1").arg(perturbations.seed);
}

}  // namespace rewire
