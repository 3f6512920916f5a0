#include "core/lab/past.h"

#include "core/compute/newest_request.h"
#include "core/compute/newest_value.h"
#include "core/error.h"
#include "core/kept/history.h"
#include "core/run/past_snapshot.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace rewire {

namespace {

constexpr std::size_t kModelsKept = 3;  ///< an epoch, the one before, and the one that it is compared with

/// Kept epochs up to the present one: a run that was opened at an earlier epoch knows nothing of the later ones.
std::vector<int> keptUntil(const HistoryReader& history, int present) {
  std::vector<int> kept = history.epochs();
  std::erase_if(kept, [&](int epoch) { return epoch > present; });
  return kept;
}

}  // namespace

class PastEpochs::Worker {
 public:
  explicit Worker(std::function<void()> onNews)
      : m_answers(std::move(onNews)), m_requests([this](const PastRequest& request, const auto&) { answer(request); }) {}

  void ask(PastRequest request) { m_requests.ask(std::move(request)); }
  PastEpochPtr latest() const { return m_answers.newest(); }

 private:
  using ModelPtr = std::shared_ptr<const Model>;
  struct Read {
    std::string file;
    std::uint64_t run;
    int epoch;
    ModelPtr model;
  };

  void answer(const PastRequest& request) {
    auto answer = std::make_shared<PastEpoch>(PastEpoch{request.id, request.present->run, {}, {}});
    try {
      if (!request.present->historyFile.empty()) fill(request, *answer);
    } catch (const std::exception& error) {
      answer->error = toldBy(error);
    }
    m_answers.put(std::move(answer));
  }

  void fill(const PastRequest& request, PastEpoch& answer) {
    const HistoryReader history(request.present->historyFile);
    answer.kept = keptUntil(history, request.present->epoch);
    if (!request.epoch) return;
    const ModelPtr model = read(history, request, *request.epoch);
    const auto at = std::lower_bound(answer.kept.begin(), answer.kept.end(), *request.epoch);
    const std::optional<int> before = request.against             ? request.against
                                      : at != answer.kept.begin() ? std::optional(*(at - 1))
                                                                  : std::nullopt;
    const ModelPtr other = before ? read(history, request, *before) : nullptr;
    answer.past = pastSnapshot(*request.present, *model, other.get());
  }

  ModelPtr read(const HistoryReader& history, const PastRequest& request, int epoch) {
    const auto isIt = [&](const Read& one) {
      return one.epoch == epoch && one.run == request.present->run && one.file == request.present->historyFile;
    };
    if (const auto found = std::find_if(m_read.begin(), m_read.end(), isIt); found != m_read.end()) return found->model;
    m_read.push_front(
        {request.present->historyFile, request.present->run, epoch, std::make_shared<const Model>(history.at(epoch))});
    if (m_read.size() > kModelsKept) m_read.pop_back();
    return m_read.front().model;
  }

  NewestValue<PastEpoch> m_answers;
  std::deque<Read> m_read;                // used by the thread alone
  NewestRequest<PastRequest> m_requests;  // last: its thread uses everything above
};

PastEpochs::PastEpochs(std::function<void()> onNews) : m_worker(std::make_unique<Worker>(std::move(onNews))) {}
PastEpochs::~PastEpochs() = default;

void PastEpochs::ask(PastRequest request) {
  m_worker->ask(std::move(request));
}
PastEpochPtr PastEpochs::latest() const {
  return m_worker->latest();
}

}  // namespace rewire
