#include "ui/examples/gallery_layout.h"

#include "ui/examples/probability_painter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace rewire {
namespace {

constexpr double kMargin = 8.0;
constexpr double kGap = 8.0;          // between cards
constexpr double kNarrowest = 190.0;  // a card that is still legible
constexpr double kSmall = 60.0;       // a picture of a card, at most
constexpr double kNarrowestLow = 146.0;
constexpr double kLeast = 20.0;  // a picture of a card, at least
constexpr double kLow = 330.0;   // an area of less height is low, if it is not narrow as well
constexpr double kLowWidth = 400.0;
constexpr double kFollowedBeside = 300.0;
constexpr double kMostBesideCards = 0.4;  // share of the width
constexpr double kTextBeside = 122.0;     // the least room for the words beside the pictures
constexpr double kTallest = 1.5;          // height to width of a picture's frame
constexpr double kFlattest = 8.0;         // pixels: a dataset that is no image is a band
constexpr double kLargest = 112.0;        // a picture of the followed image
constexpr double kMostFollowed = 0.5;     // share of the height
constexpr double kMostBeside = 0.6;
constexpr double kSideBySide = 620.0;
constexpr double kUsualArea = 700.0 * 430.0;  // square pixels of a docked panel; in a larger one, pictures grow
constexpr double kMostGrowth = 3.0;

/// Small images are enlarged by whole and half steps only: anything else makes pixels of visibly different sizes.
double snapped(double width, int pixels) {
  const double steps = std::floor(2.0 * width / pixels) / 2.0;
  return steps >= 1.0 ? steps * pixels : width;
}

QSizeF frameOf(double most, QSize image) {
  const double width = snapped(most, std::max(1, image.width()));
  const double ratio = static_cast<double>(image.height()) / std::max(1, image.width());
  return {width, std::max(kFlattest, width * std::min(kTallest, ratio))};
}

}  // namespace

GalleryLayout::GalleryLayout(const QRectF& area, const Request& request, const QFont& font)
    : m_line(std::ceil(QFontMetricsF(font).height())) {
  const double em = m_line / 15.0;  // sizes are meant for a line of 15 pixels
  m_growth = std::clamp(std::sqrt(area.width() * area.height() / kUsualArea) / em, 1.0, kMostGrowth);
  const QRectF room = area.adjusted(kMargin, kMargin / 2, -kMargin, -kMargin / 2);
  const bool low = room.height() < kLow * em && room.width() >= kLowWidth * em;
  m_legendLines = low || room.width() >= 900 * em ? 1 : room.width() >= 580 * em ? 2 : room.width() >= 380 * em ? 3 : 4;
  const double legendHeight = m_legendLines * (m_line + 3);
  m_legend = {room.left(), room.bottom() - legendHeight, room.width(), legendHeight};
  QRectF free(room.topLeft(), QPointF(room.right(), m_legend.top() - 6));
  if (request.following && low) {  // beside the cards: above them it would leave no room
    placeFollowed(QRectF(free.topLeft(), QSizeF(std::min(kFollowedBeside * em, kMostBesideCards * free.width()), free.height())),
                  request, 1.0);
    m_followed.setHeight(free.height());
    free.setLeft(m_followed.right() + kGap);
  } else if (request.following) {
    placeFollowed(free, request, free.width() >= kSideBySide ? kMostBeside : kMostFollowed);
    free.setTop(m_followed.bottom() + kGap);
  }
  placeCards(free, request, low, em);
}

/// In a low area the pictures get smaller until two rows fit.
void GalleryLayout::placeCards(const QRectF& area, const Request& request, bool low, double em) {
  const double around = 2 * kCardPadding + 3 * m_line + 6;
  const double twoRows = (area.height() - kGap) / 2 - around;
  const double ratio = std::min(kTallest, static_cast<double>(request.image.height()) / std::max(1, request.image.width()));
  const double most =
      low && twoRows >= kLeast * ratio ? std::min(kSmall * em, twoRows / std::max(0.1, ratio)) : kSmall * em * m_growth;
  m_columns = std::max(1, static_cast<int>((area.width() + kGap) / ((low ? kNarrowestLow : kNarrowest * m_growth) * em + kGap)));
  const double width = (area.width() - (m_columns - 1) * kGap) / m_columns;
  const double inside = width - 2 * kCardPadding - 2 * kPictureGap;
  m_beside = m_columns == 1 && inside - kTextBeside * em - kCardPadding >= 3 * 0.8 * kSmall;
  const double pictures = m_beside ? inside - kTextBeside * em - kCardPadding : inside;
  m_thumbnail = frameOf(std::min(most, std::floor(pictures / 3)), request.image);
  m_card = {width, m_beside ? 2 * kCardPadding + std::max(3 * m_line, m_thumbnail.height()) : around + m_thumbnail.height()};
  m_cardsArea = area;
  m_rows = std::max(1, static_cast<int>((area.height() + kGap) / (m_card.height() + kGap)));
}

/// `share`: the largest share of the height.
void GalleryLayout::placeFollowed(const QRectF& area, const Request& request, double share) {
  m_sideBySide = request.probabilities > 0 && area.width() >= kSideBySide;
  const double pictures = (m_sideBySide ? 0.5 * area.width() : area.width()) - 2 * kCardPadding;
  m_large = frameOf(std::min(kLargest * m_growth, std::floor((pictures - 2 * kPictureGap) / 3)), request.image);
  const double most = share * area.height();
  const double row = m_line + 3;
  // A heading, the pictures with their captions, two lines with predictions.
  double height = 2 * kCardPadding + 4 * m_line + m_large.height() + 18;
  const double beside = 2 * kCardPadding + m_line + 6;
  const int fit =
      static_cast<int>(m_sideBySide ? (std::max(height, most) - beside - 4) / row - 1 : (most - height - 10) / row - 1);
  m_probabilities = std::clamp(fit, 0, request.probabilities);
  if (m_probabilities < std::min(3, request.probabilities)) m_probabilities = 0;
  if (m_probabilities == 0) m_sideBySide = false;
  const double rows = m_probabilities > 0 ? (m_probabilities + 1) * row + 4 : 0.0;
  height = m_sideBySide ? std::max(height, beside + rows) : height + (rows > 0 ? rows + 6 : 0);
  m_followed = {area.left(), area.top(), area.width(), height};
}

QRectF GalleryLayout::card(int index) const {
  const int row = index / m_columns, column = index % m_columns;
  return {m_cardsArea.topLeft() + QPointF(column * (m_card.width() + kGap), row * (m_card.height() + kGap)), m_card};
}

}  // namespace rewire
