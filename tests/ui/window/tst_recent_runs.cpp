#include "ui/window/recent_runs.h"

#include "core/kept/run_folder.h"
#include "tests/support/models.h"
#include "tests/support/registry.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace rewire;
using namespace rewire::test;

class TestRecentRuns : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aRunIsTold() {
    KeptRun run;
    run.facts.experiment.dataset = "fashion-mnist";
    run.facts.experiment.actions = {{.epoch = 2, .batch = 0, .set = {.rule = Rule::Static}}};
    run.facts.epoch = 23;
    EpochMetrics row;
    row.testAccuracy = 0.8916;
    run.facts.history = {row};
    const QString text = textOf(run);
    QVERIFY2(text.startsWith("Fashion-MNIST, set → static · epoch 23 of 60 · 89.2 % · "), qPrintable(text));
    run.open = true;
    QVERIFY(textOf(run).endsWith("(open)"));
  }

  void theMenuIsReadAnew() {
    const QTemporaryDir home;
    RecentRuns menu("Recent runs");
    menu.setHome(home.path().toStdString());
    QSignalSpy chosen(&menu, &RecentRuns::chosen);
    Q_EMIT menu.aboutToShow();
    QCOMPARE(menu.actions().size(), 1);
    QVERIFY(!menu.actions().front()->isEnabled());

    const std::filesystem::path folder = newRunFolder(home.path().toStdString());
    Model model = tinyModel(7);
    model.history = historyOf(7);
    RunFolder(folder, model.experiment, RunFolder::IfPresent::Refuse).save(model.network, model, true);
    Q_EMIT menu.aboutToShow();
    QCOMPARE(menu.actions().size(), 1);
    menu.actions().front()->trigger();
    QCOMPARE(chosen.front().front().toString().toStdString(), folder.string());
  }

  void aRunThatWasLeftIsAskedFor() {
    KeptRun run;
    run.facts.epoch = 23;
    run.written = std::filesystem::file_time_type::clock::now();
    const QString today = leftRunInWords(run);
    QVERIFY2(today.startsWith("Rewire did not end as it should. Go on with the run of "), qPrintable(today));
    QVERIFY(today.endsWith(", epoch 23?"));
    run.written -= std::chrono::hours(24 * 400);
    QVERIFY(leftRunInWords(run).contains(" 20"));  // with its year
    QVERIFY(leftRunInWords(run).size() > today.size());
  }
};

REWIRE_WIDGET_TEST(TestRecentRuns)
#include "tst_recent_runs.moc"
