#include "core/robustness/curve.h"

#include "core/compute/parallel.h"
#include "core/data/dataset.h"
#include "core/error.h"
#include "core/network/evaluation.h"
#include "core/perturb/perturbed_network.h"
#include "core/perturb/predictions.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

using namespace rewire;
using namespace rewire::test;

namespace {

using Key = std::tuple<int, int, int>;

Key keyOf(const CurvePoint& point) {
  return {point.model, point.step, point.repeat};
}

/// Points as something that can be compared, in the order of model, step, repeat.
std::map<Key, std::tuple<double, std::uint64_t, std::int64_t, double>> comparable(const std::vector<CurvePoint>& points) {
  std::map<Key, std::tuple<double, std::uint64_t, std::int64_t, double>> map;
  for (const CurvePoint& point : points)
    map[keyOf(point)] = {point.strength, point.seed, point.evaluation.correct, point.evaluation.loss};
  return map;
}

std::vector<CurvePoint> run(const Sampling& sampling, const std::vector<TestedModel>& models,
                            const std::vector<CurvePoint>& done = {}, int threads = 2) {
  std::vector<CurvePoint> points;
  Threads(threads).run([&] { computeCurves(sampling, models, done, [&](const CurvePoint& point) { points.push_back(point); }); });
  return points;
}

CurvePoint pointWith(int model, int step, int repeat, double strength, int correct) {
  return {model, step, repeat, strength, 1, {100, correct, 0.0}};
}

std::string keysOf(const std::vector<Problem>& problems) {
  std::string keys;
  for (const Problem& problem : problems) keys += (keys.empty() ? "" : " ") + problem.key;
  return keys;
}

}  // namespace

class TestCurve : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_folder;
  std::shared_ptr<const Dataset> m_dataset;
  std::unique_ptr<Trainer> m_set;
  std::unique_ptr<Trainer> m_wide;

  TestedModel tested(const Trainer& trainer, const char* name) const {
    TestedModel model;
    model.description.name = name;
    model.network = trainer.network();
    model.normalisation = trainer.normalisation();
    model.dataset = m_dataset;
    return model;
  }
  std::vector<TestedModel> models() const { return {tested(*m_set, "set"), tested(*m_wide, "wide")}; }

  Evaluation clean(const Trainer& trainer) const {
    return evaluate(trainer.network(), Loader(trainer.normalisation()), m_dataset->test, m_dataset->test.count);
  }

 private Q_SLOTS:
  void initTestCase() {
    m_dataset = loadDataset(makeTinyDataset(m_folder.filePath("data").toStdString()).string());
    Experiment experiment = tinyExperiment();
    m_set = std::make_unique<Trainer>(freshTrainer(experiment, m_dataset));
    experiment.density = {0.4};
    m_wide = std::make_unique<Trainer>(freshTrainer(experiment, m_dataset));
    runToTheEnd(*m_set);
    runToTheEnd(*m_wide);
  }

  void strengthsIncludeBothEndsAndAreRound() {
    const Sampling sampling{RemoveLinks{}, 0.0, 0.3, 4, 1, 1, false};
    for (int step = 0; step < 4; ++step)
      QCOMPARE(strengthAt(sampling, step), (std::vector{0.0, 0.1, 0.2, 0.3}[static_cast<std::size_t>(step)]));
    QCOMPARE(strengthAt({RemoveLinks{}, 0.25, 1.0, 1, 1, 1, false}, 0), 0.25);
  }

  void aFinerGridHoldsTheCoarserOne() {
    const Sampling coarse{WeightNoise{}, 0.1, 1.9, 8, 1, 1, false};
    Sampling fine = coarse;
    fine.steps = 15;
    for (int step = 0; step < 8; ++step) QCOMPARE(strengthAt(fine, 2 * step), strengthAt(coarse, step));
  }

  void everyKindBeginsWithTheCleanCount_data() {
    QTest::addColumn<int>("index");
    for (int index = 0; index < static_cast<int>(kKinds.size()); ++index)
      QTest::newRow(std::string(kindOf(kKinds[static_cast<std::size_t>(index)])).c_str()) << index;
  }

  void everyKindBeginsWithTheCleanCount() {
    QFETCH(int, index);
    const Perturbation& kind = kKinds[static_cast<std::size_t>(index)];
    const auto points = run({kind, 0.0, 0.5, 2, 2, 1, false}, models());
    QCOMPARE(points.size(), 8u);
    for (const CurvePoint& point : points) {
      if (point.step != 0) continue;
      const Evaluation expected = clean(point.model == 0 ? *m_set : *m_wide);
      QCOMPARE(point.evaluation.correct, expected.correct);
      QCOMPARE(point.evaluation.loss, expected.loss);
    }
  }

  void everyPointCanBeHadAsASinglePerturbation() {
    const auto points = run({RemoveLinks{}, 0.0, 1.0, 3, 3, 40, false}, models());
    QCOMPARE(points.size(), 18u);
    for (const CurvePoint& point : points) {
      QCOMPARE(point.seed, 40u + static_cast<std::uint64_t>(point.repeat));
      const Trainer& trainer = point.model == 0 ? *m_set : *m_wide;
      const Network changed = perturb(trainer.network(), RemoveLinks{point.strength, LinkOrder::Random, {}}, point.seed).network;
      const Evaluation alone = evaluate(changed, Loader(trainer.normalisation()), m_dataset->test, m_dataset->test.count);
      QCOMPARE(point.evaluation.correct, alone.correct);
      QCOMPARE(point.evaluation.loss, alone.loss);
    }
  }

  void fixedStepsComeFirst() {
    const Perturbation swap = withStrength(SwapLinks{}, 0.5);
    Sampling sampling{RemoveLinks{}, 0.0, 0.5, 2, 2, 9, false, {swap}};
    for (const CurvePoint& point : run(sampling, {tested(*m_set, "set")})) {
      const Perturbations steps = inSequence({swap, withStrength(RemoveLinks{}, point.strength)}, point.seed);
      const Network changed = perturb(m_set->network(), steps).network;
      const Evaluation alone = evaluate(changed, Loader(m_set->normalisation()), m_dataset->test, m_dataset->test.count);
      QCOMPARE(point.evaluation.correct, alone.correct);
      QCOMPARE(point.evaluation.loss, alone.loss);
    }
    const auto atZero = run({RemoveLinks{}, 0.0, 0.5, 1, 2, 9, false, {swap}}, {tested(*m_set, "set")});
    QVERIFY(atZero[0].evaluation.loss != atZero[1].evaluation.loss);  // the fixed steps are drawn anew
  }

  void anAttackFollowsTheNetworkThatTheStepsLeave() {
    const Perturbation removal = RemoveLinks{0.5, LinkOrder::Weakest, {}};
    const auto points = run({Attack{}, 0.1, 0.1, 1, 1, 1, false, {removal}}, {tested(*m_set, "set")});
    const Network changed = perturb(m_set->network(), removal, 1).network;
    const Classifier target{changed, m_set->normalisation()};
    std::vector<std::int32_t> all(static_cast<std::size_t>(m_dataset->test.count));
    std::iota(all.begin(), all.end(), 0);
    Perturbations attack;
    attack.step<Attack>().epsilon = 0.1;
    QCOMPARE(points[0].evaluation.loss, predict(target, target, m_dataset->test, all, attack).evaluation.loss);
  }

  void repeatsDiffer() {
    const auto points = run({RemoveLinks{}, 0.5, 1.0, 1, 6, 1, false}, {tested(*m_set, "set")});
    std::set<double> losses;
    for (const CurvePoint& point : points) losses.insert(point.evaluation.loss);
    QVERIFY(losses.size() > 1);
  }

  void threadsDoNotChangeAPoint() {
    for (const Perturbation& kind : kKinds) {
      const Sampling sampling{kind, 0.0, 0.5, 4, 3, 7, false};
      const auto one = comparable(run(sampling, models(), {}, 1));
      QCOMPARE(one.size(), 24u);
      for (const int threads : {2, 4})
        QVERIFY2(comparable(run(sampling, models(), {}, threads)) == one, std::string(kindOf(kind)).c_str());
    }
  }

  void whatIsDoneIsNotComputedAgain() {
    const Sampling sampling{RemoveLinks{}, 0.0, 1.0, 5, 4, 1, false};
    const auto all = run(sampling, models());
    std::vector<CurvePoint> done;
    for (std::size_t i = 0; i < all.size(); i += 3) done.push_back(all[i]);
    const auto rest = run(sampling, models(), done);
    QCOMPARE(rest.size() + done.size(), all.size());
    auto together = comparable(rest);
    for (const auto& [key, value] : comparable(done)) QVERIFY(together.emplace(key, value).second);
    QVERIFY(together == comparable(all));
    QVERIFY(run(sampling, models(), all).empty());
  }

  void whatIsNotRandomIsToldForEachRepeat() {
    const auto points = run({RemoveLinks{0.0, LinkOrder::Weakest, {}}, 0.0, 0.9, 3, 5, 1, false}, {tested(*m_set, "set")});
    QCOMPARE(points.size(), 15u);
    std::map<int, std::set<double>> losses;
    for (const CurvePoint& point : points) losses[point.step].insert(point.evaluation.loss);
    for (const auto& [step, different] : losses) QCOMPARE(different.size(), 1u);
  }

  void anEqualNumberOfLinksIsTakenFromEach() {
    Sampling sampling{RemoveLinks{}, 0.0, 1.0, 5, 1, 1, true};
    const auto strengths = strengthsOf(sampling, models());
    for (std::size_t step = 0; step < 5; ++step) {
      std::vector<std::int64_t> removed;
      for (std::size_t model = 0; model < 2; ++model) {
        const Network network = models()[model].network;
        const auto before = hiddenLinks(network);
        const auto after = hiddenLinks(perturb(network, withStrength(sampling.kind, strengths[model][step]), 1).network);
        removed.push_back(std::accumulate(before.begin(), before.end(), std::int64_t{0}) -
                          std::accumulate(after.begin(), after.end(), std::int64_t{0}));
      }
      QVERIFY2(std::abs(removed[0] - removed[1]) <= 2, qPrintable(QString("%1 and %2").arg(removed[0]).arg(removed[1])));
    }
    QCOMPARE(strengths[0].back(), 1.0);
    QVERIFY(strengths[1].back() < 0.6);
    sampling.equalLinks = false;
    QCOMPARE(strengthsOf(sampling, models())[1].back(), 1.0);
  }

  void aModelWithoutLinksDoesNotKeepTheOthersFromLosingTheirs() {
    const Sampling sampling{RemoveLinks{}, 0.0, 1.0, 3, 1, 1, true};
    std::vector<TestedModel> three = models();
    three.push_back(models().front());
    three.back().network = perturb(three.back().network, RemoveLinks{1.0, LinkOrder::Random, {}}, 1).network;
    const auto strengths = strengthsOf(sampling, three);
    QCOMPARE(strengths[0], strengthsOf(sampling, models())[0]);
    QCOMPARE(strengths[1], strengthsOf(sampling, models())[1]);
    QCOMPARE(strengths[2], (std::vector<double>{0.0, 0.5, 1.0}));
    QCOMPARE(strengthsOf(sampling, {three[2]})[0], (std::vector<double>{0.0, 0.5, 1.0}));
  }

  void equalLinksLookAtTheChosenLayersAlone() {
    Experiment experiment = tinyExperiment();
    experiment.density = {0.2, 0.8};  // the second layer is four times as dense as that of "set"
    const Trainer other = freshTrainer(experiment, m_dataset);
    const Sampling sampling{RemoveLinks{0.0, LinkOrder::Random, {1}}, 0.0, 1.0, 2, 1, 1, true};
    const auto strengths = strengthsOf(sampling, {tested(*m_set, "set"), tested(other, "other")});
    QCOMPARE(strengths[0].back(), 1.0);
    QCOMPARE(strengths[1].back(), 0.25);
  }

  void aTransferFollowsTheGradientsOfTheOther() {
    const TestedModel source = tested(*m_wide, "wide");
    const Sampling sampling{Attack{}, 0.2, 0.2, 1, 1, 1, false};
    Evaluation other;
    computeCurves(
        sampling, {tested(*m_set, "set")}, {}, [&](const CurvePoint& point) { other = point.evaluation; }, {}, &source);
    const Evaluation own = run(sampling, {tested(*m_set, "set")}).front().evaluation;
    QVERIFY(other.loss < own.loss);
  }

  void stoppingKeepsWhatWasTold() {
    std::stop_source source;
    int told = 0;
    const auto onPoint = [&](const CurvePoint&) {
      if (++told == 3) source.request_stop();
    };
    const Sampling sampling{RemoveLinks{}, 0.1, 1.0, 20, 20, 1, false};
    const QString words =
        thrown<Cancelled>([&] { Threads(2).run([&] { computeCurves(sampling, models(), {}, onPoint, source.get_token()); }); });
    QVERIFY(!words.isEmpty());
    QVERIFY2(told >= 3 && told < 10, qPrintable(QString::number(told)));
  }

  void whatOnPointThrowsArrives() {
    int told = 0;
    const auto onPoint = [&](const CurvePoint&) {
      ++told;
      throw WorkError("the disk is full", "curve.csv");
    };
    const QString words = thrown<WorkError>([&] {
      Threads(2).run([&] { computeCurves({RemoveLinks{}, 0.0, 1.0, 20, 5, 1, false}, models(), {}, onPoint); });
    });
    QCOMPARE(words, "the disk is full (curve.csv)");
    QVERIFY(told <= 4);
  }

  void whatIsWrongIsNamedByItsOption_data() {
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("index");
    m_wrong.clear();
    const auto row = [this](const char* keys, const Sampling& sampling) {
      QTest::addRow("%s %d", keys, static_cast<int>(m_wrong.size())) << QString(keys) << static_cast<int>(m_wrong.size());
      m_wrong.push_back(sampling);
    };
    row("", {RemoveLinks{}, 0.0, 1.0, 21, 10, 1, true});
    row("", {WeightNoise{}, 0.0, 3.0, 21, 10, 1, false});
    row("", {RemoveLinks{}, 0.5, 0.5, 1, 10, 1, false});
    row("from", {RemoveLinks{}, -0.1, 1.0, 21, 10, 1, false});
    row("from", {RemoveLinks{}, std::nan(""), 1.0, 21, 10, 1, false});
    row("to", {RemoveLinks{}, 0.0, 1.1, 21, 10, 1, false});
    row("to", {Attack{}, 0.0, 1.1, 21, 10, 1, false});
    row("to", {RemoveLinks{}, 0.5, 0.5, 2, 10, 1, false});
    row("steps", {RemoveLinks{}, 0.0, 1.0, 0, 10, 1, false});
    row("steps", {RemoveLinks{}, 0.0, 1.0, 10001, 10, 1, false});
    row("repeats", {RemoveLinks{}, 0.0, 1.0, 21, 0, 1, false});
    row("", {RemoveLinks{}, 0.0, 1.0, 10000, 100, 1, false});
    row("repeats", {RemoveLinks{}, 0.0, 1.0, 10000, 101, 1, false});
    row("repeats", {RemoveLinks{}, 0.0, 1.0, 10000, 100000, 1, false});
    row("equal-links", {SwapLinks{}, 0.0, 1.0, 21, 10, 1, true});
    row("layers", {RemoveLinks{0.0, LinkOrder::Random, {3}}, 0.0, 1.0, 21, 10, 1, false});
    Attack attack;
    attack.steps = 0;
    row("pgd-steps", {attack, 0.0, 0.1, 21, 10, 1, false});
    row("fraction", {RemoveLinks{}, 0.0, 1.0, 21, 10, 1, false, {withStrength(SwapLinks{}, 2.0)}});
    row("equal-links", {RemoveLinks{}, 0.0, 1.0, 21, 10, 1, true, {SwapLinks{}}});
  }

  void whatIsWrongIsNamedByItsOption() {
    QFETCH(QString, keys);
    QFETCH(int, index);
    QCOMPARE(QString::fromStdString(keysOf(validate(m_wrong[static_cast<std::size_t>(index)], 2))), keys);
  }

  void theIntervalIsStudents() {
    // 0.5, 0.6, 0.7, 0.8: mean 0.65, deviation 0.1290994; t(3, 97.5 %) = 3.1824463, half width 0.2054260.
    std::vector<CurvePoint> points;
    for (int i = 0; i < 4; ++i) points.push_back(pointWith(0, 1, i, 0.3, 50 + 10 * i));
    points.push_back(pointWith(0, 0, 0, 0.0, 90));
    points.push_back(pointWith(1, 1, 0, 0.3, 1));
    const auto means = meansOf(points, 0);
    QCOMPARE(means.size(), 2u);
    QCOMPARE(means[0].strength, 0.0);
    QCOMPARE(means[0].draws, 1);
    QCOMPARE(means[0].mean, 0.9);
    QCOMPARE(means[0].deviation, 0.0);
    QCOMPARE(means[0].low, 0.9);
    QCOMPARE(means[0].high, 0.9);
    QCOMPARE(means[1].strength, 0.3);
    QCOMPARE(means[1].draws, 4);
    QVERIFY(std::abs(means[1].mean - 0.65) < 1e-12);
    QVERIFY(std::abs(means[1].deviation - 0.1290994449) < 1e-9);
    QVERIFY(std::abs(means[1].low - (0.65 - 0.2054260)) < 1e-6);
    QVERIFY(std::abs(means[1].high - (0.65 + 0.2054260)) < 1e-6);
  }

  void theIntervalStaysAShare() {
    const auto means = meansOf({pointWith(0, 0, 0, 0.0, 0), pointWith(0, 0, 1, 0.0, 100)}, 0);
    QCOMPARE(means[0].low, 0.0);
    QCOMPARE(means[0].high, 1.0);
    QVERIFY(meansOf({}, 0).empty());
  }

  void aCurveIsSummedUp() {
    const auto at = [](double strength, double mean) { return CurveMean{strength, 1, mean, 0.0, mean, mean}; };
    // Chance 0.1, so halfway is 0.5: between 0.7 at 0.2 and 0.3 at 0.4, in the middle.
    const auto summary = summaryOf({at(0.0, 0.9), at(0.2, 0.7), at(0.4, 0.3), at(1.0, 0.1)}, 10);
    QCOMPARE(summary.atZero, std::optional(0.9));
    QVERIFY(std::abs(summary.area - (0.16 + 0.1 + 0.12)) < 1e-12);
    QVERIFY(std::abs(*summary.halfway - 0.3) < 1e-12);
  }

  void halfwayIsLeftOutWhereThereIsNone() {
    const auto at = [](double strength, double mean) { return CurveMean{strength, 1, mean, 0.0, mean, mean}; };
    QVERIFY(!summaryOf({at(0.0, 0.9), at(1.0, 0.6)}, 10).halfway);
    QVERIFY(!summaryOf({at(0.0, 0.05), at(1.0, 0.0)}, 10).halfway);
    const auto late = summaryOf({at(0.5, 0.9), at(1.0, 0.1)}, 10);
    QVERIFY(!late.halfway && !late.atZero);
    QCOMPARE(late.area, 0.5);
    QCOMPARE(summaryOf({at(0.0, 0.9)}, 10).area, 0.9);
    QCOMPARE(summaryOf({}, 10).area, 0.0);
  }

 private:
  const std::vector<Perturbation> kKinds = {RemoveLinks{}, RemoveNeurons{}, ShuffleWeights{}, SwapLinks{},
                                            WeightNoise{}, Attack{},        InputNoise{}};
  std::vector<Sampling> m_wrong;
};

REWIRE_TEST(TestCurve)
#include "tst_curve.moc"
