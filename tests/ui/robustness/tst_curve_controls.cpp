#include "ui/robustness/curve_controls.h"

#include "tests/support/curves.h"
#include "tests/support/lab_results.h"
#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/robustness/model_list.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

class TestCurveControls : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  static QPushButton& start(const CurveControls& controls) { return *controls.findChild<QPushButton*>("curveStart"); }
  static QLabel& problem(const CurveControls& controls) { return *controls.findChild<QLabel*>("curveProblem"); }
  static QProgressBar& progress(const CurveControls& controls) { return *controls.findChild<QProgressBar*>("curveProgress"); }

  static void type(CurveControls& controls, const char* name, const QString& number) {
    auto* box = controls.findChild<QDoubleSpinBox*>(name);
    box->selectAll();
    QTest::keyClicks(box, number);
  }

  /// Shown, with the three models of madeCurves() and its sampling in the fields.
  static void prepare(CurveControls& controls) {
    controls.resize(220, 400);
    controls.show();
    controls.models()->addFiles(
        {"/runs/set/model.safetensors", "/runs/static/model.safetensors", "/runs/dense/model.safetensors"});
    type(controls, "curveSteps", "5");
    type(controls, "curveRepeats", "3");
    type(controls, "curveSeed", "7");
  }

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName("rewire-test");
    QCoreApplication::setApplicationName("tst_curve_controls");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath("settings"));
  }

  void withoutAModelItSaysSo() {
    CurveControls controls;
    controls.show();
    QVERIFY(!start(controls).isEnabled());
    QVERIFY(problem(controls).isVisible());
    QVERIFY(problem(controls).text().contains("No model is ticked"));
    controls.showSnapshot(withSamples(makeSnapshot({16, 20, 10, 4}, 0.3), 8));
    QVERIFY(start(controls).isEnabled());
    QVERIFY(!problem(controls).isVisible());
  }

  void whatIsWrongIsSaidBesideTheButton_data() {
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("words");
    QTest::newRow("beyond the share") << QByteArray("curveTo") << "1.5"
                                      << "“to” must lie between 0 and 1";
    QTest::newRow("an empty range") << QByteArray("curveFrom") << "1"
                                    << "“to” must be above";
    QTest::newRow("no step") << QByteArray("curveSteps") << "0"
                             << "“steps” must lie";
    QTest::newRow("no draw") << QByteArray("curveRepeats") << "0"
                             << "“repeats” must lie";
  }
  void whatIsWrongIsSaidBesideTheButton() {
    QFETCH(QByteArray, field);
    QFETCH(QString, number);
    QFETCH(QString, words);
    CurveControls controls;
    prepare(controls);
    QVERIFY(start(controls).isEnabled());
    type(controls, field.constData(), number);
    QVERIFY(!start(controls).isEnabled());
    QVERIFY2(problem(controls).text().startsWith(words), qPrintable(problem(controls).text()));
  }

  void aNumberThatIsRefusedIsSaidUntilTheNextEdit() {
    CurveControls controls;
    prepare(controls);
    type(controls, "curveTo", "1,000");
    QTest::keyClick(controls.findChild<QDoubleSpinBox*>("curveTo"), Qt::Key_Return);
    QVERIFY2(problem(controls).text().contains("two meanings"), qPrintable(problem(controls).text()));
    QCOMPARE(controls.sampling().to, 1.0);
    QVERIFY(start(controls).isEnabled());
    type(controls, "curveTo", "0,5");
    QVERIFY(!problem(controls).isVisible());
    QCOMPARE(controls.sampling().to, 0.5);
  }

  void startStopAndGoOn() {
    CurveControls controls;
    prepare(controls);
    QSignalSpy started(&controls, &CurveControls::startRequested), stopped(&controls, &CurveControls::stopRequested);
    QCOMPARE(start(controls).text(), "Start");
    QTest::mouseClick(&start(controls), Qt::LeftButton);
    QCOMPARE(started.size(), 1);
    QVERIFY(started[0][0].value<Sampling>() == smallSampling());
    QCOMPARE(started[0][1].value<std::vector<ModelRequest>>().size(), 3u);

    controls.showCurves(partOf(*madeCurves(), 20, true));
    QCOMPARE(start(controls).text(), "Stop");
    QVERIFY(!controls.findChild<QWidget*>("curveKind")->isEnabled());
    QCOMPARE(progress(controls).value(), 20);
    QCOMPARE(progress(controls).maximum(), 45);
    QCOMPARE(controls.findChild<QLabel*>("curveLeft")->text(), "4 s left");
    QTest::mouseClick(&start(controls), Qt::LeftButton);
    QCOMPARE(stopped.size(), 1);

    controls.showCurves(partOf(*madeCurves(), 21, false));
    QCOMPARE(start(controls).text(), "Go on");
    QCOMPARE(controls.findChild<QLabel*>("curveLeft")->text(), "21 of 45");
    QVERIFY(controls.findChild<QWidget*>("curveKind")->isEnabled());
    type(controls, "curveSeed", "8");
    QCOMPARE(start(controls).text(), "Start");
    type(controls, "curveSeed", "7");
    QTest::mouseClick(&start(controls), Qt::LeftButton);
    QCOMPARE(started.size(), 2);

    controls.showCurves(madeCurves());
    QCOMPARE(start(controls).text(), "Start");
    QVERIFY(!progress(controls).isVisible());
  }

  void aStartThatIsStoppedBeforeItBeginsIsNoLongerStarted() {
    CurveControls controls;
    prepare(controls);
    QTest::mouseClick(&start(controls), Qt::LeftButton);
    QCOMPARE(start(controls).text(), "Stop");
    QTest::mouseClick(&start(controls), Qt::LeftButton);
    QCOMPARE(start(controls).text(), "Start");
  }

  void addIsReachedAtEverySizeAndFont_data() {
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("points");
    for (const int points : {0, 14, 18})
      for (const int height : {190, 240, 320, 700}) QTest::addRow("%d px, %d pt", height, points) << height << points;
  }
  void addIsReachedAtEverySizeAndFont() {
    QFETCH(int, height);
    QFETCH(int, points);
    CurveControls controls;
    if (points > 0) {
      QFont font = controls.font();
      font.setPointSize(points);
      controls.setFont(font);
    }
    prepare(controls);
    controls.resize(controls.width(), height);
    QCoreApplication::processEvents();
    for (const char* name : {"addModels", "removeModels", "curveStart"}) {
      auto* button = controls.findChild<QPushButton*>(name);
      QVERIFY2(!button->visibleRegion().isEmpty(), name);
      QCOMPARE(button->visibleRegion().boundingRect(), button->rect());
      QVERIFY2(button->width() >= button->fontMetrics().horizontalAdvance(button->text()) + 16, name);
      QVERIFY2(button->height() >= button->fontMetrics().height(), name);
    }
  }

  void theChoiceOutlivesTheProgram() {
    QSettings().clear();
    const QString file = m_folder.filePath("net.safetensors"), gone = m_folder.filePath("gone.safetensors");
    for (const QString& path : {file, gone}) {
      QFile made(path);
      QVERIFY(made.open(QIODevice::WriteOnly));
    }
    Sampling chosen;
    {
      CurveControls controls;
      controls.remember();
      controls.models()->addFiles({file, gone});
      auto* kind = controls.findChild<QComboBox*>("curveKind");
      QTest::keyClick(kind, Qt::Key_End);  // attack
      type(controls, "curveTo", "0.05");
      QTest::keyClick(kind, Qt::Key_Home);
      type(controls, "curveSteps", "7");
      type(controls, "curveSeed", "12");
      chosen = controls.sampling();
    }
    QFile::remove(gone);
    CurveControls next;
    next.remember();
    QVERIFY(next.sampling() == chosen);
    const auto models = next.models()->chosen();
    QCOMPARE(models.size(), 1u);
    QCOMPARE(QString::fromStdString(models[0].file), file);
    QCOMPARE(next.findChild<QListWidget*>("curveModels")->count(), 3);  // the one that is gone is still listed, unticked
    QTest::keyClick(next.findChild<QComboBox*>("curveKind"), Qt::Key_End);
    QCOMPARE(next.sampling().to, 0.05);
    QSettings().setValue("curves/sweep", "nonsense");
    CurveControls after;
    after.remember();
    QCOMPARE(after.sampling().steps, 21);
    QSettings().clear();
  }

  void theKeyboardStartsIt() {
    CurveControls controls;
    prepare(controls);
    QSignalSpy started(&controls, &CurveControls::startRequested);
    start(controls).setFocus(Qt::TabFocusReason);
    QTest::keyClick(&start(controls), Qt::Key_Space);
    QCOMPARE(started.size(), 1);
  }
};

REWIRE_WIDGET_TEST(TestCurveControls)
#include "tst_curve_controls.moc"
