"""Works on sweeps with many programs at once, and checks that the results are those of one.

  check_sweeps.py REWIRE [--races N] [--seed S]

Open MPI runs a sweep, loses a rank in the middle of an epoch, and runs it again; so do an array of Slurm (by its variables) and
GNU parallel. Two programs race for N runs. The table is compared with NumPy and SciPy. Without mpirun it fails where CI=true, and
leaves that part out elsewhere (exit status 77).
"""
import argparse
import collections
import csv
import io
import itertools
import json
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import numpy
import scipy.stats

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import check_kills

EPOCHS = 60  # so that runs last long enough to be killed on any machine
THEN = ("curve remove-links --steps 3 --repeats 2", "perturb attack --epsilon 0.1")
LAUNCHERS = ("OMPI_", "PMI_", "PMIX_", "SLURM_")
SKIPPED = 77


def demand(held, what):
    if not held:
        sys.exit(f"check_sweeps: {what}")


def environment(**more):
    """That of this program, without what a launcher has said."""
    return {name: value for name, value in os.environ.items() if not name.startswith(LAUNCHERS)} | more


class Program:
    def __init__(self, path):
        self.path = str(path.resolve())

    def __call__(self, *arguments, status=0):
        end = subprocess.run([self.path, *map(str, arguments)], capture_output=True, text=True, env=environment())
        demand(end.returncode == status, f"rewire {' '.join(map(str, arguments[:2]))} ended with {end.returncode}: {end.stderr.strip()}")
        return end.stdout

    def start(self, *arguments, **more):
        return subprocess.Popen([self.path, *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment(**more))


def timeless(folder):
    """The bytes of everything in a sweep but the times of metrics.csv and history.sqlite, whose other content is taken."""
    found = {}
    for file in sorted(folder.rglob("*")):
        name = str(file.relative_to(folder))
        if file.name == "history.sqlite":
            found[name] = check_kills.epochs_of(file)
        elif file.name == "metrics.csv":
            found[name] = check_kills.rows_of(file.parent)
        elif file.is_file():
            found[name] = file.read_bytes()
    return found


def table(rewire, sweep, *more):
    return rewire("sweep", "table", sweep, "--by", "rule,density", *more)


def demand_same(rewire, sweep, straight, how):
    same, other = timeless(straight), timeless(sweep)
    differ = sorted(name for name in same.keys() | other.keys() if same.get(name) != other.get(name))
    demand(not differ, f"{how}: others than those of one worker are {differ}")
    for more in ([], ["--paired", "static"], ["--json"]):
        demand(table(rewire, sweep, *more) == table(rewire, straight, *more), f"{how}: the table is another")


def plan(rewire, out, data, epochs=EPOCHS):
    options = ["--dataset", data, "--hidden", "300,300", "--density", "0.1", "--density", "0.2,0.1", "--rule", "set,static", "--seed", "1..3"]
    rewire("sweep", "plan", "--out", out, *options, "--epochs", epochs, *itertools.chain(*(("--then", command) for command in THEN)))


def check_serial(rewire, folder, data):
    """One worker, compared with `train` itself."""
    plan(rewire, folder / "straight", data)
    rewire("sweep", "run", folder / "straight", "--threads", 1)
    state = json.loads(rewire("sweep", "status", folder / "straight", "--json"))
    demand(state["finished"] == state["runs"] == 12, f"one worker leaves {state}")
    chosen = next(run for run in state["list"] if run["settings"] == {"density": [0.2, 0.1], "rule": "set", "seed": 2})
    options = ["--dataset", data, "--hidden", "300,300", "--density", "0.2,0.1", "--rule", "set", "--seed", 2, "--epochs", EPOCHS]
    rewire("train", *options, "--threads", 1, "--out", folder / "trained")
    trained, swept = timeless(folder / "trained"), timeless(folder / "straight" / chosen["run"])
    demand(all(swept[name] == content for name, content in trained.items()), "a run of a sweep differs from one of rewire train")
    return f"{state['runs']} runs, one compared with rewire train"


def check_table(rewire, folder, data):
    sweep = folder / "straight"
    state = json.loads(rewire("sweep", "status", sweep, "--json"))
    values = collections.defaultdict(dict)
    for run in state["list"]:
        place, seed = (run["settings"]["rule"], json.dumps(run["settings"]["density"])), run["settings"]["seed"]
        rows = list(csv.DictReader(open(sweep / run["run"] / "metrics.csv")))
        values[place, "test_accuracy"][seed] = float(rows[-1]["test_accuracy"])
        for file in (sweep / run["run"]).glob("perturb-*.json"):
            values[place, THEN[1]][seed] = json.loads(file.read_text())["accuracy"]
        for file in (sweep / run["run"]).glob("curve-*.csv"):
            points = list(csv.DictReader(line for line in open(file) if not line.startswith("#")))
            means = {s: numpy.mean([float(p["accuracy"]) for p in points if p["strength"] == s]) for s in ("0", "0.5", "1")}
            for strength, mean in means.items():
                values[place, f"{THEN[0]} at {strength}"][seed] = mean
            values[place, f"{THEN[0]} area"][seed] = numpy.trapz([means["0"], means["0.5"], means["1"]], [0, 0.5, 1])
    compared = 0
    for row in json.loads(table(rewire, sweep, "--paired", "static", "--json"))["rows"]:
        place = row["rule"], json.dumps(row["density"])
        demand_mean(row, [values[place, row["metric"]][seed] for seed in (1, 2, 3)])
        if row["rule"] != "static":
            other = values[("static", place[1]), row["metric"]]
            demand_mean(row["difference"], [values[place, row["metric"]][seed] - other[seed] for seed in (1, 2, 3)])
        compared += 1
    demand(compared == 4 * 6, f"the table has {compared} rows")
    cells = list(csv.DictReader(io.StringIO(table(rewire, sweep, "--paired", "static"))))
    demand(len(cells) == compared and all(cell["n"] == "3" for cell in cells), "the CSV has other rows than the JSON")
    return f"{compared} rows as NumPy and SciPy have them"


def demand_mean(row, values):
    low, high = scipy.stats.t.interval(0.95, len(values) - 1, numpy.mean(values), scipy.stats.sem(values)) if numpy.ptp(values) > 0 else (values[0], values[0])
    expected = {"n": len(values), "mean": numpy.mean(values), "sd": numpy.std(values, ddof=1), "ci95_low": low, "ci95_high": high}
    for name, value in expected.items():
        demand(abs(row[name] - value) < (1e-9 if name.startswith("ci95") else 1e-12),  # SciPy finds t in so many digits
               f"{name} of {row} should be {value}")


def ranks_of(mpirun):
    """The processes that mpirun has started and that run the program, not mpirun's own."""
    found = []
    for status in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            name, parent = re.match(r"\d+ \((.*)\) \S (\d+)", status.read_text()).groups()
        except (FileNotFoundError, ProcessLookupError, AttributeError):
            continue
        if int(parent) == mpirun and name == "rewire":
            found.append(int(status.parent.name))
    return sorted(found)


def mpirun_command(rewire, *arguments):
    root = ["--allow-run-as-root"] if os.geteuid() == 0 else []
    return ["mpirun", "-np", "3", "--oversubscribe", *root, rewire.path, *map(str, arguments)]


def kill_a_rank(rewire, sweep, dice):
    """Kills one rank in the middle of an epoch; returns what it leaves, or nothing where all was done before."""
    process = subprocess.Popen(mpirun_command(rewire, "sweep", "run", sweep), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment())
    while process.poll() is None and not list(sweep.glob("*/model.safetensors")):
        time.sleep(0.01)
    time.sleep(dice.uniform(0.0, 0.3))
    ranks = ranks_of(process.pid)
    if ranks:
        os.kill(dice.choice(ranks), signal.SIGKILL)
    process.communicate()
    if process.returncode == 0:
        return None
    for _ in range(1000):  # mpirun may end before those that it has stopped
        state = json.loads(rewire("sweep", "status", sweep, "--json"))
        if state["running"] == 0:
            return state
        time.sleep(0.01)
    sys.exit("check_sweeps: a killed sweep still runs")


def check_mpi(rewire, folder, data, dice):
    sweep = folder / "mpi"
    for attempt in range(20):
        plan(rewire, sweep, data)
        state = kill_a_rank(rewire, sweep, dice)
        if state and state["interrupted"]:
            break
        shutil.rmtree(sweep)
    else:
        sys.exit("check_sweeps: no rank could be killed in the middle of an epoch")
    print(rewire("sweep", "status", sweep), end="", flush=True)
    end = subprocess.run(mpirun_command(rewire, "sweep", "run", sweep), capture_output=True, text=True, env=environment())
    demand(end.returncode == 0, f"the second mpirun ended with {end.returncode}: {end.stderr}")
    demand_same(rewire, sweep, folder / "straight", "after a rank was killed")
    return f"a rank was killed when {state['finished']} of 12 runs were finished and {state['interrupted']} under way"


def work_together(rewire, sweep, workers, how):
    for process in [rewire.start("sweep", "run", sweep, *arguments, **variables) for arguments, variables in workers]:
        _, said = process.communicate()
        demand(process.returncode == 0, f"{how}: a worker ended with {process.returncode}: {said.strip()}")


def check_launchers(rewire, folder, data):
    sweep = folder / "slurm"
    plan(rewire, sweep, data)
    array = [((), {"SLURM_ARRAY_TASK_ID": str(task), "SLURM_ARRAY_TASK_COUNT": "3", "SLURM_ARRAY_TASK_MIN": "1", "SLURM_PROCID": "0"}) for task in (1, 2, 3)]
    work_together(rewire, sweep, array, "an array of Slurm")
    demand_same(rewire, sweep, folder / "straight", "an array of Slurm")
    sweep = folder / "parallel"
    plan(rewire, sweep, data)
    if shutil.which("parallel"):
        subprocess.run(["parallel", "--will-cite", f"{rewire.path} sweep run {sweep} --shard {{}}/3", ":::", "1", "2", "3"], check=True, capture_output=True, env=environment())
    else:
        work_together(rewire, sweep, [(("--shard", f"{shard}/3"), {}) for shard in (1, 2, 3)], "shards")
    demand_same(rewire, sweep, folder / "straight", "shards")
    return "an array of three, and three shards"


def check_races(rewire, folder, data, races):
    """Two programs at the same place of the plan: each run is a race."""
    sweep = folder / "races"
    rewire("sweep", "plan", "--out", sweep, "--dataset", data, "--hidden", "2", "--train-samples", "32", "--epochs", "1", "--seed", f"1..{races}")
    processes = [rewire.start("sweep", "run", sweep, "--threads", 1, "--history", 0) for _ in range(2)]
    won = []
    for process in processes:
        _, said = process.communicate()
        demand(process.returncode == 0, f"a racing worker ended with {process.returncode}: {said.strip()}")
        won.append(len(re.findall(r"^\d+ of \d+ runs.*: seed ", said, re.MULTILINE)))
    demand(sum(won) == races, f"{races} runs were won {sum(won)} times")
    demand(min(won) > 0, f"one worker won all: {won}")
    return f"{races} races, won {won[0]} to {won[1]}"


def main():
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("rewire", type=pathlib.Path)
    asked.add_argument("--races", type=int, default=100)
    asked.add_argument("--seed", type=int, default=None, help="of the moments [another one each time]")
    options = asked.parse_args()
    dice = random.Random(random.randrange(1 << 30) if options.seed is None else options.seed)
    rewire, has_mpi = Program(options.rewire), shutil.which("mpirun") is not None
    demand(has_mpi or os.environ.get("CI") != "true", "there is no mpirun: install openmpi-bin")
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        data = folder / "data"
        check_kills.write_data(data)
        for check, more in ((check_serial, ()), (check_table, ()), (check_mpi, (dice,)), (check_launchers, ()), (check_races, (options.races,))):
            if check is not check_mpi or has_mpi:
                print(f"{check.__name__}: {check(rewire, folder, data, *more)}", flush=True)
    if not has_mpi:
        print("check_mpi: left out, there is no mpirun")
        sys.exit(SKIPPED)


if __name__ == "__main__":
    main()
