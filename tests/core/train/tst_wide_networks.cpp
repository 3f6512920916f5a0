#include "core/compute/parallel.h"
#include "core/topology/rules/rewiring.h"
#include "core/topology/rules/rule.h"
#include "core/train/trainer.h"
#include "tests/support/idx_writer.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <string>

using namespace rewire;
using namespace rewire::test;

namespace {

/// A figure of /proc/self/status in bytes.
std::int64_t bytesOf(const std::string& key) {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;) {
    std::int64_t kilobytes = 0;
    if (word == key + ':' && status >> kilobytes) return kilobytes * 1024;
  }
  return 0;
}

/// The memory that `work` takes at its peak, beyond what was held before.
template <class Work>
std::int64_t peakOf(Work work) {
  std::ofstream("/proc/self/clear_refs") << "5";  // the peak is that of now
  const std::int64_t before = bytesOf("VmRSS");
  work();
  return bytesOf("VmHWM") - before;
}

}  // namespace

/// Layers of 100,000 × 100,000 neurons. One bit for each pair of them would take 1.25 GB.
class TestWideNetworks : public QObject {
  Q_OBJECT

  static constexpr std::int64_t kMost = 400'000'000;

  QTemporaryDir m_folder;
  std::shared_ptr<const Dataset> m_dataset;

  static Experiment wide() {
    Experiment e;
    e.hidden = {100'000, 100'000};
    e.density = {0.01, 0.00003};
    return e;
  }

  Checkpoint begin(const Experiment& experiment) const {
    Checkpoint start;
    Threads(2).run([&] { start = initialCheckpoint(experiment, *m_dataset); });
    return start;
  }

  static ActiveNeurons everyThirdSilent(const Network& network) {
    std::vector<Activations> x;
    x.emplace_back(inputsOf(network.layers.front()), 1);
    for (const Layer& layer : network.layers) {
      Activations& values = x.emplace_back(outputsOf(layer), 1);
      for (int neuron = 0; neuron < values.neurons(); ++neuron) values.row(neuron)[0] = neuron % 3 == 0 ? 0.0f : 1.0f;
    }
    ActiveNeurons active(network);
    active.add(x);
    return active;
  }

 private Q_SLOTS:
  void initTestCase() {
    m_dataset = loadDataset(makeTinyDataset(m_folder.path().toStdString()).string());
    std::vector<char> some;
    const std::int64_t told = peakOf([&] { some.assign(kMost, 1); });  // the kernel counts pages in batches
    QVERIFY2(told > kMost - kMost / 10, qPrintable(QString::number(told)));
  }

  void everyStartTakesItsLinksOnly_data() {
    QTest::addColumn<int>("start");
    for (std::size_t i = 0; i < kNamesOf<Start>.size(); ++i)
      QTest::newRow(std::string(kNamesOf<Start>[i]).c_str()) << static_cast<int>(i);
  }
  void everyStartTakesItsLinksOnly() {
    QFETCH(int, start);
    Experiment experiment = wide();
    experiment.start = static_cast<Start>(start);
    if (experiment.start == Start::Er) experiment.density = {0.00003};
    Checkpoint made;
    const std::int64_t peak = peakOf([&] { made = begin(experiment); });
    QVERIFY2(peak < kMost, qPrintable(QString::number(peak)));
    const std::int64_t links = std::get<SparseLayer>(made.network.layers[1]).links();
    QVERIFY2(links > (experiment.start == Start::Er ? 190'000 : 290'000), qPrintable(QString::number(links)));
  }

  void everyRuleTakesItsLinksOnly_data() {
    QTest::addColumn<int>("rule");
    QTest::addColumn<Growth>("growth");
    const auto rules = allRules();
    for (std::size_t i = 0; i < rules.size(); ++i)
      for (const Growth growth : {Growth::Any, Growth::Active})
        if (rewires(rules[i]))
          QTest::addRow("%s, %s", nameOf(rules[i]).data(), nameOf(growth).data()) << static_cast<int>(i) << growth;
  }
  void everyRuleTakesItsLinksOnly() {
    QFETCH(int, rule);
    QFETCH(Growth, growth);
    const RuleDescription& description = descriptionOf(allRules()[static_cast<std::size_t>(rule)]);
    Network network = begin(wide()).network;
    std::vector<Activations> values;
    std::vector<GradientParts> gradients;
    values.reserve(2 * network.layers.size());
    Random random(3, Purpose::Weights);
    for (const Layer& layer : network.layers) {
      for (const int neurons : {inputsOf(layer), outputsOf(layer)}) {
        Activations& made = values.emplace_back(neurons, 4);
        for (int neuron = 0; neuron < neurons; ++neuron)
          for (int sample = 0; sample < 4; ++sample)
            made.row(neuron)[sample] = std::max(0.0f, static_cast<float>(random.normal()));
      }
      gradients.push_back({values[values.size() - 2], values.back()});
    }
    const RewiringSettings settings{.epoch = 1, .epochs = 10, .options = {.score = description.score}};
    const ActiveNeurons active = everyThirdSilent(network);
    Rewiring change;
    const std::int64_t peak = peakOf([&] {
      Threads(2).run([&] {
        change =
            rewireNetwork(network, *description.steps, settings, {}, gradients, growth == Growth::Active ? &active : nullptr);
      });
    });
    QVERIFY2(peak < kMost, qPrintable(QString::number(peak)));
    QCOMPARE(std::get<SparseLayer>(network.layers[1]).links(), std::int64_t{300'000});
    QVERIFY(std::ssize(change.layers[1].died) >= 80'000 && change.layers[1].died.size() == change.layers[1].born.size());
  }
};

REWIRE_TEST(TestWideNetworks)
#include "tst_wide_networks.moc"
