#include "core/compute/random.h"
#include "tests/support/registry.h"

#include <QTest>
#include <array>
#include <cmath>
#include <set>
#include <vector>

using namespace rewire;

/// Random numbers: the generator's published values, streams, and the shapes of the distributions.
class TestRandom : public QObject {
  Q_OBJECT

  using Words = std::array<std::uint32_t, 4>;

  /// Philox 4×32-10 as the paper has it, written here once more.
  static Words philox(Words counter, std::array<std::uint32_t, 2> key) {
    for (int round = 0; round < 10; ++round) {
      const std::uint64_t first = std::uint64_t{0xD2511F53} * counter[0];
      const std::uint64_t second = std::uint64_t{0xCD9E8D57} * counter[2];
      counter = {static_cast<std::uint32_t>(second >> 32) ^ counter[1] ^ key[0], static_cast<std::uint32_t>(second),
                 static_cast<std::uint32_t>(first >> 32) ^ counter[3] ^ key[1], static_cast<std::uint32_t>(first)};
      key = {key[0] + 0x9E3779B9u, key[1] + 0xBB67AE85u};
    }
    return counter;
  }

  static Words firstOf(Random random) { return {random.bits(), random.bits(), random.bits(), random.bits()}; }

 private Q_SLOTS:
  void philoxHasItsPublishedAnswers() {  // Random123, kat_vectors
    QCOMPARE(philox({0, 0, 0, 0}, {0, 0}), (Words{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
    const std::uint32_t ones = 0xffffffff;
    QCOMPARE(philox({ones, ones, ones, ones}, {ones, ones}), (Words{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
    QCOMPARE(philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
             (Words{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
    QCOMPARE(firstOf(Random(0, static_cast<Purpose>(0))), (Words{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
  }

  void aStreamCountsWithinPurposeEpochAndLayer() {
    Random random(0x0123456789abcdef, Purpose::Rewiring, 7, 3);
    for (std::uint32_t block = 0; block < 1000; ++block) {
      const Words expected = philox({block, 0, 4u << 24 | 3u, 7}, {0x89abcdef, 0x01234567});
      for (const std::uint32_t word : expected) QCOMPARE(random.bits(), word);
    }
  }

  // Blocks are made sixteen at once, but where the lower half of their number passes its end.
  void aStreamPassesFourBillionBlocks() {
    for (const std::uint64_t begin :
         {(std::uint64_t{1} << 32) - 50, (std::uint64_t{1} << 32) - 21, (std::uint64_t{7} << 32) - 20}) {
      Random random = Random(0x0123456789abcdef, Purpose::Rewiring, 7, 3).after(begin);
      for (std::uint64_t block = begin; block < begin + 100; ++block) {
        const Words counter = {static_cast<std::uint32_t>(block), static_cast<std::uint32_t>(block >> 32), 4u << 24 | 3u, 7};
        for (const std::uint32_t word : philox(counter, {0x89abcdef, 0x01234567})) QCOMPARE(random.bits(), word);
      }
    }
  }

  // Seeded results in existing files depend on these: they never change.
  void theNumbersOfAStreamNeverChange() {
    QCOMPARE(firstOf(Random(1, Purpose::Topology)), (Words{0xa0147125, 0x0b3d1e39, 0xac8b6ccd, 0xa3c41d84}));
    QCOMPARE(firstOf(Random(1, Purpose::Weights)), (Words{0xbe43e5f9, 0x83959bf3, 0x3aed6620, 0x5bf6ab96}));
    QCOMPARE(firstOf(Random(1, Purpose::Shuffling)), (Words{0xce959472, 0x1f5f8888, 0x8d23e090, 0xe29a7da6}));
    QCOMPARE(firstOf(Random(1, Purpose::Rewiring)), (Words{0x0829e1e3, 0x1e55aff5, 0x06c6245f, 0xdaabde67}));
    Random random(1, Purpose::Topology);
    QCOMPARE(random.below(1'000'000), std::uint64_t{625311});
    QCOMPARE(random.uniform(), 0.6740024568605496);
    QVERIFY(std::abs(random.normal() - 0.80286331988267923) < 1e-12);
  }

  void aDrawBelowTakesTheHighWordFirst() {
    Random words(9, Purpose::Shuffling);
    Random draws(9, Purpose::Shuffling);
    for (int i = 0; i < 100; ++i) {
      const std::uint64_t high = words.bits();
      QCOMPARE(draws.below(std::uint64_t{1} << 63), (high << 32 | words.bits()) >> 1);
    }
  }

  void aStreamGoesOnAfterAnyBlock() {
    Random all(9, Purpose::Shuffling, 2, 1);
    for (int block = 0; block < 5; ++block) {
      const Random from = Random(all).after(static_cast<std::uint64_t>(block));
      QCOMPARE(firstOf(from), firstOf(all));
      for (int word = 0; word < 4; ++word) all.bits();
    }
    all.normal();  // its second half is kept, and the rest of its block
    QCOMPARE(firstOf(all.after(0)), firstOf(Random(9, Purpose::Shuffling, 2, 1)));
  }

  void streamsAreIndependent() {
    std::set<Words> seen;
    int streams = 0;
    for (const std::uint64_t seed : {0ull, 1ull, 2ull, 1ull << 32, ~0ull}) {
      for (const Purpose purpose : {Purpose::Topology, Purpose::Weights, Purpose::Shuffling, Purpose::Rewiring}) {
        for (const std::uint32_t epoch : {0u, 1u, 1'000'000u}) {
          for (const std::uint32_t layer : {0u, 1u, 16u}) {
            seen.insert(firstOf(Random(seed, purpose, epoch, layer)));
            ++streams;
          }
        }
      }
    }
    QCOMPARE(static_cast<int>(seen.size()), streams);

    // Neighbouring streams are not correlated: the correlation of 10,000 pairs stays within four standard deviations.
    Random a(1, Purpose::Rewiring, 1, 0);
    Random b(1, Purpose::Rewiring, 1, 1);
    double sum = 0.0;
    for (int i = 0; i < 10'000; ++i) sum += a.normal() * b.normal();
    QVERIFY(std::abs(sum / 10'000) < 4.0 / 100.0);
  }

  void belowHasNoBias_data() {
    QTest::addColumn<int>("bound");
    for (const int bound : {1, 2, 3, 7, 10, 784}) QTest::addRow("below %d", bound) << bound;
  }
  void belowHasNoBias() {
    QFETCH(int, bound);
    Random random(3, Purpose::Topology);
    std::vector<int> counts(static_cast<std::size_t>(bound));
    const int expected = 1000;
    for (int i = 0; i < expected * bound; ++i) {
      const std::uint64_t draw = random.below(static_cast<std::uint64_t>(bound));
      QVERIFY(draw < static_cast<std::uint64_t>(bound));
      ++counts[draw];
    }
    double chiSquare = 0.0;
    for (const int count : counts) chiSquare += std::pow(count - expected, 2) / expected;
    QVERIFY(chiSquare <= bound - 1 + 4.0 * std::sqrt(2.0 * (bound - 1)));  // mean and four standard deviations
  }

  // With a bound of ¾ of 2^64, taking draws modulo the bound, or without rejection, doubles a third of the numbers.
  void hugeBoundsHaveNoBiasEither() {
    const std::uint64_t bound = std::uint64_t{3} << 62;
    Random random(4, Purpose::Topology);
    std::array<int, 3> thirds{};
    for (int i = 0; i < 30'000; ++i) {
      const std::uint64_t draw = random.below(bound);
      QVERIFY(draw < bound);
      ++thirds[draw >> 62];
    }
    for (const int count : thirds) QVERIFY(std::abs(count - 10'000) < 330);
    std::array<int, 3> remainders{};  // without rejection every fourth result comes twice as often
    for (int i = 0; i < 40'000; ++i) ++remainders[random.below(bound) % 3];
    for (int i = 0; i < 3; ++i) QVERIFY(std::abs(remainders[static_cast<std::size_t>(i)] - 13'333) < 400);
  }

  void uniformIsAboveZeroAndAtMostOne() {
    Random random(5, Purpose::Weights);
    double sum = 0.0, least = 1.0, most = 0.0;
    for (int i = 0; i < 100'000; ++i) {
      const double draw = random.uniform();
      sum += draw;
      least = std::min(least, draw);
      most = std::max(most, draw);
    }
    QVERIFY(least > 0.0 && least < 1e-4);
    QVERIFY(most <= 1.0 && most > 1.0 - 1e-4);
    QVERIFY(std::abs(sum / 100'000 - 0.5) < 4.0 / std::sqrt(12.0 * 100'000));
  }

  void normalHasTheMomentsAndTailsOfANormalDistribution() {
    constexpr int kDraws = 200'000;
    Random random(6, Purpose::Weights);
    double sum = 0.0, squares = 0.0, cubes = 0.0, fourths = 0.0, neighbours = 0.0, previous = 0.0;
    int beyondTwo = 0, beyondThree = 0;
    for (int i = 0; i < kDraws; ++i) {
      const double draw = random.normal();
      sum += draw;
      squares += draw * draw;
      cubes += draw * draw * draw;
      fourths += draw * draw * draw * draw;
      neighbours += draw * previous;
      previous = draw;
      beyondTwo += std::abs(draw) > 2.0;
      beyondThree += std::abs(draw) > 3.0;
    }
    const double sigma = 4.0 / std::sqrt(double(kDraws));  // four standard deviations of a mean of draws of variance 1
    QVERIFY(std::abs(sum / kDraws) < sigma);
    QVERIFY(std::abs(squares / kDraws - 1.0) < sigma * std::sqrt(2.0));
    QVERIFY(std::abs(cubes / kDraws) < sigma * std::sqrt(15.0));
    QVERIFY(std::abs(fourths / kDraws - 3.0) < sigma * std::sqrt(96.0));
    QVERIFY(std::abs(neighbours / kDraws) < sigma);
    QVERIFY(std::abs(beyondTwo / double(kDraws) - 0.0455) < sigma * std::sqrt(0.0455));
    QVERIFY(std::abs(beyondThree / double(kDraws) - 0.0027) < sigma * std::sqrt(0.0027));
  }
};

REWIRE_TEST(TestRandom)
#include "tst_random.moc"
