#pragma once

namespace rewire {

/// Starts so many threads at once, as large as TBB's are, and lets them end. TBB starts its own when it has work for them, on any
/// thread, where a failure can no longer be told. Throws WorkError that says how many could be started.
void demandThreads(int count);

}  // namespace rewire
