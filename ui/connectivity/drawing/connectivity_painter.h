#pragma once

#include "ui/connectivity/drawing/connectivity_scene.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QStringList>

#include <array>

class QPainter;

namespace rewire {

/// Everything of the connectivity view that is drawn with lines and letters: neurons, captions, numbers of links, the neuron that
/// is looked at. Draws on the screen and into exported files alike.
class ConnectivityPainter {
 public:
  ConnectivityPainter(QPainter& painter, const ConnectivityScene& scene, const QFont& font);

  void paintNeurons();
  void paintCounts();
  /// The epoch, the number of links and what the lab removed, or while a rewiring is shown (`moment`) what it did.
  void paintStatus(const Rewiring* moment);
  /// The whole picture but the links: neurons, captions, counts, legend, status.
  void paintAll(const Rewiring* moment);
  /// Links lifted out of the picture, one stroke each.
  void paintLiftedLinks(const std::vector<NeuronLink>& links);
  /// Links that were removed from the neuron that is looked at.
  void paintRemovedLinks(const std::vector<NeuronLink>& links);
  /// A ring, or a frame around a pixel, at the neuron that is looked at.
  void paintMark(NeuronId id);

 private:
  double lineHeight() const;
  double textWidth(const QString& text, bool bold = false) const;
  void setText(const QColor& colour, bool bold = false);
  void paintInput();
  void paintStrip(int layer);
  void paintDots(int layer);
  void paintSilenced();
  void paintClassNames(int layer);
  void paintLink(const NeuronLink& link, const QPen& pen);
  QRgb colourOf(NeuronId id) const;
  QStringList countTexts(int gap) const;
  // They return the right edge of the words.
  double paintCalmStatus();
  double paintComparison(const Rewiring& difference);
  double paintRewiring(const Rewiring& moment);
  double statusEnd() const;
  double paintWords(double left, const QString& text, const QColor& colour, bool bold);

  QPainter& m_painter;
  const ConnectivityScene& m_scene;
  QFont m_font;
  QFont m_boldFont;
  std::array<QRgb, 256> m_dimmed{};  // the shades of neurons, for silent ones
};

}  // namespace rewire
