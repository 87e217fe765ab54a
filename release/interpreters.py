"""Pythons that are supported, and those of them that are here."""

from __future__ import annotations

import os
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

CLASSIFIER = "Programming Language :: Python :: 3."


def supported(root: Path) -> list[str]:
    """Return the Pythons that a checkout's metadata promises, as in "3.11"."""
    classifiers = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["classifiers"]
    minors = [text.removeprefix(CLASSIFIER) for text in classifiers if text.startswith(CLASSIFIER)]
    return [f"3.{minor}" for minor in minors if minor.isdigit()]


def coming(root: Path) -> str:
    """Return the Python after the newest that is supported; it is tested where it is."""
    return f"3.{int(supported(root)[-1].removeprefix('3.')) + 1}"


def find(version: str) -> Path | None:
    """Return a Python of a version: from PATH, from pyenv or from uv; None if there is none."""
    for candidate in _candidates(version):
        if _is_version(candidate, version):
            return Path(candidate)
    return None


def _candidates(version: str) -> Iterator[str]:
    yield from filter(None, [shutil.which(f"python{version}")])
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    yield from map(str, sorted(pyenv.glob(f"versions/{version}.*/bin/python"), reverse=True))
    uv = shutil.which("uv")
    if uv:
        done = subprocess.run(  # noqa: S603  # no shell, and the version is one of the metadata's
            [uv, "python", "find", "--no-python-downloads", version], capture_output=True, text=True, check=False
        )
        yield from done.stdout.split()[:1]


def _is_version(python: str, version: str) -> bool:
    """Whether it is what it is called: a shim of pyenv may stand for nothing, and a distribution's Python may lack venv."""
    code = "import sys, venv, ensurepip; print('%d.%d' % sys.version_info[:2])"
    done = subprocess.run(  # noqa: S603  # no shell; asks a Python for its version
        [python, "-I", "-c", code], capture_output=True, text=True, check=False
    )
    return done.stdout.strip() == version
