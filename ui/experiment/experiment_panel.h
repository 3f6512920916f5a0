#pragma once

#include "core/run/command.h"
#include "core/run/snapshot.h"
#include "ui/experiment/experiment_form.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace rewire {

class FetchOffer;

/// The user's choices for the network. Zeta, learning rate and rule reach a running network at once; all others make a new
/// network when the button is pressed. The panel describes that network and marks the fields that differ from the running one.
class ExperimentPanel : public QWidget {
  Q_OBJECT

 public:
  explicit ExperimentPanel(QWidget* parent = nullptr);
  ~ExperimentPanel() override;

  void showSnapshot(const SnapshotPtr& snapshot);
  void setShown(const ShownControls& shown);
  void setTheme(const Theme& theme);
  void chooseDataset(const QString& dataset);  ///< as if a person had chosen it: a known name or a folder
  /// Puts the focus into the first field, and says how its settings become a network.
  void beginNew();

  Experiment experiment() const { return m_form->experiment(); }
  QAction* newNetworkAction() const { return m_newNetwork; }

 Q_SIGNALS:
  void commandRequested(const rewire::Command& command);
  void sweepRequested();  ///< with the settings that are chosen

 private:
  void makeFooter();
  void refresh();
  ChangedSettings liveRule(const Experiment& requested) const;
  ChangedSettings liveSetting(const std::string& key, const Experiment& requested) const;
  void applyLive(const std::string& key);
  void fill(const Experiment& experiment);
  void showHint(bool shown);
  void requestNewNetwork();
  bool canChangeLive() const;
  QWidget* makeFillers();
  QPushButton* makePresets();
  Experiment withOwnDataset(Experiment experiment) const;
  std::optional<int> inputs() const;
  std::optional<int> classes() const;

  SnapshotPtr m_snapshot;
  std::optional<Experiment> m_running;  ///< experiment of the present network, with the changes this panel has requested
  std::optional<Experiment> m_requested;
  std::uint64_t m_run = 0;
  ExperimentForm* m_form = nullptr;
  FetchOffer* m_offer = nullptr;
  QWidget* m_footer = nullptr;
  QWidget* m_fillers = nullptr;
  QLabel* m_summary = nullptr;
  QLabel* m_differences = nullptr;
  QLabel* m_hint = nullptr;
  QPushButton* m_asItRuns = nullptr;
  QPushButton* m_button = nullptr;
  QPushButton* m_sweep = nullptr;
  QAction* m_newNetwork = nullptr;
};

}  // namespace rewire
