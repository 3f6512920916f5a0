#pragma once

#include "core/run/shown_network.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace rewire {

/// The way in which hidden neurons stand in their columns.
enum class NeuronSorting { Index, Degree, Neighbourhood };

/// The choice of a person: how hidden neurons are sorted, and whether only the active ones are drawn.
struct NeuronChoice {
  NeuronSorting sorting = NeuronSorting::Index;
  bool closesGaps = false;
  bool operator==(const NeuronChoice&) const = default;
};

/// Neurons of every column from the top. A column without a list (input and output always) stands by index, and all of it is
/// drawn. Never changes.
struct ColumnOrder {
  struct Column {
    std::vector<std::int32_t> neurons;  ///< those that are drawn, from the top
    std::vector<std::int32_t> places;   ///< the place of each neuron in that list; -1: it is not drawn
    bool listed = false;
  };
  std::vector<Column> columns;
  NeuronSorting sorting = NeuronSorting::Index;
};

using ColumnOrderPtr = std::shared_ptr<const ColumnOrder>;

/// The order that a network has by this choice; null: all neurons by index. The lab's removals move nobody: an order is that of
/// the network before them. Active is also who was so before the rewiring that an epoch of the past is held against.
ColumnOrderPtr orderOf(const ShownNetwork& network, const NeuronChoice& choice, const std::stop_token& stop = {});

/// The order of another epoch, kept for this one: who is active now and was not drawn is added at the end of the column. Returns
/// `order` itself where nobody is missing.
ColumnOrderPtr keptFor(const ShownNetwork& network, const ColumnOrderPtr& order);

/// An order with the neurons of another one of the same network that it does not draw, at the end of each column. Null: all by
/// index.
ColumnOrderPtr withAllOf(const ColumnOrderPtr& order, const ColumnOrderPtr& other);

}  // namespace rewire
