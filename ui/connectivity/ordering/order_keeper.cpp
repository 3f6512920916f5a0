#include "ui/connectivity/ordering/order_keeper.h"

#include <utility>

namespace rewire {

OrderKeeper::OrderKeeper(QObject* parent)
    : QObject(parent), m_requests([this](const Request& request, const auto& stops) { answer(request, stops.superseded); }) {
  m_still.setSingleShot(true);
  connect(&m_still, &QTimer::timeout, this, &OrderKeeper::ask);
}

void OrderKeeper::choose(const NeuronChoice& choice) {
  if (choice == m_choice) return;
  m_choice = choice;
  m_known = false;
  ask();
}

void OrderKeeper::begin(const ShownNetworkPtr& network) {
  m_network = network;
  m_known = false;
  m_order = nullptr;
  ask();
}

void OrderKeeper::follow(const ShownNetworkPtr& network, bool relinked) {
  m_network = network;
  if (!relinked || m_choice == NeuronChoice{}) return;
  m_still.start(kStill);
  set(keptFor(*network, m_order));
}

ColumnOrderPtr OrderKeeper::orderFor(const ShownNetworkPtr& network) const {
  return m_known ? m_order : orderOf(*network, m_choice);
}

/// By index there is nothing to compute.
void OrderKeeper::ask() {
  m_still.stop();
  if (!m_network) return;
  if (m_choice != NeuronChoice{}) return m_requests.ask({m_network, m_choice});
  m_requests.drop();
  m_known = true;
  set(nullptr);
}

void OrderKeeper::answer(const Request& request, const std::stop_token& superseded) {
  ColumnOrderPtr order = orderOf(*request.network, request.choice, superseded);
  if (superseded.stop_requested()) return;
  QMetaObject::invokeMethod(
      this, [this, request, order = std::move(order)] { take(request, order); }, Qt::QueuedConnection);
}

/// The links may have changed since it was asked for.
void OrderKeeper::take(const Request& request, const ColumnOrderPtr& order) {
  if (request.choice != m_choice || request.network->run != m_network->run) return;
  m_known = true;
  set(request.network == m_network ? order : keptFor(*m_network, order));
}

void OrderKeeper::set(const ColumnOrderPtr& order) {
  if (order == m_order) return;
  m_order = order;
  Q_EMIT changed();
}

}  // namespace rewire
