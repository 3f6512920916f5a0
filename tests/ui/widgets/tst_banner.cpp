#include "ui/widgets/banner.h"

#include "tests/support/registry.h"
#include "tests/support/snapshots.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace rewire;

namespace {

SnapshotPtr withNotices(std::vector<Notice> notices) {
  auto snapshot = std::make_shared<Snapshot>(*freshSnapshot({16, 8, 3}, 0.5));
  snapshot->notices = std::make_shared<const std::vector<Notice>>(std::move(notices));
  return snapshot;
}

}  // namespace

class TestBanner : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aFailureIsShownOnce() {
    Banner banner;
    const SnapshotPtr failed = snapshotWithoutNetwork(Phase::Failed, "the loss is not finite");
    banner.showSnapshot(failed);
    QVERIFY(!banner.isHidden());
    QCOMPARE(banner.text(), QStringLiteral("the loss is not finite"));
    banner.dismiss();
    banner.showSnapshot(failed);
    QVERIFY(banner.isHidden());
  }

  void aFailedEpochCanBeTakenBack() {
    Banner banner;
    QSignalSpy spy(&banner, &Banner::commandRequested);
    auto failed = std::make_shared<Snapshot>(*makeSnapshot({16, 8, 3}, 0.5));
    failed->phase = Phase::Failed;
    failed->message = "the loss is not finite";
    failed->goBackTo = 19;
    banner.showSnapshot(failed);
    auto* back = banner.findChild<QPushButton*>("goBack");
    QVERIFY(!back->isHidden());
    QCOMPARE(back->text(), QStringLiteral("Back to epoch 19"));
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(std::holds_alternative<GoBack>(spy.front().front().value<Command>()));
    banner.showSnapshot(freshSnapshot({16, 8, 3}, 0.5));
    QVERIFY(back->isHidden());
  }

  void itGoesWhenTheFailureIsOver() {
    Banner banner;
    banner.showSnapshot(snapshotWithoutNetwork(Phase::Failed, "no such folder"));
    banner.showSnapshot(freshSnapshot({16, 8, 3}, 0.5));
    QVERIFY(banner.isHidden());
    banner.showSnapshot(snapshotWithoutNetwork(Phase::Failed, "no such folder"));
    QVERIFY(!banner.isHidden());
  }

  void noticesAreToldOnceEach() {
    Banner banner;
    QSignalSpy told(&banner, &Banner::told);
    banner.showSnapshot(withNotices({{1, false, "saved"}}));
    banner.showSnapshot(withNotices({{1, false, "saved"}, {2, false, "saved again"}}));
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.last().front().toString(), QStringLiteral("saved again"));
    QVERIFY(banner.isHidden());
    banner.showSnapshot(withNotices({{1, false, "saved"}, {2, false, "saved again"}, {3, true, "the disk is full"}}));
    QCOMPARE(told.size(), 2);
    QCOMPARE(banner.text(), QStringLiteral("the disk is full"));
  }

  void escapeAndTheButtonDismissIt() {
    QWidget window;
    auto* banner = new Banner;
    (new QVBoxLayout(&window))->addWidget(banner);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    banner->showError("first", Banner::Reason::Saving);
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(banner->isHidden());
    banner->showError("second", Banner::Reason::Saving);
    QTest::mouseClick(banner->findChild<QToolButton*>("bannerClose"), Qt::LeftButton);
    QVERIFY(banner->isHidden());
  }

  void anErrorGoesWhenTheSameThingWorks() {
    Banner banner;
    banner.showError("cannot open", Banner::Reason::Opening);
    banner.settle(Banner::Reason::Saving);
    QVERIFY(!banner.isHidden());
    banner.settle(Banner::Reason::Opening);
    QVERIFY(banner.isHidden());
    banner.showSnapshot(withNotices({{1, true, "the disk is full", NoticeAbout::Saving}}));
    QVERIFY(!banner.isHidden());
    banner.showSnapshot(
        withNotices({{1, true, "the disk is full", NoticeAbout::Saving}, {2, false, "saved", NoticeAbout::Saving}}));
    QVERIFY(banner.isHidden());
  }

  void aRefusedOrderGoesWhenAnOrderIsFollowed() {
    Banner banner;
    const std::vector<Notice> refused = {{1, true, "cannot apply", NoticeAbout::Order}};
    banner.showSnapshot(withNotices(refused));
    QVERIFY(!banner.isHidden());
    auto applied = std::make_shared<Snapshot>(*withNotices(refused));
    applied->events = std::make_shared<const std::vector<Event>>(std::vector<Event>{{.epoch = 1.0, .text = "zeta"}});
    banner.showSnapshot(applied);
    QVERIFY(banner.isHidden());
  }

  void anotherRunHasOtherErrors() {
    for (const auto reason : {Banner::Reason::Opening, Banner::Reason::Order, Banner::Reason::Run, Banner::Reason::Lab}) {
      Banner banner;
      auto other = std::make_shared<Snapshot>(*freshSnapshot({16, 8, 3}, 0.5));
      banner.showSnapshot(other);
      banner.showError("of the last run", reason);
      ++other->run;
      banner.showSnapshot(other);
      QVERIFY(banner.isHidden());
    }
    Banner banner;
    auto other = std::make_shared<Snapshot>(*freshSnapshot({16, 8, 3}, 0.5));
    banner.showSnapshot(other);
    banner.showError("not saved", Banner::Reason::Saving);
    ++other->run;
    banner.showSnapshot(other);
    QVERIFY(!banner.isHidden());  // it is still not saved
  }

  void whatItSaysIsPlainText() {
    Banner banner;
    banner.showError("a <b>b</b>", Banner::Reason::Saving);
    QCOMPARE(banner.text(), QStringLiteral("a <b>b</b>"));
    QVERIFY(banner.accessibleName().contains("a <b>b</b>"));
  }

  void aRunThatWasLeftIsOfferedUntilAChoiceIsMade() {
    Banner banner;
    QSignalSpy commands(&banner, &Banner::commandRequested), declined(&banner, &Banner::leftRunDeclined);
    auto* goOn = banner.findChild<QPushButton*>("goOnWithLeftRun");
    banner.offerLeftRun("Go on with the run of 12:31, epoch 23?", "/runs/a");
    auto fresh = std::make_shared<Snapshot>(*freshSnapshot({16, 8, 3}, 0.5));
    banner.showSnapshot(fresh);  // the network that the window begins with
    QVERIFY(!banner.isHidden() && !goOn->isHidden());
    QCOMPARE(banner.text(), QStringLiteral("Go on with the run of 12:31, epoch 23?"));
    QTest::mouseClick(goOn, Qt::LeftButton);
    QVERIFY(banner.isHidden());
    QCOMPARE(std::get<ContinueRun>(commands.front().front().value<Command>()).folder, std::string("/runs/a"));
    QCOMPARE(declined.size(), 0);

    banner.offerLeftRun("Go on?", "/runs/b");
    QTest::mouseClick(banner.findChild<QToolButton*>("bannerClose"), Qt::LeftButton);
    QCOMPARE(declined.front().front().toString(), QStringLiteral("/runs/b"));
    QVERIFY(banner.isHidden());

    banner.offerLeftRun("Go on?", "/runs/c");
    fresh = std::make_shared<Snapshot>(*fresh);
    fresh->phase = Phase::Training;  // who trains another network has chosen; it is offered again next time
    banner.showSnapshot(fresh);
    QVERIFY(banner.isHidden());
    QCOMPARE(declined.size(), 1);
    banner.showError("something else", Banner::Reason::Saving);
    QVERIFY(goOn->isHidden());
  }
};

REWIRE_WIDGET_TEST(TestBanner)
#include "tst_banner.moc"
