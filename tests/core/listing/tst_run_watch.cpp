#include "core/listing/run_watch.h"

#include "tests/support/made_sweep.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace rewire;
using namespace rewire::test;

class TestRunWatch : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void itReadsTheNewestFolderThatWasAskedFor() {
    const QTemporaryDir dir;
    const Sweep sweep = makeSweep(dir.path().toStdString(), {"set"}, 2);
    std::atomic<int> news = 0;
    RunWatch watch([&] { ++news; });
    QVERIFY(!watch.latest());
    for (int i = 0; i < 20; ++i) watch.ask(sweep.folder / "none");
    watch.ask(sweep.folder);
    QTRY_VERIFY(watch.latest() && watch.latest()->folder == sweep.folder);
    QCOMPARE(watch.latest()->runs.size(), std::size_t{2});
    const int before = news;
    watch.ask(sweep.folder);
    QTRY_COMPARE(news.load(), before + 1);  // told, though nothing has changed
  }

  void aFolderThatIsNotThereIsAList() {
    RunWatch watch([] {});
    watch.ask("/no/such/folder");
    QTRY_VERIFY(watch.latest());
    QCOMPARE(watch.latest()->problems.size(), std::size_t{1});
  }
};

REWIRE_TEST(TestRunWatch)
#include "tst_run_watch.moc"
