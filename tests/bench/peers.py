#!/usr/bin/env python3
"""Rewire and its peers train the same network on the same images, in turn on this machine; medians as a table.

  peers.py --rewire build/release/app/rewire --bench build/release/tests/bench_training
  peers.py --dataset fashion-mnist --batch 32 --rules set,dense

The network is 784-1000-1000-1000-10, three layers at 1 % density, the last one dense; momentum, weight decay. The peers begin
with the weights of --model (without it, Rewire trains an epoch for them), and must agree on its accuracy:
  masks    PyTorch as it is usually done, tuned: dense layers, gradients multiplied by a mask, so that weights need none
  links    PyTorch with an autograd function of its own: CSR products, gradients at the links only
  dense    PyTorch with dense layers, whose missing links may grow: beside the rule dense
  SciPy    in the manner of SET's own code: CSR products, gradients at the links only, no framework
  Rewire   as people run it (--rewire), by each of --rules: the mean seconds of four epochs in metrics.csv, with their
           evaluations of all images, the rewirings between them, and their files; and its benchmark (--bench), of the rule set
           on MNIST at batch 32 or 128: an epoch and its rewiring; the evaluation of the test images
The peers have their images as normalised floats beforehand, and do not rewire. Ratios are to the benchmark, or else to the first
of --rules.

The speed of the masks depends on how PyTorch multiplies dense matrices, so the table names its version and BLAS. Debian's has the
reference BLAS unless another is installed. LD_LIBRARY_PATH=/usr/lib/x86_64-linux-gnu/openblas-pthread gives it OpenBLAS if the
package libopenblas0-pthread is there. Layers are tried as matrix products and as 1 x 1 convolutions (oneDNN), the faster taken.
"""
import argparse
import gzip
import json
import os
import pathlib
import statistics
import struct
import subprocess
import sys
import tempfile

os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # threads that spin while they wait steal time from the next in turn

import numpy as np
import scipy
import scipy.sparse as sparse

from peer_networks import RATE, SciPy, seconds, torch_peers

RULES = ("set", "static", "random", "rigl", "cht", "chts", "dense")


def read_idx(folder, name):
    path = next(p for p in (folder / f"{name}.gz", folder / name) if p.exists())
    data = (gzip.open if path.suffix == ".gz" else open)(path, "rb").read()
    dims = struct.unpack(f">{data[3]}I", data[4 : 4 + 4 * data[3]])
    return np.frombuffer(data, np.uint8, offset=4 + 4 * data[3]).reshape(dims[0], -1)


def read_data(folder, mean, std):
    """(training images, their labels, test images), normalised; the labels of the test."""
    normal = lambda name: (read_idx(folder, name) / np.float32(255) - np.float32(mean)) / np.float32(std)
    labels = [read_idx(folder, name + "-labels-idx1-ubyte").ravel() for name in ("train", "t10k")]
    return (normal("train-images-idx3-ubyte"), labels[0], normal("t10k-images-idx3-ubyte")), labels[1]


def libraries():
    """The files that BLAS is loaded from, which the names of versions do not tell."""
    maps = pathlib.Path("/proc/self/maps")
    words = {line.split()[-1].rsplit("/", 1)[-1] for line in maps.read_text().splitlines()} if maps.exists() else set()
    return ", ".join(sorted(w for w in words if ".so" in w and w.startswith(("libblas", "libopenblas", "libmkl")))) or "inside"


def read_model(path):
    """The layers of a safetensors file of Rewire's as (W, b), and its metadata."""
    data = pathlib.Path(path).read_bytes()
    start = 8 + struct.unpack("<Q", data[:8])[0]
    header = json.loads(data[8:start])
    about = header.pop("__metadata__")
    at = {k: np.frombuffer(data, "<i4" if v["dtype"] == "I32" else "<f4", np.prod(v["shape"]), start + v["data_offsets"][0])
          .reshape(v["shape"]).copy() for k, v in header.items()}
    layers, inputs = [], int(about["inputs"])
    while (name := f"layers.{len(layers)}.") + "bias" in at:
        bias = at[name + "bias"]
        csr = (at.get(name + "values"), at.get(name + "indices"), at.get(name + "indptr"))
        weight = at[name + "weight"] if csr[0] is None else sparse.csr_matrix(csr, (len(bias), inputs))
        layers.append((weight, bias))
        inputs = len(bias)
    return layers, about


def folder_of(options):
    """The folder of a dataset: it may be one, or a name that the program knows; None where there is none."""
    if pathlib.Path(options.dataset).is_dir():
        return pathlib.Path(options.dataset)
    rows = [line.split() for line in run(options.rewire, "data", "list").decode().splitlines()]
    return next((pathlib.Path(row[-1]) for row in rows if row[0] == options.dataset and pathlib.Path(row[-1]).is_dir()), None)


def peer_round(peer, order, batches, batch):
    """Seconds of an epoch, from some of its mini-batches; seconds of evaluation; the first and the last loss."""
    losses = []
    spent = seconds(lambda: losses.extend(peer.step(order[i * batch : (i + 1) * batch]) for i in range(batches)))
    return spent * len(order) / (batches * batch), seconds(peer.predict), losses[0], losses[-1]


def rewire_train(options, out, epochs, rule="set"):
    """The rows of metrics.csv."""
    words = ["--dataset", options.dataset, "--rule", rule, "--epochs", epochs, "--batch", options.batch, "--lr", RATE]
    run(options.rewire, "train", *words, "--threads", options.threads, "--out", out, "--overwrite")
    names, *rows = [row.split(",") for row in (pathlib.Path(out) / "metrics.csv").read_text().splitlines()]
    return [{name: float(cell or "nan") for name, cell in zip(names, row)} for row in rows]  # dense: no topology to measure


def rewire_round(options, out, rule):
    rows = rewire_train(options, out, 4, rule)  # an epoch is evaluated while the next one trains: one alone says little
    result = evaluated(options, out + "/model.safetensors")
    return statistics.mean(row["seconds"] for row in rows), result["seconds"], rows[0]["train_loss"], rows[-1]["train_loss"]


def evaluated(options, model):
    return json.loads(run(options.rewire, "evaluate", model, "--dataset", options.dataset, "--threads", options.threads, "--json"))


def bench_round(options):
    pick = f"trainEpoch/batch:{options.batch}/threads:{options.threads}/|evaluateTestImages/threads:{options.threads}/"
    found = json.loads(run(options.bench, f"--benchmark_filter={pick}", "--benchmark_format=json"))["benchmarks"]
    times = [next(b["real_time"] / 1e3 for b in found if b["name"].startswith(n)) for n in ("trainEpoch", "evaluateTestImages")]
    return *times, float("nan"), float("nan")


def run(*words):
    return subprocess.run([str(word) for word in words], check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout


def print_table(results, best):
    """Medians over the rounds, and their ratios to those of the row `best`."""
    print(f"\n{'':34}{'epoch, s':>10}{'ratio':>8}{'evaluated, ms':>15}{'ratio':>8}   loss, first to last")
    medians = {name: [statistics.median(column) for column in zip(*rounds)] for name, rounds in results.items()}
    for name, (epoch, evaluation, *_) in medians.items():
        loss = f"{results[name][0][2]:.3f} to {results[name][-1][3]:.3f}" if results[name][0][2] > 0 else ""
        ratios = epoch / medians[best][0], evaluation / medians[best][1]
        print(f"{name:34}{epoch:10.3f}{ratios[0]:8.1f}{1e3 * evaluation:15.1f}{ratios[1]:8.1f}   {loss}")


def parsed():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dataset", default="mnist", help="a name that `rewire data list` knows, or a folder of IDX files (mnist)")
    parser.add_argument("--batch", type=int, default=128, help="samples of a mini-batch (128)")
    parser.add_argument("--rules", default=",".join(RULES), help="rules of Rewire that are timed, with commas between (all)")
    parser.add_argument("--rewire", default="build/release/app/rewire", help="the program")
    parser.add_argument("--bench", help="bench_training")
    parser.add_argument("--model", help="a model.safetensors to begin with")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--share", type=float, default=0.1, help="of an epoch that each peer trains in a round (0.1)")
    options = parser.parse_args()
    options.rules = options.rules.split(",")
    if unknown := [rule for rule in options.rules if rule not in RULES]:
        parser.error(f"--rules: the rules are {', '.join(RULES)}, not {', '.join(unknown)}")
    if options.batch < 1:
        parser.error("--batch: must be 1 or more")
    if options.bench and (options.dataset != "mnist" or options.batch not in (32, 128)):
        parser.error("--bench: bench_training has MNIST at batch 32 and 128 only")
    options.folder = folder_of(options)
    if not options.folder:
        parser.error(f"--dataset: no folder and not here: {options.dataset}")
    return options


def main():
    options = parsed()
    scratch = tempfile.TemporaryDirectory()
    model = options.model or scratch.name + "/start/model.safetensors"
    if not options.model:
        rewire_train(options, scratch.name + "/start", 1)
    layers, about = read_model(model)
    data, right = read_data(options.folder, float(about["mean"]), float(about["std"]))
    kinds, versions = torch_peers(options.threads, options.batch)
    peers = [kind(layers, data) for kind in (*kinds, SciPy)]
    print(f"{versions}; NumPy {np.__version__}, SciPy {scipy.__version__}; BLAS in use: {libraries()}")
    accuracies = {peer.name: (peer.predict() == right).mean() for peer in peers} | {"Rewire": evaluated(options, model)["accuracy"]}
    print("accuracy of the model:", ", ".join(f"{name} {accuracy:.4f}" for name, accuracy in accuracies.items()))
    if max(accuracies.values()) - min(accuracies.values()) > 0.0005:
        sys.exit("they do not agree: one of them is another network")
    order = np.random.default_rng(1).permutation(len(data[0]))
    batches = min(len(order) // options.batch, max(2, round(options.share * len(order) / options.batch)))
    print(f"{options.rounds} rounds on {options.dataset}; peers train {batches} mini-batches of {options.batch} in each, scaled to the epoch")
    results = {}
    for _ in range(options.rounds):
        for peer in peers:
            results.setdefault(peer.name, []).append(peer_round(peer, order, batches, options.batch))
        for rule in options.rules:
            results.setdefault(f"Rewire, {rule}", []).append(rewire_round(options, scratch.name + "/run", rule))
        if options.bench:
            results.setdefault("Rewire, its benchmark", []).append(bench_round(options))
    print_table(results, list(results)[-1] if options.bench else f"Rewire, {options.rules[0]}")


if __name__ == "__main__":
    main()
