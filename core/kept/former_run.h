#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace rewire {

/// The run that a folder holds while a new one takes its place: its small files and its history, to be put back where something
/// fails. The model is the last to be replaced.
class FormerRun {
 public:
  /// The ending of the hidden files that are moved aside.
  static constexpr const char* kAway = ".old";

  explicit FormerRun(const std::filesystem::path& folder);

  /// Puts back what a program has left that was killed before the new run was there, and removes what is left of one that is
  /// replaced. Throws InputError or WorkError.
  static void putBackAfterKill(const std::filesystem::path& folder);

  /// Moves its history aside, and copies its experiment, whose plan the model does not have. Throws WorkError.
  void takeHistoryAway();
  void putBack() noexcept;
  void forget() noexcept;  ///< the new run is there

 private:
  struct File {
    std::filesystem::path path;
    std::optional<std::string> content;  ///< nothing: there was none
  };
  static File fileOf(std::filesystem::path path);

  File m_experiment, m_metrics;
  std::filesystem::path m_history;
  std::filesystem::path m_historyAway;  ///< its place meanwhile; empty: it was not taken away
};

}  // namespace rewire
