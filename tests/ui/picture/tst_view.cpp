#include "ui/picture/view.h"

#include "tests/support/registry.h"
#include "tests/support/shown_views.h"
#include "tests/support/snapshots.h"

#include <qcustomplot.h>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace rewire;

namespace {

/// A view that is one rectangle in the colour of text.
class Rectangle : public View {
 public:
  Rectangle() : View("A – rectangle") {}
  void showRun(const SnapshotPtr& snapshot, const ShownNetworkPtr& network) override { remember(snapshot, network); }
  void setTheme(const Theme&) override {}
  void render(QCPPainter& painter, QSize size, const Theme& theme) const override {
    painter.fillRect(QRect(QPoint(size.width() / 4, size.height() / 4), size / 2), theme.text);
  }
  QString csv() const override { return "a,b\n1,2\n"; }
};

}  // namespace

class TestView : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  QString path(const QString& name) const { return m_folder.filePath(name); }

  static QAction* menuAction(QWidget& view, const char* name) {
    auto* menu = view.findChild<QMenu*>("viewMenu");
    return menu == nullptr ? nullptr : menu->findChild<QAction*>(name);
  }

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName("rewire-test");
    QCoreApplication::setApplicationName("tst_view");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, path("settings"));
  }
  void init() { QSettings().clear(); }

  void saysWhereItSaved() {
    Rectangle view;
    QSignalSpy saved(&view, &View::saved), failed(&view, &View::saveFailed);
    view.savePictureTo(path("r.png"));
    view.saveNumbersTo(path("r.csv"));
    QCOMPARE(saved.size(), 2);
    QCOMPARE(saved[0][0].toString(), path("r.png"));
    QCOMPARE(saved[1][0].toString(), path("r.csv"));
    QCOMPARE(failed.size(), 0);
    QFile csv(path("r.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray table = csv.readAll();
    QVERIFY(table.startsWith("# Title: A – rectangle\n"));
    QVERIFY(table.endsWith("\na,b\n1,2\n"));
  }

  void saysWhyItDidNot() {
    Rectangle view;
    QSignalSpy saved(&view, &View::saved), failed(&view, &View::saveFailed);
    view.savePictureTo(path("no such folder/r.png"));
    view.saveNumbersTo(path("no such folder/r.csv"));
    QCOMPARE(saved.size(), 0);
    QCOMPARE(failed.size(), 2);
    QVERIFY(failed[0][0].toString().contains("no such folder/r.png"));
    QVERIFY(failed[1][0].toString().contains("no such folder/r.csv"));
  }

  void picturesAreLightUnlessAsked() {
    Rectangle view;
    view.savePictureTo(path("light.png"));
    QCOMPARE(QImage(path("light.png")).pixelColor(1, 1), Theme::light().plot);
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&view, &event);
    QVERIFY(menuAction(view, "darkPictures") != nullptr);
    menuAction(view, "darkPictures")->trigger();
    view.savePictureTo(path("dark.png"));
    QCOMPARE(QImage(path("dark.png")).pixelColor(1, 1), Theme::darkTheme().plot);
  }

  void aSmallViewIsNotSavedSmall() {
    Rectangle view;
    view.resize(100, 80);
    view.savePictureTo(path("small.png"));
    QCOMPARE(QImage(path("small.png")).size(), QSize(960, 600));
  }

  void copiesThePicture() {
    Rectangle view;
    view.resize(500, 400);
    view.copyPicture();
    const QImage image = QApplication::clipboard()->image();
    QCOMPARE(image.size(), QSize(1000, 800));
    QCOMPARE(image.pixelColor(500, 400), Theme::light().text);
  }

  void theNameSaysWhatAndWhen() {
    Rectangle view;
    QCOMPARE(view.suggestedName(), "a-rectangle");
    showAlone(view, makeSnapshot({9, 8, 3}, 0.5));
    QCOMPARE(view.suggestedName(), "a-rectangle-epoch-3");
  }

  void theMenuOpensByMouseAndByKey() {
    Rectangle byMouse;
    byMouse.show();
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), byMouse.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&byMouse, &event);
    for (const char* name : {"savePicture", "copyPicture", "saveNumbers", "pictureFormat", "darkPictures"})
      QVERIFY2(menuAction(byMouse, name) != nullptr, name);
    byMouse.findChild<QMenu*>("viewMenu")->close();

    Rectangle byKey;
    byKey.show();
    byKey.activateWindow();
    QTRY_VERIFY(byKey.isActiveWindow());
    QTest::keyClick(&byKey, Qt::Key_F10, Qt::ShiftModifier);
    QTRY_VERIFY(menuAction(byKey, "savePicture") != nullptr);
  }

  void theNumbersOpenAsATable() {
    Rectangle view;
    view.show();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&view, &event);
    menuAction(view, "showTable")->trigger();
    auto* table = view.findChild<QTableView*>("numberTable");
    QVERIFY(table && table->window()->windowTitle() == "A – rectangle");
    QCOMPARE(table->model()->index(0, 1).data().toString(), QString("2"));
  }

  void theDialogSavesWhereItIsTold() {
    Rectangle view;
    view.show();
    QSignalSpy saved(&view, &View::saved);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&view, &event);
    menuAction(view, "savePicture")->trigger();
    auto* dialog = view.findChild<QFileDialog*>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), "a-rectangle.png");
    QVERIFY(!dialog->testAttribute(Qt::WA_ShowModal) || dialog->windowModality() == Qt::WindowModal);
    dialog->setDirectory(m_folder.path());
    dialog->selectNameFilter(dialog->nameFilters().at(1));
    Q_EMIT dialog->filterSelected(dialog->nameFilters().at(1));
    dialog->selectFile(path("told"));
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved[0][0].toString(), path("told.svg"));
    QVERIFY(QFile::exists(path("told.svg")));
    QCOMPARE(QSettings().value("export/folder").toString(), QFileInfo(path("told.svg")).absolutePath());
  }
};

REWIRE_WIDGET_TEST(TestView)
#include "tst_view.moc"
