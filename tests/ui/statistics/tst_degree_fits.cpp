#include "ui/statistics/degree_fits.h"

#include "tests/support/registry.h"

#include <QSignalSpy>
#include <QTest>

using namespace rewire;

class TestDegreeFits : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aFitComesLater() {
    const ValueCounts counts = {{0, 10}, {1, 300}, {2, 60}, {3, 20}, {4, 8}, {7, 3}, {20, 1}};
    const std::vector<ValueCounts> both = {counts, {{5, 40}}};
    DegreeFits fits;
    QSignalSpy fitted(&fits, &DegreeFits::fitted);
    QVERIFY(fits.of(both) == nullptr);
    QVERIFY(fitted.wait());
    const auto* known = fits.of(both);
    QVERIFY(known && known->size() == 2);
    const auto expected = fitPowerLaw(counts);
    QCOMPARE((*known)[0]->tail.exponent, expected->tail.exponent);
    QCOMPARE((*known)[0]->plausibility, expected->plausibility);
    QVERIFY(!(*known)[1]);  // all degrees are equal
    QVERIFY(fits.of({counts}) == nullptr);
  }

  void nothingIsAskedForTwice() {
    const std::vector<ValueCounts> one = {{{1, 30}, {2, 10}, {9, 1}}};
    DegreeFits fits;
    QSignalSpy fitted(&fits, &DegreeFits::fitted);
    for (int i = 0; i < 5; ++i) fits.of(one);
    QVERIFY(fitted.wait());
    QVERIFY(fits.of(one));
    QCOMPARE(fitted.size(), 1);
  }
};

REWIRE_TEST(TestDegreeFits)
#include "tst_degree_fits.moc"
