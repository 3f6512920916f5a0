#pragma once

#include "core/compute/newest_request.h"
#include "core/topology/power_law.h"

#include <QObject>

#include <optional>
#include <vector>

namespace rewire {

/// Power laws fitted to degrees on a thread of its own: a fit with its resamples takes a tenth of a second or more. One that was
/// begun is finished; of those that wait only the newest is kept.
class DegreeFits : public QObject {
  Q_OBJECT

 public:
  using Fit = std::optional<PowerLawFit>;

  explicit DegreeFits(QObject* parent = nullptr);

  /// The fits of these degrees, one each. Null while they are not known: they are asked for then.
  const std::vector<Fit>* of(const std::vector<ValueCounts>& degrees);

  void setAtOnce() { m_atOnce = true; }  ///< from now on whoever asks waits: for pictures without a window

 Q_SIGNALS:
  void fitted();

 private:
  struct Known {
    std::vector<ValueCounts> degrees;
    std::vector<Fit> fits;
  };
  static Known fit(const std::vector<ValueCounts>& degrees, const std::stop_token& closing);
  void answer(const std::vector<ValueCounts>& degrees, const std::stop_token& closing);

  std::vector<ValueCounts> m_asked;
  Known m_known;
  bool m_atOnce = false;
  NewestRequest<std::vector<ValueCounts>> m_requests;  // last: its thread uses everything above
};

}  // namespace rewire
