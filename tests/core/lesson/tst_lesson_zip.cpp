#include "core/lesson/lesson_zip.h"

#include "core/error.h"
#include "tests/support/files.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"
#include "tests/support/zip_bytes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestLessonZip : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  fs::path zip(const std::vector<ZipPart>& parts) const {
    const fs::path file = fs::path(m_folder.path().toStdString()) / "lesson.zip";
    writeBytes(file, zipOf(parts));
    return file;
  }
  QString refusal(const std::vector<ZipPart>& parts) const {
    return thrown<InputError>([&] { unpackLesson(zip(parts)); });
  }

 private Q_SLOTS:
  void filesOutsideOfTheLessonsFolderStayInTheZip() {
    const UnpackedLesson unpacked = unpackLesson(zip({{.name = "a/lesson.json", .content = "{}"},
                                                      {.name = "a/run/x.csv", .content = "1"},
                                                      {.name = "b/other", .content = "2"}}));
    QCOMPARE(namesIn(unpacked.folder), (std::vector<std::string>{"lesson.json", "run", "run/x.csv"}));
    QCOMPARE(readBytes(unpacked.folder / "run" / "x.csv"), std::string("1"));
  }

  void theFolderGoesWithItsLastHolder() {
    UnpackedLesson one = unpackLesson(zip({{.name = "lesson.json", .content = "{}"}}));
    const fs::path folder = one.folder;
    UnpackedLesson two = one;
    one.holder.reset();
    QVERIFY(fs::exists(folder));
    two.holder.reset();
    QVERIFY(!fs::exists(folder));
  }

  void whatNoLessonHasIsRefused() {
    QVERIFY(refusal({{.name = "readme.md", .content = "x"}}).contains("no lesson.json"));
    QVERIFY(refusal({{.name = "a/b/lesson.json", .content = "x"}}).contains("no lesson.json"));
    QVERIFY(refusal({{.name = "lesson.json"}, {.name = "../out.md", .content = "x"}}).contains("refused"));
    QVERIFY(refusal({{.name = "lesson.json"}, {.name = "/tmp/out.md", .content = "x"}}).contains("refused"));
    QVERIFY(refusal({{.name = "lesson.json"}, {.name = "link", .content = "/etc/passwd", .mode = 0120777}}).contains("link"));
    QVERIFY(refusal({{.name = "lesson.json"}, {.name = "bomb", .content = std::string(17 << 20, 'x')}})
                .contains("more than 16777216"));
    std::vector<ZipPart> many(1001, {.name = "lesson.json"});
    for (std::size_t i = 1; i < many.size(); ++i) many[i].name = "f" + std::to_string(i);
    QVERIFY(refusal(many).contains("at most 1,000 files"));
  }

  void nothingIsLeftOfAZipThatIsRefused() {
    const auto unpackedNow = [] {
      int count = 0;
      for (const auto& entry : fs::directory_iterator(fs::temp_directory_path()))
        count += entry.path().filename().string().starts_with("rewire-lesson-") ? 1 : 0;
      return count;
    };
    const int before = unpackedNow();
    QVERIFY(!refusal({{.name = "lesson.json"}, {.name = "bomb", .content = std::string(17 << 20, 'x')}}).isEmpty());
    QCOMPARE(unpackedNow(), before);
  }
};

REWIRE_TEST(TestLessonZip)
#include "tst_lesson_zip.moc"
