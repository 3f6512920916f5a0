#include "core/model/activations.h"

#include <algorithm>
#include <new>

namespace rewire {

Activations::Data Activations::allocate(int neurons, int stride) {
  const std::size_t floats = static_cast<std::size_t>(neurons) * static_cast<std::size_t>(stride);
  auto* data = static_cast<float*>(std::aligned_alloc(64, std::max<std::size_t>(floats, kPadding) * sizeof(float)));
  if (!data) throw std::bad_alloc();
  std::fill_n(data, floats, 0.0f);
  return Data(data);
}

}  // namespace rewire
