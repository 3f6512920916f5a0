#include "ui/picture/picture_format_dialog.h"

#include "tests/support/registry.h"
#include "ui/widgets/number_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace rewire;

class TestPictureFormatDialog : public QObject {
  Q_OBJECT

  QTemporaryDir m_settings;

  static void type(QWidget& dialog, const char* name, const QString& text) {
    auto* box = dialog.findChild<NumberBox*>(name);
    box->selectAll();
    QTest::keyClicks(box, text);
    QTest::keyClick(box, Qt::Key_Tab);
  }
  static void measure(QWidget& dialog, PictureFormat::Measure measure) {
    auto* box = dialog.findChild<QComboBox*>("pictureMeasure");
    box->setCurrentIndex(box->findData(static_cast<int>(measure)));
  }
  static QPushButton* acceptOf(QWidget& dialog) { return dialog.findChild<QPushButton*>("pictureAccept"); }

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName("rewire-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
  }
  void init() { QSettings().clear(); }

  void whatIsAcceptedIsRemembered() {
    QWidget window;
    askForPictureFormat(&window);
    auto* dialog = window.findChild<PictureFormatDialog*>();
    QVERIFY(dialog);
    measure(*dialog, PictureFormat::Measure::Millimetres);
    type(*dialog, "pictureWidth", "85");
    type(*dialog, "pictureHeight", "60");
    type(*dialog, "pictureDpi", "300");
    type(*dialog, "picturePoints", "8");
    dialog->findChild<QCheckBox*>("pictureDark")->setChecked(true);
    QVERIFY2(dialog->findChild<QLabel*>("pictureSummary")->text().contains("1004 × 709"),
             qPrintable(dialog->findChild<QLabel*>("pictureSummary")->text()));
    QTest::mouseClick(acceptOf(*dialog), Qt::LeftButton);
    const PictureFormat format = PictureFormat::remembered();
    QCOMPARE(format.measure, PictureFormat::Measure::Millimetres);
    QCOMPARE(format.width, 85.0);
    QCOMPARE(format.height, 60.0);
    QCOMPARE(format.dpi, 300);
    QCOMPARE(format.points, 8.0);
    QVERIFY(format.dark);
  }

  void whatIsCancelledIsNot() {
    PictureFormatDialog* dialog = new PictureFormatDialog(nullptr);
    dialog->findChild<QCheckBox*>("pictureDark")->setChecked(true);
    dialog->show();
    QTest::mouseClick(dialog->findChild<QPushButton*>("pictureCancel"), Qt::LeftButton);
    QCOMPARE(PictureFormat::remembered(), PictureFormat());
  }

  void anImpossibleSizeCannotBeAccepted() {
    PictureFormatDialog dialog(nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    measure(dialog, PictureFormat::Measure::Pixels);
    type(dialog, "pictureWidth", "90000");
    QVERIFY(!acceptOf(dialog)->isEnabled());
    QVERIFY(dialog.findChild<QLabel*>("pictureSummary")->text().contains("large"));
    type(dialog, "pictureWidth", "1200");
    QVERIFY(acceptOf(dialog)->isEnabled());
  }

  void anotherUnitKeepsTheSize() {
    PictureFormat format;
    format.measure = PictureFormat::Measure::Millimetres;
    format.width = 127.0;
    format.height = 63.5;
    format.dpi = 200;
    format.remember();
    PictureFormatDialog dialog(nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    measure(dialog, PictureFormat::Measure::Pixels);
    QCOMPARE(dialog.format().width, 1000.0);
    QCOMPARE(dialog.format().height, 500.0);
  }
};

REWIRE_WIDGET_TEST(TestPictureFormatDialog)
#include "tst_picture_format_dialog.moc"
