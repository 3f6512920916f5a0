#include "core/run/session.h"

#include "core/kept/kept_runs.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"
#include "tests/support/sessions.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace rewire;
using namespace rewire::test;

/// Random commands, given to a session that is never stopped and to one that is left, saved and opened again and again.
class TestSessionRestarts : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  std::string path(const std::string& name) const { return m_folder.filePath(QString::fromStdString(name)).toStdString(); }

  static std::int64_t place(Session& session) {
    const SnapshotPtr s = session.snapshot();
    return static_cast<std::int64_t>(s->epoch) * s->batches + s->batch;
  }

  /// Trains so many mini-batches; the end of an epoch that follows the last of them is left for later.
  static void train(Session& session, int batches) {
    const std::int64_t target = place(session) + batches;
    session.apply(Play{}, {});
    while (session.playing() && place(session) < target) session.advance({});
    session.apply(Pause{}, {});
  }

  static Command randomChange(std::mt19937& random) {
    const double share = static_cast<double>(random() % 8) / 10.0;
    Perturbations perturbations;
    perturbations.seed = random();
    switch (random() % 6) {
      case 0:
        return ChangeSettings{{.zeta = share}};
      case 1:
        return ChangeSettings{{.learningRate = 0.01 + share / 10.0}};
      case 2:
        return ChangeSettings{{.rule = Rule::Static}};
      case 3:
        return ChangeSettings{{.rule = Rule::Set}};
      case 4:
        perturbations.step<RemoveLinks>().fraction = share;
        break;
      default:
        perturbations.step<ShuffleWeights>().fraction = share + 0.1;
        break;
    }
    return ApplyPerturbations{perturbations, random() % 2 == 0};
  }

  /// Another session that goes on where this one stands, by one of the ways there are.
  std::unique_ptr<Session> again(std::unique_ptr<Session> session, const std::string& runs, std::mt19937& random) const {
    const auto open = [&] { return std::make_unique<Session>(Session::Options{1, runs}, [] {}); };
    if (random() % 2 == 0) {
      session->apply(SaveModel{path("again.safetensors")}, {});
      session = open();
      session->apply(OpenModel{path("again.safetensors")}, {});
    } else {
      session.reset();
      session = open();
      session->apply(ContinueRun{keptRuns(runs).front().folder.string()}, {});
    }
    return session;
  }

 private Q_SLOTS:
  void initTestCase() { makeTinyDataset(path("data")); }

  void aRunThatIsStoppedIsTheRunThatIsNot_data() {
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed) QTest::addRow("%u", seed) << seed;
  }
  void aRunThatIsStoppedIsTheRunThatIsNot() {
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const std::string runs = path("runs " + std::to_string(seed));
    Session straight({1, {}}, [] {});
    auto stopped = std::make_unique<Session>(Session::Options{1, runs}, [] {});
    const auto both = [&](const Command& command) {
      straight.apply(command, {});
      stopped->apply(command, {});
    };
    both(StartExperiment{tinySessionExperiment(path("data"), 8)});
    train(straight, 7);  // whatever is left sooner is not kept
    train(*stopped, 7);
    play(straight, StepEpoch{});
    play(*stopped, StepEpoch{});
    for (int round = 0; round < 14; ++round) {
      const int batches = 1 + static_cast<int>(random() % 6);
      train(straight, batches);
      train(*stopped, batches);
      both(randomChange(random));
      if (random() % 2 == 0) stopped = again(std::move(stopped), runs, random);
      QCOMPARE(place(*stopped), place(straight));
    }
    play(straight);
    play(*stopped);
    const SnapshotPtr end = straight.snapshot();
    const SnapshotPtr same = stopped->snapshot();
    QCOMPARE(same->phase, end->phase);
    QVERIFY(same->record == end->record);
    QCOMPARE(same->events->size(), end->events->size());
    for (std::size_t layer = 0; layer < end->layers.size(); ++layer) {
      QCOMPARE(*same->layers[layer].weights, *end->layers[layer].weights);
      if (end->layers[layer].topology) QCOMPARE(same->layers[layer].topology->born, end->layers[layer].topology->born);
    }
    QCOMPARE(same->history->size(), end->history->size());
    for (std::size_t row = 0; row < end->history->size(); ++row) {
      EpochMetrics a = withoutPast((*same->history)[row]), b = withoutPast((*end->history)[row]);
      a.seconds = b.seconds = 0.0;
      QVERIFY(a == b);
    }
  }
};

REWIRE_TEST(TestSessionRestarts)
#include "tst_session_restarts.moc"
