#include "ui/runs/sweep_fields.h"

#include "core/topology/rules/rule.h"
#include "ui/style/experiment_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <functional>
#include <optional>

namespace rewire {

namespace {

class SweepText {
  Q_DECLARE_TR_FUNCTIONS(rewire::SweepDialog)
};

using Json = std::optional<std::string>;  ///< nothing: the text is no value

std::string listOf(const QStringList& numbers) {
  return numbers.size() == 1 ? numbers.front().toStdString() : '[' + numbers.join(',').toStdString() + ']';
}

std::string inQuotes(const QString& text) {
  const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
  return list.mid(1, list.size() - 2).toStdString();
}

Json ruleFrom(const QString& text) {
  return ruleNamed(text.toLower().toStdString()) ? Json(inQuotes(text.toLower())) : std::nullopt;
}

Json datasetFrom(const QString& text) {
  return inQuotes(text);
}

Json densityFrom(const QString& text) {
  const auto density = densityFromText(text);
  if (!density || density->empty()) return std::nullopt;
  QStringList numbers;
  for (const double share : *density) numbers << QString::number(share, 'g', QLocale::FloatingPointShortest);
  return listOf(numbers);
}

Json hiddenFrom(const QString& text) {
  const auto hidden = hiddenFromText(text);
  if (!hidden || hidden->empty()) return std::nullopt;
  QStringList numbers;
  for (const int neurons : *hidden) numbers << QString::number(neurons);
  return '[' + numbers.join(',').toStdString() + ']';
}

Json seedFrom(const QString& text) {
  static const QRegularExpression seeds(QStringLiteral("^\\d{1,19}(\\.\\.\\d{1,19})?$"));
  if (!seeds.match(text).hasMatch()) return std::nullopt;
  return text.contains(QStringLiteral("..")) ? inQuotes(text) : text.toStdString();
}

/// Adds a key with the values of a text to the plan. The sentence tells what the field takes.
void vary(TypedPlan& typed, const char* key, const QString& text, const char* between, Json (*from)(const QString&),
          const QString& sentence) {
  VariedKey varied{key, {}};
  bool right = true;
  for (const QString& part : text.split(QRegularExpression(QLatin1String(between)), Qt::SkipEmptyParts)) {
    const Json value = from(part.trimmed());
    right = right && value;
    if (value) varied.values.push_back(*value);
  }
  if ((!right || varied.values.empty()) && typed.problem.isEmpty()) typed.problem = sentence;
  typed.plan.grids.front().keys.push_back(std::move(varied));
}

}  // namespace

SweepFields fieldsOf(const Experiment& experiment) {
  const std::string_view rule = nameOf(experiment.rule);
  return {QString::fromUtf8(rule.data(), static_cast<qsizetype>(rule.size())), QString::fromStdString(experiment.dataset),
          textOfDensity(experiment.density), textOfHidden(experiment.hidden), QStringLiteral("1..5")};
}

TypedPlan planOf(const Experiment& base, const SweepFields& fields) {
  TypedPlan typed;
  typed.plan.grids.push_back({withoutActions(base), {}});
  vary(typed, "dataset", fields.dataset, "[;,]", datasetFrom,
       SweepText::tr("A dataset is a name, as mnist, or a folder of IDX files."));
  vary(typed, "hidden", fields.hidden, ";", hiddenFrom,
       SweepText::tr("Hidden layers are whole numbers, as 1000, 1000; other layers follow after a semicolon."));
  vary(typed, "density", fields.density, ";", densityFrom,
       SweepText::tr("A density is a share, as 1 % or 0.01; other densities follow after a semicolon."));
  vary(typed, "rule", fields.rule, "[;,\\s]", ruleFrom,
       SweepText::tr("Rules are set, rigl, cht, chts, random, static and dense."));
  vary(typed, "seed", fields.seed, "[;,\\s]", seedFrom, SweepText::tr("Seeds are whole numbers or ranges, as 1..10 or 1, 2, 7."));
  for (const QString& command : fields.then) typed.plan.then.push_back(withSingleSpaces(command.toStdString()));
  return typed;
}

}  // namespace rewire
