#!/usr/bin/env python3
"""Trains by every rule over several seeds and prints the tables of docs/rules.md: the mean test accuracy of the last epoch, its standard
deviation, the active hidden neurons and the seconds of an epoch. Runs that are finished in the folder are not trained again.

    tests/bench/rules_table.py [--table accuracy|births] [--datasets D,…] [--rows "NAME;…"] [--seeds N,…] [--out FOLDER] [--program FILE]
"""
import argparse
import csv
import json
import os
import statistics
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
        "dense": [*chts, "--rule", "dense"],
    }


def births_rows(_):
    return {
        f"{rule}, {density} %, {births}": ["--rule", rule, "--density", str(density / 100), "--births", births, "--epochs", "60"]
        for rule in ("set", "random", "rigl", "cht", "chts")
        for density in (1.0, 0.3, 0.1)
        for births in ("zero", "random")
    }


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
    parser.add_argument("--table", choices=["accuracy", "births"], default="accuracy")
    parser.add_argument("--datasets", default="mnist,fashion-mnist")
    parser.add_argument("--rows", default="", help="names of rows with semicolons between; all of them otherwise")
    parser.add_argument("--seeds", default="1,2,3")
    parser.add_argument("--out", default="rules-table")
    parser.add_argument("--program", default="build/release/app/rewire")
    arguments = parser.parse_args()
    seeds = [int(seed) for seed in arguments.seeds.split(",")]
    wanted = [word.strip() for word in arguments.rows.split(";") if word.strip()]
    print("| dataset | trained by | seeds | test accuracy, % | active neurons | s an epoch |\n|---|---|---|---|---|---|", flush=True)
    for dataset in arguments.datasets.split(","):
        for name, options in (accuracy_rows if arguments.table == "accuracy" else births_rows)(dataset).items():
            if wanted and name not in wanted:
                continue
            rows = [trained(arguments, dataset, name, options, seed) for seed in seeds]
            print(f"| {dataset} | {name} | {len(rows)} | {cells(rows)} |", flush=True)


main()
