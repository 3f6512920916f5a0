#include "ui/style/theme.h"

#include "ui/style/okabe_ito.h"
#include "ui/style/rule_words.h"

#include <cmath>

namespace rewire {

namespace {

// Cividis (Nuñez, Anderton and Renslow 2018, "Optimizing colormaps with consideration for color vision deficiency", PLoS ONE
// 13(7): e0199239), sampled at ten equal steps, dark to light.
constexpr std::array<QRgb, 10> kCividis = {0xff00224e, 0xff123570, 0xff3b496c, 0xff575d6d, 0xff707173,
                                           0xff8a8678, 0xffa59c74, 0xffc3b369, 0xffe1cc55, 0xfffee838};

double linear(int channel) {
  const double value = channel / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// CIE L*, 0 (black) … 100 (white), of an sRGB colour.
double lightness(QRgb colour) {
  const double y = 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
  return y > 0.008856 ? 116.0 * std::cbrt(y) - 16.0 : 903.3 * y;
}

QRgb between(QRgb from, QRgb to, double share) {
  const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + share * (b - a))); };
  return qRgb(mix(qRed(from), qRed(to)), mix(qGreen(from), qGreen(to)), mix(qBlue(from), qBlue(to)));
}

/// The scale from the background through cividis, away from the background. The lightness of its anchors gives their positions,
/// so equal steps in number are equal steps in lightness, from zero on.
std::array<QRgb, 256> densityScale(QRgb background, bool dark) {
  std::array<QRgb, kCividis.size() + 1> anchors{};
  anchors[0] = background;
  for (std::size_t i = 0; i < kCividis.size(); ++i) anchors[i + 1] = dark ? kCividis[i] : kCividis[kCividis.size() - 1 - i];
  const double first = lightness(anchors.front());
  const double range = lightness(anchors.back()) - first;
  const auto positionOf = [&](std::size_t anchor) { return (lightness(anchors[anchor]) - first) / range; };

  std::array<QRgb, 256> scale{};
  std::size_t anchor = 1;
  for (std::size_t i = 0; i < scale.size(); ++i) {
    const double position = static_cast<double>(i) / 255.0;
    while (anchor + 1 < anchors.size() && positionOf(anchor) < position) ++anchor;
    const double from = positionOf(anchor - 1);
    scale[i] = between(anchors[anchor - 1], anchors[anchor], (position - from) / (positionOf(anchor) - from));
  }
  return scale;
}

Theme makeLight() {
  Theme theme;
  theme.dark = false;
  theme.window = 0xffeef0f3;
  theme.panel = 0xfff8f9fa;
  theme.plot = 0xffffffff;
  theme.text = 0xff1a1e24;
  theme.mutedText = 0xff565e69;
  theme.grid = 0xffe6e9ed;
  theme.frame = 0xffb4bbc4;
  theme.accent = kBlue;
  theme.error = 0xffb3261e;
  theme.errorText = 0xffffffff;
  theme.positive = kBlue;
  theme.negative = kVermillion;
  theme.born = 0xff00694a;
  theme.died = 0xffb0b5bc;
  theme.train = kVermillion;
  theme.density = densityScale(theme.plot.rgb(), false);
  return theme;
}

Theme makeDark() {
  Theme theme;
  theme.dark = true;
  theme.window = 0xff1a1d22;
  theme.panel = 0xff22262c;
  theme.plot = 0xff121418;
  theme.text = 0xffe8eaed;
  theme.mutedText = 0xffa3abb6;
  theme.grid = 0xff272b32;
  theme.frame = 0xff565e69;
  theme.accent = kSkyBlue;
  theme.error = 0xff8c1d18;
  theme.errorText = 0xffffffff;
  theme.positive = kSkyBlue;
  theme.negative = 0xfff59322;
  theme.born = 0xffd9ffe8;
  theme.died = 0xff6b7178;
  theme.train = kOrange;
  theme.density = densityScale(theme.plot.rgb(), true);
  return theme;
}

void setDisabled(QPalette& palette, const Theme& theme) {
  const QColor faint = between(theme.panel.rgb(), theme.mutedText.rgb(), 0.65);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
    palette.setColor(QPalette::Disabled, role, faint);
  palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.frame);
}

}  // namespace

QColor mixed(const QColor& from, const QColor& to, double share) {
  return QColor(between(from.rgb(), to.rgb(), share));
}

QColor Theme::ofRule(Rule rule) const {
  return colourOf(rule, dark);
}

QColor Theme::ofLayer(std::size_t layer) const {
  // Keeps one colour of each pair that is too near to the background: the one that is seen on this plot.
  static constexpr std::array<QRgb, 7> kOnLight = {kBlue, kVermillion, kGreen, kPurple, kOrange, kSkyBlue, kBlack};
  static constexpr std::array<QRgb, 7> kOnDark = {kSkyBlue, kOrange, kGreen, kPurple, kYellow, kVermillion, 0xffe8eaed};
  return dark ? kOnDark[layer % kOnDark.size()] : kOnLight[layer % kOnLight.size()];
}

QPalette Theme::palette() const {
  QPalette palette;
  palette.setColor(QPalette::Window, window);
  palette.setColor(QPalette::WindowText, text);
  palette.setColor(QPalette::Base, dark ? QColor(QRgb{0xff2c3138}) : plot);  // fields and boxes must stand out from the panel
  palette.setColor(QPalette::AlternateBase, panel);
  palette.setColor(QPalette::Text, text);
  palette.setColor(QPalette::PlaceholderText, mutedText);
  palette.setColor(QPalette::Button, dark ? QColor(QRgb{0xff30353d}) : panel);
  palette.setColor(QPalette::ButtonText, text);
  palette.setColor(QPalette::BrightText, errorText);
  palette.setColor(QPalette::ToolTipBase, panel);
  palette.setColor(QPalette::ToolTipText, text);
  palette.setColor(QPalette::Link, accent);
  palette.setColor(QPalette::LinkVisited, accent);
  palette.setColor(QPalette::Highlight, accent);
  palette.setColor(QPalette::HighlightedText, dark ? plot : QColor(Qt::white));
  palette.setColor(QPalette::Light, between(panel.rgb(), dark ? frame.rgb() : QRgb{0xffffffff}, 0.5));
  palette.setColor(QPalette::Midlight, between(panel.rgb(), frame.rgb(), 0.25));
  palette.setColor(QPalette::Mid, frame);
  palette.setColor(QPalette::Dark, dark ? QColor(QRgb{0xff0c0e11}) : frame);
  palette.setColor(QPalette::Shadow, Qt::black);
  setDisabled(palette, *this);
  return palette;
}

const Theme& Theme::light() {
  static const Theme theme = makeLight();
  return theme;
}

const Theme& Theme::darkTheme() {
  static const Theme theme = makeDark();
  return theme;
}

}  // namespace rewire
