#include "tests/support/registry.h"
#include "ui/widgets/confirm_button.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using namespace rewire;

namespace {

struct Asked {
  Asked() : button(new ConfirmButton("Apply", "Really?")), other(new QLineEdit), spy(button, &ConfirmButton::confirmed) {
    auto* rows = new QVBoxLayout(&window);
    rows->addWidget(button);
    rows->addWidget(other);
    window.show();
    window.activateWindow();
    button->setFocus();
    active = QTest::qWaitForWindowActive(&window);
  }
  void click() { QTest::mouseClick(button, Qt::LeftButton); }

  QWidget window;
  ConfirmButton* button;
  QLineEdit* other;
  QSignalSpy spy;
  bool active = false;
};

}  // namespace

class TestConfirmButton : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theSecondClickConfirms() {
    Asked asked;
    asked.click();
    QCOMPARE(asked.spy.size(), 0);
    QCOMPARE(asked.button->text(), QString("Really?"));
    QCOMPARE(asked.button->accessibleName(), QString("Really?"));
    QVERIFY(asked.button->property("asking").toBool());
    asked.click();
    QCOMPARE(asked.spy.size(), 1);
    QCOMPARE(asked.button->text(), QString("Apply"));
    asked.click();  // from the beginning
    QCOMPARE(asked.spy.size(), 1);
  }

  void theKeyboardDoesTheSame() {
    Asked asked;
    QVERIFY(asked.active);
    QTest::keyClick(asked.button, Qt::Key_Space);
    QCOMPARE(asked.spy.size(), 0);
    QVERIFY(asked.button->asking());
    QTest::keyClick(asked.button, Qt::Key_Space);
    QCOMPARE(asked.spy.size(), 1);
  }

  void escAndLeavingCancel() {
    Asked asked;
    QVERIFY(asked.active);
    asked.click();
    QTest::keyClick(asked.button, Qt::Key_Escape);
    QVERIFY(!asked.button->asking());
    asked.click();
    asked.other->setFocus();
    QVERIFY(!asked.button->asking());
    QCOMPARE(asked.button->text(), QString("Apply"));
    asked.click();
    asked.button->setEnabled(false);
    QVERIFY(!asked.button->asking());
    QCOMPARE(asked.spy.size(), 0);
  }

  void itStopsAskingByItself() {
    Asked asked;
    asked.button->setPatience(std::chrono::milliseconds(30));
    asked.click();
    QTRY_COMPARE(asked.button->text(), QString("Apply"));
    QVERIFY(!asked.button->property("asking").toBool());
    asked.click();
    QCOMPARE(asked.spy.size(), 0);
  }

  void aDoubleClickOnlyAsks() {
    Asked asked;
    asked.click();
    QTest::mouseDClick(asked.button, Qt::LeftButton);
    QTest::mouseRelease(asked.button, Qt::LeftButton);
    QCOMPARE(asked.spy.size(), 0);
    QVERIFY(asked.button->asking());
  }
};

REWIRE_WIDGET_TEST(TestConfirmButton)
#include "tst_confirm_button.moc"
