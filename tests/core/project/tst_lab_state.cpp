#include "core/project/lab_state.h"

#include "core/error.h"
#include "core/kept/run_folder.h"
#include "core/kept/run_removal.h"
#include "tests/support/files.h"
#include "tests/support/models.h"
#include "tests/support/registry.h"
#include "tests/support/steps.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

namespace {

LabState workedIn() {
  LabState lab;
  lab.specimen.perturbations = removing(0.3);
  lab.specimen.perturbations.seed = 5;
  lab.specimen.perturbations.removedLinks = {{0, 12, 3}};
  lab.specimen.perturbations.silencedNeurons = {{1, 7}};
  lab.specimen.pinned = PinnedMoment{12, 40};
  lab.drawings["drawing.png"] = std::string("\x89PNG\0 any bytes", 15);
  lab.window = R"({"wide": true})";
  return lab;
}

}  // namespace

class TestLabState : public QObject {
  Q_OBJECT

  static QString refused(const char* json) {
    return thrown<InputError>([&] { specimenFromJson(json, 3, "specimen.json"); });
  }

 private Q_SLOTS:
  void whatIsKeptIsReadAgain() {
    const QTemporaryDir folder;
    const LabState lab = workedIn();
    writeLab(lab, folder.path().toStdString());
    const LabStatePtr read = readLab(folder.path().toStdString(), 3);
    QVERIFY(read);
    QVERIFY(*read == lab);
  }

  void theSpecimenSpeaksTheWordsOfActions() {
    const std::string json = toJson(workedIn().specimen);
    for (const char* part : {R"("seed": 5)", R"("kind": "remove-links")", R"("cut")", R"("silence")", R"("pinned_epoch": 12)",
                             R"("pinned_batch": 40)"})
      QVERIFY2(json.find(part) != json.npos, part);
  }

  void drawingsThatAreGoneAreRemoved() {
    const QTemporaryDir folder;
    writeLab(workedIn(), folder.path().toStdString());
    LabState less = workedIn();
    less.drawings.clear();
    writeLab(less, folder.path().toStdString());
    QVERIFY(readLab(folder.path().toStdString(), 3)->drawings.empty());
  }

  void whereNothingIsThereIsNothing() {
    const QTemporaryDir folder;
    QVERIFY(!readLab(folder.path().toStdString(), 3));
    writeLab({}, folder.path().toStdString());
    QVERIFY(!readLab(folder.path().toStdString(), 3));
  }

  void workIsWhatWouldBeMissed() {
    QVERIFY(!LabState().hasWork());
    LabState lab;
    lab.window = "{}";
    QVERIFY(!lab.hasWork());
    QVERIFY(lab.sameWork({}));
    QVERIFY(workedIn().hasWork());
    lab.drawings["drawing.png"] = "1";
    QVERIFY(lab.hasWork());
  }

  void whatIsMalformedIsRefused() {
    QVERIFY(refused("[]").contains("must be a JSON object"));
    QVERIFY(refused("{").contains("must be a JSON object"));
    QVERIFY(refused(R"({"seed": -1})").contains("seed"));
    QVERIFY(refused(R"({"pinned_epoch": "one"})").contains("pinned_epoch"));
    QVERIFY(refused(R"({"cut": 3})").contains("cut"));
    QVERIFY(refused(R"({"seed": 2, "perturb": [{"kind": "remove-links", "parameters": {}, "seed": 1}]})").contains("one"));
    QCOMPARE(refused(R"({"of a later version": true})"), QString());
  }

  void whatTheNetworkDoesNotHaveIsTakenOut() {
    Perturbations perturbations;
    perturbations.removedLinks = {{0, 3, 2}, {0, 4, 0}, {1, 2, 1}, {2, 1, 1}, {3, 0, 0}, {-1, 0, 0}, {0, 0, 9999}};
    perturbations.silencedNeurons = {{0, 2}, {1, 1}, {2, 0}, {9, 1}, {1, 2}};
    const std::string words = dropMissing(perturbations, tinyModel().network);  // 4-3-2-2
    QCOMPARE(words, std::string("the link [0, 4, 0], the link [3, 0, 0], the link [-1, 0, 0] and 4 more"));
    QCOMPARE(perturbations.removedLinks, (std::vector<LinkId>{{0, 3, 2}, {1, 2, 1}, {2, 1, 1}}));
    QCOMPARE(perturbations.silencedNeurons, (std::vector<HiddenNeuron>{{0, 2}, {1, 1}}));
    QCOMPARE(dropMissing(perturbations, tinyModel().network), std::string());
  }

  void whatCannotBeReadLeavesTheRest() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    writeLab(workedIn(), path);
    writeBytes(path / "specimen.json", "[]");
    std::vector<Phrase> problems;
    const LabStatePtr lab = readLab(path, 3, problems);
    QCOMPARE(problems.size(), std::size_t{1});
    QVERIFY(problems.front().english().find("specimen.json") != std::string::npos);
    QCOMPARE(lab->drawings, workedIn().drawings);
    QCOMPARE(lab->window, workedIn().window);
    QVERIFY(std::filesystem::exists(path / "specimen.json"));  // somebody else's
  }

  void whatCannotBeReadInAnOwnFolderIsSetAside() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    for (const char* aside : {"specimen.json.broken", "specimen.json.broken-2"}) {
      writeLab(workedIn(), path);
      writeBytes(path / "specimen.json", "[]");
      std::vector<Phrase> problems;
      readLab(path, 3, problems, true);
      QVERIFY2(problems.front().english().ends_with(std::string("; it is ") + aside + " now"),
               problems.front().english().c_str());
      QCOMPARE(readBytes(path / aside), std::string("[]"));
      QVERIFY(!std::filesystem::exists(path / "specimen.json"));
    }
    const std::string drawing = workedIn().drawings.begin()->first;
    writeBytes(path / "drawings" / drawing, std::string(5 << 20, ' '));
    std::vector<Phrase> problems;
    const LabStatePtr rest = readLab(path, 3, problems, true);
    QCOMPARE(problems.size(), std::size_t{1});
    writeLab(*rest, path);
    QVERIFY(std::filesystem::exists(path / "drawings" / (drawing + ".broken")));
    removeRun(path);
    QVERIFY(std::filesystem::is_empty(path));
  }

  void aWindowThatIsNoObjectAndAHugeSpecimenAreRefused() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    writeBytes(path / "window.json", "[1]");
    QVERIFY(thrown<InputError>([&] { readLab(path, 3); }).contains("JSON object"));
    writeBytes(path / "specimen.json", std::string(17 << 20, ' '));
    QVERIFY(thrown<InputError>([&] { readLab(path, 3); }).contains("at most"));
  }
};

REWIRE_TEST(TestLabState)
#include "tst_lab_state.moc"
