#include "ui/style/measure_words.h"

#include "ui/style/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace rewire {

namespace {

class MeasureText {
  Q_DECLARE_TR_FUNCTIONS(rewire::Measure)
};

}  // namespace

MeasureWords wordsOf(Measure measure) {
  switch (measure) {
    case Measure::ActiveNeurons:
      return {MeasureText::tr("active neurons"), MeasureText::tr("Hidden neurons with at least one link in and one out."),
              MeasureUnit::Neurons};
    case Measure::Itop:
      return {MeasureText::tr("places ever linked"),
              MeasureText::tr("Share of all places that have held a link at some moment (ITOP rate): how much was tried out."),
              MeasureUnit::Percent};
    case Measure::JaccardFirst:
      return {
          MeasureText::tr("same as at the start"),
          MeasureText::tr("Links in common with the start, of the links of either (Jaccard): 100 % until something is rewired."),
          MeasureUnit::Percent};
    case Measure::JaccardLast:
      return {
          MeasureText::tr("same as an epoch ago"),
          MeasureText::tr("Links in common with the epoch before, of the links of either (Jaccard). Where the share z is rewired "
                          "at random it is (1 − z) / (1 + z)."),
          MeasureUnit::Percent};
    case Measure::LinkAge:
      return {MeasureText::tr("age of a link"), MeasureText::tr("Epochs since a link was born, on average."),
              MeasureUnit::Epochs};
    case Measure::MaxInDegree:
      return {MeasureText::tr("most links in"), MeasureText::tr("Links into the neuron that has most of them."),
              MeasureUnit::Links};
    case Measure::MaxOutDegree:
      return {MeasureText::tr("most links out"), MeasureText::tr("Links out of the neuron or pixel that has most of them."),
              MeasureUnit::Links};
    case Measure::GiniInDegree:
      return {MeasureText::tr("inequality, links in"),
              MeasureText::tr(
                  "Gini coefficient of the in-degrees: 0 where all neurons have equally many, near 1 where few have all."),
              MeasureUnit::Gini};
    case Measure::GiniOutDegree:
      return {MeasureText::tr("inequality, links out"),
              MeasureText::tr("Gini coefficient of the out-degrees: 0 where all have equally many, near 1 where few have all."),
              MeasureUnit::Gini};
    case Measure::Assortativity:
      return {MeasureText::tr("assortativity"),
              MeasureText::tr("Correlation of the degrees at the two ends of a link: above 0 hubs link to hubs."),
              MeasureUnit::Correlation};
    case Measure::SilentLinks:
      return {MeasureText::tr("silent links"),
              MeasureText::tr("Links whose weight is at most 1 % of the largest one of their layer."), MeasureUnit::Percent};
    case Measure::DeadNeurons:
      return {MeasureText::tr("dead neurons"), MeasureText::tr("Hidden neurons that no test image wakes."), MeasureUnit::Neurons};
  }
  return {};
}

QString axisTitle(MeasureUnit unit) {
  switch (unit) {
    case MeasureUnit::Percent:
      return MeasureText::tr("share (%)");
    case MeasureUnit::Neurons:
      return MeasureText::tr("neurons");
    case MeasureUnit::Links:
      return MeasureText::tr("links");
    case MeasureUnit::Epochs:
      return MeasureText::tr("age (epochs)");
    case MeasureUnit::Gini:
      return MeasureText::tr("Gini (0–1)");
    case MeasureUnit::Correlation:
      return MeasureText::tr("correlation");
    case MeasureUnit::Moved:
      return MeasureText::tr("links moved");
    case MeasureUnit::Dispersion:
      return MeasureText::tr("variance / mean");
  }
  return {};
}

QString shortAxisTitle(MeasureUnit unit) {
  switch (unit) {
    case MeasureUnit::Percent:
      return MeasureText::tr("%");
    case MeasureUnit::Epochs:
      return MeasureText::tr("epochs");
    case MeasureUnit::Gini:
      return MeasureText::tr("Gini");
    case MeasureUnit::Correlation:
      return MeasureText::tr("corr.");
    case MeasureUnit::Moved:
      return MeasureText::tr("moved");
    case MeasureUnit::Dispersion:
      return MeasureText::tr("var/mean");
    default:
      return axisTitle(unit);
  }
}

double inUnit(MeasureUnit unit, double value) {
  return unit == MeasureUnit::Percent ? 100.0 * value : value;
}

double inUnit(Measure measure, double value) {
  return inUnit(wordsOf(measure).unit, value);
}

QString valueInWords(MeasureUnit unit, bool isCount, double value) {
  if (unit == MeasureUnit::Percent) return percentText(value, 1);
  if (isCount) return groupedNumber(std::llround(value));
  if (unit == MeasureUnit::Epochs) return MeasureText::tr("%1 epochs").arg(fixedText(value, 1));
  return fixedText(value, unit == MeasureUnit::Dispersion ? 2 : 3);
}

QString valueInWords(Measure measure, double value) {
  return valueInWords(wordsOf(measure).unit, isCount(measure), value);
}

}  // namespace rewire
