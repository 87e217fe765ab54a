"""The examples of a document: values that its own schemas are shown with, which a package has to decode."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .context.template_context import TemplateContext
from .document import DocumentError, escape, follow, operation_pointer, operations
from .runtime.media_types import base_type
from .schema import Schema, component_of


@dataclass(frozen=True)
class Example:
    """An example.

    Attributes:
        pointer: Where it is.
        decoder: Python source of what decodes it, of the functions in `runtime.decode`.
        schema: Name of its schema, if it has one.
        value: The example.
    """

    pointer: str
    decoder: str
    schema: str | None
    value: Any


def examples_of(document: Schema, written: Schema, context: TemplateContext) -> Iterator[Example]:
    """Yield the examples of bodies, responses and named schemas, as far as they are JSON and the document holds them.

    Args:
        document: The rewritten document.
        written: The document as it was written, or an empty one where only the rewritten one is known.
        context: The rewritten schemas.
    """
    for method, path, operation in operations(document):
        pointer = operation_pointer(path, method)
        body = operation.get("requestBody") or {}
        yield from _content_examples(document, body, f"{pointer}/requestBody", context)
        for status, response in (operation.get("responses") or {}).items():
            yield from _content_examples(document, response, f"{pointer}/responses/{status}", context)
    for name, schema in ((written.get("components") or {}).get("schemas") or {}).items():
        reference = {"$ref": f"#/components/schemas/{name}"}
        found = context.aliases.get(name, name)
        if isinstance(schema, dict) and found in context.schemas and component_of(reference) == name:
            pointer = f"#/components/schemas/{escape(name)}"
            for where, value in _listed(written, schema, pointer, values_in_list=True):
                yield _make_example(where, {"$ref": f"#/components/schemas/{found}"}, value, context)


def _content_examples(document: Schema, holder: Any, pointer: str, context: TemplateContext) -> Iterator[Example]:
    contents = holder.get("content") if isinstance(holder, dict) else None
    for media, content in (contents or {}).items():
        base = base_type(media)
        if (base == "application/json" or base.endswith("+json")) and isinstance(content, dict):
            for where, value in _listed(document, content, f"{pointer}/content/{escape(media)}"):
                yield _make_example(where, content.get("schema", {}), value, context)


def _listed(document: Schema, holder: Schema, pointer: str, values_in_list: bool = False) -> Iterator[tuple[str, Any]]:
    """Yield where each example of a schema or a media type is, and its value."""
    if "example" in holder:
        yield f"{pointer}/example", holder["example"]
    examples = holder.get("examples")
    if values_in_list and isinstance(examples, list):
        yield from ((f"{pointer}/examples/{index}", value) for index, value in enumerate(examples))
    for name, example in examples.items() if isinstance(examples, dict) else ():
        try:
            example = follow(document, example, pointer)
        except DocumentError:
            continue  # an example that is not there shows nothing
        if isinstance(example, dict) and "value" in example:
            yield f"{pointer}/examples/{escape(name)}/value", example["value"]


def _make_example(pointer: str, schema: Schema, value: Any, context: TemplateContext) -> Example:
    name = component_of(schema)
    return Example(pointer, context.decoder(schema) or "", name if name in context.schemas else None, value)
