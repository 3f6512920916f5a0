#include "core/topology/overlap.h"

namespace rewire {

namespace {

/// Marks the links of `sparse` in a dense layer's flags, and all of its own.
void markInDense(const SparseLayer& sparse, std::vector<bool>& ofSparse, std::vector<bool>& ofDense) {
  ofSparse.assign(ofSparse.size(), true);
  for (std::size_t row = 0; row + 1 < sparse.indptr.size(); ++row)
    for (auto link = static_cast<std::size_t>(sparse.indptr[row]); link < static_cast<std::size_t>(sparse.indptr[row + 1]);
         ++link)
      ofDense[row * static_cast<std::size_t>(sparse.inputs) + static_cast<std::size_t>(sparse.indices[link])] = true;
}

/// Walks through the rows of both at once; columns ascend.
void markInBoth(const SparseLayer& left, const SparseLayer& right, LayerOverlap& overlap) {
  for (std::size_t row = 0; row + 1 < left.indptr.size(); ++row) {
    auto here = static_cast<std::size_t>(left.indptr[row]), there = static_cast<std::size_t>(right.indptr[row]);
    const auto hereEnd = static_cast<std::size_t>(left.indptr[row + 1]);
    const auto thereEnd = static_cast<std::size_t>(right.indptr[row + 1]);
    while (here < hereEnd && there < thereEnd) {
      const std::int32_t a = left.indices[here], b = right.indices[there];
      if (a == b) overlap.leftShared[here] = overlap.rightShared[there] = true;
      here += a <= b ? 1 : 0;
      there += b <= a ? 1 : 0;
    }
  }
}

}  // namespace

LayerOverlap overlapOf(const Layer& left, const Layer& right) {
  LayerOverlap overlap;
  overlap.left = weightCount(left);
  overlap.right = weightCount(right);
  overlap.cells = static_cast<std::int64_t>(inputsOf(left)) * outputsOf(left);
  overlap.leftShared.resize(static_cast<std::size_t>(overlap.left));
  overlap.rightShared.resize(static_cast<std::size_t>(overlap.right));
  const auto* sparseLeft = std::get_if<SparseLayer>(&left);
  const auto* sparseRight = std::get_if<SparseLayer>(&right);
  if (sparseLeft && sparseRight) {
    markInBoth(*sparseLeft, *sparseRight, overlap);
  } else if (sparseLeft) {
    markInDense(*sparseLeft, overlap.leftShared, overlap.rightShared);
  } else if (sparseRight) {
    markInDense(*sparseRight, overlap.rightShared, overlap.leftShared);
  } else {
    overlap.leftShared.flip();
    overlap.rightShared.flip();
  }
  for (const bool shared : overlap.leftShared) overlap.shared += shared ? 1 : 0;
  return overlap;
}

}  // namespace rewire
