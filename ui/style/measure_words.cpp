#include "ui/style/measure_words.h"

#include "ui/style/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace rewire {

namespace {

QString measureText(const char* text) {
  return QCoreApplication::translate("rewire::Measure", text);
}

}  // namespace

MeasureWords wordsOf(Measure measure) {
  switch (measure) {
    case Measure::ActiveNeurons:
      return {measureText("active neurons"), measureText("Hidden neurons with at least one link in and one out."),
              MeasureUnit::Neurons};
    case Measure::Itop:
      return {measureText("places ever linked"),
              measureText("Share of all places that have held a link at some moment (ITOP rate): how much was tried out."),
              MeasureUnit::Percent};
    case Measure::JaccardFirst:
      return {measureText("same as at the start"),
              measureText("Links in common with the start, of the links of either (Jaccard): 100 % until something is rewired."),
              MeasureUnit::Percent};
    case Measure::JaccardLast:
      return {measureText("same as an epoch ago"),
              measureText("Links in common with the epoch before, of the links of either (Jaccard). Where the share z is rewired "
                          "at random it is (1 − z) / (1 + z)."),
              MeasureUnit::Percent};
    case Measure::LinkAge:
      return {measureText("age of a link"), measureText("Epochs since a link was born, on average."), MeasureUnit::Epochs};
    case Measure::MaxInDegree:
      return {measureText("most links in"), measureText("Links into the neuron that has most of them."), MeasureUnit::Links};
    case Measure::MaxOutDegree:
      return {measureText("most links out"), measureText("Links out of the neuron or pixel that has most of them."),
              MeasureUnit::Links};
    case Measure::GiniInDegree:
      return {
          measureText("inequality, links in"),
          measureText("Gini coefficient of the in-degrees: 0 where all neurons have equally many, near 1 where few have all."),
          MeasureUnit::Gini};
    case Measure::GiniOutDegree:
      return {measureText("inequality, links out"),
              measureText("Gini coefficient of the out-degrees: 0 where all have equally many, near 1 where few have all."),
              MeasureUnit::Gini};
    case Measure::Assortativity:
      return {measureText("assortativity"),
              measureText("Correlation of the degrees at the two ends of a link: above 0 hubs link to hubs."),
              MeasureUnit::Correlation};
    case Measure::SilentLinks:
      return {measureText("silent links"), measureText("Links whose weight is at most 1 % of the largest one of their layer."),
              MeasureUnit::Percent};
    case Measure::DeadNeurons:
      return {measureText("dead neurons"), measureText("Hidden neurons that no test image wakes."), MeasureUnit::Neurons};
  }
  return {};
}

QString axisTitle(MeasureUnit unit) {
  switch (unit) {
    case MeasureUnit::Percent:
      return measureText("share (%)");
    case MeasureUnit::Neurons:
      return measureText("neurons");
    case MeasureUnit::Links:
      return measureText("links");
    case MeasureUnit::Epochs:
      return measureText("age (epochs)");
    case MeasureUnit::Gini:
      return measureText("Gini (0–1)");
    case MeasureUnit::Correlation:
      return measureText("correlation");
    case MeasureUnit::Moved:
      return measureText("links moved");
    case MeasureUnit::Dispersion:
      return measureText("variance / mean");
  }
  return {};
}

QString shortAxisTitle(MeasureUnit unit) {
  switch (unit) {
    case MeasureUnit::Percent:
      return measureText("%");
    case MeasureUnit::Epochs:
      return measureText("epochs");
    case MeasureUnit::Gini:
      return measureText("Gini");
    case MeasureUnit::Correlation:
      return measureText("corr.");
    case MeasureUnit::Moved:
      return measureText("moved");
    case MeasureUnit::Dispersion:
      return measureText("var/mean");
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
  if (unit == MeasureUnit::Percent) return measureText("%1 %").arg(100.0 * value, 0, 'f', 1);
  if (isCount) return groupedNumber(std::llround(value));
  if (unit == MeasureUnit::Epochs) return measureText("%1 epochs").arg(value, 0, 'f', 1);
  return QString::number(value, 'f', unit == MeasureUnit::Dispersion ? 2 : 3);
}

QString valueInWords(Measure measure, double value) {
  return valueInWords(wordsOf(measure).unit, isCount(measure), value);
}

}  // namespace rewire
