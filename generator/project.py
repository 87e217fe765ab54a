"""Running the generator on a rewritten document with our templates, and writing what it does not."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from .context.python_source import attribute_name, docstring, quote
from .context.shapes import bare
from .context.template_context import TemplateContext
from .document import DocumentError
from .lower import lower
from .runtime_copy import copy_runtime
from .schema import Schema
from .settings import read_settings

HERE = Path(__file__).parent
ROOT_FILES = ("literals.py", "typed_dicts.py")
"""Modules of a package that openapi-python-client has no template for."""


def generate(document: Schema, digest: str, config_path: Path, output: Path) -> None:
    """Write a package.

    Args:
        document: The rewritten document.
        digest: SHA-256 of the document as it was written.
        config_path: Settings of the generator.
        output: Folder of the package; what the generator owns in it is replaced.

    Raises:
        DocumentError: The generator warned of something; it never drops anything in silence.
        ConfigError: The settings cannot be read.
    """
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    settings = read_settings(config_path).openapi_python_client
    config = Config.from_sources(settings, MetaType.NONE, config_path, "utf-8", True, output.resolve())
    if output.exists() and any(output.iterdir()) and not (output / "contract.json").exists():
        raise DocumentError("#", f"{output} holds something that was not generated; it is not replaced")
    if "info" not in document:
        raise DocumentError("#/info", "it is missing")
    context = TemplateContext(document)
    data = GeneratorData.from_dict(lower(document), config=config)
    if isinstance(data, GeneratorError):
        raise DocumentError("#", f"{data.header}: {data.detail}")
    _check([*data.errors, *(error for tag in data.endpoint_collections_by_tag.values() for error in tag.parse_errors)])
    shutil.rmtree(output, ignore_errors=True)
    project = Project(openapi=data, config=config, custom_template_path=HERE / "templates")
    project.env.globals.update(
        context=context,
        quote=quote,
        docstring=docstring,
        attribute_name=lambda wire: attribute_name(wire, set()),
        digest=digest,
    )
    project.env.filters["quoted"] = quote
    project._run_post_hooks = lambda: None  # type: ignore[method-assign]  # they run once all files are there
    _check(project.build())
    _write_more(project, context, output)
    copy_runtime(output)
    Project._run_post_hooks(project)
    _check(project.errors)
    shutil.rmtree(output / ".ruff_cache", ignore_errors=True)


def _check(errors: Any) -> None:
    for error in errors:
        raise DocumentError("#", f"the generator says: {error.header or ''} {error.detail or ''}".strip())


def _write_more(project: Project, context: TemplateContext, output: Path) -> None:
    for name in ROOT_FILES:
        (output / name).write_text(project.env.get_template(f"{name}.jinja").render(), encoding="utf-8")
    template = project.env.get_template("alias.py.jinja")
    for name in context.schemas:
        if not context.is_class(name):
            text = template.render(name=name)
            (output / "models" / f"{context.module(name)}.py").write_text(text, encoding="utf-8")
    contract = {name: bare(schema) for name, schema in context.schemas.items()}
    (output / "contract.json").write_text(json.dumps(contract, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    spellings = json.dumps(context.spellings(), indent=0) + "\n"
    (output / "spellings.json").write_text(spellings, encoding="utf-8")
    (output / "py.typed").write_text("", encoding="utf-8")
