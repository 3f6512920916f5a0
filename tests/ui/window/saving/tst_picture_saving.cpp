#include "ui/window/saving/picture_saving.h"

#include "tests/support/registry.h"
#include "tests/support/shown_views.h"
#include "tests/support/snapshots.h"
#include "ui/examples/gallery_view.h"
#include "ui/statistics/degree_view.h"
#include "ui/statistics/weight_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QtTest>

using namespace rewire;

class TestPictureSaving : public QObject {
  Q_OBJECT

  QTemporaryDir m_settings;

  /// A window with two views that show a run, and one that has nothing to show.
  struct Window {
    QWidget window;
    DegreeView degrees{&window};
    WeightView weights{&window};
    GalleryView gallery{&window};
    PictureSaving saving{{&degrees, &weights, &gallery}, &window};
    QSignalSpy told{&saving, &PictureSaving::told};
    QSignalSpy failed{&saving, &PictureSaving::failed};
    QTemporaryDir folder;

    Window() {
      const SnapshotPtr snapshot = makeSnapshot({36, 40, 40, 4}, 0.1);
      showAlone(degrees, snapshot);
      showAlone(weights, snapshot);
      window.show();
    }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }
    SavePicturesDialog* dialog() {
      saving.ask();
      return window.findChild<SavePicturesDialog*>();
    }
  };

  static void press(QWidget* dialog, const char* button) {
    QTest::mouseClick(dialog->findChild<QPushButton*>(button), Qt::LeftButton);
  }

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName("rewire-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
  }
  void init() { QSettings().clear(); }

  void whatHasSomethingToShowIsSavedWithItsNumbers() {
    Window window;
    auto* dialog = window.dialog();
    QVERIFY(dialog);
    auto* folder = dialog->findChild<QLineEdit*>("setFolder");
    folder->clear();
    QVERIFY(!dialog->findChild<QPushButton*>("setAccept")->isEnabled());
    QTest::keyClicks(folder, window.folder.path());
    QVERIFY(dialog->findChild<QLabel*>("setSummary")->text().contains("light colours"));
    press(dialog, "setAccept");
    QCOMPARE(window.files(), QStringList({"degree-distributions-epoch-3.csv", "degree-distributions-epoch-3.png",
                                          "weights-epoch-3.csv", "weights-epoch-3.png"}));
    QCOMPARE(QImage(window.folder.filePath("weights-epoch-3.png")).text("Seed"), "1");
    QFile table(window.folder.filePath("weights-epoch-3.csv"));
    QVERIFY(table.open(QIODevice::ReadOnly) && table.readAll().startsWith("# Title: Weights\n"));
    QCOMPARE(window.told.size(), 1);
    QVERIFY(window.told[0][0].toString().startsWith("Saved 2 pictures into "));
    QCOMPARE(window.failed.size(), 0);
  }

  void drawingsAloneAndTheChoiceIsRemembered() {
    Window window;
    auto* dialog = window.dialog();
    dialog->findChild<QLineEdit*>("setFolder")->setText(window.folder.path());
    auto* ending = dialog->findChild<QComboBox*>("setEnding");
    ending->setFocus();
    QTest::keyClick(ending, Qt::Key_Down);
    QTest::mouseClick(dialog->findChild<QCheckBox*>("setNumbers"), Qt::LeftButton, {}, QPoint(8, 8));
    press(dialog, "setAccept");
    QCOMPARE(window.files(), QStringList({"degree-distributions-epoch-3.svg", "weights-epoch-3.svg"}));
    QVERIFY(QSvgRenderer(window.folder.filePath("weights-epoch-3.svg")).isValid());
    const PictureSet next = PictureSet::remembered();
    QCOMPARE(next.ending, "svg");
    QVERIFY(!next.numbers);
    QCOMPARE(next.folder, window.folder.path());
  }

  void filesAreReplacedOnlyWhenToldTo() {
    Window window;
    const PictureSet set{window.folder.path(), "png", true};
    window.saving.offer(set);
    QVERIFY(!window.window.findChild<QMessageBox*>("replaceQuestion"));
    QFile picture(window.folder.filePath("weights-epoch-3.png"));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write("old");
    picture.close();
    const auto answer = [&](bool replace) {
      window.saving.offer(set);
      auto* question = window.window.findChild<QMessageBox*>("replaceQuestion");
      QVERIFY(question && question->text().startsWith("4 of these files"));
      if (replace) press(question, "replacePictures");
      if (!replace) question->reject();
      QTRY_VERIFY(!window.window.findChild<QMessageBox*>("replaceQuestion"));
    };
    answer(false);
    QCOMPARE(picture.size(), 3);
    answer(true);
    QVERIFY(picture.size() > 100);
  }

  void aFolderThatIsNotThereIsTold() {
    Window window;
    window.saving.save({"/there/is/no/such/folder", "png", true});
    QCOMPARE(window.told.size(), 0);
    QCOMPARE(window.failed.size(), 1);
  }
};

REWIRE_WIDGET_TEST(TestPictureSaving)
#include "tst_picture_saving.moc"
