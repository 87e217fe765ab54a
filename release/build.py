"""Building the wheel and the sdist of a commit: the same bytes each time."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path


class BuildError(Exception):
    """Something could not be built or installed; the message names the command and ends with its output."""


def run(*command: str | Path, cwd: Path, **variables: str) -> str:
    """Run a program to its end and return what it printed.

    Args:
        command: Program and arguments.
        cwd: Where it runs.
        variables: Environment variables in addition to those that are there.

    Raises:
        BuildError: It failed.
    """
    environment = {**os.environ, "PYTHONNOUSERSITE": "1", **variables}
    environment.pop("PYTHONPATH", None)  # sources must not be found in place of what is installed
    done = subprocess.run(  # noqa: S603  # no shell; the commands are those of this package
        [*map(str, command)], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        output = "\n".join((done.stdout + done.stderr).strip().splitlines()[-30:])
        raise BuildError(f"{' '.join(map(str, command[:4]))} failed:\n{output}")
    return done.stdout


def build(tree: Path, output: Path, epoch: int, *formats: str) -> dict[str, Path]:
    """Build distributions of a source tree, with the tools of this environment.

    Args:
        tree: The files of a commit.
        output: Folder of what is built.
        epoch: Time that is written into archives, in seconds since 1970.
        formats: "--wheel" for a wheel of the tree itself; by default the sdist, and the wheel of what is in the sdist.

    Returns:
        The files by their names.

    Raises:
        BuildError: The build failed.
    """
    where: list[str | Path] = ["--outdir", output.resolve(), "."]
    run(sys.executable, "-m", "build", "--no-isolation", *formats, *where, cwd=tree, SOURCE_DATE_EPOCH=str(epoch))
    return {path.name: path for path in sorted(output.iterdir()) if path.suffix in (".whl", ".gz")}


def digests(files: dict[str, Path]) -> dict[str, str]:
    """Return the SHA-256 of files by their names."""
    return {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in files.items()}
