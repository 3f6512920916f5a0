#pragma once

#include "core/compute/newest_request.h"
#include "ui/connectivity/ordering/column_order.h"

#include <QObject>
#include <QTimer>

#include <stop_token>

namespace rewire {

/// Keeps the order of the neurons that are drawn. A thread of its own computes it, when another one is chosen and when a network
/// begins. While links change it stays, so that each neuron can be followed: it is computed anew once they have stood still for
/// kStill. Who becomes active meanwhile is added at the end of the column, at once.
class OrderKeeper : public QObject {
  Q_OBJECT

 public:
  static constexpr int kStill = 1500;  ///< milliseconds

  explicit OrderKeeper(QObject* parent = nullptr);

  const NeuronChoice& choice() const { return m_choice; }
  void choose(const NeuronChoice& choice);

  /// Another network has begun: nothing is kept.
  void begin(const ShownNetworkPtr& network);
  /// The network goes on. `relinked`: it has other links, or is held against another epoch.
  void follow(const ShownNetworkPtr& network, bool relinked);

  /// The order to draw by; null: all neurons by index.
  const ColumnOrderPtr& order() const { return m_order; }

  /// The order of a picture of this network, which nobody looks at yet: computed at once, unless it is there.
  ColumnOrderPtr orderFor(const ShownNetworkPtr& network) const;

 Q_SIGNALS:
  void changed();  ///< order() is another one

 private:
  struct Request {
    ShownNetworkPtr network;
    NeuronChoice choice;
  };

  void ask();
  void answer(const Request& request, const std::stop_token& superseded);
  void take(const Request& request, const ColumnOrderPtr& order);
  void set(const ColumnOrderPtr& order);

  NeuronChoice m_choice;
  ShownNetworkPtr m_network;
  ColumnOrderPtr m_order;
  bool m_known = false;  // m_order follows from a network of this run by this choice
  QTimer m_still;
  NewestRequest<Request> m_requests;  // last: its thread uses everything above
};

}  // namespace rewire
