#include "ui/picture/picture_provenance.h"

#include "tests/support/curves.h"
#include "tests/support/registry.h"
#include "tests/support/shown_views.h"
#include "tests/support/snapshots.h"
#include "ui/robustness/curve_view.h"
#include "ui/statistics/degree_view.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;

class TestPictureProvenance : public QObject {
  Q_OBJECT

  static QString fact(const Facts& facts, const QString& name) {
    for (const auto& [each, text] : facts)
      if (each == name) return text;
    return "none of that name";
  }

 private Q_SLOTS:
  void initTestCase() { QCoreApplication::setApplicationVersion("9.8.7"); }

  void aPictureCanBeMadeAgain() {
    DegreeView view;
    const SnapshotPtr snapshot = makeSnapshot({36, 40, 40, 4}, 0.1);
    showAlone(view, snapshot);
    const Facts facts = provenanceOf(view);
    QCOMPARE(fact(facts, "Software"), "Rewire 9.8.7");
    QCOMPARE(fact(facts, "Title"), view.title());
    QCOMPARE(fact(facts, "Epoch"), "3");
    QCOMPARE(fact(facts, "Seed"), QString::number(snapshot->record.seed));
    QCOMPARE(fact(facts, "Perturbations"), "none");
    QCOMPARE(experimentFromJson(fact(facts, "Experiment").toStdString(), "note"), snapshot->record);
  }

  void perturbationsAreTold() {
    DegreeView view;
    const SnapshotPtr snapshot = makeSnapshot({36, 40, 40, 4}, 0.1);
    auto network = std::make_shared<ShownNetwork>(*shownNetworkOf(*snapshot));
    Perturbations perturbations;
    perturbations.step<RemoveLinks>().fraction = 0.25;
    perturbations.seed = 77;
    network->perturbations = std::make_shared<const Perturbations>(perturbations);
    view.showRun(snapshot, network);
    const QString told = fact(provenanceOf(view), "Perturbations");
    QVERIFY2(told.contains("remove-links") && told.contains("0.25") && told.contains("seed 77"), qPrintable(told));
  }

  void aTableBeginsWithCommentLines() {
    DegreeView view;
    showAlone(view, makeSnapshot({36, 40, 40, 4}, 0.1));
    const QString table = QString::fromUtf8(tableOf(view));
    QVERIFY(table.endsWith(view.csv()));
    const QString comments = table.chopped(view.csv().size());
    for (const QString& line : comments.split('\n', Qt::SkipEmptyParts)) QVERIFY2(line.startsWith("# "), qPrintable(line));
    QVERIFY(comments.contains("# Software: Rewire 9.8.7\n"));
    QVERIFY(comments.contains("# Experiment: {"));
  }

  void curvesTellItThemselves() {
    CurveView view;
    view.showCurves(test::madeCurves());
    QCOMPARE(QString::fromUtf8(tableOf(view)), view.csv());
    QVERIFY(view.csv().startsWith('#'));
  }
};

REWIRE_WIDGET_TEST(TestPictureProvenance)
#include "tst_picture_provenance.moc"
