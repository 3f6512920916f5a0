#!/usr/bin/env python3
"""Opens what `rewire export` writes with the programs that it is for: NumPy, SciPy and NetworkX; ONNX, igraph and libxml's schema
where they are installed.

check_exports.py REWIRE [GEXF_SCHEMA.xsd]: REWIRE is the executable. Exit status 0: every file says the same as the model.
"""
import csv
import importlib.util
import json
import pathlib
import sqlite3
import struct
import subprocess
import sys
import tempfile
import zlib

import networkx
import numpy
import scipy.sparse

REWIRE = sys.argv[1]
SCHEMA = sys.argv[2] if len(sys.argv) > 2 else None
MNIST = pathlib.Path(__file__).resolve().parents[2] / "resources/datasets/mnist"


def rewire(*arguments):
    done = subprocess.run([REWIRE, *map(str, arguments)], capture_output=True, text=True)
    assert done.returncode == 0, (arguments, done.stderr)
    return done.stdout


def has(module):
    found = importlib.util.find_spec(module) is not None
    if not found:
        print(f"there is no {module}: passed over")
    return found


class Model:
    """A model file, read with no code of Rewire's: its layers as (weights, bias, births), dense ones without births."""

    def __init__(self, path):
        content = path.read_bytes()
        length = int.from_bytes(content[:8], "little")
        header = json.loads(content[8 : 8 + length])
        self.metadata = header.pop("__metadata__")
        types = {"F32": "<f4", "I32": "<i4"}

        def tensor(name):
            begin, end = header[name]["data_offsets"]
            return numpy.frombuffer(content[8 + length + begin : 8 + length + end], types[header[name]["dtype"]]).reshape(header[name]["shape"])

        self.layers = []
        inputs = int(self.metadata["inputs"])
        while f"layers.{len(self.layers)}.bias" in header:
            name = f"layers.{len(self.layers)}."
            bias = tensor(name + "bias")
            if name + "weight" in header:
                self.layers.append((tensor(name + "weight"), bias, None))
            else:
                parts = (tensor(name + "values"), tensor(name + "indices"), tensor(name + "indptr"))
                self.layers.append((scipy.sparse.csr_matrix(parts, shape=(len(bias), inputs)), bias, tensor(name + "born")))
            inputs = len(bias)

    def links(self, dense=False):
        """{(source, target): (weight, layer, born)}"""
        found = {}
        for number, (weights, _, born) in enumerate(self.layers):
            if born is None and not dense:
                continue
            rows = weights.tocoo() if born is not None else scipy.sparse.coo_matrix(weights)
            births = born if born is not None else numpy.zeros(rows.nnz, int)
            for to, source, weight, birth in zip(rows.row, rows.col, rows.data, births):
                found[f"l{number}n{source}", f"l{number + 1}n{to}"] = (weight, number, birth)
        return found

    def sizes(self):
        return [self.layers[0][0].shape[1]] + [len(bias) for _, bias, _ in self.layers]


def same(found, expected):
    assert found.keys() == expected.keys(), (len(found), len(expected))
    for link, (weight, layer, born) in expected.items():
        assert numpy.float32(found[link][0]) == weight and found[link][1:] == (layer, born), (link, found[link], expected[link])


def check_graph(graph, model, dense):
    assert graph.is_directed() and graph.number_of_nodes() == sum(model.sizes())
    same({(a, b): (d["weight"], d["layer"], d["born"]) for a, b, d in graph.edges(data=True)}, model.links(dense))
    for name, data in graph.nodes(data=True):
        assert name == f"l{data['layer']}n{data['index']}"
        assert (data["in_degree"], data["out_degree"]) == (graph.in_degree(name), graph.out_degree(name)), name
    assert len({(d["x"], d["y"]) for _, d in graph.nodes(data=True)}) == graph.number_of_nodes()
    top, bottom = graph.nodes["l0n0"], graph.nodes[f"l0n{model.sizes()[0] - 1}"]
    assert top["y"] > bottom["y"] and top["x"] < bottom["x"]


def check_graphml(model, export):
    for dense in (False, True):
        file = export("graphml", dense=dense)
        graph = networkx.read_graphml(file)
        check_graph(graph, model, dense)
        assert json.loads(graph.graph["experiment"]) == json.loads(model.metadata["experiment"])
        assert graph.graph["epoch"] == int(model.metadata["epoch"]) and graph.graph["perturbed"] is False
        if has("igraph"):
            import igraph

            read = igraph.Graph.Read_GraphML(str(file))
            assert read.is_directed() and read.vcount() == graph.number_of_nodes() and read.ecount() == graph.number_of_edges()


def check_gexf(model, export):
    for dense in (False, True):
        file = export("gexf", dense=dense)
        check_graph(networkx.read_gexf(file), model, dense)
        validate(file)


def validate(file):
    if SCHEMA:
        subprocess.run(["xmllint", "--noout", "--schema", SCHEMA, str(file)], check=True, capture_output=True)


def check_edges(model, export):
    for dense in (False, True):
        with open(export("edges", dense=dense), newline="") as file:
            rows = list(csv.DictReader(file))
        assert list(rows[0]) == ["Source", "Target", "Weight", "Layer", "Born"]
        same({(r["Source"], r["Target"]): (float(r["Weight"]), int(r["Layer"]), int(r["Born"])) for r in rows}, model.links(dense))


def check_npz(model, export):
    file = export("npz")
    adjacency = scipy.sparse.load_npz(file)
    first = numpy.cumsum([0] + model.sizes())
    expected = model.links()
    assert adjacency.nnz == len(expected) and adjacency.shape == (first[-1], first[-1])
    for number, (weights, bias, born) in enumerate(model.layers):
        block = adjacency[first[number] : first[number + 1], first[number + 1] : first[number + 2]]
        assert (block.T != (weights if born is not None else 0 * weights)).sum() == 0
        with numpy.load(file, allow_pickle=False) as arrays:
            name = f"layers.{number}."
            assert (arrays[name + "bias"] == bias).all()
            if born is None:
                assert (arrays[name + "weight"] == weights).all()
                continue
            parts = (arrays[name + "data"], arrays[name + "indices"], arrays[name + "indptr"])
            assert (scipy.sparse.csr_matrix(parts, shape=arrays[name + "shape"]) != weights).nnz == 0
            assert (arrays[name + "born"] == born).all()
            assert json.loads(str(arrays["metadata"]))["experiment"] == json.loads(model.metadata["experiment"])
        assert (scipy.sparse.load_npz(export("npz", "--layer", number)) != weights).nnz == 0
    assert scipy.sparse.load_npz(export("npz", dense=True)).nnz == len(expected) + model.layers[-1][0].size


def test_images():
    def payload(name, header):
        return numpy.frombuffer(zlib.decompress((MNIST / name).read_bytes(), 31)[header:], numpy.uint8)

    return payload("t10k-images-idx3-ubyte.gz", 16).reshape(-1, 784), payload("t10k-labels-idx1-ubyte.gz", 8)


def run_onnx(graph, image, numpy_helper):
    """The graph's operations as the standard defines them."""
    values = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    values["image"] = image
    for node in graph.node:
        x = [values[name] for name in node.input]
        if node.op_type == "Gemm":
            assert {a.name: a.i for a in node.attribute} == {"transB": 1}
            result = x[0] @ x[1].T + x[2]
        else:
            result = {"Sub": lambda a, b: a - b, "Div": lambda a, b: a / b, "Relu": lambda a: numpy.maximum(a, 0)}[node.op_type](*x)
        values[node.output[0]] = result
    return values["logits"]


def check_onnx(model, export, path):
    if not has("onnx"):
        return
    import onnx
    from onnx import numpy_helper

    read = onnx.load(export("onnx"))
    onnx.checker.check_model(read, full_check=True)
    assert read.opset_import[0].version >= 13
    assert [i.name for i in read.graph.input] == ["image"] and [o.name for o in read.graph.output] == ["logits"]
    facts = {entry.key: entry.value for entry in read.metadata_props}
    assert json.loads(facts["experiment"]) == json.loads(model.metadata["experiment"])
    images, labels = test_images()
    logits = run_onnx(read.graph, images.astype(numpy.float32) / 255, numpy_helper).astype(numpy.float64)
    said = json.loads(rewire("evaluate", path, "--dataset", MNIST, "--json"))
    assert (logits.argmax(axis=1) == labels).sum() == said["correct"], said
    losses = numpy.log(numpy.exp(logits - logits.max(axis=1, keepdims=True)).sum(axis=1)) + logits.max(axis=1)
    loss = (losses - logits[numpy.arange(len(labels)), labels]).mean()
    assert abs(loss - said["loss"]) < 1e-5 * said["loss"], (loss, said)


def masked_crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x82F63B78 if crc & 1 else 0)
    crc ^= 0xFFFFFFFF
    return ((crc >> 15 | crc << 17) + 0xA282EAD8) & 0xFFFFFFFF


def fields(message):
    """[(number, value)] of a protobuf message; bytes stay bytes."""
    at, found = 0, []

    def varint():
        nonlocal at
        value = shift = 0
        while True:
            byte = message[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    while at < len(message):
        tag = varint()
        if tag & 7 == 0:
            value = varint()
        else:
            size = {1: 8, 5: 4}.get(tag & 7) or varint()
            value, at = message[at : at + size], at + size
            if tag & 7 != 2:
                value = struct.unpack("<d" if tag & 7 == 1 else "<f", value)[0]
        found.append((tag >> 3, value))
    return found


def check_tensorboard(run, export):
    content, at, events = export("tensorboard").read_bytes(), 0, []
    while at < len(content):
        (length,) = struct.unpack_from("<Q", content, at)
        data = content[at + 12 : at + 12 + length]
        assert struct.unpack_from("<I", content, at + 8)[0] == masked_crc32c(content[at : at + 8])
        assert struct.unpack_from("<I", content, at + 12 + length)[0] == masked_crc32c(data)
        events.append(fields(data))
        at += 16 + length
    assert dict(events[0])[3] == b"brain.Event:2"
    with open(run / "metrics.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(events) == len(rows) + 2
    for event, row in zip(events[2:], rows):
        assert dict(event)[2] == int(row["epoch"])
        values = [dict(fields(value)) for number, value in fields(dict(event)[5]) if number == 1]
        scalars = {value[1].decode(): value[2] for value in values}
        assert scalars == {key: numpy.float32(cell) for key, cell in row.items() if key != "epoch" and cell}


def kept_links(run):
    """{epoch: {(source, target): birth}}, read from history.sqlite itself."""
    base = sqlite3.connect(f"file:{run / 'history.sqlite'}?mode=ro", uri=True)
    packed = dict(base.execute("SELECT key, value FROM meta"))["compression"] == "zlib"
    latest, epochs = {}, {}
    columns = "epoch, layer, outputs, indptr, indices, born"
    for epoch, layer, outputs, *arrays in base.execute(f"SELECT {columns} FROM layer WHERE kind = 'sparse' ORDER BY epoch, layer"):
        for name, array in zip(("indptr", "indices", "born"), arrays):
            if array is not None:
                latest[layer, name] = numpy.frombuffer(zlib.decompress(array) if packed else array, "<i4")
        rows = numpy.repeat(numpy.arange(outputs), numpy.diff(latest[layer, "indptr"]))
        for to, source, born in zip(rows, latest[layer, "indices"], latest[layer, "born"]):
            epochs.setdefault(epoch, {})[f"l{layer}n{source}", f"l{layer + 1}n{to}"] = born
    return epochs


def check_history(run, export):
    """Every link of a run lives through the epochs in which it was there."""
    epochs = kept_links(run)
    expected = {}
    for epoch in sorted(epochs):
        for link, born in epochs[epoch].items():
            lives = expected.setdefault(link, [])
            if lives and lives[-1][1] == epoch - 1 and epochs[epoch - 1][link] == born:
                lives[-1] = (lives[-1][0], epoch)
            else:
                lives.append((epoch, epoch))
    assert any(len(lives) > 1 for lives in expected.values()) and set(epochs) == set(range(len(epochs)))
    file = export("gexf")
    validate(file)
    graph = networkx.read_gexf(file)
    assert graph.graph["mode"] == "dynamic" and float(graph.graph["end"]) == max(epochs)
    found = {(a, b): d.get("spells") or [(d["start"], d["end"])] for a, b, d in graph.edges(data=True)}
    assert found == expected


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        run = folder / "run"
        rewire("train", "--dataset", MNIST, "--train-samples", 500, "--hidden", "60,50,40", "--density", 0.05, "--epochs", 6, "--out", run)
        path = run / "model.safetensors"
        model = Model(path)

        def export(source, form, *more, dense=False):
            file = folder / f"export-{len(list(folder.iterdir()))}.{form}"
            rewire("export", source, "--format", form, "--out", file, *more, *(["--dense"] if dense else []))
            return file

        def of_model(*arguments, **options):
            return export(path, *arguments, **options)

        def of_run(*arguments, **options):
            return export(run, *arguments, **options)

        check_graphml(model, of_model)
        check_gexf(model, of_model)
        check_edges(model, of_model)
        check_npz(model, of_model)
        check_onnx(model, of_model, path)
        check_tensorboard(run, of_run)
        assert of_run("metrics").read_bytes() == (run / "metrics.csv").read_bytes()
        check_history(run, of_run)
    print("every export says what the model says")


main()
