#include "core/lab/model_loading.h"

#include "core/lab/curve_run.h"

#include "core/error.h"
#include "core/io/model_file.h"
#include "core/io/training_model.h"
#include "tests/support/registry.h"
#include "tests/support/specimens.h"
#include "tests/support/thrown.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

namespace {

TestedModel named(const char* fingerprint) {
  TestedModel model;
  model.description.fingerprint = fingerprint;
  return model;
}

/// Points as "model:step:repeat".
QStringList keys(const std::vector<CurvePoint>& points) {
  QStringList found;
  for (const CurvePoint& point : points) found << QString("%1:%2:%3").arg(point.model).arg(point.step).arg(point.repeat);
  return found;
}

/// Two models, strengths 0, 0.5 and 1, two draws each: all twelve points.
CurveState finished() {
  CurveState state;
  state.sampling.kind = RemoveLinks();
  state.sampling.steps = 3;
  state.sampling.repeats = 2;
  state.models = {named("a").description, named("b").description};
  for (int model = 0; model < 2; ++model)
    for (int step = 0; step < 3; ++step)
      for (int repeat = 0; repeat < 2; ++repeat)
        state.points.push_back({model, step, repeat, 0.5 * step, 1u + static_cast<std::uint64_t>(repeat), {}});
  return state;
}

/// The points of `before` that a new sampling keeps.
std::vector<CurvePoint> kept(const CurveState& before, const Sampling& sampling, const std::vector<TestedModel>& models) {
  return pointsKept(before.points, before.sampling, before.models, sampling, models);
}

}  // namespace

class TestModelLoading : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::shared_ptr<const Dataset> m_data;
  SnapshotPtr m_snapshot;

  std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }

 private Q_SLOTS:
  void initTestCase() {
    m_data = tinyDataset(100);
    m_snapshot = trainedSpecimen(m_data);
  }

  void aSnapshotAndItsFileAreTheSameNetwork() {
    Trainer trainer = freshTrainer(m_snapshot->experiment, m_data);
    runToTheEnd(trainer);
    writeModel(modelOf(trainer), path("model.safetensors"));

    DatasetsByName datasets{{m_snapshot->experiment.dataset, m_data}};
    const TestedModel live = testedModelOf({"now", m_snapshot, {}}, datasets);
    const TestedModel read = testedModelOf({"file", nullptr, path("model.safetensors")}, datasets);
    QCOMPARE(read.dataset, m_data);  // its folder is gone: it was not loaded again
    QCOMPARE(read.description.fingerprint, live.description.fingerprint);
    for (const TestedModel* each : {&live, &read}) {
      QCOMPARE(each->description.layerLinks, (std::vector<std::int64_t>{384, 120}));
      QCOMPARE(each->description.links(), std::int64_t{504});
      QCOMPARE(each->description.classes, 4);
      QCOMPARE(each->description.epoch, 6);
      QCOMPARE(each->description.experiment.seed, std::uint64_t{1});
      QCOMPARE(each->description.datasetTitle, m_data->info.title);
    }
    const std::string name = m_data->info.title + ", set, seed 1, epoch 6";  // the same from window and command line
    QCOMPARE(live.description.name, name);
    QCOMPARE(read.description.name, name);
    QCOMPARE(live.description.file, std::string());
    QCOMPARE(read.description.file, path("model.safetensors"));
  }

  void whatWasPerturbedSaysSo() {
    Trainer trainer = freshTrainer(m_snapshot->experiment, m_data);
    runToTheEnd(trainer);
    Model model = modelOf(trainer);
    const std::vector<Action> done = {{.epoch = 2, .batch = 0, .set = {.rule = Rule::Static}},
                                      {.epoch = 3, .batch = 0, .applied = AppliedPerturbations{}}};
    model.experiment.actions = done;
    model.experiment.actions.back().applied->perturbations.removedLinks = {{0, 1, 2}};
    writeModel(model, path("changed.safetensors"));
    DatasetsByName datasets{{m_snapshot->experiment.dataset, m_data}};
    const TestedModel read = testedModelOf({"file", nullptr, path("changed.safetensors")}, datasets);
    QVERIFY(QByteArray(read.description.name.c_str()).endsWith(", set → static, seed 1, epoch 6, perturbed"));
    auto changed = std::make_shared<Snapshot>(*m_snapshot);
    changed->record.actions = done;
    QVERIFY(QByteArray(testedModelOf({"now", changed, {}}, datasets).description.name.c_str()).endsWith(", perturbed"));
  }

  void whatIsNoModelIsRefusedInWords() {
    DatasetsByName datasets;
    QVERIFY(!thrown<InputError>([&] { testedModelOf({"x", nullptr, path("absent")}, datasets); }).isEmpty());
    QVERIFY(thrown<InputError>([&] { testedModelOf({"x", std::make_shared<Snapshot>(), {}}, datasets); }).contains("network"));
    auto unfit = std::make_shared<Snapshot>(*m_snapshot);
    auto larger = std::make_shared<Dataset>(*m_data);
    larger->test.pixels = 65;
    unfit->samples = larger;
    QVERIFY(thrown<InputError>([&] { testedModelOf({"x", unfit, {}}, datasets); }).contains("pixel"));
  }

  void aFinerGridKeepsTheCoarse() {
    const CurveState before = finished();
    Sampling finer = before.sampling;
    finer.steps = 5;
    QCOMPARE(keys(kept(before, finer, {named("a")})), QString("0:0:0 0:0:1 0:2:0 0:2:1 0:4:0 0:4:1").split(' '));
    Sampling half = before.sampling;
    half.to = 0.5;
    QCOMPARE(keys(kept(before, half, {named("a")})), QString("0:0:0 0:0:1 0:2:0 0:2:1").split(' '));
  }

  void fewerDrawsAndOtherModels() {
    const CurveState before = finished();
    Sampling fewer = before.sampling;
    fewer.repeats = 1;
    QCOMPARE(keys(kept(before, fewer, {named("c"), named("b")})), QString("1:0:0 1:1:0 1:2:0").split(' '));
  }

  void anotherSamplingKeepsNothing() {
    const CurveState before = finished();
    const std::vector<TestedModel> models = {named("a"), named("b")};
    Sampling other = before.sampling;
    other.seed = 2;
    QVERIFY(kept(before, other, models).empty());
    other = before.sampling;
    other.kind = RemoveLinks{0.0, LinkOrder::Hubs, {}};
    QVERIFY(kept(before, other, models).empty());
    other.kind = RemoveLinks{0.7, LinkOrder::Random, {}};  // the strength that is varied does not count
    QCOMPARE(kept(before, other, models).size(), 12u);
  }

  void equalLinksDependOnAllModels() {
    CurveState before = finished();
    before.sampling.equalLinks = true;
    QCOMPARE(kept(before, before.sampling, {named("a"), named("b")}).size(), 12u);
    QVERIFY(kept(before, before.sampling, {named("a")}).empty());
  }
};

REWIRE_TEST(TestModelLoading)
#include "tst_model_loading.moc"
