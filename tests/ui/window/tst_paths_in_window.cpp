// Strongest paths between their panel, the connectivity and the lab.
#include "core/lab/lab.h"
#include "tests/support/lab_results.h"
#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/connectivity/connectivity_view.h"
#include "ui/statistics/paths_view.h"
#include "ui/window/bridge.h"
#include "ui/window/main_window.h"

#include <QDockWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace rewire;

class TestPathsInWindow : public QObject {
  Q_OBJECT

  QTemporaryDir m_settings;

 private Q_SLOTS:
  void initTestCase() {
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
  }

  void aClickDrawsThePathsInTheNetworkUntilEscape() {
    MainWindow window;
    window.resize(1440, 900);
    window.show();
    window.showSnapshot(withSamples(makeSnapshot({64, 40, 30, 4}, 0.1)));
    auto* paths = window.findChild<PathsView*>();
    auto* connectivity = window.findChild<ConnectivityView*>();
    window.findChild<QDockWidget*>("pathsDock")->raise();
    QTRY_VERIFY(paths->isVisible());
    QTest::mouseClick(paths, Qt::LeftButton, {}, paths->nameArea(1).center().toPoint());
    QTRY_VERIFY(connectivity->accessibleDescription().contains("strongest paths to class 1"));
    connectivity->setFocus();
    QTest::keyClick(connectivity, Qt::Key_Escape);
    QVERIFY(!paths->chosen());
    QTRY_VERIFY(!connectivity->accessibleDescription().contains("Lifted out"));
  }

  /// Without the links of the first layer nothing reaches a class.
  void theyFollowTheLab() {
    MainWindow window;
    Bridged<Lab> lab(1);
    lab.tell(&window, [&](const LabResultPtr& result) { window.showLabResult(result); });
    connect(&window, &MainWindow::labRequested, &lab.bridge, [&](const LabRequest& request) { lab.worker.ask(request); });
    window.resize(1440, 900);
    window.show();
    window.showSnapshot(withSamples(makeSnapshot({64, 40, 30, 4}, 0.1)));
    auto* paths = window.findChild<PathsView*>();
    QVERIFY(paths->found()->paths.largest() > 0.0f);
    Perturbations perturbations;
    perturbations.step<RemoveLinks>().fraction = 1.0;
    perturbations.step<RemoveLinks>().layers = {0};
    window.perturbSpecimen(perturbations, "Remove");
    QTRY_COMPARE(paths->found()->paths.largest(), 0.0f);
    QVERIFY(paths->accessibleDescription().contains("No path leads from a pixel to a class."));
    window.perturbSpecimen({}, "Heal");
    QTRY_VERIFY(paths->found()->paths.largest() > 0.0f);
  }
};

REWIRE_WIDGET_TEST(TestPathsInWindow)
#include "tst_paths_in_window.moc"
