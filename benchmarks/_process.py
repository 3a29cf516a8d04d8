"""Processes in a clean environment, timed from outside, one after the other."""

import json
import os
import random
import subprocess
import tempfile
import time
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

ROOT = Path(__file__).resolve().parent.parent
INSIDE = Path(__file__).resolve().parent / "inside"
WARM_UP_TIMEOUT = 600.0
K = TypeVar("K", bound=Hashable)
T = TypeVar("T")
_SET_BY_US = ("PYTHON", "LLM_DB", "LITELLM", "VIRTUAL_ENV", "MYPY")


class ProcessError(Exception):
    """A process did not end as it should; the message is its last line of stderr."""


@dataclass(frozen=True)
class Command:
    """A process to run: arguments, what its environment gets on top, its folder."""

    argv: Sequence[str | Path]
    environment: Mapping[str, str] = field(default_factory=dict)
    folder: Path | None = None
    statuses: tuple[int, ...] = (0,)

    def seconds(self) -> float:
        """The wall time from spawn to exit; what it writes is thrown away."""
        environment = clean_environment(self.environment)
        with tempfile.TemporaryFile() as errors:
            start = time.perf_counter()
            process = subprocess.Popen(
                self.argv,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=errors,
                cwd=self.folder,
                env=environment,
                close_fds=False,  # lets CPython spawn without a fork of this process
            )
            status = process.wait()  # without a timeout: with one, CPython polls
            elapsed = time.perf_counter() - start
            if status not in self.statuses:
                errors.seek(0)
                raise ProcessError(
                    _reason(status, errors.read().decode(errors="replace"))
                )
        return elapsed

    def output(self) -> str:
        """What it wrote to stdout; also the warm-up before `seconds`."""
        try:
            done = subprocess.run(
                self.argv,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                cwd=self.folder,
                env=clean_environment(self.environment),
                timeout=WARM_UP_TIMEOUT,
            )
        except subprocess.TimeoutExpired as error:
            raise ProcessError(f"still running after {error.timeout:.0f} s") from None
        except OSError as error:
            raise ProcessError(str(error)) from error
        if done.returncode not in self.statuses:
            raise ProcessError(_reason(done.returncode, done.stderr or done.stdout))
        return done.stdout

    def json(self) -> Any:
        """The JSON document that it wrote to stdout."""
        return json.loads(self.output())


def clean_environment(extra: Mapping[str, str]) -> dict[str, str]:
    """Our environment, less what changes how a subject behaves, and `extra`."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(_SET_BY_US)
    }
    return kept | dict(extra)


def in_turn(rows: Mapping[K, Callable[[], T]], rounds: int) -> dict[K, list[T]]:
    """Every row's results; each round calls all of them, in a new random order."""
    results: dict[K, list[T]] = {name: [] for name in rows}
    order = list(rows)
    shuffler = random.Random(0)
    for _ in range(rounds):
        shuffler.shuffle(order)
        for name in order:
            results[name].append(rows[name]())
    return results


def _reason(status: int, errors: str) -> str:
    lines = [line.strip() for line in errors.splitlines() if line.strip()]
    return f"exit status {status}: {lines[-1] if lines else 'no message'}"
