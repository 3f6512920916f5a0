#include "ui/connectivity/ordering/column_order.h"

#include "ui/connectivity/ordering/neighbourhood.h"
#include "ui/connectivity/ordering/silent_neurons.h"
#include "ui/picture/removed_counts.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace rewire {
namespace {

using List = std::vector<std::int32_t>;

NeuronMarks activeIn(const ShownNetwork& network) {
  return network.past ? activeNowOrBefore(network) : activeNow(network);
}

ColumnOrder::Column columnOf(List neurons, std::size_t all) {
  ColumnOrder::Column column{std::move(neurons), List(all, -1), true};
  for (std::size_t place = 0; place < column.neurons.size(); ++place)
    column.places[static_cast<std::size_t>(column.neurons[place])] = static_cast<std::int32_t>(place);
  return column;
}

void add(std::int32_t neuron, ColumnOrder::Column& column) {
  column.places[static_cast<std::size_t>(neuron)] = static_cast<std::int32_t>(column.neurons.size());
  column.neurons.push_back(neuron);
}

/// The active ones first, then by links in and out together, the most first.
List byDegree(const ShownNetwork& network, std::size_t column, const std::vector<std::uint8_t>& active) {
  List degrees = degreesBeforeRemoval(network, column - 1, LinkEnd::In);
  const List out = degreesBeforeRemoval(network, column, LinkEnd::Out);
  for (std::size_t neuron = 0; neuron < degrees.size(); ++neuron) degrees[neuron] += out[neuron];
  List list(degrees.size());
  std::iota(list.begin(), list.end(), 0);
  std::stable_sort(list.begin(), list.end(), [&](std::int32_t a, std::int32_t b) {
    const auto i = static_cast<std::size_t>(a), j = static_cast<std::size_t>(b);
    return active[i] != active[j] ? active[i] > active[j] : degrees[i] > degrees[j];
  });
  return list;
}

}  // namespace

ColumnOrderPtr orderOf(const ShownNetwork& network, const NeuronChoice& choice, const std::stop_token& stop) {
  if (choice == NeuronChoice{} || network.layers.size() < 2) return nullptr;
  const NeuronMarks active = activeIn(network);
  std::vector<List> neighbourhoods;
  if (choice.sorting == NeuronSorting::Neighbourhood) neighbourhoods = neighbourhoodOrder(network, active, stop);
  auto order = std::make_shared<ColumnOrder>();
  order->sorting = choice.sorting;
  order->columns.resize(active.size());
  for (std::size_t column = 1; column + 1 < active.size(); ++column) {
    List list(active[column].size());
    std::iota(list.begin(), list.end(), 0);
    if (choice.sorting == NeuronSorting::Degree) list = byDegree(network, column, active[column]);
    if (choice.sorting == NeuronSorting::Neighbourhood) list = std::move(neighbourhoods[column]);
    if (choice.closesGaps)
      std::erase_if(list, [&](std::int32_t neuron) { return active[column][static_cast<std::size_t>(neuron)] == 0; });
    order->columns[column] = columnOf(std::move(list), active[column].size());
  }
  return order;
}

ColumnOrderPtr keptFor(const ShownNetwork& network, const ColumnOrderPtr& order) {
  if (!order) return order;
  const auto drawsAll = [](const ColumnOrder::Column& column) { return column.neurons.size() == column.places.size(); };
  if (std::all_of(order->columns.begin(), order->columns.end(), drawsAll)) return order;
  const NeuronMarks active = activeIn(network);
  if (active.size() != order->columns.size()) return nullptr;
  std::shared_ptr<ColumnOrder> more;
  for (std::size_t column = 0; column < active.size(); ++column)
    for (std::size_t neuron = 0; neuron < active[column].size(); ++neuron) {
      if (active[column][neuron] == 0 || order->columns[column].places[neuron] >= 0) continue;
      if (!more) more = std::make_shared<ColumnOrder>(*order);
      add(static_cast<std::int32_t>(neuron), more->columns[column]);
    }
  return more ? more : order;
}

ColumnOrderPtr withAllOf(const ColumnOrderPtr& order, const ColumnOrderPtr& other) {
  if (!order || !other || order->columns.size() != other->columns.size()) return order;
  auto all = std::make_shared<ColumnOrder>(*order);
  for (std::size_t column = 0; column < all->columns.size(); ++column)
    for (const std::int32_t neuron : other->columns[column].neurons)
      if (all->columns[column].places[static_cast<std::size_t>(neuron)] < 0) add(neuron, all->columns[column]);
  return all;
}

}  // namespace rewire
