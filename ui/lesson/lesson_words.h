#pragma once

#include "core/lab/lesson_meter.h"
#include "core/lesson/lesson.h"

#include <QString>

namespace rewire {

/// A measure of a band, for people: "accuracy", and a sentence that explains it.
struct LessonMeasureWords {
  QString name;
  QString definition;
};
LessonMeasureWords wordsOfMeasure(const std::string& what);

/// A value of it: "89.4 %", "27,840".
QString valueOfMeasure(const std::string& what, double value);

/// A band in words: "accuracy 85.0 % to 90.0 %"; with what was measured: "accuracy: 89.4 %, stated 85.0 % to 90.0 %".
QString bandInWords(const LessonBand& band, const MeteredValue& metered = {});

}  // namespace rewire
