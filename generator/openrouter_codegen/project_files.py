"""The files of a project around a package: `--meta`."""

from __future__ import annotations

import json
import re
from pathlib import Path

_TEXT = """\
[build-system]
{build}

[project]
name = {project}
version = {version}
description = {description}
readme = {readme}
requires-python = ">=3.11"
dependencies = [
  "httpx>=0.27,<1",
  "attrs>=23.2",
  "python-dateutil>=2.8",
  "sniffio>=1.2",  # httpcore looks for it with each lock of an asynchronous call, which takes long where it is absent
]

[tool.pytest.ini_options]
pythonpath = ["."]
testpaths = ["tests"]

{settings}
"""
_TESTS = """\
\"\"\"Tests of {package}: written once, yours to change.\"\"\"

import subprocess
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import {package}

ROOT = Path(__file__).parents[1]


def test_each_operation_can_be_imported() -> None:
    names = [module.name for module in walk_packages({package}.__path__, "{package}.") if ".api." in module.name]
    assert [name for name in names if not import_module(name).__doc__] == []


def test_the_package_is_what_its_document_makes() -> None:
    command = [sys.executable, "-m", "openrouter_codegen", "check", str(ROOT / "{package}")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
"""
_BUILD = {
    "pyproject": 'requires = ["hatchling>=1.27"]\nbuild-backend = "hatchling.build"',
    "uv": 'requires = ["uv_build>=0.8"]\nbuild-backend = "uv_build"',
}
_SETTINGS = {
    "pyproject": "[tool.hatch.build.targets.wheel]\npackages = [{package}]",
    "uv": '[tool.uv.build-backend]\nmodule-name = {package}\nmodule-root = ""',
}
_VERSION = re.compile(r"[0-9]+(\.[0-9]+)*")


def write_project(package: Path, meta: str, title: str, version: str) -> list[Path]:
    """Write a pyproject.toml and a test next to a package, unless they are there: they are the user's from then on.

    Args:
        package: Folder of the package.
        meta: "pyproject" or "uv".
        title: Title of the API.
        version: Version of the document: that of the distribution where it can be, which else is 0.1.0.

    Returns:
        The files that were there, and are not changed.
    """
    folder, name = package.resolve().parent, package.resolve().name
    project = _TEXT.format(
        build=_BUILD[meta],
        project=_toml(re.sub(r"[^A-Za-z0-9]+", "-", name).strip("-") or "client"),
        version=_toml(version if _VERSION.fullmatch(version) else "0.1.0"),
        description=_toml(f"Client of {' '.join(title.split()) or name}"),
        readme=_toml(f"{name}/README.md"),
        settings=_SETTINGS[meta].format(package=_toml(name)),
    )
    files = {folder / "pyproject.toml": project, folder / "tests" / f"test_{name}.py": _TESTS.format(package=name)}
    return [path for path, text in files.items() if not _write_new(path, text)]


def _toml(text: str) -> str:
    """Return a text as TOML: JSON's, but for half characters, which TOML cannot have, and DEL."""
    whole = text.encode("utf-8", "replace").decode()
    return json.dumps(whole, ensure_ascii=False).replace("\x7f", "\\u007f")


def _write_new(path: Path, text: str) -> bool:
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        return False
    return True
