#include "core/compute/thread_count.h"

#include "core/compute/parallel.h"
#include "core/error.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/registry.h"
#include "tests/support/thrown.h"

#include <QTest>

#include <sys/resource.h>

using namespace rewire;
using namespace rewire::test;

class TestThreadCount : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void threadsThatCanBeStartedAreFine() {
    demandThreads(1);
    demandThreads(20);
  }

  void threadsThatCannotBeStartedAreCounted() {
    QVERIFY(holdsForOrdinaryUser([] {
      const rlimit none = {1, 1};
      setrlimit(RLIMIT_NPROC, &none);
      const QString message = thrown<WorkError>([] { demandThreads(3); });
      demandThreads(1);  // the one that is there
      return message == "only 1 of 3 threads can be started here; give fewer (--threads)" &&
             message == thrown<WorkError>([] { const Threads threads(3); });
    }));
  }
};

REWIRE_TEST(TestThreadCount)
#include "tst_thread_count.moc"
