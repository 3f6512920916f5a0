#include "tests/support/registry.h"
#include "ui/widgets/wheel_filter.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest>

using namespace rewire;

class TestWheelFilter : public QObject {
  Q_OBJECT

 private:
  /// Returns false if the wheel is left to what lies behind.
  static bool turn(QWidget* widget) {
    const QPoint middle = widget->rect().center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
    return event.isAccepted();
  }

 private Q_SLOTS:
  void onlyTheFocusedTakesTheWheel() {
    const WheelFilter filter(nullptr);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* number = new QSpinBox;
    auto* slider = new QSlider(Qt::Horizontal);
    auto* choice = new QComboBox;
    auto* text = new QLineEdit;
    choice->addItems({"set", "static", "dense"});
    number->setValue(10);
    slider->setValue(10);
    for (QWidget* widget : std::initializer_list<QWidget*>{text, number, slider, choice}) column->addWidget(widget);
    for (QWidget* widget : std::initializer_list<QWidget*>{number, slider, choice}) widget->setFocusPolicy(Qt::StrongFocus);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    text->setFocus();
    for (QWidget* widget : std::initializer_list<QWidget*>{number, slider, choice}) QVERIFY(!turn(widget));
    QCOMPARE(number->value(), 10);
    QCOMPARE(slider->value(), 10);
    QCOMPARE(choice->currentIndex(), 0);
    number->setFocus();
    turn(number);
    QCOMPARE(number->value(), 9);
    slider->setFocus();
    turn(slider);
    QVERIFY(slider->value() != 10);
    choice->setFocus();
    turn(choice);
    QCOMPARE(choice->currentIndex(), 1);
  }
};

REWIRE_WIDGET_TEST(TestWheelFilter)
#include "tst_wheel_filter.moc"
