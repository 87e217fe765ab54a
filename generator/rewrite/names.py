"""Names: which class each named schema becomes, which names are only other names, and which schemas take null."""

from __future__ import annotations

from openapi_python_client.strings import ClassName, snake_case

from ..document import DocumentError, escape
from ..schema import Schema, only_reference, takes_null

RESERVED = frozenset(("Any", "ApiModel", "Iterable", "File", "FileTypes", "Literal", "Mapping", "Required", "TypeAlias",
                      "TypedDict", "Union", "UnknownModel", "Unset", "UNSET", "TYPE_CHECKING"))  # fmt: skip
"""Names that generated modules use themselves."""


class Names:
    """What the names of a document's schemas stand for.

    Args:
        source: The named schemas as they are written.

    Attributes:
        classes: Name of each schema to the name of its class.
        aliases: Names that are only other names to the schema they stand for.
        nullable: Names of the schemas that take null.
        taken: Names of the modules of all named schemas.

    Raises:
        DocumentError: A reference leads back to itself.
    """

    def __init__(self, source: dict[str, Schema]) -> None:
        self.source = source
        self.classes = _class_names(source)
        self.taken = {snake_case(name) for name in self.classes.values()}
        self.aliases = _aliases(source)
        self.nullable = {
            name for name, schema in source.items() if name not in self.aliases and takes_null(schema, source, (name,))
        }

    def class_of(self, reference: str) -> str:
        """Return the class of what a reference, or the plain name in a discriminator, points at."""
        name = reference.rsplit("/", 1)[-1]
        return self.classes.get(self.aliases.get(name, name), name)


def _class_names(source: dict[str, Schema]) -> dict[str, str]:
    """Rule `class-names`: each schema gets a class name that no other one and no generated module has."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for name in source:
        names[name] = _free(str(ClassName(name, "Schema")), taken)
    return names


def _free(name: str, taken: set[str]) -> str:
    candidate, number = (f"{name}Schema" if name in RESERVED else name), 2
    while snake_case(candidate) in taken:
        candidate, number = f"{name}{number}", number + 1
    taken.add(snake_case(candidate))
    return candidate


def _aliases(source: dict[str, Schema]) -> dict[str, str]:
    """Rule `alias-components`."""
    aliases: dict[str, str] = {}
    for name, schema in source.items():
        seen = [name]
        while (target := only_reference(schema)) is not None and target in source:
            if target in seen:
                raise DocumentError(f"#/components/schemas/{escape(name)}", "the reference leads back to itself")
            seen.append(target)
            schema = source[target]
        if len(seen) > 1:
            aliases[name] = seen[-1]
    return aliases
