#pragma once

#include "ui/picture/plot_view.h"

#include <QJsonObject>
#include <QString>

#include <memory>
#include <vector>

class QCPAxisRect;

namespace rewire {

/// Accuracy and loss against epoch, one above the other: training thin, test strong, in the colour of the rule. A dashed line
/// marks a change. At applied perturbations the test line falls from the accuracy before to that after, and a ring marks where
/// it landed. The run before the last reset stays as a faint line, so that two rules can be compared in one plot.
class HistoryView : public PlotView {
  Q_OBJECT

 public:
  explicit HistoryView(QWidget* parent = nullptr);

  /// The rows of metrics.csv, and of applied perturbations where there were any.
  QString csv() const override;
  bool isEmpty() const override;

  /// The faint line, to be kept beside a run, and back. Empty: there is none.
  QJsonObject earlierRun() const;
  void setEarlierRun(const QJsonObject& kept);

 protected:
  bool runDiffers(const Snapshot& before, const Snapshot& now) const override;
  bool networkDiffers(const ShownNetwork& before, const ShownNetwork& now) const override;
  int panels() const override { return 2; }
  void arrange(QCustomPlot& plot) const override;
  void fill(QCustomPlot& plot, const Theme& theme) const override;
  QString sentence() const override;
  QString hintAt(const QCustomPlot& plot, QPointF position) const override;
  void runEnded(const Snapshot& last) override;

 private:
  struct EarlierRun {
    Rule rule = Rule::Set;
    std::shared_ptr<const std::vector<EpochMetrics>> history;
    std::shared_ptr<const std::vector<Event>> events;
    std::shared_ptr<const DatasetInfo> dataset;
  };
  struct Span;
  struct Panels;

  void addEarlierRun(Panels& panels) const;
  void addRun(Panels& panels) const;
  void addMarks(const Panels& panels, bool withWords) const;
  void addHead(const Panels& panels) const;
  void fitHeights(const QCPAxisRect& accuracy, const QCPAxisRect& loss) const;

  QString earlierName() const;
  int epochs() const;
  QString eventsNear(double epoch, double reach) const;

  EarlierRun m_earlier;
};

}  // namespace rewire
