#include "ui/window/bars/status_line.h"

#include "ui/style/number_text.h"

#include "tests/support/registry.h"
#include "tests/support/snapshots.h"

#include <QLabel>
#include <QtTest>

using namespace rewire;

class TestStatusLine : public QObject {
  Q_OBJECT

 private:
  static QString textOf(const StatusLine& line, const char* name) { return line.findChild<QLabel*>(name)->text(); }

 private Q_SLOTS:
  void figuresOfARun() {
    StatusLine line;
    auto snapshot = std::make_shared<Snapshot>(*freshSnapshot({784, 1000, 1000, 1000, 10}, 0.01));
    snapshot->phase = Phase::Training;
    snapshot->batch = 1234;
    snapshot->batches = 1875;
    snapshot->imagesPerSecond = 213456.0;
    snapshot->secondsLeft = 93.0;
    snapshot->experiment.seed = 7;
    line.showSnapshot(snapshot);
    QCOMPARE(textOf(line, "statusPhase"), QStringLiteral("training"));
    QCOMPARE(textOf(line, "statusEpoch"), QStringLiteral("epoch 1 · batch 1,234 of 1,875"));
    QCOMPARE(textOf(line, "statusLinks"), QStringLiteral("27,840 sparse links"));
    QCOMPARE(textOf(line, "statusSparsity"), QStringLiteral("99 % sparse"));
    QCOMPARE(textOf(line, "statusSpeed"), QStringLiteral("210,000 images/s"));
    QCOMPARE(textOf(line, "statusTimeLeft"), QStringLiteral("1 min 33 s left"));
    QCOMPARE(textOf(line, "statusSeed"), QStringLiteral("seed 7"));
  }

  void whatIsUnknownIsLeftOut() {
    StatusLine line;
    line.showSnapshot(snapshotWithoutNetwork(Phase::Empty));
    for (const char* name : {"statusEpoch", "statusLinks", "statusSpeed", "statusTimeLeft", "statusSeed"})
      QVERIFY(textOf(line, name).isEmpty());
  }

  void phasesInWords() {
    Snapshot snapshot = *freshSnapshot({16, 8, 3}, 0.5);
    QCOMPARE(phaseInWords(snapshot), QStringLiteral("ready"));
    snapshot.phase = Phase::Training;
    snapshot.evaluating = true;
    QCOMPARE(phaseInWords(snapshot), QStringLiteral("evaluating…"));
    snapshot.phase = Phase::Finished;
    QCOMPARE(phaseInWords(snapshot), QStringLiteral("finished"));
  }

  void aMessageTakesTheFirstField() {
    StatusLine line;
    line.showSnapshot(freshSnapshot({16, 8, 3}, 0.5));
    line.tell("saved a.safetensors");
    line.showSnapshot(freshSnapshot({16, 8, 3}, 0.5));
    QCOMPARE(textOf(line, "statusPhase"), QStringLiteral("saved a.safetensors"));
  }

  void durations() {
    QCOMPARE(durationInWords(9.4), QStringLiteral("9 s"));
    QCOMPARE(durationInWords(59.7), QStringLiteral("1 min 0 s"));
    QCOMPARE(durationInWords(3900.0), QStringLiteral("1 h 5 min"));
  }

  void aDenseNetworkSaysSo() {
    StatusLine line;
    line.showSnapshot(freshSnapshot({16, 8, 3}, 1.0));
    QCOMPARE(textOf(line, "statusSparsity"), QStringLiteral("dense"));
  }
};

REWIRE_WIDGET_TEST(TestStatusLine)
#include "tst_status_line.moc"
