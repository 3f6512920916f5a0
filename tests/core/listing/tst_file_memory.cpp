#include "core/listing/file_memory.h"

#include "tests/support/files.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestFileMemory : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;

  fs::path file() const { return fs::path(m_dir.path().toStdString()) / "file"; }

 private Q_SLOTS:
  void aFileIsReadAgainWhenItHasChanged() {
    FileMemory<std::string> memory;
    int reads = 0;
    const auto read = [&] {
      ++reads;
      return readBytes(file());
    };
    writeBytes(file(), "a");
    QVERIFY(*memory.of(file(), read).value == "a");
    QVERIFY(*memory.of(file(), read).value == "a" && reads == 1);
    writeBytes(file(), "bb");
    QVERIFY(*memory.of(file(), read).value == "bb" && reads == 2);
    memory.beginRound();
    memory.forgetUnused();
    QVERIFY(*memory.of(file(), read).value == "bb" && reads == 3);
  }

  void aProblemIsRememberedToo() {
    FileMemory<std::string> memory;
    writeBytes(file(), "a");
    int reads = 0;
    for (int time = 0; time < 2; ++time) {
      const auto& kept = memory.of(file(), [&]() -> std::string {
        ++reads;
        throw InputError("broken", "file");
      });
      QVERIFY(!kept.value);
      QVERIFY(kept.problem.english() == "broken (file)");
    }
    QCOMPARE(reads, 1);
  }

  void aFileThatIsNotThereIsToldOf() {
    const QString message = thrown<InputError>([&] { stampOf(file().parent_path() / "absent"); });
    QVERIFY2(message.contains("cannot be read") && message.contains("absent"), qPrintable(message));
  }
};

REWIRE_TEST(TestFileMemory)
#include "tst_file_memory.moc"
