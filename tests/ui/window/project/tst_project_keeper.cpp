#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "tests/support/steps.h"
#include "ui/window/project/project_keeper.h"

#include <QSignalSpy>
#include <QTimer>
#include <QtTest>

using namespace rewire;
using namespace rewire::test;

class TestProjectKeeper : public QObject {
  Q_OBJECT

  LabState m_lab;
  std::unique_ptr<ProjectKeeper> m_keeper;
  std::unique_ptr<QSignalSpy> m_commands, m_packer;

  template <class Wanted>
  std::optional<Wanted> command() const {
    if (m_commands->isEmpty()) return std::nullopt;
    const auto all = m_commands->last().front().value<Command>();
    const auto* wanted = std::get_if<Wanted>(&all);
    return wanted ? std::optional(*wanted) : std::nullopt;
  }
  static std::shared_ptr<Snapshot> run(const char* file = "") {
    auto snapshot = std::make_shared<Snapshot>(*makeSnapshot({64, 40, 10}, 0.1));
    snapshot->run = 7;
    snapshot->revision = 30;
    snapshot->file = file;
    return snapshot;
  }
  void stage(std::uint64_t id, const char* folder, const char* file = "") {
    auto snapshot = run(file);
    snapshot->staged = {id, folder, 7, 30};
    m_keeper->showSnapshot(snapshot);
  }
  void packed(std::uint64_t id, const char* error = "") {
    auto packer = std::make_shared<PackerState>();
    packer->packed = id;
    packer->packError = error;
    m_keeper->showPacker(packer);
  }

 private Q_SLOTS:
  void initTestCase() { qRegisterMetaType<Command>(); }

  void init() {
    m_lab = {};
    m_keeper = std::make_unique<ProjectKeeper>(ProjectKeeper::Source{[this] { return std::make_shared<const LabState>(m_lab); },
                                                                     [] { return std::vector<CurveStatePtr>(); }});
    m_commands = std::make_unique<QSignalSpy>(m_keeper.get(), &ProjectKeeper::commandRequested);
    m_packer = std::make_unique<QSignalSpy>(m_keeper.get(), &ProjectKeeper::packerRequested);
    m_keeper->showSnapshot(run());
    m_keeper->beginFromHere();
  }

  void savingGoesFromTheEngineToThePackerAndBack() {
    const QSignalSpy saved(m_keeper.get(), &ProjectKeeper::saved);
    m_keeper->save("/tmp/a.rewire");
    const auto staging = command<StageRun>();
    QVERIFY(staging);
    QVERIFY(m_keeper->saving());
    stage(staging->id, "/tmp/staged");
    stage(staging->id, "/tmp/staged");  // the next snapshot tells the same
    QCOMPARE(m_packer->size(), 1);
    const auto request = std::get<PackProject>(m_packer->front().front().value<PackerRequest>());
    QCOMPARE(request.staged, std::string("/tmp/staged"));
    QCOMPARE(request.path, std::string("/tmp/a.rewire"));
    packed(request.id);
    QVERIFY(!m_keeper->saving());
    const auto named = command<NameProject>();
    QVERIFY(named);
    QCOMPARE(named->path, std::string("/tmp/a.rewire"));
    QCOMPARE(named->run, std::uint64_t{7});
    QCOMPARE(named->revision, std::uint64_t{30});
    QCOMPARE(saved.size(), 1);
  }

  void whatFailsIsOver() {
    QSignalSpy failed(m_keeper.get(), &ProjectKeeper::saveFailed);
    m_keeper->save("/tmp/a.rewire");
    stage(command<StageRun>()->id, "");  // the engine has said why
    QCOMPARE(failed.takeFirst().front().toString(), QString());
    QVERIFY(!m_keeper->saving());
    m_keeper->save("/tmp/a.rewire");
    const std::uint64_t id = command<StageRun>()->id;
    stage(id, "/tmp/staged");
    packed(id, "cannot write, the disk is full (/tmp/a.rewire)");
    QCOMPARE(failed.takeFirst().front().toString(), QStringLiteral("cannot write, the disk is full (/tmp/a.rewire)"));
    QVERIFY(!m_keeper->saving());
    QVERIFY(!command<NameProject>());
  }

  void workInTheLabIsUnsaved() {
    m_keeper->showSnapshot(run("/tmp/a.rewire"));
    QVERIFY(!m_keeper->labChanged());
    m_lab.specimen.perturbations = removing(0.2);
    m_keeper->lookAtLab();
    QVERIFY(m_keeper->labChanged());
    m_keeper->save("/tmp/a.rewire");
    const std::uint64_t id = command<StageRun>()->id;
    QCOMPARE(command<StageRun>()->lab->specimen, m_lab.specimen);
    stage(id, "/tmp/staged", "/tmp/a.rewire");
    packed(id);
    QVERIFY(!m_keeper->labChanged());
    m_lab.window = "{}";  // panels may be moved as one likes
    m_keeper->lookAtLab();
    QVERIFY(!m_keeper->labChanged());
  }

  void theLabIsKeptEveryMinuteWhereItChanged() {
    auto* timer = m_keeper->findChild<QTimer*>("keepLabTimer");
    QCOMPARE(timer->interval(), 60'000);
    QVERIFY(timer->isActive());
    m_keeper->keepLab();
    QCOMPARE(m_commands->size(), 0);  // nothing to miss
    m_lab.drawings["drawing.png"] = "a picture";
    m_keeper->keepLab();
    QCOMPARE(command<KeepLab>()->run, std::uint64_t{7});
    QCOMPARE(command<KeepLab>()->lab->drawings, m_lab.drawings);
    m_keeper->keepLab();
    QCOMPARE(m_commands->size(), 1);
    m_lab.drawings.clear();  // that is worth keeping now
    m_keeper->keepLab();
    QCOMPARE(m_commands->size(), 2);
  }

  /// What an opened project has and is of no use stays in it when it is saved, under any name.
  void whatIsOfNoUseIsTakenOver() {
    auto packer = std::make_shared<PackerState>();
    packer->openings = 1;
    packer->opened.path = "/tmp/a.rewire";
    packer->opened.leftAlone = {{"window.json", "malformed"}, {"new.txt"}};
    m_keeper->showPacker(packer);
    m_keeper->showSnapshot(run("/tmp/a.rewire"));
    const auto saveAs = [&](const char* path) {
      m_keeper->save(path);
      stage(command<StageRun>()->id, "/tmp/staged", "/tmp/a.rewire");
      return std::get<PackProject>(m_packer->last().front().value<PackerRequest>());
    };
    const PackProject first = saveAs("/tmp/b.rewire");
    QCOMPARE(first.before.file.string(), std::string("/tmp/a.rewire"));
    QCOMPARE(first.before.leftAlone, (std::vector<std::string>{"window.json", "new.txt"}));
    auto done = std::make_shared<PackerState>(*packer);
    done->packed = first.id;
    done->leftAlone = {"window.json"};
    m_keeper->showPacker(done);
    m_keeper->showSnapshot(run("/tmp/b.rewire"));
    m_keeper->save("/tmp/b.rewire");
    stage(command<StageRun>()->id, "/tmp/staged", "/tmp/b.rewire");
    const auto second = std::get<PackProject>(m_packer->last().front().value<PackerRequest>());
    QCOMPARE(second.before.file.string(), std::string("/tmp/b.rewire"));
    QCOMPARE(second.before.leftAlone, std::vector<std::string>{"window.json"});
  }

  void openingIsThePackersWork() {
    const QSignalSpy opened(m_keeper.get(), &ProjectKeeper::opened), failed(m_keeper.get(), &ProjectKeeper::openFailed);
    m_keeper->open("/tmp/a.rewire");
    QCOMPARE(std::get<OpenProject>(m_packer->front().front().value<PackerRequest>()).path, std::string("/tmp/a.rewire"));
    auto packer = std::make_shared<PackerState>();
    packer->openings = 1;
    packer->opened.path = "/tmp/a.rewire";
    m_keeper->showPacker(packer);
    m_keeper->showPacker(std::make_shared<PackerState>(*packer));
    QCOMPARE(opened.size(), 1);
    packer = std::make_shared<PackerState>(*packer);
    packer->failures = 1;
    packer->openError = "this is no project file (/tmp/a.rewire)";
    m_keeper->showPacker(packer);
    QCOMPARE(failed.front().front().toString(), QStringLiteral("this is no project file (/tmp/a.rewire)"));
  }
};

REWIRE_WIDGET_TEST(TestProjectKeeper)
#include "tst_project_keeper.moc"
