#pragma once

#include "ui/picture/plot_view.h"

#include <array>
#include <cstdint>
#include <vector>

class QCheckBox;
class QCPAxisRect;

namespace rewire {

class LayerChooser;

/// A layer's weights in 101 equal bins over a range symmetrical about zero. The range holds 99.9 % of them: a few outliers
/// would make the rest a needle. Weights of exactly 0, links just born, are counted on their own. In the middle bin they would
/// dwarf the rest after every rewiring.
struct WeightHistogram {
  static constexpr int kBins = 101;

  double limit = 1.0;  ///< the bins cover -limit … limit
  std::array<std::int64_t, kBins> links{};
  std::int64_t below = 0;  ///< smaller than -limit
  std::int64_t above = 0;  ///< larger than limit
  std::int64_t zeros = 0;
  std::int64_t total = 0;
  double meanSize = 0.0;  ///< mean of |w|

  double lowerEdge(int bin) const { return limit * (2.0 * bin / kBins - 1.0); }
};

/// Time: weights. Weights that are not finite are left out. The range is not smaller than `leastLimit`.
WeightHistogram histogramOfWeights(const std::vector<float>& weights, double leastLimit = 0.0);

/// The weights of one layer, or of all layers as small multiples over one weight axis each: blue positive, orange negative.
/// The number of links may stand on a logarithmic axis: a few strong links are seen beside thousands of weak ones.
class WeightView : public PlotView {
  Q_OBJECT

 public:
  explicit WeightView(QWidget* parent = nullptr);

  /// layer,from,to,links: a row a bin, and one from 0 to 0 for the weights of exactly zero, in the layers shown.
  QString csv() const override;
  void keepScales(QSize size) override;

 protected:
  bool networkDiffers(const ShownNetwork& before, const ShownNetwork& now) const override;
  int panels() const override;
  void arrange(QCustomPlot& plot) const override;
  void fill(QCustomPlot& plot, const Theme& theme) const override;
  QString sentence() const override;
  QString caption() const override;
  QString hintAt(const QCustomPlot& plot, QPointF position) const override;
  void adaptControls() override;

 private:
  std::vector<std::size_t> layersShown() const;
  WeightHistogram histogramOf(std::size_t layer) const;
  void makeSwitch();
  void scaleLinks(QCPAxisRect& rect, double highest, double headroom) const;

  LayerChooser* m_layer;
  QCheckBox* m_logarithmic;
  std::vector<double> m_keptLimits;  // by layer, as keepScales() left them; empty: none
};

}  // namespace rewire
