#include "ui/offscreen/movie.h"

#include "core/error.h"
#include "ui/movie/colour_palette.h"
#include "ui/movie/movie_file.h"
#include "ui/offscreen/movie_frame.h"
#include "ui/offscreen/still_view.h"
#include "ui/picture/view.h"
#include "ui/style/theme.h"

#include <algorithm>
#include <utility>

namespace rewire {

namespace {

constexpr std::size_t kColourSamples = 8;  // frames whose colours stand for those of all

void check(const std::stop_token& stop) {
  if (stop.stop_requested()) throw Cancelled();
}

/// Shows epochs of a run in a view, and draws them.
class Camera {
 public:
  Camera(PastRun& run, const MovieOrder& order, std::vector<int> epochs, std::stop_token stop)
      : m_run(run),
        m_order(order),
        m_epochs(std::move(epochs)),
        m_stop(std::move(stop)),
        m_still(order.view, pictureIn(order.size), order.threads) {
    m_still.view().setTheme(theme());
    m_still.choose(m_order.choices);
  }

  const std::vector<int>& epochs() const { return m_epochs; }

  /// Goes through all epochs once, so that what follows is drawn on scales that hold them.
  void keepScales(const std::function<void(const std::string&)>& tell) {
    if (!m_still.scaled()) return;
    for (const int epoch : m_epochs) {
      show(epoch);
      m_still.view().keepScales(pictureIn(m_order.size));
      tell("scales of epoch " + std::to_string(epoch));
    }
  }

  QImage frameOf(int epoch) {
    show(epoch);
    return movieFrame(m_still.view(), m_order.size, theme(), {epoch, m_epochs.front(), m_epochs.back(), m_run.plannedEpochs()});
  }

  ColourCounts colours() {
    ColourCounts counts;
    const std::size_t samples = std::min(kColourSamples, m_epochs.size());
    for (std::size_t i = 0; i < samples; ++i)
      counts.add(frameOf(m_epochs[i * (m_epochs.size() - 1) / std::max<std::size_t>(1, samples - 1)]));
    return counts;
  }

  /// Facts of the frame that is shown.
  Facts facts() { return provenanceOf(m_still.view()); }

 private:
  const Theme& theme() const { return m_order.dark ? Theme::darkTheme() : Theme::light(); }

  void show(int epoch) {
    check(m_stop);
    const auto at = std::find(m_epochs.begin(), m_epochs.end(), epoch);
    m_still.show(m_run.at(epoch, at == m_epochs.begin() ? std::nullopt : std::optional(*(at - 1))), m_stop);
  }

  PastRun& m_run;
  const MovieOrder& m_order;
  std::vector<int> m_epochs;
  std::stop_token m_stop;
  StillView m_still;
};

/// Facts of the whole movie: those of its last frame, whose record has all that was done, and its epochs.
Facts factsOf(Camera& camera) {
  camera.frameOf(camera.epochs().back());
  Facts facts = camera.facts();
  const QString last = QString::number(camera.epochs().back()), all = QString::number(camera.epochs().front()) + " to " + last;
  for (auto& [name, text] : facts) {
    if (name == "Epoch") text = all;
    if (name == "Description") text.replace("epoch " + last, "epochs " + all);
  }
  return facts;
}

}  // namespace

std::vector<int> epochsOf(const PastRun& run, const MovieOrder& order) {
  const int first = run.epochs().front(), last = run.epochs().back();
  for (const auto& [asked, option] : {std::pair(order.from, "--from"), std::pair(order.to, "--to")})
    if (asked && (*asked < first || *asked > last))
      throw InputError("the run keeps epochs from " + std::to_string(first) + " to " + std::to_string(last) + ", not " +
                           std::to_string(*asked),
                       option);
  if (order.from && order.to && *order.from > *order.to)
    throw InputError("the first epoch must come before the last", "--from, --to");
  std::vector<int> epochs = run.epochs();
  std::erase_if(epochs, [&](int epoch) { return epoch < order.from.value_or(epoch) || epoch > order.to.value_or(epoch); });
  if (epochs.size() >= 2) return epochs;
  const bool none = run.epochs().size() < 2;
  if (none && !run.historyProblem().empty())
    throw InputError("a movie needs two epochs or more, and the history cannot be used: " + run.historyProblem().english(),
                     run.path().string());
  throw InputError(
      none ? "a movie needs two epochs or more, and one is kept here; a run keeps all of them unless it is trained with "
             "--history 0"
           : "a movie needs two epochs or more, and the run keeps " + std::to_string(epochs.size()) +
                 " of these; give others from " + std::to_string(run.epochs().front()) + " to " +
                 std::to_string(run.epochs().back()) + " (--from, --to)",
      run.path().string());
}

void makeMovie(PastRun& run, const MovieOrder& order, std::stop_token stop,
               const std::function<void(double share, const std::string& line)>& tell) {
  Camera camera(run, order, epochsOf(run, order), stop);
  const double steps = 2.0 * static_cast<double>(camera.epochs().size());
  double done = 0.0;
  camera.keepScales([&](const std::string& line) { tell(++done / steps, line); });
  done = 0.5 * steps;
  const auto file = makeMovieFile(order.out, {order.size, order.framesPerSecond, factsOf(camera)});
  if (file->wantsColours()) file->setColours(camera.colours());
  for (const int epoch : camera.epochs()) {
    const QImage frame = camera.frameOf(epoch);
    file->add(frame, camera.facts());
    tell(++done / steps, "frame of epoch " + std::to_string(epoch));
  }
  check(stop);
  file->commit();
}

}  // namespace rewire
