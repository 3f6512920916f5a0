#include "core/live/examination.h"

#include "core/error.h"
#include "core/model/parallel.h"
#include "core/perturb/network_damage.h"
#include "tests/support/specimens.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace rewire;
using namespace rewire::test;

namespace {

constexpr int kSamples = 1300;
constexpr double kLittleWork = 1e6;  // of which PGD here is more, and a pass is less

Damage removal(double fraction) {
  Damage damage;
  damage.removeLinks.fraction = fraction;
  return damage;
}

Damage pgd() {
  Damage damage;
  damage.attack.method = AttackMethod::Pgd;
  damage.attack.epsilon = 0.1;
  damage.attack.steps = 5;
  return damage;
}

}  // namespace

class TestExamination : public QObject {
  Q_OBJECT

  std::shared_ptr<const Dataset> m_data;
  SnapshotPtr m_specimen;
  std::uint64_t m_id = 0;

  LabWish wish(const Damage& damage) { return {++m_id, m_specimen, damage, {}, {}}; }

  static std::vector<LabResultPtr> answers(Examination& examination, const LabWish& wish, const Examination::Stops& stops = {}) {
    std::vector<LabResultPtr> results;
    examination.examine(wish, stops, [&](LabResultPtr result) { results.push_back(std::move(result)); });
    return results;
  }

  static LabResultPtr answer(Examination& examination, const LabWish& wish) { return answers(examination, wish).back(); }

 private Q_SLOTS:
  void initTestCase() {
    m_data = tinyDataset(kSamples);
    m_specimen = trainedSpecimen(m_data);
  }

  void withoutDamageTheSpecimenIsWhole() {
    Examination examination;
    const auto results = answers(examination, wish({}));
    QCOMPARE(results.size(), 1u);
    const LabResult& result = *results.front();
    QVERIFY(result.complete);
    QCOMPARE(result.wish, m_id);
    QCOMPARE(result.specimen, m_specimen);
    QCOMPARE(result.damaged, result.clean);
    QVERIFY(!result.injury);
    QVERIFY(!result.control);
    QCOMPARE(result.linksAfter, result.linksBefore);
    for (std::size_t i = 0; i < result.layers.size(); ++i) {
      QCOMPARE(result.layers[i].topology, m_specimen->layers[i].topology);
      QCOMPARE(result.layers[i].weights, m_specimen->layers[i].weights);
    }
  }

  void aRemovalIsAnsweredOnAllSamplesAtOnce() {
    Examination examination;
    const auto results = answers(examination, wish(removal(0.5)));
    QCOMPARE(results.size(), 1u);
    const LabResult& result = *results.front();
    QVERIFY(result.complete);
    QCOMPARE(result.clean->score.samples, std::int64_t{kSamples});
    QCOMPARE(result.damaged->score.samples, std::int64_t{kSamples});
    QVERIFY(result.damaged->score.correct < result.clean->score.correct);
    QCOMPARE(result.linksBefore, (std::vector<std::int64_t>{384, 120}));
    QCOMPARE(result.linksAfter, (std::vector<std::int64_t>{192, 60}));
    QCOMPARE(result.layers[0].links(), std::int64_t{192});
    QCOMPARE(result.injury->cut[0].size(), 192u);
    QCOMPARE(result.damage, removal(0.5));
  }

  void theShareThatWasSwappedIsReported() {
    Examination examination;
    Damage damage;
    damage.swapLinks.fraction = 0.5;
    const LabResultPtr result = answer(examination, wish(damage));
    QVERIFY(result->swapped.at(0) > 0.3 && result->swapped.at(0) <= 0.5);
    QCOMPARE(result->linksAfter, result->linksBefore);
    QVERIFY(!result->injury);
  }

  void anAttackOfManyStepsBeginsWithAnEstimate() {
    Examination examination(kLittleWork);
    const auto results = answers(examination, wish(pgd()));
    std::vector<std::int64_t> samples;
    for (const LabResultPtr& result : results) {
      samples.push_back(result->damaged->score.samples);
      QCOMPARE(result->complete, result == results.back());
      QCOMPARE(result->control->samples, result->damaged->score.samples);
      QCOMPARE(result->clean->score.samples, std::int64_t{kSamples});
      QCOMPARE(result->wish, m_id);
    }
    QCOMPARE(samples, (std::vector<std::int64_t>{256, 1024, kSamples}));
    QVERIFY(results.back()->maxLinf > 0.0 && results.back()->maxLinf <= 0.1);
    QVERIFY(results.back()->maxL2 > results.back()->maxLinf);
  }

  void whatTheNextWishNeedsAgainIsKept() {
    Examination examination;
    const LabResultPtr first = answer(examination, wish(removal(0.3)));

    Damage noisy = removal(0.3);
    noisy.inputNoise.amount = 0.2;
    const LabResultPtr second = answer(examination, wish(noisy));
    QCOMPARE(second->clean, first->clean);
    QCOMPARE(second->injury, first->injury);
    QCOMPARE(second->layers[0].topology, first->layers[0].topology);
    QVERIFY(second->damaged != first->damaged);

    LabWish drawn = wish(noisy);
    drawn.drawing.assign(64, 0.5f);
    const LabResultPtr third = answer(examination, drawn);
    QCOMPARE(third->damaged, second->damaged);
    QCOMPARE(third->drawingClean.size(), 4u);

    LabWish later = wish(noisy);
    auto moved = std::make_shared<Snapshot>(*m_specimen);
    moved->layers[0].weights = std::make_shared<std::vector<float>>(moved->layers[0].weights->size(), 0.1f);
    later.specimen = moved;
    QVERIFY(answer(examination, later)->clean != first->clean);
  }

  void backToAStrengthIsBackToTheResult() {
    Examination examination;
    const LabResultPtr there = answer(examination, wish(removal(0.4)));
    answer(examination, wish(removal(0.7)));
    const LabResultPtr back = answer(examination, wish(removal(0.4)));
    QCOMPARE(back->damaged->score.loss, there->damaged->score.loss);
    QCOMPARE(*back->layers[0].weights, *there->layers[0].weights);
  }

  void anEstimateIsGoneOnWith() {
    Examination examination(kLittleWork);
    std::stop_source superseded;
    std::vector<LabResultPtr> seen;
    const LabWish first = wish(pgd());
    const auto leaveOff = [&](LabResultPtr result) {
      seen.push_back(std::move(result));
      superseded.request_stop();
    };
    QVERIFY_EXCEPTION_THROWN(examination.examine(first, {{}, superseded.get_token()}, leaveOff), Cancelled);
    QCOMPARE(seen.size(), 1u);

    LabWish drawn = wish(pgd());
    drawn.drawing.assign(64, 0.5f);
    const auto results = answers(examination, drawn);
    QCOMPARE(results.front()->damaged, seen.front()->damaged);  // at once, with what is known already
    QCOMPARE(results.size(), 3u);
  }

  void whatIsQuickIsFinishedThoughNobodyWaits() {
    std::stop_source superseded;
    superseded.request_stop();
    Examination examination(kLittleWork);
    QCOMPARE(answers(examination, wish(removal(0.2)), {{}, superseded.get_token()}).size(), 1u);

    Examination slow(1.0);  // nothing is quick
    std::size_t published = 0;
    QVERIFY_EXCEPTION_THROWN(slow.examine(wish(removal(0.2)), {{}, superseded.get_token()}, [&](LabResultPtr) { ++published; }),
                             Cancelled);
    QCOMPARE(published, 0u);
  }

  void aPageThatTakesLongIsGivenUp() {
    std::stop_source superseded;
    superseded.request_stop();
    Examination examination(kLittleWork);
    const LabResultPtr first = answer(examination, wish(pgd()));
    LabWish looked = wish(pgd());
    looked.shown = {0, 1, 2};
    QCOMPARE(answers(examination, looked, {{}, superseded.get_token()}).size(), 1u);

    looked.shown.resize(1000);
    std::iota(looked.shown.begin(), looked.shown.end(), 0);
    std::size_t published = 0;
    QVERIFY_EXCEPTION_THROWN(examination.examine(looked, {{}, superseded.get_token()}, [&](LabResultPtr) { ++published; }),
                             Cancelled);
    QCOMPARE(published, 0u);
    QCOMPARE(answer(examination, looked)->damaged, first->damaged);  // what was known is kept
  }

  void closingEndsEverything() {
    std::stop_source closing;
    closing.request_stop();
    Examination examination;
    QVERIFY_EXCEPTION_THROWN(
        examination.examine(wish(removal(0.2)), {closing.get_token(), closing.get_token()}, [](LabResultPtr) {}), Cancelled);
  }

  void resultsDoNotDependOnTheNumberOfThreads() {
    Damage all = pgd();
    all.removeLinks.fraction = 0.1;
    all.weightNoise.sigma = 0.1;
    all.inputNoise.amount = 0.05;
    std::vector<LabResultPtr> results;
    for (const int count : {1, 2}) {
      Threads threads(count);
      Examination examination;
      LabWish asked = wish(all);
      asked.shown = {0, 5, 1299};
      threads.run([&] { results.push_back(answer(examination, asked)); });
    }
    QCOMPARE(results[0]->damaged->predicted, results[1]->damaged->predicted);
    QCOMPARE(results[0]->damaged->confidence, results[1]->damaged->confidence);
    QCOMPARE(results[0]->damaged->score.loss, results[1]->damaged->score.loss);
    QCOMPARE(results[0]->control->loss, results[1]->control->loss);
    QCOMPARE(results[0]->maxL2, results[1]->maxL2);
    QCOMPARE(results[0]->shownImages, results[1]->shownImages);
  }

  void shownImagesAreThoseThatWereClassified() {
    Examination examination;
    LabWish asked = wish({});
    asked.shown = {7, -1, 3, kSamples, 7};
    const LabResultPtr clean = answer(examination, asked);
    QCOMPARE(clean->shown, (std::vector<std::int32_t>{7, 3, 7}));
    QCOMPARE(clean->shownImages.size(), 3u * 64u);
    for (int pixel = 0; pixel < 64; ++pixel)
      QCOMPARE(clean->shownImages[static_cast<std::size_t>(64 + pixel)], m_data->test.pixelAt(3, pixel));

    asked.damage.attack.epsilon = 0.1;
    ++asked.id;
    const LabResultPtr attacked = answer(examination, asked);
    float largest = 0.0f;
    for (std::size_t i = 0; i < 64; ++i) largest = std::max(largest, std::abs(attacked->shownImages[i] - clean->shownImages[i]));
    QVERIFY(largest > 0.05f && largest < 0.1001f);
  }

  void shownProbabilitiesAreThoseOfTheVerdicts() {
    Examination examination;
    LabWish asked = wish(removal(0.5));
    asked.damage.attack.epsilon = 0.1;
    asked.shown = {7, 3, 20};
    const LabResultPtr result = answer(examination, asked);
    const auto compare = [&](const std::vector<float>& shares, const Verdict& verdict) {
      const std::size_t classes = shares.size() / 3;
      QCOMPARE(classes, m_data->info.classes.size());
      for (std::size_t place = 0; place < 3; ++place) {
        const auto sample = static_cast<std::size_t>(asked.shown[place]);
        const auto first = shares.begin() + static_cast<std::ptrdiff_t>(place * classes);
        const auto most = std::max_element(first, first + static_cast<std::ptrdiff_t>(classes));
        QCOMPARE(most - first, std::ptrdiff_t{verdict.predicted[sample]});
        QVERIFY(std::abs(*most - verdict.confidence[sample]) < 1e-5f);
      }
    };
    compare(result->shownClean, *result->clean);
    compare(result->shownDamaged, *result->damaged);
    asked.shown.clear();
    ++asked.id;
    QVERIFY(answer(examination, asked)->shownClean.empty());
  }

  void aDrawingIsClassifiedByBoth() {
    Examination examination;
    LabWish asked = wish(removal(1.0));
    for (int pixel = 0; pixel < 64; ++pixel) asked.drawing.push_back(m_data->test.pixelAt(2, pixel));
    const LabResultPtr result = answer(examination, asked);
    const auto clean = std::max_element(result->drawingClean.begin(), result->drawingClean.end());
    QCOMPARE(clean - result->drawingClean.begin(), std::ptrdiff_t{result->clean->predicted[2]});
    QVERIFY(result->drawingDamaged != result->drawingClean);
    asked.drawing.resize(10);
    QVERIFY(answer(examination, asked)->drawingClean.empty());
  }

  void aDenseNetworkTakesTheSameDamage() {
    Examination examination;
    LabWish asked = wish(removal(0.6));
    asked.specimen = trainedSpecimen(m_data, Rule::Dense);
    const LabResultPtr result = answer(examination, asked);
    QCOMPARE(result->linksBefore, (std::vector<std::int64_t>{64 * 30, 30 * 20}));
    QCOMPARE(result->linksAfter, (std::vector<std::int64_t>{768, 240}));
    QVERIFY(result->layers[0].dense());
    QCOMPARE(result->injury->cut[0].size(), 64u * 30u - 768u);
    QCOMPARE(result->injury->cut[1].size(), 30u * 20u - 240u);
  }

  void whereThereIsNoNetworkThereIsNoAnswer() {
    Examination examination;
    LabWish asked = wish({});
    asked.specimen = std::make_shared<Snapshot>();
    QVERIFY(answers(examination, asked).empty());
    asked.specimen.reset();
    QVERIFY(answers(examination, asked).empty());
  }
};

QTEST_GUILESS_MAIN(TestExamination)
#include "tst_examination.moc"
