#include "core/kept/link_history.h"

#include "core/io/training_model.h"
#include "core/kept/history.h"
#include "core/kept/history_writer.h"
#include "core/perturb/perturbed_network.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/training.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rewire;
using namespace rewire::test;
namespace fs = std::filesystem;

class TestLinkHistory : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::shared_ptr<const Dataset> m_tiny;
  int m_files = 0;

  fs::path newFile() { return fs::path(m_folder.path().toStdString()) / ("history-" + std::to_string(++m_files)); }

  static void swapAllLinks(Trainer& trainer) {
    Perturbations perturbations;
    perturbations.step<SwapLinks>().fraction = 1.0;
    trainer.replaceNetwork(perturb(trainer.network(), perturbations).network, {perturbations, false, 0.0, 0.0, 0.0, 0.0});
    trainer.trainBatch();
    trainer.replaceNetwork(perturb(trainer.network(), perturbations).network, {perturbations, false, 0.0, 0.0, 0.0, 0.0});
  }

 private Q_SLOTS:
  void initTestCase() {
    static const QTemporaryDir folder;  // its data are read for their hash meanwhile
    m_tiny = loadDataset(makeTinyDataset(folder.path().toStdString()).string());
  }

  /// Links that came and went within an epoch are in no network that is kept.
  void placesOfAMomentAreRemembered_data() {
    QTest::addColumn<qint64>("limit");
    QTest::newRow("every epoch is kept") << qint64{HistoryWriter::kUsualLimit};
    QTest::newRow("some are") << qint64{50'000};
    QTest::newRow("none fits") << qint64{1};
  }
  void placesOfAMomentAreRemembered() {
    QFETCH(qint64, limit);
    auto trainer = trainerOf(tinyExperiment(), m_tiny);
    const fs::path file = newFile();
    std::optional<HistoryWriter> writer(std::in_place, file, limit);
    const auto keep = [&] {
      writer->keep(trainer->network(), factsOf(*trainer), trainer->history(), linksOf(*trainer), trainer->finished());
    };
    keep();
    while (!trainer->finished()) {
      trainer->trainBatch();
      if (trainer->epoch() % 2 == 1) swapAllLinks(*trainer);
      if (trainer->epoch() == 3) {  // left here, and gone on with by another program
        writer->update(trainer->network(), factsOf(*trainer), trainer->history(), linksOf(*trainer));
        const auto links = HistoryReader(file).linksAt(3, trainer->network());
        if (limit > 1) QVERIFY(links == trainer->links());
        writer.emplace(file, limit);
        writer->goBackTo(3);
      }
      runEpoch(*trainer);
      keep();
      const auto links = HistoryReader(file).linksAt(trainer->epoch(), trainer->network());
      QCOMPARE(links.has_value(), limit > 1);
      if (links) QVERIFY(links->everLinked() == trainer->links()->everLinked());
    }
  }
};

REWIRE_TEST(TestLinkHistory)
#include "tst_link_history.moc"
