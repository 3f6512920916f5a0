#include "ui/style/perturbation_words.h"

#include "ui/style/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace rewire {

namespace {

class PerturbationText {
  Q_DECLARE_TR_FUNCTIONS(rewire::Perturbations)
};

// Names of choices, in the order of their enums: in a list, and as the end of a phrase.

QString wordOf(LinkOrder order) {
  const char* words[] = {
      QT_TRANSLATE_NOOP("rewire::Perturbations", "at random"), QT_TRANSLATE_NOOP("rewire::Perturbations", "weakest first"),
      QT_TRANSLATE_NOOP("rewire::Perturbations", "strongest first"), QT_TRANSLATE_NOOP("rewire::Perturbations", "hubs first")};
  return PerturbationText::tr(words[static_cast<std::size_t>(order)]);
}
QString wordOf(WeightOrder order) {
  return wordOf(static_cast<LinkOrder>(order));
}
QString wordOf(NeuronOrder order) {
  return order == NeuronOrder::Random ? PerturbationText::tr("at random") : PerturbationText::tr("hubs first");
}
QString wordOf(ShuffleScope scope) {
  const char* words[] = {QT_TRANSLATE_NOOP("rewire::Perturbations", "within each layer"),
                         QT_TRANSLATE_NOOP("rewire::Perturbations", "among the links into each neuron"),
                         QT_TRANSLATE_NOOP("rewire::Perturbations", "among the links out of each neuron"),
                         QT_TRANSLATE_NOOP("rewire::Perturbations", "across the network")};
  return PerturbationText::tr(words[static_cast<std::size_t>(scope)]);
}
QString wordOf(NoiseKind noise) {
  const char* words[] = {
      QT_TRANSLATE_NOOP("rewire::Perturbations", "Gaussian"), QT_TRANSLATE_NOOP("rewire::Perturbations", "uniform"),
      QT_TRANSLATE_NOOP("rewire::Perturbations", "salt and pepper"), QT_TRANSLATE_NOOP("rewire::Perturbations", "random signs")};
  return PerturbationText::tr(words[static_cast<std::size_t>(noise)]);
}
QString wordOf(AttackMethod method) {
  return method == AttackMethod::Fgsm ? PerturbationText::tr("FGSM, one step") : PerturbationText::tr("PGD, many steps");
}
QString wordOf(AttackNorm norm) {
  return norm == AttackNorm::Linf ? PerturbationText::tr("L∞, each pixel") : PerturbationText::tr("L2, whole image");
}

template <class Choice>
QStringList wordsOfAll(Choice) {
  QStringList words;
  for (std::size_t i = 0; i < namesOf(Choice()).size(); ++i) words << wordOf(static_cast<Choice>(i));
  return words;
}

/// "1, 3" of hidden layers, as people count them.
QString numbersOf(const LayerChoice& layers) {
  QStringList numbers;
  for (const int layer : layers) numbers << QString::number(layer + 1);
  return numbers.join(QStringLiteral(", "));
}

/// " into hidden 1, 3", or nothing where all hidden layers are reached.
QString reached(const LayerChoice& layers) {
  return layers.empty() ? QString() : PerturbationText::tr(" into hidden %1").arg(numbersOf(layers));
}

KindWords words(const SwapLinks& p) {
  const QString share = percentText(p.fraction);
  return {
      .label = PerturbationText::tr("Swap links"),
      .tip = PerturbationText::tr(
          "Lets pairs of links exchange their ends: every neuron keeps its number of links, every weight stays, only who "
          "is linked to whom changes. The rest is known by the degrees alone."),
      .step = p.fraction > 0 ? PerturbationText::tr("Swap %1 of the links").arg(share) : PerturbationText::tr("Swap no links"),
      .applied = PerturbationText::tr("%1 of links%2 swapped").arg(share, reached(p.layers)),
      .heading = PerturbationText::tr("Links swapped, every degree kept"),
      .axis = PerturbationText::tr("share of links swapped")};
}

KindWords words(const ShuffleWeights& p) {
  const QString share = percentText(p.fraction);
  const QString scope = wordOf(p.scope) + (p.keepSign ? PerturbationText::tr(", signs kept") : QString());
  return {.label = PerturbationText::tr("Shuffle weights"),
          .tip = PerturbationText::tr(
              "Leaves every link where it is and deals the weights of this share of them anew: the rest is known by the wiring "
              "alone."),
          .step = p.fraction > 0 ? PerturbationText::tr("Shuffle %1 of the weights").arg(share)
                                 : PerturbationText::tr("Shuffle no weights"),
          .applied = PerturbationText::tr("%1 of weights%2 shuffled %3").arg(share, reached(p.layers), scope),
          .heading = PerturbationText::tr("Weights shuffled %1").arg(scope),
          .axis = PerturbationText::tr("share of weights shuffled")};
}

KindWords words(const FlipSigns& p) {
  const QString share = percentText(p.fraction);
  const char* steps[] = {QT_TRANSLATE_NOOP("rewire::Perturbations", "Flip the sign of %1 of the weights"),
                         QT_TRANSLATE_NOOP("rewire::Perturbations", "Flip the signs of the weakest %1 of the weights"),
                         QT_TRANSLATE_NOOP("rewire::Perturbations", "Flip the signs of the strongest %1 of the weights")};
  return {.label = PerturbationText::tr("Flip signs"),
          .tip = PerturbationText::tr(
              "Turns positive weights negative and negative ones positive. At 50 % the signs tell nothing any more."),
          .step = p.fraction > 0 ? PerturbationText::tr(steps[static_cast<std::size_t>(p.order)]).arg(share)
                                 : PerturbationText::tr("Flip no signs"),
          .applied = PerturbationText::tr("signs of %1 of weights%2 flipped %3").arg(share, reached(p.layers), wordOf(p.order)),
          .heading = PerturbationText::tr("Signs of weights flipped %1").arg(wordOf(p.order)),
          .axis = PerturbationText::tr("share of signs flipped, %1").arg(wordOf(p.order))};
}

KindWords words(const Binarize& p) {
  const QString share = percentText(p.fraction);
  const char* sizes[] = {QT_TRANSLATE_NOOP("rewire::Perturbations", "size 1"),
                         QT_TRANSLATE_NOOP("rewire::Perturbations", "the layer's mean size"),
                         QT_TRANSLATE_NOOP("rewire::Perturbations", "the neuron's mean size")};
  const QString size = PerturbationText::tr(sizes[static_cast<std::size_t>(p.scale)]);
  return {
      .label = PerturbationText::tr("Binarize"),
      .tip = PerturbationText::tr(
          "Gives this share of the weights one size, and leaves each its sign. The rest is known by the signs alone."),
      .step = p.fraction > 0 ? PerturbationText::tr("Binarize %1 of the weights to %2").arg(share, size)
                             : PerturbationText::tr("Binarize no weights"),
      .applied = PerturbationText::tr("%1 of weights%2 binarized to %3, %4").arg(share, reached(p.layers), size, wordOf(p.order)),
      .heading = PerturbationText::tr("Weights binarized to %1, %2").arg(size, wordOf(p.order)),
      .axis = PerturbationText::tr("share of weights binarized, %1").arg(wordOf(p.order))};
}

KindWords words(const WeightNoise& p) {
  const QString sigma = textOfNumber(p.sigma);
  const QString uniform = p.noise == WeightNoiseKind::Uniform ? PerturbationText::tr(", uniform") : QString();
  return {.label = PerturbationText::tr("Weight noise σ"),
          .tip = PerturbationText::tr("Adds random noise to each weight. At 1 the noise is as large as the weights themselves."),
          .step = p.sigma > 0 ? PerturbationText::tr("Weight noise of %1 standard deviations").arg(sigma) + uniform
                              : PerturbationText::tr("No weight noise"),
          .applied = PerturbationText::tr("noise of %1 standard deviations on weights%2").arg(sigma, reached(p.layers)) + uniform,
          .heading = uniform.isEmpty() ? PerturbationText::tr("Gaussian noise on the weights")
                                       : PerturbationText::tr("Uniform noise on the weights"),
          .axis = PerturbationText::tr("noise σ (× standard deviation of the weights)")};
}

KindWords words(const RemoveLinks& p) {
  const QString share = percentText(p.fraction);
  const char* steps[] = {QT_TRANSLATE_NOOP("rewire::Perturbations", "Remove %1 of the links"),
                         QT_TRANSLATE_NOOP("rewire::Perturbations", "Remove the weakest %1 of the links"),
                         QT_TRANSLATE_NOOP("rewire::Perturbations", "Remove the strongest %1 of the links"),
                         QT_TRANSLATE_NOOP("rewire::Perturbations", "Remove %1 of the links, hubs first")};
  return {.label = PerturbationText::tr("Remove links"),
          .tip = PerturbationText::tr("Removes this share of the links. For one seed, what is gone at 30 % is gone at 40 % too."),
          .step = p.fraction > 0 ? PerturbationText::tr(steps[static_cast<std::size_t>(p.order)]).arg(share)
                                 : PerturbationText::tr("Remove no links"),
          .applied = PerturbationText::tr("%1 of links%2 removed %3").arg(share, reached(p.layers), wordOf(p.order)),
          .heading = PerturbationText::tr("Links removed %1").arg(wordOf(p.order)),
          .axis = PerturbationText::tr("share of links removed, %1").arg(wordOf(p.order))};
}

KindWords words(const RemoveNeurons& p) {
  const QString within = p.layers.empty() ? QString() : PerturbationText::tr(" in hidden %1").arg(numbersOf(p.layers));
  const QString share = percentText(p.fraction);
  const char* steps[] = {QT_TRANSLATE_NOOP("rewire::Perturbations", "Silence %1 of the neurons"),
                         QT_TRANSLATE_NOOP("rewire::Perturbations", "Silence %1 of the neurons, hubs first")};
  return {.label = PerturbationText::tr("Remove neurons"),
          .tip = PerturbationText::tr("Silences this share of the hidden neurons, with all of their links."),
          .step = p.fraction > 0 ? PerturbationText::tr(steps[static_cast<std::size_t>(p.order)]).arg(share)
                                 : PerturbationText::tr("Silence no neurons by share"),
          .applied = PerturbationText::tr("%1 of neurons%2 silenced %3").arg(share, within, wordOf(p.order)),
          .heading = PerturbationText::tr("Neurons silenced %1").arg(wordOf(p.order)),
          .axis = PerturbationText::tr("share of neurons silenced, %1").arg(wordOf(p.order))};
}

KindWords words(const InputNoise& p) {
  const char* steps[] = {QT_TRANSLATE_NOOP("rewire::Perturbations", "Gaussian noise %1 on the images"),
                         QT_TRANSLATE_NOOP("rewire::Perturbations", "Uniform noise %1 on the images"),
                         QT_TRANSLATE_NOOP("rewire::Perturbations", "Salt-and-pepper noise %1 on the images"),
                         QT_TRANSLATE_NOOP("rewire::Perturbations", "Random signs of %1 on the images")};
  const char* headings[] = {QT_TRANSLATE_NOOP("rewire::Perturbations", "Gaussian noise on the pixels"),
                            QT_TRANSLATE_NOOP("rewire::Perturbations", "Uniform noise on the pixels"),
                            QT_TRANSLATE_NOOP("rewire::Perturbations", "Salt and pepper on the pixels"),
                            QT_TRANSLATE_NOOP("rewire::Perturbations", "Random signs on the pixels")};
  const char* axes[] = {QT_TRANSLATE_NOOP("rewire::Perturbations", "standard deviation of the noise (pixel units)"),
                        QT_TRANSLATE_NOOP("rewire::Perturbations", "half width of the noise (pixel units)"),
                        QT_TRANSLATE_NOOP("rewire::Perturbations", "share of pixels turned black or white"),
                        QT_TRANSLATE_NOOP("rewire::Perturbations", "size of the random steps (pixel units)")};
  const auto noise = static_cast<std::size_t>(p.noise);
  const QString step = p.amount > 0 ? PerturbationText::tr(steps[noise]).arg(textOfNumber(p.amount))
                                    : PerturbationText::tr("No noise on the images");
  return {.label = PerturbationText::tr("Input noise"),
          .tip = PerturbationText::tr("Adds random noise to the pixels, where 1 is from black to white."),
          .step = step,
          .applied = step,
          .heading = PerturbationText::tr(headings[noise]),
          .axis = PerturbationText::tr(axes[noise])};
}

QString attackInWords(const Attack& p) {
  const QString norm = p.norm == AttackNorm::Linf ? QStringLiteral("L∞") : QStringLiteral("L2");
  if (p.method == AttackMethod::Fgsm) return QStringLiteral("FGSM, %1").arg(norm);
  return QStringLiteral("PGD-%1, %2").arg(p.steps).arg(norm);
}

KindWords words(const Attack& p) {
  const QString strength =
      p.norm == AttackNorm::Linf ? epsilonText(p.epsilon) : textOfNumber(p.epsilon) + PerturbationText::tr(" in L2");
  const QString step =
      p.method == AttackMethod::Pgd ? PerturbationText::tr("PGD attack of %1") : PerturbationText::tr("FGSM attack of %1");
  const QString tip =
      p.norm == AttackNorm::L2
          ? PerturbationText::tr(
                "Changes every image in the direction that costs the network most. ε is the length of the whole change, the root "
                "of "
                "the sum of its squares over all pixels, where 1 is from black to white. It goes from 0 to 1.")
          : PerturbationText::tr(
                "Changes every image in the direction that costs the network most. ε is how far any pixel may go, where 1 is "
                "from "
                "black to white: 8/255 is 8 of 255 grey levels, and may be typed so.");
  return {.label = PerturbationText::tr("Attack ε"),
          .tip = tip,
          .step = p.epsilon > 0 ? step.arg(strength) : PerturbationText::tr("No attack"),
          .applied = step.arg(strength),
          .heading = PerturbationText::tr("Adversarial attack (%1)").arg(attackInWords(p)),
          .axis = PerturbationText::tr("attack ε (pixel units), %1").arg(attackInWords(p))};
}

// Options, by kind. An option that is not named here has the words of its help text.

OptionWords optionWords(const ShuffleWeights&, std::string_view key) {
  if (key == "scope")
    return {PerturbationText::tr("among links"),
            PerturbationText::tr(
                "Which links exchange weights: those of a layer, those into one neuron, those out of one neuron, or all."),
            {PerturbationText::tr("within a layer"), PerturbationText::tr("into a neuron"),
             PerturbationText::tr("out of a neuron"), PerturbationText::tr("across the network")},
            {}};
  return {PerturbationText::tr("keep the signs"),
          PerturbationText::tr("Positive weights are exchanged only with positive ones, negative only with negative ones."),
          {},
          {}};
}

OptionWords optionWords(const FlipSigns&, std::string_view) {
  return {PerturbationText::tr("which weights"),
          PerturbationText::tr("Which weights come first: any, or those of the smallest or the largest size."),
          wordsOfAll(WeightOrder()),
          {}};
}

OptionWords optionWords(const Binarize&, std::string_view key) {
  if (key == "order") return optionWords(FlipSigns(), key);
  return {PerturbationText::tr("size"),
          PerturbationText::tr(
              "The size of a binarized weight: 1, or the mean size of all weights of its layer, or of those into its neuron."),
          {PerturbationText::tr("1"), PerturbationText::tr("mean of the layer"), PerturbationText::tr("mean of the neuron")},
          {}};
}

OptionWords optionWords(const RemoveLinks&, std::string_view) {
  return {
      PerturbationText::tr("which links"),
      PerturbationText::tr(
          "Which links go first: any; those of the smallest or the largest weight; or those of the neurons with the most links."),
      wordsOfAll(LinkOrder()),
      {}};
}

OptionWords optionWords(const WeightNoise&, std::string_view) {
  return {PerturbationText::tr("kind"),
          PerturbationText::tr("How the noise is drawn: normally, or evenly. Both have the same standard deviation."),
          {PerturbationText::tr("Gaussian"), PerturbationText::tr("uniform")},
          {}};
}

OptionWords optionWords(const RemoveNeurons&, std::string_view) {
  return {PerturbationText::tr("which neurons"),
          PerturbationText::tr("Which neurons fall silent first: any, or those with the most links."),
          wordsOfAll(NeuronOrder()),
          {}};
}

OptionWords optionWords(const InputNoise&, std::string_view) {
  return {PerturbationText::tr("kind"),
          PerturbationText::tr(
              "How the noise is drawn: spread around zero, evenly, as black and white pixels, or as steps of one size."),
          wordsOfAll(NoiseKind()),
          {PerturbationText::tr("The number is the standard deviation."),
           PerturbationText::tr("The number is the largest change of a pixel."),
           PerturbationText::tr("The number is the share of pixels that turn black or white."),
           PerturbationText::tr("Every pixel moves by the number, up or down: the control beside an attack.")}};
}

OptionWords optionWords(const Attack&, std::string_view key) {
  if (key == "method")
    return {PerturbationText::tr("method"),
            PerturbationText::tr("FGSM takes one step of ε along the sign of the gradient; PGD takes many small ones, stays "
                                 "within ε, and costs more."),
            wordsOfAll(AttackMethod()),
            {}};
  if (key == "norm")
    return {
        PerturbationText::tr("norm"),
        PerturbationText::tr("What ε limits: the change of each single pixel, or the length of the change of the whole image."),
        wordsOfAll(AttackNorm()),
        {}};
  if (key == "steps")
    return {PerturbationText::tr("steps"),
            PerturbationText::tr("How often the attack looks at the gradient: more cost more accuracy, and take longer."),
            {},
            {}};
  if (key == "step-size")
    return {
        PerturbationText::tr("step size"), PerturbationText::tr("How far one step goes. 0, or auto: 2.5 · ε / steps."), {}, {}};
  if (key == "restarts")
    return {PerturbationText::tr("restarts"),
            PerturbationText::tr("How often the whole attack is tried: an image counts as right only if it withstands each."),
            {},
            {}};
  return {PerturbationText::tr("from a random start"),
          PerturbationText::tr("Begin anywhere within ε of the image, not at the image itself: another draw, another path."),
          {},
          {}};
}

template <class Kind>
OptionWords optionWords(const Kind&, std::string_view) {
  return {};
}

QString counted(std::size_t number, const char* one, const char* many) {
  return number == 1 ? PerturbationText::tr(one) : PerturbationText::tr(many).arg(groupedNumber(static_cast<qint64>(number)));
}

}  // namespace

KindWords wordsOf(const Perturbation& perturbation) {
  return std::visit([](const auto& kind) { return words(kind); }, perturbation);
}

QString orderInWords(LinkOrder order) {
  return wordOf(order);
}

OptionWords wordsOf(const Perturbation& kind, const Option& option) {
  OptionWords found = std::visit([&](const auto& k) { return optionWords(k, option.key); }, kind);
  if (found.label.isEmpty()) found.label = QString::fromUtf8(option.key.data(), static_cast<qsizetype>(option.key.size()));
  if (found.tip.isEmpty()) found.tip = QString::fromUtf8(option.help.data(), static_cast<qsizetype>(option.help.size()));
  return found;
}

QString appliedText(const Perturbations& perturbations) {
  QStringList parts;
  for (const PerturbationStep& step : perturbations.steps) {
    if (strengthOf(step.perturbation) > 0 && !changesImages(step.perturbation)) parts << wordsOf(step.perturbation).applied;
  }
  if (!perturbations.removedLinks.empty())
    parts << counted(perturbations.removedLinks.size(), QT_TRANSLATE_NOOP("rewire::Perturbations", "1 link removed"),
                     QT_TRANSLATE_NOOP("rewire::Perturbations", "%1 links removed"));
  if (!perturbations.silencedNeurons.empty())
    parts << counted(perturbations.silencedNeurons.size(), QT_TRANSLATE_NOOP("rewire::Perturbations", "1 neuron silenced"),
                     QT_TRANSLATE_NOOP("rewire::Perturbations", "%1 neurons silenced"));
  return parts.join(QStringLiteral(", "));
}

QString byteSteps(double epsilon) {
  return inWindow(QString::fromStdString(inByteSteps(epsilon)));
}

QString epsilonText(double epsilon) {
  return QStringLiteral("%1 (%2)").arg(fixedText(epsilon, 3), byteSteps(epsilon));
}

QString strengthText(const Perturbation& kind, double strength) {
  if (std::holds_alternative<Attack>(kind)) return epsilonText(strength);
  return fixedText(strength, 3);
}

QString handRemovals(const Perturbations& perturbations) {
  QStringList parts;
  if (!perturbations.removedLinks.empty())
    parts << counted(perturbations.removedLinks.size(), QT_TRANSLATE_NOOP("rewire::Perturbations", "1 link removed"),
                     QT_TRANSLATE_NOOP("rewire::Perturbations", "%1 links removed"));
  if (!perturbations.silencedNeurons.empty())
    parts << counted(perturbations.silencedNeurons.size(), QT_TRANSLATE_NOOP("rewire::Perturbations", "1 neuron silenced"),
                     QT_TRANSLATE_NOOP("rewire::Perturbations", "%1 neurons silenced"));
  return parts.isEmpty() ? QString() : PerturbationText::tr("by hand: %1").arg(parts.join(QStringLiteral(", ")));
}

}  // namespace rewire
