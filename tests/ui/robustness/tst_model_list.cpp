#include "ui/robustness/model_list.h"

#include "tests/support/lab_results.h"
#include "tests/support/registry.h"
#include "tests/support/snapshots.h"

#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rewire;

class TestModelList : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  SnapshotPtr m_network = withSamples(makeSnapshot({16, 20, 10, 4}, 0.3), 8);

  static QListWidget& rows(const ModelList& list) { return *list.findChild<QListWidget*>("curveModels"); }
  static QPushButton& button(const ModelList& list, const char* name) { return *list.findChild<QPushButton*>(name); }

  static QStringList namesOf(const ModelList& list) {
    QStringList names;
    for (const ModelRequest& model : list.chosen()) names << QString::fromStdString(model.name);
    return names;
  }

  QString file(const QString& path) {
    const QString whole = m_folder.filePath(path);
    QDir().mkpath(QFileInfo(whole).absolutePath());
    QFile made(whole);
    return made.open(QIODevice::WriteOnly) ? whole : QString();
  }

 private Q_SLOTS:
  void initTestCase() {
    QCoreApplication::setOrganizationName("rewire-test");
    QCoreApplication::setApplicationName("tst_model_list");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath("settings"));
  }

  void theNetworkInTheWindowComesFirst() {
    ModelList list;
    QVERIFY(list.chosen().empty());
    QSignalSpy changed(&list, &ModelList::changed);
    list.showSnapshot(makeSnapshot({16, 20, 10, 4}, 0.3));  // without samples it cannot be evaluated
    QVERIFY(list.chosen().empty());
    list.showSnapshot(m_network);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(list.chosen().size(), 1u);
    QCOMPARE(list.chosen().front().specimen, m_network);
    QCOMPARE(rows(list).item(0)->text(), "this network, epoch 3");
  }

  void filesAreNamedAfterTheirRuns() {
    ModelList list;
    list.addFiles({"/runs/fashion/model.safetensors", "/runs/fashion/snapshots/epoch-0010.safetensors", "/other/net.safetensors",
                   "/elsewhere/fashion/model.safetensors", "/runs/fashion/model.safetensors"});
    QCOMPARE(namesOf(list), (QStringList{"fashion", "fashion, epoch-0010", "net", "/elsewhere/fashion/model.safetensors"}));
    QCOMPARE(list.chosen().back().file, "/elsewhere/fashion/model.safetensors");
  }

  void untickedOnesStayOut() {
    ModelList list;
    list.show();
    list.showSnapshot(m_network);
    list.addFiles({"/runs/a/model.safetensors", "/runs/b/model.safetensors"});
    QSignalSpy changed(&list, &ModelList::changed);
    const QRect row = rows(list).visualItemRect(rows(list).item(0));
    QTest::mouseClick(rows(list).viewport(), Qt::LeftButton, {}, QPoint(row.left() + 10, row.center().y()));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(namesOf(list), (QStringList{"a", "b"}));
  }

  void selectedOnesCanBeRemoved() {
    ModelList list;
    list.show();
    list.addFiles({"/runs/a/model.safetensors", "/runs/b/model.safetensors"});
    QVERIFY(!button(list, "removeModels").isEnabled());
    rows(list).item(1)->setSelected(true);
    QTest::mouseClick(&button(list, "removeModels"), Qt::LeftButton);
    QCOMPARE(namesOf(list), QStringList("b"));
  }

  void aFolderGivesAllItsModels() {
    for (const char* path : {"runs/a/model.safetensors", "runs/a/snapshots/epoch-0010.safetensors", "runs/b/model.safetensors",
                             "runs/b/metrics.csv", "runs/deep/er/and/deeper/model.safetensors"})
      QVERIFY(!file(path).isEmpty());
    ModelList list;
    list.addFolder(m_folder.filePath("runs"));
    QCOMPARE(namesOf(list), (QStringList{"a", "a, epoch-0010", "b"}));
  }

  void aFolderWithoutModelsSaysSo() {
    ModelList list;
    QSignalSpy told(&list, &ModelList::told);
    QVERIFY(QDir(m_folder.path()).mkpath("nothing"));
    list.addFolder(m_folder.filePath("nothing"));
    QCOMPARE(told.last()[0].toString(), "No model (*.safetensors) in nothing.");
  }

  void theNetworkIsHeldUntilItsCurveIsFinished() {
    ModelList list;
    list.show();
    list.showSnapshot(m_network);
    QCOMPARE(list.take().front().specimen, m_network);
    list.setHeld(true);
    const SnapshotPtr later = withSamples(rewired(m_network), 8);
    list.showSnapshot(later);
    QCOMPARE(list.chosen().front().specimen, m_network);
    QVERIFY(button(list, "renewNetwork").isVisible());
    QCOMPARE(button(list, "renewNetwork").text(), "Take epoch 4");
    QTest::mouseClick(&button(list, "renewNetwork"), Qt::LeftButton);
    QCOMPARE(list.chosen().front().specimen, later);
    QVERIFY(!button(list, "renewNetwork").isVisible());
  }

  void afterAFinishedCurveTheNewestIsTaken() {
    ModelList list;
    list.showSnapshot(m_network);
    list.take();
    list.setHeld(true);
    const SnapshotPtr later = withSamples(rewired(m_network), 8);
    list.showSnapshot(later);
    list.setHeld(false);
    QCOMPARE(list.chosen().front().specimen, later);
  }

  void anotherRunIsNeverHeldBack() {
    ModelList list;
    list.showSnapshot(m_network);
    list.take();
    list.setHeld(true);
    auto other = std::make_shared<Snapshot>(*m_network);
    other->run = m_network->run + 1;
    list.showSnapshot(other);
    QCOMPARE(list.chosen().front().specimen, other);
  }
};

REWIRE_WIDGET_TEST(TestModelList)
#include "tst_model_list.moc"
