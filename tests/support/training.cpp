#include "tests/support/training.h"

#include <QTest>

namespace rewire::test {
namespace {

class Hash {
 public:
  template <class Value>
  void add(const std::vector<Value>& values) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(values.data());
    for (std::size_t i = 0; i < values.size() * sizeof(Value); ++i) m_hash = (m_hash ^ bytes[i]) * 0x100000001b3;
  }
  void add(const SparseLayer& layer) {
    for (const auto* values : {&layer.indptr, &layer.indices, &layer.born}) add(*values);
    for (const auto* values : {&layer.values, &layer.momentum, &layer.bias, &layer.biasMomentum}) add(*values);
  }
  void add(const DenseLayer& layer) {
    for (const auto* values : {&layer.weight, &layer.momentum, &layer.bias, &layer.biasMomentum}) add(*values);
  }
  std::uint64_t value() const { return m_hash; }

 private:
  std::uint64_t m_hash = 0xcbf29ce484222325;
};

}  // namespace

Experiment tinyExperiment() {
  Experiment experiment;
  experiment.hidden = {30, 20};
  experiment.density = {0.2};
  experiment.epochs = 6;
  experiment.batch = 32;
  return experiment;
}

void addRulesAndGrowth() {
  QTest::addColumn<int>("rule");
  QTest::addColumn<Growth>("growth");
  for (const Rule rule : allRules())
    for (const Growth growth : {Growth::Any, Growth::Active})
      QTest::addRow("%s, %s", nameOf(rule).data(), nameOf(growth).data()) << static_cast<int>(rule) << growth;
}

Trainer freshTrainer(const Experiment& experiment, const std::shared_ptr<const Dataset>& dataset) {
  return {experiment, dataset, initialCheckpoint(experiment, *dataset)};
}

void runEpoch(Trainer& trainer) {
  while (!trainer.epochTrained()) trainer.trainBatch();
  trainer.finishEpoch();
}

void runToTheEnd(Trainer& trainer) {
  while (!trainer.finished()) runEpoch(trainer);
}

EpochMetrics withoutPast(EpochMetrics row) {
  for (const Measure past : {Measure::Itop, Measure::JaccardFirst, Measure::JaccardLast}) row.topology[past].reset();
  return row;
}

std::vector<EpochMetrics> withoutPast(std::vector<EpochMetrics> rows) {
  for (EpochMetrics& row : rows) row = withoutPast(row);
  return rows;
}

std::uint64_t hashOf(const Network& network) {
  Hash hash;
  for (const Layer& layer : network.layers) std::visit([&](const auto& l) { hash.add(l); }, layer);
  return hash.value();
}

}  // namespace rewire::test
