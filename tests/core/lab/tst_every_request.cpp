#include "core/lab/every_request.h"

#include "tests/support/registry.h"

#include <QTest>

#include <vector>

using namespace rewire;

class TestEveryRequest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void allAreAnsweredInTheirOrderBeforeItEnds() {
    std::vector<int> answered;
    {
      EveryRequest<int> requests([&](int request) { answered.push_back(request); });
      for (int i = 0; i < 100; ++i) requests.ask(i);
    }
    QCOMPARE(answered.size(), std::size_t{100});
    for (int i = 0; i < 100; ++i) QCOMPARE(answered[static_cast<std::size_t>(i)], i);
  }
};

REWIRE_TEST(TestEveryRequest)
#include "tst_every_request.moc"
