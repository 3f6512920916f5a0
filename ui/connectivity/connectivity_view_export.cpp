// Pictures of the connectivity view that nobody looks at yet: saved ones and frames of movies.
#include "ui/connectivity/connectivity_view.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace rewire {
namespace {

constexpr double kExportRatio = 2.0;

/// The geometric mean of one number more than `count`, of which `before` is the mean. What is 0 does not count.
template <class Number>
Number joined(Number before, Number now, int count) {
  if (count == 0 || before <= 0) return now;
  if (now <= 0) return before;
  return static_cast<Number>(std::exp((count * std::log(before) + std::log(now)) / (count + 1)));
}

/// Makes each number at least as large as that of `others`.
void widen(std::vector<std::int32_t>& numbers, const std::vector<std::int32_t>& others) {
  for (std::size_t i = 0; i < std::min(numbers.size(), others.size()); ++i) numbers[i] = std::max(numbers[i], others[i]);
}

}  // namespace

void ConnectivityView::render(QCPPainter& painter, QSize size, const Theme& theme) const {
  const QRectF area(QPointF(0, 0), QSizeF(size));
  painter.fillRect(area, theme.plot);
  if (!hasNetwork()) {
    paintEmpty(painter, area, theme);
    return;
  }
  const ConnectivityFrame frame(size, textFont(), *network());
  const ConnectivityLayout layout = layoutIn(frame, orderToRender());
  const Rewiring* held = network()->past ? network()->lastRewiring.get() : nullptr;
  const PictureImages images = drawWhole(frame, layout, theme, m_keptScales);
  painter.drawImage(frame.picture, images.links);
  paintHeldRewiring(painter, images, frame.picture);
  NeuronDegrees degrees = m_degrees;
  widen(degrees.most, m_keptDegrees);
  const ConnectivityScene whole{*network(), layout, frame, degrees, theme, {}, rewiredBefore()};
  ConnectivityPainter(painter, whole, textFont()).paintAll(held);
}

PictureImages ConnectivityView::drawWhole(const ConnectivityFrame& frame, const ConnectivityLayout& layout, const Theme& theme,
                                          const std::vector<LinkScale>& scales) const {
  const PictureRequest request{.network = network(),
                               .layout = layout,
                               .transform = {},
                               .area = frame.picture,
                               .pixelRatio = kExportRatio,
                               .theme = theme,
                               .withRewiring = network()->past,
                               .scales = scales,
                               .silent = m_degrees.silent};
  LinkCanvas canvas;
  return drawPicture(request, canvas);
}

// The mean over all that were shown, in the measure of factors: on the scale of the strongest, all others would be pale.
void ConnectivityView::keepScales(QSize size) {
  if (!hasNetwork()) return;
  const ConnectivityFrame frame(size, textFont(), *network());
  m_keptOrder = withAllOf(m_orders.orderFor(network()), m_kept > 0 ? m_keptOrder : nullptr);
  const ConnectivityLayout layout = layoutIn(frame, m_keptOrder);
  const std::vector<LinkScale> own = drawWhole(frame, layout, m_theme, {}).scales;
  m_keptScales.resize(own.size());
  for (std::size_t layer = 0; layer < own.size(); ++layer) {
    LinkScale& kept = m_keptScales[layer];
    kept.typical = joined(kept.typical, own[layer].typical, m_kept);
    kept.white = joined(kept.white, own[layer].white, m_kept);
  }
  ++m_kept;
  m_keptDegrees.resize(m_degrees.most.size());
  widen(m_keptDegrees, m_degrees.most);
}

/// In a movie neurons stand still.
ColumnOrderPtr ConnectivityView::orderToRender() const {
  return m_kept > 0 ? m_keptOrder : m_orders.orderFor(network());
}

}  // namespace rewire
