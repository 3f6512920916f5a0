#pragma once

#include "core/data/dataset.h"
#include "core/train/experiment.h"

#include <map>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace rewire {

/// Datasets of the runs that are trained now, each loaded once. For any number of threads.
class DatasetPool {
 public:
  /// The data of an experiment. Throws InputError where they are not there or are others, and Cancelled.
  std::shared_ptr<const Dataset> dataOf(const Experiment& experiment, std::stop_token stop);

 private:
  std::mutex m_mutex;
  std::map<std::pair<std::string, std::vector<std::string>>, std::weak_ptr<const Dataset>> m_loaded;  // by name and classes
};

}  // namespace rewire
