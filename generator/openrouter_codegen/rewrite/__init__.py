"""The rewrite: from a document as people write it to one that is simple enough to generate from.

After it every named schema is one of: an object with properties, an enum, a union, or an alias of something smaller; every
object with properties, every enum and every union of objects has a name; null stands at the use, not in the named schema.
`generator/README.md` lists the rules with the construct that each one handles.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..document import DocumentError, Warnings, escape, path_item
from ..document import operations as operations_in
from ..references import as_pointers
from ..schema import Schema
from ..structure import check_structure
from .allof import Contradiction
from .base_classes import refuse_imports, resolve_base_classes
from .checks import check_document, check_path_item
from .inheritance import OTHERWISE, split_parents
from .names import Names
from .operations import OperationRewriter
from .schemas import SchemaRewriter

__all__ = ["rewrite"]


def rewrite(
    document: Schema,
    *,
    everything: bool = True,
    base_classes: Mapping[str, str] | None = None,
    class_names: Mapping[str, str] | None = None,
) -> Schema:
    """Rewrite a document.

    Args:
        document: The document; it is not changed.
        everything: Whether to keep named schemas that no operation reaches.
        base_classes: Name of a schema to the handwritten base of its class, as in "module:Class".
        class_names: Name of a schema to the name of its class, for those that are to have another one than it makes.

    Returns:
        A document whose `components.schemas` is as the module says and whose operations refer to it.
        `x-aliases` in it maps names that are only other names to the schema they stand for, `x-base-classes` class names
        to handwritten base classes. `x-warnings` lists faults of the document that do not prevent generation.

    Raises:
        DocumentError: A construct cannot be taken; the message begins with its JSON pointer.
        ConfigError: A base class or a name is given to a schema that cannot have it.
    """
    refuse_imports(document)
    try:
        return _rewrite(_copy(document), everything, base_classes or {}, class_names or {})
    except RecursionError:
        raise DocumentError("#", "its schemas are nested too deeply, or lead to each other too many times") from None


def _rewrite(
    source: Schema, everything: bool, base_classes: Mapping[str, str], class_names: Mapping[str, str]
) -> Schema:
    warnings = Warnings()
    check_structure(source)
    check_document(source, warnings)
    as_pointers(source, warnings)
    named = _named_schemas(source)
    bases = split_parents(source, named)
    names = Names(named, bases, class_names)
    paths = {
        path: dict(path_item(source, item, f"#/paths/{escape(path)}"))
        for path, item in (source.get("paths") or {}).items()
        if not path.startswith("x-")
    }
    for path, item in paths.items():
        check_path_item(item, path)
    document = {**source, "paths": paths, "components": {**source.get("components", {})}}
    rewriter = SchemaRewriter(source, names, warnings)
    OperationRewriter(document, source, rewriter, warnings).run()
    merged_away = {base for base, parent in bases.items() if OTHERWISE not in named[parent]}
    wanted = [name for name in names.source if name not in names.aliases and name not in merged_away]
    schemas = rewriter.components(wanted if everything else ())
    _refuse_circles(schemas, names)
    order = {names.classes[name]: index for index, name in enumerate(names.source)}
    ordered = sorted(schemas, key=lambda name: (order.get(name, len(order)), name))
    document["components"]["schemas"] = {name: schemas[name] for name in ordered}
    _refuse_what_is_nothing_else(document, rewriter.contradictions)
    document["x-aliases"] = {
        names.classes[alias]: names.classes[target]
        for alias, target in names.aliases.items()
        if names.classes[target] in schemas
    }
    document["x-base-classes"] = resolve_base_classes(base_classes, names, schemas)
    document["x-warnings"] = warnings.lines
    return document


def _copy(node: Any) -> Any:
    """Return a copy of a JSON value, faster than `copy.deepcopy`."""
    if isinstance(node, dict):
        return {key: _copy(value) for key, value in node.items()}
    return [_copy(value) for value in node] if isinstance(node, list) else node


def _refuse_what_is_nothing_else(document: Schema, contradictions: list[Contradiction]) -> None:
    """Refuse a document in which no named schema and no operation says more than what no value fits."""
    empty = frozenset(("$ref", "description"))
    if not contradictions or any(schema.keys() - empty for schema in document["components"]["schemas"].values()):
        return
    for _, _, operation in operations_in(document):
        holders = [*operation.get("parameters", ()), *(operation.get("responses") or {}).values()]
        holders += [content for holder in (*holders, operation.get("requestBody") or {})
                    for content in (holder.get("content") or {}).values()]  # fmt: skip
        if all(holder["schema"].keys() - empty for holder in holders if "schema" in holder):
            return
    raise contradictions[0]


def _refuse_circles(schemas: Mapping[str, Schema], names: Names) -> None:
    """Refuse schemas that are nothing but each other, by way of unions of one member."""
    for name in schemas:
        target, steps = name, 0
        while "$ref" in schemas[target] and steps <= len(schemas):
            target, steps = schemas[target]["$ref"].rsplit("/", 1)[-1], steps + 1
        if steps > len(schemas):
            raise DocumentError(names.pointer(name), "the reference leads back to itself")


def _named_schemas(document: Schema) -> dict[str, Any]:
    """Return the named schemas, in a mapping of their own."""
    source = dict(document.setdefault("components", {}).get("schemas") or {})
    for name, schema in source.items():
        if isinstance(schema, bool):
            source[name] = {}
        elif not isinstance(schema, dict):
            raise DocumentError(
                f"#/components/schemas/{escape(name)}", f"a schema must be an object, not {schema!r:.80}"
            )
    return source
