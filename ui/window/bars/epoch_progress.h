#pragma once

#include "ui/style/text_size.h"

#include <QProgressBar>

#include <optional>

namespace rewire {

/// Progress of the run: a bar over all epochs, with a tick at "stop at". Under it, a thin line for the mini-batches of the
/// running epoch.
class EpochProgress : public QProgressBar {
  Q_OBJECT

 public:
  explicit EpochProgress(QWidget* parent = nullptr);

  /// `epoch` finished of `epochs`, `batch` of `batches` mini-batches of the next one.
  void setProgress(int epoch, int epochs, int batch, int batches, std::optional<int> stopAt);

  QSize sizeHint() const override { return {260, byTextSize(22)}; }
  QSize minimumSizeHint() const override { return {60, byTextSize(22)}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  double m_runShare = 0.0;
  double m_epochShare = 0.0;
  std::optional<double> m_stopShare;
};

}  // namespace rewire
