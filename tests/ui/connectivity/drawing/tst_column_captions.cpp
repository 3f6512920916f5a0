#include "ui/connectivity/drawing/column_captions.h"

#include "tests/support/registry.h"
#include "tests/support/shown_networks.h"

#include <QTest>

using namespace rewire;
using namespace rewire::test;

namespace {

QStringList countsOfHidden(const ShownNetworkPtr& network, const ColumnOrderPtr& order) {
  return neuronCounts(ConnectivityLayout(*network, QRectF(0, 0, 500, 300), 20.0, order), silentNeurons(*network), 1);
}

}  // namespace

class TestColumnCaptions : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void silentNeuronsAreCounted() {
    QCOMPARE(countsOfHidden(shownFromText({4, 2, 2}, {"0-0 0-1"}), nullptr), (QStringList{"2 neurons", "2", ""}));
    QCOMPARE(countsOfHidden(shownFromText({4, 6, 2}, {"0-0 1-4"}), nullptr),
             (QStringList{"6 neurons, 4 silent", "4 silent", "6 neurons", "6", ""}));
  }

  void closedGapsSayHowManyAreDrawn() {
    const ShownNetworkPtr network = shownFromText({4, 6, 2}, {"0-0 1-4"});
    const ColumnOrderPtr active = orderOf(*network, {NeuronSorting::Degree, true});
    QCOMPARE(countsOfHidden(network, active), (QStringList{"2 of 6 neurons", "2 of 6", "2", ""}));
    const ShownNetworkPtr later = shownFromText({4, 6, 2}, {"0-0"});  // 4 is still drawn, for a moment
    QCOMPARE(countsOfHidden(later, active), (QStringList{"2 of 6, 1 silent", "2 of 6 neurons", "2 of 6", "2", ""}));
  }

  void inputAndOutputAreCountedAsBefore() {
    const ShownNetworkPtr network = shownFromText({4, 6, 2}, {"0-0"});
    const ConnectivityLayout layout(*network, QRectF(0, 0, 500, 300), 20.0);
    QCOMPARE(neuronCounts(layout, silentNeurons(*network), 0).front(), QString("4 inputs"));
    QCOMPARE(neuronCounts(layout, silentNeurons(*network), 2).front(), QString("2 classes"));
  }
};

REWIRE_TEST(TestColumnCaptions)
#include "tst_column_captions.moc"
