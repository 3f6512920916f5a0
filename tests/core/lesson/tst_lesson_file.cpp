#include "core/lesson/lesson_file.h"

#include "core/error.h"
#include "core/io/model_file.h"
#include "tests/support/files.h"
#include "tests/support/made_lesson.h"
#include "tests/support/models.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"
#include "tests/support/zip_bytes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestLessonFile : public QObject {
  Q_OBJECT

  QTemporaryDir m_temporary;
  int m_made = 0;

  fs::path fresh() { return fs::path(m_temporary.path().toStdString()) / ("lesson-" + std::to_string(++m_made)); }
  static QString refusal(const fs::path& path, const std::string& language = "") {
    return thrown<InputError>([&] { readLesson(path, language); });
  }
  static std::vector<ZipPart> partsOf(const fs::path& folder, const std::string& root) {
    std::vector<ZipPart> parts;
    for (const char* name : {"lesson.json", "lesson.md", "before.md", "after.md", "data/train-images-idx3-ubyte"})
      parts.push_back({.name = root + name, .content = readBytes(folder / name)});
    return parts;
  }

 private Q_SLOTS:
  void aFolderIsRead() {
    const fs::path folder = makeLesson(fresh() / "bright-spots");
    const Lesson lesson = readLesson(folder / "");
    QCOMPARE(lesson.name, std::string("bright-spots"));
    QCOMPARE(lesson.title, std::string("A tiny lesson"));
    QCOMPARE(lesson.summary, std::string("Four bright spots,\nand who tells them apart."));
    QCOMPARE(lesson.steps.size(), std::size_t{2});
    QCOMPARE(lesson.steps[0].title, std::string("Before training"));
    QCOMPARE(lesson.steps[0].text, std::string("The network guesses. **One in four** is right."));
    QCOMPARE(lesson.steps[1].title, std::string("After training"));
  }

  void aFolderOfALanguageStandsInForTheTextsThatItHas() {
    const fs::path folder = makeLesson(fresh());
    fs::create_directories(folder / "de");
    writeBytes(folder / "de" / "lesson.md", "# Eine kleine Stunde\n\nVier helle Flecken.\n");
    writeBytes(folder / "de" / "after.md", "# Danach\n\nDrück auf Play.\n");
    const Lesson lesson = readLesson(folder, "de");
    QCOMPARE(lesson.title, std::string("Eine kleine Stunde"));
    QCOMPARE(lesson.steps[0].title, std::string("Before training"));
    QCOMPARE(lesson.steps[1].text, std::string("Drück auf Play."));
    QCOMPARE(readLesson(folder, "fr").title, std::string("A tiny lesson"));
    QVERIFY(refusal(folder, "../de").contains("a language is a name"));
  }

  void termsThatNobodyExplainsAreRefused() {
    const fs::path folder = makeLesson(fresh());
    writeBytes(folder / "after.md", "# After\n\nSilence the [hubs](term:hub).\n");
    QCOMPARE(readLesson(folder).steps[1].text, std::string("Silence the [hubs](term:hub)."));
    writeBytes(folder / "after.md", "# After\n\nSilence the [hubs](term:hubs).\n");
    const QString line = refusal(folder);
    QVERIFY2(line.contains("\"hubs\"") && line.contains("glossary") && line.contains("after.md") && !line.contains('\n'),
             qPrintable(line));
  }

  void aZipIsReadAndGoesWithItsLesson() {
    const fs::path folder = makeLesson(fresh());
    for (const char* root : {"", "spots/"}) {
      const fs::path zip = fs::path(folder.string() + (*root ? "-in.zip" : ".zip"));
      writeBytes(zip, zipOf(partsOf(folder, root)));
      fs::path unpacked;
      {
        const Lesson lesson = readLesson(zip);
        QCOMPARE(lesson.name, zip.stem().string());
        QCOMPARE(lesson.steps[1].title, std::string("After training"));
        unpacked = lesson.folder;
        QCOMPARE(readBytes(unpacked / "data" / "train-images-idx3-ubyte"),
                 readBytes(folder / "data" / "train-images-idx3-ubyte"));
      }
      QVERIFY(!fs::exists(unpacked));
    }
  }

  void aLineAboutAZipNamesTheFileWithin() {
    const fs::path folder = makeLesson(fresh());
    writeBytes(folder / "after.md", "no title");
    const fs::path zip = fs::path(folder.string() + ".zip");
    writeBytes(zip, zipOf(partsOf(folder, "")));
    const QString line = refusal(zip);
    QVERIFY2(line.contains("# Title") && line.endsWith(QString::fromStdString("(" + zip.string() + "/after.md)")),
             qPrintable(line));
  }

  void aTextThatIsTooLongOrHasNoTitleIsRefused() {
    const fs::path folder = makeLesson(fresh());
    std::string words;
    for (int i = 0; i < 60; ++i) words += "word - ";  // a dash alone is no word
    writeBytes(folder / "before.md", "# Title\n\n" + words + "\n");
    QCOMPARE(wordsIn(readLesson(folder).steps[0].text), 60);
    writeBytes(folder / "before.md", "# Title\n\n" + words + "more\n");
    QVERIFY2(refusal(folder).contains("61 words; at most 60"), qPrintable(refusal(folder)));
    for (const char* text : {"Title\n\nWords.\n", "# \n\nWords.\n", "#Title\n\nWords.\n"}) {
      writeBytes(folder / "before.md", text);
      QVERIFY2(refusal(folder).contains("must begin with a line"), text);
    }
    writeBytes(folder / "before.md", "# Title\n\n");
    QVERIFY(refusal(folder).contains("words below its title"));
    writeBytes(folder / "before.md", "# Title\n\nWords\x1b[31m.\n");
    QVERIFY(refusal(folder).contains("control characters"));
    fs::remove(folder / "before.md");
    QVERIFY2(refusal(folder).contains("before.md"), qPrintable(refusal(folder)));
  }

  void modelsThatStepsBeginWithAreLookedAt() {
    const fs::path folder = makeLesson(fresh(), lessonJsonWith(R"([{"text": "before.md", "start": {"model": "m.safetensors"},
        "actions": [{"perturb": [{"kind": "remove-links", "parameters": {"fraction": 0.5, "layers": [2]}}]}]}])"));
    QVERIFY2(refusal(folder).contains("m.safetensors"), qPrintable(refusal(folder)));
    writeModel(tinyModel(), folder / "m.safetensors");  // two hidden layers
    QCOMPARE(readLesson(folder).steps.size(), std::size_t{1});
    writeBytes(folder / "lesson.json", lessonJsonWith(R"([{"text": "before.md", "start": {"model": "m.safetensors"},
        "actions": [{"perturb": [{"kind": "remove-links", "parameters": {"fraction": 0.5, "layers": [3]}}]}]}])"));
    QVERIFY2(refusal(folder).contains("step 1: of remove-links, layers"), qPrintable(refusal(folder)));
  }

  void aControlThatCannotBeIsRefused() {
    const fs::path folder = makeLesson(fresh(), lessonJsonWith(R"([{"text": "before.md", "expect": [
        {"what": "accuracy", "from": 0, "to": 1,
         "control": {"perturb": [{"kind": "remove-links", "parameters": {"fraction": 1.5}}]}}]}])"));
    QVERIFY2(refusal(folder).contains("step 1, a control: of remove-links, fraction must lie"), qPrintable(refusal(folder)));
  }

  void aLinkThatLeadsOutOfTheLessonIsRefused() {
    const fs::path outside = fresh();
    fs::create_directories(outside);
    writeModel(tinyModel(), outside / "m.safetensors");
    const fs::path folder =
        makeLesson(fresh(), lessonJsonWith(R"([{"text": "before.md", "start": {"model": "m.safetensors"}}])"));
    fs::create_symlink(outside / "m.safetensors", folder / "m.safetensors");
    QVERIFY2(refusal(folder).contains("outside of the lesson"), qPrintable(refusal(folder)));
  }

  void whatIsNoLessonIsRefused() {
    const fs::path folder = fresh();
    fs::create_directories(folder);
    QVERIFY2(refusal(folder).contains("lesson.json"), qPrintable(refusal(folder)));
    QVERIFY(refusal(folder / "absent").contains("absent"));
    writeBytes(folder / "text.zip", "no zip");
    QVERIFY2(refusal(folder / "text.zip").contains("zip"), qPrintable(refusal(folder / "text.zip")));
  }
};

REWIRE_TEST(TestLessonFile)
#include "tst_lesson_file.moc"
