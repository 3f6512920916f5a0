#pragma once

#include "core/perturb/perturbation.h"

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace rewire {

/// An editor for each option of a perturbation but its strength and its layers, as its kind describes them; those that do not
/// apply are hidden. Editors are found as PREFIX + option: "removeLinks" + "Order".
class OptionEditors : public QWidget {
  Q_OBJECT

 public:
  OptionEditors(const Perturbation& kind, const QString& prefix, QWidget* parent = nullptr);

  /// Shows another perturbation of the same kind; says nothing of it.
  void showPerturbation(const Perturbation& perturbation);
  const Perturbation& perturbation() const { return m_perturbation; }
  bool isEmpty() const { return m_shown.empty(); }

 Q_SIGNALS:
  /// Edited by a person. `words` name the choice: "which links: weakest first".
  void edited(const rewire::Perturbation& perturbation, const QString& words);

 private:
  template <class Kind>
  void addEditors(const Kind& kind, const QString& prefix);
  template <class Kind>
  void addRow(QWidget* row, std::string_view key);
  template <class Kind, class Choice>
  void addChoice(const ChoiceOption& option, const QString& prefix);
  template <class Kind>
  void addFlag(const FlagOption& option, const QString& prefix);
  template <class Kind>
  void addCount(const CountOption& option, const QString& prefix);
  template <class Kind>
  void addOptionalNumber(const NumberOption& option, const QString& prefix);
  template <class Set>
  void take(const Set& set, const QString& words);

  Perturbation m_perturbation;
  std::vector<std::function<void()>> m_shown;  // each shows m_perturbation in one editor
  QVBoxLayout* m_rows = nullptr;
};

/// "removeLinks" for remove-links: the names of controls begin with it.
QString controlName(std::string_view kindOrKey);

}  // namespace rewire
