#include "tests/support/lab_results.h"
#include "tests/support/registry.h"
#include "tests/support/shown_views.h"
#include "tests/support/snapshots.h"
#include "ui/examples/gallery_painter.h"
#include "ui/examples/gallery_view.h"
#include "ui/picture/picture_export.h"

#include <QComboBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace rewire;

namespace {

constexpr int kClasses = 4;

SnapshotPtr specimen(unsigned run = 1, int images = 200) {
  return withSamples(freshSnapshot({64, 20, kClasses}, 0.3, run), images);
}

Perturbations attack() {
  Perturbations perturbations;
  perturbations.step<Attack>().epsilon = 0.2;
  return perturbations;
}

Perturbations cuts() {
  Perturbations perturbations;
  perturbations.step<RemoveLinks>().fraction = 0.3;
  return perturbations;
}

/// Keeps the requests of the view, as the lab would.
class SampleRequests : public QObject {
 public:
  explicit SampleRequests(GalleryView& view) {
    connect(&view, &GalleryView::samplesRequested, this, [this](const std::vector<int>& samples) {
      newest = samples;
      ++times;
    });
  }
  std::vector<int> newest;
  int times = 0;
};

QComboBox* filterOf(GalleryView& view) {
  return view.findChild<QComboBox*>("galleryFilter");
}

QComboBox* classOf(GalleryView& view) {
  return view.findChild<QComboBox*>("galleryClass");
}

QScrollBar* scrollOf(GalleryView& view) {
  return view.findChild<QScrollBar*>("galleryScroll");
}

void choose(GalleryView& view, GalleryFilter filter) {
  filterOf(view)->setCurrentIndex(static_cast<int>(filter));
}

void prepare(GalleryView& view, QSize size = {720, 520}) {
  view.resize(size);
  view.show();
  QVERIFY(QTest::qWaitForWindowExposed(&view));
}

void turnWheel(GalleryView& view, int notches) {
  QWheelEvent event(view.rect().center(), view.mapToGlobal(view.rect().center()), {}, QPoint(0, 120 * notches), Qt::NoButton,
                    Qt::NoModifier, Qt::NoScrollPhase, false);
  QApplication::sendEvent(&view, &event);
}

std::vector<int> firstOf(const std::vector<int>& samples, std::size_t count) {
  return {samples.begin(), samples.begin() + static_cast<std::ptrdiff_t>(count)};
}

}  // namespace

class TstGalleryView : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void saysWhatWillStandHere() {
    GalleryView view;
    QVERIFY(view.accessibleDescription().contains("test images will stand"));
    showAlone(view, snapshotWithoutNetwork(Phase::Loading, "Loading MNIST …"));
    QCOMPARE(view.accessibleDescription(), QString("Loading MNIST …"));
    view.showResult(nullptr);
    QVERIFY(view.samples().empty());
  }

  void anAnswerHasItsChange() {
    const auto change = [](int label, int before, std::optional<int> after) {
      return SamplePrediction{.sample = 0, .label = label, .before = before, .after = after}.change();
    };
    QCOMPARE(change(1, 1, 1), PredictionChange::StillRight);
    QCOMPARE(change(1, 1, 2), PredictionChange::NowWrong);
    QCOMPARE(change(1, 2, 2), PredictionChange::StillWrong);
    QCOMPARE(change(1, 2, 1), PredictionChange::NowRight);
    QCOMPARE(change(1, 1, std::nullopt), PredictionChange::Unknown);
  }

  void filtersKeepWhatTheySay() {
    auto some = std::make_shared<LabResult>(*labResult(specimen(), cuts(), 0.9, 0.6));
    auto perturbed = std::make_shared<LabEvaluation>(*some->perturbed);
    for (std::size_t sample = 0; sample < 200; ++sample)  // some that were wrong become right
      if (sample % 2 == 0 && some->clean->predicted[sample] != static_cast<int>(sample % kClasses))
        perturbed->predicted[sample] = static_cast<int>(sample % kClasses);
    some->perturbed = perturbed;
    const LabResultPtr result = some;
    const std::vector<std::int32_t>& labels = result->specimen->samples->test.labels;
    GalleryView view;
    view.showResult(result);
    QCOMPARE(view.samples().size(), std::size_t{200});
    std::array<int, kGalleryFilters> expected{200, 0, 0, 0};
    for (std::size_t sample = 0; sample < 200; ++sample) {
      const bool before = result->clean->predicted[sample] == labels[sample];
      const bool after = result->perturbed->predicted[sample] == labels[sample];
      expected[1] += before && !after;
      expected[2] += !before;
      expected[3] += before && after;
    }
    QCOMPARE(expected[1] + expected[2] + expected[3], 200);
    QVERIFY(expected[1] > 40);
    for (std::size_t filter = 0; filter < kGalleryFilters; ++filter) {
      choose(view, static_cast<GalleryFilter>(filter));
      QCOMPARE(static_cast<int>(view.samples().size()), expected[filter]);
      QVERIFY(std::is_sorted(view.samples().begin(), view.samples().end()));
      QVERIFY2(filterOf(view)->itemText(static_cast<int>(filter)).endsWith(QString("(%1)").arg(expected[filter])),
               qPrintable(filterOf(view)->itemText(static_cast<int>(filter))));
    }
    choose(view, GalleryFilter::NowWrong);
    for (const int sample : view.samples()) {
      QCOMPARE(result->clean->predicted[static_cast<std::size_t>(sample)], labels[static_cast<std::size_t>(sample)]);
      QVERIFY(result->perturbed->predicted[static_cast<std::size_t>(sample)] != labels[static_cast<std::size_t>(sample)]);
    }
  }

  void oneTrueClassAtATime() {
    GalleryView view;
    view.showResult(labResult(specimen(), cuts()));
    QCOMPARE(classOf(view)->count(), 1 + kClasses);
    classOf(view)->setCurrentIndex(3);  // class 2
    QCOMPARE(view.samples().size(), std::size_t{50});
    for (const int sample : view.samples()) QCOMPARE(sample % kClasses, 2);
    QVERIFY(filterOf(view)->itemText(0).endsWith("(50)"));
    choose(view, GalleryFilter::NowWrong);
    for (const int sample : view.samples()) QCOMPARE(sample % kClasses, 2);
  }

  void asksForWhatIsSeen() {
    GalleryView view;
    SampleRequests requests(view);
    prepare(view);
    const LabResultPtr result = labResult(specimen(), attack());
    view.showResult(result);
    QVERIFY(view.visibleSamples().size() >= 6);
    QCOMPARE(view.visibleSamples(), firstOf(view.samples(), view.visibleSamples().size()));
    QCOMPARE(requests.newest, view.visibleSamples());
    QCOMPARE(requests.times, 1);
    view.showResult(withShown(result, {requests.newest.begin(), requests.newest.end()}));
    QCOMPARE(requests.times, 1);  // the same cards: nothing new to ask for
    QTest::keyClick(&view, Qt::Key_PageDown);
    QCOMPARE(requests.newest, view.visibleSamples());
    QCOMPARE(requests.times, 2);
    view.hide();
    QVERIFY(requests.newest.empty());
    view.show();
    QCOMPARE(requests.newest, view.visibleSamples());
  }

  void turnsByWheelAndKeys() {
    GalleryView view;
    prepare(view);
    view.showResult(labResult(specimen(), cuts()));
    const auto page = static_cast<int>(view.visibleSamples().size());
    const int columns = scrollOf(view)->singleStep();
    turnWheel(view, -1);
    QCOMPARE(view.visibleSamples().front(), columns);
    turnWheel(view, 1);
    QCOMPARE(view.visibleSamples().front(), 0);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QCOMPARE(view.visibleSamples().front(), page);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.visibleSamples().back(), 199);
    QCOMPARE(static_cast<int>(view.visibleSamples().size()), page);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.visibleSamples().front(), 0);
  }

  void aClickFollowsAndLetsGo() {
    GalleryView view;
    SampleRequests requests(view);
    prepare(view);
    view.showResult(labResult(specimen(), attack()));
    QVERIFY(view.followedArea().isEmpty());
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.cardArea(2).center().toPoint());
    QCOMPARE(view.followed(), std::optional(2));
    QVERIFY(view.followedArea().bottom() < view.cardArea(0).top());
    QVERIFY(view.accessibleDescription().contains("Following: Test image 2,"));
    QTest::keyClick(&view, Qt::Key_End);
    QVERIFY(view.cardArea(2).isEmpty());  // off the page, but still looked at
    QCOMPARE(requests.newest.front(), 2);
    QCOMPARE(requests.newest.size(), view.visibleSamples().size() + 1);
    QVERIFY(std::is_sorted(requests.newest.begin(), requests.newest.end()));
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.followedArea().center().toPoint());
    QVERIFY(!view.followed());
    QCOMPARE(requests.newest, view.visibleSamples());
    QTest::mousePress(&view, Qt::LeftButton, {}, view.cardArea(199).center().toPoint());
    QTest::mouseRelease(&view, Qt::LeftButton, {}, view.cardArea(198).center().toPoint());
    QVERIFY(!view.followed());  // not a click on one card
  }

  void keysChooseAndFollow() {
    GalleryView view;
    prepare(view);
    view.showResult(labResult(specimen(), cuts()));
    const int columns = scrollOf(view)->singleStep();
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentSample(), std::optional(0));
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentSample(), std::optional(1 + columns));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(view.followed(), std::optional(1 + columns));
    for (int row = 0; row < 10; ++row) QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(!view.cardArea(*view.currentSample()).isEmpty());  // the page went with it
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(view.followed(), view.currentSample());
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(!view.followed());
  }

  void nothingJumpsWhileSlidersMove() {
    GalleryView view;
    prepare(view);
    const SnapshotPtr snapshot = specimen();
    view.showResult(labResult(snapshot, cuts(), 0.9, 0.5));
    choose(view, GalleryFilter::NowWrong);
    QTest::keyClick(&view, Qt::Key_PageDown);
    const int anchor = view.visibleSamples().front();
    const int follow = view.visibleSamples()[1];
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.cardArea(follow).center().toPoint());
    const QRectF pinned = view.followedArea();
    for (const double after : {0.6, 0.4, 0.2, 0.5}) {
      view.showResult(labResult(snapshot, cuts(), 0.9, after));
      const std::vector<int> visible = view.visibleSamples();
      const auto next = std::lower_bound(view.samples().begin(), view.samples().end(), anchor);
      QVERIFY(next != view.samples().end());
      if (view.samples().end() - next >= static_cast<std::ptrdiff_t>(visible.size())) QCOMPARE(visible.front(), *next);
      QCOMPARE(view.followed(), std::optional(follow));
      QCOMPARE(view.followedArea(), pinned);
    }
    QCOMPARE(view.visibleSamples().front(), anchor);  // back where the page began
    view.showResult(labResult(snapshot, cuts(), 0.9, 0.9));
    QCOMPARE(view.followed(), std::optional(follow));  // whatever the filter says
  }

  void imagesAreCleanPerturbedAndTheirDifference() {
    const LabResultPtr result = withShown(labResult(specimen(), attack()), {0, 5}, 0.2f);
    GalleryImages images;
    images.setResult(result);
    QVERIFY(std::abs(images.scale() - 0.2) < 1e-6);
    const GalleryImages::Pictures& arrived = images.of(5);
    QCOMPARE(arrived.clean.size(), QSize(8, 8));
    const Samples& samples = result->specimen->samples->test;
    for (int pixel = 0; pixel < 64; ++pixel) {
      const int grey = static_cast<int>(std::lround(255.0f * samples.pixelAt(5, pixel)));
      QCOMPARE(qRed(arrived.clean.pixel(pixel % 8, pixel / 8)), grey);
      const double change = std::min(1.0, static_cast<double>(samples.pixelAt(5, pixel)) + (pixel % 2 == 0 ? 0.2 : 0.0)) -
                            static_cast<double>(samples.pixelAt(5, pixel));
      const QColor expected = differenceColour(change / 0.2, Theme::light());
      const QColor seen = arrived.difference.pixelColor(pixel % 8, pixel / 8);
      QVERIFY(std::abs(seen.red() - expected.red()) <= 1 && std::abs(seen.blue() - expected.blue()) <= 1);
    }
    const GalleryImages::Pictures& missing = images.of(7);
    QVERIFY(!missing.clean.isNull());
    QVERIFY(missing.perturbed.isNull());
    images.setResult(withShown(result, {7}, 0.2f));
    QVERIFY(!images.of(7).perturbed.isNull());
    QVERIFY(images.of(5).perturbed.isNull());
  }

  void brighterIsBlueAndDarkerOrange() {
    for (const Theme* theme : {&Theme::light(), &Theme::darkTheme()}) {
      QCOMPARE(differenceColour(1.0, *theme), theme->positive);
      QCOMPARE(differenceColour(-1.0, *theme), theme->negative);
      QCOMPARE(differenceColour(0.0, *theme), theme->grid);
      QCOMPARE(differenceColour(7.0, *theme), theme->positive);
    }
  }

  void onlyTheNetworkIsPerturbed() {
    GalleryImages images;
    images.setResult(labResult(specimen(), cuts()));
    QCOMPARE(images.scale(), 0.0);
    QCOMPARE(images.of(3).perturbed, images.of(3).clean);
    QCOMPARE(images.of(3).difference.pixelColor(4, 4), Theme::light().grid);
  }

  void whatHasNotArrivedIsGreyed() {
    GalleryView view;
    SampleRequests requests(view);
    prepare(view);
    const LabResultPtr result = labResult(specimen(), attack());
    view.showResult(result);
    const QImage before = view.grab().toImage();
    view.showResult(withShown(result, {requests.newest.begin(), requests.newest.end()}, 0.2f));
    const QImage after = view.grab().toImage();
    const auto changed = [&](const QRectF& area) {
      const QRect whole = area.toRect();
      int count = 0;
      for (int y = whole.top(); y < whole.bottom(); ++y)
        for (int x = whole.left(); x < whole.right(); ++x) count += before.pixel(x, y) != after.pixel(x, y);
      return count;
    };
    const QRectF card = view.cardArea(0);
    QCOMPARE(changed(QRectF(card.left(), card.top(), card.width() / 4, card.height())), 0);  // the clean one stays
    QVERIFY(changed(QRectF(card.left() + card.width() / 3, card.top(), 2 * card.width() / 3, card.height())) > 200);
  }

  void framesDifferInMoreThanColour() {
    QVERIFY(changeText(PredictionChange::StillRight) != changeText(PredictionChange::NowWrong));
    GalleryView view;
    prepare(view);
    const LabResultPtr result = labResult(specimen(), cuts(), 0.7, 0.4);
    view.showResult(result);
    QImage grey = view.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const auto symbol = [&](GalleryFilter filter) {
      choose(view, filter);
      grey = view.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
      const QRectF card = view.cardArea(view.samples().front());
      return grey.copy(QRect(card.topLeft().toPoint(), QSize(22, 22)));
    };
    const QImage right = symbol(GalleryFilter::StillRight), wrong = symbol(GalleryFilter::NowWrong);
    const QImage before = symbol(GalleryFilter::WrongBefore);
    QVERIFY(right != wrong);
    QVERIFY(wrong != before);
    QVERIFY(right != before);
  }

  void anEstimateKnowsOnlyTheFirst() {
    GalleryView view;
    prepare(view);
    view.showResult(estimateOf(labResult(specimen(), attack(), 0.9, 0.6), 20));
    QVERIFY(view.accessibleDescription().contains("(estimate: first 20 of 200)"));
    choose(view, GalleryFilter::NowWrong);
    for (const int sample : view.samples()) QVERIFY(sample < 20);
    choose(view, GalleryFilter::WrongBefore);
    QVERIFY(view.samples().back() > 20);
    const QStringList rows = view.csv().split('\n', Qt::SkipEmptyParts);
    QVERIFY(rows.last().endsWith(",,"));
  }

  void anotherRunClears() {
    GalleryView view;
    prepare(view);
    const SnapshotPtr first = specimen(1), second = specimen(2);
    showAlone(view, first);
    view.showResult(labResult(first, cuts()));
    view.follow(3);
    showAlone(view, trainedFurther(first));
    QCOMPARE(view.followed(), std::optional(3));
    showAlone(view, second);
    QVERIFY(view.samples().empty());
    QVERIFY(!view.followed());
    view.showResult(labResult(first, cuts()));  // late, of the run that is gone
    QVERIFY(view.samples().empty());
    view.showResult(labResult(second, cuts()));
    QCOMPARE(view.samples().size(), std::size_t{200});
  }

  void numbersAreARowAnImage() {
    const LabResultPtr result = labResult(specimen(), cuts());
    GalleryView view;
    view.showResult(result);
    const QStringList rows = view.csv().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), 201);
    QCOMPARE(rows[0], QString("sample,label,predicted_before,confidence_before,predicted_after,confidence_after"));
    const QStringList cells = rows[1 + 6].split(',');
    QCOMPARE(cells[0], QString("6"));
    QCOMPARE(cells[1].toInt(), 2);
    QCOMPARE(cells[2].toInt(), result->clean->predicted[6]);
    QVERIFY(std::abs(cells[3].toFloat() - result->clean->confidence[6]) < 1e-5f);
    QCOMPARE(cells[4].toInt(), result->perturbed->predicted[6]);
    QVERIFY(std::abs(cells[5].toFloat() - result->perturbed->confidence[6]) < 1e-5f);
    choose(view, GalleryFilter::NowWrong);
    QCOMPARE(view.csv().split('\n', Qt::SkipEmptyParts).size(), 1 + static_cast<int>(view.samples().size()));
  }

  void probabilitiesOfTheFollowedOne() {
    auto result = std::make_shared<LabResult>(*withShown(labResult(specimen(), attack()), {4, 9}));
    QVERIFY(probabilitiesOf(*result, 9).empty());
    result->shownClean = {0.1f, 0.2f, 0.3f, 0.4f, 0.7f, 0.1f, 0.1f, 0.1f};
    result->shownPerturbed = {0.1f, 0.2f, 0.3f, 0.4f, 0.2f, 0.1f, 0.6f, 0.1f};
    const ProbabilityRows rows = probabilitiesOf(*result, 9);
    QCOMPARE(rows.clean[0], 0.7f);
    QCOMPARE(rows.perturbed[2], 0.6f);
    QVERIFY(probabilitiesOf(*result, 5).empty());
    const ProbabilityRows two = strongest(rows, 2);
    QCOMPARE(two.names, QStringList({"0", "2"}));
    GalleryView view;
    prepare(view, {700, 600});
    view.showResult(result);
    const auto image = [&] {
      view.follow(9);
      return view.grab(view.followedArea().toRect()).toImage();
    };
    const QImage with = image();
    result = std::make_shared<LabResult>(*result);
    result->shownPerturbed[4] = 0.9f;
    view.showResult(result);
    QVERIFY(with != image());
  }

  void worksAtEverySizeAndShape_data() {
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("classes");
    QTest::addColumn<QSize>("size");
    QTest::newRow("narrow") << 64 << 4 << QSize(260, 400);
    QTest::newRow("wide") << 784 << 10 << QSize(1200, 700);
    QTest::newRow("no image") << 57 << 2 << QSize(500, 400);
    QTest::newRow("many classes") << 64 << 60 << QSize(260, 700);
    QTest::newRow("large images") << 40000 << 3 << QSize(600, 500);
    QTest::newRow("low") << 784 << 10 << QSize(480, 280);
    QTest::newRow("hardly any room") << 64 << 4 << QSize(230, 260);
  }

  void worksAtEverySizeAndShape() {
    QFETCH(int, inputs);
    QFETCH(int, classes);
    QFETCH(QSize, size);
    const SnapshotPtr snapshot = withSamples(freshSnapshot({inputs, 4, classes}, 0.01), 60);
    GalleryView view;
    prepare(view, size);
    auto result = std::make_shared<LabResult>(*withShown(labResult(snapshot, attack()), {0, 1, 2, 3, 4}));
    result->shownClean.assign(5 * static_cast<std::size_t>(classes), 1.0f / static_cast<float>(classes));
    result->shownPerturbed = result->shownClean;
    view.showResult(result);
    view.follow(1);
    QVERIFY(!view.visibleSamples().empty());
    QVERIFY(!view.cardArea(view.visibleSamples().front()).isEmpty());
    for (const int sample : view.visibleSamples()) QVERIFY(view.cardArea(sample).right() <= size.width());
    QVERIFY(!view.grab().isNull());
    for (const QSize page : {QSize(800, 600), QSize(30, 30)})
      QCOMPARE(renderImage(view, page, Theme::darkTheme(), 1.0).size(), page);
  }

  /// Behind another tab the view has hardly any size: a saved sheet is filled all the same.
  void aHiddenGallerySavesAFullSheet() {
    GalleryView hidden, seen;
    hidden.resize(60, 40);
    const QSize sheet(900, 700);
    prepare(seen, seen.sizeFor(sheet));
    for (GalleryView* view : {&hidden, &seen}) view->showResult(labResult(specimen(), cuts()));
    QVERIFY(hidden.visibleSamples().size() < seen.visibleSamples().size());
    QCOMPARE(renderImage(hidden, sheet, Theme::light(), 1.0), renderImage(seen, sheet, Theme::light(), 1.0));
  }

  void inALowDockTheFollowedOneStandsAtTheLeft() {
    GalleryView view;
    prepare(view, {480, 280});
    view.showResult(labResult(specimen(), cuts()));
    QVERIFY(view.visibleSamples().size() >= 6);
    view.follow(0);
    QVERIFY(view.visibleSamples().size() >= 2);
    QVERIFY(view.followedArea().right() < view.cardArea(view.visibleSamples().front()).left());
    for (const int sample : view.visibleSamples()) QVERIFY(view.cardArea(sample).bottom() < view.height());
  }

  void anEmptyFilterSaysSoBesideTheFollowedCard_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("low") << QSize(560, 300);
    QTest::newRow("narrow") << QSize(260, 640);
    QTest::newRow("large") << QSize(1200, 900);
  }
  void anEmptyFilterSaysSoBesideTheFollowedCard() {
    QFETCH(QSize, size);
    GalleryView view;
    prepare(view, size);
    view.showResult(labResult(specimen(), cuts(), 0.9, 0.9));
    view.follow(0);
    const auto followedCard = [&] { return view.grab().toImage().copy(view.followedArea().toAlignedRect()); };
    choose(view, GalleryFilter::WrongBefore);
    const QImage before = followedCard();
    choose(view, GalleryFilter::NowWrong);
    QVERIFY(view.samples().empty());
    QCOMPARE(followedCard(), before);
  }

  void theScaleIsTheTrueOne() {
    Perturbations perturbations;
    perturbations.step<Attack>().epsilon = 0.045;
    GalleryImages images;
    images.setResult(withShown(labResult(specimen(), perturbations), {0, 1, 2}, 0.045f));
    QVERIFY(std::abs(images.scale() - 0.045) < 1e-6);
  }

  void isSavedAsItIsSeen() {
    GalleryView view;
    prepare(view);
    view.showResult(withShown(labResult(specimen(), attack()), {0, 1, 2, 3}));
    QTemporaryDir folder;
    QSignalSpy saved(&view, &View::saved);
    for (const char* name : {"gallery.png", "gallery.svg", "gallery.pdf"}) view.savePictureTo(folder.filePath(name));
    QCOMPARE(saved.size(), 3);
    const QImage picture(folder.filePath("gallery.png"));
    QCOMPARE(picture.size(), 2 * view.size());
    QVERIFY2(picture.text("Perturbations").startsWith("attack {"), qPrintable(picture.text("Perturbations")));
    QVERIFY(picture.text("Images").startsWith("1–"));
    QVERIFY(!picture.text("Experiment").isEmpty());
  }
};

REWIRE_WIDGET_TEST(TstGalleryView)
#include "tst_gallery_view.moc"
