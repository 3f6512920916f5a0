#include "tests/support/lab_results.h"
#include "tests/support/snapshots.h"
#include "ui/panels/draw_pad.h"
#include "ui/panels/draw_panel.h"
#include "ui/panels/drawn_image.h"
#include "ui/panels/pixel_preview.h"
#include "ui/panels/probability_bars.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace rewire;

namespace {

SnapshotPtr digits() {
  return freshSnapshot({784, 20, 10}, 0.05);
}

SnapshotPtr withInfo(const SnapshotPtr& snapshot, int height, int width, std::vector<std::string> classes) {
  auto info = std::make_shared<DatasetInfo>(*snapshot->dataset);
  info->height = height;
  info->width = width;
  info->classes = std::move(classes);
  auto copy = std::make_shared<Snapshot>(*snapshot);
  copy->dataset = info;
  return copy;
}

LabResultPtr answer(const SnapshotPtr& specimen, std::vector<float> clean, std::vector<float> damaged) {
  auto result = std::make_shared<LabResult>();
  result->specimen = specimen;
  result->drawingClean = std::move(clean);
  result->drawingDamaged = std::move(damaged);
  return result;
}

/// The panel with its parts, as somebody at the screen has them, and what it asked to be classified.
class Desk {
 public:
  explicit Desk(const SnapshotPtr& snapshot = digits()) {
    QObject::connect(&panel, &DrawPanel::drawingChanged, &panel,
                     [this](const std::vector<float>& pixels) { asked.push_back(pixels); });
    panel.resize(320, 640);
    if (snapshot) panel.showSnapshot(snapshot);
    panel.show();
  }

  DrawPad& pad() { return *panel.findChild<DrawPad*>("drawPad"); }
  QPushButton* button(const char* name) { return panel.findChild<QPushButton*>(name); }
  QString note() { return panel.findChild<QLabel*>("drawNote")->text(); }
  ProbabilityBars& bars() { return *panel.findChild<ProbabilityBars*>("probabilities"); }
  const QImage& seen() { return panel.findChild<PixelPreview*>("networkSees")->image(); }

  QPoint at(double x, double y) {
    const QRectF paper = pad().paper();
    return (paper.topLeft() + QPointF(x * paper.width(), y * paper.height())).toPoint();
  }

  void stroke(const QList<QPointF>& points) {
    const QPointF first = points.front(), last = points.back();
    QTest::mousePress(&pad(), Qt::LeftButton, {}, at(first.x(), first.y()));
    for (const QPointF& point : points) QTest::mouseMove(&pad(), at(point.x(), point.y()));
    QTest::mouseRelease(&pad(), Qt::LeftButton, {}, at(last.x(), last.y()));
  }

  bool drop(const QMimeData& data) {
    const QPoint middle = panel.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&panel, &enter);
    if (!enter.isAccepted()) return false;
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&panel, &drop);
    return drop.isAccepted();
  }

  DrawPanel panel;
  std::vector<std::vector<float>> asked;
};

std::pair<double, double> centreOfMass(const std::vector<float>& pixels, int width) {
  double mass = 0.0, row = 0.0, column = 0.0;
  for (int pixel = 0; pixel < static_cast<int>(pixels.size()); ++pixel) {
    const auto ink = static_cast<double>(pixels[static_cast<std::size_t>(pixel)]);
    mass += ink;
    row += ink * (pixel / width);
    column += ink * (pixel % width);
  }
  return {row / mass, column / mass};
}

double inkOn(const std::vector<float>& pixels) {
  double ink = 0.0;
  for (const float pixel : pixels) ink += static_cast<double>(pixel);
  return ink;
}

QImage picture(QColor ink, QColor paper, const QRect& stroke = {30, 10, 20, 80}) {
  QImage image(100, 100, QImage::Format_RGB32);
  image.fill(paper);
  QPainter painter(&image);
  painter.fillRect(stroke, ink);
  return image;
}

}  // namespace

class TstDrawPanel : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anEmptyPadSaysWhatToDo() {
    Desk desk;
    QVERIFY(desk.pad().isBlank());
    QVERIFY(desk.panel.pixels().empty());
    QVERIFY(desk.asked.empty());
    QVERIFY(!desk.button("drawUndo")->isEnabled());
    QVERIFY(!desk.button("drawClear")->isEnabled());
    QVERIFY(desk.bars().sentence().contains("how sure"));
    Desk before(nullptr);
    QVERIFY(before.bars().sentence().startsWith("No network yet"));
    before.stroke({{0.2, 0.2}, {0.8, 0.8}});
    QVERIFY(!before.pad().isBlank());  // drawn already, classified once there is a network
    QVERIFY(before.asked.empty());
    before.panel.showSnapshot(digits());
    QCOMPARE(before.asked.size(), std::size_t{1});
  }

  void whatIsDrawnIsCentredAndAskedFor() {
    Desk desk;
    desk.stroke({{0.1, 0.1}, {0.1, 0.3}, {0.1, 0.5}});
    QVERIFY(desk.asked.size() >= 2);  // while it is drawn, not only at the end
    const std::vector<float>& pixels = desk.asked.back();
    QCOMPARE(pixels.size(), std::size_t{784});
    QCOMPARE(pixels, desk.panel.pixels());
    const auto [row, column] = centreOfMass(pixels, 28);
    QVERIFY(std::abs(row - 14.0) <= 0.5);
    QVERIFY(std::abs(column - 14.0) <= 0.5);
    QCOMPARE(*std::max_element(pixels.begin(), pixels.end()), 1.0f);
    QCOMPARE(pixels[0], 0.0f);
    QCOMPARE(desk.seen().size(), QSize(28, 28));
    for (int pixel = 0; pixel < 784; ++pixel)
      QCOMPARE(qRed(desk.seen().pixel(pixel % 28, pixel / 28)),
               static_cast<int>(std::lround(255.0f * pixels[static_cast<std::size_t>(pixel)])));
  }

  void aClickIsADot() {
    Desk desk;
    QTest::mouseClick(&desk.pad(), Qt::LeftButton, {}, desk.at(0.5, 0.5));
    QCOMPARE(desk.asked.size(), std::size_t{1});
    QVERIFY(inkOn(desk.asked.back()) > 100);  // fitted to the box like anything else
  }

  void strokesAreTakenBackOneByOne() {
    Desk desk;
    desk.stroke({{0.3, 0.2}, {0.3, 0.8}});
    const std::vector<float> one = desk.panel.pixels();
    const QImage ink = desk.pad().ink();
    desk.stroke({{0.3, 0.5}, {0.8, 0.5}});
    QVERIFY(desk.panel.pixels() != one);
    QTest::mouseClick(desk.button("drawUndo"), Qt::LeftButton);
    QCOMPARE(desk.panel.pixels(), one);
    QCOMPARE(desk.pad().ink(), ink);
    desk.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.panel));
    int elsewhere = 0;  // the window's own Ctrl+Z
    QAction step;
    step.setShortcut(QKeySequence::Undo);
    desk.panel.addAction(&step);
    connect(&step, &QAction::triggered, &desk.panel, [&elsewhere] { ++elsewhere; });
    QTest::mouseClick(&desk.pad(), Qt::RightButton, {}, desk.at(0.9, 0.9));
    QTest::keyClick(&desk.pad(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.panel.pixels().empty());
    QCOMPARE(elsewhere, 0);
    QVERIFY(desk.asked.back().empty());
    QVERIFY(!desk.button("drawUndo")->isEnabled());
  }

  void clearingCanBeTakenBack() {
    Desk desk;
    desk.stroke({{0.3, 0.2}, {0.3, 0.8}});
    desk.stroke({{0.3, 0.5}, {0.8, 0.5}});
    const std::vector<float> both = desk.panel.pixels();
    QTest::mouseClick(desk.button("drawClear"), Qt::LeftButton);
    QVERIFY(desk.panel.pixels().empty());
    QVERIFY(desk.asked.back().empty());
    QVERIFY(!desk.button("drawClear")->isEnabled());
    QTest::mouseClick(desk.button("drawUndo"), Qt::LeftButton);
    QCOMPARE(desk.panel.pixels(), both);
  }

  void aThickerBrushLeavesMoreInk() {
    Desk desk;
    desk.stroke({{0.3, 0.2}, {0.3, 0.8}});
    const double thin = inkOn(desk.panel.pixels());
    QTest::mouseClick(desk.button("drawClear"), Qt::LeftButton);
    QTest::keyClick(desk.panel.findChild<QSlider*>("drawBrush"), Qt::Key_End);
    desk.stroke({{0.3, 0.2}, {0.3, 0.8}});
    QVERIFY(inkOn(desk.panel.pixels()) > 1.5 * thin);
  }

  void theNetworkGetsBrightInkInBothThemes() {
    std::vector<float> first;
    for (const Theme* theme : {&Theme::light(), &Theme::darkTheme()}) {
      Desk desk;
      desk.panel.setTheme(*theme);
      desk.stroke({{0.3, 0.2}, {0.6, 0.8}});
      if (first.empty()) first = desk.panel.pixels();
      QCOMPARE(desk.panel.pixels(), first);
      const QImage shown = desk.pad().grab().toImage();
      const int paper = qGray(shown.pixel(desk.at(0.9, 0.1))), ink = qGray(shown.pixel(desk.at(0.45, 0.5)));
      QVERIFY2(theme->dark ? paper < 50 && ink > 200 : paper > 200 && ink < 50,
               qPrintable(QString("%1 on %2").arg(ink).arg(paper)));
    }
  }

  void aDroppedPictureIsRead() {
    QTemporaryDir folder;
    Desk desk;
    picture(Qt::black, Qt::white).save(folder.filePath("dark.png"));
    picture(Qt::white, Qt::black).save(folder.filePath("light.bmp"));
    QMimeData dark, light;
    dark.setUrls({QUrl::fromLocalFile(folder.filePath("dark.png"))});
    light.setUrls({QUrl::fromLocalFile(folder.filePath("light.bmp"))});
    QVERIFY(desk.drop(dark));
    QVERIFY2(desk.note().contains("inverted"), qPrintable(desk.note()));
    const std::vector<float> inverted = desk.panel.pixels();
    QCOMPARE(inverted.size(), std::size_t{784});
    QCOMPARE(inverted[14 * 28 + 14], 1.0f);
    QCOMPARE(inverted[0], 0.0f);
    QVERIFY(desk.drop(light));
    QVERIFY2(!desk.note().contains("inverted"), qPrintable(desk.note()));
    QCOMPARE(desk.panel.pixels(), inverted);
    desk.stroke({{0.7, 0.2}, {0.7, 0.8}});  // one can draw on it
    QVERIFY(desk.panel.pixels() != inverted);
    QTest::mouseClick(desk.button("drawUndo"), Qt::LeftButton);
    QCOMPARE(desk.panel.pixels(), inverted);
    QVERIFY(desk.note().isEmpty());  // the note was about the picture as it came
  }

  void whatIsNoPictureIsLeftToOthers() {
    QTemporaryDir folder;
    Desk desk;
    QMimeData model, words, several;
    model.setUrls({QUrl::fromLocalFile(folder.filePath("model.safetensors"))});
    words.setText("seven");
    several.setUrls({QUrl::fromLocalFile("/a.png"), QUrl::fromLocalFile("/b.png")});
    QVERIFY(!desk.drop(model));
    QVERIFY(!desk.drop(words));
    QVERIFY(!desk.drop(several));
  }

  void picturesThatSayNothingAreExplained() {
    QTemporaryDir folder;
    Desk desk;
    desk.panel.openPicture(folder.filePath("absent.png"));
    QVERIFY2(desk.note().contains("“absent.png” cannot be read"), qPrintable(desk.note()));
    QFile broken(folder.filePath("broken.png"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no picture at all");
    broken.close();
    desk.panel.openPicture(broken.fileName());
    QVERIFY(desk.note().contains("cannot be read"));
    picture(Qt::white, Qt::white).save(folder.filePath("white.png"));
    desk.panel.openPicture(folder.filePath("white.png"));
    QVERIFY(desk.note().contains("of one colour"));
    QVERIFY(desk.asked.empty());
  }

  void answersStandBesideEachOther() {
    const SnapshotPtr specimen = digits();
    Desk desk(specimen);
    std::vector<float> clean(10, 0.01f), damaged(10, 0.02f);
    clean[7] = 0.91f;
    damaged[2] = 0.82f;
    desk.panel.showResult(answer(specimen, clean, damaged));
    QVERIFY(desk.bars().rows().empty());  // of a drawing that is no more
    desk.stroke({{0.3, 0.2}, {0.6, 0.8}});
    QCOMPARE(desk.bars().rows().clean, clean);
    QCOMPARE(desk.bars().rows().damaged, damaged);
    QCOMPARE(desk.bars().rows().names.size(), 10);
    QCOMPARE(desk.bars().accessibleDescription(), QString("clean network: 7, 91.0 %; perturbed network: 2, 82.0 %"));
    desk.panel.showResult(answer(specimen, {}, {}));
    QVERIFY(desk.bars().rows().empty());
    QVERIFY(desk.bars().sentence().startsWith("Being classified"));
    desk.panel.showResult(answer(specimen, {0.5f, 0.5f}, {0.5f, 0.5f}));  // not these classes
    QVERIFY(desk.bars().rows().empty());
  }

  void anotherRunForgetsTheAnswer() {
    const SnapshotPtr first = digits();
    Desk desk(first);
    desk.stroke({{0.3, 0.2}, {0.6, 0.8}});
    const std::vector<float> some(10, 0.1f);
    desk.panel.showResult(answer(first, some, some));
    QVERIFY(!desk.bars().rows().empty());
    desk.panel.showSnapshot(trainedFurther(first));
    QVERIFY(!desk.bars().rows().empty());
    desk.panel.showSnapshot(freshSnapshot({784, 20, 10}, 0.05, 2));
    QVERIFY(desk.bars().rows().empty());
    desk.panel.showResult(answer(first, some, some));  // late
    QVERIFY(desk.bars().rows().empty());
    QVERIFY(!desk.panel.pixels().empty());  // the drawing stays
  }

  void otherImagesOtherPaper() {
    const SnapshotPtr wide = withInfo(freshSnapshot({14 * 28, 20, 3}, 0.05), 14, 28, {"cat", "dog", "hen"});
    Desk desk(wide);
    desk.stroke({{0.3, 0.2}, {0.3, 0.8}});
    QCOMPARE(desk.panel.pixels().size(), std::size_t{14 * 28});
    QVERIFY(std::abs(desk.pad().paper().width() / desk.pad().paper().height() - 2.0) < 0.05);
    const auto asked = desk.asked.size();
    desk.panel.showSnapshot(digits());
    QCOMPARE(desk.asked.size(), asked + 1);
    QVERIFY(desk.asked.back().empty());  // another shape: bare paper
  }

  void aStrokeEndsWithItsPaper() {
    Desk desk;
    QTest::mousePress(&desk.pad(), Qt::LeftButton, {}, desk.at(0.3, 0.3));
    desk.panel.showSnapshot(withInfo(freshSnapshot({200, 20, 10}, 0.05), 20, 10, {"a", "b"}));
    QTest::mouseMove(&desk.pad(), desk.at(0.5, 0.5));
    QTest::mouseMove(&desk.pad(), desk.at(0.6, 0.5));
    QVERIFY(desk.pad().isBlank());
    QVERIFY(desk.asked.back().empty());

    QTest::mousePress(&desk.pad(), Qt::LeftButton, {}, desk.at(0.3, 0.3));
    desk.pad().showPicture(picture(Qt::white, Qt::black));
    const QImage shown = desk.pad().ink();
    QTest::mouseMove(&desk.pad(), desk.at(0.5, 0.7));
    QTest::mouseMove(&desk.pad(), desk.at(0.6, 0.7));
    QCOMPARE(desk.pad().ink(), shown);
  }

  void whatIsNoImageCannotBeDrawn() {
    Desk desk(freshSnapshot({57, 20, 2}, 0.05));
    QVERIFY(!desk.pad().isEnabled());
    QVERIFY(desk.bars().sentence().contains("not the pixels of an image"));
    desk.stroke({{0.3, 0.2}, {0.3, 0.8}});
    QVERIFY(desk.asked.empty());
    QTemporaryDir folder;
    picture(Qt::black, Qt::white).save(folder.filePath("dark.png"));
    QMimeData dark;
    dark.setUrls({QUrl::fromLocalFile(folder.filePath("dark.png"))});
    QVERIFY(!desk.drop(dark));
  }

  void everythingIsReachedByKeysAndNamed() {
    Desk desk;
    desk.stroke({{0.3, 0.2}, {0.6, 0.8}});
    desk.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.panel));
    desk.button("drawUndo")->setFocus();
    for (const char* name : {"drawClear", "drawOpen", "drawBrush"}) {
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
      QCOMPARE(QApplication::focusWidget()->objectName(), QString(name));
      QVERIFY(!QApplication::focusWidget()->accessibleName().isEmpty());
      QVERIFY(!QApplication::focusWidget()->toolTip().isEmpty());
    }
    QVERIFY(!desk.pad().accessibleName().isEmpty());
    QVERIFY(desk.pad().toolTip().contains("centre of mass"));
    desk.button("drawClear")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(desk.panel.pixels().empty());
  }

  void classesAreBelowOrBeside() {
    const SnapshotPtr specimen = digits();
    Desk desk(specimen);
    const auto placed = [&] { return desk.bars().mapTo(&desk.panel, QPoint(0, 0)); };
    for (const QSize size : {QSize(260, 560), QSize(640, 380), QSize(300, 700)}) {
      desk.panel.resize(size);
      const QPoint pad = desk.pad().mapTo(&desk.panel, QPoint(0, 0));
      if (size.width() > 600)
        QTRY_VERIFY(placed().x() >= pad.x() + desk.pad().width());
      else
        QTRY_VERIFY(placed().y() >= pad.y() + desk.pad().height());
      QVERIFY(desk.panel.minimumSizeHint().width() <= 260);
    }
  }

  void inALowDockEveryClassIsSeen() {
    const SnapshotPtr specimen = digits();
    Desk desk(specimen);
    desk.panel.resize(520, 250);
    const auto* scroll = desk.panel.findChild<QScrollArea*>("drawScroll");
    const auto preview = [&] { return desk.panel.findChild<PixelPreview*>("networkSees")->mapTo(&desk.panel, QPoint(0, 0)); };
    QTRY_VERIFY(!scroll->verticalScrollBar()->isVisible());
    desk.stroke({{0.5, 0.2}, {0.5, 0.8}});
    desk.panel.showResult(answer(specimen, std::vector<float>(10, 0.1f), std::vector<float>(10, 0.1f)));
    QVERIFY(!desk.bars().rows().empty());
    QCoreApplication::sendPostedEvents();
    QVERIFY(!scroll->verticalScrollBar()->isVisible());
    QVERIFY(desk.bars().height() >= leastProbabilityHeight(desk.bars().font(), 10));
    QVERIFY(preview().x() < desk.bars().mapTo(&desk.panel, QPoint(0, 0)).x());
    desk.panel.resize(640, 500);
    QTRY_VERIFY(preview().x() >= desk.pad().width());
  }
};

QTEST_MAIN(TstDrawPanel)
#include "tst_draw_panel.moc"
