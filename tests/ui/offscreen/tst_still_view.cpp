#include "ui/offscreen/still_view.h"

#include "tests/support/curves.h"
#include "tests/support/lab_results.h"
#include "tests/support/registry.h"
#include "tests/support/shown_networks.h"
#include "tests/support/snapshots.h"
#include "ui/connectivity/connectivity_view.h"
#include "ui/picture/picture_export.h"
#include "ui/picture/view.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace rewire;

class TestStillView : public QObject {
  Q_OBJECT

  QTemporaryDir m_settings;

 private Q_SLOTS:
  void initTestCase() {
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
  }

  void everyNameIsAViewOfItsRun() {
    const SnapshotPtr snapshot = withSamples(makeSnapshot({64, 40, 30, 10}, 0.1));
    for (const std::string& name : movieViewNames()) {
      StillView still(name, QSize(640, 400), 1);
      still.show(snapshot, {});
      QVERIFY2(!still.view().isEmpty(), name.c_str());
      QVERIFY2(still.view().csv().count('\n') > 1, name.c_str());
      QVERIFY(usualSizeOf(name).width() >= 1000);
    }
  }

  void neuronsStandInEveryWay() {
    const SnapshotPtr snapshot = test::withSilent(withSamples(freshSnapshot({64, 40, 30, 10}, 0.1)), {{0, 3}, {1, 5}});
    std::vector<QImage> pictures;
    for (const std::string& way : neuronWays()) {
      StillView still("connectivity", QSize(640, 400), 1);
      still.choose({.neurons = way});
      QCOMPARE(wayOf(*qobject_cast<ConnectivityView*>(&still.view())), way);
      still.show(snapshot, {});
      pictures.push_back(renderImage(still.view(), QSize(640, 400), Theme::light(), 1.0));
      for (std::size_t i = 0; i + 1 < pictures.size(); ++i) QVERIFY2(pictures[i] != pictures.back(), way.c_str());
    }
    QCOMPARE(pictures.size(), std::size_t{6});
  }

  void curvesAreAViewOfTheirOwn() {
    const std::vector<std::string> all = viewNames(), moving = movieViewNames();
    QVERIFY(std::find(all.begin(), all.end(), "robustness") != all.end());
    QVERIFY(std::find(moving.begin(), moving.end(), "robustness") == moving.end());
    StillView still("robustness", QSize(640, 400), 1);
    QVERIFY(still.view().isEmpty());
    still.show(test::madeCurves());
    QVERIFY(!still.view().isEmpty());
  }

  // The lab's answers are there at once: the images of as many cards as have room.
  void theGalleryHasItsImages() {
    const SnapshotPtr snapshot = withSamples(makeSnapshot({64, 40, 30, 10}, 0.1));
    StillView still("gallery", QSize(800, 600), 1);
    still.show(snapshot, {});
    const QImage picture = renderImage(still.view(), QSize(800, 600), Theme::light(), 1.0);
    bool black = false;
    for (int y = 0; y < 300; ++y) black = black || picture.pixelColor(60, y).lightness() < 40;
    QVERIFY2(black, "no image was drawn");
  }
};

REWIRE_WIDGET_TEST(TestStillView)
#include "tst_still_view.moc"
