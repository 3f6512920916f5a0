#include "core/train/augmentation.h"

#include "tests/support/registry.h"
#include "tests/support/specimens.h"
#include "tests/support/training.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

using namespace rewire;
using namespace rewire::test;

namespace {

constexpr int kHeight = 5;
constexpr int kWidth = 7;

DatasetInfo infoOfSize(int height, int width) {
  DatasetInfo info;
  info.height = height;
  info.width = width;
  return info;
}

/// Images in which each pixel has a value of its own.
Samples distinctImages(int count, bool floats = false) {
  Samples samples;
  samples.count = count;
  samples.pixels = kHeight * kWidth;
  const auto values = static_cast<std::size_t>(count) * kHeight * kWidth;
  for (std::size_t i = 0; i < values; ++i) {
    if (floats) {
      samples.floats.push_back(static_cast<float>(i));
    } else {
      samples.bytes.push_back(static_cast<std::uint8_t>(i % (kHeight * kWidth) + 1));
    }
  }
  for (int i = 0; i < count; ++i) samples.labels.push_back(i % 3);
  return samples;
}

Samples augmented(const Samples& samples, const std::vector<std::int32_t>& chosen, const Augmentation& augmentation,
                  std::uint64_t seed, int epoch) {
  Samples changed;
  augment(samples, chosen, infoOfSize(kHeight, kWidth), augmentation, seed, epoch, changed);
  return changed;
}

/// The image as it is after a move and a mirror: the naive way, pixel by pixel on a picture with wide edges.
template <class Pixel>
std::vector<Pixel> naive(const Pixel* image, int right, int down, bool mirrored) {
  std::vector<Pixel> moved;
  for (int y = 0; y < kHeight; ++y) {
    for (int x = 0; x < kWidth; ++x) {
      const int column = std::min(std::max((mirrored ? kWidth - 1 - x : x) - right, 0), kWidth - 1);
      const int row = std::min(std::max(y - down, 0), kHeight - 1);
      moved.push_back(image[row * kWidth + column]);
    }
  }
  return moved;
}

}  // namespace

class TestAugmentation : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyImageIsOneOfThoseThatMayBe_data() {
    QTest::addColumn<int>("shift");
    QTest::addColumn<bool>("mirrors");
    QTest::newRow("moved") << 1 << false;
    QTest::newRow("moved far") << 8 << false;
    QTest::newRow("mirrored") << 0 << true;
    QTest::newRow("both") << 2 << true;
  }
  void everyImageIsOneOfThoseThatMayBe() {
    QFETCH(int, shift);
    QFETCH(bool, mirrors);
    const Samples samples = distinctImages(3000);
    std::vector<std::int32_t> chosen(3000);
    std::iota(chosen.begin(), chosen.end(), 0);
    const Samples changed = augmented(samples, chosen, {shift, mirrors ? Mirror::Half : Mirror::Never}, 1, 1);

    std::map<std::vector<std::uint8_t>, int> times;
    for (int down = -shift; down <= shift; ++down)
      for (int right = -shift; right <= shift; ++right)
        for (const bool mirrored : {false, true})
          if (mirrors || !mirrored) times[naive(samples.bytes.data(), right, down, mirrored)] = 0;
    for (int i = 0; i < changed.count; ++i) {
      const auto first = changed.bytes.begin() + i * samples.pixels;
      const auto found = times.find({first, first + samples.pixels});
      QVERIFY(found != times.end());
      ++found->second;
    }
    if (shift > 2) return;  // images that are moved far look the same in several ways
    const double expected = 3000.0 / static_cast<double>(times.size());
    for (const auto& [image, count] : times) QVERIFY(std::abs(count - expected) < 6.0 * std::sqrt(expected));
  }

  void floatsMoveAsBytesDo() {
    const Samples floats = distinctImages(1, true);
    Samples bytes = distinctImages(1);
    const Augmentation augmentation{2, Mirror::Half};
    for (int epoch = 1; epoch < 40; ++epoch) {
      const Samples a = augmented(floats, {0}, augmentation, 3, epoch);
      const Samples b = augmented(bytes, {0}, augmentation, 3, epoch);
      QVERIFY(a.bytes.empty() && b.floats.empty());
      QVERIFY(std::equal(a.floats.begin(), a.floats.end(), b.bytes.begin(), [](float x, std::uint8_t y) { return x + 1 == y; }));
    }
  }

  void changesFollowFromSeedEpochAndIndexAlone() {
    const Samples samples = distinctImages(50);
    const Augmentation augmentation{3, Mirror::Half};
    const Samples alone = augmented(samples, {31}, augmentation, 5, 2);
    const Samples among = augmented(samples, {7, 31, 8, 31}, augmentation, 5, 2);
    QCOMPARE(among.labels, (std::vector<std::int32_t>{1, 1, 2, 1}));
    for (const int place : {1, 3})
      QVERIFY(std::equal(alone.bytes.begin(), alone.bytes.end(), among.bytes.begin() + place * samples.pixels));
    std::set<std::vector<std::uint8_t>> images;
    for (int epoch = 1; epoch <= 60; ++epoch) images.insert(augmented(samples, {31}, augmentation, 5, epoch).bytes);
    for (int seed = 1; seed <= 60; ++seed) images.insert(augmented(samples, {31}, augmentation, seed, 1).bytes);
    QVERIFY(images.size() > 50);  // of 98
  }

  void memoryIsUsedAgain() {
    const Samples samples = distinctImages(20);
    Samples changed;
    augment(samples, std::vector<std::int32_t>{1, 2, 3}, infoOfSize(kHeight, kWidth), {1, Mirror::Never}, 1, 1, changed);
    augment(samples, std::vector<std::int32_t>{4}, infoOfSize(kHeight, kWidth), {0, Mirror::Never}, 1, 1, changed);
    QCOMPARE(changed.count, 1);
    QCOMPARE(changed.bytes,
             std::vector<std::uint8_t>(samples.bytes.begin() + 4 * samples.pixels, samples.bytes.begin() + 5 * samples.pixels));
    QCOMPARE(changed.labels, std::vector<std::int32_t>{1});
  }

  void trainingSeesTheChangedImages() {
    const auto dataset = tinyDataset(100);
    Experiment experiment = tinyExperiment();
    experiment.augmentation = {1, Mirror::Half};
    Trainer trainer = freshTrainer(experiment, dataset);
    Trainer again = freshTrainer(experiment, dataset);
    Trainer plain = freshTrainer(tinyExperiment(), dataset);
    for (Trainer* one : {&trainer, &again, &plain}) runToTheEnd(*one);
    QCOMPARE(hashOf(trainer.network()), hashOf(again.network()));
    QVERIFY(hashOf(trainer.network()) != hashOf(plain.network()));
  }

  void oneBatchIsTheSameAsTrainingOnTheChangedImages() {
    const auto dataset = tinyDataset(100);
    Experiment experiment = tinyExperiment();
    experiment.batch = dataset->train.count;
    experiment.augmentation = {2, Mirror::Half};
    Trainer trainer = freshTrainer(experiment, dataset);
    trainer.trainBatch();

    auto changed = std::make_shared<Dataset>(*dataset);
    std::vector<std::int32_t> all(static_cast<std::size_t>(dataset->train.count));
    std::iota(all.begin(), all.end(), 0);
    augment(dataset->train, all, dataset->info, experiment.augmentation, experiment.seed, 1, changed->train);
    experiment.augmentation = {};
    Trainer onChanged = freshTrainer(experiment, changed);
    onChanged.trainBatch();
    QCOMPARE(hashOf(trainer.network()), hashOf(onChanged.network()));
  }
};

REWIRE_TEST(TestAugmentation)
#include "tst_augmentation.moc"
