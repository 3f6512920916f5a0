// Exports of a session: the network that trains, or a specimen.
#include "core/network/evaluation.h"
#include "core/run/session.h"
#include "core/train/metrics_csv.h"
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/sessions.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace rewire;
using namespace rewire::test;

class TestSessionExports : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }
  Experiment tiny(int epochs = 3) const { return tinySessionExperiment(path("data"), epochs); }
  static std::string lastNotice(Session& session) { return session.snapshot()->notices->back().text; }
  std::ptrdiff_t linesOf(const char* name) const {
    const std::string text = readBytes(path(name));
    return std::count(text.begin(), text.end(), '\n');
  }

 private Q_SLOTS:
  void initTestCase() { makeTinyDataset(path("data")); }

  void theNetworkThatTrainsIsExported() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});
    session.apply(ExportNetwork{ExportFormat::Edges, path("links.csv"), "rewire 1.2.3"}, {});
    QCOMPARE(lastNotice(session), "Exported the network after epoch 1 to " + path("links.csv"));
    QCOMPARE(linesOf("links.csv"), 1 + 512 + 240);
    session.apply(ExportNetwork{ExportFormat::Metrics, path("metrics.csv"), "rewire 1.2.3"}, {});
    QCOMPARE(lastNotice(session), "Exported the metrics after epoch 1 to " + path("metrics.csv"));
    QVERIFY(readBytes(path("metrics.csv")).starts_with(metricsAsCsv({})));
    QCOMPARE(linesOf("metrics.csv"), 2);
  }

  void aRunWithHistoryIsADynamicGraph() {
    Session session({1, path("runs")}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session);
    session.apply(ExportNetwork{ExportFormat::Gexf, path("run.gexf"), "rewire 1.2.3"}, {});
    QVERIFY(readBytes(path("run.gexf")).find("mode=\"dynamic\"") != std::string::npos);
    session.apply(ExportNetwork{ExportFormat::Gexf, path("shown.gexf"), "rewire 1.2.3", session.snapshot()}, {});
    QVERIFY(readBytes(path("shown.gexf")).find("mode=\"static\" defaultedgetype") != std::string::npos);
  }

  void aSpecimenIsExportedAsPerturbationsLeaveIt() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    session.apply(ExportNetwork{ExportFormat::Edges, path("specimen.csv"), "rewire 1.2.3", session.snapshot(), removal(0.5)}, {});
    QCOMPARE(lastNotice(session), "Exported the specimen after epoch 0 to " + path("specimen.csv"));
    QCOMPARE(linesOf("specimen.csv"), 1 + 256 + 120);
    session.apply(
        ExportNetwork{ExportFormat::Graphml, path("specimen.graphml"), "rewire 1.2.3", session.snapshot(), removal(0.5)}, {});
    QVERIFY(readBytes(path("specimen.graphml")).find("<data key=\"perturbed\">true</data>") != std::string::npos);
  }

  void aDenseNetworkHasAllItsLinks() {
    Session session({1, {}}, [] {});
    Experiment experiment = tiny();
    experiment.rule = Rule::Dense;
    session.apply(StartExperiment{experiment}, {});
    session.apply(ExportNetwork{ExportFormat::Edges, path("dense.csv"), "rewire 1.2.3"}, {});
    QCOMPARE(linesOf("dense.csv"), 1 + 64 * 40 + 40 * 30 + 30 * 4);
  }

  void whatCannotBeExportedIsToldAndTheRunGoesOn() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    session.apply(ExportNetwork{ExportFormat::Metrics, path("none.csv"), "rewire 1.2.3"}, {});
    QVERIFY(session.snapshot()->notices->back().error);
    QVERIFY(lastNotice(session).find("no metrics") != std::string::npos);
    session.apply(ExportNetwork{ExportFormat::Npz, path("no folder/file.npz"), "rewire 1.2.3"}, {});
    QVERIFY(session.snapshot()->notices->back().error);
    QVERIFY(session.snapshot()->notices->back().about == NoticeAbout::Saving);
    play(session);
    QCOMPARE(session.snapshot()->epoch, 3);
  }
};

REWIRE_TEST(TestSessionExports)
#include "tst_session_exports.moc"
