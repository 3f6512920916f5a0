#pragma once

#include <QSharedPointer>

class QCPAxisTicker;

namespace rewire {

/// Ticks at round values: as many as fit, but never fewer than four where four have room.
QSharedPointer<QCPAxisTicker> valueTicker();
/// Ticks of a logarithmic axis of counts: powers of ten, and 2 and 5 times them where there are few.
QSharedPointer<QCPAxisTicker> logarithmicCountTicker();

}  // namespace rewire
