#pragma once

#include "core/network/network.h"
#include "core/topology/change.h"

#include <cstdint>
#include <span>
#include <vector>

namespace rewire {

/// Places in the grid of inputs × outputs of a layer, in compressed rows: 4 bytes a place. A dense layer has no rows.
struct LinkPlaces {
  std::vector<std::int64_t> rows;     ///< [outputs + 1] index at which each row begins in `columns`
  std::vector<std::int32_t> columns;  ///< input neurons, ascending within a row

  std::span<const std::int32_t> row(std::size_t number) const {
    return std::span(columns).subspan(static_cast<std::size_t>(rows[number]),
                                      static_cast<std::size_t>(rows[number + 1] - rows[number]));
  }
  bool operator==(const LinkPlaces&) const = default;
};

/// The past of a network's links, as far as measures of its topology need it. It is a plain value: whoever keeps the three lists
/// can restore it.
class LinkRecord {
 public:
  using Layers = std::vector<LinkPlaces>;  ///< one entry a layer of the network

  /// The record of a network at epoch 0.
  explicit LinkRecord(const Network& start);
  LinkRecord(Layers first, Layers last, Layers everLinked);

  const Layers& first() const { return m_first; }            ///< the topology at the start
  const Layers& last() const { return m_last; }              ///< the topology at the end of the last epoch; at first: the start
  const Layers& everLinked() const { return m_everLinked; }  ///< places that held a link at any moment

  /// Tells whether it can be that of a network of such layers; safe on any content.
  bool fits(const Network& network) const;

  void note(const Rewiring& change);  ///< links were born
  void note(const Network& network);  ///< these links are there, whatever was done to the network
  void endEpoch(const Network& network);

  bool operator==(const LinkRecord&) const = default;

 private:
  Layers m_first;
  Layers m_last;
  Layers m_everLinked;
};

}  // namespace rewire
