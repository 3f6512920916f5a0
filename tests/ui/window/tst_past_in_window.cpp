// The whole window while an epoch of the past is looked at, with a lab and a reader of histories behind it: every view shows what
// it shows in a window of which the run stands there.
#include "core/lab/lab.h"
#include "core/lab/past.h"
#include "core/run/past_run.h"
#include "tests/support/kept_run.h"
#include "tests/support/registry.h"
#include "ui/connectivity/connectivity_view.h"
#include "ui/examples/confusion_view.h"
#include "ui/examples/gallery_view.h"
#include "ui/pair/pair_view.h"
#include "ui/picture/past_sign.h"
#include "ui/runs/comparison_view.h"
#include "ui/statistics/degree_view.h"
#include "ui/statistics/history_view.h"
#include "ui/statistics/topology_view.h"
#include "ui/statistics/weight_view.h"
#include "ui/window/bars/timeline_strip.h"
#include "ui/window/bridge.h"
#include "ui/window/main_window.h"

#include <qcustomplot.h>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace rewire;
using namespace rewire::test;

namespace {

/// A window whose run stands still.
struct StandingWindow {
  StandingWindow() {
    lab.tell(&window, [this](const LabResultPtr& result) { window.showLabResult(result); });
    past.tell(&window, [this](const PastEpochPtr& answer) { window.showPast(answer); });
    QObject::connect(&window, &MainWindow::labRequested, &lab.bridge, [this](const LabRequest& asked) { lab.worker.ask(asked); });
    QObject::connect(&window, &MainWindow::pastRequested, &past.bridge,
                     [this](const PastRequest& asked) { past.worker.ask(asked); });
    window.resize(1280, 800);
    window.show();
  }

  template <class AView>
  QString csv() const {
    return window.findChild<AView*>()->csv();
  }
  TimelineStrip* strip() const { return window.findChild<TimelineStrip*>(); }

  MainWindow window;
  Bridged<Lab> lab{1};
  Bridged<PastEpochs> past;
};

}  // namespace

class TestPastInWindow : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  SnapshotPtr m_now, m_then;

  template <class AView>
  void follows(const StandingWindow& there, const StandingWindow& then) {
    QTRY_COMPARE(there.csv<AView>(), then.csv<AView>());
  }

 private Q_SLOTS:
  void initTestCase() {
    const std::filesystem::path folder = makeKeptRun(m_folder.path().toStdString(), 4, 0);
    PastRun run(folder);
    run.loadData({}, {});
    auto now = std::make_shared<Snapshot>(*run.at(4));
    now->historyFile = (folder / "history.sqlite").string();
    now->notices = std::make_shared<const std::vector<Notice>>();
    auto then = std::make_shared<Snapshot>(*run.at(1));
    then->notices = now->notices;
    m_now = now;
    m_then = then;
  }

  void everyViewFollowsTheHead() {
    StandingWindow then, there;
    then.window.showSnapshot(m_then);
    there.window.showSnapshot(m_now);
    QTRY_VERIFY(!then.csv<GalleryView>().isEmpty() && !then.csv<ConfusionView>().isEmpty());
    QTRY_VERIFY(there.strip()->isEnabled());
    QTRY_VERIFY(!there.csv<ConfusionView>().isEmpty());
    const QString course = there.csv<HistoryView>(), measures = there.csv<TopologyView>(), now = there.csv<ConfusionView>();
    QVERIFY(now != then.csv<ConfusionView>());
    QTest::keyClick(there.strip(), Qt::Key_Home);
    QTest::keyClick(there.strip(), Qt::Key_Right);
    QTRY_COMPARE(there.strip()->head(), 1);
    follows<ConnectivityView>(there, then);
    follows<DegreeView>(there, then);
    follows<WeightView>(there, then);
    follows<ConfusionView>(there, then);
    follows<GalleryView>(there, then);
    QCOMPARE(there.csv<HistoryView>(), course);
    QCOMPARE(there.csv<TopologyView>(), measures);
    QTest::keyClick(there.strip(), Qt::Key_End);  // beyond the last one: the present
    QTRY_COMPARE(there.csv<ConfusionView>(), now);
  }

  /// Pinned in the past, moved on with the keys, and back at the present: one epoch stays under the sliders.
  void aPinHoldsWhereverTheHeadGoes() {
    StandingWindow there;
    there.window.showSnapshot(m_now);
    QTRY_VERIFY(there.strip()->isEnabled());
    auto* pin = there.window.findChild<QPushButton*>("pin");
    auto* confusion = there.window.findChild<ConfusionView*>();
    QTest::keyClick(there.strip(), Qt::Key_Left);
    QTest::keyClick(there.strip(), Qt::Key_Left);
    QTRY_COMPARE(confusion->suggestedName(), QString("confusion-epoch-3"));
    const QString then = confusion->csv();
    QTest::mouseClick(pin, Qt::LeftButton);
    QCOMPARE(pin->text(), QString("Pinned: epoch 3"));
    QTest::keyClick(&there.window, Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(&there.window, Qt::Key_Left, Qt::ControlModifier);
    QTRY_COMPARE(there.strip()->head(), 1);
    QTRY_COMPARE(there.window.findChild<ConnectivityView*>()->network()->epoch, 1);
    QCOMPARE(pin->text(), QString("Pinned: epoch 3"));
    QCOMPARE(confusion->csv(), then);
    QCOMPARE(confusion->findChild<PastSign*>("pastSign")->text(), QString("pinned: epoch 3 of 4"));
    QTest::keyClick(&there.window, Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!there.strip()->head());
    QCOMPARE(pin->text(), QString("Pinned: epoch 3"));
    QCOMPARE(confusion->csv(), then);
    QTest::mouseClick(pin, Qt::LeftButton);
    QTRY_COMPARE(confusion->suggestedName(), QString("confusion-epoch-4"));
  }

  void everyPanelSaysThatItShowsThePast() {
    StandingWindow there;
    there.window.showSnapshot(m_now);
    QTRY_VERIFY(there.strip()->isEnabled());
    QTest::keyClick(there.strip(), Qt::Key_Left);
    QTest::keyClick(there.strip(), Qt::Key_Left);
    const auto signs = there.window.findChildren<PastSign*>("pastSign");
    QCOMPARE(signs.size(),
             static_cast<qsizetype>(there.window.views().size()) + 4);  // those, and Comparison, Side by side, Perturb, Draw
    const std::array<const View*, 2> ofRuns = {there.window.findChild<ComparisonView*>(), there.window.findChild<PairView*>()};
    for (const PastSign* sign : signs) {
      if (sign->parent() == ofRuns[0] || sign->parent() == ofRuns[1]) continue;  // runs on disk, at no epoch of this one
      QTRY_VERIFY2(sign->text() == "epoch 3 of 4", qPrintable(sign->parent()->objectName() + ": " + sign->text()));
    }
    for (const View* view : ofRuns) QVERIFY(view->findChild<PastSign*>("pastSign")->text().isEmpty());
    const auto* models = there.window.findChild<QListWidget*>("curveModels");
    QCOMPARE(models->item(0)->text(), QString("this network, epoch 3"));
    QTest::keyClick(there.strip(), Qt::Key_End);
    for (const PastSign* sign : signs) QTRY_VERIFY(sign->text().isEmpty());
    QCOMPARE(models->item(0)->text(), QString("this network, epoch 4"));
  }

  void aPictureOfThePastHasWhatDiedAndWasBorn() {
    StandingWindow there;
    there.window.showSnapshot(m_now);
    QTRY_VERIFY(there.strip()->isEnabled());
    auto* view = there.window.findChild<ConnectivityView*>();
    const auto picture = [&] {
      QImage image(800, 600, QImage::Format_RGB32);
      QCPPainter painter(&image);
      view->render(painter, image.size(), Theme::light());
      return image;
    };
    const QImage present = picture();
    QTest::keyClick(there.strip(), Qt::Key_Left);
    QTRY_VERIFY(view->network()->past && view->network()->lastRewiring);
    QCOMPARE(view->network()->epoch, 4);
    QVERIFY(picture() != present);  // the same links, marked
    QCOMPARE(picture(), picture());
  }
};

REWIRE_WIDGET_TEST(TestPastInWindow)
#include "tst_past_in_window.moc"
