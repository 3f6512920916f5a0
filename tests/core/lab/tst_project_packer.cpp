#include "core/lab/project_packer.h"

#include "core/kept/kept_runs.h"
#include "core/kept/run_folder.h"
#include "core/run/staging.h"
#include "tests/support/curves.h"
#include "tests/support/files.h"
#include "tests/support/models.h"
#include "tests/support/news.h"
#include "tests/support/registry.h"
#include "tests/support/zip_bytes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

namespace fs = std::filesystem;

class TestProjectPacker : public QObject {
  Q_OBJECT

  QTemporaryDir m_home;
  News m_news;
  std::unique_ptr<ProjectPacker> m_packer;

  fs::path path(const char* name) const { return m_home.filePath(name).toStdString(); }
  fs::path staged() const {
    const fs::path folder = newStagingFolder(path("runs"));
    const Model model = tinyModel();
    writeModel(model, folder / "model.safetensors");
    writeBytes(folder / "experiment.json", toJson(model.experiment));
    return folder;
  }
  PackerStatePtr await(const std::function<bool(const PackerState&)>& holds) {
    PackerStatePtr state;
    const bool came = m_news.await([&] {
      state = m_packer->latest();
      return holds(*state);
    });
    return came ? state : nullptr;
  }

 private Q_SLOTS:
  void init() {
    m_packer = std::make_unique<ProjectPacker>(path("runs"), "rewire 9.9", [this] { m_news.arrived(); });
  }
  void cleanup() { m_packer.reset(); }

  void whatIsPackedCanBeOpened() {
    const fs::path folder = staged();
    m_packer->ask(PackProject{3, folder.string(), {madeCurves()}, path("a.rewire").string(), {}});
    const auto packed = await([](const PackerState& state) { return state.packed == 3; });
    QVERIFY(packed);
    QCOMPARE(packed->packError, std::string());
    QVERIFY(!fs::exists(folder));

    m_packer->ask(OpenProject{path("a.rewire").string()});
    const auto opened = await([](const PackerState& state) { return state.openings == 1; });
    QVERIFY(opened);
    QCOMPARE(fs::path(opened->opened.run).parent_path(), path("runs"));
    QCOMPARE(RunFolder::read(opened->opened.run).epoch, tinyModel().epoch);
    QVERIFY(keptRuns(path("runs")).empty());  // unless something is done with it
    QCOMPARE(opened->opened.curves.size(), std::size_t{1});
    QCOMPARE(opened->opened.curves.front()->points.size(), madeCurves()->points.size());
    QVERIFY(!fs::exists(fs::path(opened->opened.run) / "curves"));
  }

  void aProjectWithoutARunLeavesNoFolder() {
    writeBytes(path("lab.rewire"), projectOf({{.name = "drawings/drawing.png", .content = "a picture"}}));
    const std::size_t before = keptRuns(path("runs")).size();
    m_packer->ask(OpenProject{path("lab.rewire").string()});
    const auto opened = await([](const PackerState& state) { return state.openings == 1; });
    QVERIFY(opened);
    QCOMPARE(opened->opened.run, std::string());
    QCOMPARE(opened->opened.lab->drawings.at("drawing.png"), std::string("a picture"));
    QCOMPARE(keptRuns(path("runs")).size(), before);
  }

  void whatIsRefusedLeavesNothing() {
    const auto before = namesIn(path("runs"));
    writeBytes(path("bad.rewire"), projectOf({{.name = "model.safetensors", .content = "no model"}}));
    m_packer->ask(OpenProject{path("bad.rewire").string()});
    const auto failed = await([](const PackerState& state) { return state.failures == 1; });
    QVERIFY(failed);
    QVERIFY(!failed->openError.empty());
    QCOMPARE(namesIn(path("runs")), before);
  }

  void whatCannotBeWrittenIsToldAndTheStageGoes() {
    const fs::path folder = staged();
    m_packer->ask(PackProject{4, folder.string(), {}, path("none/a.rewire").string(), {}});
    const auto packed = await([](const PackerState& state) { return state.packed == 4; });
    QVERIFY(packed);
    QVERIFY(packed->packError.english().find("its folder does not exist") != std::string::npos);
    QVERIFY(!fs::exists(folder));
  }

  void itsEndWaitsForWhatIsToBeWritten() {
    m_packer->ask(PackProject{5, staged().string(), {}, path("last.rewire").string(), {}});
    m_packer.reset();
    QVERIFY(fs::exists(path("last.rewire")));
  }
};

REWIRE_TEST(TestProjectPacker)
#include "tst_project_packer.moc"
