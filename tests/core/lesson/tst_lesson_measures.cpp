#include "core/lesson/lesson_measures.h"

#include "core/network/evaluation.h"
#include "core/perturb/perturbed_network.h"
#include "core/topology/measured_network.h"
#include "core/topology/power_law.h"
#include "tests/support/networks.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>
#include <string_view>

using namespace rewire;
using namespace rewire::test;

namespace {

DenseLayer plainOutput(int inputs) {
  return {.inputs = inputs,
          .outputs = 2,
          .weight = std::vector<float>(static_cast<std::size_t>(2 * inputs), 0.5f),
          .momentum = std::vector<float>(static_cast<std::size_t>(2 * inputs)),
          .bias = {0.0f, 0.1f},
          .biasMomentum = {0.0f, 0.0f}};
}

/// Images of 4 × 4 pixels, all of whose first row is black; the second class is bright in the middle.
std::shared_ptr<Dataset> fourByFour() {
  auto dataset = std::make_shared<Dataset>();
  dataset->info = {.name = "made", .title = "Made", .height = 4, .width = 4, .classes = {"a", "b"}};
  for (Samples* samples : {&dataset->train, &dataset->test}) {
    *samples = {.count = 4, .pixels = 16, .bytes = {}, .floats = {}, .labels = {0, 1, 0, 1}};
    for (int sample = 0; sample < 4; ++sample)
      for (int pixel = 0; pixel < 16; ++pixel)
        samples->bytes.push_back(static_cast<std::uint8_t>(pixel < 4 ? 0 : 10 * sample + pixel));
  }
  return dataset;
}

/// Six links of 16 × 3 cells: two from the first row, three from the middle, one from the last row.
LessonMoment madeMoment() {
  auto model = std::make_shared<Model>();
  model->network.layers = {layerFromText("0-0:1 3-1:2 5-0:3 6-1:4 10-2:5 15-2:6", 16, 3), plainOutput(3)};
  return {model, fourByFour(), {}};
}

double valueOf(MomentMeasures& measures, const char* name, int repeats = 1) {
  return measures.value(*lessonMeasureNamed(name), repeats).value_or(std::nan(""));
}

}  // namespace

class TestLessonMeasures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyMeasureHasANameOfItsOwn() {
    std::set<std::string_view> names;
    for (const LessonMeasure& measure : lessonMeasures()) {
      QVERIFY2(names.insert(measure.name).second, std::string(measure.name).c_str());
      QCOMPARE(lessonMeasureNamed(measure.name)->name, measure.name);
      QVERIFY(lessonMeasureNames().find(measure.name) != std::string::npos);
    }
    for (const Measure measure : allMeasures()) QVERIFY(names.contains(nameOf(measure)));
    QVERIFY(lessonMeasureNamed("joy") == nullptr);
  }

  void idlePixelsAreTheSameInEveryImage() {
    const std::vector<std::uint8_t> idle = idlePixels(fourByFour()->train);
    for (std::size_t pixel = 0; pixel < 16; ++pixel) QCOMPARE(idle[pixel] != 0, pixel < 4);
  }

  void linksAreCountedByTheirPixels() {
    MomentMeasures measures(madeMoment());
    QCOMPARE(valueOf(measures, "links"), 6.0);
    QCOMPARE(valueOf(measures, "idle_pixel_links"), 2.0 / 6.0);
    QCOMPARE(valueOf(measures, "middle_links"), 3.0 / 6.0);
  }

  void measuresAreThoseOfTheSpecimen() {
    LessonMoment moment = madeMoment();
    moment.perturbations.step<RemoveLinks>() = {.fraction = 0.5, .order = LinkOrder::Weakest, .layers = {}};
    MomentMeasures measures(moment);
    QCOMPARE(valueOf(measures, "links"), 3.0);
    QCOMPARE(valueOf(measures, "idle_pixel_links"), 0.0);
    QCOMPARE(valueOf(measures, "middle_links"), 2.0 / 3.0);
    const MeasuredNetwork direct = measure({perturb(moment.model->network, moment.perturbations).network, 0, nullptr, nullptr});
    QCOMPARE(valueOf(measures, "max_in_degree"), *direct.whole[Measure::MaxInDegree]);
    QCOMPARE(valueOf(measures, "in_dispersion"), *direct.layers.front().inDegreeDispersion);
    QCOMPARE(valueOf(measures, "out_dispersion"), *direct.layers.front().outDegreeDispersion);
    QVERIFY(valueOf(measures, "in_dispersion") != valueOf(measures, "out_dispersion"));
  }

  void accuraciesAreThoseOfTheNetworkBeforeAndAfter() {
    LessonMoment moment = madeMoment();
    moment.perturbations.step<InputNoise>() = {.noise = NoiseKind::Sign, .amount = 0.5};
    MomentMeasures measures(moment);
    const Samples& samples = moment.dataset->test;
    const double clean = evaluate(moment.model->network, Loader({0.0, 1.0}), samples, samples.count).accuracy();
    QCOMPARE(valueOf(measures, "clean_accuracy"), clean);
    QCOMPARE(valueOf(measures, "drop"), clean - valueOf(measures, "accuracy"));
  }

  void drawsBeginWithTheSeed() {
    LessonMoment moment = madeMoment();
    moment.perturbations.seed = 3;
    moment.perturbations.step<WeightNoise>().sigma = 5.0;
    std::vector<double> accuracies;
    for (std::uint64_t seed = 3; seed < 7; ++seed) {
      LessonMoment drawn = moment;
      drawn.perturbations.seed = seed;
      MomentMeasures one(drawn);
      accuracies.push_back(valueOf(one, "accuracy"));
    }
    MomentMeasures measures(moment);
    const auto [least, most] = std::minmax_element(accuracies.begin(), accuracies.end());
    QCOMPARE(valueOf(measures, "spread", 4), *most - *least);
    QCOMPARE(valueOf(measures, "mean_accuracy", 4), (accuracies[0] + accuracies[1] + accuracies[2] + accuracies[3]) / 4.0);
    QCOMPARE(valueOf(measures, "spread", 1), 0.0);
  }

  /// In-degrees as often as a power law of exponent 2.5 has them; out-degrees nearly all alike.
  void powerLawsAreToldOfEachSide() {
    constexpr double kZeta = 1.341487, kRows = 2000.0;  // zeta(2.5)
    std::string text;
    int rows = 0;
    double tail = kZeta;
    for (int degree = 1; degree < 200; ++degree) {
      tail -= std::pow(degree, -2.5);
      for (const int least = static_cast<int>(std::lround(kRows * (1.0 - std::max(tail, 0.0) / kZeta))); rows < least; ++rows)
        for (int link = 0; link < degree; ++link)
          text += std::to_string((link * 7 + rows) % 1000) + "-" + std::to_string(rows) + " ";
    }
    auto model = std::make_shared<Model>();
    model->network.layers = {layerFromText(text, 1000, rows), plainOutput(rows)};
    const auto plausible = [](const std::vector<std::int32_t>& ends) {
      std::vector<std::int32_t> degrees;
      for (std::size_t i = 1; i < ends.size(); ++i) degrees.push_back(ends[i] - ends[i - 1]);
      return fitPowerLaw(degrees)->plausible() ? 1.0 : 0.0;
    };
    MomentMeasures measures({model, fourByFour(), {}});
    const auto& layer = std::get<SparseLayer>(model->network.layers.front());
    QVERIFY(plausible(layer.indptr) != plausible(layer.columnPtr));
    QCOMPARE(valueOf(measures, "power_law_in"), plausible(layer.indptr));
    QCOMPARE(valueOf(measures, "power_law_out"), plausible(layer.columnPtr));
  }

  void theEndOfAnEpochIsMeasuredAsItsRowHasIt() {
    LessonMoment moment = madeMoment();
    auto model = std::make_shared<Model>(*moment.model);
    model->epoch = 1;
    model->history = {EpochMetrics{.epoch = 1}};
    model->history.back().topology[Measure::Itop] = 0.25;
    moment.model = model;
    MomentMeasures whole(moment);
    QCOMPARE(valueOf(whole, "itop"), 0.25);
    moment.perturbations.step<RemoveLinks>().fraction = 0.5;
    MomentMeasures perturbed(moment);
    QVERIFY(!perturbed.value(*lessonMeasureNamed("itop")));  // the past of a specimen is not known
    model->experiment.actions = {Action{.epoch = 2, .applied = AppliedPerturbations()}};
    MomentMeasures applied({model, moment.dataset, {}});
    QVERIFY(!applied.value(*lessonMeasureNamed("itop")));
  }

  void aDenseNetworkHasNoLinksToMeasure() {
    auto model = std::make_shared<Model>();
    model->network.layers = {plainOutput(16)};
    MomentMeasures measures({model, fourByFour(), {}});
    for (const char* name : {"idle_pixel_links", "middle_links", "power_law_in", "in_dispersion"})
      QVERIFY2(!measures.value(*lessonMeasureNamed(name)), name);
    QCOMPARE(valueOf(measures, "links"), 0.0);
  }
};

REWIRE_TEST(TestLessonMeasures)
#include "tst_lesson_measures.moc"
