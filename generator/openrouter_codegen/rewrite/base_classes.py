"""Handwritten base classes: they are named in the settings, since a document must not choose what is imported."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..document import DocumentError, escape
from ..schema import DATA, Schema, component_of
from ..settings import ConfigError
from .names import Names

REFUSED = "x-python-mixin"


def refuse_imports(document: Schema) -> None:
    """Refuse a document that names a base class itself.

    Raises:
        DocumentError: It does; the message says where the base class is to be named.
    """
    todo: list[tuple[Any, str, bool]] = [(document, "#", False)]
    while todo:
        node, pointer, is_names = todo.pop()
        if isinstance(node, list):
            todo += [(item, f"{pointer}/{index}", False) for index, item in enumerate(node)]
        elif isinstance(node, dict):
            if REFUSED in node and not is_names:
                raise DocumentError(
                    f"{pointer}/{REFUSED}",
                    "a document does not choose what is imported: name the base class in the generator's settings "
                    "(generator-config.yml), under base_classes",
                )
            todo += [
                (value, f"{pointer}/{escape(str(key))}", key in ("properties", "schemas") and not is_names)
                for key, value in node.items()
                if is_names or key not in DATA
            ]


def resolve_base_classes(wanted: Mapping[str, str], names: Names, schemas: Mapping[str, Schema]) -> dict[str, str]:
    """Return the base classes by the names of the classes that get them, and of the unions whose members do.

    Args:
        wanted: Name of a schema, as in the document, to "module:Class".
        names: What the names of the document stand for.
        schemas: The rewritten schemas by class name; those that no chosen operation reaches are not among them.

    Raises:
        ConfigError: The document has no such schema, or it becomes neither a class nor a union of classes.
    """
    found: dict[str, str] = {}
    for name, base_class in wanted.items():
        if name not in names.source:
            raise ConfigError(f"base_classes names the schema {name!r}, which the document does not have")
        class_name = names.class_of(name)
        if class_name in schemas and not _has_objects_alone(class_name, schemas):
            raise ConfigError(f"base_classes names the schema {name!r}, which is not an object, nor a union of objects")
        found[class_name] = base_class
    return {name: base_class for name, base_class in found.items() if name in schemas}


def _has_objects_alone(name: str, schemas: Mapping[str, Schema]) -> bool:
    """Whether a schema is an object, or a union of objects at any depth."""
    todo: list[str | None] = [name]
    seen: set[str | None] = set()
    while todo:
        member = todo.pop()
        if member in seen:
            continue
        seen.add(member)
        schema = schemas[member] if member is not None else {}
        if "anyOf" in schema:
            todo += [component_of(nested) for nested in schema["anyOf"]]
        elif schema.get("type") != "object":
            return False
    return True
