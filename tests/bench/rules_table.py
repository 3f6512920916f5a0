#!/usr/bin/env python3
"""Trains by every rule over several seeds and prints the tables of docs/rules.md: the mean test accuracy of the last epoch, its standard
deviation, the active hidden neurons and the seconds of an epoch. Runs that are finished in the folder are not trained again.

    tests/bench/rules_table.py [--table accuracy|births|growth] [--held-back] [--datasets D,…] [--rows "NAME;…"] [--seeds N,…] [--out FOLDER] [--program FILE]
"""
import argparse
import csv
import gzip
import json
import os
import re
import statistics
import struct
import subprocess

CSTI = ["--start", "csti"]
WIDE = ["--hidden", "1568,1568,1568"]
# What differs between datasets is what the presets choose.
STILL = ["--shift", "0", "--weight-decay", "0.0003"]  # images as they are, and the weight decay that is best for them
CHTS = {"mnist": ["--experiment", "best-accuracy"], "fashion-mnist": ["--experiment", "best-accuracy-fashion"]}


def accuracy_rows(dataset):
    chts = CHTS.get(dataset, CHTS["fashion-mnist"])
    return {
        "static": ["--rule", "static", "--epochs", "60"],
        "set": ["--rule", "set", "--epochs", "60"],
        "random": ["--rule", "random", "--epochs", "100"],
        "set, csti": ["--rule", "set", *CSTI, "--epochs", "100"],
        "rigl, csti": ["--rule", "rigl", *CSTI, "--epochs", "100"],
        "cht, csti": ["--rule", "cht", *CSTI, "--epochs", "100"],
        "chts, images as they are": [*chts, *STILL],
        "chts, images as they are, width 1568": [*chts, *STILL, *WIDE],
        "chts": chts,
        "chts, width 1568": [*chts, *WIDE],
        "dense, images as they are": ["--rule", "dense", "--epochs", "100"],
        "dense": [*chts, "--rule", "dense", "--lr", "0.025"],
    }


def births_rows(_):
    return {
        f"{rule}, {density} %, {births}": ["--rule", rule, "--density", str(density / 100), "--births", births, "--growth", "any", "--epochs", "60"]
        for rule in ("set", "random", "rigl", "cht", "chts")
        for density in (1.0, 0.3, 0.1)
        for births in ("zero", "random")
    }


def growth_rows(dataset):
    relative = {"chts": ["--importance", "relative"]} if "fashion" in dataset else {}
    return {
        f"{rule}, {density} %, {growth}": ["--rule", rule, "--density", str(density / 100), "--growth", growth, "--epochs", "40",
                                           *relative.get(rule, [])]
        for rule in ("set", "random", "rigl", "cht", "chts")
        for density in (1.0, 0.3, 0.1)
        for growth in ("any", "active")
    }


ROWS = {"accuracy": accuracy_rows, "births": births_rows, "growth": growth_rows}
HELD_BACK = 10_000  # images


def read_idx(folder, name):
    path = os.path.join(folder, name)
    with open(path, "rb") if os.path.exists(path) else gzip.open(path + ".gz") as file:
        data = file.read()
    dimensions = data[3]
    sizes = struct.unpack_from(f">{dimensions}I", data, 4)
    return sizes, data[4 + 4 * dimensions:]


def write_idx(folder, name, sizes, data):
    with open(os.path.join(folder, name), "wb") as file:
        file.write(struct.pack(f">4B{len(sizes)}I", 0, 0, 8, len(sizes), *sizes) + data)


def held_back(arguments, dataset):
    """A dataset whose test images are the last training images of this one; it has the others to train on."""
    listed = subprocess.run([arguments.program, "data", "list"], check=True, capture_output=True, text=True).stdout
    source = re.search(rf"^{dataset} .* (/.*)$", listed, re.MULTILINE).group(1)
    folder = os.path.join(arguments.out, f"{dataset}-held-back")
    os.makedirs(folder, exist_ok=True)
    for part in ("images-idx3-ubyte", "labels-idx1-ubyte"):
        (count, *image), data = read_idx(source, f"train-{part}")
        cut = (count - HELD_BACK) * len(data) // count
        write_idx(folder, f"train-{part}", (count - HELD_BACK, *image), data[:cut])
        write_idx(folder, f"t10k-{part}", (HELD_BACK, *image), data[cut:])
    return folder


def last_row(folder):
    try:
        with open(os.path.join(folder, "experiment.json"), encoding="utf-8") as file:
            epochs = json.load(file)["epochs"]
        with open(os.path.join(folder, "metrics.csv"), encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        seconds = statistics.median(float(row["seconds"]) for row in rows)
        return {**rows[-1], "seconds": seconds} if int(rows[-1]["epoch"]) == epochs else None
    except (OSError, IndexError, KeyError, ValueError):
        return None


def trained(arguments, dataset, name, options, seed):
    folder = os.path.join(arguments.out, f"{os.path.basename(dataset)} {name} {seed}".replace(", ", "-").replace(" ", "-"))
    if last_row(folder) is None:
        command = [arguments.program, "train", *options, "--dataset", dataset, "--seed", str(seed), "--overwrite", "--out", folder]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return last_row(folder)


def cells(rows):
    accuracies = [100.0 * float(row["test_accuracy"]) for row in rows]
    spread = f" ± {statistics.stdev(accuracies):.2f}" if len(accuracies) > 1 else ""
    active = [float(row["active_neurons"]) for row in rows if row["active_neurons"]]
    neurons = f"{statistics.mean(active):,.0f}" if active else "all"
    return f"{statistics.mean(accuracies):.2f}{spread} | {neurons} | {statistics.median(row['seconds'] for row in rows):.2f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--table", choices=ROWS, default="accuracy")
    parser.add_argument("--held-back", action="store_true", help="test on the last 10,000 training images, train on the others")
    parser.add_argument("--datasets", default="mnist,fashion-mnist")
    parser.add_argument("--rows", default="", help="names of rows with semicolons between; all of them otherwise")
    parser.add_argument("--seeds", default="1,2,3")
    parser.add_argument("--out", default="rules-table")
    parser.add_argument("--program", default="build/release/app/rewire")
    arguments = parser.parse_args()
    seeds = [int(seed) for seed in arguments.seeds.split(",")]
    wanted = [word.strip() for word in arguments.rows.split(";") if word.strip()]
    print("| dataset | trained by | seeds | test accuracy, % | active neurons | s an epoch |\n|---|---|---|---|---|---|", flush=True)
    for subject in arguments.datasets.split(","):
        dataset = held_back(arguments, subject) if arguments.held_back else subject
        for name, options in ROWS[arguments.table](subject).items():
            if wanted and name not in wanted:
                continue
            rows = [trained(arguments, dataset, name, options, seed) for seed in seeds]
            print(f"| {subject} | {name} | {len(rows)} | {cells(rows)} |", flush=True)


main()
