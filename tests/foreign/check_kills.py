"""Kills `rewire` at random moments, and checks that nothing that was finished is gone and nothing is half written.

  check_kills.py REWIRE [--kills N] [--seed S]    N times each: a run at its beginning, a run, one in the
                                                   place of another, a saved model, a curve

`REWIRE_KILLS=N rewire_core_tests tst_project_kills` does the same to a project file, which no command writes.
"""
import argparse
import collections
import csv
import io
import json
import pathlib
import random
import shutil
import signal
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time
import zlib

COLUMNS = {"sparse": ("indptr", "indices", "born", "weights", "bias"), "dense": ("weights", "bias")}


def demand(held, what):
    if not held:
        sys.exit(f"check_kills: {what}")


def write_data(folder):
    """Writes IDX files of 16 × 16 pixels in four classes."""
    folder.mkdir()
    dice = random.Random(1)
    for name, count in (("train", 400), ("t10k", 200)):
        labels = bytes(dice.randrange(4) for _ in range(count))
        images = b"".join(bytes(dice.randrange(128) + (60 if i // 64 == label else 0) for i in range(256)) for label in labels)
        (folder / f"{name}-images-idx3-ubyte").write_bytes(struct.pack(">IIII", 0x803, count, 16, 16) + images)
        (folder / f"{name}-labels-idx1-ubyte").write_bytes(struct.pack(">II", 0x801, count) + labels)


def writes_begun(folder, pattern):
    """The temporary files or journals in a folder, and when they were written last."""
    begun = set()
    for file in folder.glob(pattern) if folder.exists() else ():
        try:
            begun.add((file.name, file.stat().st_mtime_ns))
        except FileNotFoundError:  # the write is done
            pass
    return begun


class Killer:
    """Starts the program and kills it: at a random moment of the time that it takes, or soon after a write has begun."""

    def __init__(self, program, seed):
        self.program, self.seed = str(program), seed
        self.dice = random.Random(seed)
        self.kills = 0
        self.amid = collections.Counter()  # kills that have left a write undone, by file

    def finish(self, *arguments):
        end = subprocess.run([self.program, *map(str, arguments)], capture_output=True, text=True)
        demand(end.returncode == 0, f"rewire {arguments[0]} ended with {end.returncode}: {end.stderr.strip()} (seed {self.seed})")
        return end.stdout

    def kill(self, folder, longest, *arguments, patterns=(".*.tmp",)):
        """Returns whether it was killed; False: it was done before."""
        pattern = self.dice.choice(patterns)
        before = writes_begun(folder, pattern)
        deadline = time.monotonic() + self.dice.uniform(0.0, longest)
        in_write = self.dice.random() < 0.5
        with tempfile.TemporaryFile() as said:
            process = subprocess.Popen([self.program, *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=said)
            while process.poll() is None:
                if time.monotonic() > deadline and (not in_write or writes_begun(folder, pattern) - before):
                    break
            time.sleep(self.dice.uniform(0.0, 0.003) if in_write else 0.0)
            process.kill()
            status = process.wait()
            said.seek(0)
            demand(status in (0, -9), f"rewire {arguments[0]} ended with {status}: {said.read().decode().strip()} (seed {self.seed})")
        self.kills += status == -9
        return status == -9

    def note_leftovers(self, folder):
        for file in folder.iterdir():
            if file.name.endswith(".tmp") or (file.name.endswith("-journal") and file.stat().st_size > 0):
                self.amid[file.name] += 1


def rows_of(run):
    """The rows of metrics.csv without their times, whole lines only."""
    if not (run / "metrics.csv").exists():
        return []
    whole = (run / "metrics.csv").read_text().rpartition("\n")[0]
    return [{name: cell for name, cell in row.items() if name != "seconds"} for row in csv.DictReader(io.StringIO(whole))]


def epochs_of(file):
    """What the history has of each epoch: its metrics, its layers as bytes, its states."""
    with tempfile.TemporaryDirectory() as copies:  # to look at the file itself would undo what a kill has cut off
        copy = pathlib.Path(copies) / "history.sqlite"
        for ending in ("", "-journal"):
            if pathlib.Path(f"{file}{ending}").exists():
                shutil.copy(f"{file}{ending}", f"{copy}{ending}")
        database = sqlite3.connect(copy)
        demand(database.execute("pragma integrity_check").fetchone() == ("ok",), "history.sqlite is not whole")
        epochs = collections.defaultdict(dict)
        if not database.execute("select 1 from sqlite_master where name = 'event'").fetchone():
            return epochs  # killed as it was made
        for epoch, metrics in database.execute("select epoch, metrics from epoch"):
            epochs[epoch]["metrics"] = metrics
        newest = {}
        for row in database.execute(
            "select epoch, layer, kind, inputs, outputs, indptr, indices, born, weights, bias from layer order by epoch, layer"
        ):
            epoch, layer, kind, arrays = row[0], row[1], row[2], dict(zip(COLUMNS["sparse"], row[5:]))
            for column in COLUMNS[kind]:
                if arrays[column] is not None:
                    newest[layer, column] = zlib.decompress(arrays[column])
                epochs[epoch][layer, column] = newest[layer, column]
        for epoch, name, value in database.execute("select epoch, name, value from state"):
            epochs[epoch]["state", name] = value
        database.close()
        return epochs


def without_links_rewired(metrics):
    """The number of links of the rewiring that follows is written when it is done."""
    return [part for part in metrics.split(", ") if not part.startswith('"links_rewired"')]


def check_after_kill(killer, run, straight):
    epochs = epochs_of(run / "history.sqlite") if (run / "history.sqlite").exists() else {}
    rows = rows_of(run)
    for number, row in enumerate(rows, 1):
        demand(int(row["epoch"]) == number, f"row {number} of metrics.csv is of epoch {row['epoch']}")
        demand(number in epochs, f"epoch {number} has a row, and is not in the history")
    for epoch, kept in epochs.items():
        for key, value in kept.items():
            same = without_links_rewired(value) == without_links_rewired(straight[epoch][key]) if key == "metrics" else value == straight[epoch][key]
            demand(same, f"{key} of epoch {epoch} in the history is another")
    if (run / "model.safetensors").exists():
        with tempfile.TemporaryDirectory() as copies:  # beside its history, it would undo what a kill has cut off
            killer.finish("inspect", shutil.copy(run / "model.safetensors", copies), "--json")
    else:
        demand(not rows, "metrics.csv has rows, and there is no model")


def stop_at_the_beginning(killer, run, longest, *arguments):
    """Kills a run, or interrupts it, soon after its folder is there; returns its exit status."""
    stop = killer.dice.choice((signal.SIGKILL, signal.SIGINT))
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen([killer.program, *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=said)
        while process.poll() is None and not run.exists():
            pass
        time.sleep(killer.dice.uniform(0.0, longest))
        process.send_signal(stop)
        status = process.wait()
        said.seek(0)
        demand(status in (0, -9, 130), f"rewire {arguments[0]} ended with {status}: {said.read().decode().strip()} (seed {killer.seed})")
    return status


def check_beginnings(killer, kills, folder, data):
    """A run that was stopped before its first epoch was finished, or soon after, goes on without a word."""
    options = ["--dataset", data, "--hidden", "600,600", "--density", "0.2", "--epochs", "2", "--threads", "1", "--out"]
    killer.finish("train", *options, folder / "whole")
    model, files = (folder / "whole" / "model.safetensors").read_bytes(), sorted(f.name for f in (folder / "whole").iterdir())
    ends = collections.Counter()
    while killer.kills < kills:
        run = folder / "begun"
        status = stop_at_the_beginning(killer, run, 0.25, "train", *options, run)
        killer.kills += status != 0
        begun, finished = (run / "experiment.json").exists(), len(rows_of(run))
        ends["no experiment yet" if not begun else f"{finished} epochs finished"] += 1
        again = subprocess.run([killer.program, *map(str, ["train", "--resume", "--out", run] if begun else ["train", *options, run])], capture_output=True, text=True)
        demand(again.returncode == 0, f"a run stopped at its beginning does not go on: {again.stderr.strip()} (seed {killer.seed})")
        demand("rewire: " not in again.stderr, f"a run stopped at its beginning goes on with a complaint: {again.stderr.strip()} (seed {killer.seed})")
        demand((run / "model.safetensors").read_bytes() == model, "the model of a run stopped at its beginning is another")
        demand(epochs_of(run / "history.sqlite") == epochs_of(folder / "whole" / "history.sqlite"), "the history of a run stopped at its beginning is another")
        demand(sorted(f.name for f in run.iterdir()) == files, "files are left over")
        shutil.rmtree(run)
    return ", ".join(f"{count} times {end}" for end, count in sorted(ends.items()))


def check_runs(killer, kills, folder, data):
    options = ["--dataset", data, "--hidden", "300,300", "--density", "0.1", "--epochs", "60", "--threads", "1"]
    began = time.monotonic()
    killer.finish("train", *options, "--out", folder / "straight")
    longest = max(0.3, (time.monotonic() - began) / 6)
    straight, model = epochs_of(folder / "straight" / "history.sqlite"), (folder / "straight" / "model.safetensors").read_bytes()
    finished = 0
    while killer.kills < kills or finished == 0:
        run = folder / f"run-{finished}"
        while True:
            begun = (run / "experiment.json").exists()
            arguments = ["train", "--resume", "--out", run] if begun else ["train", *options, "--out", run]
            if killer.kills >= kills:
                killer.finish(*arguments)
                break
            if not killer.kill(run, longest, *arguments, patterns=(".*.tmp", "*-journal")):
                break
            if run.exists():
                killer.note_leftovers(run)
                check_after_kill(killer, run, straight)
        finished += 1
        demand(rows_of(run) == rows_of(folder / "straight"), "the rows at the end are others than those of a run never killed")
        demand((run / "model.safetensors").read_bytes() == model, "the model at the end is another than that of a run never killed")
        demand(epochs_of(run / "history.sqlite") == straight, "the history at the end is another than that of a run never killed")
        demand(sorted(f.name for f in run.iterdir()) == sorted(f.name for f in (folder / "straight").iterdir()), "files are left over")
        shutil.rmtree(run)
    return f"{finished} runs to their end"


def check_replacements(killer, kills, folder, data):
    options = ["--dataset", data, "--hidden", "300,300", "--density", "0.1", "--threads", "1", "--out"]
    killer.finish("train", "--epochs", "3", *options, folder / "former")
    run = folder / "replaced"
    began = time.monotonic()
    killer.finish("train", "--epochs", "2", "--seed", "2", *options, folder / "next")
    took = time.monotonic() - began
    seeds = collections.Counter()
    for _ in range(20 * kills):
        if killer.kills == kills:
            break
        shutil.copytree(folder / "former", run)
        command = ["train", "--overwrite", "--epochs", "2", "--seed", "2", *options, run]
        if killer.kill(run, took, *command, patterns=(".history.sqlite.old", ".*.tmp")):
            killer.note_leftovers(run)
            seeds["next" if b'"seed": 2' in (run / "experiment.json").read_bytes() else "former"] += 1
            killer.finish("train", "--resume", "--out", run)
            seed = json.loads((run / "experiment.json").read_text())["seed"]
            whole = folder / ("next" if seed == 2 else "former")
            demand((run / "model.safetensors").read_bytes() == (whole / "model.safetensors").read_bytes(), "a run that is replaced is neither the old one nor the new one")
            demand(epochs_of(run / "history.sqlite") == epochs_of(whole / "history.sqlite"), "the history is not that of the run")
            left = {f.name for f in run.iterdir()} ^ {f.name for f in whole.iterdir()}
            demand(not left, f"files are left over or gone: {sorted(left)} (seed {killer.seed})")
        shutil.rmtree(run)
    return f"{seeds['former']} times the former run was there, {seeds['next']} times the next one"


def check_saves(killer, kills, folder, data):
    model, saved = folder / "large.safetensors", folder / "saved" / "model.safetensors"
    saved.parent.mkdir()
    killer.finish("train", "--dataset", data, "--hidden", "2000,2000", "--density", "0.3", "--epochs", "1", "--history", "0", "--out", folder / "large")
    shutil.move(folder / "large" / "model.safetensors", model)
    wanted, contents = [], []
    for fraction in ("0.1", "0.2"):
        began = time.monotonic()
        wanted.append(["perturb", model, "remove-links", "--fraction", fraction, "--order", "weakest", "--save", saved])
        killer.finish(*wanted[-1])
        contents.append(saved.read_bytes())
        took = time.monotonic() - began
    new = 0
    while killer.kills < kills:
        before = saved.read_bytes()
        turn = 1 - contents.index(before)
        killer.kill(saved.parent, 1.1 * took, *wanted[turn])
        killer.note_leftovers(saved.parent)
        now = saved.read_bytes()
        demand(now in contents, "the saved model is neither the old one nor the new one")
        new += now != before
    killer.finish(*wanted[0])
    demand([f.name for f in saved.parent.iterdir()] == [saved.name], "a save leaves files behind that a kill has left")
    return f"{new} times the new model was there"


def curve_rows(file):
    return [line for line in file.read_text().splitlines() if not line.startswith("#")] if file.exists() else []


def check_curves(killer, kills, folder, data):
    killer.finish("train", "--dataset", data, "--hidden", "300,300", "--epochs", "2", "--history", "0", "--out", folder / "of-curve")
    command = ["curve", folder / "of-curve" / "model.safetensors", "remove-links", "--order", "random", "--steps", "41", "--repeats", "40", "--threads", "1"]
    began = time.monotonic()
    killer.finish(*command, "--out", folder / "straight.csv")
    longest = max(0.2, (time.monotonic() - began) / 8)
    straight = folder / "straight.csv"
    finished = 0
    while killer.kills < kills or finished == 0:
        out = folder / "curves" / f"{finished}.csv"
        out.parent.mkdir(exist_ok=True)
        while killer.kills < kills:
            before = curve_rows(out)
            if not killer.kill(out.parent, longest, *command, "--out", out):
                break
            killer.note_leftovers(out.parent)
            rows = curve_rows(out)
            demand(set(before) <= set(rows), "points that were finished are gone")
            demand(set(rows) <= set(curve_rows(straight)), "points are half written, or others than those of a curve never killed")
        killer.finish(*command, "--out", out)
        finished += 1
        demand(out.read_text() == straight.read_text(), "the curve at the end is another than one never killed")
        left = [f.name for f in out.parent.iterdir() if f.name.startswith(f".{out.name}")]
        demand(not left, f"a curve leaves {left} behind")
    return f"{finished} curves to their end"


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("rewire", type=pathlib.Path)
    asked.add_argument("--kills", type=int, default=10)
    asked.add_argument("--seed", type=int, default=None, help="of the moments [another one each time]")
    options = asked.parse_args()
    seed = random.randrange(1 << 30) if options.seed is None else options.seed
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        write_data(folder / "data")
        for check in (check_beginnings, check_runs, check_replacements, check_saves, check_curves):
            killer = Killer(options.rewire, seed)
            told = check(killer, options.kills, folder, folder / "data")
            amid = ", ".join(f"{count} {name}" for name, count in sorted(killer.amid.items())) or "none"
            print(f"{check.__name__}: {killer.kills} kills, {told}; writes that were cut off: {amid} (seed {seed})", flush=True)


if __name__ == "__main__":
    main()
