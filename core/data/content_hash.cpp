#include "core/data/content_hash.h"

#include <nettle/sha2.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <future>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "core/data/byte_source.h"
#include "core/error.h"

namespace rewire {
namespace {

constexpr std::size_t kHashedAtOnce = 1 << 20;  // a stop is looked at between

/// Lets the calling thread work where nobody else does: the images come first.
void giveWay() {
#ifdef __linux__
  setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), 10);
#endif
}

}  // namespace

std::string inHexadecimal(std::span<const std::uint8_t> bytes) {
  std::string text;
  for (const std::uint8_t byte : bytes) {
    std::array<char, 3> two{};
    std::snprintf(two.data(), two.size(), "%02x", byte);
    text += two.data();
  }
  return text;
}

ContentHash contentHashOf(const DatasetFiles& files, const std::stop_token& stop) {
  sha256_ctx context;
  sha256_init(&context);
  std::vector<std::uint8_t> chunk(kHashedAtOnce);
  for (const auto& file : {files.trainImages, files.trainLabels, files.testImages, files.testLabels}) {
    ByteSource source(file);
    for (std::size_t got = source.read(chunk); got > 0; got = source.read(chunk)) {
      if (stop.stop_requested()) throw Cancelled();
      sha256_update(&context, got, chunk.data());
    }
  }
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> hash{};
  sha256_digest(&context, hash.size(), hash.data());
  return {inHexadecimal(hash)};
}

struct ContentHashing::Work {
  std::promise<ContentHash> promise;
  std::shared_future<ContentHash> hash = promise.get_future().share();
  std::jthread thread;  // last: it uses the promise until it is joined
};

ContentHashing::ContentHashing(DatasetFiles files) : m_work(std::make_unique<Work>()) {
  const auto hash = [files = std::move(files), &promise = m_work->promise](const std::stop_token& stop) {
    try {
      promise.set_value(contentHashOf(files, stop));
    } catch (...) {
      promise.set_exception(std::current_exception());
    }
  };
  try {
    m_work->thread = std::jthread([hash](const std::stop_token& stop) {
      giveWay();
      hash(stop);
    });
  } catch (const std::system_error&) {  // no thread to be had
    hash({});
  }
}

ContentHashing::~ContentHashing() = default;

ContentHash ContentHashing::get() const {
  return m_work->hash.get();
}

}  // namespace rewire
