#include "ui/robustness/curve_text.h"

#include "ui/style/link_text.h"
#include "ui/style/number_text.h"
#include "ui/style/perturbation_words.h"
#include "ui/style/phrase_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <utility>

namespace rewire {

namespace {

QString seedsInWords(const Sweep& sweep) {
  if (sweep.repeats == 1) return CurveText::tr("seed %1").arg(sweep.seed);
  return CurveText::tr("seeds %1 to %2").arg(sweep.seed).arg(sweep.seed + static_cast<std::uint64_t>(sweep.repeats) - 1);
}

/// This program, as curve files name it.
std::string program() {
  return ("rewire " + QCoreApplication::applicationVersion()).trimmed().toStdString();
}

QString modelInWords(const ModelDescription& model) {
  if (model.nameOnly) return QString::fromStdString(model.name);
  const QString where = model.file.empty() ? CurveText::tr("the network in the window") : QString::fromStdString(model.file);
  return CurveText::tr("%1 (%2): rule %3, training seed %4, epoch %5, %6, tested on %7")
      .arg(QString::fromStdString(model.name), where, QString::fromUtf8(nameOf(model.experiment.rule).data()))
      .arg(model.experiment.seed)
      .arg(model.epoch)
      .arg(hiddenLinksInWords(model.links(), isSparse(model.experiment.rule)), QString::fromStdString(model.datasetTitle));
}

QString sweepInWords(const CurveState& state) {
  const Sweep& sweep = state.sweep;
  QString words = CurveText::tr("%1: strengths %2 to %3 in %4 steps, %5 repeats, %6")
                      .arg(QString::fromUtf8(kindOf(sweep.kind).data()), textOfNumber(sweep.from), textOfNumber(sweep.to))
                      .arg(sweep.steps)
                      .arg(sweep.repeats)
                      .arg(seedsInWords(sweep));
  if (sweep.equalLinks) words += CurveText::tr(", an equal number of links");
  if (state.source) words += CurveText::tr(", attacked by the gradients of %1").arg(nameInWords(*state.source));
  if (static_cast<int>(state.points.size()) < state.total)
    words += CurveText::tr("; %1 of %2 points done").arg(state.points.size()).arg(state.total);
  return words;
}

}  // namespace

QString nameInWords(const ModelDescription& model) {
  const Phrase usual = shortNameOf(model);
  const std::string english = usual;
  if (model.nameOnly || !model.name.starts_with(english)) return QString::fromStdString(model.name);
  return textOf(usual) + QString::fromStdString(model.name.substr(english.size()));
}

QString kindInWords(const Sweep& sweep) {
  return wordsOf(sweep.kind).heading;
}

QString axisTitle(const Sweep& sweep) {
  if (!sweep.equalLinks) return wordsOf(sweep.kind).axis;
  const auto* removal = std::get_if<RemoveLinks>(&sweep.kind);
  return CurveText::tr("number of links removed, %1").arg(orderInWords(removal ? removal->order : LinkOrder()));
}

QString positionInWords(const Sweep& sweep, double position) {
  if (sweep.equalLinks) return CurveText::tr("%1 links").arg(groupedNumber(std::llround(position)));
  return strengthText(sweep.kind, position);
}

double positionOf(const Sweep& sweep, double strength, std::int64_t links) {
  return sweep.equalLinks ? strength * static_cast<double>(links) : strength;
}

QString samplingInWords(const Sweep& sweep) {
  if (!isRandom(sweep)) return CurveText::tr("Nothing is drawn at random: every repeat gives the same accuracy.");
  if (sweep.repeats == 1)
    return CurveText::tr("One draw (seed %1) at each strength: how much draws differ is not known.").arg(sweep.seed);
  return CurveText::tr("Line: mean of %1 draws (%2). Band: 95 % interval of the mean. Dots: single draws.")
      .arg(sweep.repeats)
      .arg(seedsInWords(sweep));
}

QString settingsInWords(const CurveState& state) {
  const Sweep& sweep = state.sweep;
  QString words = CurveText::tr("%1, %2 to %3, %4 steps")
                      .arg(kindInWords(sweep), textOfNumber(sweep.from), textOfNumber(sweep.to))
                      .arg(sweep.steps);
  if (sweep.repeats > 1) words += CurveText::tr(" × %1").arg(sweep.repeats);
  if (sweep.seed != Sweep().seed) words += CurveText::tr(", seed %1").arg(sweep.seed);
  if (sweep.equalLinks) words += CurveText::tr(", equal number of links");
  if (!sweep.fixedSteps.empty()) words += CurveText::tr(", after %1 more").arg(sweep.fixedSteps.size());
  if (static_cast<int>(state.points.size()) < state.total) words += CurveText::tr(" (stopped)");
  const auto models = state.models.size();
  return words + " · " + (models == 1 ? nameInWords(state.models.front()) : CurveText::tr("%1 models").arg(models));
}

QList<QPair<QString, QString>> notesOf(const CurveState& state) {
  QList<QPair<QString, QString>> notes = {{"Sweep", sweepInWords(state)}};
  int number = 0;
  for (const ModelDescription& model : state.models) {
    ++number;  // names without spaces: Qt reads texts of a PNG by no others
    notes << qMakePair(QString("Model-%1").arg(number), modelInWords(model));
    notes << qMakePair(QString("Experiment-%1").arg(number), QString::fromStdString(toJson(model.experiment)).simplified());
  }
  notes << qMakePair(QString("Origin"), QString::fromStdString(fileOf(state, {}, program()).origin));
  return notes;
}

QString csvOf(const CurveState& state) {
  std::vector<std::string> comments = {sweepInWords(state).toStdString()};
  for (const ModelDescription& model : state.models) comments.push_back(modelInWords(model).toStdString());
  const CurveFile file = fileOf(state, std::move(comments), program());
  return QString::fromStdString(curveAsCsv(file.notes, file.origin, file.rows));
}

}  // namespace rewire
