"""`make` installs what a target needs and no more, whatever was installed before, interrupted or changed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
ALL = {"package", "examples", "generate", "release", "test"}
STUB = r"""#!/bin/sh
# Stands in for Python: creates environments that hold itself, notes what pip is to install, and fails where FAIL says so.
here="${0%/*}"
case "$*" in
    "-m venv "*) mkdir -p "$3/bin" && cp "$0" "$3/bin/python" ;;
    "-m pip "*)
        for last; do :; done
        case "$last" in requirements/*) last="${last#requirements/}"; last="${last%.txt}" ;; .) last=package ;; esac
        [ "$last" != "$FAIL" ] || exit 1
        echo "$last" >> installed ;;
    *base_prefix*) echo one ;;
esac
"""


class Checkout:
    """A fresh copy of what `make` reads, with a stand-in for Python."""

    def __init__(self, root: Path) -> None:
        self.root = root
        shutil.copytree(ROOT / "requirements", root / "requirements")
        for name in ("Makefile", "pyproject.toml"):
            shutil.copyfile(ROOT / name, root / name)
        (root / "python").write_text(STUB, encoding="utf-8")
        (root / "python").chmod(0o755)

    def make(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run make without the settings of the make that may run this test."""
        outside = ("MAKEFLAGS", "MAKEOVERRIDES", "MAKELEVEL", "MFLAGS", "PYTHON", "VENV", "OPENROUTER_API_KEY")
        environment = {name: value for name, value in os.environ.items() if name not in outside}
        return subprocess.run(
            ["make", *arguments], cwd=self.root, env={**environment, **variables}, capture_output=True, text=True
        )

    def installed(self, *arguments: str, **variables: str) -> list[str]:
        """Run make and return what was installed by it."""
        log = self.root / "installed"
        log.unlink(missing_ok=True)
        self.make(*arguments, "PYTHON=./python", **variables)
        return log.read_text(encoding="utf-8").split() if log.exists() else []

    def touch(self, name: str) -> None:
        """Change a file a moment after all that was installed."""
        later = time.time() + 1
        os.utime(self.root / name, (later, later))
        for stamp in self.root.glob(".venv/*"):
            assert stamp.stat().st_mtime < later


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def test_the_demo_of_a_fresh_copy_installs_no_tool(checkout: Checkout) -> None:
    plan = checkout.make("--dry-run", "demo").stdout
    assert "pip install" in plan
    assert "--editable ." in plan
    assert "--requirement" not in plan
    assert not (checkout.root / ".venv").exists(), "a dry run"


@pytest.mark.parametrize(
    ("target", "needed"),
    [
        ("demo", {"package"}),
        ("record", {"package"}),
        ("chat", {"package", "examples"}),
        ("generate", {"package", "generate"}),
        ("check-generated", {"package", "generate"}),
        ("spec-diff", {"package", "generate"}),
        ("build", {"package", "release"}),
        ("release-version", {"package", "generate", "release"}),
        ("lint", {"package", "generate", "release"}),
        ("types", ALL),
        ("setup", ALL),
        ("bench", set()),
        ("help", set()),
    ],
)
def test_a_target_installs_what_it_needs(target: str, needed: set[str], checkout: Checkout) -> None:
    installed = checkout.installed(target)
    assert sorted(installed) == sorted(needed)
    assert installed[:1] == ["package"] * bool(needed), "first, so that all else finds it"
    assert checkout.installed(target) == [], "once"


def test_targets_come_in_any_order(checkout: Checkout) -> None:
    assert checkout.installed("spec-diff") == ["package", "generate"]
    assert checkout.installed("demo") == []
    assert checkout.installed("chat") == ["examples"]
    assert sorted(checkout.installed("setup", "--jobs=4")) == ["release", "test"]


@pytest.mark.parametrize(
    ("changed", "again"),
    [
        ("requirements/generate.txt", {"generate"}),
        ("requirements/lock.txt", ALL),
        ("pyproject.toml", ALL),
    ],
)
def test_what_names_a_requirement_is_installed_anew_when_it_changes(
    changed: str, again: set[str], checkout: Checkout
) -> None:
    checkout.installed("setup")
    checkout.touch(changed)
    assert set(checkout.installed("setup")) == again


@pytest.mark.parametrize("failing", ["package", "generate"])
def test_what_failed_is_installed_the_next_time(failing: str, checkout: Checkout) -> None:
    assert failing not in checkout.installed("generate", FAIL=failing)
    assert failing in checkout.installed("generate")
    assert checkout.installed("generate") == []


def test_an_environment_may_be_elsewhere(checkout: Checkout) -> None:
    checkout.installed("demo")
    assert checkout.installed("demo", "VENV=other/place") == ["package"]
    assert (checkout.root / "other/place/installed-package").exists()
    assert checkout.installed("demo", "VENV=other/place") == []


@pytest.mark.parametrize("name", ["", "two words"])
def test_an_environment_without_a_usable_name_is_refused(name: str, checkout: Checkout) -> None:
    done = checkout.make("demo", f"VENV={name}")
    assert done.returncode != 0
    assert "VENV= names the folder" in done.stderr


def test_an_environment_of_another_python_is_neither_used_nor_changed(checkout: Checkout) -> None:
    checkout.installed("demo")
    (checkout.root / "another").write_text(STUB.replace("echo one", "echo another"), encoding="utf-8")
    (checkout.root / "another").chmod(0o755)
    done = checkout.make("generate", "PYTHON=./another")
    assert done.returncode != 0
    assert "run 'make clean' first, or name another environment" in done.stderr
    assert not (checkout.root / ".venv/installed-generate").exists()
    assert checkout.installed("generate") == ["generate"]


def test_a_python_that_is_too_old_gives_a_sentence(checkout: Checkout) -> None:
    old = checkout.root / "old"
    old.write_text(
        f"""#!/bin/sh
[ "$1" != -c ] || exec {sys.executable} -c "import sys; sys.version_info = (3, 10); $2"
""",
        encoding="utf-8",
    )
    old.chmod(0o755)
    done = checkout.make("demo", "PYTHON=./old")
    assert done.returncode != 0
    assert "Python 3.11 or newer is needed" in done.stderr


def test_each_requirements_file_belongs_to_a_target() -> None:
    files = {path.stem for path in (ROOT / "requirements").glob("*.txt")} - {"lock"}
    assert files == ALL - {"package"}
