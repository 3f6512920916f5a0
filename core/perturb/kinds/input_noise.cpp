#include "core/perturb/kinds/input_noise.h"

#include "core/perturb/images/random_pixels.h"

namespace rewire {

namespace {

class NoiseStep : public ImageStep {
 public:
  NoiseStep(const InputNoise& noise, const Draws& draws) : m_noise(noise), m_draws(draws) {}

  void run(const TileImages& images, const std::stop_token&) override {
    Activations& pixels = *images.pixels;
    if (m_shift.samples() != pixels.samples()) m_shift = Activations(pixels.neurons(), pixels.samples());
    const PixelStreams streams{m_draws.seed, Purpose::InputNoise, firstPixelDraw(m_draws.draw), images.indices};
    if (m_noise.noise == NoiseKind::Gaussian) {
      drawNormal(streams, m_shift);
    } else {
      drawUniform(streams, m_shift);
    }
    addNoise(m_noise.noise, static_cast<float>(m_noise.amount), pixels.data(), m_shift.data(), pixels.values());
  }

  const Activations& shift() const override { return m_shift; }

 private:
  InputNoise m_noise;
  Draws m_draws;
  Activations m_shift{0, 0};
};

}  // namespace

std::unique_ptr<ImageStep> InputNoise::begin(const Classifier&, const Draws& draws) const {
  return std::make_unique<NoiseStep>(*this, draws);
}

}  // namespace rewire
