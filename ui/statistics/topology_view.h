#pragma once

#include "ui/picture/plot_view.h"
#include "ui/statistics/topology_series.h"
#include "ui/style/measure_words.h"

#include <cstdint>
#include <utility>
#include <vector>

class QAction;
class QCPAbstractPlottable;
class QCPAxisRect;
class QPushButton;

namespace rewire {

class LayerChooser;

/// Measures of the topology against the epoch, chosen from a list: of the whole network, or of one layer for the epochs that are
/// kept or were trained in this window. Measures of one unit share a plot; plots stand one above the other.
class TopologyView : public PlotView {
  Q_OBJECT

 public:
  explicit TopologyView(QWidget* parent = nullptr);

  /// Draws the measures with these keys (topologyCurves), and does not remember them.
  void setMeasures(const QStringList& keys);

  /// Draws those of `names` that are measures with a curve; where none is, those that were chosen here before.
  void lendMeasures(const QStringList& names);

  QString csv() const override;
  bool isEmpty() const override;

 public Q_SLOTS:
  void showKept(const rewire::KeptRunMeasuresPtr& kept);

 Q_SIGNALS:
  void layersWanted();  ///< showKept() has an answer for the run that is shown

 protected:
  bool runDiffers(const Snapshot& before, const Snapshot& now) const override;
  bool networkDiffers(const ShownNetwork& before, const ShownNetwork& now) const override;
  int panels() const override;
  void arrange(QCustomPlot& plot) const override;
  void fill(QCustomPlot& plot, const Theme& theme) const override;
  QString sentence() const override;
  QString caption() const override;
  QString hintAt(const QCustomPlot& plot, QPointF position) const override;
  void adaptControls() override;

 private:
  QPushButton* makeChooser();
  void choose(const QStringList& names);
  QStringList chosenKeys() const;
  void rememberChoice() const;
  std::vector<TopologyCurve> chosen() const;
  std::vector<MeasureUnit> units() const;
  std::vector<MeasuredEpoch> measured() const;
  std::optional<MeasuredEpoch> told() const;
  QList<QCPAbstractPlottable*> fillPanel(QCPAxisRect& rect, MeasureUnit unit, const std::vector<MeasuredEpoch>& rows,
                                         const Theme& theme) const;
  int epochs() const;
  int legendWidth(int plotWidth) const;
  QString titleOf(MeasureUnit unit, int plotHeight) const;
  void askForLayers();

  LayerChooser* m_layer;
  QList<QAction*> m_measures;             // one a curve, in their order
  KeptRunMeasuresPtr m_kept;              // null: not asked for yet
  std::pair<std::uint64_t, int> m_asked;  // run and epoch of which layers were wanted last
};

}  // namespace rewire
