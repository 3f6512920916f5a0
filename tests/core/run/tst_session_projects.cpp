#include "core/run/session.h"

#include "core/io/model_file.h"
#include "core/kept/history.h"
#include "core/kept/kept_runs.h"
#include "core/kept/run_folder.h"
#include "core/project/lab_state.h"
#include "core/project/project_file.h"
#include "tests/support/files.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/sessions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

namespace fs = std::filesystem;

/// A run that is staged for a project file, and one that comes out of it.
class TestSessionProjects : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  fs::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }
  Experiment tiny(int epochs = 4) const { return tinySessionExperiment(path("data").string(), epochs); }
  EngineOptions kept(const char* home) const { return {1, (path(home) / "runs").string()}; }

  static std::shared_ptr<const LabState> lab() {
    LabState lab;
    lab.specimen.perturbations = removal(0.4);
    return std::make_shared<const LabState>(lab);
  }
  static fs::path stage(Session& session, std::uint64_t id) {
    session.apply(StageRun{id, lab()}, {});
    return session.snapshot()->staged.folder;
  }
  /// A staged run as a project unpacks it: among the runs that are kept.
  fs::path unpacked(Session& session, const char* home) const {
    const fs::path staged = stage(session, 1);
    const fs::path folder = newRunFolder(path(home) / "runs");
    fs::copy(staged, folder, fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    fs::remove_all(staged);
    return folder;
  }

 private Q_SLOTS:
  void initTestCase() { makeTinyDataset(path("data")); }

  void whatIsStagedIsAWholeRun() {
    Session session(kept("whole"), [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});
    const fs::path folder = stage(session, 7);
    const auto snapshot = session.snapshot();
    QCOMPARE(snapshot->staged.id, std::uint64_t{7});
    QCOMPARE(snapshot->staged.run, snapshot->run);
    QCOMPARE(snapshot->staged.revision, snapshot->revision);
    const std::vector<std::string> names = {"experiment.json", "history.sqlite", "metrics.csv", "model.safetensors",
                                            "specimen.json"};
    QCOMPARE(namesIn(folder), names);
    const Model model = RunFolder::read(folder);
    QCOMPARE(model.epoch, 1);
    QCOMPARE(model.history, *snapshot->history);
    QCOMPARE(HistoryReader(folder / "history.sqlite").epochs(), (std::vector<int>{0, 1}));
    QVERIFY(*readLab(folder, 2) == *lab());
    fs::remove_all(folder);
  }

  void aProjectGoesOnAsIfItHadNeverStopped() {
    Session whole(kept("never"), [] {});
    whole.apply(StartExperiment{tiny(3)}, {});
    for (int i = 0; i < 9; ++i) play(whole, StepEpoch{});
    Session session(kept("stopped"), [] {});
    session.apply(StartExperiment{tiny(3)}, {});
    session.apply(Play{}, {});
    for (int i = 0; i < 11; ++i) session.advance({});  // in the middle of an epoch
    session.apply(Pause{}, {});
    const fs::path folder = unpacked(session, "opened");
    Session other(kept("opened"), [] {});
    other.apply(ContinueRun{folder.string(), {}, "/tmp/a.rewire"}, {});
    const auto opened = other.snapshot();
    QCOMPARE(opened->epoch, session.snapshot()->epoch);
    QCOMPARE(opened->batch, session.snapshot()->batch);
    QCOMPARE(opened->file, std::string("/tmp/a.rewire"));
    QVERIFY(!opened->changedSince);
    QVERIFY(opened->lab && *opened->lab == *lab());
    play(other);
    QCOMPARE(*other.snapshot()->layers[0].weights, *whole.snapshot()->layers[0].weights);
    QCOMPARE(other.snapshot()->history->back().testAccuracy, whole.snapshot()->history->back().testAccuracy);
  }

  void aProjectOnlyLookedAtLeavesNoRun() {
    Session session(kept("looked"), [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});
    const fs::path folder = unpacked(session, "looker");
    {
      Session other(kept("looker"), [] {});
      other.apply(ContinueRun{folder.string(), {}, "/tmp/a.rewire"}, {});
    }
    QVERIFY(!fs::exists(folder));
  }

  void removalsOfWhatIsNotThereAreNamedAndLeftOut() {
    Session session(kept("missing"), [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});
    const fs::path folder = unpacked(session, "missing");
    writeBytes(folder / "specimen.json", R"({"seed": 1, "cut": [[0, 9999, 1], [0, 63, 39]], "silence": [[9, 1]]})");
    Session other(kept("missing"), [] {});
    other.apply(ContinueRun{folder.string(), {}, "/tmp/a.rewire"}, {});
    const auto opened = other.snapshot();
    QCOMPARE(opened->lab->specimen.perturbations.removedLinks, (std::vector<LinkId>{{0, 63, 39}}));
    QVERIFY(opened->lab->specimen.perturbations.silencedNeurons.empty());
    QCOMPARE(opened->notices->back().text,
             std::string("The network does not have the link [0, 9999, 1], the neuron [9, 1], which "
                         "specimen.json removes; that is left out"));
  }

  void aNewNetworkHasNothingOfTheLabBefore() {
    Session session(kept("new"), [] {});
    session.apply(StartExperiment{tiny()}, {});
    const fs::path folder = unpacked(session, "new");
    session.apply(ContinueRun{folder.string(), {}, "/tmp/a.rewire"}, {});
    QVERIFY(session.snapshot()->lab);
    session.apply(StartExperiment{tiny()}, {});
    QVERIFY(!session.snapshot()->lab);
    QCOMPARE(session.snapshot()->file, std::string());
  }

  void namedAProjectIsUnchangedUnlessItWentOn() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});
    fs::remove_all(stage(session, 1));
    const StagedRun staged = session.snapshot()->staged;
    session.apply(NameProject{"/tmp/a.rewire", staged.run, staged.revision}, {});
    QCOMPARE(session.snapshot()->file, std::string("/tmp/a.rewire"));
    QVERIFY(!session.snapshot()->changedSince);
    play(session, StepEpoch{});  // while another project was packed
    session.apply(NameProject{"/tmp/b.rewire", staged.run, staged.revision}, {});
    QVERIFY(session.snapshot()->changedSince);
    session.apply(NameProject{"/tmp/c.rewire", staged.run + 1, staged.revision}, {});
    QCOMPARE(session.snapshot()->file, std::string("/tmp/b.rewire"));
  }

  void aProjectKeepsItsNameWhenItIsResetAndWhenItsModelIsSaved() {
    Session session({1, {}}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    session.apply(NameProject{"/tmp/a.rewire", session.snapshot()->run, session.snapshot()->revision}, {});
    play(session, StepEpoch{});
    session.apply(SaveModel{path("part.safetensors").string()}, {});
    QCOMPARE(session.snapshot()->file, std::string("/tmp/a.rewire"));
    QVERIFY(session.snapshot()->changedSince);
    session.apply(Reset{}, {});
    QCOMPARE(session.snapshot()->file, std::string("/tmp/a.rewire"));
    QVERIFY(session.snapshot()->changedSince);
  }

  void whatCannotBeStagedIsOver() {
    writeBytes(path("file"), "");
    Session session({1, (path("file") / "runs").string()}, [] {});
    session.apply(StartExperiment{tiny()}, {});
    QCOMPARE(stage(session, 5), fs::path());
    QCOMPARE(session.snapshot()->staged.id, std::uint64_t{5});
    QVERIFY(session.snapshot()->notices->back().error);
    QVERIFY(session.snapshot()->notices->back().about == NoticeAbout::Saving);
  }

  void theLabOfAnotherRunIsNotKept() {
    Session session(kept("other"), [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});
    const fs::path folder = keptRuns(path("other") / "runs").front().folder;
    session.apply(KeepLab{session.snapshot()->run + 1, lab()}, {});
    QVERIFY(!readLab(folder, 2));
    session.apply(KeepLab{session.snapshot()->run, lab()}, {});
    QVERIFY(*readLab(folder, 2) == *lab());
  }

  void nobodySeesAnOpenedRunWithoutItsName() {
    Session first(kept("named"), [] {});
    first.apply(StartExperiment{tiny()}, {});
    play(first, StepEpoch{});
    const fs::path folder = keptRuns(path("named") / "runs").front().folder;
    first.apply(StartExperiment{tiny()}, {});
    std::vector<std::string> names;
    Session* watched = nullptr;
    Session session({1, (path("other home") / "runs").string()}, [&] {
      const SnapshotPtr seen = watched->snapshot();
      if (!seen->layers.empty()) names.push_back(seen->file);
    });
    watched = &session;
    session.apply(ContinueRun{folder.string(), {}, "/tmp/a.rewire"}, {});
    QCOMPARE(session.snapshot()->file, std::string("/tmp/a.rewire"));
    QVERIFY(!names.empty());
    for (const std::string& name : names) QCOMPARE(name, std::string("/tmp/a.rewire"));
  }

  void aLabThatCannotBeReadDoesNotHoldTheRunUp() {
    Session session(kept("malformed"), [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});
    const fs::path folder = keptRuns(path("malformed") / "runs").front().folder;
    session.apply(StartExperiment{tiny()}, {});
    writeBytes(folder / "specimen.json", "{");
    session.apply(ContinueRun{folder.string()}, {});
    QCOMPARE(session.snapshot()->epoch, 1);
    QVERIFY(!session.snapshot()->lab);
    const auto& notices = *session.snapshot()->notices;
    QVERIFY(std::any_of(notices.begin(), notices.end(),
                        [](const Notice& n) { return n.error && n.text.english().find("specimen.json") != std::string::npos; }));
    session.apply(KeepLab{session.snapshot()->run, lab()}, {});
    QVERIFY(*readLab(folder, 2) == *lab());
    QCOMPARE(readBytes(folder / "specimen.json.broken"), std::string("{"));  // not written over
  }

  void aSpecimenPinnedToAnEarlierEpochComesOutOfTheHistory() {
    Session session(kept("pinned"), [] {});
    session.apply(StartExperiment{tiny()}, {});
    play(session, StepEpoch{});
    play(session, StepEpoch{});
    const fs::path folder = keptRuns(path("pinned") / "runs").front().folder;
    const Model then = HistoryReader(folder / "history.sqlite").at(1);
    for (const PinnedMoment moment : {PinnedMoment{1, 0}, PinnedMoment{1, 3}, PinnedMoment{9, 0}}) {
      LabState lab;
      lab.specimen.pinned = moment;
      writeLab(lab, folder);
      Session other(kept("pinned"), [] {});  // the first has it open: this one is elsewhere
      other.apply(ContinueRun{folder.string()}, {});
      const auto snapshot = other.snapshot();
      QCOMPARE(snapshot->epoch, 2);
      QCOMPARE(snapshot->pinned != nullptr, moment == (PinnedMoment{1, 0}));
      if (!snapshot->pinned) continue;
      QCOMPARE(snapshot->pinned->epoch, 1);
      QCOMPARE(*snapshot->pinned->layers[0].weights, std::get<SparseLayer>(then.network.layers[0]).values);
      QVERIFY(*snapshot->pinned->layers[0].weights != *snapshot->layers[0].weights);
    }
  }
};

REWIRE_TEST(TestSessionProjects)
#include "tst_session_projects.moc"
