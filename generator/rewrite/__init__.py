"""The rewrite: from a document as people write it to one that is simple enough to generate from.

After it every named schema is one of: an object with properties, an enum, a union, or an alias of something smaller; every
object with properties, every enum and every union of objects has a name; null stands at the use, not in the named schema.
`generator/README.md` lists the rules with the construct that each one answers.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..document import DocumentError, escape, path_item
from ..schema import Schema
from .base_classes import refuse_imports, resolve_base_classes
from .names import Names
from .operations import OperationRewriter
from .schemas import SchemaRewriter

__all__ = ["rewrite"]


def rewrite(document: Schema, *, everything: bool = True, base_classes: Mapping[str, str] | None = None) -> Schema:
    """Rewrite a document.

    Args:
        document: The document; it is not changed.
        everything: Whether to keep named schemas that no operation reaches.
        base_classes: Name of a schema to the handwritten base of its class, as in "module:Class".

    Returns:
        A document whose `components.schemas` is as the module says and whose operations refer to it.
        `x-aliases` in it maps names that are only other names to the schema they stand for, `x-base-classes` class names
        to handwritten base classes.

    Raises:
        DocumentError: A construct cannot be taken; the message begins with its JSON pointer.
        ConfigError: A base class is named for a schema that cannot have one.
    """
    refuse_imports(document)
    original, document = document, _copy_of_what_changes(document)
    names = Names(_named_schemas(document))
    rewriter = SchemaRewriter(original, document, names)
    OperationRewriter(document, rewriter).run()
    schemas = rewriter.components(name for name in names.source if everything and name not in names.aliases)
    order = {names.classes[name]: index for index, name in enumerate(names.source)}
    ordered = sorted(schemas, key=lambda name: (order.get(name, len(order)), name))
    document["components"]["schemas"] = {name: schemas[name] for name in ordered}
    document["x-aliases"] = {
        names.classes[alias]: names.classes[target]
        for alias, target in names.aliases.items()
        if names.classes[target] in schemas
    }
    document["x-base-classes"] = resolve_base_classes(base_classes or {}, names, schemas)
    return document


def _copy_of_what_changes(document: Schema) -> Schema:
    """Return a copy that shares the components, which are read only, but neither the path items nor the table of schemas."""
    paths = {
        path: _copy(path_item(document, item, f"#/paths/{escape(path)}"))
        for path, item in (document.get("paths") or {}).items()
    }
    components = dict(document.get("components") or {})
    components["schemas"] = dict(components.get("schemas") or {})
    return {**document, "paths": paths, "components": components}


def _copy(node: Any) -> Any:
    """Return a copy of a JSON value, faster than `copy.deepcopy`."""
    if isinstance(node, dict):
        return {key: _copy(value) for key, value in node.items()}
    return [_copy(value) for value in node] if isinstance(node, list) else node


def _named_schemas(document: Schema) -> dict[str, Schema]:
    source: dict[str, Any] = document["components"]["schemas"]
    for name, schema in source.items():
        if schema is True:
            source[name] = {}
        elif not isinstance(schema, dict):
            raise DocumentError(f"#/components/schemas/{escape(name)}", f"a schema is an object, not {schema!r:.80}")
    return source
