#include "ui/style/perturbation_words.h"

#include "ui/style/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace rewire {

namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("rewire::Perturbations", text);
}

// Names of choices, in the order of their enums: in a list, and as the end of a phrase.

QString wordOf(LinkOrder order) {
  const char* words[] = {"at random", "weakest first", "strongest first", "hubs first"};
  return tr(words[static_cast<std::size_t>(order)]);
}
QString wordOf(WeightOrder order) {
  return wordOf(static_cast<LinkOrder>(order));
}
QString wordOf(NeuronOrder order) {
  return order == NeuronOrder::Random ? tr("at random") : tr("hubs first");
}
QString wordOf(ShuffleScope scope) {
  const char* words[] = {"within each layer", "among the links into each neuron", "among the links out of each neuron",
                         "across the network"};
  return tr(words[static_cast<std::size_t>(scope)]);
}
QString wordOf(NoiseKind noise) {
  const char* words[] = {"Gaussian", "uniform", "salt and pepper", "random signs"};
  return tr(words[static_cast<std::size_t>(noise)]);
}
QString wordOf(AttackMethod method) {
  return method == AttackMethod::Fgsm ? tr("FGSM, one step") : tr("PGD, many steps");
}
QString wordOf(AttackNorm norm) {
  return norm == AttackNorm::Linf ? tr("L∞, each pixel") : tr("L2, whole image");
}

template <class Choice>
QStringList wordsOfAll(Choice) {
  QStringList words;
  for (std::size_t i = 0; i < namesOf(Choice()).size(); ++i) words << wordOf(static_cast<Choice>(i));
  return words;
}

/// " into hidden 1, 3", or nothing where all hidden layers are reached.
QString reached(const LayerChoice& layers, const char* preposition) {
  if (layers.empty()) return {};
  QStringList numbers;
  for (const int layer : layers) numbers << QString::number(layer + 1);
  return QStringLiteral(" ") + tr(preposition) + tr(" hidden ") + numbers.join(QStringLiteral(", "));
}

KindWords words(const SwapLinks& p) {
  const QString share = percentText(p.fraction);
  return {
      .label = tr("Swap links"),
      .tip = tr("Lets pairs of links exchange their ends: every neuron keeps its number of links, every weight stays, only who "
                "is linked to whom changes. The rest is known by the degrees alone."),
      .step = p.fraction > 0 ? tr("Swap %1 of the links").arg(share) : tr("Swap no links"),
      .applied = tr("%1 of links%2 swapped").arg(share, reached(p.layers, "into")),
      .heading = tr("Links swapped, every degree kept"),
      .axis = tr("share of links swapped")};
}

KindWords words(const ShuffleWeights& p) {
  const QString share = percentText(p.fraction);
  const QString scope = wordOf(p.scope) + (p.keepSign ? tr(", signs kept") : QString());
  return {
      .label = tr("Shuffle weights"),
      .tip = tr("Leaves every link where it is and deals the weights of this share of them anew: the rest is known by the wiring "
                "alone."),
      .step = p.fraction > 0 ? tr("Shuffle %1 of the weights").arg(share) : tr("Shuffle no weights"),
      .applied = tr("%1 of weights%2 shuffled %3").arg(share, reached(p.layers, "into"), scope),
      .heading = tr("Weights shuffled %1").arg(scope),
      .axis = tr("share of weights shuffled")};
}

KindWords words(const FlipSigns& p) {
  const QString share = percentText(p.fraction);
  const char* steps[] = {"Flip the sign of %1 of the weights", "Flip the signs of the weakest %1 of the weights",
                         "Flip the signs of the strongest %1 of the weights"};
  return {.label = tr("Flip signs"),
          .tip = tr("Turns positive weights negative and negative ones positive. At 50 % the signs tell nothing any more."),
          .step = p.fraction > 0 ? tr(steps[static_cast<std::size_t>(p.order)]).arg(share) : tr("Flip no signs"),
          .applied = tr("signs of %1 of weights%2 flipped %3").arg(share, reached(p.layers, "into"), wordOf(p.order)),
          .heading = tr("Signs of weights flipped %1").arg(wordOf(p.order)),
          .axis = tr("share of signs flipped, %1").arg(wordOf(p.order))};
}

KindWords words(const Binarize& p) {
  const QString share = percentText(p.fraction);
  const char* sizes[] = {"size 1", "the layer's mean size", "the neuron's mean size"};
  const QString size = tr(sizes[static_cast<std::size_t>(p.scale)]);
  return {.label = tr("Binarize"),
          .tip = tr("Gives this share of the weights one size, and leaves each its sign. The rest is known by the signs alone."),
          .step = p.fraction > 0 ? tr("Binarize %1 of the weights to %2").arg(share, size) : tr("Binarize no weights"),
          .applied = tr("%1 of weights%2 binarized to %3, %4").arg(share, reached(p.layers, "into"), size, wordOf(p.order)),
          .heading = tr("Weights binarized to %1, %2").arg(size, wordOf(p.order)),
          .axis = tr("share of weights binarized, %1").arg(wordOf(p.order))};
}

KindWords words(const WeightNoise& p) {
  const QString sigma = textOfNumber(p.sigma);
  const QString uniform = p.noise == WeightNoiseKind::Uniform ? tr(", uniform") : QString();
  return {.label = tr("Weight noise σ"),
          .tip = tr("Adds random noise to each weight. At 1 the noise is as large as the weights themselves."),
          .step = p.sigma > 0 ? tr("Weight noise of %1 standard deviations").arg(sigma) + uniform : tr("No weight noise"),
          .applied = tr("noise of %1 standard deviations on weights%2").arg(sigma, reached(p.layers, "into")) + uniform,
          .heading = uniform.isEmpty() ? tr("Gaussian noise on the weights") : tr("Uniform noise on the weights"),
          .axis = tr("noise σ (× standard deviation of the weights)")};
}

KindWords words(const RemoveLinks& p) {
  const QString share = percentText(p.fraction);
  const char* steps[] = {"Remove %1 of the links", "Remove the weakest %1 of the links", "Remove the strongest %1 of the links",
                         "Remove %1 of the links, hubs first"};
  return {.label = tr("Remove links"),
          .tip = tr("Removes this share of the links. For one seed, what is gone at 30 % is gone at 40 % too."),
          .step = p.fraction > 0 ? tr(steps[static_cast<std::size_t>(p.order)]).arg(share) : tr("Remove no links"),
          .applied = tr("%1 of links%2 removed %3").arg(share, reached(p.layers, "into"), wordOf(p.order)),
          .heading = tr("Links removed %1").arg(wordOf(p.order)),
          .axis = tr("share of links removed, %1").arg(wordOf(p.order))};
}

KindWords words(const RemoveNeurons& p) {
  const QString share = percentText(p.fraction);
  const char* steps[] = {"Silence %1 of the neurons", "Silence %1 of the neurons, hubs first"};
  return {.label = tr("Remove neurons"),
          .tip = tr("Silences this share of the hidden neurons, with all of their links."),
          .step = p.fraction > 0 ? tr(steps[static_cast<std::size_t>(p.order)]).arg(share) : tr("Silence no neurons by share"),
          .applied = tr("%1 of neurons%2 silenced %3").arg(share, reached(p.layers, "in"), wordOf(p.order)),
          .heading = tr("Neurons silenced %1").arg(wordOf(p.order)),
          .axis = tr("share of neurons silenced, %1").arg(wordOf(p.order))};
}

KindWords words(const InputNoise& p) {
  const char* steps[] = {"Gaussian noise %1 on the images", "Uniform noise %1 on the images",
                         "Salt-and-pepper noise %1 on the images", "Random signs of %1 on the images"};
  const char* headings[] = {"Gaussian noise on the pixels", "Uniform noise on the pixels", "Salt and pepper on the pixels",
                            "Random signs on the pixels"};
  const char* axes[] = {"standard deviation of the noise (pixel units)", "half width of the noise (pixel units)",
                        "share of pixels turned black or white", "size of the random steps (pixel units)"};
  const auto noise = static_cast<std::size_t>(p.noise);
  const QString step = p.amount > 0 ? tr(steps[noise]).arg(textOfNumber(p.amount)) : tr("No noise on the images");
  return {.label = tr("Input noise"),
          .tip = tr("Adds random noise to the pixels, where 1 is from black to white."),
          .step = step,
          .applied = step,
          .heading = tr(headings[noise]),
          .axis = tr(axes[noise])};
}

QString attackInWords(const Attack& p) {
  const QString norm = p.norm == AttackNorm::Linf ? QStringLiteral("L∞") : QStringLiteral("L2");
  if (p.method == AttackMethod::Fgsm) return QStringLiteral("FGSM, %1").arg(norm);
  return QStringLiteral("PGD-%1, %2").arg(p.steps).arg(norm);
}

KindWords words(const Attack& p) {
  const QString strength = p.norm == AttackNorm::Linf ? epsilonText(p.epsilon) : textOfNumber(p.epsilon) + tr(" in L2");
  const QString step = p.method == AttackMethod::Pgd ? tr("PGD attack of %1") : tr("FGSM attack of %1");
  const QString tip =
      p.norm == AttackNorm::L2
          ? tr("Changes every image in the direction that costs the network most. ε is the length of the whole change, the root "
               "of "
               "the sum of its squares over all pixels, where 1 is from black to white. It goes from 0 to 1.")
          : tr("Changes every image in the direction that costs the network most. ε is how far any pixel may go, where 1 is from "
               "black to white: 8/255 is 8 of 255 grey levels, and may be typed so.");
  return {.label = tr("Attack ε"),
          .tip = tip,
          .step = p.epsilon > 0 ? step.arg(strength) : tr("No attack"),
          .applied = step.arg(strength),
          .heading = tr("Adversarial attack (%1)").arg(attackInWords(p)),
          .axis = tr("attack ε (pixel units), %1").arg(attackInWords(p))};
}

// Options, by kind. An option that is not named here has the words of its help text.

OptionWords optionWords(const ShuffleWeights&, std::string_view key) {
  if (key == "scope")
    return {tr("among links"),
            tr("Which links exchange weights: those of a layer, those into one neuron, those out of one neuron, or all."),
            {tr("within a layer"), tr("into a neuron"), tr("out of a neuron"), tr("across the network")},
            {}};
  return {tr("keep the signs"),
          tr("Positive weights are exchanged only with positive ones, negative only with negative ones."),
          {},
          {}};
}

OptionWords optionWords(const FlipSigns&, std::string_view) {
  return {tr("which weights"),
          tr("Which weights come first: any, or those of the smallest or the largest size."),
          wordsOfAll(WeightOrder()),
          {}};
}

OptionWords optionWords(const Binarize&, std::string_view key) {
  if (key == "order") return optionWords(FlipSigns(), key);
  return {tr("size"),
          tr("The size of a binarized weight: 1, or the mean size of all weights of its layer, or of those into its neuron."),
          {tr("1"), tr("mean of the layer"), tr("mean of the neuron")},
          {}};
}

OptionWords optionWords(const RemoveLinks&, std::string_view) {
  return {
      tr("which links"),
      tr("Which links go first: any; those of the smallest or the largest weight; or those of the neurons with the most links."),
      wordsOfAll(LinkOrder()),
      {}};
}

OptionWords optionWords(const WeightNoise&, std::string_view) {
  return {tr("kind"),
          tr("How the noise is drawn: normally, or evenly. Both have the same standard deviation."),
          {tr("Gaussian"), tr("uniform")},
          {}};
}

OptionWords optionWords(const RemoveNeurons&, std::string_view) {
  return {tr("which neurons"),
          tr("Which neurons fall silent first: any, or those with the most links."),
          wordsOfAll(NeuronOrder()),
          {}};
}

OptionWords optionWords(const InputNoise&, std::string_view) {
  return {tr("kind"),
          tr("How the noise is drawn: spread around zero, evenly, as black and white pixels, or as steps of one size."),
          wordsOfAll(NoiseKind()),
          {tr("The number is the standard deviation."), tr("The number is the largest change of a pixel."),
           tr("The number is the share of pixels that turn black or white."),
           tr("Every pixel moves by the number, up or down: the control beside an attack.")}};
}

OptionWords optionWords(const Attack&, std::string_view key) {
  if (key == "method")
    return {
        tr("method"),
        tr("FGSM takes one step of ε along the sign of the gradient; PGD takes many small ones, stays within ε, and costs more."),
        wordsOfAll(AttackMethod()),
        {}};
  if (key == "norm")
    return {tr("norm"),
            tr("What ε limits: the change of each single pixel, or the length of the change of the whole image."),
            wordsOfAll(AttackNorm()),
            {}};
  if (key == "steps")
    return {tr("steps"), tr("How often the attack looks at the gradient: more cost more accuracy, and take longer."), {}, {}};
  if (key == "step-size") return {tr("step size"), tr("How far one step goes. 0, or auto: 2.5 · ε / steps."), {}, {}};
  if (key == "restarts")
    return {
        tr("restarts"), tr("How often the whole attack is tried: an image counts as right only if it withstands each."), {}, {}};
  return {tr("from a random start"),
          tr("Begin anywhere within ε of the image, not at the image itself: another draw, another path."),
          {},
          {}};
}

template <class Kind>
OptionWords optionWords(const Kind&, std::string_view) {
  return {};
}

QString counted(std::size_t number, const char* one, const char* many) {
  return number == 1 ? tr(one) : tr(many).arg(groupedNumber(static_cast<qint64>(number)));
}

}  // namespace

KindWords wordsOf(const Perturbation& perturbation) {
  return std::visit([](const auto& kind) { return words(kind); }, perturbation);
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
    parts << counted(perturbations.removedLinks.size(), "1 link removed", "%1 links removed");
  if (!perturbations.silencedNeurons.empty())
    parts << counted(perturbations.silencedNeurons.size(), "1 neuron silenced", "%1 neurons silenced");
  return parts.join(QStringLiteral(", "));
}

QString byteSteps(double epsilon) {
  return QString::fromStdString(inByteSteps(epsilon));
}

QString epsilonText(double epsilon) {
  return QStringLiteral("%1 (%2)").arg(QString::number(epsilon, 'f', 3), byteSteps(epsilon));
}

QString strengthText(const Perturbation& kind, double strength) {
  if (std::holds_alternative<Attack>(kind)) return epsilonText(strength);
  return QLocale(QLocale::English).toString(strength, 'f', 3);
}

QString handRemovals(const Perturbations& perturbations) {
  QStringList parts;
  if (!perturbations.removedLinks.empty())
    parts << counted(perturbations.removedLinks.size(), "1 link removed", "%1 links removed");
  if (!perturbations.silencedNeurons.empty())
    parts << counted(perturbations.silencedNeurons.size(), "1 neuron silenced", "%1 neurons silenced");
  return parts.isEmpty() ? QString() : tr("by hand: %1").arg(parts.join(QStringLiteral(", ")));
}

}  // namespace rewire
