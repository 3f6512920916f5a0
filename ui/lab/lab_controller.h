#pragma once

#include "core/lab/lab_request.h"

#include <QElapsedTimer>
#include <QObject>

#include <cstdint>
#include <vector>

namespace rewire {

/// What stands between the window and the lab. It gathers what is wished (which specimen, what is done to it, which images are
/// looked at, what was drawn), asks for it when something has changed, and says which network the views should draw: the one that
/// trains, or the damaged specimen. Knows no thread and no widget.
///
/// The specimen is the newest network unless it is pinned. What the user changes is asked for at once. While training runs, new
/// weights are asked for one at a time and at most ten times a second, and only once an epoch where nothing depends on them but
/// the clean accuracy: the lab should not slow the training down.
class LabController : public QObject {
  Q_OBJECT

 public:
  explicit LabController(QObject* parent = nullptr);

  bool pinned() const { return m_pinned != nullptr; }

 public Q_SLOTS:
  void showSnapshot(const rewire::SnapshotPtr& snapshot);
  void takeResult(const rewire::LabResultPtr& result);
  void setPerturbations(const rewire::Perturbations& perturbations);
  void setShown(const std::vector<int>& samples);
  void setDrawing(const std::vector<float>& pixels);
  void setPinned(bool pinned);

 Q_SIGNALS:
  void requested(const rewire::LabRequest& request);
  void resultArrived(const rewire::LabResultPtr& result);  ///< of the network that is there now
  /// What views are given: the newest snapshot, and the network to draw. Never null.
  void toShow(const rewire::SnapshotPtr& run, const rewire::ShownNetworkPtr& network);
  void pinnedChanged(bool pinned);
  void failed(const QString& sentence);  ///< the lab has no answer; told once, not at every attempt

 private:
  SnapshotPtr specimen() const { return m_pinned ? m_pinned : m_newest; }
  bool somethingDependsOnWeights() const;
  bool mayFollow(const Snapshot& snapshot) const;
  void ask();
  void show();
  ShownNetworkPtr perturbedNetwork() const;

  SnapshotPtr m_newest;
  SnapshotPtr m_pinned;
  LabRequest m_request;  // the last one
  LabResultPtr m_result;
  std::uint64_t m_answered = 0;  // the last wish with a complete answer, or without any
  QString m_error;               // the last one told, until there is an answer again
  QElapsedTimer m_sinceAsked;
};

}  // namespace rewire
