#pragma once

#include "ui/picture/picture_provenance.h"

#include <QByteArray>

class QImage;

namespace rewire {

/// The image as a PNG that carries facts: tEXt chunks where Latin-1 has all characters, iTXt (UTF-8) elsewhere, neither
/// compressed, so that any reader and any search finds them. The same image and facts give the same bytes.
QByteArray pngOf(const QImage& image, const Facts& facts);

}  // namespace rewire
