#include "ui/robustness/curve_view.h"

#include "tests/support/curves.h"
#include "tests/support/registry.h"
#include "tests/support/snapshots.h"
#include "ui/picture/picture_export.h"
#include "ui/robustness/curve_controls.h"
#include "ui/robustness/model_list.h"

#include <qcustomplot.h>
#include <QComboBox>
#include <QImageReader>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace rewire;
using namespace rewire::test;

namespace {

/// Gives access to the hint under the mouse.
class HintedCurves : public CurveView {
 public:
  using CurveView::caption;
  using CurveView::hintAt;
};

}  // namespace

class TestCurveView : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  static QCustomPlot& plotOf(const CurveView& view) { return *view.findChild<QCustomPlot*>("plot"); }

  static void show(CurveView& view, const CurveStatePtr& curves, QSize size = {700, 450}) {
    view.resize(size);
    view.show();
    view.showCurves(curves);
    plotOf(view).replot();
  }

  static QCPGraph* graph(const CurveView& view, const QString& name) {
    for (int i = 0; i < plotOf(view).graphCount(); ++i)
      if (plotOf(view).graph(i)->name() == name) return plotOf(view).graph(i);
    return nullptr;
  }

  static int count(const CurveView& view, const QString& name) {
    int found = 0;
    for (int i = 0; i < plotOf(view).graphCount(); ++i) found += plotOf(view).graph(i)->name() == name;
    return found;
  }

  static QStringList tableTexts(const CurveView& view) {
    QStringList texts;
    for (QCPLayoutElement* element : plotOf(view).plotLayout()->elements(true))
      if (auto* text = qobject_cast<QCPTextElement*>(element)) texts << text->text();
    return texts;
  }

  static QString labelOf(const CurveView& view, QCPAxis::AxisType side) { return plotOf(view).axisRect(0)->axis(side)->label(); }

  static QPointF pixelAt(const CurveView& view, double position, double perCent) {
    const QCPAxisRect* rect = plotOf(view).axisRect(0);
    return {rect->axis(QCPAxis::atBottom)->coordToPixel(position), rect->axis(QCPAxis::atLeft)->coordToPixel(perCent)};
  }

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName("rewire-test");
    QCoreApplication::setApplicationName("tst_curve_view");
    QCoreApplication::setApplicationVersion("9.8.7");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath("settings"));
  }

  void beforeTheFirstCurveItSaysWhatToDo() {
    HintedCurves view;
    view.resize(700, 450);
    view.show();
    QCOMPARE(plotOf(view).graphCount(), 0);
    QCOMPARE(plotOf(view).itemCount(), 1);
    plotOf(view).replot();
    QVERIFY(plotOf(view).axisRect(0)->width() > plotOf(view).width() / 2);
    QVERIFY(view.caption().isEmpty());
    QCOMPARE(view.csv(), "model,kind,strength,repeat,seed,correct,samples,accuracy,loss\n");
    QCOMPARE(labelOf(view, QCPAxis::atBottom), "share of links removed, at random");
    QTest::keyClick(view.findChild<QComboBox*>("curveKind"), Qt::Key_Down);
    QCOMPARE(labelOf(view, QCPAxis::atBottom), "share of neurons silenced, at random");
  }

  void aLineOfMeansABandAndTheDraws() {
    CurveView view;
    show(view, madeCurves());
    QCOMPARE(count(view, "draws"), 3);
    QCOMPARE(count(view, "band"), 3);
    const QCPGraph* line = graph(view, "set");
    QCOMPARE(line->dataCount(), 5);
    QCOMPARE(line->dataMainKey(1), 0.25);
    QCOMPARE(line->dataMainValue(1), 70.0);
    QCOMPARE(graph(view, "draws")->dataCount(), 15);
    // Three draws one point apart: Student's t with 2 degrees of freedom, 4.303, times 1 / sqrt(3).
    QVERIFY(std::abs(graph(view, "band")->dataMainValue(1) - (70.0 + 4.3027 / std::sqrt(3.0))) < 1e-3);
    QVERIFY(graph(view, "draws")->scatterStyle().brush().color().alphaF() < 0.5);
    QCOMPARE(graph(view, "draws")->scatterStyle().pen().style(), Qt::NoPen);
    QCOMPARE(graph(view, "draws")->lineStyle(), QCPGraph::lsNone);
  }

  void eachRuleHasItsColourAndModelsOfOneDifferInStyle() {
    auto curves = madeCurves();
    curves->models[1].experiment.rule = Rule::Set;
    CurveView view;
    view.setTheme(Theme::light());
    show(view, curves);
    QCOMPARE(graph(view, "set")->pen().color(), Theme::light().ofRule(Rule::Set));
    QVERIFY(graph(view, "static")->pen().color() != graph(view, "set")->pen().color());
    QVERIFY(graph(view, "static")->scatterStyle().shape() != graph(view, "set")->scatterStyle().shape());
    QCOMPARE(graph(view, "dense")->pen().color(), Theme::light().ofRule(Rule::Dense));
    QCOMPARE(graph(view, "set")->pen().style(), Qt::SolidLine);
    QVERIFY(graph(view, "static")->pen().style() != Qt::SolidLine);
    QCOMPARE(graph(view, "dense")->pen().style(), Qt::SolidLine);
  }

  void theTableNamesAndSumsUpEachCurve() {
    CurveView view;
    show(view, madeCurves());
    const QStringList texts = tableTexts(view);
    const auto at = texts.indexOf("static");
    QVERIFY(at > 0);
    QCOMPARE(texts.mid(at, 6), (QStringList{"static", "static", "30", "80.0 %", "45.0 %", "0.500"}));
    QVERIFY(texts.contains("adaptive"));
  }

  void axesHaveTitlesAndUnits_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("title");
    const QStringList titles = {"share of links removed, at random",
                                "share of neurons silenced, at random",
                                "share of weights shuffled",
                                "share of links swapped",
                                "noise σ (× standard deviation of the weights)",
                                "attack ε (pixel units), FGSM, L∞",
                                "standard deviation of the noise (pixel units)"};
    for (int kind = 0; kind < titles.size(); ++kind) QTest::addRow("%d", kind) << kind << titles[kind];
  }
  void axesHaveTitlesAndUnits() {
    QFETCH(int, kind);
    QFETCH(QString, title);
    const std::vector<Perturbation> kinds = {RemoveLinks{}, RemoveNeurons{}, ShuffleWeights{}, SwapLinks{},
                                             WeightNoise{}, Attack{},        InputNoise{}};
    auto curves = madeCurves();
    curves->sampling.kind = kinds[static_cast<std::size_t>(kind)];
    CurveView view;
    show(view, curves);
    QCOMPARE(labelOf(view, QCPAxis::atBottom), title);
    QCOMPARE(labelOf(view, QCPAxis::atLeft), "accuracy (%)");
  }

  void anEqualNumberOfLinksIsAnAxisOfLinks() {
    auto curves = madeCurves();
    curves->sampling.equalLinks = true;
    for (CurvePoint& point : curves->points)
      if (point.model == 2) point.strength *= 0.01;
    CurveView view;
    show(view, curves);
    QCOMPARE(labelOf(view, QCPAxis::atBottom), "number of links removed, at random");
    QVERIFY(std::abs(graph(view, "dense")->dataMainKey(2) - 500.0) < 1e-6);
    QVERIFY(std::abs(graph(view, "set")->dataMainKey(2) - 500.0) < 1e-6);
    QVERIFY(tableTexts(view).contains("500"));
  }

  void whatIsNotRandomHasNeitherBandNorDots() {
    auto curves = madeCurves();
    curves->sampling.kind = Attack{};
    HintedCurves view;
    show(view, curves);
    QCOMPARE(plotOf(view).graphCount(), 3);
    QVERIFY(view.caption().contains("Nothing is drawn"));
  }

  void oneDrawIsCalledOneDraw() {
    Sampling sampling = smallSampling();
    sampling.repeats = 1;
    HintedCurves view;
    show(view, madeCurves(sampling));
    QVERIFY2(view.caption().contains("One draw"), qPrintable(view.caption()));
    QVERIFY(view.hintAt(plotOf(view), pixelAt(view, 0.5, 50.0)).contains("(one draw)"));
  }

  void hoverTellsMeanSpreadAndDraws() {
    HintedCurves view;
    show(view, madeCurves());
    const QStringList lines = view.hintAt(plotOf(view), pixelAt(view, 0.3, 50.0)).split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], "at 0.250");
    QCOMPARE(lines[1], "set: 70.0 ± 2.5 % (3 draws, standard deviation 1.0)");
    QVERIFY(view.hintAt(plotOf(view), QPointF(1.0, 1.0)).isEmpty());
  }

  void chanceIsDotted() {
    CurveView view;
    show(view, madeCurves());
    auto* line = qobject_cast<QCPItemStraightLine*>(plotOf(view).item(0));
    QVERIFY(line);
    QCOMPARE(line->pen().style(), Qt::DotLine);
    QCOMPARE(line->point1->coords().y(), 10.0);
  }

  void aCurveThatIsNotFinishedSaysSo() {
    HintedCurves view;
    show(view, partOf(*madeCurves(), 20, true));
    QVERIFY(view.caption().contains("So far 20 of 45 points"));
    QCOMPARE(graph(view, "static")->dataCount(), 2);
    QCOMPARE(graph(view, "dense")->dataCount(), 0);
  }

  /// The second model's strengths 0.25 and 0.5 are not done, the third has not begun.
  static CurveStatePtr withAGap() {
    auto curves = partOf(*madeCurves(), 30, true);
    std::erase_if(curves->points,
                  [](const CurvePoint& point) { return point.model == 1 && (point.step == 1 || point.step == 2); });
    return curves;
  }

  void whatIsNotDoneIsNotSummedUp() {
    CurveView view;
    show(view, withAGap());
    const QStringList texts = tableTexts(view);
    const auto row = [&](const QString& name) { return texts.mid(texts.lastIndexOf(name) - 1, 6); };
    QCOMPARE(texts.mid(texts.indexOf("set"), 6), (QStringList{"set", "adaptive", "30", "90.0 %", "50.0 %", "0.500"}));
    QCOMPARE(row("static").mid(3), (QStringList{"80.0 %", "–", "–"}));
    QCOMPARE(row("dense").mid(3), (QStringList{"–", "–", "–"}));
  }

  void noLineCrossesAGap() {
    CurveView view;
    show(view, withAGap());
    for (const char* name : {"static", "band"}) {
      const QCPGraph* curve = nullptr;  // the second band is that of the second model
      for (int i = 0, bands = 0; i < plotOf(view).graphCount(); ++i) {
        const QCPGraph* one = plotOf(view).graph(i);
        if (one->name() == name && (QByteArray(name) != "band" || ++bands == 2)) curve = one;
      }
      QVERIFY(curve);
      QCOMPARE(curve->dataCount(), 4);
      QVERIFY(std::isnan(curve->dataMainValue(1)));
      QVERIFY(curve->dataMainKey(1) > 0.0 && curve->dataMainKey(1) < 0.75);
    }
    QCOMPARE(graph(view, "set")->dataCount(), 5);
    QCOMPARE(graph(view, "static")->scatterSkip(), 0);  // strength 0 stands alone: its mark is all of it
  }

  void hoverOverAGapInventsNothing() {
    HintedCurves view;
    show(view, withAGap());
    const QStringList lines = view.hintAt(plotOf(view), pixelAt(view, 0.27, 50.0)).split('\n');
    QCOMPARE(lines[0], "at 0.250");
    QVERIFY(lines[1].startsWith("set: 70.0"));
    QCOMPARE(lines[2], "static: not done yet");
    QCOMPARE(lines[3], "dense: not done yet");
  }

  void theEmptyPlotFollowsItsSize() {
    QWidget dock;  // as in a dock, it gets its size late
    CurveView view(&dock);
    view.showCurves(std::make_shared<CurveState>());
    dock.resize(1200, 800);
    dock.show();
    for (const QSize size : {QSize(440, 190), QSize(1000, 500), QSize(560, 300)}) {
      view.resize(size);
      QTRY_VERIFY(plotOf(view).axisRect(0)->width() > size.width() - 300);
      const auto* sentence = qobject_cast<QCPItemText*>(plotOf(view).item(0));
      QVERIFY(sentence && sentence->text().contains("press"));
      const auto wide = [&] {
        const auto* now = qobject_cast<QCPItemText*>(plotOf(view).item(0));
        return QFontMetrics(now->font()).size(0, now->text()).width();
      };
      QTRY_VERIFY(wide() <= plotOf(view).axisRect(0)->width());
    }
  }

  void curvesOfSomethingElseSaySo() {
    CurveView view;
    view.findChild<ModelList*>()->addFiles(
        {"/runs/set/model.safetensors", "/runs/static/model.safetensors", "/runs/dense/model.safetensors"});
    const auto* line = view.findChild<QLabel*>("curveOutdated");
    auto curves = madeCurves();
    curves->sampling = view.findChild<CurveControls*>()->sampling();
    show(view, curves);
    QVERIFY(!line->isVisible());
    auto* kind = view.findChild<QComboBox*>("curveKind");
    const int shown = kind->currentIndex();
    kind->setCurrentIndex(shown == 0 ? 1 : 0);
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), "Still shown: links removed at random; 3 models");
    kind->setCurrentIndex(shown);
    QVERIFY(!line->isVisible());
    view.findChild<QListWidget*>("curveModels")->item(3)->setCheckState(Qt::Unchecked);
    QVERIFY(line->isVisible());
  }

  void numbersInTheTableAreWholeAtEveryWidth() {
    auto curves = madeCurves();
    curves->models[0].name = "this network";
    curves->models[2].name = "a run with a name that is far too long for any table";
    CurveView view;
    show(view, curves);
    for (int width = 300; width <= 1200; width += 20) {
      view.resize(width, 420);
      view.setTheme(Theme::light());
      QTRY_COMPARE(plotOf(view).viewport().width(), plotOf(view).width());
      view.showCurves(std::make_shared<CurveState>(*curves));
      QTest::keyClick(&view, Qt::Key_0);  // draws at once
      plotOf(view).replot(QCustomPlot::rpImmediateRefresh);
      for (QCPLayoutElement* element : plotOf(view).plotLayout()->elements(true)) {
        const auto* text = qobject_cast<QCPTextElement*>(element);
        if (text)
          QVERIFY2(text->rect().width() >= QFontMetrics(text->font()).horizontalAdvance(text->text()), qPrintable(text->text()));
      }
      if (width >= 458) QVERIFY2(tableTexts(view).contains("this network"), qPrintable(QString::number(width)));
    }
    const QStringList wide = tableTexts(view);
    QVERIFY(wide.contains("mean accuracy (area)") && wide.contains("epoch"));
    view.resize(460, 420);
    QTest::keyClick(&view, Qt::Key_0);
    const QStringList narrow = tableTexts(view);
    QVERIFY(!narrow.contains("area") && narrow.contains("at 0") && narrow.contains("halfway"));
  }

  void whatWentWrongIsSaid() {
    CurveView view;
    auto curves = partOf(*madeCurves(), 20, false);
    curves->error = "the file is cut (/runs/set/model.safetensors)";
    show(view, curves);
    auto* error = view.findChild<QLabel*>("curveError");
    QVERIFY(error->isVisible());
    QCOMPARE(error->text().remove(QChar(0x200b)), "the file is cut (/runs/set/model.safetensors)");
    show(view, madeCurves());
    QVERIFY(!error->isVisible());
    show(view, curves);
    QVERIFY(error->isVisible());
    Q_EMIT view.findChild<CurveControls*>()->edited();
    QVERIFY(!error->isVisible());  // it was about another choice
  }

  void numbersAreThoseOfTheCommandLine() {
    CurveView view;
    show(view, madeCurves());
    const QStringList lines = view.csv().split('\n');
    QVERIFY(lines[0].startsWith("# remove-links: strengths 0 to 1 in 5 steps, 3 repeats, seeds 7 to 9"));
    QVERIFY2(lines[1].contains("/runs/set/model.safetensors") && lines[1].contains("training seed 40"), qPrintable(lines[1]));
    QVERIFY2(lines[4].startsWith("# {") && lines[4].contains("\"order\":\"random\"") && lines[4].contains("rewire 9.8.7"),
             qPrintable(lines[4]));
    QCOMPARE(lines[5], "model,kind,strength,repeat,seed,correct,samples,accuracy,loss");
    QCOMPARE(lines[6], "set,remove-links,0,0,7,8900,10000,0.89,0.5");
    QCOMPARE(lines.size(), 6 + 45 + 1);
  }

  void aPictureSaysHowToMakeItAgain() {
    CurveView view;
    show(view, madeCurves());
    const QString path = m_folder.filePath("curves.png");
    savePicture(view, path, {700, 450}, Theme::light());
    QImageReader reader(path);
    QVERIFY(reader.text("Sampling").contains("3 repeats, seeds 7 to 9"));
    QVERIFY2(reader.text("Model-3").contains("dense") && reader.text("Model-3").contains("training seed 42"),
             qPrintable(reader.text("Model-3")));
    QVERIFY(reader.text("Experiment-1").contains("\"zeta\""));
    QVERIFY(reader.text("Origin").contains("\"order\":\"random\""));
    QVERIFY(reader.text("Software").contains("9.8.7"));
    QCOMPARE(view.suggestedName(), "robustness-remove-links");
    QCOMPARE(view.subject(), "Fashion-MNIST · Links removed at random");
  }

  void zoomStaysWhileMoreOfTheSameArrives() {
    CurveView view;
    show(view, partOf(*madeCurves(), 20, true));
    QTest::keyClick(&view, Qt::Key_Plus);
    const QCPRange zoomed = plotOf(view).axisRect(0)->axis(QCPAxis::atLeft)->range();
    view.showCurves(madeCurves());
    QTRY_COMPARE(graph(view, "dense")->dataCount(), 5);
    QCOMPARE(plotOf(view).axisRect(0)->axis(QCPAxis::atLeft)->range(), zoomed);
  }

  void requestsGoOut() {
    CurveView view;
    view.resize(700, 450);
    view.show();
    QSignalSpy started(&view, &CurveView::startRequested), stopped(&view, &CurveView::stopRequested);
    view.findChild<ModelList*>()->addFiles({"/runs/set/model.safetensors"});
    auto* button = view.findChild<QPushButton*>("curveStart");
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(started.size(), 1);
    QCOMPARE(started[0][0].value<Sampling>().steps, 21);
    QCOMPARE(started[0][1].value<std::vector<ModelRequest>>().front().file, "/runs/set/model.safetensors");
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(stopped.size(), 1);
  }

  static CurveStatePtr kept(const Sampling& sampling) {
    auto curves = madeCurves(sampling);
    curves->id = idOf(*curves);
    return curves;
  }

  static ShelfStatePtr shelfOf(std::vector<CurveStatePtr> curves) {
    auto shelf = std::make_shared<ShelfState>();
    shelf->curves = std::move(curves);
    return shelf;
  }

  void keptCurvesAreThereAtTheStart() {
    CurveView view;
    view.resize(700, 450);
    view.show();
    view.showShelf(shelfOf({kept(smallSampling())}));
    plotOf(view).replot();
    QVERIFY(graph(view, "set"));
    QVERIFY(view.findChild<QComboBox*>("curveChosen")->isVisible());
  }

  void chosenCurvesAreShownAndTheControlsFollow() {
    Sampling noise = smallSampling();
    noise.kind = WeightNoise{};
    noise.to = 2.0;
    CurveView view;
    view.resize(700, 450);
    view.show();
    view.showShelf(shelfOf({kept(smallSampling()), kept(noise)}));
    QTest::keyClick(view.findChild<QComboBox*>("curveChosen"), Qt::Key_Down);
    plotOf(view).replot();
    QCOMPARE(labelOf(view, QCPAxis::atBottom), "noise σ (× standard deviation of the weights)");
    QVERIFY(view.findChild<CurveControls*>()->sampling() == noise);
  }

  void removedCurvesLeaveThePlot() {
    CurveView view;
    view.resize(700, 450);
    view.show();
    view.showShelf(shelfOf({kept(smallSampling())}));
    QSignalSpy asked(&view, &CurveView::shelfRequested);
    auto* remove = view.findChild<QPushButton*>("curveRemove");
    QTest::mouseClick(remove, Qt::LeftButton);
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(std::get<RemoveCurves>(asked[0][0].value<ShelfRequest>()).id, idOf(*madeCurves()));
    view.showShelf(shelfOf({}));
    plotOf(view).replot();
    QVERIFY(!graph(view, "set"));
  }

  void finishedAndStoppedCurvesAreKept() {
    CurveView view;
    QSignalSpy asked(&view, &CurveView::shelfRequested);
    view.showCurves(partOf(*madeCurves(), 20, false));
    QCOMPARE(asked.size(), 1);
    view.showCurves(madeCurves());
    QCOMPARE(asked.size(), 2);
    QCOMPARE(std::get<KeepCurves>(asked[1][0].value<ShelfRequest>()).curves->points.size(), 45u);
    view.showCurves(madeCurves());
    view.keepCurves();
    QCOMPARE(asked.size(), 2);  // nothing is new
  }

  void aStartTakesUpKeptCurvesOfTheSameSettings() {
    CurveView view;
    view.resize(700, 450);
    view.show();
    view.findChild<ModelList*>()->addFiles(
        {"/runs/set/model.safetensors", "/runs/static/model.safetensors", "/runs/dense/model.safetensors"});
    Sampling chosen = view.findChild<CurveControls*>()->sampling();
    const CurveStatePtr before = kept(chosen);
    view.showShelf(shelfOf({kept(smallSampling()), before}));
    QSignalSpy started(&view, &CurveView::startRequested);
    QTest::mouseClick(view.findChild<QPushButton*>("curveStart"), Qt::LeftButton);
    QCOMPARE(started.size(), 1);
    QCOMPARE(started[0][2].value<CurveStatePtr>(), before);
  }

  void openedCurvesAreShownAtOnce() {
    CurveView view;
    view.resize(700, 450);
    view.show();
    Sampling noise = smallSampling();
    noise.kind = WeightNoise{};
    view.showShelf(shelfOf({kept(smallSampling())}));
    auto opened = std::make_shared<ShelfState>(*shelfOf({kept(noise), kept(smallSampling())}));
    opened->openings = 1;
    opened->opened = opened->curves[0]->id;
    view.showShelf(opened);
    plotOf(view).replot();
    QCOMPARE(labelOf(view, QCPAxis::atBottom), "noise σ (× standard deviation of the weights)");
  }

  void curvesKnownByNameAloneAreDrawn() {
    auto curves = madeCurves();
    for (ModelDescription& model : curves->models) {
      model.nameOnly = true;
      model.classes = 0;
    }
    CurveView view;
    show(view, curves);
    QCOMPARE(graph(view, "set")->dataCount(), 5);
    QCOMPARE(plotOf(view).itemCount(), 0);  // chance is not known
    QCOMPARE(tableTexts(view).mid(tableTexts(view).indexOf("set"), 3), (QStringList{"set", "–", "–"}));
  }

  void smallAndLargeNothingIsClipped_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("dock") << QSize(560, 300);
    QTest::newRow("least") << CurveView().minimumSizeHint();
    QTest::newRow("large") << QSize(1100, 700);
  }
  void smallAndLargeNothingIsClipped() {
    QFETCH(QSize, size);
    CurveView view;
    show(view, madeCurves(), size);
    const QCPLayoutElement* first = nullptr;
    for (QCPLayoutElement* element : plotOf(view).plotLayout()->elements(true)) {
      const auto* text = qobject_cast<QCPTextElement*>(element);
      if (!text) continue;
      if (!first) first = text;
      QVERIFY(plotOf(view).rect().contains(text->outerRect()));
      QVERIFY(text->rect().width() >= QFontMetrics(text->font()).horizontalAdvance(text->text()));
    }
    QVERIFY(first && first->rect().top() > plotOf(view).axisRect(0)->rect().bottom());
    QVERIFY(plotOf(view).axisRect(0)->rect().height() > 50);
  }
};

REWIRE_WIDGET_TEST(TestCurveView)
#include "tst_curve_view.moc"
