"""Fixtures of the tests of the generator: packages, servers, ways to call."""

from __future__ import annotations

import importlib
import itertools
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generated_packages import ORIGIN, SETTINGS, Build, Mode, Things, generate_here, importable
from openapi_fragments import document
from openrouter_codegen.project import generate
from openrouter_codegen.rewrite import rewrite
from openrouter_responses.testing import RawResponse, Server
from things import DOCUMENT

NUMBERS = itertools.count()


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Build]:
    """Generate a package from named schemas and import it."""
    monkeypatch.syspath_prepend(str(tmp_path))
    built: list[str] = []

    def make(schemas: dict[str, Any], paths: dict[str, Any] | None = None, **more: Any) -> ModuleType:
        name = f"emitted_{next(NUMBERS)}"
        built.append(name)
        generate(
            rewrite(document(schemas, paths, **more)),
            ORIGIN,
            SETTINGS,
            tmp_path / name,
        )
        importlib.invalidate_caches()
        return importlib.import_module(name)

    yield make
    for name in [name for name in sys.modules if name.partition(".")[0] in built]:
        del sys.modules[name]


@pytest.fixture(scope="module")
def things(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Things]:
    """Generate the package of `things.DOCUMENT`."""
    folder = tmp_path_factory.mktemp("things")
    (folder / "things.yaml").write_text(DOCUMENT, encoding="utf-8")
    done = generate_here(folder / "things.yaml", folder / "things_client")
    assert (done.returncode, done.stderr) == (0, "")
    with importable(folder, "things_client"):
        yield Things("things_client")


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Mode:
    """Call in both ways."""
    return request.param  # type: ignore[no-any-return]  # one of the params


@pytest.fixture
def server() -> Iterator[Server]:
    """Start a server that responds with `{}`."""
    with Server(RawResponse.json({})) as running:
        yield running


@pytest.fixture
def from_text(tmp_path: Path) -> Iterator[Callable[[str], ModuleType]]:
    """Generate from the text of paths and more; import and return the package."""
    with importable(tmp_path, "small_client"):

        def make(text: str) -> ModuleType:
            spec = tmp_path / "document.yaml"
            spec.write_text(f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\n{text}", encoding="utf-8")
            done = generate_here(spec, tmp_path / "small_client")
            assert (done.returncode, done.stderr) == (0, "")
            return importlib.import_module("small_client")

        yield make
