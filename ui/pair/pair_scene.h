#pragma once

#include "core/listing/network_pair.h"
#include "ui/connectivity/drawing/connectivity_frame.h"
#include "ui/pair/pair_facts.h"

#include <QFont>
#include <QImage>
#include <QRectF>
#include <QString>

#include <array>
#include <memory>
#include <optional>

class QPainter;

namespace rewire {

/// Two networks side by side as they lie in a picture of some size: above all the colours, then for each its connectivity and its
/// input map, below all what they share. Draws on the screen and into files alike.
class PairScene {
 public:
  /// `names` of the two runs. `area`: of the whole picture.
  PairScene(NetworkPairPtr pair, std::shared_ptr<const PairFacts> facts, std::array<QString, 2> names, const QRectF& area,
            const Theme& theme, const QFont& font);

  /// The picture of the links of a side; its area begins at 0,0.
  PictureRequest requestOf(Side side, double pixelRatio) const;

  /// `links`: the pictures of requestOf(), or null ones that are still being drawn.
  void paint(QPainter& painter, const std::array<QImage, 2>& links) const;

  /// Lines about a pixel under a point of one of the input maps; empty: there is none.
  QStringList hintAt(QPointF point) const;
  QRectF mapOf(Side side) const { return m_halves[side].map; }

 private:
  struct Half {
    QRectF name;
    QRectF picture;  ///< connectivity, with its captions
    QRectF map;
    ConnectivityFrame frame;  ///< within `picture`
    ConnectivityLayout layout;
  };

  const ShownNetwork& networkOf(Side side) const { return side == kLeft ? *m_pair->left : *m_pair->right; }
  void layOut(Side side, const QRectF& half);
  void paintKeys(QPainter& painter) const;
  void paintHalf(QPainter& painter, Side side, const QImage& links) const;
  void paintMap(QPainter& painter, Side side) const;

  NetworkPairPtr m_pair;
  std::shared_ptr<const PairFacts> m_facts;
  std::array<QString, 2> m_names;
  Theme m_theme;
  QFont m_font;
  QString m_words;
  QRectF m_keys, m_sentences;
  std::array<Half, 2> m_halves;
};

}  // namespace rewire
