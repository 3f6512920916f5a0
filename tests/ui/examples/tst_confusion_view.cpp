#include "tests/support/lab_results.h"
#include "tests/support/registry.h"
#include "tests/support/shown_views.h"
#include "tests/support/snapshots.h"
#include "tests/support/steps.h"
#include "ui/examples/confusion_view.h"
#include "ui/picture/picture_export.h"

#include <QCheckBox>
#include <QTest>

#include <numeric>

using namespace rewire;
using namespace rewire::test;

namespace {

SnapshotPtr specimenOf(unsigned seed = 1) {
  return withSamples(makeSnapshot({16, 20, 4}, 0.25, seed), 400);
}

std::int64_t rightIn(const ConfusionTable& table) {
  std::int64_t right = 0;
  for (int label = 0; label < table.size(); ++label) right += table.at(label, label);
  return right;
}

}  // namespace

class TestConfusionView : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void rowsAreTrueClassesAndColumnsPredictedOnes() {
    const SnapshotPtr specimen = specimenOf();
    const LabResultPtr result = labResult(specimen, removing(0.2), 0.9, 0.6);
    ConfusionView view;
    showAlone(view, specimen);
    view.showResult(result);
    QCOMPARE(rightIn(view.table()), std::int64_t{240});
    for (int label = 0; label < 4; ++label) {
      QCOMPARE(view.table().ofClass[static_cast<std::size_t>(label)], std::int64_t{100});
      for (int predicted = 0; predicted < 4; ++predicted)
        QCOMPARE(view.table().at(label, predicted),
                 std::int64_t{result->perturbed->confusion[static_cast<std::size_t>(4 * label + predicted)]});
    }
    QCOMPARE(view.table().subheading, QString("240 of 400 test images right"));
  }

  void theDifferenceIsAfterMinusBefore() {
    ConfusionView view;
    view.showResult(labResult(specimenOf(), removing(0.2), 0.9, 0.6));
    view.findChild<QCheckBox*>("difference")->setChecked(true);
    QCOMPARE(rightIn(view.table()), std::int64_t{240 - 360});
    QCOMPARE(std::accumulate(view.table().images.begin(), view.table().images.end(), std::int64_t{0}), std::int64_t{0});
    QVERIFY(view.table().strengthAt(0, 0) < 0.0);
  }

  void anEstimateIsComparedWithTheSameImages() {
    ConfusionView view;
    view.showResult(estimateOf(labResult(specimenOf(), removing(0.2), 0.9, 0.6), 100));
    QVERIFY(view.table().subheading.startsWith("estimate: "));
    view.findChild<QCheckBox*>("difference")->setChecked(true);
    QCOMPARE(std::accumulate(view.table().images.begin(), view.table().images.end(), std::int64_t{0}), std::int64_t{0});
  }

  void coloursAreSharesOfTheTrueClass() {
    ConfusionView view;
    view.resize(460, 440);
    view.setTheme(Theme::darkTheme());
    view.showResult(labResult(specimenOf(), removing(0.2), 1.0, 1.0));
    const QImage image = view.grab().toImage();
    const auto corner = [&](int label, int predicted) {
      return image.pixel((view.cellArea(label, predicted).topLeft() + QPointF(4, 4)).toPoint());
    };
    QCOMPARE(corner(1, 1), Theme::darkTheme().density[255]);
    QCOMPARE(corner(1, 2), Theme::darkTheme().density[0]);
  }

  void fewerIsOrangeAndMoreIsBlue() {
    ConfusionView view;
    view.resize(460, 440);
    view.showResult(labResult(specimenOf(), removing(0.2), 1.0, 0.2));
    view.findChild<QCheckBox*>("difference")->setChecked(true);
    const QImage image = view.grab().toImage();
    const ConfusionTable& table = view.table();
    for (int label = 0; label < 4; ++label)
      for (int predicted = 0; predicted < 4; ++predicted) {
        const QColor colour = image.pixelColor((view.cellArea(label, predicted).topLeft() + QPointF(4, 4)).toPoint());
        if (table.at(label, predicted) < 0) QVERIFY(colour.red() > colour.blue());
        if (table.at(label, predicted) > 0) QVERIFY(colour.blue() > colour.red());
      }
  }

  void mouseAndKeysNameCells() {
    ConfusionView view;
    view.resize(460, 440);
    view.showResult(labResult(specimenOf(), removing(0.2), 0.9, 0.6));
    view.show();
    QTest::mouseMove(&view, view.cellArea(2, 3).center().toPoint());
    QTRY_COMPARE(view.currentCell(), std::optional(std::pair(2, 3)));
    QVERIFY(view.accessibleDescription().contains(QString("2, taken for 3: %1 of 100 images").arg(view.table().at(2, 3))));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.currentCell(), std::optional(std::pair(2, 2)));
    QVERIFY(view.accessibleDescription().contains("2, named rightly"));
    for (int i = 0; i < 9; ++i) QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentCell(), std::optional(std::pair(3, 2)));
  }

  void anotherRunForgets() {
    const SnapshotPtr specimen = specimenOf();
    ConfusionView view;
    showAlone(view, specimen);
    QVERIFY(view.accessibleDescription().contains("Here the lab will show"));
    QVERIFY(!view.findChild<QCheckBox*>("difference")->isVisibleTo(&view));
    view.showResult(labResult(specimen, removing(0.2)));
    showAlone(view, trainedFurther(specimen));
    QCOMPARE(view.table().size(), 4);
    QCOMPARE(view.snapshot(), specimen);  // a saved picture shows it
    showAlone(view, specimenOf(2));
    QCOMPARE(view.table().size(), 0);
    view.showResult(labResult(specimen, removing(0.2)));  // late, of the run before
    QCOMPARE(view.table().size(), 0);
  }

  void numbersAreARowAPairOfClasses() {
    ConfusionView view;
    const LabResultPtr result = labResult(specimenOf(), removing(0.2), 0.9, 0.6);
    view.showResult(result);
    const QString text = view.csv();
    const QStringList rows = text.split('\n', Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 1 + 16);
    QCOMPARE(rows[0], QString("true,predicted,images,images_clean"));
    QCOMPARE(rows[1 + 6], QString("\"1\",\"2\",%1,%2").arg(result->perturbed->confusion[6]).arg(result->clean->confusion[6]));
    view.findChild<QCheckBox*>("difference")->setChecked(true);
    QCOMPARE(view.csv(), text);  // whatever is shown
  }

  void aSavedPictureTellsThePerturbations() {
    ConfusionView view;
    QVERIFY(view.notes().isEmpty());
    Perturbations perturbations = removing(0.2);
    perturbations.seed = 7;
    view.showResult(labResult(specimenOf(), perturbations, 0.9, 0.6));
    const auto notes = view.notes();
    QCOMPARE(
        notes.count(qMakePair(QString("Perturbations"), QString(R"(remove-links {"fraction":0.2,"order":"random"}; seed 7)"))),
        1);
  }

  void exportsAtAnySize() {
    ConfusionView view;
    for (int round = 0; round < 2; ++round) {
      for (const QSize size : {QSize(900, 700), QSize(300, 240), QSize(20, 20)}) {
        const QImage image = renderImage(view, size, Theme::light(), 1.0);
        QCOMPARE(image.size(), size);
      }
      view.showResult(labResult(specimenOf(), removing(0.2)));
    }
  }
};

REWIRE_WIDGET_TEST(TestConfusionView)
#include "tst_confusion_view.moc"
