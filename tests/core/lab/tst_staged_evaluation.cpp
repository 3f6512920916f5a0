#include "core/live/staged_assessment.h"

#include "core/error.h"
#include "core/live/specimen.h"
#include "tests/support/specimens.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <numeric>

using namespace rewire;
using namespace rewire::test;

namespace {

constexpr int kSamples = 1300;

ImageDamage pgd(double epsilon = 0.1) {
  ImageDamage damage;
  damage.attack.method = AttackMethod::Pgd;
  damage.attack.epsilon = epsilon;
  damage.attack.steps = 5;
  return damage;
}

std::vector<std::int64_t> stagesOf(StagedAssessment& assessment) {
  std::vector<std::int64_t> stages;
  while (!assessment.complete()) {
    assessment.advance({});
    stages.push_back(assessment.verdict()->score.samples);
  }
  return stages;
}

}  // namespace

class TestStagedAssessment : public QObject {
  Q_OBJECT

  std::shared_ptr<const Dataset> m_data;
  std::unique_ptr<const Specimen> m_specimen;

  const Samples& samples() const { return m_data->test; }

  Assessment atOnce(const ImageDamage& damage) const {
    std::vector<std::int32_t> all(kSamples);
    std::iota(all.begin(), all.end(), 0);
    return assess(m_specimen->classifier(), m_specimen->classifier(), samples(), all, damage);
  }

 private Q_SLOTS:
  void initTestCase() {
    m_data = tinyDataset(kSamples);
    m_specimen = std::make_unique<Specimen>(*trainedSpecimen(m_data));
  }

  void whatIsQuickIsOneStage() {
    StagedAssessment plain(m_specimen->classifier(), samples(), {});
    QVERIFY(!plain.begun());
    QVERIFY(plain.nextIsQuick());
    QCOMPARE(stagesOf(plain), (std::vector<std::int64_t>{kSamples}));
    QCOMPARE(plain.verdict()->score.loss, m_specimen->verdict()->score.loss);
    QVERIFY(!plain.control());
    QCOMPARE(plain.maxLinf(), 0.0);
  }

  void whatTakesLongBeginsWithAnEstimate() {
    StagedAssessment staged(m_specimen->classifier(), samples(), pgd(), 1e6);
    QCOMPARE(stagesOf(staged), (std::vector<std::int64_t>{256, 1024, kSamples}));
  }

  void stagesAddUpToTheWhole() {
    StagedAssessment staged(m_specimen->classifier(), samples(), pgd(), 1e6);
    staged.advance({});
    const std::vector<std::int32_t> estimate = staged.verdict()->predicted;
    stagesOf(staged);
    const Assessment whole = atOnce(pgd());
    QVERIFY(whole.score.correct < m_specimen->verdict()->score.correct);
    QCOMPARE(staged.verdict()->predicted, whole.predicted);
    QCOMPARE(staged.verdict()->confidence, whole.confidence);
    QCOMPARE(staged.verdict()->score.correct, whole.score.correct);
    QVERIFY(std::equal(estimate.begin(), estimate.end(), whole.predicted.begin()));
    QCOMPARE(staged.maxLinf(), whole.maxLinf);
    QVERIFY(staged.maxLinf() > 0.0 && staged.maxLinf() <= 0.1);
  }

  void besideAnAttackStandsItsControl() {
    StagedAssessment staged(m_specimen->classifier(), samples(), pgd(), 1e6);
    staged.advance({});
    QCOMPARE(staged.control()->samples, std::int64_t{256});
    stagesOf(staged);
    ImageDamage signs;
    signs.noise = {NoiseKind::Sign, 0.1};
    QCOMPARE(staged.control()->samples, std::int64_t{kSamples});
    QCOMPARE(staged.control()->correct, atOnce(signs).score.correct);
    QVERIFY(staged.control()->correct > staged.verdict()->score.correct);
  }

  void theControlOfAnAttackOnNoisyImagesIsNoisyToo() {
    ImageDamage both = pgd(0.01);
    both.noise = {NoiseKind::SaltPepper, 0.9};  // hardly anything is left to see
    StagedAssessment staged(m_specimen->classifier(), samples(), both);
    stagesOf(staged);
    QCOMPARE(staged.control()->samples, std::int64_t{kSamples});
    QVERIFY(staged.control()->accuracy() < 0.6);
  }

  void aStopLeavesWhatWasFound() {
    StagedAssessment staged(m_specimen->classifier(), samples(), pgd(), 1e6);
    staged.advance({});
    const auto before = staged.verdict();
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(staged.advance(stop.get_token()), Cancelled);
    QCOMPARE(staged.verdict(), before);
    QCOMPARE(stagesOf(staged), (std::vector<std::int64_t>{1024, kSamples}));
  }
};

QTEST_GUILESS_MAIN(TestStagedAssessment)
#include "tst_staged_assessment.moc"
