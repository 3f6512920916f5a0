#include "ui/lesson/lesson_panel.h"

#include "tests/support/registry.h"
#include "ui/style/text_size.h"

#include <QFontInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTextCursor>
#include <QToolTip>

using namespace rewire;

class TestLessonPanel : public QObject {
  Q_OBJECT

  static Lesson lesson() {
    Lesson lesson;
    lesson.title = "Strong and weak";
    lesson.steps.resize(2);
    lesson.steps[0].title = "A cut";
    lesson.steps[0].text = "Look at the **number**.";
    lesson.steps[0].expect = {
        {"accuracy", 0.85, 0.905, 1, {}}, {"max_in_degree", 20, 1500, 1, {}}, {"in_dispersion", 1.5, 2, 1, {}}};
    lesson.steps[1].title = "The end";
    return lesson;
  }

  template <class Widget>
  static Widget* find(LessonPanel& panel, const char* name) {
    return panel.findChild<Widget*>(QLatin1String(name));
  }

 private Q_SLOTS:
  void aStepIsReadInLargeLetters() {
    LessonPanel panel;
    panel.showStep(lesson(), 0, false, {});
    QCOMPARE(find<QLabel>(panel, "lessonPlace")->text(), QString("Strong and weak · 1 of 2"));
    QCOMPARE(find<QLabel>(panel, "lessonStep")->text(), QString("A cut"));
    auto* text = find<QTextBrowser>(panel, "lessonText");
    QCOMPARE(text->toPlainText(), QString("Look at the number."));
    const int usual = QFontInfo(text->document()->defaultFont()).pixelSize();
    QVERIFY(usual >= 18);
    QCOMPARE(
        find<QLabel>(panel, "lessonExpected")->text(),
        QString("To come out: accuracy 85.0 % to 90.5 %; most links in 20 to 1,500; variance over mean, links in 1.50 to 2"));
    QCOMPARE(panel.accessibleDescription(), QString("Step 1 of 2: A cut"));
    TextSize::instance().setPercent(150);
    QVERIFY(QFontInfo(text->document()->defaultFont()).pixelSize() >= usual * 14 / 10);
    TextSize::instance().setPercent(100);
  }

  void whatWasMeasuredStandsBesideWhatIsStated() {
    LessonPanel panel;
    panel.showStep(lesson(), 0, false, {});
    panel.showMeasured({{true, 0.8943}, {}, {true, 3.25}});
    auto* expected = find<QLabel>(panel, "lessonExpected");
    QCOMPARE(expected->text(), QString("✓ accuracy: 89.4\u00a0%, stated 85.0\u00a0% to 90.5\u00a0%\n"
                                       "most links in 20 to 1,500\n"
                                       "✗ variance over mean, links in: 3.25, stated 1.50 to 2: it does not hold"));
    QVERIFY(expected->toolTip().contains("accuracy: Share of the test images that are right"));
    QVERIFY(find<QLabel>(panel, "lessonNumber")->isHidden());
    panel.setPresenting(true);
    QCOMPARE(find<QLabel>(panel, "lessonNumber")->text(), QString("89.4 %"));
    panel.setAccuracyElsewhere(true);
    QVERIFY(find<QLabel>(panel, "lessonNumber")->isHidden());
    Lesson degrees = lesson();
    std::swap(degrees.steps[0].expect[0], degrees.steps[0].expect[2]);
    panel.showStep(degrees, 0, false, {});
    panel.showMeasured({{true, 1.75}});
    QCOMPARE(find<QLabel>(panel, "lessonNumber")->text(), QString("1.75"));
    QVERIFY(!find<QLabel>(panel, "lessonNumber")->isHidden());
    panel.showStep(lesson(), 0, true, {});  // again, from its beginning
    QVERIFY(expected->text().startsWith("To come out:") && find<QLabel>(panel, "lessonNumber")->isHidden());
  }

  void termsAreDottedAndExplainThemselves() {
    LessonPanel panel;
    Lesson made = lesson();
    made.steps[0].text = "Silence the [hubs](term:hub), see [a page](https://example.org), mind [this](term:nothing).";
    panel.showStep(made, 0, false, {});
    panel.resize(400, 500);
    panel.show();
    auto* text = find<QTextBrowser>(panel, "lessonText");
    QCOMPARE(text->toPlainText(), QString("Silence the hubs, see a page, mind this."));
    const auto formatOf = [&](const char* word) {
      QTextCursor cursor = text->document()->find(word);
      return cursor.charFormat();
    };
    QCOMPARE(formatOf("hubs").underlineStyle(), QTextCharFormat::DotLine);
    QCOMPARE(formatOf("hubs").foreground().color(), panel.palette().color(QPalette::Text));
    QVERIFY(formatOf("a page").underlineStyle() != QTextCharFormat::DotLine);
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Tab);  // the first link
    QTRY_VERIFY(QToolTip::text().contains("A hub is a neuron with far more links"));
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(text->toPlainText(), QString("Silence the hubs, see a page, mind this."));  // it leads nowhere
    Q_EMIT text->highlighted(QUrl());
    QTRY_VERIFY(!QToolTip::isVisible());
  }

  void whatCannotBeDoneIsDisabledOrTold() {
    LessonPanel panel;
    panel.showStep(lesson(), 0, true, {});
    QVERIFY(!find<QPushButton>(panel, "lessonPrevious")->isEnabled() && find<QPushButton>(panel, "lessonNext")->isEnabled());
    QVERIFY(find<QLabel>(panel, "lessonProblem")->text().contains("played"));
    panel.showStep(lesson(), 1, false, "the data are gone");
    QVERIFY(find<QPushButton>(panel, "lessonPrevious")->isEnabled() && !find<QPushButton>(panel, "lessonNext")->isEnabled());
    QCOMPARE(find<QLabel>(panel, "lessonProblem")->text(), QString("the data are gone"));
    QVERIFY(find<QLabel>(panel, "lessonExpected")->isHidden());
  }

  void itsButtonsAskAndAreNotPresented() {
    LessonPanel panel;
    panel.showStep(lesson(), 0, false, {});
    panel.show();
    QSignalSpy next(&panel, &LessonPanel::nextRequested), again(&panel, &LessonPanel::restartRequested),
        closed(&panel, &LessonPanel::closeRequested);
    QTest::mouseClick(find<QPushButton>(panel, "lessonNext"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(panel, "lessonRestart"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(panel, "lessonClose"), Qt::LeftButton);
    QCOMPARE(next.size() + again.size() + closed.size(), 3);
    panel.setPresenting(true);
    QVERIFY(!find<QPushButton>(panel, "lessonNext")->isVisible());
    panel.setPresenting(false);
    QVERIFY(find<QPushButton>(panel, "lessonNext")->isVisible());
  }
};

REWIRE_WIDGET_TEST(TestLessonPanel)
#include "tst_lesson_panel.moc"
