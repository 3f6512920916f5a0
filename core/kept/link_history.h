#pragma once

#include "core/kept/sqlite.h"
#include "core/topology/link_record.h"

#include <optional>

namespace rewire {

/// The past of a run's links in its history: what the networks there do not show of it. These are places that held a link between
/// two kept epochs only, and the links of the last epoch where it is not kept. They are states of the history
/// (docs/file-formats.md).
class LinkHistory {
 public:
  /// Writes what is new in `links` at the end of an epoch. `shown`: the history has the network of this epoch.
  void write(const Database& database, int epoch, const LinkRecord& links, const Network& network, bool shown);

  /// The same for a run that is left with `network` after that epoch.
  void writeStanding(const Database& database, int epoch, const LinkRecord& links, const Network& network);

  /// Writes that the past of the links is not known at this epoch, nor at any later one.
  static void writeUnknown(const Database& database, int epoch);

  /// Forgets what it has written: the file may have changed.
  void forget() { m_written.reset(); }

 private:
  void writePlaces(const Database& database, int epoch, const LinkRecord& links, const Network& network, bool shown);

  std::optional<LinkRecord::Layers> m_written;  // places that the file shows
};

/// The past of the links of `network`, which stands at the end of this epoch or later in the next one. Nothing where the history
/// does not begin with the start of the run, or lacks the epoch. Throws InputError where it is malformed.
std::optional<LinkRecord> linkRecordIn(const Database& database, int epoch, const Network& network);

}  // namespace rewire
