#pragma once

#include <QRgb>

namespace rewire {

// The palette of Okabe and Ito (2008), "Color Universal Design": people with the common kinds of colour blindness can tell these
// apart.
inline constexpr QRgb kOrange = 0xffe69f00, kSkyBlue = 0xff56b4e9, kGreen = 0xff009e73, kYellow = 0xfff0e442, kBlue = 0xff0072b2,
                      kVermillion = 0xffd55e00, kPurple = 0xffcc79a7, kBlack = 0xff000000;

}  // namespace rewire
