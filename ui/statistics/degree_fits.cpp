#include "ui/statistics/degree_fits.h"

#include "core/error.h"

#include <utility>

namespace rewire {

DegreeFits::DegreeFits(QObject* parent)
    : QObject(parent),
      m_requests([this](const std::vector<ValueCounts>& degrees, const auto& stops) { answer(degrees, stops.closing); }) {}

const std::vector<DegreeFits::Fit>* DegreeFits::of(const std::vector<ValueCounts>& degrees) {
  if (m_known.degrees == degrees && !degrees.empty()) return &m_known.fits;
  if (m_atOnce && !degrees.empty()) {
    m_known = fit(degrees, {});
    return &m_known.fits;
  }
  if (m_asked != degrees) {
    m_asked = degrees;
    m_requests.ask(degrees);
  }
  return nullptr;
}

DegreeFits::Known DegreeFits::fit(const std::vector<ValueCounts>& degrees, const std::stop_token& closing) {
  Known known{degrees, {}};
  for (const ValueCounts& counts : degrees) known.fits.push_back(fitPowerLaw(counts, closing));
  return known;
}

void DegreeFits::answer(const std::vector<ValueCounts>& degrees, const std::stop_token& closing) try {
  Known known = fit(degrees, closing);
  QMetaObject::invokeMethod(
      this,
      [this, known = std::move(known)] {
        m_known = known;
        Q_EMIT fitted();
      },
      Qt::QueuedConnection);
} catch (const Cancelled&) {  // the window closes
}

}  // namespace rewire
