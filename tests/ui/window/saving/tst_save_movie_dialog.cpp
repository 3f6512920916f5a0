#include "ui/window/saving/save_movie_dialog.h"

#include "tests/support/registry.h"
#include "ui/connectivity/connectivity_view.h"
#include "ui/widgets/number_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace rewire;

class TestSaveMovieDialog : public QObject {
  Q_OBJECT

  QTemporaryDir m_settings;
  QTemporaryDir m_folder;

  static void type(QWidget& dialog, const char* name, const QString& text) {
    auto* box = dialog.findChild<NumberBox*>(name);
    box->selectAll();
    QTest::keyClicks(box, text);
    QTest::keyClick(box, Qt::Key_Tab);
  }
  static QString summaryOf(QWidget& dialog) { return dialog.findChild<QLabel*>("movieSummary")->text(); }
  static QPushButton* acceptOf(QWidget& dialog) { return dialog.findChild<QPushButton*>("movieAccept"); }

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName("rewire-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
  }
  void init() { QSettings().clear(); }

  void whatIsChosenIsWhatRewireIsTold() {
    QWidget window;
    auto* dialog = new SaveMovieDialog(12, &window);
    dialog->open();
    QSignalSpy accepted(dialog, &QDialog::accepted);
    auto* view = dialog->findChild<QComboBox*>("movieView");
    view->setCurrentIndex(view->findText("input map"));
    type(*dialog, "movieFrom", "2");
    type(*dialog, "movieTo", "10");
    type(*dialog, "movieSpeed", "8");
    type(*dialog, "movieWidth", "640");
    type(*dialog, "movieHeight", "480");
    QTest::mouseClick(dialog->findChild<QCheckBox*>("movieDark"), Qt::LeftButton, {}, QPoint(8, 8));
    auto* out = dialog->findChild<QLineEdit*>("movieOut");
    out->selectAll();
    QTest::keyClicks(out, m_folder.filePath("m.gif"));
    const QStringList arguments = dialog->chosen().argumentsFor("/runs/one");
    QCOMPARE(arguments, QStringList({"movie", "/runs/one", "--view", "input-map", "--out", m_folder.filePath("m.gif"), "--fps",
                                     "8", "--size", "640x480", "--theme", "dark", "--from", "2", "--to", "10"}));
    QTest::mouseClick(acceptOf(*dialog), Qt::LeftButton);
    QCOMPARE(accepted.size(), 1);
    const MovieChoice next = MovieChoice::remembered();
    QCOMPARE(next.view, "input-map");
    QCOMPARE(next.size, QSize(640, 480));
    QVERIFY(next.dark);
    QCOMPARE(next.from, 0);
    QCOMPARE(next.out, m_folder.filePath("input-map.gif"));
  }

  void neuronsStandAsInTheWindow() {
    ConnectivityView view;
    MovieChoice choice;
    choice.takeNeurons(view);
    QVERIFY(choice.argumentsFor("run").join(' ').contains("--neurons index"));
    view.setNeurons({NeuronSorting::Neighbourhood, true});
    choice.takeNeurons(view);
    QVERIFY(choice.argumentsFor("run").join(' ').contains("--neurons active-by-neighbourhood"));
    choice.view = "degrees";
    QVERIFY(!choice.argumentsFor("run").contains("--neurons"));
  }

  void theWholeRunNeedsNoNumbers() {
    SaveMovieDialog dialog(12, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const QStringList arguments = dialog.chosen().argumentsFor("run");
    QVERIFY(!arguments.contains("--from") && !arguments.contains("--to"));
    QCOMPARE(dialog.findChild<NumberBox*>("movieFrom")->text(), "the first");
  }

  void whatCannotBeIsNotAccepted() {
    SaveMovieDialog dialog(12, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto* out = dialog.findChild<QLineEdit*>("movieOut");
    out->setText("/there/is/no/such/folder/m.gif");
    QVERIFY(!acceptOf(dialog)->isEnabled());
    QVERIFY(summaryOf(dialog).contains("no such folder"));
    out->setText(m_folder.filePath("m.gif"));
    QVERIFY(acceptOf(dialog)->isEnabled());
    type(dialog, "movieFrom", "9");
    type(dialog, "movieTo", "4");
    QVERIFY(!acceptOf(dialog)->isEnabled());
    QVERIFY(summaryOf(dialog).contains("two epochs or more"));
  }
};

REWIRE_WIDGET_TEST(TestSaveMovieDialog)
#include "tst_save_movie_dialog.moc"
