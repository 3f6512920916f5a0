#include "core/topology/rules/schedule.h"

#include "tests/support/registry.h"

#include <QTest>

using namespace rewire;

class TestSchedule : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isFoundByItsName() {
    for (const Schedule schedule : {Schedule::Constant, Schedule::Linear, Schedule::Cosine})
      QVERIFY(named<Schedule>(nameOf(schedule)) == schedule);
    QVERIFY(!named<Schedule>("set"));
  }
};

REWIRE_TEST(TestSchedule)
#include "tst_schedule.moc"
