#include "tests/support/snapshots.h"
#include "ui/lab_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace rewire;

namespace {

/// `snapshot` with samples, as a run has them: the desk asks for nothing without.
SnapshotPtr withSamples(const SnapshotPtr& snapshot, Phase phase = Phase::Paused, int epoch = 3) {
  auto complete = std::make_shared<Snapshot>(*snapshot);
  complete->samples = std::make_shared<const Dataset>();
  complete->phase = phase;
  complete->epoch = epoch;
  return complete;
}

Damage removal(double fraction) {
  Damage damage;
  damage.removeLinks.fraction = fraction;
  return damage;
}

LabResultPtr answerTo(const LabWish& wish, bool complete = true) {
  LabResult result;
  result.wish = wish.id;
  result.specimen = wish.specimen;
  result.damage = wish.damage;
  result.complete = complete;
  result.layers = {wish.specimen->layers.front()};  // to be told from the specimen's
  result.injury = std::make_shared<const Injury>();
  return std::make_shared<const LabResult>(result);
}

LabWish lastWish(const QSignalSpy& wishes) {
  return wishes.last().at(0).value<LabWish>();
}
SnapshotPtr lastShown(const QSignalSpy& shown) {
  return shown.last().at(0).value<SnapshotPtr>();
}

}  // namespace

class TestLabDesk : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatTheUserChangesIsAskedForAtOnce() {
    LabDesk desk;
    const QSignalSpy wishes(&desk, &LabDesk::wished);
    desk.setDamage(removal(0.2));
    QCOMPARE(wishes.size(), 0);  // there is no network yet
    desk.showSnapshot(m_paused);
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(lastWish(wishes).damage, removal(0.2));
    desk.setDamage(removal(0.3));
    desk.setShown({1, 2});
    desk.setDrawing({0.5f});
    QCOMPARE(wishes.size(), 4);
    const LabWish wish = lastWish(wishes);
    QCOMPARE(wish.id, lastWish(wishes).id);
    QCOMPARE(wish.damage, removal(0.3));
    QCOMPARE(wish.shown, (std::vector<std::int32_t>{1, 2}));
    QCOMPARE(wish.drawing, std::vector<float>{0.5f});
    desk.setShown({1, 2});  // nothing new
    QCOMPARE(wishes.size(), 4);
  }

  void viewsDrawTheDamagedSpecimenWhileThereIsDamage() {
    LabDesk desk;
    const QSignalSpy wishes(&desk, &LabDesk::wished), shown(&desk, &LabDesk::snapshotToShow);
    desk.showSnapshot(m_paused);
    QCOMPARE(lastShown(shown), m_paused);
    desk.setDamage(removal(0.2));
    desk.takeResult(answerTo(lastWish(wishes)));
    QCOMPARE(lastShown(shown)->layers.size(), std::size_t{1});
    QVERIFY(lastShown(shown)->injury != nullptr);
    QCOMPARE(lastShown(shown)->history, m_paused->history);
    desk.setDamage({});
    QCOMPARE(lastShown(shown), m_paused);
  }

  void anAttackLeavesThePictureOfTheNetworkAlone() {
    LabDesk desk;
    const QSignalSpy wishes(&desk, &LabDesk::wished), shown(&desk, &LabDesk::snapshotToShow);
    desk.showSnapshot(m_paused);
    Damage damage;
    damage.attack.epsilon = 0.1;
    desk.setDamage(damage);
    desk.takeResult(answerTo(lastWish(wishes)));
    QCOMPARE(lastShown(shown), m_paused);
  }

  void trainingIsFollowedOneAnswerAtATime() {
    LabDesk desk;
    const QSignalSpy wishes(&desk, &LabDesk::wished);
    desk.showSnapshot(m_training);
    desk.setDamage(removal(0.2));
    const auto asked = wishes.size();
    desk.showSnapshot(m_later);  // not answered yet
    QCOMPARE(wishes.size(), asked);
    desk.takeResult(answerTo(lastWish(wishes)));
    QTRY_VERIFY((desk.showSnapshot(m_later), wishes.size() == asked + 1));  // a tenth of a second after the last
    QCOMPARE(lastWish(wishes).specimen, m_later);
  }

  void anUntouchedNetworkIsLookedAtOnceAnEpoch() {
    LabDesk desk;
    const QSignalSpy wishes(&desk, &LabDesk::wished);
    desk.showSnapshot(m_training);
    desk.takeResult(answerTo(lastWish(wishes)));
    desk.showSnapshot(m_later);
    QCOMPARE(wishes.size(), 1);
    const SnapshotPtr nextEpoch = withSamples(trainedFurther(m_later), Phase::Training, 4);
    desk.showSnapshot(nextEpoch);
    QCOMPARE(lastWish(wishes).specimen, nextEpoch);
  }

  void anEstimateIsNoAnswerYet() {
    LabDesk desk;
    const QSignalSpy wishes(&desk, &LabDesk::wished);
    desk.showSnapshot(m_training);
    desk.takeResult(answerTo(lastWish(wishes), false));
    desk.showSnapshot(withSamples(trainedFurther(m_later), Phase::Training, 4));
    QCOMPARE(wishes.size(), 1);  // newer weights would end the refining
    desk.takeResult(answerTo(lastWish(wishes)));
    desk.showSnapshot(withSamples(trainedFurther(m_later), Phase::Training, 4));
    QCOMPARE(wishes.size(), 2);
  }

  void whatTheLabCannotAnswerIsToldOnceAndHoldsNothingUp() {
    LabDesk desk;
    const QSignalSpy wishes(&desk, &LabDesk::wished), failures(&desk, &LabDesk::failed), results(&desk, &LabDesk::resultArrived);
    desk.showSnapshot(m_training);
    const auto failureOf = [](const LabWish& wish) {
      auto result = std::make_shared<LabResult>();
      result->wish = wish.id;
      result->specimen = wish.specimen;
      result->error = "Not enough memory.";
      return result;
    };
    desk.takeResult(failureOf(lastWish(wishes)));
    QCOMPARE(failures.size(), 1);
    QCOMPARE(results.size(), 0);
    desk.showSnapshot(withSamples(trainedFurther(m_later), Phase::Training, 4));  // the next epoch is asked for all the same
    QCOMPARE(wishes.size(), 2);
    desk.takeResult(failureOf(lastWish(wishes)));
    QCOMPARE(failures.size(), 1);
  }

  void aPinnedSpecimenStays() {
    LabDesk desk;
    const QSignalSpy wishes(&desk, &LabDesk::wished), shown(&desk, &LabDesk::snapshotToShow);
    desk.showSnapshot(m_paused);
    desk.setPinned(true);
    desk.showSnapshot(withSamples(trainedFurther(m_paused)));
    desk.setDamage(removal(0.5));
    QCOMPARE(lastWish(wishes).specimen, m_paused);
    desk.takeResult(answerTo(lastWish(wishes)));
    QCOMPARE(lastShown(shown)->specimenEpoch, m_paused->epoch);  // the picture says of when it is
    QCOMPARE(*lastShown(shown)->damage, removal(0.5));           // and a saved one what was done
    desk.setPinned(false);
    QVERIFY(lastWish(wishes).specimen != m_paused);
  }

  void anotherNetworkEndsThePinAndForgetsAnswers() {
    LabDesk desk;
    const QSignalSpy wishes(&desk, &LabDesk::wished), shown(&desk, &LabDesk::snapshotToShow),
        results(&desk, &LabDesk::resultArrived);
    desk.showSnapshot(m_paused);
    desk.setDamage(removal(0.2));
    desk.setPinned(true);
    const LabWish old = lastWish(wishes);
    auto other = std::make_shared<Snapshot>(*m_paused);
    ++other->run;
    desk.showSnapshot(other);
    QVERIFY(!desk.pinned());
    QCOMPARE(lastWish(wishes).specimen, SnapshotPtr(other));
    desk.takeResult(answerTo(old));
    QCOMPARE(results.size(), 0);
    QCOMPARE(lastShown(shown), SnapshotPtr(other));
  }

 private:
  SnapshotPtr m_paused = withSamples(makeSnapshot({16, 8, 8, 4}, 0.3));
  SnapshotPtr m_training = withSamples(m_paused, Phase::Training);
  SnapshotPtr m_later = withSamples(trainedFurther(m_paused), Phase::Training);
};

QTEST_MAIN(TestLabDesk)
#include "tst_lab_desk.moc"
