#pragma once

#include "core/train/experiment.h"
#include "ui/style/theme.h"
#include "ui/widgets/shown_controls.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace rewire {

class DatasetCombo;
class Field;
class NumberBox;

/// The fields of an experiment, one beneath the other. It shows an experiment, reads one back, tells the problem of each field,
/// and marks the fields that differ from another experiment. It does not know what the experiment is used for.
class ExperimentForm : public QWidget {
  Q_OBJECT

 public:
  explicit ExperimentForm(QWidget* parent = nullptr);

  void setExperiment(const Experiment& experiment);
  Experiment experiment() const;  ///< as far as it can be read; an unreadable field keeps its last value

  /// Shows validate()'s problems and those of reading beside the fields, and says whether there are none.
  bool check(std::optional<int> inputs);
  bool hasProblem(const std::string& key) const;

  /// Tells whether a change of this field reaches the run while it trains. The rule does too.
  static bool changesLive(const std::string& key);

  /// Marks the fields that differ from `running` (nothing: none does) and gives their labels.
  QStringList markDifferences(const std::optional<Experiment>& running);

  /// The run was extended to so many epochs: the field follows, unless another number stands there.
  void followEpochs(int before, int now);

  void setShown(const ShownControls& shown);
  void setTheme(const Theme& theme);
  void putBelowDataset(QWidget* widget);
  DatasetCombo* datasetCombo() const { return m_dataset; }

 Q_SIGNALS:
  void edited();  ///< at every key and click
  /// The edit of a field has ended: by Enter, another field, a choice, or half a second after an arrow; never amid typing.
  void committed(const std::string& key);

 private:
  void buildNetwork();
  void buildRuleOptions();
  void buildTraining();
  void buildAdvanced();
  Field* addField(const char* key, const QString& label, QWidget* editor, const QString& tip, QWidget* beside = nullptr);
  NumberBox* number(const char* key, const char* name, int digits, double step);
  QLineEdit* text(const char* name);
  QComboBox* choice(const char* key, const char* name);
  template <Named Enum>
  QComboBox* namedChoice(const char* key, const char* name);
  QToolButton* dice();
  void noteEdit();
  void commitStepped();
  Rule chosenRule() const;
  void adaptToRule();
  void showFields();
  void followRule();
  std::vector<Problem> readingProblems() const;

  ShownControls m_shown;
  Experiment m_base;      ///< values without a field, and the last value of each unreadable field
  Rule m_lastRule;        ///< that the options have followed
  bool m_filling = true;  ///< while the fields are written to, not typed into
  QTimer m_rest;          ///< after an arrow: a key that is held is one edit
  std::string m_stepped;  ///< key of the field that was stepped last
  std::map<std::string, Field*> m_fields;
  std::map<std::string, NumberBox*> m_numbers;
  QVBoxLayout* m_rows = nullptr;
  QWidget* m_advanced = nullptr;
  QToolButton* m_disclosure = nullptr;
  QToolButton* m_dice = nullptr;
  DatasetCombo* m_dataset = nullptr;
  QLineEdit* m_hidden = nullptr;
  QLineEdit* m_density = nullptr;
  QLineEdit* m_seed = nullptr;
  QLineEdit* m_classes = nullptr;
  QLineEdit* m_trainSamples = nullptr;
  QLineEdit* m_softness = nullptr;
  QComboBox* m_start = nullptr;
  QComboBox* m_rule = nullptr;
  QComboBox* m_importance = nullptr;
  QComboBox* m_score = nullptr;
  QComboBox* m_births = nullptr;
  QComboBox* m_growth = nullptr;
  NumberBox* m_shift = nullptr;
  QComboBox* m_mirror = nullptr;
  QComboBox* m_precision = nullptr;
  QComboBox* m_zetaSchedule = nullptr;
  QComboBox* m_schedule = nullptr;
  NumberBox* m_locality = nullptr;
  NumberBox* m_zeta = nullptr;
  NumberBox* m_rewireEvery = nullptr;
  NumberBox* m_batch = nullptr;
  NumberBox* m_learningRate = nullptr;
  NumberBox* m_epochs = nullptr;
  NumberBox* m_momentum = nullptr;
  NumberBox* m_weightDecay = nullptr;
};

}  // namespace rewire
