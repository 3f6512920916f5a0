#pragma once

#include "core/lab/fragility_meter.h"
#include "ui/style/theme.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace rewire {

class Field;
class NumberBox;

/// The settings of a test of the layers, and the button that begins and stops it.
class FragilityControls : public QWidget {
  Q_OBJECT

 public:
  explicit FragilityControls(QWidget* parent = nullptr);

  FragilityTest test() const;
  void showState(const FragilityStatePtr& state);
  void setHasNetwork(bool has);
  void setTheme(const Theme& theme);

 Q_SIGNALS:
  void startRequested(const rewire::FragilityTest& test);
  void stopRequested();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Field* addNumber(NumberBox* box, const char* name, double value, const QString& label, const QString& tip);
  void makeFooter();
  void press();
  void check();

  NumberBox* m_share;
  NumberBox* m_sigma;
  NumberBox* m_epsilon;
  NumberBox* m_draws;
  NumberBox* m_seed;
  std::vector<std::pair<const char*, Field*>> m_fields;  // by the key of validate()
  QPushButton* m_start;
  QProgressBar* m_progress;
  QLabel* m_error;
  FragilityStatePtr m_state;
  bool m_running = false;
  bool m_hasNetwork = false;
  QColor m_line;
};

}  // namespace rewire
