#include "ui/widgets/paced_sentence.h"

#include "tests/support/registry.h"

#include <QSignalSpy>
#include <QTest>

using namespace rewire;

class TestPacedSentence : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theFirstIsSaidAtOnceAndThenTheNewest() {
    PacedSentence sentence;
    QSignalSpy spy(&sentence, &PacedSentence::said);
    sentence.say("Epoch 1.");
    QCOMPARE(spy.size(), 1);
    for (const char* text : {"Epoch 2.", "Epoch 3.", "Epoch 4."}) sentence.say(text);
    QCOMPARE(spy.size(), 1);  // it is still being read
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE(spy.last().front().toString(), QString("Epoch 4."));
  }

  void nothingIsSaidTwice() {
    PacedSentence sentence;
    QSignalSpy spy(&sentence, &PacedSentence::said);
    sentence.say("Epoch 1.");
    sentence.say("Epoch 1.");
    sentence.say("Epoch 2.");
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE(spy.last().front().toString(), QString("Epoch 2."));
  }
};

REWIRE_WIDGET_TEST(TestPacedSentence)
#include "tst_paced_sentence.moc"
