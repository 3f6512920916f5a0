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

QString seedsInWords(const Sampling& sampling) {
  if (sampling.repeats == 1) return CurveText::tr("seed %1").arg(sampling.seed);
  return CurveText::tr("seeds %1 to %2").arg(sampling.seed).arg(sampling.seed + static_cast<std::uint64_t>(sampling.repeats) - 1);
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

QString curveInWords(const CurveState& state) {
  const Sampling& sampling = state.sampling;
  QString words =
      CurveText::tr("%1: strengths %2 to %3 in %4 steps, %5 repeats, %6")
          .arg(QString::fromUtf8(kindOf(sampling.kind).data()), textOfNumber(sampling.from), textOfNumber(sampling.to))
          .arg(sampling.steps)
          .arg(sampling.repeats)
          .arg(seedsInWords(sampling));
  if (sampling.equalLinks) words += CurveText::tr(", an equal number of links");
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

QString kindInWords(const Sampling& sampling) {
  return wordsOf(sampling.kind).heading;
}

QString axisTitle(const Sampling& sampling) {
  if (!sampling.equalLinks) return wordsOf(sampling.kind).axis;
  const auto* removal = std::get_if<RemoveLinks>(&sampling.kind);
  return CurveText::tr("number of links removed, %1").arg(orderInWords(removal ? removal->order : LinkOrder()));
}

QString positionInWords(const Sampling& sampling, double position) {
  if (sampling.equalLinks) return CurveText::tr("%1 links").arg(groupedNumber(std::llround(position)));
  return strengthText(sampling.kind, position);
}

double positionOf(const Sampling& sampling, double strength, std::int64_t links) {
  return sampling.equalLinks ? strength * static_cast<double>(links) : strength;
}

QString samplingInWords(const Sampling& sampling) {
  if (!isRandom(sampling)) return CurveText::tr("Nothing is drawn at random: every repeat gives the same accuracy.");
  if (sampling.repeats == 1)
    return CurveText::tr("One draw (seed %1) at each strength: how much draws differ is not known.").arg(sampling.seed);
  return CurveText::tr("Line: mean of %1 draws (%2). Band: 95 % interval of the mean. Dots: single draws.")
      .arg(sampling.repeats)
      .arg(seedsInWords(sampling));
}

QString settingsInWords(const CurveState& state) {
  const Sampling& sampling = state.sampling;
  QString words = CurveText::tr("%1, %2 to %3, %4 steps")
                      .arg(kindInWords(sampling), textOfNumber(sampling.from), textOfNumber(sampling.to))
                      .arg(sampling.steps);
  if (sampling.repeats > 1) words += CurveText::tr(" × %1").arg(sampling.repeats);
  if (sampling.seed != Sampling().seed) words += CurveText::tr(", seed %1").arg(sampling.seed);
  if (sampling.equalLinks) words += CurveText::tr(", equal number of links");
  if (!sampling.fixedSteps.empty()) words += CurveText::tr(", after %1 more").arg(sampling.fixedSteps.size());
  if (static_cast<int>(state.points.size()) < state.total) words += CurveText::tr(" (stopped)");
  const auto models = state.models.size();
  return words + " · " + (models == 1 ? nameInWords(state.models.front()) : CurveText::tr("%1 models").arg(models));
}

QList<QPair<QString, QString>> notesOf(const CurveState& state) {
  QList<QPair<QString, QString>> notes = {{"Sampling", curveInWords(state)}};
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
  std::vector<std::string> comments = {curveInWords(state).toStdString()};
  for (const ModelDescription& model : state.models) comments.push_back(modelInWords(model).toStdString());
  const CurveFile file = fileOf(state, std::move(comments), program());
  return QString::fromStdString(curveAsCsv(file.notes, file.origin, file.rows));
}

}  // namespace rewire
