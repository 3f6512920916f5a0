#pragma once

#include <cstddef>
#include <span>

namespace rewire {

/// Stochastic gradient descent with momentum and weight decay (Sutskever et al. 2013, in PyTorch's form):
/// m ← momentum · m + g + weightDecay · w;  w ← w − learningRate · m.
struct Descent {
  float learningRate = 0.0f;
  float momentum = 0.0f;
  float weightDecay = 0.0f;

  Descent withoutDecay() const { return {learningRate, momentum, 0.0f}; }
};

inline void descendOne(float& value, float& momentum, float gradient, const Descent& d) {
  momentum = d.momentum * momentum + (gradient + d.weightDecay * value);
  value -= d.learningRate * momentum;
}

/// One step of descent on values begin … end-1, along the sum of `gradients`, which are added in their order.
void descend(float* values, float* momentum, std::span<const float* const> gradients, const Descent& descent, std::size_t begin,
             std::size_t end);

}  // namespace rewire
