#include "ui/lesson/lesson_player.h"

#include "tests/support/registry.h"
#include "tests/support/snapshots.h"

#include <QSignalSpy>
#include <QTest>

using namespace rewire;
using namespace rewire::test;

namespace {

Lesson lessonOf(std::vector<std::vector<LessonAction>> actions) {
  Lesson lesson;
  lesson.name = "trial";
  lesson.title = "Trial";
  for (auto& each : actions) {
    LessonStep step;
    step.actions = std::move(each);
    lesson.steps.push_back(std::move(step));
  }
  lesson.steps.front().start = {LessonStart::From::Experiment, R"({"epochs": 9})", {}, 0};
  return lesson;
}

std::string nameOf(const Command& command) {
  const auto name = [](const auto& each) -> std::string {
    using Kind = std::decay_t<decltype(each)>;
    if constexpr (std::is_same_v<Kind, StartExperiment>) return "start " + std::to_string(each.experiment.epochs);
    if constexpr (std::is_same_v<Kind, Remember>) return "remember " + std::to_string(each.moment);
    if constexpr (std::is_same_v<Kind, ReturnTo>) return "return " + std::to_string(each.moment);
    if constexpr (std::is_same_v<Kind, StopAt>) return "stop " + std::to_string(*each.epoch);
    if constexpr (std::is_same_v<Kind, Play>) return "play";
    if constexpr (std::is_same_v<Kind, KeepLessonRuns>) return each.on ? "lesson runs" : "own runs";
    if constexpr (std::is_same_v<Kind, ForgetMoments>) return "forget";
    if constexpr (std::is_same_v<Kind, ChangeSettings>) return "set";
    if constexpr (std::is_same_v<Kind, ContinueRun>) return "continue " + each.folder;
    return "another";
  };
  return std::visit(name, command);
}

}  // namespace

/// A session that answers as it is told to, and a player that leads it.
class TestLessonPlayer : public QObject {
  Q_OBJECT

  /// What the player has asked for since the last call.
  static QString told(LessonPlayer& player, std::vector<std::string>& commands) {
    Q_UNUSED(player);
    QStringList words;
    for (const std::string& each : commands) words << QString::fromStdString(each);
    commands.clear();
    return words.join(", ");
  }

  static SnapshotPtr standing(std::uint64_t run, int epoch, Phase phase = Phase::Paused) {
    auto snapshot = std::make_shared<Snapshot>(*freshSnapshot({6, 4, 2}, 0.5));
    snapshot->run = run;
    snapshot->epoch = epoch;
    snapshot->phase = phase;
    snapshot->revision = static_cast<std::uint64_t>(epoch);
    return snapshot;
  }

 private Q_SLOTS:
  void initTestCase() { qRegisterMetaType<Command>(); }

  void aStepIsPlayedActionByAction() {
    LessonPlayer player;
    std::vector<std::string> commands;
    connect(&player, &LessonPlayer::commandRequested, this, [&](const Command& c) { commands.push_back(nameOf(c)); });
    player.open(lessonOf({{}, {TrainTo{2}, TrainTo{3}}}));
    QCOMPARE(told(player, commands), QString("lesson runs, start 9"));
    QVERIFY(player.isPlaying());
    player.showSnapshot(standing(1, 0, Phase::Loading));
    QVERIFY(player.isPlaying());
    player.showSnapshot(standing(1, 0));
    QCOMPARE(told(player, commands), QString("remember 0, remember 1"));
    QVERIFY(!player.isPlaying());
    player.next();
    QCOMPARE(player.step(), 1);
    QCOMPARE(told(player, commands), QString("remember 2, stop 2, play"));
    player.showSnapshot(standing(1, 1, Phase::Training));
    player.showSnapshot(standing(1, 2, Phase::Training));  // not evaluated yet
    QCOMPARE(told(player, commands), QString());
    player.showSnapshot(standing(1, 2));
    QCOMPARE(told(player, commands), QString("stop 3, play"));
    player.showSnapshot(standing(1, 3));
    QCOMPARE(told(player, commands), QString("remember 3"));
    QVERIFY(!player.isPlaying());
    player.next();  // there is no other
    QCOMPARE(player.step(), 1);
  }

  void aKeyPressedMeanwhileLeadsOnOnceTheStepIsDone() {
    LessonPlayer player;
    player.open(lessonOf({{TrainTo{1}}, {}}));
    player.showSnapshot(standing(1, 0));
    player.next();
    player.next();
    QCOMPARE(player.step(), 0);
    player.showSnapshot(standing(1, 1));
    QCOMPARE(player.step(), 1);
  }

  void theStepBeforeComesBackAsItEnded() {
    LessonPlayer player;
    std::vector<std::string> commands;
    QStringList perturbed;
    connect(&player, &LessonPlayer::commandRequested, this, [&](const Command& c) { commands.push_back(nameOf(c)); });
    connect(&player, &LessonPlayer::specimenPerturbed, this,
            [&](const Perturbations& p) { perturbed << QString::number(p.step<RemoveLinks>().fraction); });
    player.open(lessonOf({{PerturbSpecimen{{RemoveLinks{0.25, LinkOrder::Random, {}}}}}, {TrainTo{2}}}));
    player.showSnapshot(standing(1, 0));
    QCOMPARE(perturbed.back(), QString("0.25"));
    player.next();
    player.showSnapshot(standing(1, 2));
    told(player, commands);
    perturbed.clear();
    player.previous();
    QCOMPARE(player.step(), 0);
    QCOMPARE(told(player, commands), QString("return 1"));
    QVERIFY(perturbed.isEmpty());  // the run is not there yet
    player.showSnapshot(standing(2, 0));
    QCOMPARE(perturbed, QStringList("0.25"));
    player.next();
    QCOMPARE(told(player, commands), QString("remember 2, stop 2, play"));  // it stands where that step begins
    player.showSnapshot(standing(2, 2));
    player.restart();
    QCOMPARE(told(player, commands), QString("remember 3, return 2"));
  }

  void whatAPersonDidInBetweenIsTakenBack() {
    LessonPlayer player;
    std::vector<std::string> commands;
    connect(&player, &LessonPlayer::commandRequested, this, [&](const Command& c) { commands.push_back(nameOf(c)); });
    player.open(lessonOf({{}, {ChangedSettings{.zeta = 0.5}}}));
    player.showSnapshot(standing(1, 0));
    player.showSnapshot(standing(1, 4));  // somebody has trained
    told(player, commands);
    player.next();
    QCOMPARE(told(player, commands), QString("return 1"));
    player.showSnapshot(standing(2, 0));
    QCOMPARE(told(player, commands), QString("remember 2, set, remember 3"));
  }

  void aStepFarAheadIsReachedThroughThoseBefore() {
    LessonPlayer player;
    player.open(lessonOf({{}, {TrainTo{1}}, {TrainTo{2}}, {}}));
    player.showSnapshot(standing(1, 0));
    player.goTo(3);
    QCOMPARE(player.step(), 1);
    player.showSnapshot(standing(1, 1));
    QCOMPARE(player.step(), 2);
    player.showSnapshot(standing(1, 2));
    QCOMPARE(player.step(), 3);
    QVERIFY(!player.isPlaying());
  }

  void aFailureStopsTheStep() {
    LessonPlayer player;
    player.open(lessonOf({{TrainTo{1}}, {}}));
    player.showSnapshot(standing(1, 0));
    auto failed = std::make_shared<Snapshot>(*standing(1, 0, Phase::Failed));
    failed->message = "the loss is no longer finite";
    player.showSnapshot(failed);
    QVERIFY(!player.isPlaying());
    QCOMPARE(player.problem(), QString("the loss is no longer finite"));
  }

  void aRunThatCannotBeginStopsTheStep() {
    LessonPlayer player;
    player.showSnapshot(standing(1, 0));
    player.open(lessonOf({{}}));
    auto refused = std::make_shared<Snapshot>(*standing(1, 0));
    refused->notices = std::make_shared<const std::vector<Notice>>(
        std::vector<Notice>{{1, true, "the history is lost", NoticeAbout::Run}, {2, true, "no such data", NoticeAbout::Opening}});
    player.showSnapshot(refused);
    QVERIFY(!player.isPlaying());
    QCOMPARE(player.problem(), QString("no such data"));
  }

  void whatWasPausedGoesOnWithTheNextKey() {
    LessonPlayer player;
    std::vector<std::string> commands;
    connect(&player, &LessonPlayer::commandRequested, this, [&](const Command& c) { commands.push_back(nameOf(c)); });
    player.open(lessonOf({{TrainTo{3}}, {}}));
    player.showSnapshot(standing(1, 0));
    player.showSnapshot(standing(1, 1, Phase::Paused));
    told(player, commands);
    player.next();
    QCOMPARE(told(player, commands), QString("play"));
    player.showSnapshot(standing(1, 3));
    QCOMPARE(player.step(), 1);
  }

  void theRunOfAPersonComesBackAtTheEnd() {
    LessonPlayer player;
    std::vector<std::string> commands;
    connect(&player, &LessonPlayer::commandRequested, this, [&](const Command& c) { commands.push_back(nameOf(c)); });
    auto own = std::make_shared<Snapshot>(*standing(7, 3));
    own->historyFile = "/runs/mine/history.sqlite";
    player.showSnapshot(own);
    player.open(lessonOf({{}}));
    player.showSnapshot(standing(8, 0));
    told(player, commands);
    player.close();
    QCOMPARE(told(player, commands), QString("own runs, continue /runs/mine, forget"));
    QVERIFY(player.lesson() == nullptr);
    player.showSnapshot(standing(9, 2));
    player.open(lessonOf({{}}));
    player.close();
    QVERIFY(told(player, commands).contains("own runs, return 18446744073709551615, forget"));
  }
};

REWIRE_TEST(TestLessonPlayer)
#include "tst_lesson_player.moc"
