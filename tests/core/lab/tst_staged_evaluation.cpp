#include "core/lab/staged_evaluation.h"

#include "core/error.h"
#include "core/lab/specimen.h"
#include "tests/support/registry.h"
#include "tests/support/specimens.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <numeric>

using namespace rewire;
using namespace rewire::test;

namespace {

constexpr int kStagedSamples = 1300;

Perturbations pgdAt(double epsilon = 0.1) {
  Perturbations perturbations;
  perturbations.step<Attack>().method = AttackMethod::Pgd;
  perturbations.step<Attack>().epsilon = epsilon;
  perturbations.step<Attack>().steps = 5;
  return perturbations;
}

std::vector<std::int64_t> stagesOf(StagedEvaluation& predictions) {
  std::vector<std::int64_t> stages;
  while (!predictions.complete()) {
    predictions.advance({});
    stages.push_back(predictions.evaluation()->evaluation.samples);
  }
  return stages;
}

}  // namespace

class TestStagedEvaluation : public QObject {
  Q_OBJECT

  std::shared_ptr<const Dataset> m_data;
  std::unique_ptr<const Specimen> m_specimen;

  const Samples& samples() const { return m_data->test; }

  Predictions atOnce(const Perturbations& perturbations) const {
    std::vector<std::int32_t> all(kStagedSamples);
    std::iota(all.begin(), all.end(), 0);
    return predict(m_specimen->classifier(), m_specimen->classifier(), samples(), all, perturbations);
  }

 private Q_SLOTS:
  void initTestCase() {
    m_data = tinyDataset(kStagedSamples);
    m_specimen = std::make_unique<Specimen>(*trainedSpecimen(m_data));
  }

  void whatIsQuickIsOneStage() {
    StagedEvaluation plain(m_specimen->classifier(), samples(), {});
    QVERIFY(!plain.begun());
    QVERIFY(plain.nextIsQuick());
    QCOMPARE(stagesOf(plain), (std::vector<std::int64_t>{kStagedSamples}));
    QCOMPARE(plain.evaluation()->evaluation.loss, m_specimen->evaluation()->evaluation.loss);
    QVERIFY(!plain.control());
    QCOMPARE(plain.maxLinf(), 0.0);
  }

  void whatTakesLongBeginsWithAnEstimate() {
    StagedEvaluation staged(m_specimen->classifier(), samples(), pgdAt(), 1e6);
    QCOMPARE(stagesOf(staged), (std::vector<std::int64_t>{256, 1024, kStagedSamples}));
  }

  void whereThatTakesLongAsWellFewerSamplesComeFirst() {
    StagedEvaluation staged(m_specimen->classifier(), samples(), pgdAt(), 1e6, 1e5);
    QCOMPARE(stagesOf(staged), (std::vector<std::int64_t>{64, 256, 1024, kStagedSamples}));
  }

  // Losses are added in the same order, whether there was a first estimate or not.
  void aFirstEstimateChangesNoBit() {
    StagedEvaluation without(m_specimen->classifier(), samples(), pgdAt(), 1e6);
    StagedEvaluation with(m_specimen->classifier(), samples(), pgdAt(), 1e6, 1e5);
    stagesOf(without);
    stagesOf(with);
    QCOMPARE(with.evaluation()->evaluation.loss, without.evaluation()->evaluation.loss);
    QCOMPARE(with.control()->loss, without.control()->loss);
    QVERIFY(with.evaluation()->confidence == without.evaluation()->confidence);
    QCOMPARE(with.evaluation()->predicted, without.evaluation()->predicted);
  }

  void stagesAddUpToTheWhole() {
    StagedEvaluation staged(m_specimen->classifier(), samples(), pgdAt(), 1e6);
    staged.advance({});
    const std::vector<std::int32_t> estimate = staged.evaluation()->predicted;
    stagesOf(staged);
    const Predictions whole = atOnce(pgdAt());
    QVERIFY(whole.evaluation.correct < m_specimen->evaluation()->evaluation.correct);
    QCOMPARE(staged.evaluation()->predicted, whole.predicted);
    QCOMPARE(staged.evaluation()->confidence, whole.confidence);
    QCOMPARE(staged.evaluation()->evaluation.correct, whole.evaluation.correct);
    QVERIFY(std::equal(estimate.begin(), estimate.end(), whole.predicted.begin()));
    QCOMPARE(staged.maxLinf(), whole.maxLinf);
    QVERIFY(staged.maxLinf() > 0.0 && staged.maxLinf() <= 0.1);
  }

  void besideAnAttackStandsItsControl() {
    StagedEvaluation staged(m_specimen->classifier(), samples(), pgdAt(), 1e6);
    staged.advance({});
    QCOMPARE(staged.control()->samples, std::int64_t{256});
    stagesOf(staged);
    Perturbations signs;
    signs.step<InputNoise>() = {NoiseKind::Sign, 0.1};
    QCOMPARE(staged.control()->samples, std::int64_t{kStagedSamples});
    QCOMPARE(staged.control()->correct, atOnce(signs).evaluation.correct);
    QVERIFY(staged.control()->correct > staged.evaluation()->evaluation.correct);
  }

  void theControlOfAnAttackOnNoisyImagesIsNoisyToo() {
    Perturbations both = pgdAt(0.01);
    both.step<InputNoise>() = {NoiseKind::SaltPepper, 0.9};  // hardly anything is left to see
    StagedEvaluation staged(m_specimen->classifier(), samples(), both);
    stagesOf(staged);
    QCOMPARE(staged.control()->samples, std::int64_t{kStagedSamples});
    QVERIFY(staged.control()->accuracy() < 0.6);
  }

  void aStopLeavesWhatWasFound() {
    StagedEvaluation staged(m_specimen->classifier(), samples(), pgdAt(), 1e6);
    staged.advance({});
    const auto before = staged.evaluation();
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(staged.advance(stop.get_token()), Cancelled);
    QCOMPARE(staged.evaluation(), before);
    QCOMPARE(stagesOf(staged), (std::vector<std::int64_t>{1024, kStagedSamples}));
  }
};

REWIRE_TEST(TestStagedEvaluation)
#include "tst_staged_evaluation.moc"
