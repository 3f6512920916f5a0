#include "tests/support/registry.h"
#include "ui/experiment/fetch_offer.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace rewire;

class TestFetchOffer : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir m_data;

 private Q_SLOTS:
  void initTestCase() { qputenv("XDG_DATA_HOME", m_data.path().toLocal8Bit()); }

  void onlyWhatIsAbsentIsOffered() {
    FetchOffer offer;
    offer.offer("mnist");
    QVERIFY(offer.isHidden());
    offer.offer("/some/folder");
    QVERIFY(offer.isHidden());
    offer.offer("kmnist");
    QVERIFY(!offer.isHidden());
    QVERIFY(offer.findChild<QLabel*>("fetchText")->text().contains("not on this computer"));
    offer.offer("mnist");
    QVERIFY(offer.isHidden());
  }

  void aFailureIsToldInWordsAndCanBeTriedAgain() {
    FetchOffer offer;
    offer.setMirrors({"http://127.0.0.1:1/"});  // nobody listens there
    offer.offer("kmnist");
    offer.show();
    QTest::mouseClick(offer.findChild<QPushButton*>("fetch"), Qt::LeftButton);
    QVERIFY(offer.fetching());
    QVERIFY(offer.findChild<QPushButton*>("cancelFetch")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!offer.fetching(), 20000);
    QVERIFY(!offer.findChild<QLabel*>("fetchTrouble")->text().isEmpty());
    QVERIFY(offer.findChild<QPushButton*>("fetch")->isVisible());
    QCOMPARE(offer.findChild<QPushButton*>("fetch")->text(), QStringLiteral("Try again"));
  }

  void itCanBeCancelled() {
    FetchOffer offer;
    offer.setMirrors({"http://127.0.0.1:1/"});
    offer.offer("kmnist");
    offer.show();
    QTest::mouseClick(offer.findChild<QPushButton*>("fetch"), Qt::LeftButton);
    QTest::mouseClick(offer.findChild<QPushButton*>("cancelFetch"), Qt::LeftButton);
    QVERIFY(!offer.fetching());
    QVERIFY(offer.findChild<QPushButton*>("fetch")->isVisible());
    QVERIFY(!offer.findChild<QPushButton*>("cancelFetch")->isVisible());
  }
};

REWIRE_WIDGET_TEST(TestFetchOffer)
#include "tst_fetch_offer.moc"
