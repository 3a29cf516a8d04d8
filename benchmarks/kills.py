"""Kills at random instants: ``python -m benchmarks.kills [KILLS [SEED]]``.

Pulls and generates of a small project, by turns, each killed (SIGKILL) at a random
instant, beside a reader that imports the package in a loop. Counts what must never be: a
stray file, a lock that is held, a failed import, a difference from an undisturbed run.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from itertools import count
from pathlib import Path
from typing import Any

PACKAGE = "kills_catalog"
_READER = """
import importlib, os, sys
folder, package = sys.argv[1:]
sys.path.insert(0, folder)
sys.dont_write_bytecode = True
done = failed = 0
first = ""
while os.getppid() == PARENT and not os.path.exists(STOP):
    for name in [n for n in sys.modules if n.partition(".")[0] == package]:
        del sys.modules[name]
    importlib.invalidate_caches()
    try:
        importlib.import_module(package).EDITION
    except BaseException as error:
        failed += 1
        first = first or repr(error)
    done += 1
print(done, failed, first)
"""


def document(number: int) -> dict[str, Any]:
    """An edition in models.dev's form; each differs from the one before."""
    return {
        f"v-{p}": {
            "id": f"v-{p}",
            "name": f"V {number if p < 3 else 0}",
            "models": {
                f"m-{m}": {"id": f"m-{m}", "name": str(number)}
                for m in range(20 + number % 3)
            },
        }
        for p in range(8)
    }


def command(project: Path, number: int) -> list[str]:
    """A pull of the edition ``number``, or a generate."""
    base = [sys.executable, "-m", "llm_db_generator"]
    if number % 2:
        return [*base, "generate", "--project", str(project)]
    file = project.parent / f"{number % 4}.json"
    return [
        *base,
        "pull",
        "--project",
        str(project),
        "--from",
        str(file),
        "--edition",
        f"2026-0{1 + number % 4}-01",
        "--accept-loss",
    ]


def hashes(project: Path) -> dict[str, str]:
    """Every file that is there in the end but bytecode, the cache and the locks."""
    return {
        path.relative_to(project)
        .as_posix(): hashlib.sha256(path.read_bytes())
        .hexdigest()
        for path in sorted(project.rglob("*"))
        if path.is_file()
        and path.suffix != ".pyc"
        and "sources/upstream" not in path.as_posix()
    }


def strays(project: Path) -> list[str]:
    """What a run leaves only if it was cut off."""
    return [
        str(path)
        for path in project.rglob("*")
        if path.name.endswith(".llm-db-tmp") or path.name.startswith(".llm-db-")
    ]


def new_project(folder: Path) -> Path:
    """A project with nothing in it but its configuration."""
    (folder / "sources").mkdir(parents=True)
    text = f'[output]\npackage = "{PACKAGE}"\n'
    (folder / "sources/catalog.toml").write_text(text)
    return folder


def main(kills: int = 300, seed: int = 1) -> int:
    """Run; print the figures as JSON; 1 if any of them is not as it must be."""
    chance = random.Random(seed)
    root = Path(tempfile.mkdtemp(prefix="llm-db-kills-"))
    for number in (0, 2):
        (root / f"{number}.json").write_text(json.dumps(document(number)))
    project = new_project(root / "project")
    quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE}
    began = time.monotonic()
    subprocess.run(command(project, 0), check=True, **quiet)
    longest = time.monotonic() - began
    stop = root / "stop"
    code = f"PARENT, STOP = {os.getpid()}, {str(stop)!r}\n{_READER}"
    reader = subprocess.Popen(
        [sys.executable, "-c", code, str(project / "generated"), PACKAGE],
        stdout=subprocess.PIPE,
        text=True,
    )
    killed = finished = refused = 0
    for number in count(1):
        if killed == kills:
            break
        running = subprocess.Popen(command(project, number), **quiet)
        try:
            running.wait(timeout=chance.uniform(0, 1.1 * longest))
        except subprocess.TimeoutExpired:
            running.send_signal(signal.SIGKILL)
            killed += 1
            longest *= 1.03  # so that the instants reach to the end on a busy machine
        else:
            finished += 1
            longest *= 0.93
        said = running.communicate()[1]
        refused += running.returncode > 0
        if running.returncode > 0:
            print(said, file=sys.stderr)
    # The next run is undisturbed, and needs no lock that a dead process holds.
    for number in (0, 1):
        subprocess.run(command(project, number), check=True, timeout=120, **quiet)
    stop.touch()
    imports, failed, first = (reader.communicate()[0].strip() + " ").split(" ", 2)
    calm = new_project(root / "calm")
    for number in (0, 1):
        subprocess.run(command(calm, number), check=True, **quiet)
    differing = {
        name
        for name, value in (hashes(project).items() ^ hashes(calm).items())
        if "edition.json" not in name or value
    }
    found = {
        "killed": killed,
        "finished before the kill": finished,
        "ended with an error": refused,
        "imports": int(imports),
        "imports that failed": int(failed),
        "first failure": first.strip(),
        "stray files": strays(project),
        "files that differ from an undisturbed run": sorted(differing),
        "seconds": round(time.monotonic() - began),
    }
    print(json.dumps(found, indent=2))
    wrong = found["imports that failed"] or found["stray files"] or differing or refused
    shutil.rmtree(root, ignore_errors=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
