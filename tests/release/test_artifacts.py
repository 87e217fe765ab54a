"""What is built: the same bytes each time; and the files that say what is installed agree."""

from __future__ import annotations

import os
import re
import shutil
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

from release.build import BuildError, build, digests, run
from release.interpreters import find, supported

ROOT = Path(__file__).parent.parent.parent
SOURCES = (
    "overlays",
    "generated",
    "generator",
    "generator-config.yml",
    "openapi.yaml",
    "README.md",
    "CHANGELOG.md",
    "LICENSE",
    "pyproject.toml",
    ".gitignore",
)


def copied(folder: Path) -> Path:
    for name in SOURCES:
        source, target = ROOT / name, folder / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(source, target)
    return folder


def test_two_builds_are_the_same_bytes(tmp_path: Path) -> None:
    one, two = copied(tmp_path / "one"), copied(tmp_path / "another place")
    for number, path in enumerate(two.rglob("*")):
        os.utime(path, (number, number))
    first = build(one, tmp_path / "first", 1_700_000_000)
    second = build(two, tmp_path / "second", 1_700_000_000, "--wheel")
    wheel = next(name for name in first if name.endswith(".whl"))
    assert len(first) == 2
    assert digests(second) == {wheel: digests(first)[wheel]}, "the wheel of the sdist is the wheel of the sources"
    sdist = next(path for path in first.values() if path.suffix == ".gz")
    with tarfile.open(sdist) as files:
        assert {entry.mtime for entry in files} == {1_700_000_000}
        assert {entry.uname + entry.gname for entry in files} == {""}
    with zipfile.ZipFile(first[wheel]) as archive:
        tops = {name.partition("/")[0] for name in archive.namelist()}
        metadata = archive.read(next(name for name in archive.namelist() if name.endswith("METADATA"))).decode()
    version = re.findall(r'"(.+)"', (ROOT / "overlays/openrouter_responses/_version.py").read_text(encoding="utf-8"))[
        -1
    ]
    assert tops == {
        "openrouter",
        "openrouter_codegen",
        "openrouter_responses",
        "openrouter_generated",
        f"openrouter_responses-{version}.dist-info",
    }
    assert f"\nVersion: {version}\n" in metadata
    assert sdist.name == f"openrouter_responses-{version}.tar.gz"


def test_a_build_that_fails_says_why(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(
        '[build-system]\nrequires = []\nbuild-backend = "nothing"\n', encoding="utf-8"
    )
    with pytest.raises(BuildError, match="nothing"):
        build(tmp_path, tmp_path / "out", 0)


def test_sources_are_out_of_reach_of_what_is_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "overlays"))
    assert str(ROOT / "overlays") not in run(sys.executable, "-c", "import os; print(dict(os.environ))", cwd=tmp_path)


def test_the_pythons_are_those_of_the_metadata() -> None:
    versions = supported(ROOT)
    metadata = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert f">={versions[0]}" == metadata["requires-python"]
    assert find("3.99") is None


def pins(path: Path) -> set[str]:
    """What a file pins, in one spelling; extras and conditions aside."""
    lines = [re.sub(r"\[.*\]| ;.*", "", line).strip() for line in path.read_text(encoding="utf-8").splitlines()]
    return {spelled(name) + f"=={version}" for name, _, version in (line.partition("==") for line in lines) if version}


def spelled(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_lock_holds_what_is_required() -> None:
    """`make lock` was run after the last change of a requirement."""
    folder = ROOT / "requirements"
    pinned = pins(folder / "lock.txt")
    names = {line.partition("==")[0] for line in pinned}
    for path in folder.glob("*.txt"):
        assert pins(path) <= pinned, f"{path.name}: run `make lock`"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [line for extra in project["optional-dependencies"].values() for line in extra]
    assert {spelled(re.split(r"[\[<>=]", line)[0]) for line in (*project["dependencies"], *extras)} <= names
    assert not any("://" in line or "--" in line for line in pinned), (
        "where packages come from is not this file's business"
    )
