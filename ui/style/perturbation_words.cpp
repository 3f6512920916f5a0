#include "ui/style/perturbation_words.h"

#include "ui/style/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace rewire {
namespace {

QString translated(const char* text) {
  return QCoreApplication::translate("rewire::Damage", text);
}

QString wordsOf(LinkOrder order) {
  switch (order) {
    case LinkOrder::Weakest:
      return translated("Remove the weakest %1 of the links");
    case LinkOrder::Strongest:
      return translated("Remove the strongest %1 of the links");
    case LinkOrder::Hubs:
      return translated("Remove %1 of the links, hubs first");
    case LinkOrder::Random:
      break;
  }
  return translated("Remove %1 of the links");
}

QString wordsOf(NoiseKind noise) {
  switch (noise) {
    case NoiseKind::Uniform:
      return translated("Uniform noise %1 on the images");
    case NoiseKind::SaltPepper:
      return translated("Salt-and-pepper noise %1 on the images");
    case NoiseKind::Sign:
      return translated("Random signs of %1 on the images");
    case NoiseKind::Gaussian:
      break;
  }
  return translated("Gaussian noise %1 on the images");
}

QString nameOfStep(const RemoveLinks& p) {
  return p.fraction > 0 ? wordsOf(p.order).arg(percentText(p.fraction)) : translated("Remove no links");
}

QString nameOfStep(const RemoveNeurons& p) {
  const QString words = p.order == NeuronOrder::Hubs ? translated("Silence %1 of the neurons, hubs first")
                                                     : translated("Silence %1 of the neurons");
  return p.fraction > 0 ? words.arg(percentText(p.fraction)) : translated("Silence no neurons by share");
}

QString nameOfStep(const ShuffleWeights& p) {
  return p.fraction > 0 ? translated("Shuffle %1 of the weights").arg(percentText(p.fraction)) : translated("Shuffle no weights");
}

QString nameOfStep(const SwapLinks& p) {
  return p.fraction > 0 ? translated("Swap %1 of the links").arg(percentText(p.fraction)) : translated("Swap no links");
}

QString nameOfStep(const WeightNoise& p) {
  return p.sigma > 0 ? translated("Weight noise of %1 standard deviations").arg(textOfNumber(p.sigma))
                     : translated("No weight noise");
}

QString nameOfStep(const Attack& p) {
  const QString words = p.method == AttackMethod::Pgd ? translated("PGD attack of %1") : translated("FGSM attack of %1");
  if (p.epsilon <= 0) return translated("No attack");
  return words.arg(p.norm == AttackNorm::Linf ? epsilonText(p.epsilon) : textOfNumber(p.epsilon) + translated(" in L2"));
}

QString nameOfStep(const InputNoise& p) {
  return p.amount > 0 ? wordsOf(p.noise).arg(textOfNumber(p.amount)) : translated("No noise on the images");
}

QString counted(std::size_t number, const char* one, const char* many) {
  return number == 1 ? translated(one) : translated(many).arg(groupedNumber(static_cast<qint64>(number)));
}

}  // namespace

QString stepName(const Perturbation& perturbation) {
  return std::visit([](const auto& p) { return nameOfStep(p); }, perturbation);
}

QString byteSteps(double epsilon) {
  return QStringLiteral("%1/255").arg(textOfNumber(std::round(2550.0 * epsilon) / 10.0));
}

QString epsilonText(double epsilon) {
  return QStringLiteral("%1 (%2)").arg(QString::number(epsilon, 'f', 3), byteSteps(epsilon));
}

QString handRemovals(const Perturbations& perturbations) {
  QStringList applied;
  if (!perturbations.cut.empty()) applied << counted(perturbations.cut.size(), "1 link cut", "%1 links cut");
  if (!perturbations.silenced.empty())
    applied << counted(perturbations.silenced.size(), "1 neuron silenced", "%1 neurons silenced");
  return applied.isEmpty() ? QString() : translated("by hand: %1").arg(applied.join(QStringLiteral(", ")));
}

Perturbations unperturbed(Perturbations perturbations) {
  perturbations.swapLinks.fraction = 0.0;
  perturbations.shuffleWeights.fraction = 0.0;
  perturbations.weightNoise.sigma = 0.0;
  perturbations.removeLinks.fraction = 0.0;
  perturbations.removeNeurons.fraction = 0.0;
  perturbations.cut.clear();
  perturbations.silenced.clear();
  perturbations.inputNoise.amount = 0.0;
  perturbations.attack.epsilon = 0.0;
  return perturbations;
}

}  // namespace rewire
