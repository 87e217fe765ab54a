"""Generating packages in tests, and using what was generated."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import importlib
import io
import os
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Literal

from openapi_fragments import document
from openrouter_codegen.command import main
from openrouter_codegen.context.annotations import Use
from openrouter_codegen.context.template_context import TemplateContext
from openrouter_codegen.project import Origin
from openrouter_codegen.rewrite import rewrite
from openrouter_codegen.settings import read_settings
from openrouter_responses.testing import Server

ROOT = Path(__file__).parent.parent
ORIGIN = Origin("document.yaml", "digest", "generator 1")
SETTINGS = read_settings(ROOT / "generator-config.yml")
Mode = Literal["sync", "async"]
Build = Callable[..., ModuleType]


def generate(spec: Path, out: Path, *more: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Generate as the command line does."""
    return subprocess.run(
        [sys.executable, "-m", "openrouter_codegen", "generate", str(spec), str(out), *more],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def generate_here(spec: Path, out: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """Do the same in this process, which is faster."""
    output, errors = io.StringIO(), io.StringIO()
    arguments = ["generate", str(spec), str(out), "--config", str(ROOT / "generator-config.yml"), *more]
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(errors):
        try:
            code = main(arguments)
        except Exception:  # noqa: BLE001  # what a process would end with is written to its stderr
            code = 1
            traceback.print_exc()
    return subprocess.CompletedProcess(arguments, code, output.getvalue(), errors.getvalue())


def files_of(folder: Path) -> dict[str, bytes]:
    """Return the contents of all files by path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@contextlib.contextmanager
def importable(folder: Path, name: str) -> Iterator[None]:
    """Make a package importable, and forget it afterwards."""
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield
    finally:
        sys.path.remove(str(folder))
        for module in [module for module in sys.modules if module.partition(".")[0] == name]:
            del sys.modules[module]


def context_of(schemas: dict[str, Any]) -> TemplateContext:
    """Return what templates see of named schemas."""
    return TemplateContext(rewrite(document(schemas)))


def annotation(schema: dict[str, Any], use: Use = "model", **others: Any) -> str:
    """Return the type that a schema has as field `x` of `Holder`."""
    source = context_of({"Holder": {"type": "object", "properties": {"x": schema}}, **others})
    return source.annotation(source.schemas["Holder"]["properties"]["x"], use)


def decoder(schema: dict[str, Any], **others: Any) -> str | None:
    """Return the decoder that a schema has as field `x` of `Holder`."""
    source = context_of({"Holder": {"type": "object", "properties": {"x": schema}}, **others})
    return source.decoder(source.schemas["Holder"]["properties"]["x"])


def models_of(package: ModuleType) -> Any:
    """Import the models of a package."""
    return importlib.import_module(f"{package.__name__}.models")


def decode(package: ModuleType, name: str, value: Any) -> Any:
    """Decode JSON by a named schema, and check that nothing is lost."""
    loaded = importlib.import_module(f"{package.__name__}.runtime.decode").load(name)
    before = copy.deepcopy(value)
    decoded = getattr(loaded, "from_dict", None)
    decoded = (decoded or loaded.decode)(value)
    assert importlib.import_module(f"{package.__name__}.runtime.encode").to_json(decoded) == before
    return decoded


def import_all(package: ModuleType) -> list[ModuleType]:
    """Import each module of a package, and each name that its models promise."""
    [root] = package.__path__
    paths = sorted(Path(root).rglob("*.py"))
    names = [".".join(path.relative_to(Path(root).parent).with_suffix("").parts) for path in paths]
    modules = [importlib.import_module(name.removesuffix(".__init__")) for name in names]
    models = models_of(package)
    for name in models.__all__:
        getattr(models, name)
    return modules


class Things:
    """The generated package of `DOCUMENT`, and how to call it."""

    def __init__(self, name: str) -> None:
        self.name = name

    def module(self, name: str) -> Any:
        """Import a module of the package."""
        return importlib.import_module(f"{self.name}.{name}" if name else self.name)

    @property
    def models(self) -> Any:
        """The models."""
        return self.module("models")

    @property
    def types(self) -> Any:
        """The small types."""
        return self.module("types")

    def call(self, mode: Mode, server: Server, operation: str, *path: Any, **arguments: Any) -> Any:
        """Call an operation; settings of the client come as `settings`."""
        settings = {"token": "secret-token", **arguments.pop("settings", {})}
        client = self.module("client").Client(server.url, **settings)
        return call_operation(self.module(f"api.{operation}"), client, mode, *path, **arguments)


def call_operation(module: Any, client: Any, mode: Mode, *path: Any, **arguments: Any) -> Any:
    """Call the operation of a module, and close the client."""
    if mode == "sync":
        with client:
            return module.sync_detailed(*path, client=client, **arguments)

    async def run() -> Any:
        async with client:
            return await module.asyncio_detailed(*path, client=client, **arguments)

    return asyncio.run(run())
