// `rewire plot` from outside: its pictures, and its refusals.
#include "tests/support/files.h"
#include "tests/support/kept_run.h"
#include "tests/support/program.h"
#include "tests/support/registry.h"

#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace rewire::test;

class TestPlotCommand : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  QString path(const QString& name) const { return m_folder.filePath(name); }
  QByteArray bytes(const QString& name) const { return QByteArray::fromStdString(readBytes(path(name).toStdString())); }

  ProgramEnd plot(const QString& input, const QString& view, const QString& out, const QStringList& more = {}) const {
    return runProgram(REWIRE_EXECUTABLE, QStringList{"plot", path(input), "--view", view, "--out", path(out)} + more);
  }

  void expectRefusal(const ProgramEnd& end, const char* words) const {
    QVERIFY2(end.failedInOneLine(2), end.error);
    QVERIFY2(end.error.contains(words), end.error);
  }

 private Q_SLOTS:
  void initTestCase() {
    makeKeptRun(m_folder.path().toStdString(), 3);
    const QStringList curve = {"curve", path("run/model.safetensors"), "remove-links", "--steps", "3", "--out", path("c.csv")};
    QCOMPARE(runProgram(REWIRE_EXECUTABLE, curve).status, 0);
  }

  void everyViewIsAPictureOfTheSizeAskedFor() {
    for (const char* view :
         {"connectivity", "input-map", "degrees", "accuracy", "weights", "topology", "paths", "confusion", "gallery"}) {
      const ProgramEnd end = plot("run", view, "a.png", {"--size", "640x400"});
      QVERIFY2(end.status == 0, end.error);
      QVERIFY2(end.out.isEmpty() && end.error.isEmpty(), end.error);
      QVERIFY2(QImage(path("a.png")).size() == QSize(640, 400), view);
    }
    QCOMPARE(plot("c.csv", "robustness", "c.png").status, 0);
    QCOMPARE(QImage(path("c.png")).size(), QSize(1600, 1000));
    QCOMPARE(plot("run/model.safetensors", "accuracy", "m.png").status, 0);  // a model has the rows of its run
  }

  void neuronsStandAsAskedFor() {
    std::set<QByteArray> pictures;
    for (const char* way : {"index", "degree", "neighbourhood", "active"}) {
      const ProgramEnd end = plot("run", "connectivity", "n.png", {"--size", "640x400", "--neurons", way});
      QVERIFY2(end.status == 0, end.error);
      pictures.insert(bytes("n.png"));
      QCOMPARE(plot("run", "connectivity", "again.png", {"--size", "640x400", "--neurons", way}).status, 0);
      QVERIFY(bytes("again.png") == bytes("n.png"));
    }
    QVERIFY(pictures.size() >= 3);  // where all are active, they are the neurons by degree
    QCOMPARE(plot("run", "connectivity", "usual.png", {"--size", "640x400"}).status, 0);
    QVERIFY(pictures.contains(bytes("usual.png")));
    expectRefusal(plot("run", "connectivity", "n.png", {"--neurons", "size"}), "neighbourhood");
    expectRefusal(plot("run", "degrees", "n.png", {"--neurons", "degree"}), "only the view connectivity draws neurons");
  }

  void measuresAndDegreesAreChosen() {
    const auto picture = [&](const char* view, QStringList more) {
      const ProgramEnd end = plot("run", view, "c.png", QStringList{"--size", "640x400"} + more);
      return end.status == 0 ? bytes("c.png") : QByteArray();
    };
    std::set<QByteArray> pictures = {picture("topology", {}), picture("topology", {"--measures", "active_neurons,dead_neurons"}),
                                     picture("degrees", {}), picture("degrees", {"--out-degree"}), picture("degrees", {"--log"})};
    QCOMPARE(pictures.size(), std::size_t{5});
    QVERIFY(!pictures.contains(QByteArray()));
    QCOMPARE(plot("run", "degrees", "c.svg", {"--log"}).status, 0);
    QVERIFY(!bytes("c.svg").contains("Fitting"));  // it waits for the power law
    expectRefusal(plot("run", "topology", "c.png", {"--measures", "beauty"}), "active_neurons");
    expectRefusal(plot("run", "weights", "c.png", {"--measures", "itop"}), "only the view topology draws measures");
    expectRefusal(plot("run", "weights", "c.png", {"--log"}), "only the view degrees draws degrees");
  }

  void aPictureSaysHowToMakeItAgain() {
    QCOMPARE(plot("run", "degrees", "facts.png", {"--epoch", "2"}).status, 0);
    QImageReader reader(path("facts.png"));
    QCOMPARE(reader.text("Epoch"), "2");
    QCOMPARE(reader.text("Seed"), "1");
    QCOMPARE(reader.text("Perturbations"), "none");
    QVERIFY(reader.text("Software").startsWith("Rewire "));
    QVERIFY(reader.text("Experiment").contains("\"zeta\""));
    QVERIFY(bytes("facts.png").contains("tEXtExperiment"));
  }

  void resolutionIsToldAndTextGrowsWithIt() {
    QCOMPARE(plot("run", "degrees", "usual.png").status, 0);
    QCOMPARE(plot("run", "degrees", "fine.png", {"--dpi", "192"}).status, 0);
    const QImage usual(path("usual.png")), fine(path("fine.png"));
    QCOMPARE(qRound(usual.dotsPerMeterX() * 0.0254), 96);
    QCOMPARE(qRound(fine.dotsPerMeterX() * 0.0254), 192);
    QCOMPARE(usual.size(), fine.size());
    const auto ink = [](const QImage& image) {
      int dark = 0;
      for (int y = 0; y < 60; ++y)
        for (int x = 0; x < 600; ++x) dark += image.pixelColor(x, y).lightness() < 100;
      return dark;
    };
    QVERIFY2(ink(fine) > 2 * ink(usual), qPrintable(QString("%1, %2").arg(ink(fine)).arg(ink(usual))));
    // Few dots an inch shrink the picture, and cut nothing off.
    QCOMPARE(plot("run", "weights", "coarse.png", {"--dpi", "64", "--size", "800x480"}).status, 0);
    QCOMPARE(plot("run", "weights", "usual.png", {"--size", "1200x720"}).status, 0);
    const QImage coarse(path("coarse.png")),
        whole = QImage(path("usual.png")).scaled(800, 480, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QCOMPARE(coarse.size(), QSize(800, 480));
    std::int64_t difference = 0;
    for (int y = 0; y < coarse.height(); ++y)
      for (int x = 0; x < coarse.width(); ++x) difference += std::abs(qGray(coarse.pixel(x, y)) - qGray(whole.pixel(x, y)));
    QVERIFY2(difference < 3 * coarse.width() * coarse.height(), qPrintable(QString::number(difference)));
  }

  void runsOfASweepAreCompared() {
    const QStringList planning = {
        "sweep",    "plan",       "--out",     path("sweep"), "--dataset", path("data"),
        "--hidden", "20,10",      "--density", "0.3",         "--epochs",  "2",
        "--rule",   "set,static", "--seed",    "1,2",         "--then",    "perturb remove-links --fraction 0.5"};
    QCOMPARE(runProgram(REWIRE_EXECUTABLE, planning).status, 0);
    QCOMPARE(runProgram(REWIRE_EXECUTABLE, {"sweep", "run", path("sweep")}).status, 0);
    std::set<QByteArray> pictures;
    for (const QStringList& more : {QStringList{}, QStringList{"--group"}, QStringList{"--value", "in_degree"}}) {
      const ProgramEnd end = plot("sweep", "comparison", "compared.png", QStringList{"--size", "640x400"} + more);
      QVERIFY2(end.status == 0, end.error);
      pictures.insert(bytes("compared.png"));
    }
    QCOMPARE(pictures.size(), std::size_t{3});
    expectRefusal(plot("sweep", "comparison", "r.png", {"--value", "beauty"}), "give one of test_accuracy, train_accuracy");
    expectRefusal(plot("data", "comparison", "r.png"), "there are no runs");
    expectRefusal(plot("run", "degrees", "r.png", {"--group"}), "only the view comparison draws several runs");
    expectRefusal(plot("sweep", "comparison", "r.png", {"--epoch", "1"}), "runs are compared as they stand");
  }

  void theThemeReachesThePicture() {
    QCOMPARE(plot("run", "degrees", "light.png").status, 0);
    QCOMPARE(plot("run", "degrees", "dark.png", {"--theme", "dark"}).status, 0);
    QVERIFY(QImage(path("light.png")).pixelColor(2, 2).lightness() > 200);
    QVERIFY(QImage(path("dark.png")).pixelColor(2, 2).lightness() < 60);
  }

  void drawingsOpenAgain() {
    QCOMPARE(plot("run", "weights", "w.svg").status, 0);
    QSvgRenderer renderer(path("w.svg"));
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox(), QRect(0, 0, 1600, 1000));
    QVERIFY(bytes("w.svg").contains("Seed: 1"));
    QCOMPARE(plot("run", "weights", "w.pdf").status, 0);
    const QByteArray pdf = bytes("w.pdf");
    QVERIFY(pdf.startsWith("%PDF-") && pdf.contains("/MediaBox [0 0 1200") && pdf.contains("Seed: 1"));
    QVERIFY(!pdf.contains("CreationDate"));
  }

  // Two processes, and another number of threads: no date, no hash, no order of threads gets in.
  void theSameRequestIsTheSameFile() {
    for (const char* view : {"connectivity", "confusion", "gallery", "weights"})
      for (const char* ending : {"png", "svg", "pdf"}) {
        QCOMPARE(plot("run", view, QString("1.") + ending).status, 0);
        QCOMPARE(plot("run", view, QString("2.") + ending, {"--threads", "1"}).status, 0);
        QVERIFY2(bytes(QString("1.") + ending) == bytes(QString("2.") + ending), qPrintable(QString(view) + "." + ending));
      }
  }

  void wrongInputsAreRefused() {
    expectRefusal(plot("absent", "degrees", "r.png"), "there is no such file or folder; name a run folder or a model");
    expectRefusal(plot("run", "robustness", "r.png"), "robustness is a view of curves; name a .csv that `rewire curve` wrote");
    expectRefusal(plot("c.csv", "accuracy", "r.png"), "curves have one view, robustness; for accuracy name a run folder");
    expectRefusal(plot("c.csv", "robustness", "r.png", {"--epoch", "1"}), "curves have no epochs; leave it out (--epoch)");
    expectRefusal(plot("run", "degrees", "r.jpg"), "a picture is saved as .png, .svg or .pdf (--out ");
    expectRefusal(plot("run", "degrees", "r.png", {"--epoch", "9"}), "epoch 9 is not kept; give one that is, of 1, 2, 3 (");
    expectRefusal(plot("run", "degrees", "r.png", {"--size", "9x9"}), "each from 120 to 16000, as in 1600x1000 (--size 9x9)");
    expectRefusal(plot("run", "degrees", "r.png", {"--size", "wide"}), "a size is WIDTHxHEIGHT in pixels");
    expectRefusal(plot("run", "degrees", "r.png", {"--dpi", "7"}), "(see rewire plot --help)");
    expectRefusal(plot("run", "nothing", "r.png"), "(see rewire plot --help)");
    expectRefusal(plot("run", "degrees", "no/r.png"), "make it first (--out)");
    expectRefusal(plot("data", "degrees", "r.png"), "there is no run");
    QVERIFY(!QFile::exists(path("r.png")));
  }
};

REWIRE_WIDGET_TEST(TestPlotCommand)
#include "tst_plot_command.moc"
