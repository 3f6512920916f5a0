#pragma once

#include "ui/connectivity/drawing/connectivity_painter.h"
#include "ui/connectivity/drawing/connectivity_picture.h"

#include <QImage>

#include <vector>

namespace rewire {

/// Links that are lifted out of the picture while the rest steps back. They are those of one neuron, or those that a rectangle
/// would cut. Few are drawn as strokes. Many would take half a second as strokes, so they are counted like the picture itself.
/// They are counted once, and again only after they have moved.
class LiftedLinks {
 public:
  void set(std::vector<NeuronLink> links);
  const std::vector<NeuronLink>& links() const { return m_links; }

  /// `request`: the transform and the colours of the picture they are lifted out of.
  void paint(QPainter& painter, ConnectivityPainter& strokes, const PictureRequest& request);

 private:
  bool fits(const PictureRequest& request) const;

  std::vector<NeuronLink> m_links;
  QImage m_image;
  PictureRequest m_drawnFor;
  LinkCanvas m_canvas;  // kept for its memory
};

}  // namespace rewire
