"""The context of the templates: all that they ask about a document."""

from __future__ import annotations

from openapi_python_client.parser.openapi import Endpoint

from ..schema import Schema
from .annotations import Annotations, Use
from .decoders import NOTHING, decoder, extra_decoder
from .fields import Field, Fields, described
from .imports import WORD, model_imports
from .limits import limits
from .literals import literals
from .named_schemas import NamedSchemas
from .operations import Call, Operations
from .security import SchemeArgument, schemes
from .servers import Servers, servers
from .typed_dicts import TypedDicts


class TemplateContext(NamedSchemas):
    """The named schemas, and the source that is written of them; templates see it as `context`."""

    def __init__(self, document: Schema) -> None:
        super().__init__(document)
        self._annotations = Annotations(self)
        self._operations = Operations(self, self._annotations)
        self._fields = Fields(self, self._annotations, self._operations.requested)
        self._typed_dicts = TypedDicts(self, self._annotations, self._fields, self._operations.requested)

    def annotation(self, schema: Schema, use: Use = "model") -> str:
        """Return the type of a schema as Python source."""
        return self._annotations.annotation(schema, use)

    def alias(self, name: str, use: Use = "model") -> str:
        """Return the value of an alias; schemas in it are named in quotes, so that none is imported."""
        return self._annotations.alias(name, use)

    def decoder(self, schema: Schema) -> str | None:
        """Return the expression that makes the decoder of a schema, or None where JSON stays JSON."""
        return decoder(self, schema)

    def decoder_inside(self, name: str) -> str | None:
        """Return the decoder of an alias, for schemas that contain themselves."""
        return decoder(self, self.schemas[name], NOTHING.at(name))

    def extra_decoder(self, schema: Schema) -> str | None:
        """Return the decoder of a model's unknown fields, where the document gives those a schema."""
        return extra_decoder(self, schema)

    def fields(self, name: str) -> list[Field]:
        """Return the fields of a model."""
        return self._fields.fields(name)

    def shadowed(self, name: str) -> dict[str, str]:
        """Return the types that fields of a model have the names of: name to the module that has the type."""
        return self._fields.shadowed(name)

    def described(self, fields: list[Field]) -> list[tuple[str, str]]:
        """Return names and descriptions of fields for a docstring."""
        return described(fields)

    def bases(self, name: str | None) -> list[tuple[str, str]]:
        """Return module and name of each handwritten base of a class."""
        split = [base.partition(":") for base in self.base_classes.get(name or "", ())]
        return [(module, base) for module, _, base in split]

    def spellings(self) -> dict[str, dict[str, str]]:
        """Return the keys that requests may spell otherwise than the wire: schema, other spelling, name on the wire."""
        found = {name: self._fields.spellings(name) for name in self.classes}
        return {name: spelled for name, spelled in found.items() if spelled}

    def typed_dicts(self) -> dict[str, Use]:
        """Return the schemas that have a TypedDict, or an alias over TypedDicts or plain values, and what each is for."""
        return self._typed_dicts.typed_dicts()

    def typed_fields(self, name: str, use: Use = "typed_dict") -> list[Field]:
        """Return the keys of a TypedDict; a field of a request has a key for each of its spellings."""
        return self._typed_dicts.typed_fields(name, use)

    def needs_call(self, name: str) -> bool:
        """Whether a TypedDict has keys that a class body cannot hold."""
        return self._typed_dicts.needs_call(name)

    def limits(self, schema: Schema) -> dict[str, Schema]:
        """Return the limits of an object's fields, as JSON Schema says them, by field."""
        return limits(self, schema)

    def model_imports(self, code: str, schema: Schema, name: str) -> str:
        """Return the imports of a model's module, all but those of other models."""
        if schema.get("x-python-base"):
            return ""
        for_types = set(self.used(schema)) - {name} or self.shadowed(name)
        return model_imports(code, {"ApiModel"} | ({"TYPE_CHECKING"} if for_types else set()))

    def mentioned(self, source: str) -> list[str]:
        """Return the names of the schemas that some source mentions: the formatter drops imports that only text mentions.

        It is given no more than that, since what it takes for each name that is to go grows with how many there are.
        """
        words = set(WORD.findall(source))
        return [name for name in self.names() if name in words]

    def literals(self) -> dict[str, str]:
        """Return the types of all named constants, by name."""
        return literals(self)

    def call(self, endpoint: Endpoint) -> Call:
        """Describe an operation's module."""
        return self._operations.call(endpoint)

    def servers(self) -> Servers:
        """Return the servers of the document."""
        return servers(self.document, self._operations.own())

    def security_schemes(self) -> list[SchemeArgument]:
        """Return the security schemes that the client takes credentials for."""
        return schemes(self.document)

    def credentials_documented(self) -> list[tuple[str, str]]:
        """Return the arguments of the client that depend on the document, for its docstring."""
        arguments = [("base_url", "Where the API is; the default is the first server of the document.")]
        arguments += [(scheme.name, scheme.description) for scheme in schemes(self.document)]
        if self.servers().types:
            arguments.append(("server_variables", "Values of the variables in the URLs of servers."))
        return arguments
