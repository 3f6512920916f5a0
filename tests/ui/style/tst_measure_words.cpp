#include "ui/style/measure_words.h"

#include "tests/support/registry.h"

#include <QTest>

#include <set>

using namespace rewire;

class TestMeasureWords : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void eachHasItsNameAndItsDefinition() {
    std::set<QString> names, definitions;
    for (const Measure measure : allMeasures()) {
      names.insert(wordsOf(measure).name);
      definitions.insert(wordsOf(measure).definition);
      QVERIFY(!axisTitle(wordsOf(measure).unit).isEmpty());
      QVERIFY(wordsOf(measure).definition.endsWith('.'));
    }
    QCOMPARE(names.size(), kMeasures);
    QCOMPARE(definitions.size(), kMeasures);
  }

  void valuesHaveTheirUnits() {
    QCOMPARE(valueInWords(Measure::JaccardFirst, 0.312), QString("31.2 %"));
    QCOMPARE(valueInWords(Measure::ActiveNeurons, 2934.0), QString("2,934"));
    QCOMPARE(valueInWords(Measure::LinkAge, 3.24), QString("3.2 epochs"));
    QCOMPARE(valueInWords(Measure::Assortativity, -0.0421), QString("-0.042"));
    QCOMPARE(inUnit(Measure::SilentLinks, 0.25), 25.0);
    QCOMPARE(inUnit(Measure::GiniInDegree, 0.25), 0.25);
    QCOMPARE(axisTitle(wordsOf(Measure::MaxInDegree).unit), QString("links"));
    QCOMPARE(shortAxisTitle(MeasureUnit::Percent), QString("%"));
    QCOMPARE(shortAxisTitle(MeasureUnit::Links), QString("links"));
    QCOMPARE(valueInWords(MeasureUnit::Dispersion, false, 1.234), QString("1.23"));
  }
};

REWIRE_TEST(TestMeasureWords)
#include "tst_measure_words.moc"
