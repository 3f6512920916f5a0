#!/usr/bin/env python3
"""Writes a dataset of few samples with many features, made from a seed: the shape of gene expression data.

By default it has the shape of the lung data on which SET was scaled up (Liu et al., "Sparse evolutionary deep learning with over
one million artificial neurons on commodity hardware", 2021): 203 samples, a third of them for the test, 3,312 features, 5 classes.
With three layers of 600,000 neurons and an Erdos-Renyi epsilon of 20, a layer has 20 * (inputs + outputs) links: 12,066,240 the
first, 24,000,000 the two others. As shares of all cells:

  wide_dataset.py --out wide
  rewire train --dataset wide --hidden 600000,600000,600000 --density 0.00607198068,0.0000666666667,0.0000666666667 \\
      --batch 2 --epochs 2 --lr 0.0001 --out wide-run

Features are 0.5 + z / 8, z standard normal, cut off at 0 and 1; in a twentieth of them, drawn anew for each class, z is moved by 1
or -1. As all values lie in 0 ... 1, Rewire takes them as they are. The files are IDX: 32-bit floats, one row a sample.
"""

import argparse
import array
import pathlib
import random
import struct
import sys

FLOATS = 0x0D
BYTES = 0x08
SHIFTED = 0.05  # of the features, for each class
DEVIATION = 0.125


def class_means(chance, classes, features):
    means = [[0.0] * features for _ in range(classes)]
    for mean in means:
        for feature in chance.sample(range(features), round(SHIFTED * features)):
            mean[feature] = chance.choice((-1.0, 1.0))
    return means


def sample(chance, mean):
    return [min(1.0, max(0.0, 0.5 + DEVIATION * chance.gauss(m, 1.0))) for m in mean]


def write_idx(path, kind, dims, payload):
    header = struct.pack(">BBBB", 0, 0, kind, len(dims)) + struct.pack(f">{len(dims)}I", *dims)
    path.write_bytes(header + payload)


def write_split(folder, split, chance, means, count):
    """Sample i has the label i mod classes; the order does not matter, as training shuffles it."""
    labels = bytes(i % len(means) for i in range(count))
    values = array.array("f")
    for label in labels:
        values.extend(sample(chance, means[label]))
    if sys.byteorder == "little":
        values.byteswap()
    write_idx(folder / f"{split}-images-idx2-float", FLOATS, (count, len(means[0])), values.tobytes())
    write_idx(folder / f"{split}-labels-idx1-ubyte", BYTES, (count,), labels)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", required=True, type=pathlib.Path, metavar="DIR", help="the folder to write the four files into")
    parser.add_argument("--samples", type=int, default=135, help="training samples [135]")
    parser.add_argument("--test", type=int, default=68, help="test samples [68]")
    parser.add_argument("--features", type=int, default=3312, help="values a sample [3312]")
    parser.add_argument("--classes", type=int, default=5, help="[5]; at most 256, and no more than samples")
    parser.add_argument("--seed", type=int, default=1, help="[1]")
    options = parser.parse_args()
    if not 2 <= options.classes <= min(256, options.samples) or options.test < 1 or options.features < 1:
        parser.error("it takes 2 to 256 classes, as many training samples at least, a test sample and a feature")

    chance = random.Random(options.seed)
    means = class_means(chance, options.classes, options.features)
    options.out.mkdir(parents=True, exist_ok=True)
    write_split(options.out, "train", chance, means, options.samples)
    write_split(options.out, "test", chance, means, options.test)


if __name__ == "__main__":
    main()
