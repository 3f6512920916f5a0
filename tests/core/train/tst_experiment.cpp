#include "core/train/experiment.h"
#include "tests/support/registry.h"

#include <QTest>
#include <cmath>
#include <functional>
#include <limits>

using namespace rewire;

/// The conditions under which an experiment can be run, and the numbers that follow from it.
class TestExperiment : public QObject {
  Q_OBJECT

  using Change = std::function<void(Experiment&)>;

  /// The keys that validate complains of, "zeta epochs".
  static std::string wrongKeys(const Change& change, std::optional<int> inputs = std::nullopt) {
    Experiment experiment;
    change(experiment);
    std::string keys;
    for (const Problem& problem : validate(experiment, inputs)) {
      if (problem.message.empty()) return "a problem without words";
      keys += (keys.empty() ? "" : " ") + problem.key;
    }
    return keys;
  }

  /// A number of the experiment, its key, and the ends of its range: `least` and `most` may be taken or not.
  void checkRange(double Experiment::*field, const char* key, double least, bool leastTaken, double most, bool mostTaken) {
    const auto wrong = [&](double value) { return wrongKeys([&](Experiment& e) { e.*field = value; }); };
    const double infinite = std::numeric_limits<double>::infinity();
    QCOMPARE(wrong(least), std::string(leastTaken ? "" : key));
    QCOMPARE(wrong(most), std::string(mostTaken ? "" : key));
    QCOMPARE(wrong((least + most) / 2.0), std::string());
    QCOMPARE(wrong(std::nextafter(least, infinite)), std::string());
    QCOMPARE(wrong(std::nextafter(most, -infinite)), std::string());
    for (const double outside :
         {std::nextafter(least, -infinite), std::nextafter(most, infinite), -infinite, infinite, std::nan("")})
      QCOMPARE(wrong(outside), std::string(key));
  }
  void checkRange(int Experiment::*field, const char* key, int least, int most) {
    const auto wrong = [&](int value) { return wrongKeys([&](Experiment& e) { e.*field = value; }); };
    QCOMPARE(wrong(least), std::string());
    QCOMPARE(wrong(most), std::string());
    QCOMPARE(wrong(least - 1), std::string(key));
    if (most < std::numeric_limits<int>::max()) QCOMPARE(wrong(most + 1), std::string(key));
  }

 private Q_SLOTS:
  void theDefaultsCanBeRun() {
    QCOMPARE(wrongKeys([](auto&) {}, 784), std::string());
  }

  void numbersHaveRanges() {
    checkRange(&Experiment::zeta, "zeta", 0.0, true, 1.0, true);
    checkRange(&Experiment::learningRate, "learning_rate", 0.0, false, 100.0, true);
    checkRange(&Experiment::momentum, "momentum", 0.0, true, 1.0, false);
    checkRange(&Experiment::weightDecay, "weight_decay", 0.0, true, 1.0, true);
    QCOMPARE(wrongKeys([](Experiment& e) { e.precision = Precision::Bfloat16; }), std::string());
    QCOMPARE(wrongKeys([](Experiment& e) {
               e.precision = Precision::Bfloat16;
               e.rule = Rule::Dense;
             }),
             std::string("precision"));
    for (const int shift : {-1, 0, 8, 9})
      QCOMPARE(wrongKeys([&](Experiment& e) { e.augmentation.shift = shift; }),
               std::string(shift < 0 || shift > 8 ? "shift" : ""));
    checkRange(&Experiment::epochs, "epochs", 1, 1'000'000);
    checkRange(&Experiment::batch, "batch", 1, 65'536);
    checkRange(&Experiment::snapshots, "snapshots", 0, std::numeric_limits<int>::max());
  }

  void densityIsAShareForAllLayersOrOneEach() {
    const auto wrong = [](std::vector<double> density) {
      return wrongKeys([&](Experiment& e) { e.density = std::move(density); });
    };
    QCOMPARE(wrong({1.0}), std::string());
    QCOMPARE(wrong({0.5, 0.1, 1.0}), std::string());
    QCOMPARE(wrong({}), std::string("density"));
    QCOMPARE(wrong({0.5, 0.5}), std::string("density"));
    for (const double share : {0.0, -0.1, 1.0001, std::nan(""), std::numeric_limits<double>::infinity()}) {
      QCOMPARE(wrong({share}), std::string("density"));
      QCOMPARE(wrong({0.5, share, share}), std::string("density"));
    }
  }

  void hiddenLayersAreOneToSixteen() {
    const auto wrong = [](std::vector<int> hidden) { return wrongKeys([&](Experiment& e) { e.hidden = std::move(hidden); }); };
    QCOMPARE(wrong({}), std::string("hidden"));
    QCOMPARE(wrong({1000}), std::string());
    QCOMPARE(wrong(std::vector<int>(16, 100)), std::string());
    QCOMPARE(wrong(std::vector<int>(17, 100)), std::string("hidden"));
    QCOMPARE(wrong({100, 0, 100}), std::string("hidden"));
    QCOMPARE(wrong({-1}), std::string("hidden"));
    QCOMPARE(wrong({10'000'000}), std::string());
    QCOMPARE(wrong({10'000'001}), std::string("hidden"));
  }

  void aLayerNeedsALinkAndNotTooManyOfThem() {
    const auto wrong = [](double density, std::vector<int> hidden, std::optional<int> inputs) {
      return wrongKeys(
          [&](Experiment& e) {
            e.density = {density};
            e.hidden = std::move(hidden);
          },
          inputs);
    };
    QCOMPARE(wrong(0.01, {10, 5}, std::nullopt), std::string());  // 0.5 links are rounded up
    QCOMPARE(wrong(0.01, {7, 7}, std::nullopt), std::string("density"));
    QCOMPARE(wrong(0.01, {7, 7}, 784), std::string("density"));
    QCOMPARE(wrong(0.01, {100}, 5'000'000), std::string());
    QCOMPARE(wrong(0.001, {100}, 5'000'000), std::string("density"));  // fewer links than inputs
    QCOMPARE(wrong(0.001, {100}, 1'000'000), std::string());
    QCOMPARE(wrong(1e-9, {100}, std::nullopt), std::string());  // the number of links is not known without the dataset
    QCOMPARE(wrong(1e-9, {100}, 784), std::string("density"));
    QCOMPARE(wrong(1.0, {100'000, 21'474}, std::nullopt), std::string());
    QCOMPARE(wrong(1.0, {100'000, 21'475}, std::nullopt), std::string("density"));
    QCOMPARE(wrong(1.0, {10'000'000}, 784), std::string("density"));
  }

  void aDenseNetworkHasALimit() {
    const auto wrong = [](std::vector<int> hidden, std::optional<int> inputs) {
      return wrongKeys(
          [&](Experiment& e) {
            e.rule = Rule::Dense;
            e.density = {1e-9};  // means nothing here
            e.hidden = std::move(hidden);
          },
          inputs);
    };
    QCOMPARE(wrong({20'000, 25'000}, 784), std::string());
    QCOMPARE(wrong({20'000, 25'001}, std::nullopt), std::string("hidden"));
    QCOMPARE(wrong({1'000'000}, std::nullopt), std::string());
    QCOMPARE(wrong({1'000'000}, 784), std::string("hidden"));
  }

  void samplesAndDataset() {
    QCOMPARE(wrongKeys([](Experiment& e) { e.trainSamples = 1; }), std::string());
    QCOMPARE(wrongKeys([](Experiment& e) { e.trainSamples = 0; }), std::string("train_samples"));
    QCOMPARE(wrongKeys([](Experiment& e) { e.classes = {"3"}; }), std::string("classes"));
    QCOMPARE(wrongKeys([](Experiment& e) { e.classes = {"3", "3"}; }), std::string("classes"));
    QCOMPARE(wrongKeys([](Experiment& e) { e.classes = {"3", ""}; }), std::string("classes"));
    QCOMPARE(wrongKeys([](Experiment& e) { e.classes = {"3", "Bag"}; }), std::string());
    QCOMPARE(wrongKeys([](Experiment& e) { e.dataset = ""; }), std::string("dataset"));
  }

  void everyProblemIsNamed() {
    QCOMPARE(wrongKeys([](Experiment& e) {
               e.hidden = {};
               e.density = {2.0};
               e.zeta = -1.0;
               e.epochs = 0;
               e.batch = 0;
             }),
             std::string("hidden density zeta epochs batch"));
  }

  void densityOfALayer() {
    Experiment e;
    e.density = {0.25};
    QCOMPARE(e.densityOf(2), 0.25);
    e.density = {0.1, 0.2, 0.3};
    QCOMPARE(e.densityOf(2), 0.3);
  }

  void linksOfALayer() {
    QCOMPARE(linkCount(0.01, 784, 1000), std::int64_t{7840});
    QCOMPARE(linkCount(0.01, 10, 5), std::int64_t{1});
    QCOMPARE(linkCount(0.01, 7, 7), std::int64_t{0});
    QCOMPARE(linkCount(0.01, 10'000'000, 20'000), std::int64_t{2'000'000'000});
  }

  void learningRates_data() {
    QTest::addColumn<int>("schedule");
    QTest::addColumn<int>("epoch");
    QTest::addColumn<double>("rate");
    const auto row = [](Schedule schedule, int epoch, double rate) {
      QTest::addRow("%s, epoch %d", std::string(nameOf(schedule)).c_str(), epoch) << static_cast<int>(schedule) << epoch << rate;
    };
    for (const int epoch : {1, 5, 10}) row(Schedule::Constant, epoch, 0.4);
    row(Schedule::Linear, 1, 0.4);
    row(Schedule::Linear, 6, 0.2);
    row(Schedule::Linear, 10, 0.04);
    row(Schedule::Linear, 11, 0.0);
    row(Schedule::Cosine, 1, 0.4);
    row(Schedule::Cosine, 6, 0.2);
    row(Schedule::Cosine, 10, 0.4 * (1.0 - std::cos(std::acos(-1.0) / 10.0)) / 2.0);
    row(Schedule::Cosine, 11, 0.0);
  }
  void learningRates() {
    QFETCH(int, schedule);
    QFETCH(int, epoch);
    QFETCH(double, rate);
    Experiment e;
    e.learningRate = 0.4;
    e.epochs = 10;
    e.schedule = static_cast<Schedule>(schedule);
    QVERIFY(std::abs(learningRateAt(e, epoch) - rate) < 1e-15);
  }
};

REWIRE_TEST(TestExperiment)
#include "tst_experiment.moc"
