#include "tests/support/curves.h"
#include "tests/support/fragility_states.h"
#include "tests/support/lab_results.h"
#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/picture/view.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>

using namespace rewire;

namespace {

const std::vector<int> kLayers = {64, 40, 30, 10};

QString buddyName(const QWidget& widget) {
  for (const QLabel* label : widget.window()->findChildren<QLabel*>())
    if (label->buddy() == &widget) return label->text();
  return {};
}

/// What a screen reader says when the widget gets the focus.
QString nameOf(const QWidget& widget) {
  if (!widget.accessibleName().isEmpty()) return widget.accessibleName();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button && !button->text().isEmpty())
    return button->text();
  return buddyName(widget);
}

bool isSentence(const QString& text) {
  static const QRegularExpression kSentence("^\\p{Lu}.* .*[.…!]$", QRegularExpression::DotMatchesEverythingOption);
  return kSentence.match(text.trimmed()).hasMatch();
}

/// The line edit of a box speaks for the box.
bool speaksForItself(const QWidget& widget) {
  return widget.focusProxy() == nullptr && widget.objectName() != "qt_spinbox_lineedit" &&
         !widget.inherits("QComboBoxListView") &&
         !(qobject_cast<const QWidget*>(widget.parent()) && widget.parent()->inherits("QComboBox"));
}

}  // namespace

/// The whole window as those hear it who do not see it.
class TestScreenReader : public QObject {
  Q_OBJECT

  QTemporaryDir m_settings;

  static QStringList namelessIn(const QWidget& window) {
    QStringList nameless;
    for (const QWidget* widget : window.findChildren<QWidget*>())
      if (widget->focusPolicy() != Qt::NoFocus && speaksForItself(*widget) && nameOf(*widget).trimmed().isEmpty())
        nameless << QString("%1 %2 in %3")
                        .arg(widget->metaObject()->className(), widget->objectName(), widget->parent()->objectName());
    return nameless;
  }

  /// Whole, however long it is.
  static QString told(const QStringList& found) {
    if (!found.isEmpty()) qWarning("%s", qPrintable(found.join('\n')));
    return found.value(0);
  }

  static bool isControl(QAccessible::Role role) {
    static const QSet<int> kControls = {QAccessible::PushButton,   QAccessible::ButtonMenu,  QAccessible::ButtonDropDown,
                                        QAccessible::CheckBox,     QAccessible::RadioButton, QAccessible::ComboBox,
                                        QAccessible::EditableText, QAccessible::Slider,      QAccessible::SpinBox,
                                        QAccessible::PageTab,      QAccessible::PageTabList, QAccessible::Table,
                                        QAccessible::Tree,         QAccessible::List,        QAccessible::MenuItem,
                                        QAccessible::ProgressBar,  QAccessible::Link,        QAccessible::HotkeyField};
    return kControls.contains(role);
  }

  /// Adds the controls without a name from here on down, as a screen reader finds them.
  static void walk(QAccessibleInterface* node, QStringList& nameless, int& controls) {
    if (!node || !node->isValid() || node->state().invisible) return;
    QAccessibleInterface* above = node->parent();
    const bool partOfABox = above && (above->role() == QAccessible::SpinBox || above->role() == QAccessible::ComboBox);
    if (isControl(node->role()) && !partOfABox && node->role() != QAccessible::NoRole) {
      ++controls;
      const QString name = node->text(QAccessible::Name);
      if (name.trimmed().isEmpty())
        nameless << QString("role %1, %2").arg(node->role()).arg(node->object() ? node->object()->objectName() : "no object");
    }
    if (node->role() == QAccessible::Table || node->role() == QAccessible::Tree || node->role() == QAccessible::List) return;
    for (int i = 0; i < node->childCount(); ++i) walk(node->child(i), nameless, controls);
  }

  /// Rows of the table that an action opens.
  static int rowsOfTable(QWidget& window, const std::function<void()>& open) {
    open();
    const auto dialogs = window.window()->findChildren<QDialog*>("numberTableDialog");
    if (dialogs.isEmpty()) return -1;
    const auto* table = dialogs.last()->findChild<QTableView*>("numberTable");
    const bool named = !table->accessibleName().isEmpty() && table->model()->columnCount() > 1;
    const int rows = named ? table->model()->rowCount() : -1;
    delete dialogs.last();
    return rows;
  }

  /// A panel behind another one need not know what it shows.
  static QStringList speechless(MainWindow& window) {
    QStringList found;
    for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
      dock->raise();
      QCoreApplication::processEvents();
      for (const View* view : window.views())
        if (view->isVisible() && !isSentence(view->accessibleDescription()))
          found << view->title() + ": \"" + view->accessibleDescription() + '"';
    }
    return found;
  }

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName("rewire-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
  }
  void init() { QSettings().clear(); }

  void everyControlHasAName() {
    MainWindow window;
    window.resize(1440, 900);
    window.show();
    QCoreApplication::processEvents();
    QCOMPARE(told(namelessIn(window)), QString());
    window.showSnapshot(withSamples(makeSnapshot(kLayers, 0.1)));
    QCOMPARE(told(namelessIn(window)), QString());
  }

  void theTreeOfAllPanelsHasANameForEveryControl() {
    MainWindow window;
    window.resize(1440, 900);
    window.show();
    const SnapshotPtr network = withSamples(makeSnapshot(kLayers, 0.1));
    window.showSnapshot(network);
    QStringList nameless;
    int controls = 0;
    for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
      dock->raise();
      for (QAbstractButton* button : dock->findChildren<QAbstractButton*>())
        if (button->isCheckable() && button->objectName().endsWith("Options")) button->setChecked(true);  // rows open
      QCoreApplication::processEvents();
      walk(QAccessible::queryAccessibleInterface(&window), nameless, controls);
    }
    nameless.removeDuplicates();
    QCOMPARE(told(nameless), QString());
    QVERIFY(controls > 500);
  }

  void everyPlotHasItsNumbersAsATable() {
    MainWindow window;
    window.resize(1440, 900);
    window.show();
    const SnapshotPtr network = withSamples(makeSnapshot(kLayers, 0.1));
    window.showSnapshot(network);
    Perturbations perturbations;
    perturbations.step<RemoveLinks>().fraction = 0.2;
    window.perturbSpecimen(perturbations, "Remove");
    window.showLabResult(labResult(network, perturbations));
    window.showCurves(test::madeCurves());
    window.showFragility(test::madeFragility(network, 9, false));
    QStringList without;
    for (View* view : window.views())
      if (rowsOfTable(window, [view] { view->showTable(); }) < 2) without << view->title();
    QCOMPARE(told(without), QString());
    QCOMPARE(window.views().size(), std::size_t{11});
    auto* bars = window.findChild<QWidget*>("classBars");
    QCOMPARE(rowsOfTable(window, [bars] { bars->findChild<QAction*>("showTable")->trigger(); }), kLayers.back());
    auto* probabilities = window.findChild<QWidget*>("probabilities");
    QCOMPARE(rowsOfTable(window, [probabilities] { probabilities->findChild<QAction*>("showTable")->trigger(); }),
             0);  // no drawing
  }

  void theMenuOpensTheTableOfThePanelThatHasTheFocus() {
    MainWindow window;
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const SnapshotPtr network = withSamples(makeSnapshot(kLayers, 0.1));
    window.showSnapshot(network);
    window.showLabResult(labResult(network, {}));
    const auto titleOfTable = [&](QWidget* focus) {
      focus->setFocus();
      window.findChild<QAction*>("showNumbers")->trigger();
      const auto dialogs = window.findChildren<QDialog*>("numberTableDialog");
      const QString title = dialogs.isEmpty() ? QString() : dialogs.last()->windowTitle();
      qDeleteAll(dialogs);
      window.activateWindow();
      return QTest::qWaitForWindowActive(&window) ? title : QString();
    };
    QVERIFY(titleOfTable(window.findChild<View*>("connectivityView")).startsWith("Connectivity"));
    auto* degrees = window.findChild<QDockWidget*>("degreeDock");
    degrees->raise();
    QTRY_VERIFY(degrees->widget()->isVisible());
    QVERIFY(titleOfTable(degrees->widget()).startsWith("Degree"));
    QVERIFY(titleOfTable(window.findChild<QWidget*>("removeLinksSlider")).startsWith("Accuracy of each class"));
  }

  void everyPictureIsASentence() {
    MainWindow window;
    window.resize(1440, 900);
    window.show();
    QCOMPARE(told(speechless(window)), QString());
    const SnapshotPtr network = withSamples(makeSnapshot(kLayers, 0.1));
    window.showSnapshot(network);
    QCOMPARE(told(speechless(window)), QString());
    Perturbations perturbations;
    perturbations.step<RemoveLinks>().fraction = 0.2;
    window.perturbSpecimen(perturbations, "Remove");
    window.showLabResult(labResult(network, perturbations));
    QCOMPARE(told(speechless(window)), QString());
  }

  void theSentenceFollowsTheRun() {
    MainWindow window;
    window.resize(1440, 900);
    window.show();
    const auto said = [&window](const QString& title) {
      for (const View* view : window.views())
        if (view->title() == title) return view->accessibleDescription();
      return QString();
    };
    window.showSnapshot(freshSnapshot(kLayers, 0.1));
    QTRY_COMPARE(said("Accuracy and loss"), "Nothing trained yet.");
    auto trained = std::make_shared<Snapshot>(*makeSnapshot(kLayers, 0.1));
    std::vector<EpochMetrics> rows = {{1, 0.5, 0.85, 0.6, 0.82, 0.025, 26000, 7800, 0.31},
                                      {2, 0.25, 0.93, 0.4, 0.9, 0.0125, 26000, 0, 0.29},
                                      {3, 0.2, 0.94, 0.5, 0.846, 0.0125, 26000, 0, 0.29}};
    trained->history = std::make_shared<const std::vector<EpochMetrics>>(rows);
    trained->events = std::make_shared<const std::vector<Event>>(
        std::vector<Event>{{.epoch = 2.5, .applied = AppliedPerturbations{{}, false, 0.9, 0.6, 0.4, 1.2}}});
    window.showSnapshot(trained);
    QTRY_COMPARE(said("Accuracy and loss"),
                 "Accuracy of the test images over 3 epochs: 84.6 % at the end, best 90.0 % in epoch 2. "
                 "Perturbed in epoch 2.5: from 90.0 to 60.0 %.");
    QVERIFY(said("Connectivity").contains("64"));
  }
};

REWIRE_WIDGET_TEST(TestScreenReader)
#include "tst_screen_reader.moc"
