"""Packages that carry the runtime share nothing: each has its own classes, caches and document."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

import pytest

from generated_packages import importable
from openrouter_codegen.runtime_copy import HEADER, RUNTIME, copy_runtime


def make(folder: Path, name: str, const: str) -> Path:
    package = folder / name
    copy_runtime(package)
    (package / "__init__.py").write_text("", encoding="utf-8")
    (package / "contract.json").write_text(json.dumps({"A": {"const": const}}), encoding="utf-8")
    (package / "spellings.json").write_text("{}", encoding="utf-8")
    return package


def test_two_packages_in_one_process(tmp_path: Path) -> None:
    make(tmp_path, "package_one", "one")
    make(tmp_path, "package_two", "two")
    with importable(tmp_path, "package_one"), importable(tmp_path, "package_two"):
        found: list[Any] = [importlib.import_module(f"package_{name}.runtime.validation") for name in ("one", "two")]
        assert [len(module.violations("one", "A")) for module in found] == [0, 1]
        models: list[Any] = [importlib.import_module(f"package_{name}.runtime.model") for name in ("one", "two")]
        assert models[0].ApiModel is not models[1].ApiModel
        assert not issubclass(models[0].ApiModel, models[1].ApiModel)


def test_each_module_is_copied_subfolders_included(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = make(tmp_path, "package_one", "one")
    expected = {path.relative_to(RUNTIME) for path in RUNTIME.rglob("*.py")}
    assert {
        path.relative_to(package / "runtime") for path in (package / "runtime").rglob("*") if path.is_file()
    } == expected
    assert all(
        (package / "runtime" / path).read_text("utf-8") == HEADER + (RUNTIME / path).read_text("utf-8")
        for path in expected
    )
