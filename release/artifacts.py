"""Command line: `python -m release.artifacts`: build the commit's wheel and sdist, twice, and test what is installed from them.

The sdist, the wheel of the sdist and the wheel of the sources have to agree to the byte. The wheel is installed into an empty
environment of each supported Python, and the tests in `TESTS` run there, where no source can be imported.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from .build import BuildError, build, digests, run
from .history import History, HistoryError
from .interpreters import coming, find, supported

TESTS = ("tests/unit", "tests/contract/test_fixtures.py")
SOURCES_ONLY = ("tests/unit/test_purity.py",)
"""Tests that read the sources; they say nothing of what is installed."""
TOOLS = ("pytest", "hypothesis", "jsonschema", "trio", "pyyaml", "msgspec")
LOCK = "requirements/lock.txt"


def main(arguments: list[str] | None = None) -> int:
    """Build and test; return 0 if all is well, else 1."""
    parser = argparse.ArgumentParser(prog="artifacts", description="Build the commit's wheel and sdist and test them.")
    parser.add_argument("--root", type=Path, default=Path(), help="the checkout")
    parser.add_argument("--out", type=Path, default=Path("dist"), help="where the wheel and the sdist go")
    parser.add_argument("--all-pythons", action="store_true", help="fail where a supported Python is missing")
    args = parser.parse_args(arguments)
    try:
        missing = release(args.root, args.out)
    except (BuildError, HistoryError, OSError) as error:
        print(f"release-check: {error}", file=sys.stderr)
        return 1
    for version in missing:
        print(f"release-check: Python {version} is missing here: NOT TESTED", file=sys.stderr)
    return 1 if missing and args.all_pythons else 0


def release(root: Path, output: Path) -> list[str]:
    """Build and test a commit.

    Args:
        root: The checkout.
        output: Where the wheel and the sdist go; earlier ones in it are removed.

    Returns:
        The supported Pythons that are not here.

    Raises:
        BuildError: It cannot be built, two builds differ, or a test fails.
        HistoryError: It is no checkout.
    """
    history = History(root)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = reproducible(history, folder)
        shutil.rmtree(output, ignore_errors=True)
        output.mkdir(parents=True)
        for path in files.values():
            shutil.copy2(path, output)
        (wheel,) = (path for path in files.values() if path.suffix == ".whl")
        history.export("HEAD", folder / "tests")
        pythons = {version: find(version) for version in supported(root)}
        if (newer := find(coming(root))) is not None:
            pythons[coming(root)] = newer
        for version, python in pythons.items():
            if python is not None:
                print(f"Python {version}: {test(wheel, folder / 'tests', python, folder / version)}", flush=True)
    return [version for version, python in pythons.items() if python is None]


def reproducible(history: History, folder: Path) -> dict[str, Path]:
    """Build the commit twice and return the files.

    Raises:
        BuildError: The builds differ.
    """
    trees = [folder / "one", folder / "two"]
    for tree in trees:
        history.export("HEAD", tree)
    files = build(trees[0], folder / "first", history.time)
    again = build(trees[1], folder / "second", history.time)
    plain = build(trees[1], folder / "plain", history.time, "--wheel")
    first = digests(files)
    for other, what in (
        (digests(again), "a second build"),
        (digests(plain), "the wheel that is built without the sdist"),
    ):
        for name, digest in other.items():
            if first.get(name) != digest:
                raise BuildError(f"{name} is not the same bytes in {what}")
    for name, digest in first.items():
        print(f"{digest}  {name}")
    return files


def test(wheel: Path, tree: Path, python: Path, environment: Path) -> str:
    """Install a wheel into an empty environment, run the tests there and return pytest's last line.

    Args:
        wheel: The wheel.
        tree: The files of the commit; the tests are copied from it, the sources are not.
        python: The Python.
        environment: Where the environment and the tests go.

    Raises:
        BuildError: It cannot be installed, or a test fails.
    """
    run(python, "-I", "-m", "venv", environment / "venv", cwd=tree)
    installed = environment / "venv/bin/python"
    install = (installed, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--constraint", LOCK)
    run(*install, wheel, *TOOLS, cwd=tree)
    run(installed, "-m", "pip", "check", cwd=tree)
    place = environment / "place"
    shutil.copytree(tree / "tests", place / "tests")
    for name in ("openapi.yaml", "pyproject.toml"):
        shutil.copy2(tree / name, place)
    for name in SOURCES_ONLY:
        (place / name).unlink()
    where = "import openrouter_responses as o, openrouter_generated as g; print(o.__file__, g.__file__)"
    for path in run(installed, "-c", where, cwd=place).split():
        if not Path(path).resolve().is_relative_to(environment.resolve() / "venv"):
            raise BuildError(f"{path} was imported, which is not what was installed")
    return run(installed, "-m", "pytest", "-q", *TESTS, cwd=place).strip().splitlines()[-1]


if __name__ == "__main__":
    sys.exit(main())
