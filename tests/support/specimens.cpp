#include "tests/support/specimens.h"

#include "core/compute/parallel.h"
#include "core/run/layer_states.h"
#include "tests/support/idx_writer.h"
#include "tests/support/training.h"

#include <QTemporaryDir>

namespace rewire::test {

std::shared_ptr<const Dataset> tinyDataset(int testImages) {
  const QTemporaryDir folder;
  TinyDatasetOptions options;
  options.test = testImages;
  auto dataset = loadDataset(makeTinyDataset(folder.path().toStdString(), options).string());
  dataset->contentHash();  // while the files are there
  return dataset;
}

SnapshotPtr trainedSpecimen(const std::shared_ptr<const Dataset>& dataset, Rule rule) {
  Experiment experiment = tinyExperiment();
  experiment.dataset = dataset->info.name;
  experiment.rule = rule;
  Trainer trainer = freshTrainer(experiment, dataset);
  Threads(1).run([&] { runToTheEnd(trainer); });  // the thread sanitizer reports false races on more threads
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->experiment = snapshot->record = experiment;
  snapshot->epoch = trainer.epoch();
  snapshot->run = 1;
  snapshot->samples = dataset;
  snapshot->dataset = std::shared_ptr<const DatasetInfo>(dataset, &dataset->info);
  snapshot->normalisation = trainer.normalisation();
  renewTopologies(trainer.network(), snapshot->layers);
  return snapshot;
}

}  // namespace rewire::test
