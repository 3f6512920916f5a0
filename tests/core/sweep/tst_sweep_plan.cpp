#include "core/sweep/sweep_plan.h"

#include "core/error.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace rewire;
using namespace rewire::test;

namespace {

SweepPlan planOf(std::vector<VariedKey> keys, Experiment base = {}) {
  return {.grids = {{std::move(base), std::move(keys)}}, .then = {}};
}

std::vector<PlannedRun> runsOfKeys(std::vector<VariedKey> keys) {
  return runsOf(planOf(std::move(keys)), "here");
}

}  // namespace

class TestSweepPlan : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyCombinationIsARunTheLastKeyChangesFirst() {
    const auto runs =
        runsOfKeys({{"density", {"0.01", "[0.1,0.2,0.3]"}}, {"rule", {"\"set\"", "\"rigl\""}}, {"seed", {"3", "\"5..6\""}}});
    QCOMPARE(runs.size(), 12u);
    std::size_t at = 0;
    for (const auto& density : {std::vector<double>{0.01}, std::vector<double>{0.1, 0.2, 0.3}}) {
      for (const char* rule : {"set", "rigl"}) {
        for (const std::uint64_t seed : {3, 5, 6}) {
          const Experiment& experiment = runs[at++].experiment;
          QCOMPARE(experiment.density, density);
          QCOMPARE(std::string(nameOf(experiment.rule)), std::string(rule));
          QCOMPARE(experiment.seed, seed);
        }
      }
    }
  }

  void aRuleBringsWhatIsUsualForIt() {
    const auto runs = runsOfKeys({{"rule", {"\"rigl\"", "\"set\""}}});
    QVERIFY(runs[0].experiment.zetaSchedule == Schedule::Cosine);
    QVERIFY(runs[1].experiment.zetaSchedule == Schedule::Constant);
    const auto given = runsOfKeys({{"rule", {"\"rigl\""}}, {"zeta_schedule", {"\"constant\""}}});
    QVERIFY(given[0].experiment.zetaSchedule == Schedule::Constant);
  }

  // They are written only where they say something, and vary all the same.
  void keysThatAreSeldomWrittenVary() {
    const auto runs = runsOfKeys({{"classes", {"[]", "[3,5]"}},
                                  {"shift", {"0", "1"}},
                                  {"mirror", {"\"never\"", "\"half\""}},
                                  {"growth", {"\"any\"", "\"active\""}},
                                  {"precision", {"\"float32\"", "\"bfloat16\""}}});
    QCOMPARE(runs.size(), 32u);
    QVERIFY(runs.front().experiment == Experiment());
    QCOMPARE(runs.back().experiment.augmentation.shift, 1);
    for (const char* key : {"classes", "shift", "mirror", "growth", "precision"}) {
      QVERIFY(std::ranges::count(variableKeys(), key) == 1);
      QVERIFY(valueOf(runs.front().experiment, key) != valueOf(runs.back().experiment, key));
    }
  }

  void anExperimentIsARunOnce() {
    const SweepGrid one{{}, {{"seed", {"1", "2"}}}}, other{{}, {{"seed", {"2", "3", "3"}}}};
    const auto runs = runsOf({.grids = {one, other}, .then = {}}, "here");
    QCOMPARE(runs.size(), 3u);
    QCOMPARE(runs[2].experiment.seed, 3u);
  }

  // The names that folders have on disks of users: they must never change.
  void fingerprintsStay() {
    QCOMPARE(fingerprintOf(Experiment()), std::string("44136fa355b3678a"));  // of {}
    Experiment experiment;
    experiment.seed = 2;
    experiment.density = {0.02};
    experiment.dataset = "fashion-mnist";
    // printf '{"dataset":"fashion-mnist","density":0.02,"seed":2}' | sha256sum
    QCOMPARE(fingerprintOf(experiment), std::string("bc4614ab242e0b5f"));
  }

  void everySettingCounts() {
    std::set<std::string> names{fingerprintOf(Experiment())};
    const auto count = [&](auto change) {
      Experiment experiment;
      change(experiment);
      return names.insert(fingerprintOf(experiment)).second;
    };
    QVERIFY(count([](Experiment& e) { e.zeta = 0.31; }));
    QVERIFY(count([](Experiment& e) { e.classes = {"7", "9"}; }));
    QVERIFY(count([](Experiment& e) { e.trainSamples = 100; }));
    QVERIFY(count([](Experiment& e) { e.snapshots = 5; }));
    QVERIFY(count([](Experiment& e) { e.softness = {0.5, 0.8}; }));
    QVERIFY(count([](Experiment& e) { e.actions.push_back({.epoch = 2, .set = {.zeta = 0.1}}); }));
  }

  void badValuesAreRefused_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("word");
    QTest::newRow("rule") << "rule"
                          << "\"sett\""
                          << "rule";
    QTest::newRow("type") << "density"
                          << "\"many\""
                          << "density";
    QTest::newRow("seed") << "seed"
                          << "-1"
                          << "seed";
    QTest::newRow("range backwards") << "seed"
                                     << "\"5..1\""
                                     << "1..10";
    QTest::newRow("range of words") << "seed"
                                    << "\"a..b\""
                                    << "1..10";
    QTest::newRow("open range") << "seed"
                                << "\"1..\""
                                << "1..10";
    QTest::newRow("three dots") << "seed"
                                << "\"1...3\""
                                << "1..10";
    QTest::newRow("too many") << "seed"
                              << "\"1..100001\""
                              << "100,000";
    QTest::newRow("as many as there are") << "seed"
                                          << "\"0..18446744073709551615\""
                                          << "100,000";
    QTest::newRow("hidden") << "hidden"
                            << "1000"
                            << "hidden";
  }
  void badValuesAreRefused() {
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QFETCH(const QString, word);
    const QString message = thrown<InputError>([&] { runsOfKeys({{key.toStdString(), {value.toStdString()}}}); });
    QVERIFY2(message.contains(word) && message.endsWith("(here)"), qPrintable(message));
  }

  void combinationsAreCountedBeforeTheyAreMade() {
    std::vector<VariedKey> keys;
    for (const char* key : {"epochs", "batch", "snapshots", "rewire_every", "train_samples"}) {
      keys.push_back({key, {}});
      for (int i = 1; i <= 1000; ++i) keys.back().values.push_back(std::to_string(i));
    }
    QVERIFY(thrown<InputError>([&] { runsOfKeys(keys); }).contains("more than 100,000 runs"));
    QVERIFY(thrown<InputError>([&] { runsOfKeys({{"zeta", {}}}); }).contains("at least one value"));
  }

  void experimentsThatCannotBePlannedAreRefused() {
    Experiment experiment;
    experiment.startNetwork.sha256 = std::string(64, 'a');
    QVERIFY(thrown<InputError>([&] { runsOf(planOf({}, experiment), "here"); }).contains("network of a model"));
  }

  void theFirstProblemIsTold() {
    QVERIFY(!problemOf(runsOfKeys({{"zeta", {"0.1", "0.2"}}})));
    const auto problem = problemOf(runsOfKeys({{"zeta", {"0.1", "2"}}}));
    QVERIFY(problem && problem->key == "zeta");
  }

  void aPlanGrowsByWhatIsNew() {
    SweepPlan plan = planOf({{"seed", {"1"}}});
    plan.then = {"perturb attack --epsilon 0.1"};
    const SweepPlan before = plan;
    add(plan, before);
    QVERIFY(plan == before);
    SweepPlan more = planOf({{"seed", {"1", "2"}}});
    more.then = {"curve attack --steps 3"};
    add(plan, more);
    QCOMPARE(plan.grids.size(), 2u);
    QCOMPARE(plan.then.size(), 2u);
    QCOMPARE(runsOf(plan, "here").size(), 2u);
  }
};

REWIRE_TEST(TestSweepPlan)
#include "tst_sweep_plan.moc"
