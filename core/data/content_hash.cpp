#include "core/data/content_hash.h"

#include <openssl/evp.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <future>
#include <span>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "core/data/byte_source.h"
#include "core/error.h"

namespace rewire {
namespace {

constexpr std::size_t kHashedAtOnce = 1 << 20;  // a stop is looked at between

/// One SHA-256 over all that is added.
class Sha256 {
 public:
  Sha256() : m_context(EVP_MD_CTX_new(), EVP_MD_CTX_free) {
    if (!m_context || EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) != 1)
      throw WorkError("SHA-256 cannot be computed on this system", "libcrypto");
  }

  void add(std::span<const std::uint8_t> bytes) { EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()); }

  std::string digits() {
    std::array<std::uint8_t, 32> hash{};
    EVP_DigestFinal_ex(m_context.get(), hash.data(), nullptr);
    std::string text;
    for (const std::uint8_t byte : hash) {
      std::array<char, 3> two{};
      std::snprintf(two.data(), two.size(), "%02x", byte);
      text += two.data();
    }
    return text;
  }

 private:
  std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> m_context;
};

/// Lets the calling thread work where nobody else does: the images come first.
void giveWay() {
#ifdef __linux__
  setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), 10);
#endif
}

}  // namespace

ContentHash contentHashOf(const DatasetFiles& files, const std::stop_token& stop) {
  Sha256 sha;
  std::vector<std::uint8_t> chunk(kHashedAtOnce);
  for (const auto& file : {files.trainImages, files.trainLabels, files.testImages, files.testLabels}) {
    ByteSource source(file);
    for (std::size_t got = source.read(chunk); got > 0; got = source.read(chunk)) {
      if (stop.stop_requested()) throw Cancelled();
      sha.add(std::span(chunk).first(got));
    }
  }
  return {sha.digits()};
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
