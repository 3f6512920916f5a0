#!/usr/bin/env python3
"""Times an epoch of `rewire train` with one thread and with two, first alone, then beside a program that keeps one of the processors
busy. Runs are in random order, so that a clock that wanders slows all of them.

    tests/bench/busy_neighbour.py [ROUNDS] [PROGRAM]
"""
import csv
import os
import random
import statistics
import subprocess
import sys
import tempfile

ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 12
PROGRAM = sys.argv[2] if len(sys.argv) > 2 else "build/release/app/rewire"
THREADS = (1, 2)
NEIGHBOUR = ["taskset", "-c", "1", "sh", "-c", "while :; do :; done"]


def seconds(threads, folder):
    command = [PROGRAM, "train", "--epochs", "6", "--train-samples", "8000", "--threads", str(threads), "--overwrite", "--out", folder]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with open(os.path.join(folder, "metrics.csv"), encoding="utf-8") as metrics:
        return [float(row["seconds"]) for row in csv.DictReader(metrics)]


def measure(title):
    times = {threads: [] for threads in THREADS}
    with tempfile.TemporaryDirectory() as folder:
        for threads in (t for _ in range(ROUNDS) for t in random.sample(THREADS, len(THREADS))):
            times[threads] += seconds(threads, folder)
    for threads in THREADS:
        low, middle, high = statistics.quantiles(times[threads], n=4)
        print(f"{title}, {threads} threads: median {middle:.3f} s an epoch, quartiles {low:.3f} and {high:.3f}")


measure("alone")
neighbour = subprocess.Popen(NEIGHBOUR)
try:
    measure("beside a busy program")
finally:
    neighbour.kill()
