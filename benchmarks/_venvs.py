"""One virtual environment per subject, without pip in it, kept between runs."""

import hashlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

from benchmarks._process import ROOT, Command

_BYTECODE = shutil.ignore_patterns("__pycache__", "*.pyc")


@dataclass(frozen=True)
class Venv:
    """An environment that is ready: its packages are installed and compiled."""

    folder: Path

    @property
    def python(self) -> Path:
        """Its interpreter, a link to the one that runs this."""
        return self.folder / "bin" / "python"

    @property
    def own_without_pyc(self) -> Path:
        """A copy of the subject's own files without `.pyc`, to go first on the path."""
        return self.folder / "without_pyc" / "own"

    @property
    def all_without_pyc(self) -> Path:
        """The same with everything that the subject depends on."""
        return self.folder / "without_pyc" / "all"

    def script(self, name: str) -> Path:
        """An installed command."""
        return self.folder / "bin" / name

    def version(self, distribution: str) -> str:
        """The installed version of a distribution."""
        return self._named(distribution).version

    def dependencies(self) -> int:
        """How many distributions came along with the one asked for."""
        return len(list(self._distributions())) - 1

    def copy_without_pyc(self, distribution: str) -> None:
        """Make the two copies, as hard links."""
        files = self._named(distribution).files or []
        tops = {path.parts[0] for path in files}
        own = [top for top in tops if top != ".." and not top.endswith(".dist-info")]
        _link(self._site, own, self.own_without_pyc)
        _link(self._site, os.listdir(self._site), self.all_without_pyc)

    @property
    def _site(self) -> Path:
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        return self.folder / "lib" / version / "site-packages"

    def _distributions(self) -> Iterable[Distribution]:
        return distributions(path=[str(self._site)])

    def _named(self, name: str) -> Distribution:
        return next(
            d for d in self._distributions() if _canonical(d.metadata["Name"]) == name
        )


class Venvs:
    """The environments and wheels of a benchmark, in a folder that git ignores."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ".gitignore").write_text("*\n")
        # To run in, so that nothing there can be imported.
        self.empty = folder / "empty"
        self.empty.mkdir(exist_ok=True)

    def get(
        self, name: str, requirements: Sequence[str], copy: str | None = None
    ) -> Venv:
        """The environment with these requirements, rebuilt if they or a wheel changed.

        ``copy`` names the distribution to copy without `.pyc`. Raises `ProcessError`
        with pip's last line if something does not install.
        """
        venv = Venv(self.folder / name)
        wanted = json.dumps([sys.version, copy, *map(_identity, requirements)])
        marker = venv.folder / "installed.json"
        if marker.exists() and marker.read_text() == wanted:
            return venv
        _create(venv.folder, "--without-pip")
        self._pip(
            "--python", venv.python, "install", "--quiet", "--compile", *requirements
        )
        if copy is not None:
            venv.copy_without_pyc(copy)
        marker.write_text(wanted)
        return venv

    def wheel(self, requirement: str) -> Path:
        """The wheel of one distribution or project folder, fetched or built."""
        with tempfile.TemporaryDirectory(dir=self.folder) as new:
            self._pip("wheel", "--quiet", "--no-deps", "--wheel-dir", new, requirement)
            (wheel,) = Path(new).glob("*.whl")
            wheels = self.folder / "wheels"
            wheels.mkdir(exist_ok=True)
            return wheel.replace(wheels / wheel.name)

    def _pip(self, *arguments: str | Path) -> None:
        tool = Venv(self.folder / "pip")
        if not tool.python.exists():
            _create(tool.folder)
        Command([tool.python, "-m", "pip", *arguments], folder=ROOT).output()


def _create(folder: Path, *options: str) -> None:
    Command([sys.executable, "-m", "venv", "--clear", *options, folder]).output()


def _canonical(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


def _identity(requirement: str) -> str:
    """A requirement, with the hash of the wheel that it names, if it does."""
    _, _, url = requirement.partition("file://")
    digest = hashlib.sha256(Path(url).read_bytes()).hexdigest() if url else ""
    return requirement + digest


def _link(site: Path, names: Iterable[str], target: Path) -> None:
    for name in names:
        source = site / name
        if source.is_dir():
            shutil.copytree(
                source, target / name, copy_function=os.link, ignore=_BYTECODE
            )
        else:
            target.mkdir(parents=True, exist_ok=True)
            os.link(source, target / name)
