#include "core/sweep/dataset_pool.h"

#include "core/io/model_dataset.h"

namespace rewire {

std::shared_ptr<const Dataset> DatasetPool::dataOf(const Experiment& experiment, std::stop_token stop) {
  const std::lock_guard lock(m_mutex);
  std::weak_ptr<const Dataset>& known = m_loaded[{experiment.dataset, experiment.classes}];
  std::shared_ptr<const Dataset> dataset = known.lock();
  if (!dataset) known = dataset = loadDataset(experiment.dataset, stop, readingFor(experiment));
  demandDataOf(experiment, *dataset);
  return dataset;
}

}  // namespace rewire
