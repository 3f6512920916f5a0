#include "tests/support/lab_results.h"
#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/picture/view.h"
#include "ui/widgets/confirm_button.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <set>

using namespace rewire;

namespace {

const std::vector<int> kNeurons = {64, 40, 30, 10};
constexpr int kMostStops = 300;
constexpr int kLeastDifference = 30;  // pixels: a ring, not a caret

SnapshotPtr networkIn(Phase phase) {
  auto snapshot = std::make_shared<Snapshot>(*withSamples(makeSnapshot(kNeurons, 0.1)));
  snapshot->phase = phase;
  return snapshot;
}

QString nameOf(const QWidget* widget) {
  if (!widget) return QStringLiteral("nobody");
  return QStringLiteral("%1 “%2” in %3")
      .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
           widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
}

QRect areaOf(const QWidget& widget, const QWidget& window) {
  return {widget.mapTo(&window, QPoint()), widget.size()};
}

/// The part of the window around a widget, with room for a ring outside of it.
QImage around(const QWidget& widget, QWidget& window) {
  return window.grab(areaOf(widget, window).adjusted(-4, -4, 4, 4)).toImage();
}

int differentPixels(const QImage& a, const QImage& b) {
  int count = 0;
  for (int y = 0; y < a.height(); ++y)
    for (int x = 0; x < a.width(); ++x) count += a.pixel(x, y) != b.pixel(x, y);
  return count;
}

/// A sentence about what is wrong with this stop; empty: a person sees the focus there.
QString wrongWith(QWidget* stop, QWidget& window) {
  if (!stop) return QStringLiteral("nobody has the focus");
  if (!stop->isVisible() || !stop->isEnabled() || stop->size().isEmpty()) return nameOf(stop) + QStringLiteral(" is hidden");
  const QRect seen = stop->visibleRegion().boundingRect();
  if (seen.isEmpty()) return nameOf(stop) + QStringLiteral(" is out of sight");
  for (QWidget* parent = stop->parentWidget(); parent; parent = parent->parentWidget()) {
    const auto* scroll = qobject_cast<QScrollArea*>(parent);
    if (scroll && !scroll->viewport()->rect().contains(areaOf(*stop, *scroll->viewport()).center()))
      return nameOf(stop) + QStringLiteral(" is scrolled away");
  }
  const QImage with = around(*stop, window);
  stop->clearFocus();
  const QImage without = around(*stop, window);
  stop->setFocus(Qt::TabFocusReason);
  const int difference = differentPixels(with, without);
  return difference >= kLeastDifference ? QString()
                                        : QStringLiteral("%1 shows no focus: %2 pixels").arg(nameOf(stop)).arg(difference);
}

}  // namespace

/// The focus in the window as a whole: where Tab takes it, that it is seen there, and that it does not run off by itself.
class TestFocus : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_settings;

  static bool show(MainWindow& window, QSize size = QSize(1440, 900)) {
    window.resize(size);
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
  }

  template <class Widget = QWidget>
  static Widget* find(MainWindow& window, const char* name) {
    return window.findChild<Widget*>(name);
  }

  template <class Requested>
  static int count(const QSignalSpy& spy) {
    return static_cast<int>(std::count_if(spy.begin(), spy.end(), [](const QList<QVariant>& arguments) {
      return std::holds_alternative<Requested>(arguments.front().value<Command>());
    }));
  }

 private Q_SLOTS:
  void initTestCase() {
    qRegisterMetaType<Command>();
    QApplication::setStyle(QStringLiteral("Fusion"));  // as the program does
    QApplication::setCursorFlashTime(0);
    QCoreApplication::setOrganizationName("rewire-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
  }

  void init() { QSettings().clear(); }

  void tabStopsWhereItIsSeen_data() {
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("forward");
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1440, 900), QSize(1024, 700)})
      for (const bool dark : {false, true})
        for (const bool forward : {true, false})
          QTest::addRow("%d %s %s", size.width(), dark ? "dark" : "light", forward ? "forward" : "back")
              << dark << forward << size;
  }

  void tabStopsWhereItIsSeen() {
    QFETCH(bool, dark);
    QFETCH(bool, forward);
    QFETCH(QSize, size);
    MainWindow window;
    QVERIFY(show(window, size));
    window.setThemeChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    window.showSnapshot(networkIn(Phase::Paused));
    window.perturbSpecimen(removal(), "Remove");
    QCoreApplication::processEvents();  // docks have taken their places
    QStringList wrong;
    std::set<const QWidget*> stops;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QWidget* first = QApplication::focusWidget();
    for (int steps = 0; steps < kMostStops; ++steps) {
      QWidget* stop = QApplication::focusWidget();
      if (const QString sentence = wrongWith(stop, window); !sentence.isEmpty()) wrong << sentence;
      stops.insert(stop);
      QTest::keyClick(stop ? stop : &window, forward ? Qt::Key_Tab : Qt::Key_Backtab,
                      forward ? Qt::NoModifier : Qt::ShiftModifier);
      if (QApplication::focusWidget() == first) break;
    }
    for (const QString& sentence : wrong) qWarning("%s", qPrintable(sentence));
    QVERIFY(wrong.isEmpty());
    QVERIFY2(stops.size() > 20, qPrintable(QString::number(stops.size())));
    QCOMPARE(QApplication::focusWidget(), first);  // round once
    for (const char* name : {"resetButton", "speed", "dataset", "newNetworkButton", "apply", "removeLinksSlider"})
      if (find(window, name)->visibleRegion().isEmpty() == false) QVERIFY2(stops.contains(find(window, name)), name);
  }

  void everyPictureShowsThatItHasTheFocus() {
    MainWindow window;
    QVERIFY(show(window));
    window.showSnapshot(networkIn(Phase::Paused));
    for (View* view : window.views()) {
      for (QWidget* parent = view; parent; parent = parent->parentWidget())
        if (auto* dock = qobject_cast<QDockWidget*>(parent)) dock->raise();
      QTRY_VERIFY(!view->visibleRegion().isEmpty());
      view->clearFocus();
      view->setFocus(Qt::TabFocusReason);
      const QString sentence = wrongWith(view, window);
      QVERIFY2(sentence.isEmpty(), qPrintable(sentence));
      QTest::mouseClick(view, Qt::LeftButton, {}, QPoint(2, 2));
    }
  }

  // Every control of the panels that stand behind others at first, and of the parts that are folded.
  void theOtherPanelsToo() {
    for (const char* name :
         {"drawDock", "galleryDock", "confusionDock", "curveDock", "weightDock", "topologyDock", "inputMapDock", "experimentDock"}) {
      MainWindow window;
      QVERIFY(show(window));
      window.showSnapshot(networkIn(Phase::Paused));
      auto* dock = find<QDockWidget>(window, name);
      dock->raise();
      QTRY_VERIFY(!dock->widget()->visibleRegion().isEmpty());
      find<QToolButton>(window, "advanced")->setChecked(true);
      find<QToolButton>(window, "attackOptions")->setChecked(true);
      QCoreApplication::processEvents();
      QStringList wrong;
      int inDock = 0;
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
      const QWidget* first = QApplication::focusWidget();
      for (int steps = 0; steps < kMostStops; ++steps) {
        QWidget* stop = QApplication::focusWidget();
        if (dock->isAncestorOf(stop)) ++inDock;
        if (const QString sentence = wrongWith(stop, window); !sentence.isEmpty()) wrong << sentence;
        QTest::keyClick(stop ? stop : &window, Qt::Key_Tab);
        if (QApplication::focusWidget() == first) break;
      }
      for (const QString& sentence : wrong) qWarning("%s: %s", name, qPrintable(sentence));
      QVERIFY2(wrong.isEmpty(), name);
      QVERIFY2(inDock > 0, name);
    }
  }

  void whatIsBehindAnotherTabIsNoStop() {
    MainWindow window;
    QVERIFY(show(window));
    window.showSnapshot(networkIn(Phase::Paused));
    auto* weights = find<QDockWidget>(window, "weightDock");
    QVERIFY(!weights->widget()->isVisible());
    weights->raise();
    QTRY_VERIFY(weights->widget()->isVisible());
    QVERIFY(!find<QDockWidget>(window, "degreeDock")->widget()->isVisible());
  }

  void spacePressesNothingThatWasOnlyClicked() {
    MainWindow window;
    QVERIFY(show(window));
    window.showSnapshot(networkIn(Phase::Paused));
    window.perturbSpecimen(removal(), "Remove");
    QSignalSpy spy(&window, &MainWindow::commandRequested);
    auto* apply = find<ConfirmButton>(window, "apply");
    QTest::mouseClick(apply, Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), apply);
    QVERIFY(apply->asking());
    QTest::keyClick(apply, Qt::Key_Space);
    QCOMPARE(count<ApplyPerturbations>(spy), 0);
    QCOMPARE(count<Play>(spy), 1);
    auto* regrow = find<QCheckBox>(window, "regrow");
    QTest::mouseClick(regrow, Qt::LeftButton, {}, QPoint(8, regrow->height() / 2));
    QVERIFY(regrow->isChecked());
    QTest::keyClick(regrow, Qt::Key_Space);
    QVERIFY(regrow->isChecked());
    QCOMPARE(count<Play>(spy), 2);
    window.showSnapshot(networkIn(Phase::Finished));  // there is nothing to play
    QTest::keyClick(regrow, Qt::Key_Space);
    QVERIFY(regrow->isChecked());
  }

  void spaceDoesWhatTabHasChosen() {
    MainWindow window;
    QVERIFY(show(window));
    window.showSnapshot(networkIn(Phase::Paused));
    QSignalSpy spy(&window, &MainWindow::commandRequested);
    auto* regrow = find<QCheckBox>(window, "regrow");
    regrow->setFocus(Qt::TabFocusReason);
    QTest::keyClick(regrow, Qt::Key_Space);
    QVERIFY(regrow->isChecked());
    QCOMPARE(spy.size(), 0);
    auto* rule = find<QComboBox>(window, "rule");
    QTest::mouseClick(rule, Qt::LeftButton);
    rule->hidePopup();
    rule->setFocus(Qt::MouseFocusReason);
    QTest::keyClick(rule, Qt::Key_Space);
    QCOMPARE(count<Play>(spy), 1);
  }

  void spaceInAScrolledAwayControlPlays() {
    MainWindow window;
    QVERIFY(show(window));
    window.showSnapshot(networkIn(Phase::Paused));
    QSignalSpy spy(&window, &MainWindow::commandRequested);
    auto* advanced = find<QToolButton>(window, "advanced");
    advanced->setFocus(Qt::TabFocusReason);
    for (QWidget* parent = advanced; parent; parent = parent->parentWidget())
      if (auto* scroll = qobject_cast<QScrollArea*>(parent)) scroll->ensureVisible(0, 0);
    QVERIFY(advanced->visibleRegion().isEmpty());
    QTest::keyClick(advanced, Qt::Key_Space);
    QVERIFY(!advanced->isChecked());
    QCOMPARE(count<Play>(spy), 1);
  }

  // After each of them the control is gone or dead, and a space plays.
  void whatDisablesItselfLeavesTheFocusToThePicture_data() {
    QTest::addColumn<bool>("keyboard");
    QTest::newRow("mouse") << false;
    QTest::newRow("keyboard") << true;
  }
  void whatDisablesItselfLeavesTheFocusToThePicture() {
    QFETCH(bool, keyboard);
    MainWindow window;
    QVERIFY(show(window));
    View* picture = window.views().front();
    window.showSnapshot(networkIn(Phase::Paused));
    window.perturbSpecimen(removal(), "Remove");
    auto* apply = find<ConfirmButton>(window, "apply");
    apply->setFocus(keyboard ? Qt::TabFocusReason : Qt::MouseFocusReason);
    apply->click();
    apply->click();
    QVERIFY(!apply->isEnabled());
    QCOMPARE(QApplication::focusWidget(), picture);

    auto* play = find<QToolButton>(window, "playButton");
    play->setFocus(keyboard ? Qt::TabFocusReason : Qt::MouseFocusReason);
    window.showSnapshot(networkIn(Phase::Training));
    QVERIFY(!play->isEnabled());
    QCOMPARE(QApplication::focusWidget(), picture);  // once it was Reset

    window.showSnapshot(withSamples(freshSnapshot(kNeurons, 0.1)));
    auto* train = find<QPushButton>(window, "train");
    train->setFocus(keyboard ? Qt::TabFocusReason : Qt::MouseFocusReason);
    window.showSnapshot(networkIn(Phase::Training));
    QVERIFY(!train->isVisible());
    QCOMPARE(QApplication::focusWidget(), picture);

    window.openPath("/there/is/no/such/file.json");
    auto* close = find<QToolButton>(window, "bannerClose");
    close->setFocus(keyboard ? Qt::TabFocusReason : Qt::MouseFocusReason);
    close->click();
    QCOMPARE(QApplication::focusWidget(), picture);

    auto* seed = find<QWidget>(window, "perturbSeed");
    seed->setFocus(Qt::TabFocusReason);
    window.showSnapshot(snapshotWithoutNetwork(Phase::Empty));  // its whole row is disabled
    QTRY_COMPARE(QApplication::focusWidget(), picture);

    window.showSnapshot(networkIn(Phase::Paused));
    find<QWidget>(window, "zeta")->setFocus(Qt::TabFocusReason);
    find<QDockWidget>(window, "experimentDock")->hide();
    QCOMPARE(QApplication::focusWidget(), picture);
    QSignalSpy spy(&window, &MainWindow::commandRequested);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(count<Play>(spy), 1);
  }

 private:
  static Perturbations removal() {
    Perturbations perturbations;
    perturbations.step<RemoveLinks>().fraction = 0.2;
    return perturbations;
  }
};

REWIRE_WIDGET_TEST(TestFocus)
#include "tst_focus.moc"
