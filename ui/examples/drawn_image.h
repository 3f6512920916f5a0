#pragma once

#include <QImage>

#include <optional>
#include <vector>

namespace rewire {

/// The strokes of a picture, as ink: 8-bit grey, 0 is bare paper, 255 full ink.
struct PictureInk {
  QImage ink;
  bool inverted = false;  ///< the picture was dark on light
};

/// Tells ink from paper in any picture. Paper is the grey of most of the rim. Pixels that differ from it by more than its own
/// unevenness are ink, darker or brighter, in the direction in which the picture reaches farther. Nothing: the picture is of one
/// colour.
std::optional<PictureInk> inkOf(const QImage& picture);

/// Ink as the network is used to it, [height * width] in pixel units, bright ink on dark ground; empty where there is no ink.
///
/// This is how MNIST was made (LeCun, Cortes, Burges): the ink is fitted into a box of 20 × 20 with its aspect ratio kept,
/// anti-aliased, and moved by whole pixels so that its centre of mass lies in the centre of the 28 × 28 field. In its files that
/// is pixel index 14.0 ± 0.5 in both directions, and the strongest pixel is full ink. For other sizes the box is 20/28 of each
/// side. Ink never leaves the field: if its weight is so one-sided, it stops at the rim.
std::vector<float> drawnImage(const QImage& ink, int height, int width);

}  // namespace rewire
