#include "core/topology/link_record.h"

#include "core/topology/initial.h"
#include "core/topology/rules/rewiring.h"
#include "core/topology/rules/set_rule.h"
#include "tests/support/networks.h"
#include "tests/support/registry.h"

#include <QTest>

#include <set>
#include <utility>

using namespace rewire;
using test::layerFromText;

namespace {

using Ends = std::set<std::pair<std::int32_t, std::int32_t>>;  // row, column

Ends endsOf(const LinkPlaces& places) {
  Ends ends;
  for (std::size_t row = 0; row + 1 < places.rows.size(); ++row)
    for (const std::int32_t column : places.row(row)) ends.insert({static_cast<std::int32_t>(row), column});
  return ends;
}

Ends endsOf(const SparseLayer& layer) {
  Ends ends;
  for (int row = 0; row < layer.outputs; ++row)
    for (int i = layer.indptr[row]; i < layer.indptr[row + 1]; ++i) ends.insert({row, layer.indices[i]});
  return ends;
}

DenseLayer linkedLayer(int inputs, int outputs) {
  Random weights(1, Purpose::Weights);
  return randomDenseLayer(inputs, outputs, weights);
}

}  // namespace

class TestLinkRecord : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void atTheStartAllThreeAreTheNetwork() {
    const LinkRecord record(Network{{layerFromText("0-1 2-0 2-1", 4, 3), linkedLayer(3, 2)}});
    const LinkRecord::Layers expected = {{{0, 1, 3, 3}, {2, 0, 2}}, {}};
    QCOMPARE(record.first(), expected);
    QCOMPARE(record.last(), expected);
    QCOMPARE(record.everLinked(), expected);
  }

  void whatIsBornIsNotedAndStays() {
    LinkRecord record(Network{{layerFromText("0-1 2-0 2-1", 4, 3)}});
    const LinkRecord::Layers start = record.first();
    record.note(Rewiring{1, {{{}, {{0, 0}, {3, 1}, {1, 2}}}}});
    record.note(Rewiring{2, {{{}, {{0, 0}, {2, 0}, {0, 1}}}}});  // places that held links before
    QCOMPARE(record.everLinked(), (LinkRecord::Layers{{{0, 2, 5, 6}, {0, 2, 0, 2, 3, 1}}}));
    QCOMPARE(record.first(), start);
    QCOMPARE(record.last(), start);
  }

  void aNetworkThatTookThePlaceIsNoted() {
    LinkRecord record(Network{{layerFromText("0-0 1-1", 2, 2), linkedLayer(2, 2)}});
    const Network swapped{{layerFromText("1-0 0-1", 2, 2), linkedLayer(2, 2)}};
    record.note(swapped);
    QCOMPARE(endsOf(record.everLinked()[0]), (Ends{{0, 0}, {0, 1}, {1, 0}, {1, 1}}));
    QCOMPARE(endsOf(record.last()[0]), (Ends{{0, 0}, {1, 1}}));
    record.endEpoch(swapped);
    QCOMPARE(endsOf(record.last()[0]), (Ends{{0, 1}, {1, 0}}));
    QCOMPARE(endsOf(record.first()[0]), (Ends{{0, 0}, {1, 1}}));
  }

  void manyRewiringsAddUp() {
    Random topology(1, Purpose::Topology), weights(1, Purpose::Weights);
    Network network;
    network.layers.emplace_back(randomSparseLayer(50, 40, 200, topology, weights));
    network.layers.emplace_back(randomSparseLayer(40, 30, 150, topology, weights));
    network.layers.emplace_back(linkedLayer(30, 3));
    LinkRecord record(network);
    std::vector<Ends> ever = {endsOf(std::get<SparseLayer>(network.layers[0])), endsOf(std::get<SparseLayer>(network.layers[1]))};
    for (int epoch = 1; epoch <= 30; ++epoch) {
      record.endEpoch(network);
      record.note(rewireNetwork(network, *kSetRule.steps, {7, 0.3, epoch, 30}));
      for (std::size_t i = 0; i < 2; ++i) {
        ever[i].merge(endsOf(std::get<SparseLayer>(network.layers[i])));
        QCOMPARE(endsOf(record.everLinked()[i]), ever[i]);
        QCOMPARE(record.everLinked()[i].rows.back(), std::ssize(ever[i]));
      }
      QVERIFY(record.fits(network));
    }
    QVERIFY(ever[0].size() > 800);  // of 2,000 places
  }

  void itIsRestoredFromItsLists() {
    LinkRecord record(Network{{layerFromText("0-0 1-1", 2, 2)}});
    record.note(Rewiring{1, {{{}, {{1, 0}}}}});
    record.endEpoch(Network{{layerFromText("1-0 1-1", 2, 2)}});
    QCOMPARE(LinkRecord(record.first(), record.last(), record.everLinked()), record);
  }

  void aRecordOfOtherLayersDoesNotFit() {
    const Network network{{layerFromText("0-1 2-0 2-1", 4, 3), linkedLayer(3, 2)}};
    const LinkPlaces good{{0, 1, 3, 3}, {2, 0, 2}};
    const auto fits = [&](const LinkPlaces& places) { return LinkRecord({good, {}}, {good, {}}, {places, {}}).fits(network); };
    QVERIFY(fits(good));
    QVERIFY(fits({{0, 0, 0, 0}, {}}));
    QVERIFY(!fits({}));
    QVERIFY(!fits({{0, 1, 3}, {2, 0, 2}}));      // a row too few
    QVERIFY(!fits({{0, 1, 3, 4}, {2, 0, 2}}));   // beyond the end
    QVERIFY(!fits({{0, 9, 3, 3}, {2, 0, 2}}));   // descends
    QVERIFY(!fits({{-1, 1, 3, 3}, {2, 0, 2}}));  // before the beginning
    QVERIFY(!fits({{0, 1, 3, 3}, {2, 2, 0}}));   // columns descend
    QVERIFY(!fits({{0, 1, 3, 3}, {2, 0, 4}}));   // column 4 of 4
    QVERIFY(!fits({{0, 1, 3, 3}, {-1, 0, 2}}));
    QVERIFY(!LinkRecord({good}, {good}, {good}).fits(network));                // a layer too few
    QVERIFY(!LinkRecord({good, good}, {good, {}}, {good, {}}).fits(network));  // the second is dense
  }
};

REWIRE_TEST(TestLinkRecord)
#include "tst_link_record.moc"
