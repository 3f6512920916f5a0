"""Checks `rewire inspect --json` against NumPy and NetworkX, from the files of a run alone.

  check_measures.py REWIRE      trains a small run with this program, and checks it
  check_measures.py REWIRE RUN  checks a run that is there, begun at epoch 0 with the rule set or static and a snapshot each epoch
"""
import csv
import json
import math
import pathlib
import struct
import subprocess
import sys
import tempfile

import networkx
import numpy


def read_model(file):
    """The tensors of a safetensors file."""
    data = pathlib.Path(file).read_bytes()
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    kinds = {"I32": "<i4", "F32": "<f4"}
    tensors = {}
    for name, entry in header.items():
        if name != "__metadata__":
            begin, end = (8 + length + offset for offset in entry["data_offsets"])
            tensors[name] = numpy.frombuffer(data[begin:end], kinds[entry["dtype"]]).reshape(entry["shape"])
    return header["__metadata__"], tensors


class Layer:
    """A sparse layer as a list of links."""

    def __init__(self, tensors, i, inputs):
        ptr = tensors[f"layers.{i}.indptr"]
        self.inputs, self.outputs = inputs, len(ptr) - 1
        self.source = tensors[f"layers.{i}.indices"]
        self.target = numpy.repeat(numpy.arange(self.outputs), numpy.diff(ptr))
        self.weights, self.born = tensors[f"layers.{i}.values"], tensors[f"layers.{i}.born"]
        self.in_degrees = numpy.bincount(self.target, minlength=self.outputs)
        self.out_degrees = numpy.bincount(self.source, minlength=self.inputs)

    def links(self):
        return set(zip(self.source.tolist(), self.target.tolist()))


def layers_of(file):
    metadata, tensors = read_model(file)
    layers, inputs = [], int(metadata["inputs"])
    while f"layers.{len(layers)}.indptr" in tensors:
        layers.append(Layer(tensors, len(layers), inputs))
        inputs = layers[-1].outputs
    return int(metadata["epoch"]), layers


def gini(values):
    return numpy.abs(values[:, None] - values[None, :]).sum() / (2.0 * len(values) ** 2 * values.mean())


def assortativity(layers, between):
    """NetworkX's numeric assortativity of the directed graph whose nodes carry their total degree."""
    whole = networkx.DiGraph()
    for i, layer in enumerate(layers):
        whole.add_edges_from(((i, int(s)), (i + 1, int(t))) for s, t in zip(layer.source, layer.target))
    graph = networkx.DiGraph()
    for i in between:
        for s, t in layers[i].links():
            graph.add_edge((i, s), (i + 1, t))
    networkx.set_node_attributes(graph, {node: whole.degree(node) for node in graph}, "degree")
    return networkx.numeric_assortativity_coefficient(graph, "degree")


def jaccard(one, other):
    both = sum(len(a.links() & b.links()) for a, b in zip(one, other))
    return both / sum(len(a.links() | b.links()) for a, b in zip(one, other))


def expected(epoch, layers):
    """What a lone model tells, for the whole."""
    links = sum(len(layer.weights) for layer in layers)
    active = 0
    for layer, after in zip(layers, layers[1:] + [None]):
        has_out = after.out_degrees > 0 if after else True
        active += int(((layer.in_degrees > 0) & has_out).sum())
    silent = sum(int((numpy.abs(l.weights.astype(float)) <= 0.01 * float(numpy.abs(l.weights).max())).sum()) for l in layers)
    return {
        "links": links,
        "active_neurons": active,
        "link_age": sum(int((epoch - layer.born).sum()) for layer in layers) / links,
        "max_in_degree": max(int(layer.in_degrees.max()) for layer in layers),
        "max_out_degree": max(int(layer.out_degrees.max()) for layer in layers),
        "gini_in_degree": numpy.mean([gini(layer.in_degrees) for layer in layers]),
        "gini_out_degree": numpy.mean([gini(layer.out_degrees) for layer in layers]),
        "assortativity": assortativity(layers, range(1, len(layers))),
        "silent_links": silent / links,
    }


def compare(name, found, wanted):
    if found is None or not math.isclose(found, wanted, rel_tol=1e-9, abs_tol=1e-12):
        sys.exit(f"{name} is {found}, not {wanted}")


def check(rewire, run):
    snapshots = sorted(run.glob("snapshots/epoch-*.safetensors"))
    epochs = [layers_of(file)[1] for file in snapshots]
    epoch, layers = layers_of(run / "model.safetensors")
    inspected = json.loads(subprocess.run([rewire, "inspect", run, "--json"], check=True, capture_output=True).stdout)
    for name, wanted in expected(epoch, layers).items():
        compare(name, inspected[name], wanted)
    for found, layer in zip(inspected["layers"], layers):
        assert found["in_degree_counts"] == numpy.bincount(layer.in_degrees).tolist()
        assert found["out_degree_counts"] == numpy.bincount(layer.out_degrees).tolist()
        compare("in_degree_dispersion", found["in_degree_dispersion"], layer.in_degrees.var() / layer.in_degrees.mean())
    places = [set().union(*(each[i].links() for each in epochs)) for i in range(len(layers))]
    cells = sum(layer.inputs * layer.outputs for layer in layers)
    past = {"itop": sum(map(len, places)) / cells, "jaccard_first": jaccard(layers, epochs[0])}
    past["jaccard_last"] = jaccard(layers, epochs[-2])
    rows = list(csv.DictReader(open(run / "metrics.csv")))
    for name, wanted in past.items():
        compare(name, inspected[name], wanted)
        compare(name, float(rows[-1][name]), wanted)
    for row, each in zip(rows, epochs):  # the network of epoch 1 has the links of the start
        compare("jaccard_first", float(row["jaccard_first"]), jaccard(each, epochs[0]))
    compare("dead_neurons", inspected["dead_neurons"], int(rows[-1]["dead_neurons"]))


def main():
    rewire = sys.argv[1]
    if len(sys.argv) > 2:
        return check(rewire, pathlib.Path(sys.argv[2]))
    with tempfile.TemporaryDirectory() as folder:
        run = pathlib.Path(folder) / "run"
        subprocess.run([rewire, "train", "--train-samples", "2000", "--epochs", "6", "--hidden", "200,150,100", "--density",
                        "0.03", "--snapshots", "1", "--out", run], check=True, capture_output=True)
        check(rewire, run)


if __name__ == "__main__":
    main()
