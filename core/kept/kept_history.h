#pragma once

#include "core/kept/history_writer.h"
#include "core/phrase.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rewire {

/// The history of a run that is written to its folder. Whatever is wrong with it stops no training: what cannot be written is
/// tried again with the next epoch, and a file that is no history of the run is set aside, never lost. News tell of it.
class KeptHistory {
 public:
  explicit KeptHistory(std::filesystem::path file) : m_file(std::move(file)) {}

  /// Bytes that it may take; 0: none is kept. Told before anything is kept.
  void limit(std::int64_t bytes) { m_limit = bytes; }
  bool isKept() const { return m_limit > 0; }

  /// Bytes of the disk that it leaves to the files without which no training goes on.
  void leaveRoom(std::uint64_t bytes) { m_room = bytes; }

  /// Every how many epochs a network is kept, once one is; 0: none fits.
  int interval() const { return m_writer ? m_writer->interval() : m_limit > 0 ? 1 : 0; }

  const std::filesystem::path& file() const { return m_file; }

  /// Gives the file another name. Throws WorkError.
  void moveTo(const std::filesystem::path& file);

  /// Begins with the epochs of another history, whole or not at all.
  void takeOver(const std::filesystem::path& other);

  /// Keeps the network that the run begins with, or goes on from, unless one is kept.
  void begin(const Network& network, const ModelFacts& facts, const LinkRecord* links);

  /// Keeps a finished epoch.
  void keep(const Network& network, const ModelFacts& facts, const std::vector<EpochMetrics>& rows, const LinkRecord* links,
            bool last);

  /// Brings rows, actions and the past of the links up to date.
  void update(const Network& network, const ModelFacts& facts, const LinkRecord* links);

  /// Goes on after `model`, if there is a file: forgets later epochs. `isOfRun` knows the run by its experiment. Returns the past
  /// of the model's links; nothing where it is not known.
  std::optional<LinkRecord> resume(const Model& model, const std::function<bool(const Experiment&)>& isOfRun);

  /// Lines for the user, each once.
  std::vector<Phrase> takeNews();

 private:
  /// The epoch from which one goes on, and the one that a new history begins with.
  struct Place {
    int last;
    int next;
  };
  using Action = std::function<void(HistoryWriter&)>;

  void attempt(Place place, const Action& action);
  void act(int last, const Action& action);
  void demandRoom() const;
  void setAside(const Phrase& reason, int next);

  std::filesystem::path m_file;
  std::int64_t m_limit = HistoryWriter::kUsualLimit;
  std::uint64_t m_room = 0;
  std::unique_ptr<HistoryWriter> m_writer;  ///< null until it is needed, and after a failure
  bool m_fails = false;
  std::vector<Phrase> m_news;
};

}  // namespace rewire
