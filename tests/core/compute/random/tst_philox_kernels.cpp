#include "core/compute/random/philox_kernels.h"

#include "core/compute/random.h"
#include "tests/support/instruction_sets.h"
#include "tests/support/registry.h"

#include <QTest>

#include <vector>

using namespace rewire;

/// Blocks of a stream at once against the stream itself, whose first blocks are made one by one, in every instruction set.
class TestPhiloxKernels : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase_data() { test::addInstructionSets(); }
  void init() { test::useInstructionSetOfTheRow(); }

  void blocksAreThoseOfTheStream() {
    const Random stream(0xfedcba9876543210, Purpose::LinkRemoval, 5, 2);
    for (const std::size_t size : {0, 64, 256}) {
      for (const std::uint64_t begin : {std::uint64_t{0}, std::uint64_t{3}, std::uint64_t{0x500000007}}) {
        std::vector<std::uint32_t> words(size + 1, 77);
        philoxBlocks(stream.seed(), stream.stream(), begin, std::span(words).first(size));
        QCOMPARE(words.back(), 77u);
        for (std::size_t block = 0; block < size / 4; ++block) {
          Random expected = stream.after(begin + block);
          for (std::size_t i = 0; i < 4; ++i) QCOMPARE(words[4 * block + i], expected.bits());
        }
      }
    }
  }
};

REWIRE_TEST(TestPhiloxKernels)
#include "tst_philox_kernels.moc"
