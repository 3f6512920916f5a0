#pragma once

#include "ui/offscreen/still_view.h"

#include "core/run/past_run.h"

#include <QSize>

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace rewire {

/// Subject of a movie, and its form.
struct MovieOrder {
  std::string view = "connectivity";  ///< one of movieViewNames()
  ViewChoices choices = {};
  std::filesystem::path out;  ///< .gif, .webm or a folder
  std::optional<int> from;    ///< epochs; nothing: the first that is kept, and the last
  std::optional<int> to;
  int framesPerSecond = 5;
  QSize size{960, 600};
  bool dark = false;
  int threads = 1;
};

/// The epochs of a movie: those that the run keeps in the range. Throws InputError where they are fewer than two.
std::vector<int> epochsOf(const PastRun& run, const MovieOrder& order);

/// Makes a movie of a run, a frame for each epoch that is kept. Axes and scales of colours hold the whole of it, so that nothing
/// moves but what changes. `tell` is told the share that is done and a line about it. Throws InputError, WorkError, or Cancelled:
/// then nothing is left of it.
void makeMovie(PastRun& run, const MovieOrder& order, std::stop_token stop,
               const std::function<void(double share, const std::string& line)>& tell);

}  // namespace rewire
