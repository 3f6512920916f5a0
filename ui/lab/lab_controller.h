#pragma once

#include "core/lab/lab_request.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <vector>

namespace rewire {

class PerturbationHistory;

/// Stands between the window and the lab. It gathers the parts of a request (the specimen, its perturbations, the images on the
/// screen, the drawing) and asks when something has changed. It names the network that the views draw: the one that trains, or
/// the perturbed specimen. Knows no thread and no widget.
///
/// The specimen is the newest network unless it is pinned. Changes by the user are requested at once. While training runs, new
/// weights are requested one at a time, at most ten times a second. If only the clean accuracy depends on them, they are
/// requested once an epoch: the lab should not slow the training down.
class LabController : public QObject {
  Q_OBJECT

 public:
  /// The history must outlive it.
  explicit LabController(const PerturbationHistory& history, QObject* parent = nullptr);

  bool pinned() const { return m_pinned != nullptr; }
  void pinTo(const SnapshotPtr& moment);  ///< a moment of the run that is shown
  /// The network that is perturbed: the pinned one, wherever the head is, or else an epoch of the past, or the newest.
  SnapshotPtr specimen() const { return m_pinned ? m_pinned : m_past ? m_past : m_newest; }
  SnapshotPtr newest() const { return m_newest; }
  /// The network to look at, before any perturbation.
  ShownNetworkPtr wholeNetwork() const;
  /// The specimen, before any perturbation: what the lab's answers are about.
  ShownNetworkPtr specimenNetwork() const;

 public Q_SLOTS:
  void showSnapshot(const rewire::SnapshotPtr& snapshot);
  void takeResult(const rewire::LabResultPtr& result);
  void setShown(const std::vector<int>& samples);
  void setDrawing(const std::vector<float>& pixels);
  void setPinned(bool pinned);
  void showPast(const rewire::SnapshotPtr& past);  ///< null: back to the present

 Q_SIGNALS:
  void requested(const rewire::LabRequest& request);
  void resultArrived(const rewire::LabResultPtr& result);  ///< a result of the present network
  /// The newest snapshot, and the network to draw, for the views. Never null.
  void toShow(const rewire::SnapshotPtr& run, const rewire::ShownNetworkPtr& network);
  void pinnedChanged(bool pinned, int epoch);  ///< and that of the specimen
  void failed(const QString& sentence);        ///< the lab has no answer; sent once, not at every attempt
  void recovered();                            ///< the first answer after a failure

 private:
  bool somethingDependsOnWeights() const;
  bool mayFollow(const Snapshot& snapshot) const;
  void ask();
  void show();
  void keep(const SnapshotPtr& pinned);
  ShownNetworkPtr perturbedNetwork() const;

  const PerturbationHistory& m_history;

  SnapshotPtr m_newest;
  SnapshotPtr m_pinned;
  SnapshotPtr m_past;
  LabRequest m_request;  // the last one
  LabResultPtr m_result;
  std::uint64_t m_answered = 0;  // the last request with a complete answer, or without any
  QString m_error;               // the last error told, until there is an answer again
  QElapsedTimer m_sinceAsked;
  QTimer m_askSoon;  // about an epoch of the past, once its links are drawn
};

}  // namespace rewire
