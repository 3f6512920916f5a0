#pragma once

#include "core/io/writer_lock.h"
#include "core/train/experiment.h"

#include <filesystem>
#include <stop_token>

namespace rewire {

/// A short run that ends in pictures: the engine trains, the real window watches it off screen, and at the end every view and the
/// window itself are saved into one folder with a summary.
class Tour {
 public:
  /// Throws InputError when `folder` holds anything but a former tour, or another program writes to it; WorkError when the disk
  /// fails.
  Tour(std::filesystem::path folder, Experiment experiment, int threads);

  /// Throws WorkError when training or saving fails, Cancelled when `stop` is asked for.
  void run(std::stop_token stop);

 private:
  std::filesystem::path m_folder;
  Experiment m_experiment;
  int m_threads;
  WriterLock m_lock;
};

}  // namespace rewire
