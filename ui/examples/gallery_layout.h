#pragma once

#include <QFont>
#include <QRectF>
#include <QSize>

namespace rewire {

inline constexpr double kCardPadding = 7.0;  ///< inside a card
inline constexpr double kPictureGap = 4.0;   ///< between its pictures

/// Positions of the gallery's parts in an area: the followed image on top (in a low area: at the left), if there is one, the
/// cards in rows, and the legend at the bottom. All of them follow from the width, the font and the shape of the images.
class GalleryLayout {
 public:
  struct Request {
    QSize image{1, 1};       ///< pixels of one image
    bool following = false;  ///< room for the followed image
    int probabilities = 0;   ///< classes whose probabilities are known for it; 0: none
  };

  GalleryLayout(const QRectF& area, const Request& request, const QFont& font);

  int columns() const { return m_columns; }
  /// As many as fit, whole; at least one row.
  int cards() const { return m_columns * m_rows; }
  QRectF card(int index) const;
  const QRectF& cardsArea() const { return m_cardsArea; }  ///< contains all cards
  bool wordsBeside() const { return m_beside; }  ///< in a card, the words stand beside the pictures, not above and below

  const QRectF& followed() const { return m_followed; }  ///< empty: none
  bool sideBySide() const { return m_sideBySide; }       ///< the probabilities beside the pictures, not below
  int probabilities() const { return m_probabilities; }  ///< number of classes that have room
  const QRectF& legend() const { return m_legend; }
  int legendLines() const { return m_legendLines; }

  QSizeF thumbnail() const { return m_thumbnail; }   ///< size of each of the three pictures of a card
  QSizeF largeThumbnail() const { return m_large; }  ///< the same for the followed image
  double line() const { return m_line; }

 private:
  void placeFollowed(const QRectF& area, const Request& request, double share);
  void placeCards(const QRectF& area, const Request& request, bool low, double em);

  double m_line = 0.0;
  double m_growth = 1.0;
  int m_columns = 1;
  int m_rows = 1;
  bool m_beside = false;
  QSizeF m_card;
  QSizeF m_thumbnail;
  QSizeF m_large;
  QRectF m_cardsArea;
  QRectF m_followed;
  bool m_sideBySide = false;
  int m_probabilities = 0;
  QRectF m_legend;
  int m_legendLines = 1;
};

}  // namespace rewire
