#pragma once

namespace rewire {

/// Readies the streams of the program, before anything is opened or printed. A stream that is closed becomes one that nothing can
/// be written to: else the next file opened would be taken for it. A reader that has gone and a file that may not grow are failed
/// writes, not signals.
void prepareStreams();

/// Throws WorkError unless everything printed on standard output has arrived.
void demandPrinted();

}  // namespace rewire
