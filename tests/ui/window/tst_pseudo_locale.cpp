#include "tests/support/lab_results.h"
#include "tests/support/pseudo_locale.h"
#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/style/language.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QGroupBox>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QtTest>

using namespace rewire;
using namespace rewire::test;

namespace {

const std::vector<int> kPseudoLayers = {64, 40, 30, 10};

/// Words that are the same in every language: names of rules and data, of programs, and of this one.
const QStringList kNames = {"Rewire",          "SET",    "RigL",   "CHT",      "CHTs",      "MNIST",   "Fashion-MNIST",
                            "Kuzushiji-MNIST", "KMNIST", "set",    "rigl",     "cht",       "chts",    "uniform",
                            "fixed-in",        "er",     "csti",   "bsw",      "brf",       "zero",    "random",
                            "never",           "half",   "lrs",    "relative", "magnitude", "weight",  "ch",
                            "constant",        "linear", "cosine", "English",  "Deutsch",   "Español", "简体中文",
                            "float",           "bfloat", "any",    "active"};

QString plain(const QString& text) {
  return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

/// What is left of a text without its translated parts, in letters of at least two.
QString untranslatedIn(QString text) {
  text = withoutKey(plain(text));
  int depth = 0;
  QString rest;
  for (const QChar letter : text) {
    if (letter == PseudoLocale::kOpening) ++depth;
    if (depth == 0) rest += letter;
    if (letter == PseudoLocale::kClosing) --depth;
  }
  static const QRegularExpression word("\\p{L}[\\p{L}\\-]+");
  for (auto found = word.globalMatch(rest); found.hasNext();)
    if (const QString each = found.next().captured(); !kNames.contains(each)) return each;
  return {};
}

QString placeOf(const QWidget& widget) {
  QStringList path;
  for (const QObject* at = &widget; at; at = at->parent())
    if (!at->objectName().isEmpty() && !at->objectName().startsWith("qt_")) path << at->objectName();
  return QString("%1 in %2").arg(widget.metaObject()->className(), path.mid(0, 2).join(" < "));
}

QStringList textsOf(const QWidget& widget) {
  QStringList texts{widget.toolTip()};
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) texts << label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) texts << button->text();
  if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) texts << group->title();
  if (const auto* dock = qobject_cast<const QDockWidget*>(&widget)) texts << dock->windowTitle();
  if (const auto* box = qobject_cast<const QComboBox*>(&widget);
      box && !box->inherits("QFontComboBox") && box->objectName() != "pictureFamily")
    for (int i = 0; i < box->count(); ++i) texts << box->itemText(i) << box->itemData(i, Qt::ToolTipRole).toString();
  if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
    for (int i = 0; i < tabs->count(); ++i) texts << tabs->tabText(i) << tabs->tabToolTip(i);
  return texts;
}

bool isOfQt(const QWidget& widget) {
  return widget.objectName().startsWith("qt_") || widget.inherits("QMenuBarExtension") || widget.inherits("QToolBarExtension");
}

/// Tells whether a widget cuts its own text off.
bool cutsOff(const QWidget& widget) {
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
    if (label->wordWrap() || label->text().isEmpty() || Qt::mightBeRichText(label->text())) return false;
    return label->sizeHint().width() > label->width() + 1;
  }
  const auto* button = qobject_cast<const QAbstractButton*>(&widget);
  if (!button || button->text().isEmpty()) return false;
  const auto* tool = qobject_cast<const QToolButton*>(button);
  return !(tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) && button->sizeHint().width() > button->width() + 1;
}

/// The same, where no tooltip tells more. A language may be longer than any that there is.
bool isClipped(const QWidget& widget) {
  return cutsOff(widget) && widget.toolTip().isEmpty();
}

void addUntranslated(const QMenu& menu, QStringList& found) {
  for (const QAction* action : menu.actions()) {
    for (const QString& text : {action->text(), action->toolTip()})
      if (const QString word = untranslatedIn(text); !word.isEmpty()) found << menu.title() + ": " + word + " of " + text;
    if (action->menu()) addUntranslated(*action->menu(), found);
  }
}

QStringList untranslated(const QWidget& window) {
  QStringList found;
  for (const QWidget* widget : window.findChildren<QWidget*>()) {
    if (isOfQt(*widget) || qobject_cast<const QMenu*>(widget)) continue;
    for (const QString& text : textsOf(*widget))
      if (const QString word = untranslatedIn(text); !word.isEmpty()) found << placeOf(*widget) + ": " + word + " of " + text;
  }
  found.removeDuplicates();
  return found;
}

template <bool (*isWrong)(const QWidget&)>
QStringList allThat(const QWidget& window) {
  QStringList found;
  for (const QWidget* widget : window.findChildren<QWidget*>())
    if (widget->isVisible() && !isOfQt(*widget) && !qobject_cast<const QMenu*>(widget) && isWrong(*widget))
      found << QString("%1: \"%2\" has %3 of %4 pixels")
                   .arg(placeOf(*widget), textsOf(*widget).value(1))
                   .arg(widget->width())
                   .arg(widget->sizeHint().width());
  return found;
}

}  // namespace

/// The whole window in a language that shows what was never translated and what has too little room.
class TestPseudoLocale : public QObject {
  Q_OBJECT

  QTemporaryDir m_settings;
  PseudoLocale m_locale;

  static QString told(const QStringList& found) {
    if (!found.isEmpty()) qWarning("%s", qPrintable(found.join('\n')));
    return found.value(0);
  }

  /// A window with everything to show, every panel in front once.
  static QStringList inEveryPanel(QSize size, QStringList (*look)(const QWidget&)) {
    MainWindow window;
    window.resize(size);
    window.show();
    const SnapshotPtr network = withSamples(makeSnapshot(kPseudoLayers, 0.1));
    window.showSnapshot(network);
    Perturbations perturbations;
    perturbations.step<RemoveLinks>().fraction = 0.2;
    window.perturbSpecimen(perturbations, "⟦Remove⟧");
    window.showLabResult(labResult(network, perturbations));
    QStringList found;
    for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
      dock->show();
      dock->raise();
      QCoreApplication::processEvents();
      found << look(window);
    }
    found.removeDuplicates();
    return found;
  }

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName("rewire-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
  }
  void init() {
    QSettings().clear();
    QCoreApplication::installTranslator(&m_locale);
  }
  void cleanup() { QCoreApplication::removeTranslator(&m_locale); }

  void everyTextOfEveryPanelIsTranslated() { QCOMPARE(told(inEveryPanel({1440, 900}, untranslated)), QString()); }

  void everyMenuIsTranslated() {
    MainWindow window;
    QStringList found;
    for (const QAction* action : window.menuBar()->actions()) {
      if (const QString word = untranslatedIn(action->text()); !word.isEmpty()) found << word;
      if (action->menu()) addUntranslated(*action->menu(), found);
    }
    QCOMPARE(told(found), QString());
  }

  void everyDialogIsTranslated() {
    MainWindow window;
    window.show();
    window.showSnapshot(withSamples(makeSnapshot(kPseudoLayers, 0.1)));
    for (const char* name : {"about", "shortcuts", "pictureFormat", "stopAt", "historyRoom", "welcome"}) {
      auto* action = window.findChild<QAction*>(name);
      QVERIFY2(action, name);
      action->trigger();
      QCoreApplication::processEvents();
      for (QDialog* dialog : window.findChildren<QDialog*>()) {
        QCOMPARE(told(untranslated(*dialog)), QString());
        QVERIFY2(untranslatedIn(dialog->windowTitle()).isEmpty(), qPrintable(dialog->windowTitle()));
        dialog->close();
      }
    }
  }

  void nothingIsClipped_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("laptop") << QSize(1440, 900);
    QTest::newRow("projector") << QSize(1024, 700);
  }
  void nothingIsClipped() {
    QFETCH(QSize, size);
    QCOMPARE(told(inEveryPanel(size, allThat<isClipped>)), QString());
  }

  void everyLanguageHasRoom_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QSize>("size");
    for (const WindowLanguage& language : windowLanguages()) {
      QTest::addRow("%s, laptop", qPrintable(language.code)) << language.code << QSize(1440, 900);
      QTest::addRow("%s, projector", qPrintable(language.code)) << language.code << QSize(1024, 700);
    }
  }
  void everyLanguageHasRoom() {
    QFETCH(QString, code);
    QFETCH(QSize, size);
    QCoreApplication::removeTranslator(&m_locale);
    speak(code);
    const QString clipped = told(inEveryPanel(size, allThat<cutsOff>));
    speak("en");
    QCOMPARE(clipped, QString());
  }

  void theLookIsNotBlind() {
    QCOMPARE(untranslatedIn("⟦File⟧ 12 %"), QString());
    QCOMPARE(untranslatedIn("⟦File⟧ of"), "of");
    QLabel label("a text that has no room");
    label.resize(20, 20);
    QVERIFY(isClipped(label));
    label.setToolTip("whole");
    QVERIFY(!isClipped(label));
  }
};

REWIRE_WIDGET_TEST(TestPseudoLocale)
#include "tst_pseudo_locale.moc"
