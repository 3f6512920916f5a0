#include "tests/support/lab_results.h"
#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/examples/draw_pad.h"
#include "ui/examples/draw_panel.h"
#include "ui/examples/drawn_image.h"
#include "ui/examples/pixel_preview.h"
#include "ui/examples/probability_bars.h"

#include <QAction>
#include <QBuffer>
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

LabResultPtr answer(const SnapshotPtr& specimen, std::vector<float> clean, std::vector<float> perturbed) {
  auto result = std::make_shared<LabResult>();
  result->specimen = specimen;
  result->drawingClean = std::move(clean);
  result->drawingPerturbed = std::move(perturbed);
  return result;
}

/// The panel with its parts, and the drawings that it asked predictions for.
class Controller {
 public:
  explicit Controller(const SnapshotPtr& snapshot = digits()) {
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
    Controller controller;
    QVERIFY(controller.pad().isBlank());
    QVERIFY(controller.panel.pixels().empty());
    QVERIFY(controller.asked.empty());
    QVERIFY(!controller.button("drawUndo")->isEnabled());
    QVERIFY(!controller.button("drawClear")->isEnabled());
    QVERIFY(controller.bars().sentence().contains("how sure"));
    Controller before(nullptr);
    QVERIFY(before.bars().sentence().startsWith("No network yet"));
    before.stroke({{0.2, 0.2}, {0.8, 0.8}});
    QVERIFY(!before.pad().isBlank());  // drawn already, classified once there is a network
    QVERIFY(before.asked.empty());
    before.panel.showSnapshot(digits());
    QCOMPARE(before.asked.size(), std::size_t{1});
  }

  void whatIsDrawnIsCentredAndAskedFor() {
    Controller controller;
    controller.stroke({{0.1, 0.1}, {0.1, 0.3}, {0.1, 0.5}});
    QVERIFY(controller.asked.size() >= 2);  // while it is drawn, not only at the end
    const std::vector<float>& pixels = controller.asked.back();
    QCOMPARE(pixels.size(), std::size_t{784});
    QCOMPARE(pixels, controller.panel.pixels());
    const auto [row, column] = centreOfMass(pixels, 28);
    QVERIFY(std::abs(row - 14.0) <= 0.5);
    QVERIFY(std::abs(column - 14.0) <= 0.5);
    QCOMPARE(*std::max_element(pixels.begin(), pixels.end()), 1.0f);
    QCOMPARE(pixels[0], 0.0f);
    QCOMPARE(controller.seen().size(), QSize(28, 28));
    for (int pixel = 0; pixel < 784; ++pixel)
      QCOMPARE(qRed(controller.seen().pixel(pixel % 28, pixel / 28)),
               static_cast<int>(std::lround(255.0f * pixels[static_cast<std::size_t>(pixel)])));
  }

  void aClickIsADot() {
    Controller controller;
    QTest::mouseClick(&controller.pad(), Qt::LeftButton, {}, controller.at(0.5, 0.5));
    QCOMPARE(controller.asked.size(), std::size_t{1});
    QVERIFY(inkOn(controller.asked.back()) > 100);  // fitted to the box like anything else
  }

  void strokesAreTakenBackOneByOne() {
    Controller controller;
    controller.stroke({{0.3, 0.2}, {0.3, 0.8}});
    const std::vector<float> one = controller.panel.pixels();
    const QImage ink = controller.pad().ink();
    controller.stroke({{0.3, 0.5}, {0.8, 0.5}});
    QVERIFY(controller.panel.pixels() != one);
    QTest::mouseClick(controller.button("drawUndo"), Qt::LeftButton);
    QCOMPARE(controller.panel.pixels(), one);
    QCOMPARE(controller.pad().ink(), ink);
    controller.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&controller.panel));
    int elsewhere = 0;  // the window's own Ctrl+Z
    QAction step;
    step.setShortcut(QKeySequence::Undo);
    controller.panel.addAction(&step);
    connect(&step, &QAction::triggered, &controller.panel, [&elsewhere] { ++elsewhere; });
    QTest::mouseClick(&controller.pad(), Qt::RightButton, {}, controller.at(0.9, 0.9));
    QTest::keyClick(&controller.pad(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(controller.panel.pixels().empty());
    QCOMPARE(elsewhere, 0);
    QVERIFY(controller.asked.back().empty());
    QVERIFY(!controller.button("drawUndo")->isEnabled());
  }

  void clearingCanBeTakenBack() {
    Controller controller;
    controller.stroke({{0.3, 0.2}, {0.3, 0.8}});
    controller.stroke({{0.3, 0.5}, {0.8, 0.5}});
    const std::vector<float> both = controller.panel.pixels();
    QTest::mouseClick(controller.button("drawClear"), Qt::LeftButton);
    QVERIFY(controller.panel.pixels().empty());
    QVERIFY(controller.asked.back().empty());
    QVERIFY(!controller.button("drawClear")->isEnabled());
    QTest::mouseClick(controller.button("drawUndo"), Qt::LeftButton);
    QCOMPARE(controller.panel.pixels(), both);
  }

  void aThickerBrushLeavesMoreInk() {
    Controller controller;
    controller.stroke({{0.3, 0.2}, {0.3, 0.8}});
    const double thin = inkOn(controller.panel.pixels());
    QTest::mouseClick(controller.button("drawClear"), Qt::LeftButton);
    QTest::keyClick(controller.panel.findChild<QSlider*>("drawBrush"), Qt::Key_End);
    controller.stroke({{0.3, 0.2}, {0.3, 0.8}});
    QVERIFY(inkOn(controller.panel.pixels()) > 1.5 * thin);
  }

  void theNetworkGetsBrightInkInBothThemes() {
    std::vector<float> first;
    for (const Theme* theme : {&Theme::light(), &Theme::darkTheme()}) {
      Controller controller;
      controller.panel.setTheme(*theme);
      controller.stroke({{0.3, 0.2}, {0.6, 0.8}});
      if (first.empty()) first = controller.panel.pixels();
      QCOMPARE(controller.panel.pixels(), first);
      const QImage shown = controller.pad().grab().toImage();
      const int paper = qGray(shown.pixel(controller.at(0.9, 0.1))), ink = qGray(shown.pixel(controller.at(0.45, 0.5)));
      QVERIFY2(theme->dark ? paper < 50 && ink > 200 : paper > 200 && ink < 50,
               qPrintable(QString("%1 on %2").arg(ink).arg(paper)));
    }
  }

  void aDroppedPictureIsRead() {
    QTemporaryDir folder;
    Controller controller;
    picture(Qt::black, Qt::white).save(folder.filePath("dark.png"));
    picture(Qt::white, Qt::black).save(folder.filePath("light.bmp"));
    QMimeData dark, light;
    dark.setUrls({QUrl::fromLocalFile(folder.filePath("dark.png"))});
    light.setUrls({QUrl::fromLocalFile(folder.filePath("light.bmp"))});
    QVERIFY(controller.drop(dark));
    QVERIFY2(controller.note().contains("inverted"), qPrintable(controller.note()));
    const std::vector<float> inverted = controller.panel.pixels();
    QCOMPARE(inverted.size(), std::size_t{784});
    QCOMPARE(inverted[14 * 28 + 14], 1.0f);
    QCOMPARE(inverted[0], 0.0f);
    QVERIFY(controller.drop(light));
    QVERIFY2(!controller.note().contains("inverted"), qPrintable(controller.note()));
    QCOMPARE(controller.panel.pixels(), inverted);
    controller.stroke({{0.7, 0.2}, {0.7, 0.8}});  // one can draw on it
    QVERIFY(controller.panel.pixels() != inverted);
    QTest::mouseClick(controller.button("drawUndo"), Qt::LeftButton);
    QCOMPARE(controller.panel.pixels(), inverted);
    QVERIFY(controller.note().isEmpty());  // the note was about the picture as it came
  }

  void whatIsNoPictureIsLeftToOthers() {
    QTemporaryDir folder;
    Controller controller;
    QMimeData model, words, several;
    model.setUrls({QUrl::fromLocalFile(folder.filePath("model.safetensors"))});
    words.setText("seven");
    several.setUrls({QUrl::fromLocalFile("/a.png"), QUrl::fromLocalFile("/b.png")});
    QVERIFY(!controller.drop(model));
    QVERIFY(!controller.drop(words));
    QVERIFY(!controller.drop(several));
  }

  void picturesThatSayNothingAreExplained() {
    QTemporaryDir folder;
    Controller controller;
    controller.panel.openPicture(folder.filePath("absent.png"));
    QVERIFY2(controller.note().contains("“absent.png” cannot be read"), qPrintable(controller.note()));
    QFile broken(folder.filePath("broken.png"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no picture at all");
    broken.close();
    controller.panel.openPicture(broken.fileName());
    QVERIFY(controller.note().contains("cannot be read"));
    picture(Qt::white, Qt::white).save(folder.filePath("white.png"));
    controller.panel.openPicture(folder.filePath("white.png"));
    QVERIFY(controller.note().contains("of one colour"));
    QVERIFY(controller.asked.empty());
    controller.panel.openPicture(folder.filePath("absent.png"));
    auto* pad = &controller.pad();
    QTest::mousePress(pad, Qt::LeftButton, {}, pad->rect().center());
    QTest::mouseRelease(pad, Qt::LeftButton, {}, pad->rect().center());
    QVERIFY2(controller.note().isEmpty(), "who draws is done with the picture that could not be opened");
  }

  void answersStandBesideEachOther() {
    const SnapshotPtr specimen = digits();
    Controller controller(specimen);
    std::vector<float> clean(10, 0.01f), perturbed(10, 0.02f);
    clean[7] = 0.91f;
    perturbed[2] = 0.82f;
    controller.panel.showResult(answer(specimen, clean, perturbed));
    QVERIFY(controller.bars().rows().empty());  // the drawing is gone
    controller.stroke({{0.3, 0.2}, {0.6, 0.8}});
    QCOMPARE(controller.bars().rows().clean, clean);
    QCOMPARE(controller.bars().rows().perturbed, perturbed);
    QCOMPARE(controller.bars().rows().names.size(), 10);
    QCOMPARE(controller.bars().accessibleDescription(), QString("clean network: 7, 91.0 %; perturbed network: 2, 82.0 %"));
    controller.panel.showResult(answer(specimen, {}, {}));
    QVERIFY(controller.bars().rows().empty());
    QVERIFY(controller.bars().sentence().startsWith("Being classified"));
    controller.panel.showResult(answer(specimen, {0.5f, 0.5f}, {0.5f, 0.5f}));  // not these classes
    QVERIFY(controller.bars().rows().empty());
  }

  void noiseAndAttackAreSeenBesideTheDrawing() {
    const SnapshotPtr specimen = digits();
    Controller controller(specimen);
    auto* perturbed = controller.panel.findChild<PixelPreview*>("networkSeesPerturbed");
    controller.stroke({{0.3, 0.2}, {0.6, 0.8}});
    std::vector<float> clean(10, 0.01f);
    auto result = std::make_shared<LabResult>(*answer(specimen, clean, clean));
    result->drawingImage = controller.asked.back();
    controller.panel.showResult(result);
    QVERIFY(!perturbed->isVisible());  // it would be the same

    auto attacked = std::make_shared<LabResult>(*result);
    attacked->perturbations.step<Attack>().epsilon = 0.1;
    attacked->drawingLabel = 7;
    attacked->drawingImage[0] = 1.0f;
    controller.panel.showResult(attacked);
    QVERIFY(perturbed->isVisible());
    QCOMPARE(perturbed->image().pixelColor(0, 0), QColor(Qt::white));
    QVERIFY2(perturbed->toolTip().contains("clean network's own answer, “7”"), qPrintable(perturbed->toolTip()));
    QVERIFY(controller.panel.findChild<QLabel*>("drawCaption")->text().contains("clean and perturbed"));
    controller.panel.showResult(result);
    QVERIFY(!perturbed->isVisible());
  }

  void anotherRunForgetsTheAnswer() {
    const SnapshotPtr first = digits();
    Controller controller(first);
    controller.stroke({{0.3, 0.2}, {0.6, 0.8}});
    const std::vector<float> some(10, 0.1f);
    controller.panel.showResult(answer(first, some, some));
    QVERIFY(!controller.bars().rows().empty());
    controller.panel.showSnapshot(trainedFurther(first));
    QVERIFY(!controller.bars().rows().empty());
    controller.panel.showSnapshot(freshSnapshot({784, 20, 10}, 0.05, 2));
    QVERIFY(controller.bars().rows().empty());
    controller.panel.showResult(answer(first, some, some));  // late
    QVERIFY(controller.bars().rows().empty());
    QVERIFY(!controller.panel.pixels().empty());  // the drawing stays
  }

  void otherImagesOtherPaper() {
    const SnapshotPtr wide = withInfo(freshSnapshot({14 * 28, 20, 3}, 0.05), 14, 28, {"cat", "dog", "hen"});
    Controller controller(wide);
    controller.stroke({{0.3, 0.2}, {0.3, 0.8}});
    QCOMPARE(controller.panel.pixels().size(), std::size_t{14 * 28});
    QVERIFY(std::abs(controller.pad().paper().width() / controller.pad().paper().height() - 2.0) < 0.05);
    const auto asked = controller.asked.size();
    controller.panel.showSnapshot(digits());
    QCOMPARE(controller.asked.size(), asked + 1);
    QVERIFY(controller.asked.back().empty());  // another shape: bare paper
  }

  void aStrokeEndsWithItsPaper() {
    Controller controller;
    QTest::mousePress(&controller.pad(), Qt::LeftButton, {}, controller.at(0.3, 0.3));
    controller.panel.showSnapshot(withInfo(freshSnapshot({200, 20, 10}, 0.05), 20, 10, {"a", "b"}));
    QTest::mouseMove(&controller.pad(), controller.at(0.5, 0.5));
    QTest::mouseMove(&controller.pad(), controller.at(0.6, 0.5));
    QVERIFY(controller.pad().isBlank());
    QVERIFY(controller.asked.back().empty());

    QTest::mousePress(&controller.pad(), Qt::LeftButton, {}, controller.at(0.3, 0.3));
    controller.pad().showPicture(picture(Qt::white, Qt::black));
    const QImage shown = controller.pad().ink();
    QTest::mouseMove(&controller.pad(), controller.at(0.5, 0.7));
    QTest::mouseMove(&controller.pad(), controller.at(0.6, 0.7));
    QCOMPARE(controller.pad().ink(), shown);
  }

  void whatIsNoImageCannotBeDrawn() {
    Controller controller(freshSnapshot({57, 20, 2}, 0.05));
    QVERIFY(!controller.pad().isEnabled());
    QVERIFY(controller.bars().sentence().contains("not the pixels of an image"));
    controller.stroke({{0.3, 0.2}, {0.3, 0.8}});
    QVERIFY(controller.asked.empty());
    QTemporaryDir folder;
    picture(Qt::black, Qt::white).save(folder.filePath("dark.png"));
    QMimeData dark;
    dark.setUrls({QUrl::fromLocalFile(folder.filePath("dark.png"))});
    QVERIFY(!controller.drop(dark));
  }

  void everythingIsReachedByKeysAndNamed() {
    Controller controller;
    controller.stroke({{0.3, 0.2}, {0.6, 0.8}});
    controller.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&controller.panel));
    controller.button("drawUndo")->setFocus();
    for (const char* name : {"drawClear", "drawOpen", "drawBrush"}) {
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
      QCOMPARE(QApplication::focusWidget()->objectName(), QString(name));
      QVERIFY(!QApplication::focusWidget()->accessibleName().isEmpty());
      QVERIFY(!QApplication::focusWidget()->toolTip().isEmpty());
    }
    QVERIFY(!controller.pad().accessibleName().isEmpty());
    QVERIFY(controller.pad().toolTip().contains("centre of mass"));
    controller.button("drawClear")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(controller.panel.pixels().empty());
  }

  void classesAreBelowOrBeside() {
    const SnapshotPtr specimen = digits();
    Controller controller(specimen);
    const auto placed = [&] { return controller.bars().mapTo(&controller.panel, QPoint(0, 0)); };
    for (const QSize size : {QSize(260, 560), QSize(640, 380), QSize(300, 700)}) {
      controller.panel.resize(size);
      const QPoint pad = controller.pad().mapTo(&controller.panel, QPoint(0, 0));
      if (size.width() > 600)
        QTRY_VERIFY(placed().x() >= pad.x() + controller.pad().width());
      else
        QTRY_VERIFY(placed().y() >= pad.y() + controller.pad().height());
      QVERIFY(controller.panel.minimumSizeHint().width() <= 260);
    }
  }

  void inALowDockEveryClassIsSeen() {
    const SnapshotPtr specimen = digits();
    Controller controller(specimen);
    controller.panel.resize(520, 250);
    const auto* scroll = controller.panel.findChild<QScrollArea*>("drawScroll");
    const auto preview = [&] {
      return controller.panel.findChild<PixelPreview*>("networkSees")->mapTo(&controller.panel, QPoint(0, 0));
    };
    QTRY_VERIFY(!scroll->verticalScrollBar()->isVisible());
    controller.stroke({{0.5, 0.2}, {0.5, 0.8}});
    controller.panel.showResult(answer(specimen, std::vector<float>(10, 0.1f), std::vector<float>(10, 0.1f)));
    QVERIFY(!controller.bars().rows().empty());
    QCoreApplication::sendPostedEvents();
    QVERIFY(!scroll->verticalScrollBar()->isVisible());
    QVERIFY(controller.bars().height() >= leastProbabilityHeight(controller.bars().font(), 10));
    QVERIFY(preview().x() < controller.bars().mapTo(&controller.panel, QPoint(0, 0)).x());
    controller.panel.resize(640, 500);
    QTRY_VERIFY(preview().x() >= controller.pad().width());
  }

  void aDrawingIsKeptAndShownAgain() {
    Controller first, second;
    QVERIFY(first.panel.drawing().isEmpty());
    first.stroke({{0.4, 0.2}, {0.6, 0.5}, {0.3, 0.8}});
    const QByteArray png = first.panel.drawing();
    QVERIFY(png.startsWith("\x89PNG"));
    second.panel.showDrawing(png);
    QCOMPARE(second.pad().ink(), first.pad().ink());
    QCOMPARE(second.panel.pixels(), first.panel.pixels());
    QCOMPARE(second.panel.drawing(), png);
    second.panel.showDrawing({});
    QVERIFY(second.pad().isBlank());
  }

  void whatIsNoDrawingLeavesBarePaper() {
    Controller controller;
    QImage huge(1025, 3, QImage::Format_Grayscale8);
    huge.fill(255);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && huge.save(&buffer, "PNG"));
    for (const QByteArray& png : {QByteArray("no picture"), bytes, bytes.left(40)}) {
      controller.stroke({{0.4, 0.2}, {0.6, 0.5}});
      controller.panel.showDrawing(png);
      QVERIFY(controller.pad().isBlank());
    }
  }
};

REWIRE_WIDGET_TEST(TstDrawPanel)
#include "tst_draw_panel.moc"
