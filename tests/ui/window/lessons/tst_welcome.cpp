#include "ui/window/lessons/welcome.h"

#include "core/lesson/shipped_lessons.h"
#include "tests/support/files.h"
#include "tests/support/registry.h"
#include "ui/style/text_size.h"
#include "ui/window/lessons/lesson_card.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

using namespace rewire;
using namespace rewire::test;

namespace {

Welcome* welcomeOf(const MainWindow& window) {
  for (auto* each : window.findChildren<Welcome*>())
    if (!each->isHidden()) return each;  // a closed one lives until the event loop runs
  return nullptr;
}

QList<LessonCard*> cardsOf(const MainWindow& window) {
  return window.findChildren<LessonCard*>();
}

void show(MainWindow& window, const QSize& size = QSize(1440, 900)) {
  window.resize(size);
  window.show();
  QVERIFY(QTest::qWaitForWindowActive(&window));
}

/// All cards are there after the first picture.
void showWelcome(MainWindow& window, const QSize& size = QSize(1440, 900)) {
  show(window, size);
  window.welcome();
  QTRY_COMPARE(cardsOf(window).size(), static_cast<qsizetype>(shippedLessons().size()));
  QCoreApplication::processEvents();
}

}  // namespace

class TestWelcome : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  /// The first text that its label or card has no room for, or picture that is not 16 : 9; nothing where all is well.
  static QString clippedIn(const QList<LessonCard*>& cards) {
    for (const LessonCard* card : cards) {
      for (const QLabel* label : card->findChildren<QLabel*>()) {
        if (label->height() < label->heightForWidth(label->width()) || !card->rect().contains(label->geometry()))
          return label->text();
      }
      const QSize picture = card->layout()->itemAt(0)->geometry().size();
      if (std::abs(picture.width() * 9 - picture.height() * 16) > 32) return card->accessibleName();
    }
    return {};
  }
  static int columnsOf(const QList<LessonCard*>& cards) {
    return static_cast<int>(std::ranges::count(cards, cards[0]->y(), [](const LessonCard* card) { return card->y(); }));
  }

 private Q_SLOTS:
  void initTestCase() {
    qRegisterMetaType<Command>();
    QCoreApplication::setOrganizationName("rewire-test");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
  }
  void init() { QSettings().clear(); }
  void cleanup() { TextSize::instance().setPercent(100); }

  void itIsShownAtTheFirstStartAndNotAtTheSecond() {
    {
      MainWindow first;
      show(first);
      QVERIFY(!welcomeOf(first));  // by itself
      first.welcomeAtFirstStart();
      QVERIFY(welcomeOf(first) && welcomeOf(first)->isVisible());
    }
    MainWindow second;
    show(second);
    second.welcomeAtFirstStart();
    QVERIFY(!welcomeOf(second));
    second.findChild<QAction*>("welcome")->trigger();
    QVERIFY(welcomeOf(second)->isVisible());
  }

  void itIsNotInTheWayOfAFileALessonOrARunThatIsOffered() {
    const auto shownAfter = [](const std::function<void(MainWindow&)>& before) {
      MainWindow window;
      before(window);
      window.welcomeAtFirstStart();
      return welcomeOf(window) != nullptr;
    };
    QVERIFY(!shownAfter([](MainWindow& window) { window.openPath("/no/such/run.json"); }));
    QVERIFY(!shownAfter([](MainWindow& window) { window.presentLesson("hubs"); }));
    QVERIFY(!shownAfter([](MainWindow& window) { window.offerLeftRun("Go on?", "/runs/1"); }));
    QVERIFY(!shownAfter([](MainWindow& window) { window.offerToContinue("/runs/1", "MNIST"); }));
    QVERIFY(!QSettings().contains("window/welcomed"));
    QVERIFY(shownAfter([](MainWindow& window) { window.startLastExperiment(); }));
  }

  void aClickOnACardBeginsItsLesson() {
    MainWindow window;
    showWelcome(window);
    const std::vector<Lesson> lessons = shippedLessons();
    LessonCard* second = cardsOf(window)[1];
    QVERIFY(second->accessibleName().contains(QString::fromStdString(lessons[1].title)));
    QSignalSpy commands(&window, &MainWindow::commandRequested);
    QTest::mouseClick(second, Qt::LeftButton);
    QVERIFY(!welcomeOf(window));
    QVERIFY(window.findChild<QWidget*>("lessonPanel")->isVisible());
    const QString place = window.findChild<QLabel*>("lessonPlace")->text();
    QVERIFY2(place.startsWith(QString::fromStdString(lessons[1].title)), qPrintable(place));
    QVERIFY(!commands.isEmpty());
  }

  void trainingBeginsWithTheDefaultsOnMnistWhateverWasUsedLast() {
    Experiment other;
    other.dataset = "fashion-mnist";
    other.hidden = {30};
    QSettings().setValue("experiment/last", QString::fromStdString(toJson(other)));
    MainWindow window;
    showWelcome(window);
    QSignalSpy commands(&window, &MainWindow::commandRequested);
    QTest::mouseClick(window.findChild<QPushButton*>("welcomeTrain"), Qt::LeftButton);
    QCOMPARE(commands.size(), 2);
    const auto start = commands[0].front().value<Command>();
    QCOMPARE(std::get<StartExperiment>(start).experiment, Experiment{});
    QCOMPARE(std::get<StartExperiment>(start).experiment.dataset, std::string("mnist"));
    QVERIFY(std::holds_alternative<Play>(commands[1].front().value<Command>()));
    QVERIFY(!welcomeOf(window));
  }

  void escapeAndTheButtonCloseIt() {
    MainWindow window;
    showWelcome(window);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!welcomeOf(window));
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("connectivityView"));
    window.welcome();
    QTest::mouseClick(welcomeOf(window)->findChild<QToolButton*>("closeWelcome"), Qt::LeftButton);
    QVERIFY(!welcomeOf(window));
  }

  void tabReachesEveryCardAndStaysInSight() {
    const QString file = m_folder.filePath("one & two.json");
    writeBytes(file.toStdString(), "{}");
    QSettings().setValue("recent/files", QStringList(file));
    MainWindow window;
    showWelcome(window, QSize(1024, 700));
    const auto* scroll = window.findChild<QScrollArea*>("welcomeScroll");
    QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
    QStringList reached;
    for (qsizetype stop = 0; stop < cardsOf(window).size() + 4; ++stop) {
      QWidget* focused = QApplication::focusWidget();
      QVERIFY2(focused, qPrintable(reached.join(' ')));
      reached << (focused->objectName() == "lessonCard" ? focused->property("lesson").toString() : focused->objectName());
      const QRect place(focused->mapTo(scroll->viewport(), QPoint()), focused->size());
      QVERIFY2(scroll->viewport()->rect().contains(place), qPrintable(reached.back()));
      QVERIFY(!focused->accessibleName().isEmpty());
      QTest::keyClick(focused, Qt::Key_Tab);
    }
    QStringList expected = {"welcomeTrain", "welcomeOpen", "welcomeRecent"};
    for (const Lesson& lesson : shippedLessons()) expected << QString::fromStdString(lesson.name);
    QCOMPARE(reached, expected << "closeWelcome");
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("welcomeTrain"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("closeWelcome"));
  }

  void aRecentFileIsOpened() {
    const QString file = m_folder.filePath("recent.safetensors");
    writeBytes(file.toStdString(), "x");
    QSettings().setValue("recent/files", QStringList(file));
    MainWindow window;
    showWelcome(window);
    QSignalSpy commands(&window, &MainWindow::commandRequested);
    QTest::mouseClick(window.findChild<QPushButton*>("welcomeRecent"), Qt::LeftButton);
    QCOMPARE(commands.size(), 1);
    QCOMPARE(std::get<OpenModel>(commands[0].front().value<Command>()).path, file.toStdString());
    QVERIFY(!welcomeOf(window));
  }

  void nothingIsClippedAtAnySizeOfText() {
    for (const int percent : {80, 100, 200}) {
      MainWindow window;
      TextSize::instance().setPercent(percent);
      showWelcome(window, QSize(1024, 700));
      const auto* scroll = window.findChild<QScrollArea*>("welcomeScroll");
      QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
      QTRY_COMPARE_WITH_TIMEOUT(clippedIn(cardsOf(window)), QString(), 20'000);  // the layout settles in steps
      QCOMPARE(columnsOf(cardsOf(window)), percent == 200 ? 1 : 3);
    }
  }

  void everyLessonThatShipsHasASmallPictureForEachTheme() {
    for (const Lesson& lesson : shippedLessons()) {
      for (const char* name : {"picture.png", "picture-dark.png"}) {
        const QString path = QString::fromStdString((lesson.folder / name).string());
        const QImage picture(path);
        QVERIFY2(picture.size() == QSize(480, 270), qPrintable(path));
        QVERIFY2(QFile(path).size() < 30000, qPrintable(path));
      }
      QVERIFY(LessonCard(lesson).hasPicture());
    }
  }

  void aCardWithoutAPictureDoesWithout() {
    Lesson lesson;
    lesson.title = "Mine";
    lesson.summary = "Of *my* own.";
    lesson.minutes = 5;
    const LessonCard card(lesson);
    QVERIFY(!card.hasPicture());
    QCOMPARE(card.accessibleDescription(), QString("Of my own."));
  }
};

REWIRE_WIDGET_TEST(TestWelcome)
#include "tst_welcome.moc"
