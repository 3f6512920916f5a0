#pragma once

#include "core/io/model_file.h"
#include "core/kept/link_history.h"
#include "core/kept/sqlite.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rewire {

/// Every how many epochs a network of this size is kept, so that `epochs` of them take at most about `limit` bytes; 0: none fits.
int historyInterval(const Network& network, int epochs, std::int64_t limit);

/// history.sqlite of a run folder while its run trains: the network of every epoch, exactly, and what was measured and done
/// (docs/file-formats.md). What a call writes is there whole or not at all, whatever the moment of a kill. Throws WorkError, or
/// InputError where the file that is there is no history; then it is as it was.
class HistoryWriter {
 public:
  static constexpr const char* kName = "history.sqlite";
  static constexpr std::int64_t kUsualLimit = 1'000'000'000;  ///< bytes
  static constexpr int kEpochsPerState = 10;                  ///< kept epochs between two full states

  /// Opens the file, or makes it.
  HistoryWriter(const std::filesystem::path& file, std::int64_t limit);

  /// Forgets all epochs after `last`: the run goes on from there.
  void goBackTo(int last);

  /// Keeps the network at the end of epoch `facts.epoch`, or at the start of the run. Between epochs that are kept only its row
  /// is. `last`: no epoch follows. `links`: the past of its links; null: it is not known.
  void keep(const Network& network, const ModelFacts& facts, const std::vector<EpochMetrics>& rows, const LinkRecord* links,
            bool last);

  /// Brings rows, actions and the past of the links up to date, for a run that is left where it stands.
  void update(const Network& network, const ModelFacts& facts, const std::vector<EpochMetrics>& rows, const LinkRecord* links);

  bool isEmpty();          ///< no network is kept
  bool hasRow(int epoch);  ///< its network, or the row of an epoch between two that are kept

  int interval() const { return m_interval.value_or(1); }  ///< every how many epochs a network is kept; 0: none is

 private:
  using Digest = std::array<std::uint8_t, 32>;
  struct Column;
  struct Part;

  void decideInterval(const Network& network, const ModelFacts& facts);
  void writeFacts(const Network& network, const ModelFacts& facts, const std::vector<EpochMetrics>& rows);
  void writeMetadata(const Network& network, const ModelFacts& facts);
  void writeRows(int epoch, const std::vector<EpochMetrics>& rows);
  void writeEvents(const Experiment& record);
  void writeLayer(int epoch, std::size_t layer, const Layer& content);
  void writeState(const Network& network, const ModelFacts& facts);
  std::optional<Digest> lastDigest(std::size_t layer, const Column& column);

  std::int64_t m_limit;
  Database m_database;
  LinkHistory m_links;
  std::optional<int> m_interval;
  std::map<std::string, std::string> m_metadata;                    // as they stand in the file
  std::optional<Experiment> m_record;                               // whose actions stand in the file
  std::vector<EpochMetrics> m_rows;                                 // as they stand in the file
  std::map<std::pair<std::size_t, std::string>, Digest> m_digests;  // newest array of each layer and column
};

/// Gives a history that nobody has open another name, with the journal that a kill may have left. Throws WorkError.
void renameHistory(const std::filesystem::path& from, const std::filesystem::path& to);

/// Copies a history, whole, also while its run is trained. `to` must not exist. Throws InputError or WorkError.
void copyHistory(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace rewire
