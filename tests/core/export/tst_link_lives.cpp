#include "core/export/link_lives.h"

#include "tests/support/networks.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rewire;
using namespace rewire::test;

namespace {

/// A layer of 3 inputs and 2 outputs, births in the order of rows.
Network networkOf(const char* links, std::vector<std::int32_t> born) {
  SparseLayer layer = layerFromText(links, 3, 2);
  layer.born = std::move(born);
  return {{layer}};
}

/// "input-output start..end weight born", one after the other.
QString textOf(LinkLives& lives) {
  QStringList texts;
  const std::vector<std::vector<LinkLife>> layers = lives.take();
  for (const LinkLife& life : layers.front())
    texts << QString("%1-%2 %3..%4 w%5 b%6")
                 .arg(life.cell % 3)
                 .arg(life.cell / 3)
                 .arg(life.start)
                 .arg(life.end)
                 .arg(life.weight)
                 .arg(life.born);
  return texts.join("; ");
}

}  // namespace

class TestLinkLives : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aLinkLivesFromItsFirstToItsLastEpoch() {
    LinkLives lives;
    lives.add(0, networkOf("0-0:1 1-0:2 2-1:3", {0, 0, 0}));
    lives.add(1, networkOf("0-0:4 1-0:5 2-1:6", {0, 0, 0}));
    lives.add(2, networkOf("0-0:7 2-0:8 2-1:9", {0, 1, 0}));
    QCOMPARE(textOf(lives), QString("0-0 0..2 w7 b0; 1-0 0..1 w5 b0; 2-0 2..2 w8 b1; 2-1 0..2 w9 b0"));
  }

  void aLinkThatComesBackLivesTwice() {
    LinkLives lives;
    lives.add(0, networkOf("0-0:1 1-0:1", {0, 0}));
    lives.add(1, networkOf("0-0:1", {0}));
    lives.add(2, networkOf("0-0:1", {0}));
    lives.add(3, networkOf("0-0:1 1-0:2", {0, 2}));
    QCOMPARE(textOf(lives), QString("0-0 0..3 w1 b0; 1-0 0..0 w1 b0; 1-0 3..3 w2 b2"));
  }

  void aLinkThatGrowsAgainWhereItDiedIsAnother() {
    LinkLives lives;
    lives.add(1, networkOf("0-0:1", {0}));
    lives.add(2, networkOf("0-0:2", {1}));
    QCOMPARE(textOf(lives), QString("0-0 1..1 w1 b0; 0-0 2..2 w2 b1"));
  }

  void betweenKeptEpochsTheBirthSaysWhenItBegan() {
    LinkLives lives;
    lives.add(10, networkOf("0-0:1", {0}));
    lives.add(20, networkOf("0-0:1 1-1:2 2-1:3", {0, 13, 19}));
    QCOMPARE(textOf(lives), QString("0-0 10..20 w1 b0; 1-1 14..20 w2 b13; 2-1 20..20 w3 b19"));
  }

  void aHistoryThatBeginsLateBeginsThere() {
    LinkLives lives;
    lives.add(5, networkOf("0-0:1 1-1:2", {2, 0}));
    QCOMPARE(textOf(lives), QString("0-0 5..5 w1 b2; 1-1 5..5 w2 b0"));
  }

  void birthsThatCannotBeStayWithinTheHistory() {
    LinkLives lives;
    lives.add(1, networkOf("0-0:1", {0}));
    lives.add(2, networkOf("0-0:1 1-0:2 2-0:3", {0, 9, 0}));
    QCOMPARE(textOf(lives), QString("0-0 1..2 w1 b0; 1-0 2..2 w2 b9; 2-0 2..2 w3 b0"));
  }

  void denseLayersHaveNoLives() {
    LinkLives lives;
    DenseLayer dense;
    dense.inputs = dense.outputs = 1;
    dense.weight = {1.0F};
    lives.add(0, {{layerFromText("0-0", 1, 1), dense}});
    const auto all = lives.take();
    QCOMPARE(all.size(), 2u);
    QCOMPARE(all[0].size(), 1u);
    QCOMPARE(all[1].size(), 0u);
  }
};

REWIRE_TEST(TestLinkLives)
#include "tst_link_lives.moc"
