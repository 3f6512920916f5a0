#include "core/sweep/run_test.h"

#include "core/error.h"
#include "core/io/curve_file.h"
#include "core/network/evaluation.h"
#include "core/perturb/perturbed_network.h"
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestRunTest : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  TestedModel m_model;

  fs::path folder() const { return m_dir.path().toStdString(); }

 private Q_SLOTS:
  void initTestCase() {
    const auto dataset = loadDataset(makeTinyDataset(folder() / "data").string());
    Trainer trainer = freshTrainer(tinyExperiment(), dataset);
    runToTheEnd(trainer);
    m_model.network = trainer.network();
    m_model.normalisation = trainer.normalisation();
    m_model.dataset = dataset;
    m_model.description.experiment = trainer.experiment();
    m_model.description.epoch = 6;
    m_model.description.name = "tiny";
    describe(m_model);
  }

  void aPerturbationIsDoneOnce() {
    const std::string text = "perturb remove-links --fraction 0.5 --seed 7";
    const Perturbations perturbations = inSequence({RemoveLinks{0.5, LinkOrder::Random, {}}}, 7);
    testRun({text, perturbations}, m_model, folder(), "rewire test", {});
    const Network left = perturb(m_model.network, perturbations).network;
    const Samples& samples = m_model.samples();
    const Evaluation expected = evaluate(left, Loader(m_model.normalisation), samples, samples.count);
    const std::vector<Measured> measured = measuredIn(folder(), text);
    QCOMPARE(measured.size(), 1u);
    QCOMPARE(measured[0].metric, text);
    QCOMPARE(measured[0].value, expected.accuracy());
    const auto json = nlohmann::json::parse(readBytes(folder() / fileOfTest(text)));
    QCOMPARE(json.at("correct").get<std::int64_t>(), expected.correct);
    QCOMPARE(json.at("seed").get<int>(), 7);
    QCOMPARE(json.at("steps").at(0).at("kind").get<std::string>(), std::string("remove-links"));
  }

  void aCurveHasItsMeanAtEveryStrength() {
    const std::string text = "curve remove-links --steps 3 --repeats 2";
    const Sampling sampling{.kind = RemoveLinks{}, .steps = 3, .repeats = 2};
    testRun({text, sampling}, m_model, folder(), "rewire test", {});
    const CurveFile curve = readCurve(folder() / fileOfTest(text));
    QCOMPARE(curve.rows.size(), 6u);
    const std::vector<Measured> measured = measuredIn(folder(), text);
    QCOMPARE(measured.size(), 4u);
    QCOMPARE(measured[0].metric, text + " at 0");
    QCOMPARE(measured[1].metric, text + " at 0.5");
    QCOMPARE(measured[1].value, (curve.rows[2].accuracy + curve.rows[3].accuracy) / 2.0);
    QCOMPARE(measured[3].metric, text + " area");
    const double area = (measured[0].value + 2.0 * measured[1].value + measured[2].value) / 4.0;
    QVERIFY(std::abs(measured[3].value - area) < 1e-12);
  }

  void everyCommandHasAFileOfItsOwn() {
    const std::string curve = fileOfTest("curve remove-links --steps 3"), other = fileOfTest("curve remove-links --steps 4");
    QVERIFY(curve.starts_with("curve-remove-links-") && curve.ends_with(".csv") && curve != other);
    const std::string perturb = fileOfTest("perturb remove-links --fraction 0.1 then attack --epsilon 0.1");
    QVERIFY(perturb.starts_with("perturb-remove-links-attack-") && perturb.ends_with(".json"));
  }

  void whatDoesNotFitTheNetworkIsToldByTheCommand() {
    const std::string text = "perturb remove-links --fraction 0.5 --layers 7";
    const RunTest test{text, inSequence({RemoveLinks{0.5, LinkOrder::Random, {7}}}, 1)};
    const QString message = thrown<InputError>([&] { testRun(test, m_model, folder(), "rewire test", {}); });
    QVERIFY2(message.contains("layers") && message.contains("--then"), qPrintable(message));
    QVERIFY(!fs::exists(folder() / fileOfTest(text)));
  }

  void aStopLeavesNothing() {
    std::stop_source stop;
    stop.request_stop();
    const std::string text = "curve remove-links --steps 5";
    QVERIFY(!thrown<Cancelled>([&] {
               testRun({text, Sampling{}}, m_model, folder(), "rewire test", stop.get_token());
             }).isEmpty());
    QVERIFY(!fs::exists(folder() / fileOfTest(text)));
  }

  void resultsThatAreNoneAreRefused() {
    const std::string perturb = "perturb attack --epsilon 0.5", curve = "curve attack --steps 9";
    for (const char* content : {"", "{}", "[1]", "{\"accuracy\": \"high\"}"}) {
      writeBytes(folder() / fileOfTest(perturb), content);
      QVERIFY2(!thrown<InputError>([&] { measuredIn(folder(), perturb); }).isEmpty(), content);
    }
    for (const char* content : {"", "a,b\n", "model,kind,strength,repeat,seed,correct,samples,accuracy,loss\n"}) {
      writeBytes(folder() / fileOfTest(curve), content);
      QVERIFY2(!thrown<InputError>([&] { measuredIn(folder(), curve); }).isEmpty(), content);
    }
    QVERIFY(!thrown<InputError>([&] { measuredIn(folder(), "curve remove-links --steps 77"); }).isEmpty());
  }
};

REWIRE_TEST(TestRunTest)
#include "tst_run_test.moc"
