#include "core/lab/curve_shelf.h"

#include "tests/support/curves.h"
#include "tests/support/files.h"
#include "tests/support/news.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

namespace {

/// A shelf and somebody who waits for its news.
class WatchedShelf {
 public:
  explicit WatchedShelf(const QString& folder) : m_shelf(folder.toStdString(), "rewire 9.9", [this] { m_news.arrived(); }) {}

  CurveShelf& shelf() { return m_shelf; }
  ShelfStatePtr await(const std::function<bool(const ShelfState&)>& holds) {
    ShelfStatePtr state;
    const bool came = m_news.await([&] {
      state = m_shelf.latest();
      return holds(*state);
    });
    return came ? state : nullptr;
  }
  ShelfStatePtr awaitCurves(std::size_t count) {
    return await([count](const ShelfState& state) { return state.curves.size() == count; });
  }

 private:
  News m_news;
  CurveShelf m_shelf;  // last: its thread calls back until it is gone
};

CurveStatePtr otherCurves() {
  Sampling sampling = smallSampling();
  sampling.kind = WeightNoise{};
  return madeCurves(sampling);
}

}  // namespace

/// Curves that are kept from one start to the next.
class TestCurveShelf : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsKeptIsThereAfterTheNextStart() {
    QTemporaryDir data;
    const QString folder = data.filePath("rewire/curves");  // is made
    {
      WatchedShelf watched(folder);
      watched.shelf().ask(KeepCurves{partOf(*madeCurves(), 20, true)});
      watched.shelf().ask(KeepCurves{otherCurves()});
    }  // its end waits for what is to be written
    QCOMPARE(QDir(folder).entryList({"*.csv"}).size(), 2);
    WatchedShelf next(folder);
    const ShelfStatePtr state = next.awaitCurves(2);
    QVERIFY(state);
    for (const CurveStatePtr& curves : state->curves) {
      const bool removal = std::holds_alternative<RemoveLinks>(curves->sampling.kind);
      QCOMPARE(curves->points.size(), removal ? 20u : 45u);
      QCOMPARE(curves->total, 45);
      QVERIFY(!curves->running);
      QCOMPARE(curves->id, idOf(*curves));
    }
    QCOMPARE(state->failures, std::uint64_t{0});
  }

  void theSameSettingsAreReplaced() {
    QTemporaryDir data;
    WatchedShelf watched(data.path());
    watched.shelf().ask(KeepCurves{partOf(*madeCurves(), 20, false)});
    watched.shelf().ask(KeepCurves{madeCurves()});
    const auto state = watched.await([](const ShelfState& s) { return !s.curves.empty() && s.curves[0]->points.size() == 45; });
    QVERIFY(state);
    QCOMPARE(state->curves.size(), 1u);
    QCOMPARE(QDir(data.path()).entryList({"*.csv"}).size(), 1);
  }

  void removedOnesAreGoneForGood() {
    QTemporaryDir data;
    WatchedShelf watched(data.path());
    watched.shelf().ask(KeepCurves{madeCurves()});
    watched.shelf().ask(KeepCurves{otherCurves()});
    QVERIFY(watched.awaitCurves(2));
    watched.shelf().ask(RemoveCurves{idOf(*madeCurves())});
    const ShelfStatePtr state = watched.awaitCurves(1);
    QVERIFY(state);
    QVERIFY(std::holds_alternative<WeightNoise>(state->curves[0]->sampling.kind));
    QCOMPARE(QDir(data.path()).entryList({"*.csv"}).size(), 1);
  }

  void aFileIsOpenedAndKept() {
    QTemporaryDir data;
    const QString file = data.filePath("from outside.csv");
    writeCurve(fileOf(*madeCurves(), {}, "rewire 0.1"), file.toStdString());
    WatchedShelf watched(data.filePath("curves"));
    watched.shelf().ask(OpenCurves{file.toStdString()});
    const ShelfStatePtr state = watched.await([](const ShelfState& s) { return s.openings == 1; });
    QVERIFY(state);
    QCOMPARE(state->opened, state->curves[0]->id);
    QCOMPARE(QString::fromStdString(state->openedPath), file);
    QVERIFY(watched.awaitCurves(1));
    QVERIFY(QFile::exists(file));
  }

  void whatCannotBeOpenedSaysWhyInOneLine() {
    QTemporaryDir data;
    const QString file = data.filePath("metrics.csv");
    writeBytes(file.toStdString(), "epoch,train_loss\n1,2\n");
    WatchedShelf watched(data.filePath("curves"));
    watched.shelf().ask(OpenCurves{file.toStdString()});
    const ShelfStatePtr state = watched.await([](const ShelfState& s) { return s.failures == 1; });
    QVERIFY(state);
    QVERIFY2(
        state->error.english().starts_with("this is no curve") && state->error.english().find("metrics.csv") != std::string::npos,
        state->error.english().c_str());
    QVERIFY(state->curves.empty());
  }

  void aMalformedFileLeavesTheOthers() {
    QTemporaryDir data;
    writeCurve(fileOf(*madeCurves(), {}, "rewire 0.1"), data.filePath("good.csv").toStdString());
    writeBytes(data.filePath("bad.csv").toStdString(), "x");
    writeBytes(data.filePath(".good.csv.0.tmp").toStdString(), "half");
    WatchedShelf watched(data.path());
    const ShelfStatePtr state = watched.awaitCurves(1);
    QVERIFY(state);
    QCOMPARE(state->curves[0]->id, std::string("good"));
    QCOMPARE(state->failures, std::uint64_t{1});
    QVERIFY(QFile::exists(data.filePath("bad.csv")));
  }

  void curvesOfAProjectAreKeptAndOpened() {
    QTemporaryDir data;
    WatchedShelf watched(data.path());
    watched.shelf().ask(ShowCurves{madeCurves()});
    const ShelfStatePtr state = watched.await([](const ShelfState& s) { return s.openings == 1; });
    QVERIFY(state);
    QCOMPARE(state->curves.size(), std::size_t{1});
    QCOMPARE(state->opened, idOf(*madeCurves()));
    QCOMPARE(state->openedPath, std::string());
    QVERIFY(QFile::exists(data.filePath(QString::fromStdString(state->opened) + ".csv")));
  }
};

REWIRE_TEST(TestCurveShelf)
#include "tst_curve_shelf.moc"
