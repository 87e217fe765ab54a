"""Names: which class each named schema becomes, which names are only other names, and which schemas take null."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping

from openapi_python_client.strings import ClassName, PythonIdentifier, snake_case

from ..document import DocumentError, escape
from ..schema import Schema, only_reference, takes_null
from ..settings import ConfigError

RESERVED = frozenset(("ABSENT", "ALIASES", "Any", "ApiModel", "ENCODINGS", "FIELDS", "File", "FileTypes", "Iterable", "LIMITS",
                      "Literal", "METHOD", "MODULES", "Mapping", "NULLABLE", "PATH", "RESPONSES", "Required", "SECURITY",
                      "SERVER", "STREAMS", "TYPE_CHECKING", "TypeAlias", "TypedDict", "UNSET", "Union", "UnknownModel",
                      "Unset"))  # fmt: skip
"""Names that generated modules use themselves."""
LONGEST = 200
"""How many bytes a module's name may have; file systems take 255, and Python adds to it while it writes compiled code."""
ROUNDS = 8
"""How often a name is made of a name until it stays the same; more than three were never seen."""
_LETTERS = str.maketrans("0123456789", "ghijklmnop")


class Names:
    """What the names of a document's schemas stand for.

    Args:
        source: The named schemas as they are written.
        bases: Name of each schema that holds the fields of another one to the name of that, which is where they are written.
        wanted: Name of a schema to the name that its class is to have.

    Attributes:
        classes: Name of each schema to the name of its class.
        aliases: Names that are only other names to the schema they stand for.
        nullable: Names of the schemas that take null.
        taken: Names of the modules of all named schemas.

    Raises:
        DocumentError: A reference leads back to itself.
        ConfigError: A wanted name cannot be had.
    """

    def __init__(
        self,
        source: dict[str, Schema],
        bases: Mapping[str, str] | None = None,
        wanted: Mapping[str, str] | None = None,
    ) -> None:
        self.source = source
        self._bases = bases or {}
        self.classes = _class_names(source, wanted or {})
        self._written = {name: written for written, name in self.classes.items()}
        self.taken = {snake_case(name) for name in self.classes.values()}
        self.aliases = _aliases(source)
        self.nullable = {
            name for name, schema in source.items() if name not in self.aliases and takes_null(schema, source, {name})
        }

    def add(self, name: str, schema: Schema, hint: str) -> None:
        """Give a schema that stands inside another one a name, since something there refers to it.

        Args:
            name: What to call it here: where it stands.
            schema: The schema.
            hint: What its class is called, unless that is taken.
        """
        self.source[name] = schema
        self.classes[name] = _free(class_name(hint), self.taken)
        self._written[self.classes[name]] = name
        if takes_null(schema, self.source, {name}):
            self.nullable.add(name)

    def written(self, name: str) -> Schema:
        """Return a schema as people wrote it, by the name of its class."""
        return self.source.get(self._written.get(name, ""), {})

    def pointer(self, name: str) -> str:
        """Return where a schema stands, by the name of its class."""
        return self.place(self._written.get(name, name))

    def place(self, name: str) -> str:
        """Return where a schema stands, by its name."""
        return name if name.startswith("#/") else f"#/components/schemas/{escape(self._bases.get(name, name))}"

    def class_of(self, reference: str) -> str:
        """Return the class of what a reference, or the plain name in a discriminator, points at."""
        name = reference.rsplit("/", 1)[-1]
        return self.classes.get(self.aliases.get(name, name), name)


def _class_names(source: dict[str, Schema], wanted: Mapping[str, str]) -> dict[str, str]:
    """Rule `class-names`: each schema gets a class name that no other one and no generated module has."""
    taken: set[str] = set()
    chosen: dict[str, str] = {}
    for name, wish in wanted.items():
        if name not in source:
            raise ConfigError(f"class_overrides names the schema {name!r}, which the document does not have")
        if class_name(wish) != wish or wish in RESERVED or snake_case(wish) in taken:
            raise ConfigError(
                f"class_overrides cannot name the class of {name!r} {wish!r}: it is taken, or not a class name"
            )
        chosen[name] = _free(wish, taken)
    return {name: chosen.get(name) or _free(class_name(name), taken) for name in source}


def class_name(text: str) -> str:
    """Return the nearest name of a class, one that stays the same when a name is made of it again.

    openapi-python-client makes names of names: where digits and letters alternate, each time another one.
    """
    name = str(ClassName(shortened(unicodedata.normalize("NFKC", text)), "Schema"))
    for _ in range(ROUNDS):
        again = str(ClassName(name, "Schema"))
        module = str(PythonIdentifier(snake_case(name), "field_"))
        if again == name and str(PythonIdentifier(name, "field_")) == module == unicodedata.normalize("NFKC", module):
            return name
        name = unicodedata.normalize("NFKC", again)
    return f"Schema{stable_letters(text)}"


def shortened(text: str) -> str:
    """Return a name of which a file can be called: letters stand for the rest of one that is too long."""
    if 2 * len(text.encode("utf-8", "surrogatepass")) <= LONGEST or _length(text) <= LONGEST:
        return text
    beginning = text.encode("utf-8", "surrogatepass")[: LONGEST // 2 - 10].decode("utf-8", "ignore")
    return f"{beginning}_{stable_letters(text)}"


def _length(text: str) -> int:
    return len(snake_case(text).encode("utf-8", "surrogatepass"))


def stable_letters(text: str) -> str:
    """Return eight letters that stand for a text of which no name can be made, the same ones each time."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8].translate(_LETTERS)


def _free(name: str, taken: set[str]) -> str:
    candidate, number = (f"{name}Schema" if name in RESERVED else name), 2
    while snake_case(candidate) in taken:
        candidate, number = class_name(f"{name}{number}"), number + 1
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
