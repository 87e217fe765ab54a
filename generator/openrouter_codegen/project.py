"""Running the generator on a rewritten document with our templates, and writing what it does not."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import redirect_stdout
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from jinja2 import ChoiceLoader, FileSystemLoader
from openapi_python_client import Project
from openapi_python_client.config import Config, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from ruff import find_ruff_bin  # type: ignore[import-untyped]  # ruff has no annotations

from .context.python_source import attribute_name, docstring, quote, repr_of
from .context.shapes import bare
from .context.template_context import TemplateContext
from .document import DocumentError, escape, operation_pointer, operations, sent_method
from .examples import examples_of
from .leave_out import LeftOut
from .operations_only import operations_only
from .package_readme import package_readme
from .proof import prove
from .runtime_copy import copy_runtime
from .schema import Schema
from .settings import Settings
from .staging import staged

HERE = Path(__file__).parent
TEMPLATES = HERE / "templates"
_OPERATION = re.compile(r"parsing GET /(?P<index>[0-9]+) within ")
"""What openapi-python-client says of an operation that it cannot take; it is shown indexes as paths, see `operations_only`."""
HEADER = "# Generated from {} by `openrouter generate`. Do not edit: change the document, and generate again."
ROOT_FILES = ("literals.py", "typed_dicts.py")
"""Modules of a package that openapi-python-client has no template for."""


class Origin(NamedTuple):
    """What a package names as its origin.

    Attributes:
        document: Name of the document, or its URL.
        digest: SHA-256 of its text.
        generator: Name and version of the generator.
    """

    document: str
    digest: str
    generator: str


def generate(
    document: Schema,
    origin: Origin,
    settings: Settings,
    output: Path,
    *,
    written: Schema | None = None,
    left_out: Sequence[LeftOut] = (),
    templates: Path | None = None,
    finish: Callable[[Path], None] = lambda _: None,
) -> list[str]:
    """Write a package, prove it, and put it at its place in one step.

    Args:
        document: The rewritten document.
        origin: What the package names as its origin.
        settings: Settings of the generator.
        output: Folder of the package, which is replaced once the new one is proven.
        written: The document as it was written, whose examples of named schemas are decoded, too.
        left_out: What is missing in the document because it is broken; the package's README.md lists it.
        templates: Folder of templates that take the place of those of the same name.
        finish: Called with the folder once all else is written and proven, before the package takes its place.

    Returns:
        Warnings, one line each, each with its pointer: examples that do not fit their schemas.

    Raises:
        DocumentError: Something cannot be generated; nothing is dropped in silence.
    """
    with staged(output) as package:
        warnings = _write(document, origin, settings, package, written or {}, left_out, templates)
        finish(package)
        return warnings


def _write(
    document: Schema,
    origin: Origin,
    settings: Settings,
    package: Path,
    written: Schema,
    left_out: Sequence[LeftOut],
    templates: Path | None,
) -> list[str]:
    folders = [str(Path(sys.executable).parent), os.path.dirname(find_ruff_bin()), os.environ.get("PATH", "")]
    os.environ["PATH"] = os.pathsep.join(folders)
    config = Config.from_sources(settings.openapi_python_client, MetaType.NONE, package, "utf-8", True, package)
    shown = operations_only(document)
    context = TemplateContext(document)
    data = GeneratorData.from_dict(shown, config=config)
    if isinstance(data, GeneratorError):
        raise DocumentError("#", f"{data.header}: {' '.join(str(data.detail).split())}")
    errors = [*data.errors, *(error for tag in data.endpoint_collections_by_tag.values() for error in tag.parse_errors)]
    _check_nothing_dropped(errors, [operation_pointer(path, method) for method, path, _ in operations(document)])
    project = _project(data, config, context, origin, templates)
    with redirect_stdout(None):  # it prints the folder that nobody is to see
        _check_nothing_dropped(project.build())
    _write_more(project, context, package)
    copy_runtime(package)
    readme = package_readme(package.name, document, data, context, left_out)
    (package / "README.md").write_text(readme, encoding="utf-8")
    Project._run_post_hooks(project)
    _check_nothing_dropped(project.errors)
    shutil.rmtree(package / ".ruff_cache", ignore_errors=True)
    return prove(
        package,
        _places(data, document, context),
        ((sent_method(method), operation["operationId"]) for method, _, operation in operations(document)),
        examples_of(document, written, context),
        chain.from_iterable(context.base_classes.values()),
    )


def _project(
    data: GeneratorData, config: Config, context: TemplateContext, origin: Origin, templates: Path | None
) -> Project:
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    if templates is not None:
        project.env.loader = ChoiceLoader([FileSystemLoader(templates), *filter(None, [project.env.loader])])
    project.env.auto_reload = False  # else each module asks the file system whether its template changed
    project.env.globals.update(
        context=context,
        header=HEADER.format("".join(one if one.isprintable() else "?" for one in origin.document[:200])),
        quote=quote,
        docstring=docstring,
        repr_of=repr_of,
        attribute_name=lambda wire: attribute_name(wire, set()),
        origin=origin,
    )
    project.env.filters["quoted"] = quote
    project._run_post_hooks = lambda: None  # type: ignore[method-assign]  # they run once all files are there
    return project


def _places(data: GeneratorData, document: Schema, context: TemplateContext) -> dict[str, str]:
    """Return which module of the package was made from which place of the document."""
    pointers = {
        operation["operationId"]: operation_pointer(path, method) for method, path, operation in operations(document)
    }
    places = {f"models/{context.module(name)}.py": f"#/components/schemas/{escape(name)}" for name in context.schemas}
    for tag, collection in data.endpoint_collections_by_tag.items():
        places.update(
            {f"api/{tag}/{endpoint.name}.py": pointers[str(endpoint.name)] for endpoint in collection.endpoints}
        )
    return places


def _check_nothing_dropped(errors: Iterable[GeneratorError], pointers: Sequence[str] = ()) -> None:
    """Refuse a document of which something was dropped; `pointers` are those of its operations in their order."""
    for error in errors:
        header = error.header or ""
        found = _OPERATION.search(header)
        pointer = pointers[int(found["index"])] if found and pointers else "#"
        raise DocumentError(
            pointer, f"openapi-python-client reports: {' '.join(f'{header} {error.detail or str()}'.split())}"
        )


def _write_more(project: Project, context: TemplateContext, output: Path) -> None:
    for name in ROOT_FILES:
        (output / name).write_text(project.env.get_template(f"{name}.jinja").render(), encoding="utf-8")
    model, alias = project.env.get_template("model.py.jinja"), project.env.get_template("alias.py.jinja")
    for name in context.schemas:
        text = (model if context.is_class(name) else alias).render(name=name)
        (output / "models" / f"{context.module(name)}.py").write_text(text, encoding="utf-8")
    contract = {name: bare(schema) for name, schema in context.schemas.items()}
    (output / "contract.json").write_text(json.dumps(contract, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    spellings = json.dumps(context.spellings(), indent=0) + "\n"
    (output / "spellings.json").write_text(spellings, encoding="utf-8")
    (output / "py.typed").write_text("", encoding="utf-8")
