#include "core/kept/kept_history.h"

#include "core/error.h"
#include "core/io/atomic_file.h"
#include "core/kept/history.h"

#include <stdexcept>
#include <utility>

namespace rewire {

namespace fs = std::filesystem;

namespace {

bool isThere(const fs::path& file) {
  std::error_code error;
  return fs::exists(fs::symlink_status(file, error));
}

void demandOfRun(const HistoryReader& history, const fs::path& file, const std::function<bool(const Experiment&)>& isOfRun) {
  const std::string experiment = history.metadata("experiment");
  if (!isOfRun(experimentFromJson(experiment, file.string())))
    throw InputError(phrase("this is the history of another run"), file.string());
}

}  // namespace

void KeptHistory::moveTo(const fs::path& file) {
  m_writer.reset();  // its journal has the file's name
  if (isThere(m_file)) renameHistory(m_file, file);
  m_file = file;
}

void KeptHistory::takeOver(const fs::path& other) {
  if (!isKept()) return;
  const fs::path copy = hiddenBeside(m_file, ".copy");
  std::error_code error;
  fs::remove(copy, error);  // a kill may have left it
  try {
    copyHistory(other, copy);
    renameHistory(copy, m_file);
  } catch (const std::runtime_error& failure) {
    fs::remove(copy, error);
    m_news.push_back(phrase("%1; the history of this run begins without the epochs before", toldBy(failure)));
  }
}

void KeptHistory::begin(const Network& network, const ModelFacts& facts, const LinkRecord* links) {
  attempt({facts.epoch, facts.epoch}, [&](HistoryWriter& history) {
    if (history.isEmpty()) history.keep(network, facts, facts.history, links, false);
  });
}

void KeptHistory::keep(const Network& network, const ModelFacts& facts, const std::vector<EpochMetrics>& rows,
                       const LinkRecord* links, bool last) {
  attempt({facts.epoch - 1, facts.epoch}, [&](HistoryWriter& history) { history.keep(network, facts, rows, links, last); });
}

void KeptHistory::update(const Network& network, const ModelFacts& facts, const LinkRecord* links) {
  attempt({facts.epoch, facts.epoch + 1}, [&](HistoryWriter& history) { history.update(network, facts, facts.history, links); });
}

std::optional<LinkRecord> KeptHistory::resume(const Model& model, const std::function<bool(const Experiment&)>& isOfRun) {
  std::optional<LinkRecord> links;
  if (!isThere(m_file)) return links;
  const bool nothingYet = model.network.layers.empty();
  const bool asEvaluated = !nothingYet && !model.batch;
  attempt({model.epoch, nothingYet || asEvaluated ? model.epoch : model.epoch + 1}, [&](HistoryWriter& history) {
    links.reset();
    if (!history.isEmpty()) {
      const HistoryReader reader(m_file);
      demandOfRun(reader, m_file, isOfRun);
      if (!nothingYet) links = reader.linksAt(model.epoch, model.network);
    }
    if (asEvaluated && !history.hasRow(model.epoch)) history.keep(model.network, model, model.history, nullptr, false);
  });
  return links;
}

std::vector<Phrase> KeptHistory::takeNews() {
  return std::exchange(m_news, {});
}

/// Does something with the file. Where that fails, the run goes on; it is told once.
void KeptHistory::attempt(Place place, const Action& action) {
  if (!isKept()) return;
  try {
    try {
      act(place.last, action);
    } catch (const InputError& error) {
      m_writer.reset();
      if (!isThere(m_file)) throw;
      setAside(error.told(), place.next);
      act(place.last, action);
    }
    if (std::exchange(m_fails, false)) m_news.push_back(phrase("the history is kept again (%1)", m_file.string()));
  } catch (const std::runtime_error& error) {
    m_writer.reset();
    if (std::exchange(m_fails, true)) return;
    m_news.push_back(
        phrase("%1; training goes on without its history, and tries to keep it again after every epoch", toldBy(error)));
  }
}

void KeptHistory::demandRoom() const {
  std::error_code error;
  const fs::space_info space = fs::space(m_file.parent_path(), error);
  if (!error && space.available < m_room)
    throw WorkError(phrase("cannot be written, the disk has no more room than the model needs"), m_file.string());
}

void KeptHistory::act(int last, const Action& action) {
  demandRoom();
  if (!m_writer) {
    m_writer = std::make_unique<HistoryWriter>(m_file, m_limit);
    m_writer->goBackTo(last);
  }
  action(*m_writer);
}

void KeptHistory::setAside(const Phrase& reason, int next) {
  const fs::path aside = nameAside(m_file);
  renameHistory(m_file, aside);
  m_news.push_back(phrase("%1; it is %2 now, and a new history begins at epoch %3", reason, aside.filename().string(), next));
}

}  // namespace rewire
