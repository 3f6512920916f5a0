#include "ui/connectivity/drawing/link_colours.h"

#include <algorithm>
#include <cmath>

namespace rewire {
namespace {

constexpr double kRemovedContrast = 0.35;  // grey of removed links: from that of links that died towards that of text
constexpr double kPurity = 0.6;            // exponent: how far an excess of one sign goes towards its colour
constexpr double kStrandedContrast = 0.6;  // a step further than that of removed links

QColor blend(const QColor& from, const QColor& to, double share) {
  const auto mix = [share](float a, float b) { return static_cast<float>(a + share * (b - a)); };
  return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()), mix(from.blueF(), to.blueF()));
}

QColor signColour(const Theme& theme, double strength, double mix) {
  const QColor neutral = blend(theme.plot, theme.text, 0.35 + 0.25 * strength);
  // A little excess of one sign already shows: thousands of links nearly cancel everywhere.
  const double purity = std::pow(std::abs(mix), kPurity);
  QColor full = blend(neutral, mix > 0 ? theme.positive : theme.negative, purity);
  if (theme.dark && strength > 0.75) full = blend(full, Qt::white, 1.6 * (strength - 0.75));
  return blend(theme.plot, full, std::min(1.0, 1.25 * strength));
}

}  // namespace

QColor dimmed(const QColor& colour, const Theme& theme) {
  return blend(theme.plot, colour, kSilentShare);
}

QColor strandedColour(const Theme& theme, bool past) {
  return blend(theme.died, theme.text, past ? 0.5 + 0.5 * kStrandedContrast : kStrandedContrast);
}

QColor removedColour(const Theme& theme) {
  return blend(theme.died, theme.text, kRemovedContrast);
}

LinkColours signColours(const Theme& theme) {
  LinkColours table;
  for (int strength = 0; strength < LinkColours::kStrengths; ++strength)
    for (int mix = 0; mix < LinkColours::kMixes; ++mix)
      table.colours[static_cast<std::size_t>(strength)][static_cast<std::size_t>(mix)] =
          signColour(theme, strength / (LinkColours::kStrengths - 1.0), 2.0 * mix / (LinkColours::kMixes - 1.0) - 1.0).rgb();
  return table;
}

/// As in the picture itself, a little excess of one sign already shows.
LinkColours liftedColours(const Theme& theme) {
  LinkColours table;
  const QColor neutral = blend(theme.plot, theme.text, 0.6);
  for (int strength = 0; strength < LinkColours::kStrengths; ++strength)
    for (int mix = 0; mix < LinkColours::kMixes; ++mix) {
      const double excess = 2.0 * mix / (LinkColours::kMixes - 1.0) - 1.0;
      const QColor colour = blend(neutral, excess > 0 ? theme.positive : theme.negative, std::pow(std::abs(excess), kPurity));
      table.colours[static_cast<std::size_t>(strength)][static_cast<std::size_t>(mix)] =
          qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), strength));
    }
  return table;
}

LinkColours mixedColours(const QColor& from, const QColor& to) {
  LinkColours table;
  for (int strength = 0; strength < LinkColours::kStrengths; ++strength)
    for (int mix = 0; mix < LinkColours::kMixes; ++mix) {
      const QColor colour = blend(from, to, mix / (LinkColours::kMixes - 1.0));
      table.colours[static_cast<std::size_t>(strength)][static_cast<std::size_t>(mix)] =
          qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), strength));
    }
  return table;
}

LinkColours overlayColours(const QColor& colour) {
  LinkColours table;
  for (int strength = 0; strength < LinkColours::kStrengths; ++strength)
    table.colours[static_cast<std::size_t>(strength)].fill(
        qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), strength)));
  return table;
}

}  // namespace rewire
