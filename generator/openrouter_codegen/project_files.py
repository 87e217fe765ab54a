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
dependencies = ["httpx>=0.27,<1", "attrs>=23.2"]

{settings}
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


def write_pyproject(package: Path, meta: str, title: str, version: str) -> Path | None:
    """Write a pyproject.toml next to a package, unless there is one: it is the user's from then on.

    Args:
        package: Folder of the package.
        meta: "pyproject" or "uv".
        title: Title of the API.
        version: Version of the document: that of the distribution where it can be, which else is 0.1.0.

    Returns:
        The file, or None if there was one.
    """
    name = package.resolve().name
    path = package.resolve().parent / "pyproject.toml"
    text = _TEXT.format(
        build=_BUILD[meta],
        project=json.dumps(name.replace("_", "-")),
        version=json.dumps(version if _VERSION.fullmatch(version) else "0.1.0"),
        description=json.dumps(f"Client of {' '.join(title.split()) or name}"),
        readme=json.dumps(f"{name}/README.md"),
        settings=_SETTINGS[meta].format(package=json.dumps(name)),
    )
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        return None
    return path
