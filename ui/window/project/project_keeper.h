#pragma once

#include "core/lab/project_packer.h"
#include "core/run/command.h"
#include "core/run/snapshot.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rewire {

/// Saves the run that is watched and the lab as one file, and opens such files. Saving goes by two workers: the engine writes the
/// run as it stands (StageRun), the packer packs it. Between, the lab is kept beside the run, once a minute. Knows no widget.
class ProjectKeeper : public QObject {
  Q_OBJECT

 public:
  static constexpr int kKeepEvery = 60'000;  ///< milliseconds

  /// Told by the window whenever something is saved or kept.
  struct Source {
    std::function<LabStatePtr()> lab;
    std::function<std::vector<CurveStatePtr>()> curves;
    std::function<bool()> hasEarlierRun = [] { return false; };  ///< another run is drawn beside this one
  };
  explicit ProjectKeeper(Source source, QObject* parent = nullptr);

  void save(const QString& path);
  void open(const QString& path);
  /// Keeps the lab beside its run now, if it is another than was kept last; one without work, only where there was some
  /// or another run stands in the plot.
  void keepLab();
  /// Somebody has worked in the lab.
  void lookAtLab();
  /// The lab is as the run came with it: nothing is unsaved.
  void beginFromHere();

  bool saving() const { return m_waiting.has_value(); }
  bool hasPath() const { return !path().isEmpty(); }
  QString path() const;  ///< path of the project; empty: the run was not saved as one, nor opened
  bool labChanged() const { return hasPath() && m_labChanged; }  ///< since it was saved or opened

 public Q_SLOTS:
  void showSnapshot(const rewire::SnapshotPtr& snapshot);
  void showPacker(const rewire::PackerStatePtr& packer);

 Q_SIGNALS:
  void commandRequested(const rewire::Command& command);
  void packerRequested(const rewire::PackerRequest& request);
  void opened(const rewire::OpenedProject& project);
  void openFailed(const QString& line);
  void began(const QString& path);  ///< to save
  void saved(const QString& path);
  void saveFailed(const QString& line);  ///< empty: it has been told already
  void changedChanged();                 ///< labChanged() may be another

 private:
  struct Waiting {
    std::uint64_t id = 0;
    QString path;
    LabStatePtr lab;
    std::vector<CurveStatePtr> curves;
    StagedRun staged;
  };

  void pack(const StagedRun& staged);
  ProjectBefore before() const;
  void end(const PackerState& packer);

  Source m_source;
  SnapshotPtr m_snapshot;
  PackerStatePtr m_packer;
  std::optional<Waiting> m_waiting;  ///< the project that is being saved
  std::uint64_t m_ids = 0;
  LabStatePtr m_kept;  ///< last, beside m_keptBeside
  std::uint64_t m_keptBeside = 0;
  LabStatePtr m_saved;                                          ///< as the file has it
  std::map<std::string, std::vector<std::string>> m_leftAlone;  ///< entries of no use, by the path of the project
  bool m_labChanged = false;
};

}  // namespace rewire
