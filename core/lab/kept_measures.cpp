#include "core/lab/kept_measures.h"

#include "core/compute/newest_request.h"
#include "core/compute/newest_value.h"
#include "core/error.h"
#include "core/kept/history.h"

#include <algorithm>
#include <utility>

namespace rewire {

namespace {

KeptEpochMeasures measuresOf(const HistoryReader& history, int epoch) {
  const Model model = history.at(epoch);
  const std::optional<LinkRecord> past = epoch > 0 ? history.linksToMeasure(epoch, model.network) : std::nullopt;
  KeptEpochMeasures measured{epoch, {}};
  measured.layers.resize(model.network.layers.size());
  for (MeasuredLayer& layer : measure({model.network, epoch, past ? &*past : nullptr, nullptr}).layers) {
    layer.linksByAge.clear();  // the longest part, which nobody draws
    const std::size_t number = layer.layer;
    measured.layers[number] = std::move(layer);
  }
  return measured;
}

}  // namespace

class KeptMeasures::Worker {
 public:
  explicit Worker(std::function<void()> onNews)
      : m_answers(std::move(onNews)),
        m_requests([this](const SnapshotPtr& present, const auto& stops) { answer(*present, stops.superseded); }) {}

  void ask(SnapshotPtr present) { m_requests.ask(std::move(present)); }
  KeptRunMeasuresPtr latest() const { return m_answers.newest(); }

 private:
  void answer(const Snapshot& present, const std::stop_token& stop) {
    if (present.historyFile.empty()) return;
    if (m_known.run != present.run || m_file != present.historyFile) m_known = {present.run, {}, {}};
    m_file = present.historyFile;
    try {
      m_known.error = {};
      measureAll(present, stop);
    } catch (const std::exception& error) {
      m_known.error = toldBy(error);
      m_answers.put(std::make_shared<const KeptRunMeasures>(m_known));
    }
  }

  void measureAll(const Snapshot& present, const std::stop_token& stop) {
    const HistoryReader history(m_file);
    for (const int epoch : history.epochs()) {
      if (stop.stop_requested() || epoch > present.epoch) return;
      auto& known = m_known.epochs;
      const auto sooner = [](const KeptEpochMeasures& one, int other) { return one.epoch < other; };
      const auto at = std::lower_bound(known.begin(), known.end(), epoch, sooner);
      if (at != known.end() && at->epoch == epoch) continue;
      known.insert(at, measuresOf(history, epoch));
      m_answers.put(std::make_shared<const KeptRunMeasures>(m_known));
    }
  }

  NewestValue<KeptRunMeasures> m_answers;
  std::string m_file;                     // used by the thread alone
  KeptRunMeasures m_known;                // the same
  NewestRequest<SnapshotPtr> m_requests;  // last: its thread uses everything above
};

KeptMeasures::KeptMeasures(std::function<void()> onNews) : m_worker(std::make_unique<Worker>(std::move(onNews))) {}
KeptMeasures::~KeptMeasures() = default;

void KeptMeasures::ask(SnapshotPtr present) {
  m_worker->ask(std::move(present));
}
KeptRunMeasuresPtr KeptMeasures::latest() const {
  return m_worker->latest();
}

}  // namespace rewire
