"""TypedDicts: which schemas have one, and what its keys are."""

from __future__ import annotations

import keyword

from .annotations import Annotations, Use
from .fields import Field, Fields, unshadow
from .named_schemas import NamedSchemas
from .python_source import attribute_name
from .shapes import READ_ONLY, WRITE_ONLY


class TypedDicts:
    """Lists the TypedDicts of a document.

    Args:
        named: The named schemas of the document.
        annotations: Writes types.
        fields: Lists the fields of models.
        requested: Names of the schemas that requests hold.
    """

    def __init__(self, named: NamedSchemas, annotations: Annotations, fields: Fields, requested: list[str]) -> None:
        self.requested = requested
        self._named = named
        self._annotations = annotations
        self._fields = fields

    def typed_dicts(self) -> dict[str, Use]:
        """Return the schemas that have a TypedDict, or an alias over TypedDicts or plain values, and what each is for."""
        requested = set(self.requested)
        return {
            name: "typed_dict" if name in requested else "json"
            for name in self._named.schemas
            if self._named.has_typed_dict(name)
        }

    def typed_fields(self, name: str, use: Use = "typed_dict") -> list[Field]:
        """Return the keys of a TypedDict; a field of a request has a key for each of its spellings."""
        if not self._named.is_class(name):
            return []
        schema = self._named.schemas[name]
        required = set(schema.get("required", ()))
        spelled = self._fields.spellings(name) if use == "typed_dict" else {}
        fields = []
        for wire, value in (schema.get("properties") or {}).items():
            if not wire:
                continue  # pyright takes no empty key; models have an attribute for the field
            others = [other for other, field in spelled.items() if field == wire]
            annotation = self._annotations.annotation(value, use)
            left_out = value.get(READ_ONLY if use == "typed_dict" else WRITE_ONLY) is True
            wanted = f"Required[{annotation}]" if wire in required and not others and not left_out else annotation
            fields.append(Field(wire, wire, wanted, None, None, value.get("description", "")))
            fields += [Field(other, other, annotation, None, None, f"The same as `{wire}`.") for other in others]
        return unshadow(fields)

    def needs_call(self, name: str) -> bool:
        """Whether a TypedDict has keys that a class body cannot hold."""
        return any(
            attribute_name(field.wire, set()).rstrip("_") != field.wire or keyword.iskeyword(field.wire)
            for field in self.typed_fields(name)
        )
