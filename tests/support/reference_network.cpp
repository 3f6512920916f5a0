#include "tests/support/reference_network.h"

#include <algorithm>
#include <cmath>

namespace rewire::test {
namespace {

Matrix zeros(std::size_t rows, std::size_t columns) {
  return Matrix(rows, std::vector<double>(columns, 0.0));
}

ReferenceLayer referenceOf(const SparseLayer& layer) {
  const auto rows = static_cast<std::size_t>(layer.outputs);
  const auto columns = static_cast<std::size_t>(layer.inputs);
  ReferenceLayer result{zeros(rows, columns), zeros(rows, columns), {layer.bias.begin(), layer.bias.end()}};
  for (std::size_t row = 0; row < rows; ++row) {
    for (auto link = static_cast<std::size_t>(layer.indptr[row]); link < static_cast<std::size_t>(layer.indptr[row + 1]);
         ++link) {
      const auto column = static_cast<std::size_t>(layer.indices[link]);
      result.weight[row][column] = layer.values[link];
      result.linked[row][column] = 1.0;
    }
  }
  return result;
}

ReferenceLayer referenceOf(const DenseLayer& layer) {
  const auto rows = static_cast<std::size_t>(layer.outputs);
  const auto columns = static_cast<std::size_t>(layer.inputs);
  ReferenceLayer result{
      zeros(rows, columns), Matrix(rows, std::vector<double>(columns, 1.0)), {layer.bias.begin(), layer.bias.end()}};
  for (std::size_t row = 0; row < rows; ++row)
    std::copy_n(layer.weight.begin() + static_cast<std::ptrdiff_t>(row * columns), columns, result.weight[row].begin());
  return result;
}

std::vector<double> softmax(const std::vector<double>& logits) {
  const double largest = *std::max_element(logits.begin(), logits.end());
  std::vector<double> shares;
  double sum = 0.0;
  for (const double logit : logits) sum += shares.emplace_back(std::exp(logit - largest));
  for (double& share : shares) share /= sum;
  return shares;
}

}  // namespace

ReferenceNetwork::ReferenceNetwork(const Network& network) {
  for (const Layer& layer : network.layers) layers.push_back(std::visit([](const auto& l) { return referenceOf(l); }, layer));
}

std::vector<Matrix> ReferenceNetwork::activations(const Matrix& x) const {
  std::vector<Matrix> values = {x};
  for (std::size_t l = 0; l < layers.size(); ++l) {
    Matrix next = zeros(x.size(), layers[l].bias.size());
    for (std::size_t sample = 0; sample < x.size(); ++sample) {
      for (std::size_t row = 0; row < layers[l].bias.size(); ++row) {
        double sum = layers[l].bias[row];
        for (std::size_t column = 0; column < layers[l].weight[row].size(); ++column)
          sum += layers[l].weight[row][column] * values[l][sample][column];
        next[sample][row] = l + 1 < layers.size() && sum < 0.0 ? 0.0 : sum;
      }
    }
    values.push_back(std::move(next));
  }
  return values;
}

double ReferenceNetwork::loss(const Matrix& x, const std::vector<std::int32_t>& labels) const {
  const Matrix logits = activations(x).back();
  double sum = 0.0;
  for (std::size_t sample = 0; sample < x.size(); ++sample)
    sum -= std::log(softmax(logits[sample])[static_cast<std::size_t>(labels[sample])]);
  return sum / static_cast<double>(x.size());
}

ReferenceGradient ReferenceNetwork::gradient(const Matrix& x, const std::vector<std::int32_t>& labels) const {
  const std::vector<Matrix> values = activations(x);
  ReferenceGradient result;
  result.activation.resize(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) result.activation[i] = zeros(x.size(), values[i].front().size());
  for (const ReferenceLayer& layer : layers) {
    result.weight.push_back(zeros(layer.weight.size(), layer.weight.front().size()));
    result.bias.emplace_back(layer.bias.size(), 0.0);
  }

  for (std::size_t sample = 0; sample < x.size(); ++sample) {
    std::vector<double>& atLogits = result.activation.back()[sample];
    atLogits = softmax(values.back()[sample]);
    atLogits[static_cast<std::size_t>(labels[sample])] -= 1.0;
    for (double& derivative : atLogits) derivative /= static_cast<double>(x.size());
    for (std::size_t l = layers.size(); l-- > 0;) {
      const std::vector<double>& above = result.activation[l + 1][sample];
      std::vector<double>& below = result.activation[l][sample];
      for (std::size_t row = 0; row < above.size(); ++row) {
        result.bias[l][row] += above[row];
        for (std::size_t column = 0; column < below.size(); ++column) {
          result.weight[l][row][column] += above[row] * values[l][sample][column] * layers[l].linked[row][column];
          below[column] += above[row] * layers[l].weight[row][column];
        }
      }
      for (std::size_t column = 0; column < below.size(); ++column) below[column] *= values[l][sample][column] > 0.0 ? 1.0 : 0.0;
    }
  }
  return result;
}

}  // namespace rewire::test
