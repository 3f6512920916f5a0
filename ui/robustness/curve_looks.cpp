#include "ui/robustness/curve_looks.h"

#include <algorithm>
#include <array>

namespace rewire {

namespace {

constexpr double kMarkSize = 7.0;
constexpr int kMostMarks = 11;
constexpr double kLineWidth = 2.0;
constexpr float kBandOpacity = 0.20f;
constexpr float kDotOpacity = 0.38f;

/// The colour of a rule, or of a model that is known by its name alone.
QColor baseOf(const ModelDescription& model, const Theme& theme) {
  return model.nameOnly ? theme.mutedText : theme.ofRule(model.experiment.rule);
}

bool alike(const ModelDescription& a, const ModelDescription& b) {
  return a.nameOnly == b.nameOnly && (a.nameOnly || a.experiment.rule == b.experiment.rule);
}

/// The same hue: as it is, towards the text, towards the ground, and again.
QColor shade(const QColor& base, int number, const Theme& theme) {
  switch (number % 3) {
    case 1:
      return mixed(base, theme.text, 0.55);
    case 2:
      return mixed(base, theme.plot, 0.38);
    default:
      return base;
  }
}

}  // namespace

CurveLook lookOf(const CurveState& state, int model, const Theme& theme) {
  static constexpr std::array kDashes = {Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DashDotDotLine};
  static constexpr std::array kMarks = {QCPScatterStyle::ssDisc,
                                        QCPScatterStyle::ssSquare,
                                        QCPScatterStyle::ssTriangle,
                                        QCPScatterStyle::ssDiamond,
                                        QCPScatterStyle::ssTriangleInverted,
                                        QCPScatterStyle::ssCross,
                                        QCPScatterStyle::ssPlus,
                                        QCPScatterStyle::ssStar,
                                        QCPScatterStyle::ssCircle};
  const ModelDescription& own = state.models[static_cast<std::size_t>(model)];
  const auto before = static_cast<int>(std::count_if(state.models.begin(), state.models.begin() + model,
                                                     [&](const ModelDescription& other) { return alike(own, other); }));
  const QColor colour = shade(baseOf(own, theme), before, theme);
  CurveLook look;
  look.pen = QPen(colour, kLineWidth, kDashes[static_cast<std::size_t>(before) % kDashes.size()], Qt::FlatCap, Qt::RoundJoin);
  if (state.models.size() > 1) {
    const QPen edge(colour, 1.5);
    look.mark = QCPScatterStyle(kMarks[static_cast<std::size_t>(model) % kMarks.size()], edge, colour, kMarkSize);
  }
  return look;
}

int stepsBetweenMarks(int steps) {
  return std::max(0, (steps + kMostMarks - 1) / kMostMarks - 1);
}

QColor bandColour(QColor line) {
  line.setAlphaF(kBandOpacity);
  return line;
}

QColor drawColour(QColor line) {
  line.setAlphaF(kDotOpacity);
  return line;
}

}  // namespace rewire
