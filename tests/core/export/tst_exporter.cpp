#include "core/export/exporter.h"

#include "core/error.h"
#include "core/io/metrics_file.h"
#include "core/kept/run_folder.h"
#include "core/train/metrics_csv.h"
#include "tests/support/files.h"
#include "tests/support/models.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace rewire;
using namespace rewire::test;

class TestExporter : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }
  std::filesystem::path m_file = path("file");

  static Model modelOfSevenEpochs() {
    Model model = tinyModel(7);
    model.history = historyOf(7);
    return model;
  }

  std::int64_t write(const Model& model, ExportFormat format, bool dense = false) const {
    return exportTo(m_file, {model, std::nullopt}, {.format = format, .dense = dense, .program = "rewire 1.2.3"});
  }

 private Q_SLOTS:
  void everyFormatIsWrittenAndTellsItsSize() {
    const Model model = modelOfSevenEpochs();
    const std::map<ExportFormat, std::int64_t> sizes = {
        {ExportFormat::Graphml, 9}, {ExportFormat::Gexf, 9},        {ExportFormat::Edges, 9},  {ExportFormat::Npz, 9},
        {ExportFormat::Onnx, 13},   {ExportFormat::Tensorboard, 7}, {ExportFormat::Metrics, 7}};
    const std::map<ExportFormat, std::string> begins = {
        {ExportFormat::Graphml, "<?xml"}, {ExportFormat::Gexf, "<?xml"},
        {ExportFormat::Edges, "Source,"}, {ExportFormat::Npz, "PK"},
        {ExportFormat::Onnx, "\x08\x07"}, {ExportFormat::Tensorboard, std::string("\x18\0\0\0\0\0\0\0", 8)},
        {ExportFormat::Metrics, "epoch,"}};
    for (const ExportFormat format : exportFormats()) {
      QCOMPARE(write(model, format), sizes.at(format));
      QVERIFY(readBytes(m_file).starts_with(begins.at(format)));
      const std::string first = readBytes(m_file);
      write(model, format);
      QVERIFY(readBytes(m_file) == first);
    }
    QCOMPARE(write(model, ExportFormat::Edges, true), 13);
  }

  void metricsAreThoseOfTheRun() {
    write(modelOfSevenEpochs(), ExportFormat::Metrics);
    QCOMPARE(readBytes(m_file), metricsAsCsv(historyOf(7)));
  }

  void aDenseNetworkHasNoSparseLinks() {
    const QString right = "all layers of this network are dense, so it has no sparse links; give --dense to write every link";
    for (const ExportFormat format : {ExportFormat::Graphml, ExportFormat::Gexf, ExportFormat::Edges, ExportFormat::Npz}) {
      QVERIFY(thrown<InputError>([&] { write(tinyDenseModel(), format); }).startsWith(right));
      QCOMPARE(write(tinyDenseModel(), format, true), 22);
    }
    QCOMPARE(write(tinyDenseModel(), ExportFormat::Onnx), 22);
  }

  void aModelWithoutRowsHasNoMetrics() {
    for (const ExportFormat format : {ExportFormat::Tensorboard, ExportFormat::Metrics})
      QVERIFY(thrown<InputError>([&] { write(tinyModel(), format); }).startsWith("the model has no metrics of its epochs; "));
  }

  void oneLayerIsWrittenAsNpzOnly() {
    const ExportSource source{tinyModel(), std::nullopt};
    QVERIFY(
        thrown<InputError>([&] { exportTo(m_file, source, {.format = ExportFormat::Onnx, .layer = 0}); }).endsWith("(--layer)"));
    QCOMPARE(exportTo(m_file, source, {.format = ExportFormat::Npz, .layer = 1}), 3);
  }

  void aWeightThatIsNotFiniteIsNotExported() {
    Model model = modelOfSevenEpochs();
    std::get<SparseLayer>(model.network.layers[1]).values[1] = std::numeric_limits<float>::infinity();
    writeBytes(m_file, "old");
    for (const ExportFormat format :
         {ExportFormat::Graphml, ExportFormat::Gexf, ExportFormat::Edges, ExportFormat::Npz, ExportFormat::Onnx})
      QVERIFY(thrown<WorkError>([&] { write(model, format); }).contains("no longer finite"));
    QCOMPARE(readBytes(m_file), std::string("old"));
    QCOMPARE(write(model, ExportFormat::Metrics), 7);
  }

  void keptEpochsMakeAGexfDynamic() {
    const ExportSource source{tinyModel(2), KeptEpochs{{1, 2}, [](int) { return tinyModel(2); }}};
    QCOMPARE(exportTo(m_file, source, {.format = ExportFormat::Gexf, .program = "rewire 1.2.3"}), 9);
    QVERIFY(readBytes(m_file).find("mode=\"dynamic\"") != std::string::npos);
    write(source.model, ExportFormat::Gexf);
    QVERIFY(readBytes(m_file).find("mode=\"static\" defaultedgetype") != std::string::npos);
  }

  void aRunIsReadWithTheTimesOfItsRows() {
    Model model = modelOfSevenEpochs();
    {
      RunFolder folder(path("run"), model.experiment, RunFolder::IfPresent::Refuse);
      folder.save(model.network, model, true);
    }
    QVERIFY(exportSourceOf(path("run"), ExportFormat::Metrics).model.history == historyOf(7));
    const ExportSource lone = exportSourceOf(path("run") / "model.safetensors", ExportFormat::Gexf);
    QCOMPARE(lone.model.history.size(), 7u);
    QCOMPARE(lone.model.history.back().seconds, 0.0);
    QVERIFY(!lone.kept);
  }

  void aRunWithHistoryHasItsEpochs() {
    const Model start = tinyModel(0);
    Model model = modelOfSevenEpochs();
    {
      RunFolder folder(path("kept"), model.experiment, RunFolder::IfPresent::Refuse);
      folder.begin(start.network, start);
      folder.save(model.network, model, true);
    }
    const ExportSource source = exportSourceOf(path("kept"), ExportFormat::Gexf);
    QVERIFY(source.kept.has_value());
    QCOMPARE(source.kept->epochs, (std::vector<int>{0, 7}));
    QCOMPARE(source.kept->at(7).epoch, 7);
    QCOMPARE(exportTo(m_file, source, {.format = ExportFormat::Gexf, .program = "rewire 1.2.3"}), 9);
    const std::string text = readBytes(m_file);
    QVERIFY(text.find("mode=\"dynamic\" timeformat=\"double\" defaultedgetype=\"directed\" start=\"0\" end=\"7\"") !=
            std::string::npos);
    QVERIFY(!exportSourceOf(path("kept"), ExportFormat::Graphml).kept);
    std::filesystem::remove(path("kept") / "history.sqlite");
    QVERIFY2(!exportSourceOf(path("kept"), ExportFormat::Gexf).kept, "a run without history is a static graph");
  }

  void aHistoryThatEndsBeforeTheModelGoesOnToIt() {
    Model model = tinyModel(2);
    model.history = historyOf(2);
    {
      RunFolder folder(path("early"), model.experiment, RunFolder::IfPresent::Refuse);
      folder.begin(tinyModel(0).network, tinyModel(0));
      folder.save(model.network, model, true);
    }
    Model later = tinyModel(5);
    later.history = historyOf(5);
    writeModel(later, path("early") / "model.safetensors");
    writeMetrics(later.history, path("early") / "metrics.csv");
    const ExportSource source = exportSourceOf(path("early"), ExportFormat::Gexf);
    QCOMPARE(source.kept->epochs, (std::vector<int>{0, 2, 5}));
    QCOMPARE(source.kept->at(5).epoch, 5);
    QCOMPARE(source.kept->at(2).epoch, 2);
  }

  void aRunWithoutAFinishedEpochIsRefused() {
    { const RunFolder folder(path("begun"), tinyModel().experiment, RunFolder::IfPresent::Refuse); }
    QVERIFY(thrown<InputError>([&] {
              exportSourceOf(path("begun"), ExportFormat::Gexf);
            }).startsWith("no epoch of this run is finished yet"));
  }
};

REWIRE_TEST(TestExporter)
#include "tst_exporter.moc"
