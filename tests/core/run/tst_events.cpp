#include "core/run/events.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace rewire;

class TestEvents : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void actionsAreMarksInPlace() {
    Experiment record;
    AppliedPerturbations applied;
    applied.perturbations.step<RemoveLinks>().fraction = 0.5;
    record.actions = {{.epoch = 1, .batch = 5, .set = {.zeta = 0.1, .learningRate = 0.5}},
                      {.epoch = 3, .batch = 0, .set = {.zeta = 0.2, .rule = Rule::Static}},
                      {.epoch = 3, .batch = 10, .applied = applied}};
    const std::vector<Event> events = eventsOf(record, 320);
    QCOMPARE(events.size(), 5u);
    QCOMPARE(events[0].epoch, 0.5);
    QCOMPARE(events[0].text, std::string("zeta 0.3 → 0.1"));
    QCOMPARE(events[1].text, std::string("learning rate 0.025 → 0.5"));
    QCOMPARE(events[2].epoch, 2.0);
    QCOMPARE(events[2].text, std::string("rule set → static"));
    QCOMPARE(*events[2].ruleBefore, Rule::Set);
    QCOMPARE(events[3].text, std::string("zeta 0.1 → 0.2"));
    QVERIFY(*events[4].applied == applied);
    QVERIFY(events[4].epoch > 2.9 && events[4].epoch < 3.0);  // before the row of epoch 3
  }
};

REWIRE_TEST(TestEvents)
#include "tst_events.moc"
