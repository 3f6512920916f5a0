#include "ui/lesson/lesson_words.h"

#include "core/lesson/lesson_measures.h"
#include "tests/support/registry.h"

#include <QSet>
#include <QTest>

using namespace rewire;

class TestLessonWords : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyMeasureHasANameAndASentence() {
    QSet<QString> names;
    for (const LessonMeasure& measure : lessonMeasures()) {
      const LessonMeasureWords words = wordsOfMeasure(std::string(measure.name));
      QVERIFY2(!words.name.isEmpty() && words.definition.endsWith('.'), std::string(measure.name).c_str());
      names << words.name;
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(lessonMeasures().size()));
  }

  void valuesHaveTheirUnits() {
    QCOMPARE(valueOfMeasure("accuracy", 0.8943), QString("89.4 %"));
    QCOMPARE(valueOfMeasure("drop", -0.004), QString("−0.4 %"));
    QCOMPARE(valueOfMeasure("drop", -0.0004), QString("0.0 %"));
    QCOMPARE(valueOfMeasure("links", 27840), QString("27,840"));
    QCOMPARE(valueOfMeasure("in_dispersion", 1.146), QString("1.15"));
    QCOMPARE(valueOfMeasure("itop", 0.0366), QString("3.7 %"));
    QCOMPARE(valueOfMeasure("max_in_degree", 1500), QString("1,500"));
  }

  void aBandIsStatedAndThenMeasured() {
    const LessonBand band{.what = "accuracy", .from = 0.88, .to = 0.91};
    QCOMPARE(bandInWords(band), QString("accuracy 88.0 % to 91.0 %"));
    QCOMPARE(bandInWords(band, {true, 0.8943}), QString("accuracy: 89.4 %, stated 88.0 % to 91.0 %"));
    const LessonBand exact{.what = "links", .from = 2784, .to = 2784};
    QCOMPARE(bandInWords(exact), QString("links 2,784"));
    QCOMPARE(bandInWords(exact, {true, 2784}), QString("links: 2,784, stated 2,784"));
  }
};

REWIRE_TEST(TestLessonWords)
#include "tst_lesson_words.moc"
