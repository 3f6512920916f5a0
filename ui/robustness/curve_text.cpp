#include "ui/robustness/curve_text.h"

#include "core/robustness/curve_csv.h"
#include "ui/style/number_text.h"
#include "ui/style/perturbation_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace rewire {

namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("rewire::CurveView", text);
}

QString inWords(LinkOrder order) {
  switch (order) {
    case LinkOrder::Random:
      return tr("at random");
    case LinkOrder::Weakest:
      return tr("weakest first");
    case LinkOrder::Strongest:
      return tr("strongest first");
    case LinkOrder::Hubs:
      return tr("hubs first");
  }
  return {};
}

QString inWords(NeuronOrder order) {
  return order == NeuronOrder::Random ? tr("at random") : tr("hubs first");
}

QString inWords(ShuffleScope scope) {
  switch (scope) {
    case ShuffleScope::Layer:
      return tr("within each layer");
    case ShuffleScope::Incoming:
      return tr("within each neuron's incoming links");
    case ShuffleScope::Outgoing:
      return tr("within each neuron's outgoing links");
    case ShuffleScope::Network:
      return tr("across the network");
  }
  return {};
}

QString inWords(const Attack& attack) {
  const QString norm = attack.norm == AttackNorm::Linf ? QStringLiteral("L∞") : QStringLiteral("L2");
  if (attack.method == AttackMethod::Fgsm) return QStringLiteral("FGSM, %1").arg(norm);
  return QStringLiteral("PGD-%1, %2").arg(attack.steps).arg(norm);
}

struct Heading {
  QString operator()(const RemoveLinks& p) const { return tr("Links removed %1").arg(inWords(p.order)); }
  QString operator()(const RemoveNeurons& p) const { return tr("Neurons silenced %1").arg(inWords(p.order)); }
  QString operator()(const ShuffleWeights& p) const {
    const QString words = tr("Weights shuffled %1").arg(inWords(p.scope));
    return p.keepSign ? tr("%1, signs kept").arg(words) : words;
  }
  QString operator()(const SwapLinks&) const { return tr("Links swapped, every degree kept"); }
  QString operator()(const WeightNoise&) const { return tr("Gaussian noise on the weights"); }
  QString operator()(const Attack& p) const { return tr("Adversarial attack (%1)").arg(inWords(p)); }
  QString operator()(const InputNoise& p) const {
    switch (p.noise) {
      case NoiseKind::Gaussian:
        return tr("Gaussian noise on the pixels");
      case NoiseKind::Uniform:
        return tr("Uniform noise on the pixels");
      case NoiseKind::SaltPepper:
        return tr("Salt and pepper on the pixels");
      case NoiseKind::Sign:
        return tr("Random signs on the pixels");
    }
    return {};
  }
};

struct AxisTitle {
  bool equalLinks = false;

  QString operator()(const RemoveLinks& p) const {
    return (equalLinks ? tr("number of links removed, %1") : tr("share of links removed, %1")).arg(inWords(p.order));
  }
  QString operator()(const RemoveNeurons& p) const { return tr("share of neurons silenced, %1").arg(inWords(p.order)); }
  QString operator()(const ShuffleWeights&) const { return tr("share of weights shuffled"); }
  QString operator()(const SwapLinks&) const { return tr("share of links swapped"); }
  QString operator()(const WeightNoise&) const { return tr("noise σ (× standard deviation of the weights)"); }
  QString operator()(const Attack& p) const { return tr("attack ε (pixel units), %1").arg(inWords(p)); }
  QString operator()(const InputNoise& p) const {
    switch (p.noise) {
      case NoiseKind::Gaussian:
        return tr("standard deviation of the noise (pixel units)");
      case NoiseKind::Uniform:
        return tr("half width of the noise (pixel units)");
      case NoiseKind::SaltPepper:
        return tr("share of pixels turned black or white");
      case NoiseKind::Sign:
        return tr("size of the random steps (pixel units)");
    }
    return {};
  }
};

QString seedsInWords(const Sweep& sweep) {
  if (sweep.repeats == 1) return tr("seed %1").arg(sweep.seed);
  return tr("seeds %1 to %2").arg(sweep.seed).arg(sweep.seed + static_cast<std::uint64_t>(sweep.repeats) - 1);
}

std::string origin(const CurveState& state) {
  CurveOrigin origin;
  origin.program = ("rewire " + QCoreApplication::applicationVersion()).trimmed().toStdString();
  origin.sweep = state.sweep;
  for (const CurveState::ModelDescription& model : state.models)
    origin.models.push_back({model.name, model.experiment.dataset, std::string(nameOf(model.rule)), model.seed, model.epoch,
                             model.layerLinks, model.fingerprint});
  return originJson(origin);
}

QString modelInWords(const CurveState::ModelDescription& model) {
  const QString where = model.file.empty() ? tr("the network in the window") : QString::fromStdString(model.file);
  return tr("%1 (%2): rule %3, training seed %4, epoch %5, %6 hidden links, tested on %7")
      .arg(QString::fromStdString(model.name), where, QString::fromUtf8(nameOf(model.rule).data()))
      .arg(model.seed)
      .arg(model.epoch)
      .arg(groupedNumber(model.links), QString::fromStdString(model.dataset));
}

QString sweepInWords(const CurveState& state) {
  const Sweep& sweep = state.sweep;
  QString words = tr("%1: strengths %2 to %3 in %4 steps, %5 repeats, %6")
                      .arg(QString::fromUtf8(kindOf(sweep.kind).data()), textOfNumber(sweep.from), textOfNumber(sweep.to))
                      .arg(sweep.steps)
                      .arg(sweep.repeats)
                      .arg(seedsInWords(sweep));
  if (sweep.equalLinks) words += tr(", an equal number of links");
  if (static_cast<int>(state.points.size()) < state.wanted)
    words += tr("; %1 of %2 points done").arg(state.points.size()).arg(state.wanted);
  return words;
}

}  // namespace

QString kindInWords(const Sweep& sweep) {
  return std::visit(Heading(), sweep.kind);
}

QString axisTitle(const Sweep& sweep) {
  return std::visit(AxisTitle{sweep.equalLinks}, sweep.kind);
}

QString placeInWords(const Sweep& sweep, double place) {
  if (sweep.equalLinks) return tr("%1 links").arg(groupedNumber(std::llround(place)));
  if (std::holds_alternative<Attack>(sweep.kind)) return epsilonText(place);
  return QLocale(QLocale::English).toString(place, 'f', 3);
}

double placeOf(const Sweep& sweep, double strength, std::int64_t links) {
  return sweep.equalLinks ? strength * static_cast<double>(links) : strength;
}

QString samplingInWords(const Sweep& sweep) {
  if (!isRandom(sweep.kind)) return tr("Nothing is drawn at random: every repeat gives the same accuracy.");
  if (sweep.repeats == 1) return tr("One draw (seed %1) at each strength: how much draws differ is not known.").arg(sweep.seed);
  return tr("Line: mean of %1 draws (%2). Band: 95 % interval of the mean. Dots: single draws.")
      .arg(sweep.repeats)
      .arg(seedsInWords(sweep));
}

QList<QPair<QString, QString>> notesOf(const CurveState& state) {
  QList<QPair<QString, QString>> notes = {{"Sweep", sweepInWords(state)}};
  int number = 0;
  for (const CurveState::ModelDescription& model : state.models) {
    ++number;  // names without spaces: Qt reads texts of a PNG by no others
    notes << qMakePair(QString("Model-%1").arg(number), modelInWords(model));
    notes << qMakePair(QString("Experiment-%1").arg(number), QString::fromStdString(toJson(model.experiment)).simplified());
  }
  notes << qMakePair(QString("Origin"), QString::fromStdString(origin(state)));
  return notes;
}

QString csvOf(const CurveState& state) {
  std::vector<std::string> comments = {sweepInWords(state).toStdString()};
  for (const CurveState::ModelDescription& model : state.models) comments.push_back(modelInWords(model).toStdString());
  std::vector<CurveRow> rows;
  for (const CurvePoint& point : state.points)
    rows.push_back(rowOf(point, state.models[static_cast<std::size_t>(point.model)].name, state.sweep.kind));
  return QString::fromStdString(curveAsCsv(comments, origin(state), rows));
}

}  // namespace rewire
