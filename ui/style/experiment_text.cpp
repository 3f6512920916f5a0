#include "ui/style/experiment_text.h"

#include "ui/style/language.h"
#include "ui/style/link_text.h"
#include "ui/style/number_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>
#include <limits>

namespace rewire {
namespace {

class ExperimentText {
  Q_DECLARE_TR_FUNCTIONS(rewire::ExperimentText)
};

struct Size {
  double pairs = 0.0;  // neurons that a link could join
  std::int64_t links = 0;
};

/// Size of the hidden layers, from the first whose inputs are known.
Size sizeOf(const Experiment& experiment, std::optional<int> inputs) {
  Size size;
  const bool shared = inputs && isSparse(experiment.rule) && validate(experiment).empty();  // every layer is known
  const std::vector<std::int64_t> links = shared ? linksOfLayers(experiment, *inputs) : std::vector<std::int64_t>();
  for (std::size_t layer = 0; layer < experiment.hidden.size(); ++layer) {
    if (layer == 0 && !inputs) continue;
    const int in = layer == 0 ? *inputs : experiment.hidden[layer - 1];
    const int out = experiment.hidden[layer];
    size.pairs += static_cast<double>(in) * out;
    size.links += shared ? links[layer] : linkCount(isSparse(experiment.rule) ? experiment.densityOf(layer) : 1.0, in, out);
  }
  return size;
}

/// A share each; nothing when one is none, or when a unit may stand for those before it as well: "1, 5 %".
std::optional<std::vector<double>> densitiesIn(const QStringList& parts) {
  std::vector<double> density;
  bool bare = false;
  for (QString part : parts) {
    part = part.trimmed();
    const bool perCent = part.endsWith(QLatin1Char('%'));
    if (perCent) part.chop(1);
    const std::optional<double> value = readNumber(part).value;
    if (!value || (perCent && bare)) return std::nullopt;
    bare |= !perCent;
    density.push_back(perCent ? *value / 100.0 : *value);
  }
  return density.empty() ? std::nullopt : std::optional(density);
}

}  // namespace

std::optional<std::vector<int>> hiddenFromText(const QString& text) {
  static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
  std::vector<int> hidden;
  for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
    const std::optional<double> number = readNumber(part, true).value;
    if (!number || std::abs(*number) > std::numeric_limits<int>::max()) return std::nullopt;
    hidden.push_back(static_cast<int>(*number));
  }
  return hidden;
}

QString wordForAll() {
  return ExperimentText::tr("all");
}

bool isAll(const QString& text) {
  const QString word = text.trimmed();
  return word.compare(QLatin1String("all"), Qt::CaseInsensitive) == 0 || word.compare(wordForAll(), Qt::CaseInsensitive) == 0;
}

QString textOfHidden(const std::vector<int>& hidden) {
  QStringList parts;
  for (const int neurons : hidden) parts << QString::number(neurons);
  return parts.join(QStringLiteral(", "));
}

std::vector<std::string> classesFromText(const QString& text) {
  static const QRegularExpression between(QStringLiteral("[,;]"));
  std::vector<std::string> classes;
  if (isAll(text)) return classes;
  for (const QString& part : text.split(between)) {
    if (!part.trimmed().isEmpty()) classes.push_back(part.trimmed().toStdString());
  }
  return classes;
}

QString textOfClasses(const std::vector<std::string>& classes) {
  QStringList parts;
  for (const std::string& name : classes) parts << QString::fromStdString(name);
  return parts.isEmpty() ? wordForAll() : parts.join(QStringLiteral(", "));
}

std::optional<std::vector<double>> densityFromText(const QString& text) {
  static const QRegularExpression apart(QStringLiteral(";|,\\s"));
  if (text.contains(apart)) return densitiesIn(text.split(apart, Qt::SkipEmptyParts));
  const auto one = densitiesIn({text});
  return one ? one : densitiesIn(text.split(QLatin1Char(','), Qt::SkipEmptyParts));
}

QString textOfDensity(const std::vector<double>& density) {
  QStringList parts;
  // Twelve digits, so that 0.07 * 100 reads 7 and not 7.000000000000001.
  for (const double share : density) parts << inPerCent(windowLocale().toString(share * 100.0, 'g', 12));
  return parts.join(QStringLiteral(", "));
}

QString textOfSparsity(std::int64_t links, double pairs) {
  const double share = pairs > 0.0 ? 100.0 * (1.0 - static_cast<double>(links) / pairs) : 0.0;
  for (int digits = 0; digits <= 4; ++digits) {
    const double scale = std::pow(10.0, digits);
    const double rounded = std::round(share * scale) / scale;
    const bool near = std::abs(rounded - share) <= 0.05 * (100.0 - share);
    if (near && (rounded < 100.0 || links == 0)) return windowLocale().toString(rounded, 'f', digits);
  }
  return windowLocale().toString(share, 'f', 6);
}

QString networkInWords(const Experiment& experiment, std::optional<int> inputs, std::optional<int> classes) {
  QStringList widths(inputs ? QString::number(*inputs) : QStringLiteral("…"));
  for (const int neurons : experiment.hidden) widths << QString::number(neurons);
  widths << (classes ? QString::number(*classes) : QStringLiteral("…"));
  QString words = widths.join(QStringLiteral("–"));
  if (!inputs) return words;
  const Size size = sizeOf(experiment, inputs);
  words += QStringLiteral(" · %1 · ").arg(hiddenLinksInWords(size.links, isSparse(experiment.rule)));
  words += isSparse(experiment.rule) ? ExperimentText::tr("%1 % sparse").arg(textOfSparsity(size.links, size.pairs))
                                     : ExperimentText::tr("dense");
  return words;
}

QString momentInWords(const Snapshot& snapshot) {
  if (snapshot.batch > 0) return QCoreApplication::translate("rewire::StatusLine", "in epoch %1").arg(snapshot.epoch + 1);
  if (snapshot.epoch == 0) return QCoreApplication::translate("rewire::StatusLine", "at the start");
  const QString after = QCoreApplication::translate("rewire::StatusLine", "after epoch %1").arg(snapshot.epoch);
  return snapshot.rewired ? QCoreApplication::translate("rewire::StatusLine", "%1, rewired").arg(after) : after;
}

QString measuredInWords(const Snapshot& snapshot) {
  const std::optional<double> position = snapshot.measuredAt();
  if (!position) return {};
  const double epoch = std::ceil(*position);
  return (epoch == *position ? QCoreApplication::translate("rewire::StatusLine", "after epoch %1")
                             : QCoreApplication::translate("rewire::StatusLine", "in epoch %1"))
      .arg(epoch);
}

}  // namespace rewire
