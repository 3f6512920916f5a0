#include "core/project/project_file.h"

#include "core/error.h"
#include "core/io/model_file.h"
#include "core/kept/run_folder.h"
#include "core/project/lab_state.h"
#include "core/project/manifest.h"
#include "core/project/zip_reader.h"
#include "tests/support/curves.h"
#include "tests/support/files.h"
#include "tests/support/models.h"
#include "tests/support/registry.h"
#include "tests/support/small_disk.h"
#include "tests/support/steps.h"
#include "tests/support/thrown.h"
#include "tests/support/zip_bytes.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <exception>

using namespace rewire;
using namespace rewire::test;

namespace fs = std::filesystem;

namespace {

/// A run folder with a lab and curves, as it is staged for a project.
fs::path makeRun(const fs::path& folder) {
  Model model = tinyModel();
  model.history = historyOf(model.epoch);
  {
    RunFolder run(folder, model.experiment, RunFolder::IfPresent::Refuse);
    run.save(model.network, model, true);
  }
  LabState lab;
  lab.specimen.perturbations = removing(0.5);
  lab.specimen.pinned = PinnedMoment{7, 0};
  lab.drawings["drawing.png"] = "a picture";
  lab.window = "{}";
  writeLab(lab, folder);
  fs::create_directories(folder / "curves");
  writeBytes(folder / "curves/a.csv",
             "model,kind,strength,repeat,seed,correct,samples,accuracy,loss\nm,remove-links,0,0,1,9,10,0.9,0.5\n");
  writeBytes(folder / "notes.txt", "not a part of a project");
  return folder;
}

std::vector<std::string> entriesOf(const fs::path& file) {
  const ZipReader zip(file);
  std::vector<std::string> names;
  for (const ZipEntry& entry : zip.entries()) names.push_back(entry.name);
  return names;
}

}  // namespace

class TestProjectFile : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  int m_unpacked = 0;

  fs::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }
  fs::path freshFolder() {
    const fs::path folder = path(("unpacked-" + std::to_string(++m_unpacked)).c_str());
    fs::create_directories(folder);
    return folder;
  }
  static std::vector<std::string> namesOf(const UnpackedProject& project) {
    std::vector<std::string> names;
    for (const LeftAlone& entry : project.leftAlone) names.push_back(entry.name);
    return names;
  }
  /// The whole project with other content for some entries; without content they are missing.
  std::string wholeWith(const std::vector<std::pair<std::string, std::string>>& others) const {
    std::vector<ZipPart> parts;
    for (const char* name : {"experiment.json", "metrics.csv", "history.sqlite", "specimen.json", "window.json",
                             "model.safetensors", "curves/a.csv", "drawings/drawing.png"}) {
      const auto other = std::find_if(others.begin(), others.end(), [&](const auto& o) { return o.first == name; });
      const std::string content = other == others.end() ? readBytes(path("run") / name) : other->second;
      if (!content.empty()) parts.push_back({.name = name, .content = content});
    }
    return projectOf(parts);
  }
  static std::string contentOf(const fs::path& project, const char* name) {
    const ZipReader zip(project);
    const ZipEntry* entry = zip.find(name);
    return entry ? zip.text(*entry, 1 << 24) : std::string();
  }
  QString refused(const std::string& bytes) {
    writeBytes(path("hostile.rewire"), bytes);
    const fs::path into = freshFolder();
    const QString line = thrown<InputError>([&] { unpackProject(path("hostile.rewire"), into); });
    fs::remove_all(into);
    return line;
  }

 private Q_SLOTS:
  void initTestCase() {
    makeRun(path("run"));
    packProject(path("run"), path("run.rewire"), "rewire 9.9");
    fs::copy(path("run"), path("small"), fs::copy_options::recursive);
    fs::remove(path("small/history.sqlite"));
    packProject(path("small"), path("small.rewire"), "rewire 9.9");
  }

  void aProjectIsWhatItsNameEndsIn() {
    QVERIFY(isProjectName("/a/b.rewire"));
    QVERIFY(isProjectName("B.ReWire"));
    QVERIFY(!isProjectName(".rewire"));
    QVERIFY(!isProjectName("a.rewire.json"));
    QVERIFY(!isProjectName(""));
  }

  void theEntriesAreThoseOfTheContract() {
    const std::vector<std::string> expected = {"manifest.json",     "experiment.json", "metrics.csv",
                                               "history.sqlite",    "specimen.json",   "window.json",
                                               "model.safetensors", "curves/a.csv",    "drawings/drawing.png"};
    QCOMPARE(entriesOf(path("run.rewire")), expected);
    const ZipReader zip(path("run.rewire"));
    const Manifest manifest = manifestFromJson(zip.text(*zip.find("manifest.json"), 10'000), "");
    QCOMPARE(manifest.program, std::string("rewire 9.9"));
    for (const ZipEntry& entry : zip.entries())
      if (entry.name != "manifest.json") QCOMPARE(manifest.sizes.at(entry.name), entry.size);
  }

  void whatIsUnpackedIsWhatWasPacked() {
    const fs::path folder = freshFolder();
    const UnpackedProject unpacked = unpackProject(path("run.rewire"), folder);
    QVERIFY(unpacked.run);
    QVERIFY(unpacked.leftAlone.empty());
    for (const char* name : {"experiment.json", "metrics.csv", "history.sqlite", "specimen.json", "window.json",
                             "model.safetensors", "curves/a.csv", "drawings/drawing.png"})
      QCOMPARE(readBytes(folder / name), readBytes(path("run") / name));
    packProject(folder, path("again.rewire"), "rewire 9.9");
    QCOMPARE(readBytes(path("again.rewire")), readBytes(path("run.rewire")));
    QCOMPARE(RunFolder::resume(folder).model.epoch, tinyModel().epoch);  // it goes on
  }

  void anyEntryMayBeMissing() {
    const fs::path run = path("run");
    const auto part = [&](const char* name) { return ZipPart{.name = name, .content = readBytes(run / name)}; };
    QCOMPARE(refused(projectOf({})), QString());
    QCOMPARE(refused(projectOf({part("specimen.json")})), QString());
    QCOMPARE(refused(projectOf({part("curves/a.csv")})), QString());
    QCOMPARE(refused(projectOf({part("experiment.json")})), QString());
    writeBytes(path("model.rewire"), projectOf({part("model.safetensors")}));
    const fs::path alone = freshFolder();
    QVERIFY(unpackProject(path("model.rewire"), alone).run);
    QCOMPARE(RunFolder::read(alone).epoch, tinyModel().epoch);
  }

  void rowsWithoutTheirModelAreLeftAlone() {
    const ZipPart rows{.name = "metrics.csv", .content = readBytes(path("run/metrics.csv"))};
    writeBytes(path("rows.rewire"), projectOf({rows}));
    const UnpackedProject unpacked = unpackProject(path("rows.rewire"), freshFolder());
    QVERIFY(!unpacked.run);
    QCOMPARE(namesOf(unpacked), std::vector<std::string>{"metrics.csv"});
  }

  void unknownEntriesAreNamedAndKept() {
    const std::string text(2000, 'f');
    writeBytes(path("future.rewire"), projectOf({{.name = "future/notes.txt", .content = text, .deflated = true}}));
    const fs::path folder = freshFolder();
    QCOMPARE(namesOf(unpackProject(path("future.rewire"), folder)), std::vector<std::string>{"future/notes.txt"});
    QVERIFY(!fs::exists(folder / "future"));
    packProject(path("run"), path("future.rewire"), "rewire 9.9", {path("future.rewire"), {}});
    const ZipReader zip(path("future.rewire"));
    QVERIFY(zip.find("model.safetensors"));
    QCOMPARE(zip.text(*zip.find("future/notes.txt"), 2000), text);
    QCOMPARE(unpackProject(path("future.rewire"), freshFolder()).leftAlone.size(), std::size_t{1});
  }

  void aFileThatIsNoProjectHasNothingToKeep() {
    writeBytes(path("old.rewire"), "something else");
    packProject(path("run"), path("old.rewire"), "rewire 9.9", {path("old.rewire"), {}});
    QCOMPARE(readBytes(path("old.rewire")), readBytes(path("run.rewire")));
  }

  void theManifestBoundsWhatIsInflated() {
    const ZipPart specimen{.name = "specimen.json", .content = "{\"seed\": 1}"};
    QVERIFY(refused(projectOf({specimen}, {{"specimen.json", 10}})).contains("more than 10 bytes"));
    QVERIFY(refused(zipOf({{.name = "manifest.json", .content = R"({"format": "rewire-project", "version": 1, "entries": {}})"},
                           specimen}))
                .contains("does not say"));
    QCOMPARE(refused(projectOf({specimen}, {{"specimen.json", 1000}})), QString());  // somebody has made it shorter
  }

  void aHugeManifestIsRefused() {
    const std::string padded = R"({"format": "rewire-project", "version": 1, "entries": {}})" + std::string(2 << 20, ' ');
    QVERIFY(refused(zipOf({{.name = "manifest.json", .content = padded}})).contains("1048576"));
    QVERIFY(refused(zipOf({{.name = "experiment.json", .content = "{}"}})).contains("manifest.json"));
  }

  void hostileNamesNextToAGoodRunAreRefused() {
    const ZipPart experiment{.name = "experiment.json", .content = readBytes(path("run/experiment.json"))};
    for (const char* name : {"../evil", "/tmp/evil", "curves/../../evil.csv", "drawings/.."})
      QVERIFY2(refused(projectOf({experiment, {.name = name, .content = "x"}})).contains("is refused"), name);
    QVERIFY(
        refused(projectOf({experiment, {.name = "drawings/a.png", .content = "/etc/passwd", .mode = 0120777}})).contains("link"));
    QVERIFY(!fs::exists(path("evil")));
  }

  void experimentAndModelMeetTheirReaders() {
    const auto with = [](const char* name, const char* content) { return projectOf({{.name = name, .content = content}}); };
    QVERIFY(refused(with("experiment.json", "{\"hidden\": \"many\"}")).contains("hidden"));
    const QString line = refused(with("model.safetensors", "no model at all"));
    QVERIFY2(line.contains("safetensors") && line.endsWith("hostile.rewire)") && !line.contains("unpacked-"), qPrintable(line));
    QVERIFY(!refused(wholeWith({{"experiment.json", toJson(Experiment())}})).isEmpty());  // of another run
  }

  void whatCannotBeUsedIsNamedAndLeftAlone_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    const std::string history = readBytes(path("run/history.sqlite"));
    QTest::newRow("window") << "window.json" << QByteArray("[]") << "JSON object";
    QTest::newRow("rows") << "metrics.csv" << QByteArray("a,b\n1,2\n") << "epoch";
    QTest::newRow("curve") << "curves/a.csv" << QByteArray("a,b\n") << "model";
    QTest::newRow("no history") << "history.sqlite" << QByteArray("no database") << "no history";
    QTest::newRow("cut history") << "history.sqlite" << QByteArray(history.data(), static_cast<qsizetype>(history.size() / 2))
                                 << "";
    QTest::newRow("specimen") << "specimen.json" << QByteArray("[]") << "specimen.json is malformed";
    QTest::newRow("kind") << "specimen.json"
                          << QByteArray(R"({"seed": 1, "perturb": [{"kind": "of tomorrow", "parameters": {}, "seed": 1}]})")
                          << "no such kind";
    QTest::newRow("huge drawing") << "drawings/drawing.png" << QByteArray(5 << 20, 'x') << "more than 4194304 bytes";
  }
  void whatCannotBeUsedIsNamedAndLeftAlone() {
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, reason);
    const std::string entry = name.toStdString(), bytes = content.toStdString();
    writeBytes(path("bad.rewire"), wholeWith({{entry, bytes}}));
    const fs::path folder = freshFolder();
    const UnpackedProject unpacked = unpackProject(path("bad.rewire"), folder);
    QVERIFY(unpacked.run);
    QCOMPARE(namesOf(unpacked), std::vector<std::string>{entry});
    const QString told = QString::fromStdString(unpacked.leftAlone.front().reason);
    QVERIFY2(told.contains(reason) && !told.isEmpty() && !told.contains("unpacked-"), qPrintable(told));
    QVERIFY(!fs::exists(folder / entry));
    QCOMPARE(RunFolder::resume(folder).model.history.size(), 7u);  // the model has them as well
    const std::vector<std::string> still =
        packProject(folder, path("bad.rewire"), "rewire 9.9", {path("bad.rewire"), {entry}, false});
    QCOMPARE(still, std::vector<std::string>{entry});
    QCOMPARE(contentOf(path("bad.rewire"), entry.c_str()), bytes);
    QCOMPARE(contentOf(path("bad.rewire"), "model.safetensors"), readBytes(path("run/model.safetensors")));
    QCOMPARE(namesOf(unpackProject(path("bad.rewire"), freshFolder())), std::vector<std::string>{entry});
  }

  void newWorkTakesThePlaceOfWhatCouldNotBeUsed() {
    writeBytes(path("bad.rewire"), wholeWith({{"specimen.json", "[1]"}, {"window.json", "[2]"}, {"metrics.csv", "rows"}}));
    const std::vector<std::string> bad = {"specimen.json", "window.json", "metrics.csv"};
    const std::vector<std::string> still =
        packProject(path("run"), path("bad.rewire"), "rewire 9.9", {path("bad.rewire"), bad, true});
    QCOMPARE(still, std::vector<std::string>{"window.json"});
    QCOMPARE(contentOf(path("bad.rewire"), "specimen.json"), readBytes(path("run/specimen.json")));
    QCOMPARE(contentOf(path("bad.rewire"), "metrics.csv"), readBytes(path("run/metrics.csv")));
    QCOMPARE(contentOf(path("bad.rewire"), "left-alone/specimen.json"), std::string("[1]"));
    QCOMPARE(contentOf(path("bad.rewire"), "left-alone/metrics.csv"), std::string("rows"));
    QCOMPARE(contentOf(path("bad.rewire"), "window.json"), std::string("[2]"));
    packProject(path("run"), path("bad.rewire"), "rewire 9.9", {path("bad.rewire"), still, true});
    QCOMPARE(contentOf(path("bad.rewire"), "left-alone/specimen.json"), std::string("[1]"));
    QCOMPARE(contentOf(path("bad.rewire"), "specimen.json"), readBytes(path("run/specimen.json")));
  }

  /// Saved again, the run stands at its start: rows and history of later epochs are not its own, and stay.
  void rowsAndHistoryOutliveTheirModel() {
    writeBytes(path("lost.rewire"), wholeWith({{"model.safetensors", ""}}));
    const fs::path folder = freshFolder();
    const UnpackedProject unpacked = unpackProject(path("lost.rewire"), folder);
    QVERIFY(unpacked.run);
    QCOMPARE(namesOf(unpacked), (std::vector<std::string>{"metrics.csv", "history.sqlite"}));
    Model start = tinyModel(0);
    start.history.clear();
    writeModel(start, folder / "model.safetensors");
    const std::vector<std::string> still =
        packProject(folder, path("lost.rewire"), "rewire 9.9", {path("lost.rewire"), namesOf(unpacked), false});
    for (int round = 0; round < 2; ++round) {
      QCOMPARE(contentOf(path("lost.rewire"), "metrics.csv"), readBytes(path("run/metrics.csv")));
      QCOMPARE(contentOf(path("lost.rewire"), "history.sqlite"), readBytes(path("run/history.sqlite")));
      const fs::path again = freshFolder();
      const UnpackedProject opened = unpackProject(path("lost.rewire"), again);
      QCOMPARE(namesOf(opened), (std::vector<std::string>{"metrics.csv", "history.sqlite"}));
      packProject(again, path("lost.rewire"), "rewire 9.9", {path("lost.rewire"), namesOf(opened), false});
    }
    QCOMPARE(still.size(), std::size_t{2});
  }

  void drawingsBeyondTheHundredthAreLeftAlone() {
    std::vector<ZipPart> parts;
    for (int i = 0; i < 102; ++i) parts.push_back({.name = "drawings/" + std::to_string(i) + ".png", .content = "a picture"});
    writeBytes(path("many.rewire"), projectOf(parts));
    QCOMPARE(namesOf(unpackProject(path("many.rewire"), freshFolder())),
             (std::vector<std::string>{"drawings/100.png", "drawings/101.png"}));
  }

  void cutAnywhereItIsRefused() {
    const std::string whole = readBytes(path("small.rewire"));
    for (std::size_t bytes = 0; bytes < whole.size(); ++bytes) {
      const QString line = refused(whole.substr(0, bytes));
      QVERIFY2(!line.isEmpty() && !line.contains('\n'), qPrintable(QString::number(bytes)));
    }
  }

  // Whatever bit is turned: it is refused in one line, or what is unpacked is a whole run all the same.
  void anyBitTurnedIsRefusedOrOfNoConsequence() {
    const std::string whole = readBytes(path("small.rewire"));
    int passed = 0;
    for (std::size_t bit = 0; bit < 8 * whole.size(); bit += 61) {
      std::string turned = whole;
      turned[bit / 8] = static_cast<char>(turned[bit / 8] ^ (1 << (bit % 8)));
      const QString line = refused(turned);
      QVERIFY(!line.contains('\n'));
      passed += line.isEmpty();
    }
    QVERIFY2(passed < static_cast<int>(whole.size() / 20), qPrintable(QString::number(passed)));  // times, a window left alone
  }

  void aFullDiskLeavesTheOldFile() {
    writeBytes(path("kept.rewire"), "the old file");
    const SmallDisk disk(600);
    const QString line = thrown<WorkError>([&] { packProject(path("run"), path("kept.rewire"), "rewire 9.9"); });
    QVERIFY2(line.contains("cannot write, the file would be larger than is allowed"), qPrintable(line));
    QCOMPARE(readBytes(path("kept.rewire")), std::string("the old file"));
  }
};

REWIRE_TEST(TestProjectFile)
#include "tst_project_file.moc"
