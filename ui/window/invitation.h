#pragma once

#include "core/run/command.h"
#include "core/run/snapshot.h"
#include "ui/style/theme.h"
#include "ui/widgets/shown_controls.h"

#include <QFrame>

#include <cstdint>
#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace rewire {

/// Tells the next step, in a sentence with the one button that helps: draw a network, train it, or go on
/// with the last run, or beyond the last epoch. While
/// something is loaded it names that. It disappears as soon as the network moves.
class Invitation : public QFrame {
  Q_OBJECT

 public:
  explicit Invitation(QWidget* parent = nullptr);

  void showSnapshot(const SnapshotPtr& snapshot);
  void offerToContinue(const QString& folder, const QString& run);
  void setShown(const ShownControls& shown);  ///< it invites to what can be done
  void setTheme(const Theme& theme);

 Q_SIGNALS:
  void commandRequested(const rewire::Command& command);
  void newNetworkRequested();
  void trainMoreRequested();  ///< beyond the last epoch

 private:
  void makeInvitation();
  void makeOffer();
  void invite(const Snapshot& snapshot);
  void adapt();

  SnapshotPtr m_snapshot;
  ShownControls m_shown;
  QString m_folder;
  std::optional<std::uint64_t> m_continuedFrom;  ///< the run at which *Continue* was pressed
  QLabel* m_text = nullptr;
  QPushButton* m_train = nullptr;
  QPushButton* m_newNetwork = nullptr;
  QPushButton* m_trainMore = nullptr;
  QWidget* m_offer = nullptr;
  QLabel* m_offerText = nullptr;
  QToolButton* m_dismiss = nullptr;
};

}  // namespace rewire
