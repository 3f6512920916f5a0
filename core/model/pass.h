#pragma once

#include "core/model/activations.h"
#include "core/model/kernels.h"
#include "core/model/network.h"

#include <vector>

namespace rewire {

// One layer at a time, forwards and backwards, over samples side by side (see Activations). X is the layer's input, Y its output,
// DX and DY the loss's derivatives by them. Parallel over neurons on the threads of the arena that runs; results do not depend on
// their number.

/// Y = W X + b, then relu unless it is the last layer.
void forward(const Layer& layer, bool last, const Activations& x, Activations& y);

/// DX = Wᵀ DY where X > 0, else 0: X is the output of a relu.
void inputGradient(const Layer& layer, const Activations& x, const Activations& dy, Activations& dx);

/// DX = Wᵀ DY, with no mask: for the first layer, whose input is an image.
void imageGradient(const Layer& layer, const Activations& dy, Activations& dx);

/// One step of descent on weights and biases along DW = DY Xᵀ and Db = DY 1. DY must already be divided by the number of samples.
void descend(Layer& layer, const Activations& x, const Activations& dy, const Descent& descent);

/// One Activations a layer of neurons, input and logits included, for `samples` samples.
std::vector<Activations> activationsFor(const Network& network, int samples);

/// From the input in x.front() to the logits in x.back().
void forward(const Network& network, std::vector<Activations>& x);

/// The derivatives by all neurons and by the images, in dx.front(), from those by the logits, in dx.back(). `x` is as forward()
/// left it.
void imageGradient(const Network& network, const std::vector<Activations>& x, std::vector<Activations>& dx);

}  // namespace rewire
