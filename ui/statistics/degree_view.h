#pragma once

#include "ui/picture/plot_view.h"
#include "ui/statistics/degree_fits.h"
#include "ui/statistics/degree_points.h"

#include <QList>

#include <vector>

class QCheckBox;
class QComboBox;
class QCPAbstractPlottable;

namespace rewire {

class LayerChooser;

/// Links of the neurons: in- or out-degree, of one layer of links or of all sparse ones. They are shown as a histogram, or as
/// the tail P(degree >= k) on two logarithmic axes, with a power law fitted to it and the words that say how far to believe it.
/// The distribution of epoch 0 stands faint behind the present one. If the lab removed links, the distribution before is shown
/// too. It is dashed for one layer, and takes the place of that of epoch 0 when several layers share the plot.
class DegreeView : public PlotView {
  Q_OBJECT

 public:
  explicit DegreeView(QWidget* parent = nullptr);

  void choose(bool outDegree, bool logarithmic);
  void fitAtOnce();  ///< power laws are there in the first picture

  /// layer,direction,degree,neurons,neurons_at_start: every degree that occurs, now or at the start, in the layers shown. If
  /// the lab removed links, also neurons_before_perturbations.
  QString csv() const override;

 protected:
  bool networkDiffers(const ShownNetwork& before, const ShownNetwork& now) const override;
  void fill(QCustomPlot& plot, const Theme& theme) const override;
  QString sentence() const override;
  QString caption() const override;
  QString hintAt(const QCustomPlot& plot, QPointF position) const override;
  void adaptControls() override;

 private:
  /// One layer's distribution: now, at the start, and before the lab removed links, if it did.
  struct Distribution {
    std::size_t layer = 0;
    bool dense = false;  ///< and nothing is removed: all neurons have the same degree
    DegreeCounts now;
    DegreeCounts start;
    DegreeCounts before;
  };

  bool inDegree() const;
  bool logarithmic() const;
  bool isPerturbed() const;
  std::vector<std::size_t> layersShown() const;
  Distribution distributionOf(std::size_t layer) const;
  std::vector<Distribution> distributions() const;
  QString nameOfNow(const std::vector<Distribution>& all, std::size_t layer) const;
  QString nameOfFaint(const std::vector<Distribution>& all) const;
  const std::vector<DegreeFits::Fit>* fitsOf(const std::vector<Distribution>& all) const;
  QString fitsInWords(const std::vector<Distribution>& all) const;
  QList<QCPAbstractPlottable*> addFits(QCustomPlot& plot, const std::vector<Distribution>& all, const Theme& theme) const;
  QList<QCPAbstractPlottable*> addHistograms(QCustomPlot& plot, const std::vector<Distribution>& all, const Theme& theme) const;
  QList<QCPAbstractPlottable*> addTails(QCustomPlot& plot, const std::vector<Distribution>& all, const Theme& theme) const;

  LayerChooser* m_layer;
  QComboBox* m_direction;
  QCheckBox* m_logarithmic;
  DegreeFits* m_fits;
};

}  // namespace rewire
