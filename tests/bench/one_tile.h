#pragma once

#include "core/compute/dense_kernels.h"
#include "core/error.h"
#include "core/network/loss.h"
#include "core/network/pass.h"
#include "core/train/trainer.h"

#include <memory>
#include <numeric>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace rewire {

/// MNIST, or random bytes if it is not there: the time does not depend on the images.
inline std::shared_ptr<const Dataset> images() {
  try {
    return loadDataset("mnist");
  } catch (const InputError&) {
    const auto noise = std::make_shared<Dataset>();
    noise->info = {"noise", "noise", 28, 28, std::vector<std::string>(10, "class"), 0.5, 0.29, 60'000, 10'000};
    Random random(1, Purpose::Shuffling);
    for (Samples* samples : {&noise->train, &noise->test}) {
      samples->count = samples == &noise->train ? 60'000 : 10'000;
      samples->pixels = 28 * 28;
      samples->bytes.resize(static_cast<std::size_t>(samples->count * samples->pixels));
      for (std::uint8_t& byte : samples->bytes) byte = static_cast<std::uint8_t>(random.bits());
      for (int i = 0; i < samples->count; ++i) samples->labels.push_back(i % 10);
    }
    return noise;
  }
}

/// The default network, just drawn, and the training images in the order of an epoch.
struct Subject {
  Subject() : order(static_cast<std::size_t>(dataset->train.count)) {
    std::iota(order.begin(), order.end(), 0);
    Random random(1, Purpose::Shuffling, 1);
    for (std::size_t left = order.size(); left > 1; --left) std::swap(order[left - 1], order[random.below(left)]);
  }

  std::shared_ptr<const Dataset> dataset = images();
  Network network = initialCheckpoint(Experiment(), *dataset).network;
  Loader loader{{dataset->info.mean, dataset->info.std}};
  std::vector<std::int32_t> order;
};

/// Shuffled images, `count` at a time, over and over.
class Queue {
 public:
  Queue(const Subject& subject, std::size_t count, std::size_t first) : m_order(subject.order), m_count(count), m_next(first) {}
  std::span<const std::int32_t> next() {
    if (m_next + m_count > m_order.size()) m_next = 0;
    m_next += m_count;
    return m_order.subspan(m_next - m_count, m_count);
  }

 private:
  std::span<const std::int32_t> m_order;
  std::size_t m_count;
  std::size_t m_next;
};

/// A thread's tile of samples and the kernels that work on it, one at a time, over all layers that have it. MiniBatch calls them
/// in the same way: derivatives overwrite activations. `Value` is that of rows in training; evaluation takes floats.
template <class Value>
class OneTile {
 public:
  OneTile(const Subject& subject, int samples, std::size_t first)
      : m_subject(subject),
        m_queue(subject, static_cast<std::size_t>(samples), first),
        m_logits(outputsOf(layers().back()), SampleRows<Value>::narrowlyPaddedTo(samples)),
        m_dz(SampleRows<Value>::narrow(outputsOf(layers().back()), samples)) {
    for (const Layer& layer : layers()) m_x.push_back(SampleRows<Value>::narrow(inputsOf(layer), samples));
    m_logits.setSamples(samples);
    m_gradients.fit(subject.network);
    for (const std::int32_t sample : m_queue.next())
      m_labels.push_back(subject.dataset->train.labels[static_cast<std::size_t>(sample)]);
  }

  void load() { parallelFor(m_subject.loader.work(m_subject.dataset->train, m_queue.next(), m_x.front())); }
  void forwardSparse() {
    for (std::size_t i = 0; i < last(); ++i) parallelFor(forwardWork(layers()[i], m_x[i], m_x[i + 1]));
  }
  void forwardDense() { parallelFor(logitsWork(layers()[last()], m_x[last()], m_logits)); }
  void loss() {
    Activations dz(m_logits.neurons(), m_logits.stride());
    dz.setSamples(m_logits.samples());
    evaluateWithGradient(m_logits, m_labels, m_labels.size(), dz);
    keep(dz, m_dz);
  }
  void weightGradientDense() { weightGradients(last(), m_dz); }
  void inputGradientDense() { parallelFor(inputGradientWork(layers()[last()], m_x[last()], m_dz, m_x[last()])); }
  void weightGradientSparse() {
    for (std::size_t i = last(); i-- > 0;) weightGradients(i, m_x[i + 1]);
  }
  void inputGradientSparse() {
    for (std::size_t i = last(); i-- > 1;) parallelFor(inputGradientWork(layers()[i], m_x[i], m_x[i + 1], m_x[i]));
  }
  /// All of them, in MiniBatch's order.
  void train() {
    load();
    forwardSparse();
    forwardDense();
    loss();
    weightGradientDense();
    inputGradientDense();
    for (std::size_t i = last(); i-- > 0;) {
      weightGradients(i, m_x[i + 1]);
      if (i > 0) parallelFor(inputGradientWork(layers()[i], m_x[i], m_x[i + 1], m_x[i]));
    }
  }
  void evaluate() {
    load();
    forwardSparse();
    forwardDense();
    rewire::evaluateLogits(m_logits, m_labels);
  }

 private:
  const std::vector<Layer>& layers() const { return m_subject.network.layers; }
  std::size_t last() const { return layers().size() - 1; }
  void weightGradients(std::size_t layer, const SampleRows<Value>& dy) {
    parallelFor(weightGradientWork(layers()[layer], m_x[layer], dy, m_gradients.layers[layer]));
  }
  static void keep(Activations& dz, Activations& to) { std::swap(dz, to); }
  static void keep(const Activations& dz, SampleRows<Bfloat16>& to) {
    roundRows(dz.data(), to.data(), dz.stride(), dz.neurons());
  }

  const Subject& m_subject;
  Queue m_queue;
  std::vector<SampleRows<Value>> m_x;
  Activations m_logits;
  SampleRows<Value> m_dz;
  std::vector<std::int32_t> m_labels;
  Gradients m_gradients;
};

}  // namespace rewire
