#include "ui/connectivity/drawing/lifted_links.h"

#include <QPainter>

#include <utility>

namespace rewire {
namespace {

constexpr std::size_t kMostStrokes = 80;

}  // namespace

void LiftedLinks::set(std::vector<NeuronLink> links) {
  m_links = std::move(links);
  m_image = {};
}

bool LiftedLinks::fits(const PictureRequest& request) const {
  return !m_image.isNull() && m_drawnFor.transform == request.transform && m_drawnFor.area == request.area &&
         m_drawnFor.pixelRatio == request.pixelRatio && m_drawnFor.layout == request.layout &&
         m_drawnFor.theme.dark == request.theme.dark;
}

void LiftedLinks::paint(QPainter& painter, ConnectivityPainter& strokes, const PictureRequest& request) {
  if (m_links.size() <= kMostStrokes) return strokes.paintLiftedLinks(m_links);
  if (!fits(request)) {
    m_drawnFor = request;
    m_drawnFor.network = nullptr;  // an old network is not kept alive by its picture
    m_image = drawLifted(request, m_links, m_canvas);
  }
  painter.drawImage(request.area, m_image);
}

}  // namespace rewire
