#include "ui/window/invitation.h"

#include "tests/support/registry.h"
#include "tests/support/snapshots.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace rewire;

namespace {

SnapshotPtr training(const SnapshotPtr& base) {
  auto changed = std::make_shared<Snapshot>(*base);
  changed->phase = Phase::Training;
  return changed;
}

}  // namespace

class TestInvitation : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { qRegisterMetaType<Command>(); }

  void aFreshNetworkInvitesToTrain() {
    Invitation invitation;
    invitation.show();
    QSignalSpy spy(&invitation, &Invitation::commandRequested);
    const SnapshotPtr fresh = freshSnapshot({16, 8, 3}, 0.5);
    invitation.showSnapshot(fresh);
    QVERIFY(invitation.isVisible());
    QTest::mouseClick(invitation.findChild<QPushButton*>("train"), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    QVERIFY(std::holds_alternative<Play>(spy.front().front().value<Command>()));
    invitation.showSnapshot(training(fresh));
    QVERIFY(!invitation.isVisible());
  }

  void loadingTellsWhat() {
    Invitation invitation;
    invitation.show();
    invitation.showSnapshot(snapshotWithoutNetwork(Phase::Loading, "Loading MNIST …"));
    QCOMPARE(invitation.findChild<QLabel*>("invitationText")->text(), QStringLiteral("Loading MNIST …"));
    QVERIFY(!invitation.findChild<QPushButton*>("train")->isVisible());
  }

  void withoutANetworkItOffersOne() {
    Invitation invitation;
    invitation.show();
    QSignalSpy spy(&invitation, &Invitation::newNetworkRequested);
    invitation.showSnapshot(snapshotWithoutNetwork(Phase::Empty));
    QTest::mouseClick(invitation.findChild<QPushButton*>("drawNetwork"), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
  }

  void theLastRunCanBeContinued() {
    Invitation invitation;
    invitation.show();
    QSignalSpy spy(&invitation, &Invitation::commandRequested);
    invitation.showSnapshot(freshSnapshot({16, 8, 3}, 0.5));
    invitation.offerToContinue("/runs/last", "MNIST, set · epoch 23 of 60");
    QVERIFY(invitation.findChild<QLabel*>("offerText")->text().contains("epoch 23 of 60"));
    QTest::mouseClick(invitation.findChild<QPushButton*>("continueRun"), Qt::LeftButton);
    const auto command = spy.last().front().value<Command>();
    QVERIFY(std::holds_alternative<ContinueRun>(command));
    QCOMPARE(std::get<ContinueRun>(command).folder, std::string("/runs/last"));
  }

  void theOfferCanBeDismissedAndGoesWithTheFirstStep() {
    Invitation invitation;
    invitation.show();
    const SnapshotPtr fresh = freshSnapshot({16, 8, 3}, 0.5);
    invitation.showSnapshot(fresh);
    auto* go = invitation.findChild<QPushButton*>("continueRun");
    QVERIFY(!go->isVisible());
    invitation.offerToContinue("/runs/last", "MNIST, set · epoch 23 of 60");
    QVERIFY(go->isVisible());
    QTest::mouseClick(invitation.findChild<QToolButton*>("dismissOffer"), Qt::LeftButton);
    QVERIFY(!go->isVisible());
    invitation.offerToContinue("/runs/last", "MNIST, set · epoch 23 of 60");
    invitation.showSnapshot(training(fresh));
    invitation.showSnapshot(fresh);  // after a reset
    QVERIFY(invitation.isVisible());
    QVERIFY(!go->isVisible());
  }

  void afterTheLastEpochItOffersMore() {
    Invitation invitation;
    invitation.show();
    QSignalSpy spy(&invitation, &Invitation::trainMoreRequested);
    auto finished = std::make_shared<Snapshot>(*makeSnapshot({16, 8, 3}, 0.5));
    finished->phase = Phase::Finished;
    invitation.showSnapshot(finished);
    QVERIFY(invitation.isVisible());
    QVERIFY(!invitation.findChild<QPushButton*>("train")->isVisible());
    QTest::mouseClick(invitation.findChild<QPushButton*>("trainMore"), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    invitation.showSnapshot(training(finished));
    QVERIFY(!invitation.isVisible());
  }

  void aRunThatWasContinuedIsNotOfferedAgain() {
    Invitation invitation;
    invitation.show();
    auto fresh = std::make_shared<Snapshot>(*freshSnapshot({16, 8, 3}, 0.5));
    invitation.showSnapshot(fresh);
    invitation.offerToContinue("/runs/last", "MNIST, set · epoch 3 of 60");
    QTest::mouseClick(invitation.findChild<QPushButton*>("continueRun"), Qt::LeftButton);
    auto continued = std::make_shared<Snapshot>(*makeSnapshot({16, 8, 3}, 0.5));
    continued->run = fresh->run + 1;
    invitation.showSnapshot(continued);
    auto again = std::make_shared<Snapshot>(*fresh);
    again->run = fresh->run + 2;
    invitation.showSnapshot(again);  // after a reset
    QVERIFY(invitation.isVisible());
    QVERIFY(!invitation.findChild<QPushButton*>("continueRun")->isVisible());
  }
};

REWIRE_WIDGET_TEST(TestInvitation)
#include "tst_invitation.moc"
