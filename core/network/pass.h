#pragma once

#include "core/compute/activations.h"
#include "core/compute/descent.h"
#include "core/compute/parallel.h"
#include "core/network/gradients.h"
#include "core/network/network.h"

#include <span>
#include <vector>

namespace rewire {

// One layer at a time, forwards and backwards, over samples side by side (see Activations). X is the layer's input, Y its output,
// DX and DY the loss's derivatives by them. These functions are parallel over neurons on the threads of the arena that runs,
// unless they are called from within a parallel loop. Results do not depend on the number of threads.

/// Y = W X + b, then relu unless it is the last layer.
void forward(const Layer& layer, bool last, const Activations& x, Activations& y);

/// DX = Wᵀ DY where X > 0, else 0: X is the output of a relu. DX may be X itself if isInPlace(layer).
void inputGradient(const Layer& layer, const Activations& x, const Activations& dy, Activations& dx);

/// Tells whether a layer's inputGradient() may replace its input: sparse layers, and dense ones of few outputs.
bool isInPlace(const Layer& layer);

/// DX = Wᵀ DY, with no mask: for the first layer, whose input is an image.
void imageGradient(const Layer& layer, const Activations& dy, Activations& dx);

/// DW = DY Xᵀ and Db = DY 1, over these samples.
void weightGradient(const Layer& layer, const Activations& x, const Activations& dy, Gradients::Layer& gradient);

/// One step of descent on weights and biases along DW = DY Xᵀ and Db = DY 1. DY must already be divided by the number of samples.
void descend(Layer& layer, const Activations& x, const Activations& dy, const Descent& descent);

/// One step of descent on all weights and biases along the sum of `parts`, which are added in their order.
void descend(Network& network, std::span<const Gradients> parts, const Descent& descent);

// The same as work to share out, for a loop that does several of these at once. Layers, rows and gradients must stay until it is
// done. With rows of 16 bits all layers but the last must be sparse; the logits are floats.

template <class Value>
Divisible forwardWork(const Layer& layer, const SampleRows<Value>& x, SampleRows<Value>& y);  ///< not of the last layer
template <class Value>
Divisible logitsWork(const Layer& layer, const SampleRows<Value>& x, Activations& logits);
template <class Value>
Divisible inputGradientWork(const Layer& layer, const SampleRows<Value>& x, const SampleRows<Value>& dy, SampleRows<Value>& dx);
template <class Value>
Divisible weightGradientWork(const Layer& layer, const SampleRows<Value>& x, const SampleRows<Value>& dy,
                             Gradients::Layer& gradient);
template <class Value>
Divisible descentWork(Layer& layer, const SampleRows<Value>& x, const SampleRows<Value>& dy, const Descent& descent);

/// One Activations a layer of neurons, input and logits included, for `samples` samples.
std::vector<Activations> activationsFor(const Network& network, int samples);

/// Computes all layers, from the input in x.front() to the logits in x.back().
void forward(const Network& network, std::vector<Activations>& x);

/// Computes the derivatives by all neurons and, in dx.front(), by the images, from those by the logits, in dx.back(). `x` is as
/// forward() left it.
void imageGradient(const Network& network, const std::vector<Activations>& x, std::vector<Activations>& dx);

}  // namespace rewire
