#include "core/topology/measures.h"

#include "tests/support/registry.h"

#include <QTest>

#include <string>

using namespace rewire;

class TestMeasures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theirNamesAreTheColumnsInTheirOrder() {
    std::string names;
    for (const Measure measure : allMeasures()) names += std::string(nameOf(measure)) + ",";
    QCOMPARE(names, std::string("active_neurons,itop,jaccard_first,jaccard_last,link_age,max_in_degree,max_out_degree,"
                                "gini_in_degree,gini_out_degree,assortativity,silent_links,dead_neurons,"));
  }

  void eachIsFoundByItsName() {
    for (const Measure measure : allMeasures()) QCOMPARE(measureNamed(nameOf(measure)), std::optional(measure));
    QVERIFY(!measureNamed("links") && !measureNamed(""));
  }

  void eachIsOneKindOfNumber() {
    std::string counts, shares;
    for (const Measure measure : allMeasures()) {
      QVERIFY(!(isCount(measure) && isShare(measure)));
      if (isCount(measure)) counts += std::string(nameOf(measure)) + " ";
      if (isShare(measure)) shares += std::string(nameOf(measure)) + " ";
    }
    QCOMPARE(counts, std::string("active_neurons max_in_degree max_out_degree dead_neurons "));
    QCOMPARE(shares, std::string("itop jaccard_first jaccard_last gini_in_degree gini_out_degree silent_links "));
  }

  void aValueIsUnknownUntilItIsSet() {
    Measures measures;
    for (const Measure measure : allMeasures()) QVERIFY(!measures[measure]);
    measures[Measure::LinkAge] = 2.5;
    QCOMPARE(*measures[Measure::LinkAge], 2.5);
    QVERIFY(!measures[Measure::SilentLinks]);
    QVERIFY(!(measures == Measures()));
  }
};

REWIRE_TEST(TestMeasures)
#include "tst_measures.moc"
