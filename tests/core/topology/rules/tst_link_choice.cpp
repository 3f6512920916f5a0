#include "core/topology/rules/link_choice.h"

#include "tests/support/networks.h"
#include "tests/support/registry.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace rewire;
using namespace rewire::test;

class TestLinkChoice : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  /// Rows are outputs: output 0 has the weights 3 and -1 (sum 4), output 1 has 2; input 0 has the sum 5, input 1 has 1.
  void importance() {
    const SparseLayer layer = layerFromText("0-0:3 1-0:-1 0-1:2", 2, 2);
    QCOMPARE(importanceOf(layer, Importance::Weight), (std::vector<float>{3.0f, 1.0f, 2.0f}));
    const std::vector<float> relative = importanceOf(layer, Importance::Relative);
    QCOMPARE(relative[0], 3.0f / 4.0f + 3.0f / 5.0f);
    QCOMPARE(relative[1], 1.0f / 4.0f + 1.0f / 1.0f);
    QCOMPARE(relative[2], 2.0f / 2.0f + 2.0f / 5.0f);
    const std::vector<float> lrs = importanceOf(layer, Importance::Lrs);
    QCOMPARE(lrs[1], 1.0f / 5.0f + 1.0f / 2.0f);
    const SparseLayer zero = layerFromText("0-0:0 1-1:1", 2, 2);
    QCOMPARE(importanceOf(zero, Importance::Relative).front(), 0.0f);  // not 0 / 0
  }

  void theSmallestGo() {
    QCOMPARE(smallest(std::vector<float>{3, 1, 2, 1, 5}, 3), (std::vector<std::int32_t>{1, 2, 3}));
    QCOMPARE(smallest(std::vector<float>{1, 1, 1}, 2), (std::vector<std::int32_t>{0, 1}));
    QVERIFY(smallest(std::vector<float>{}, 0).empty());
    QCOMPARE(shareOfLinks(layerFromText("0-0 1-0 2-0 3-0 0-1", 4, 2), 0.3), 2);  // 1.5, away from zero
  }

  /// One of two links stays, with the odds of their importance to the power of softness / (1 − softness).
  void oddsOfStaying() {
    Random random(1, Purpose::Rewiring);
    for (const auto& [softness, share] : {std::pair(0.0, 0.5), std::pair(0.5, 0.75), std::pair(2.0 / 3.0, 0.9)}) {
      int first = 0;
      for (int draw = 0; draw < 20'000; ++draw)
        first += leastByChance(std::array{3.0f, 1.0f}, softness, 1, random).front() == 1;  // the second went
      QVERIFY2(std::abs(first / 20'000.0 - share) < 0.015, qPrintable(QString::number(first)));
    }
    QCOMPARE(leastByChance(std::array{1.0f, 0.0f, 1.0f}, 0.9, 1, random), std::vector<std::int32_t>{1});
  }
};

REWIRE_TEST(TestLinkChoice)
#include "tst_link_choice.moc"
