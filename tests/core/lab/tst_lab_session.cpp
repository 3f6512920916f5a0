#include "core/lab/lab_session.h"

#include "core/compute/parallel.h"
#include "core/error.h"
#include "core/perturb/perturbed_network.h"
#include "tests/support/registry.h"
#include "tests/support/specimens.h"
#include "tests/support/steps.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace rewire;
using namespace rewire::test;

namespace {

constexpr int kSamples = 1300;
constexpr double kLittleWork = 1e6;  // PGD here is more, and a pass is less

Perturbations pgd() {
  Perturbations perturbations;
  perturbations.step<Attack>().method = AttackMethod::Pgd;
  perturbations.step<Attack>().epsilon = 0.1;
  perturbations.step<Attack>().steps = 5;
  return perturbations;
}

}  // namespace

class TestLabSession : public QObject {
  Q_OBJECT

  std::shared_ptr<const Dataset> m_data;
  SnapshotPtr m_specimen;
  std::uint64_t m_id = 0;

  LabRequest request(const Perturbations& perturbations) { return {++m_id, m_specimen, perturbations, {}, {}}; }

  static std::vector<LabResultPtr> answers(LabSession& session, const LabRequest& request, const LabSession::Stops& stops = {}) {
    std::vector<LabResultPtr> results;
    session.answer(request, stops, [&](LabResultPtr result) { results.push_back(std::move(result)); });
    return results;
  }

  static LabResultPtr answer(LabSession& session, const LabRequest& request) { return answers(session, request).back(); }

 private Q_SLOTS:
  void initTestCase() {
    m_data = tinyDataset(kSamples);
    m_specimen = trainedSpecimen(m_data);
  }

  void withoutPerturbationsTheSpecimenIsWhole() {
    LabSession session;
    const auto results = answers(session, request({}));
    QCOMPARE(results.size(), 1u);
    const LabResult& result = *results.front();
    QVERIFY(result.complete);
    QCOMPARE(result.request, m_id);
    QCOMPARE(result.specimen, m_specimen);
    QCOMPARE(result.perturbed, result.clean);
    QVERIFY(!result.removed);
    QVERIFY(!result.control);
    QCOMPARE(result.linksAfter, result.linksBefore);
    for (std::size_t i = 0; i < result.layers.size(); ++i) {
      QCOMPARE(result.layers[i].topology, m_specimen->layers[i].topology);
      QCOMPARE(result.layers[i].weights, m_specimen->layers[i].weights);
    }
  }

  void aRemovalIsAnsweredOnAllSamplesAtOnce() {
    LabSession session;
    const auto results = answers(session, request(removing(0.5)));
    QCOMPARE(results.size(), 1u);
    const LabResult& result = *results.front();
    QVERIFY(result.complete);
    QCOMPARE(result.clean->evaluation.samples, std::int64_t{kSamples});
    QCOMPARE(result.perturbed->evaluation.samples, std::int64_t{kSamples});
    QVERIFY(result.perturbed->evaluation.correct < result.clean->evaluation.correct);
    QCOMPARE(result.linksBefore, (std::vector<std::int64_t>{384, 120}));
    QCOMPARE(result.linksAfter, (std::vector<std::int64_t>{192, 60}));
    QCOMPARE(result.layers[0].links(), std::int64_t{192});
    QCOMPARE(result.removed->links[0].size(), 192u);
    QCOMPARE(result.perturbations, removing(0.5));
  }

  void theShareThatWasSwappedIsReported() {
    LabSession session;
    Perturbations perturbations;
    perturbations.step<SwapLinks>().fraction = 0.5;
    const LabResultPtr result = answer(session, request(perturbations));
    QVERIFY(result->swapped.at(0) > 0.3 && result->swapped.at(0) <= 0.5);
    QCOMPARE(result->linksAfter, result->linksBefore);
    QVERIFY(!result->removed);
  }

  void anAttackOfManyStepsBeginsWithAnEstimate() {
    LabSession session(kLittleWork);
    const auto results = answers(session, request(pgd()));
    std::vector<std::int64_t> samples;
    for (const LabResultPtr& result : results) {
      samples.push_back(result->perturbed->evaluation.samples);
      QCOMPARE(result->complete, result == results.back());
      QCOMPARE(result->control->samples, result->perturbed->evaluation.samples);
      QCOMPARE(result->clean->evaluation.samples, std::int64_t{kSamples});
      QCOMPARE(result->request, m_id);
    }
    QCOMPARE(samples, (std::vector<std::int64_t>{256, 1024, kSamples}));
    QVERIFY(results.back()->maxLinf > 0.0 && results.back()->maxLinf <= 0.1);
    QVERIFY(results.back()->maxL2 > results.back()->maxLinf);
  }

  void whatTheNextRequestNeedsAgainIsKept() {
    LabSession session;
    const LabResultPtr first = answer(session, request(removing(0.3)));

    Perturbations noisy = removing(0.3);
    noisy.step<InputNoise>().amount = 0.2;
    const LabResultPtr second = answer(session, request(noisy));
    QCOMPARE(second->clean, first->clean);
    QCOMPARE(second->removed, first->removed);
    QCOMPARE(second->layers[0].topology, first->layers[0].topology);
    QVERIFY(second->perturbed != first->perturbed);

    LabRequest drawn = request(noisy);
    drawn.drawing.assign(64, 0.5f);
    const LabResultPtr third = answer(session, drawn);
    QCOMPARE(third->perturbed, second->perturbed);
    QCOMPARE(third->drawingClean.size(), 4u);

    LabRequest later = request(noisy);
    auto moved = std::make_shared<Snapshot>(*m_specimen);
    moved->layers[0].weights = std::make_shared<std::vector<float>>(moved->layers[0].weights->size(), 0.1f);
    later.specimen = moved;
    QVERIFY(answer(session, later)->clean != first->clean);
  }

  void backToAStrengthIsBackToTheResult() {
    LabSession session;
    const LabResultPtr there = answer(session, request(removing(0.4)));
    answer(session, request(removing(0.7)));
    const LabResultPtr back = answer(session, request(removing(0.4)));
    QCOMPARE(back->perturbed->evaluation.loss, there->perturbed->evaluation.loss);
    QCOMPARE(*back->layers[0].weights, *there->layers[0].weights);
  }

  void anEstimateIsGoneOnWith() {
    LabSession session(kLittleWork);
    std::stop_source superseded;
    std::vector<LabResultPtr> seen;
    const LabRequest first = request(pgd());
    const auto leaveOff = [&](LabResultPtr result) {
      seen.push_back(std::move(result));
      superseded.request_stop();
    };
    QVERIFY_EXCEPTION_THROWN(session.answer(first, {{}, superseded.get_token()}, leaveOff), Cancelled);
    QCOMPARE(seen.size(), 1u);

    LabRequest drawn = request(pgd());
    drawn.drawing.assign(64, 0.5f);
    const auto results = answers(session, drawn);
    QCOMPARE(results.front()->perturbed, seen.front()->perturbed);  // at once, with what is known already
    QCOMPARE(results.size(), 3u);
  }

  void whatIsQuickIsFinishedThoughNobodyWaits() {
    std::stop_source superseded;
    superseded.request_stop();
    LabSession session(kLittleWork);
    QCOMPARE(answers(session, request(removing(0.2)), {{}, superseded.get_token()}).size(), 1u);

    LabSession slow(1.0);  // nothing is quick
    std::size_t published = 0;
    QVERIFY_EXCEPTION_THROWN(
        slow.answer(request(removing(0.2)), {{}, superseded.get_token()}, [&](LabResultPtr) { ++published; }), Cancelled);
    QCOMPARE(published, 0u);
  }

  void aPageThatTakesLongIsGivenUp() {
    std::stop_source superseded;
    superseded.request_stop();
    LabSession session(kLittleWork);
    const LabResultPtr first = answer(session, request(pgd()));
    LabRequest looked = request(pgd());
    looked.shown = {0, 1, 2};
    QCOMPARE(answers(session, looked, {{}, superseded.get_token()}).size(), 1u);

    looked.shown.resize(1000);
    std::iota(looked.shown.begin(), looked.shown.end(), 0);
    std::size_t published = 0;
    QVERIFY_EXCEPTION_THROWN(session.answer(looked, {{}, superseded.get_token()}, [&](LabResultPtr) { ++published; }), Cancelled);
    QCOMPARE(published, 0u);
    QCOMPARE(answer(session, looked)->perturbed, first->perturbed);  // the evaluation is kept
  }

  void closingEndsEverything() {
    std::stop_source closing;
    closing.request_stop();
    LabSession session;
    QVERIFY_EXCEPTION_THROWN(
        session.answer(request(removing(0.2)), {closing.get_token(), closing.get_token()}, [](LabResultPtr) {}), Cancelled);
  }

  void resultsDoNotDependOnTheNumberOfThreads() {
    Perturbations all = pgd();
    all.step<RemoveLinks>().fraction = 0.1;
    all.step<WeightNoise>().sigma = 0.1;
    all.step<InputNoise>().amount = 0.05;
    std::vector<LabResultPtr> results;
    for (const int count : {1, 2}) {
      Threads threads(count);
      LabSession session;
      LabRequest asked = request(all);
      asked.shown = {0, 5, 1299};
      threads.run([&] { results.push_back(answer(session, asked)); });
    }
    QCOMPARE(results[0]->perturbed->predicted, results[1]->perturbed->predicted);
    QCOMPARE(results[0]->perturbed->confidence, results[1]->perturbed->confidence);
    QCOMPARE(results[0]->perturbed->evaluation.loss, results[1]->perturbed->evaluation.loss);
    QCOMPARE(results[0]->control->loss, results[1]->control->loss);
    QCOMPARE(results[0]->maxL2, results[1]->maxL2);
    QCOMPARE(results[0]->shownImages, results[1]->shownImages);
  }

  void shownImagesAreThoseThatWereClassified() {
    LabSession session;
    LabRequest asked = request({});
    asked.shown = {7, -1, 3, kSamples, 7};
    const LabResultPtr clean = answer(session, asked);
    QCOMPARE(clean->shown, (std::vector<std::int32_t>{7, 3, 7}));
    QCOMPARE(clean->shownImages.size(), 3u * 64u);
    for (int pixel = 0; pixel < 64; ++pixel)
      QCOMPARE(clean->shownImages[static_cast<std::size_t>(64 + pixel)], m_data->test.pixelAt(3, pixel));

    asked.perturbations.step<Attack>().epsilon = 0.1;
    ++asked.id;
    const LabResultPtr attacked = answer(session, asked);
    float largest = 0.0f;
    for (std::size_t i = 0; i < 64; ++i) largest = std::max(largest, std::abs(attacked->shownImages[i] - clean->shownImages[i]));
    QVERIFY(largest > 0.05f && largest < 0.1001f);
  }

  void shownProbabilitiesAreThoseOfThePredictions() {
    LabSession session;
    LabRequest asked = request(removing(0.5));
    asked.perturbations.step<Attack>().epsilon = 0.1;
    asked.shown = {7, 3, 20};
    const LabResultPtr result = answer(session, asked);
    const auto compare = [&](const std::vector<float>& shares, const LabEvaluation& evaluation) {
      const std::size_t classes = shares.size() / 3;
      QCOMPARE(classes, m_data->info.classes.size());
      for (std::size_t index = 0; index < 3; ++index) {
        const auto sample = static_cast<std::size_t>(asked.shown[index]);
        const auto first = shares.begin() + static_cast<std::ptrdiff_t>(index * classes);
        const auto most = std::max_element(first, first + static_cast<std::ptrdiff_t>(classes));
        QCOMPARE(most - first, std::ptrdiff_t{evaluation.predicted[sample]});
        QVERIFY(std::abs(*most - evaluation.confidence[sample]) < 1e-5f);
      }
    };
    compare(result->shownClean, *result->clean);
    compare(result->shownPerturbed, *result->perturbed);
    asked.shown.clear();
    ++asked.id;
    QVERIFY(answer(session, asked)->shownClean.empty());
  }

  void aDrawingIsClassifiedByBoth() {
    LabSession session;
    LabRequest asked = request(removing(1.0));
    for (int pixel = 0; pixel < 64; ++pixel) asked.drawing.push_back(m_data->test.pixelAt(2, pixel));
    const LabResultPtr result = answer(session, asked);
    const auto clean = std::max_element(result->drawingClean.begin(), result->drawingClean.end());
    QCOMPARE(clean - result->drawingClean.begin(), std::ptrdiff_t{result->clean->predicted[2]});
    QVERIFY(result->drawingPerturbed != result->drawingClean);
    asked.drawing.resize(10);
    QVERIFY(answer(session, asked)->drawingClean.empty());
  }

  void aDrawingTakesPartInNoiseAndAttack() {
    LabSession session;
    LabRequest asked = request({});
    for (int pixel = 0; pixel < 64; ++pixel) asked.drawing.push_back(m_data->test.pixelAt(0, pixel));
    const LabResultPtr plain = answer(session, asked);
    QCOMPARE(plain->drawingImage, asked.drawing);
    QCOMPARE(plain->drawingPerturbed, plain->drawingClean);

    asked.perturbations.step<Attack>().epsilon = 0.2;
    ++asked.id;
    asked.shown = {0};
    const LabResultPtr attacked = answer(session, asked);
    QCOMPARE(attacked->drawingClean, plain->drawingClean);
    QVERIFY(attacked->drawingImage != asked.drawing);
    for (std::size_t pixel = 0; pixel < 64; ++pixel)
      QVERIFY(std::abs(attacked->drawingImage[pixel] - asked.drawing[pixel]) <= 0.2f + 1e-6f);
    const auto label = static_cast<std::size_t>(attacked->drawingLabel);
    QVERIFY(attacked->drawingPerturbed[label] < attacked->drawingClean[label]);
    if (attacked->drawingLabel == m_data->test.labels[0]) QCOMPARE(attacked->drawingImage, attacked->shownImages);

    asked.perturbations = {};
    asked.perturbations.step<InputNoise>().amount = 0.3;
    ++asked.id;
    const LabResultPtr noisy = answer(session, asked);
    QCOMPARE(noisy->drawingImage, noisy->shownImages);  // the drawing is sample 0 of a dataset of its own
    QVERIFY(noisy->drawingPerturbed != noisy->drawingClean);
    LabSession other;
    QCOMPARE(answer(other, asked)->drawingImage, noisy->drawingImage);
  }

  void aDenseNetworkTakesTheSamePerturbations() {
    LabSession session;
    LabRequest asked = request(removing(0.6));
    asked.specimen = trainedSpecimen(m_data, Rule::Dense);
    const LabResultPtr result = answer(session, asked);
    QCOMPARE(result->linksBefore, (std::vector<std::int64_t>{64 * 30, 30 * 20}));
    QCOMPARE(result->linksAfter, (std::vector<std::int64_t>{768, 240}));
    QVERIFY(result->layers[0].dense());
    QCOMPARE(result->removed->links[0].size(), 64u * 30u - 768u);
    QCOMPARE(result->removed->links[1].size(), 30u * 20u - 240u);
  }

  void whereThereIsNoNetworkThereIsNoAnswer() {
    LabSession session;
    LabRequest asked = request({});
    asked.specimen = std::make_shared<Snapshot>();
    QVERIFY(answers(session, asked).empty());
    asked.specimen.reset();
    QVERIFY(answers(session, asked).empty());
  }
};

REWIRE_TEST(TestLabSession)
#include "tst_lab_session.moc"
