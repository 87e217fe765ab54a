"""Environments with other packages, made under build/ when a test first needs one, and kept for later runs.

This library is installed into them as users install it, from a wheel; where its sources changed, that happens anew.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "build" / "environments"
OFFICIAL = "openrouter==1.3.84"
OURS = "openrouter-responses"
DEPENDENCIES = ("httpx", "attrs", "python-dateutil", "sniffio")
"""What this library requires."""


class Environment(NamedTuple):
    """What is installed in an environment.

    Attributes:
        name: Name of its folder.
        steps: What is installed in this order, each without what it requires: `OURS`, or a requirement; a name after "-"
            is uninstalled.
        requirements: What is installed before that, with all that it requires.
        base: An environment whose packages are there, too.
    """

    name: str
    steps: tuple[str, ...]
    requirements: tuple[str, ...] = ()
    base: Environment | None = None

    @property
    def folder(self) -> Path:
        """Where it is."""
        return FOLDER / self.name

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")

    @property
    def packages(self) -> Path:
        """Where its packages are."""
        folders = [*self.folder.glob("lib/*/site-packages"), *self.folder.glob("Lib/site-packages")]
        return folders[0]


class PipError(Exception):
    """pip could not install; the message is pip's."""


def python_of(environment: Environment) -> Path:
    """Return the interpreter of an environment; skip the test where pip cannot make it."""
    if (problem := _make(environment)) is not None:
        pytest.skip(f"{environment.name}: pip could not install what the test needs: {problem}")
    return environment.python


@cache
def _make(environment: Environment) -> str | None:
    """Make an environment, or bring it up to date; return pip's message where it cannot."""
    if environment.base is not None and (problem := _make(environment.base)) is not None:
        return problem
    wheel = _wheel() if OURS in environment.steps else None
    with _lock(environment.name):
        try:
            _install(environment, wheel)
        except PipError as error:
            return str(error)
    return None


def _install(environment: Environment, wheel: Path | None) -> None:
    state = environment.folder / "state.json"
    wanted = [sys.version, environment.requirements, environment.steps, wheel and wheel.parent.name]
    found = json.loads(state.read_text("utf-8")) if state.exists() else [None]
    if found == json.loads(json.dumps(wanted)):
        return
    state.unlink(missing_ok=True)  # an interrupted run must not pass for a finished one
    if environment.base is not None or found[:2] != [sys.version, list(environment.requirements)]:
        shutil.rmtree(environment.folder, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", environment.folder], check=True)
        if environment.base is not None:
            (environment.packages / "base.pth").write_text(f"{environment.base.packages}\n", "utf-8")
        if environment.requirements:
            _pip(environment, "install", *environment.requirements)
    for step in environment.steps:
        if step.startswith("-"):
            _pip(environment, "uninstall", "--yes", step[1:])
        else:
            what = wheel if wheel is not None and step == OURS else step
            _pip(environment, "install", "--no-deps", "--force-reinstall", what)
    state.write_text(json.dumps(wanted), "utf-8")


def _pip(environment: Environment, command: str, *arguments: str | Path) -> None:
    options = ["--no-compile", "--retries", "1"] if command == "install" else []
    quiet = ["--quiet", "--disable-pip-version-check"]
    done = subprocess.run(
        [sys.executable, "-m", "pip", "--python", environment.python, command, *quiet, *options, *arguments],
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise PipError((done.stderr.strip().splitlines() or ["no message"])[-1])


@cache
def _wheel() -> Path:
    """Build this library's wheel, unless one of the same sources is there."""
    digest = hashlib.sha256()
    sources = [
        path
        for folder in ("overlays", "generated", "generator")
        for path in (ROOT / folder).rglob("*")
        if path.is_file()
    ]
    for path in sorted([ROOT / "pyproject.toml", ROOT / "README.md", *sources]):
        if "__pycache__" not in path.parts:
            digest.update(f"{path.relative_to(ROOT)}\n".encode() + path.read_bytes())
    folder = FOLDER / f"wheel-{digest.hexdigest()[:16]}"
    with _lock("wheel"):
        if not folder.exists():
            for old in FOLDER.glob("wheel-*"):
                shutil.rmtree(old)
            unfinished = FOLDER / "unfinished"
            command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", unfinished]
            subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
            unfinished.rename(folder)
    (wheel,) = folder.glob("*.whl")
    return wheel


@contextmanager
def _lock(name: str) -> Iterator[None]:
    """Let one process at a time make an environment or the wheel."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (FOLDER / f"{name}.lock").open("w") as lock:
        if sys.platform != "win32":  # there, tests of one file run in one process all the same
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def run(python: Path, program: Path | str, *arguments: str, **settings: str) -> str:
    """Run a program, a file or a text, away from this checkout; return what it printed.

    Args:
        python: The interpreter.
        program: The file or the text.
        arguments: What it finds in `sys.argv`.
        settings: Environment variables.

    Raises:
        AssertionError: It failed.
    """
    outside = {name: value for name, value in os.environ.items() if not name.startswith(("OPENROUTER_", "PYTHON"))}
    source = [str(program)] if isinstance(program, Path) else ["-c", program]
    done = subprocess.run(
        [python, *source, *arguments],
        cwd=python.parent,
        env={**outside, "PYTHONNOUSERSITE": "1", **settings},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout
