#include "tests/support/registry.h"
#include "ui/window/drop_hint.h"

#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>
#include <QtTest>

using namespace rewire;

class TestDropHint : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theKindFollowsFromTheName() {
    const QTemporaryDir folder;
    QCOMPARE(kindOfPath(folder.path()), Dropped::Dataset);
    QVERIFY(QFile(folder.filePath("experiment.json")).open(QIODevice::WriteOnly));
    QCOMPARE(kindOfPath(folder.path()), Dropped::Run);
    QCOMPARE(kindOfPath("/a/run.json"), Dropped::Experiment);
    QCOMPARE(kindOfPath("/a/Model.SafeTensors"), Dropped::Model);
    QCOMPARE(kindOfPath("/a/Curves.CSV"), Dropped::Curves);
    QCOMPARE(kindOfPath("/a/Lecture.Rewire"), Dropped::Project);
    QCOMPARE(kindOfPath("/a/lecture.rewire.json"), Dropped::Experiment);
    QCOMPARE(kindOfPath("/a/lesson.ZIP"), Dropped::Lesson);
    QCOMPARE(kindOfPath("/a/picture.png"), Dropped::Nothing);
    QCOMPARE(kindOfPath("/a/emnist-letters-train-images-idx3-ubyte.gz"), Dropped::Dataset);
    QCOMPARE(kindOfPath("/a/train-images-idx3-ubyte.gz.part"), Dropped::Nothing);
  }

  void oneLocalThingOnly() {
    QMimeData data;
    QCOMPARE(dropOf(data).kind, Dropped::Nothing);
    data.setUrls({QUrl::fromLocalFile("/a/run.json")});
    QCOMPARE(dropOf(data).kind, Dropped::Experiment);
    QCOMPARE(dropOf(data).path, QStringLiteral("/a/run.json"));
    data.setUrls({QUrl::fromLocalFile("/a/run.json"), QUrl::fromLocalFile("/b/run.json")});
    QCOMPARE(dropOf(data).kind, Dropped::Nothing);
    data.setUrls({QUrl("https://example.org/run.json")});
    QCOMPARE(dropOf(data).kind, Dropped::Nothing);
  }

  void theHintSaysWhatWillBecomeOfIt() {
    QWidget window;
    window.resize(400, 300);
    DropHint hint(&window);
    window.show();
    hint.offer({Dropped::Model, "/a/m.safetensors"});
    QVERIFY(hint.isVisible());
    QVERIFY(hint.text().contains("m.safetensors"));
    QCOMPARE(hint.size(), window.size());
    hint.offer({});
    QVERIFY(!hint.isVisible());
  }
};

REWIRE_WIDGET_TEST(TestDropHint)
#include "tst_drop_hint.moc"
