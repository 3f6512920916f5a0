#include "ui/lesson/lesson_words.h"

#include "ui/style/measure_words.h"
#include "ui/style/number_text.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <string_view>

namespace rewire {

namespace {

struct OwnMeasure {
  std::string_view name;
  bool isShare;
  const char* words;
  const char* definition;
};

/// The measures of lessons that are none of the topology.
constexpr std::array<OwnMeasure, 13> kOwnMeasures = {{
    {"accuracy", true, QT_TRANSLATE_NOOP("rewire::Lesson", "accuracy"),
     QT_TRANSLATE_NOOP("rewire::Lesson", "Share of the test images that are right, after the perturbations.")},
    {"clean_accuracy", true, QT_TRANSLATE_NOOP("rewire::Lesson", "accuracy before"),
     QT_TRANSLATE_NOOP("rewire::Lesson", "Share of the test images that are right, before the perturbations.")},
    {"drop", true, QT_TRANSLATE_NOOP("rewire::Lesson", "loss of accuracy"),
     QT_TRANSLATE_NOOP("rewire::Lesson", "Accuracy before the perturbations less the accuracy after them.")},
    {"mean_accuracy", true, QT_TRANSLATE_NOOP("rewire::Lesson", "mean accuracy"),
     QT_TRANSLATE_NOOP("rewire::Lesson", "Mean of the accuracies of several draws of the same perturbations.")},
    {"spread", true, QT_TRANSLATE_NOOP("rewire::Lesson", "spread of the draws"),
     QT_TRANSLATE_NOOP("rewire::Lesson", "Largest less smallest accuracy of several draws of the same perturbations.")},
    {"seed_spread", true, QT_TRANSLATE_NOOP("rewire::Lesson", "spread of the seeds"),
     QT_TRANSLATE_NOOP("rewire::Lesson", "Largest less smallest accuracy of several networks, trained from other seeds.")},
    {"links", false, QT_TRANSLATE_NOOP("rewire::Lesson", "links"),
     QT_TRANSLATE_NOOP("rewire::Lesson", "Links of the sparse layers.")},
    {"idle_pixel_links", true, QT_TRANSLATE_NOOP("rewire::Lesson", "links from idle pixels"),
     QT_TRANSLATE_NOOP("rewire::Lesson",
                       "Share of the first layer's links that begin at pixels which are the same in every training image.")},
    {"middle_links", true, QT_TRANSLATE_NOOP("rewire::Lesson", "links from the middle"),
     QT_TRANSLATE_NOOP("rewire::Lesson",
                       "Share of the first layer's links that begin in the middle of the image, half as high and half as wide.")},
    {"power_law_in", false, QT_TRANSLATE_NOOP("rewire::Lesson", "layers with a power law of links in"),
     QT_TRANSLATE_NOOP("rewire::Lesson", "Share of the sparse layers whose in-degrees may follow a power law, from 0 to 1.")},
    {"power_law_out", false, QT_TRANSLATE_NOOP("rewire::Lesson", "layers with a power law of links out"),
     QT_TRANSLATE_NOOP("rewire::Lesson", "Share of the sparse layers whose out-degrees may follow a power law, from 0 to 1.")},
    {"in_dispersion", false, QT_TRANSLATE_NOOP("rewire::Lesson", "variance over mean, links in"),
     QT_TRANSLATE_NOOP("rewire::Lesson",
                       "Variance of the in-degrees over their mean, the largest of the sparse layers; 1 is chance.")},
    {"out_dispersion", false, QT_TRANSLATE_NOOP("rewire::Lesson", "variance over mean, links out"),
     QT_TRANSLATE_NOOP("rewire::Lesson",
                       "Variance of the out-degrees over their mean, the largest of the sparse layers; 1 is chance.")},
}};

QString lessonText(const char* text) {
  return QCoreApplication::translate("rewire::Lesson", text);
}

const OwnMeasure* ownMeasure(std::string_view what) {
  for (const OwnMeasure& measure : kOwnMeasures)
    if (measure.name == what) return &measure;
  return nullptr;
}

QString plainNumber(double value) {
  return value == std::floor(value) ? groupedNumber(std::llround(value)) : fixedText(value, 2);
}

}  // namespace

LessonMeasureWords wordsOfMeasure(const std::string& what) {
  if (const OwnMeasure* own = ownMeasure(what)) return {lessonText(own->words), lessonText(own->definition)};
  const MeasureWords words = wordsOf(*measureNamed(what));
  return {words.name, words.definition};
}

QString valueOfMeasure(const std::string& what, double value) {
  const OwnMeasure* own = ownMeasure(what);
  if (own == nullptr) return valueInWords(*measureNamed(what), value);
  if (!own->isShare) return plainNumber(value);
  const bool negative = value < -0.0005;
  return negative ? QStringLiteral("−") + percentText(-value, 1) : percentText(std::abs(value), 1);
}

QString bandInWords(const LessonBand& band, const MeteredValue& metered) {
  const QString name = wordsOfMeasure(band.what).name, from = valueOfMeasure(band.what, band.from),
                to = valueOfMeasure(band.what, band.to);
  const bool exact = band.from == band.to;
  if (!metered.value) return exact ? lessonText("%1 %2").arg(name, from) : lessonText("%1 %2 to %3").arg(name, from, to);
  const QString value = valueOfMeasure(band.what, *metered.value);
  return exact ? lessonText("%1: %2, stated %3").arg(name, value, from)
               : lessonText("%1: %2, stated %3 to %4").arg(name, value, from, to);
}

}  // namespace rewire
