"""Operations: what the module of each one holds."""

from __future__ import annotations

import re
from dataclasses import dataclass

from openapi_python_client.parser.openapi import Endpoint

from ..document import operations
from ..lower import placeholder
from ..rewrite.parameters import argument_name
from ..schema import Schema
from .annotations import Annotations, split_union
from .decoders import decoder
from .limits import limits
from .named_schemas import NamedSchemas
from .python_source import quote
from .shapes import bare


@dataclass(frozen=True)
class Argument:
    """A parameter of an operation."""

    wire: str
    location: str
    name: str
    annotation: str
    required: bool
    style: str
    description: str


@dataclass(frozen=True)
class Call:
    """What an operation's module holds."""

    path: str
    parameters: list[Argument]
    body: str
    body_required: bool
    media_types: dict[str, str]
    fields: list[str]
    nullable: list[str]
    limits: dict[str, Schema]
    responses: dict[str, str]
    returns: str
    described: str
    documented: list[tuple[str, str]]
    models: list[str]
    typed_dicts: list[str]


class Operations:
    """Describes the modules of operations.

    Args:
        named: The named schemas of the document.
        annotations: Writes types.

    Attributes:
        requested: Names of the schemas that requests hold.
    """

    def __init__(self, named: NamedSchemas, annotations: Annotations) -> None:
        self._named = named
        self._annotations = annotations
        self._operations = {
            operation["operationId"]: (path, operation) for _, path, operation in operations(named.document)
        }
        self.requested = named.reachable(
            schema for _, operation in self._operations.values() for schema in _sent(operation)
        )
        self._models = set(named.names())
        self._typed = {f"{name}TypedDict" for name in self.requested if named.has_typed_dict(name)}

    def call(self, endpoint: Endpoint) -> Call:
        """Describe an operation's module."""
        path, operation = self._operations[str(endpoint.name)]
        body: Schema = operation.get("requestBody") or {}
        contents = {media: content.get("schema", {}) for media, content in (body.get("content") or {}).items()}
        sent = self._named.target(next(iter(contents.values()), {})).get("properties") or {}
        parameters = self._arguments(endpoint, operation)
        documented = [
            (argument.name, argument.description or "See the API's documentation.") for argument in parameters
        ]
        if contents:
            documented.append(("body", body.get("description") or "The body of the request."))
        sent_as = " | ".join(dict.fromkeys(self._body_type(media, schema) for media, schema in contents.items()))
        returns = self._returns(operation.get("responses") or {})
        words = set(re.findall(r"\w+", " ".join([sent_as, returns, *(argument.annotation for argument in parameters)])))
        return Call(
            path=path,
            parameters=parameters,
            models=sorted(words & self._models),
            typed_dicts=sorted(words & self._typed),
            body=sent_as,
            body_required=bool(body.get("required")),
            media_types={media: _body_name(schema) for media, schema in contents.items()},
            fields=list(sent),
            nullable=[name for name, schema in sent.items() if self._takes_null(schema)],
            limits=next((limits(self._named, schema) for schema in contents.values()), {}),
            responses={
                status: self._decoder_of(response) for status, response in (operation.get("responses") or {}).items()
            },
            returns=returns,
            described=operation.get("description") or operation.get("summary") or str(endpoint.name),
            documented=[*documented, ("client", "What sends the request.")],
        )

    def _takes_null(self, schema: Schema) -> bool:
        """Whether null is among the values of a schema."""
        schema = self._named.target(schema)
        return not bare(schema) or schema.get("type") == "null" or any(map(self._takes_null, schema.get("anyOf", ())))

    def _arguments(self, endpoint: Endpoint, operation: Schema) -> list[Argument]:
        declared = {placeholder(index): item for index, item in enumerate(operation.get("parameters") or ())}
        arguments = []
        for _, parsed in endpoint.iter_all_parameters():
            raw = declared[parsed.name.get_untrusted_value()]
            style = raw.get("style") or ""
            if "content" in raw:
                style = "json"
            elif style not in ("deepObject", "pipeDelimited", "spaceDelimited"):
                style = "joined" if raw.get("explode") is False else ""
            schema = raw.get("schema", {})
            arguments.append(
                Argument(
                    raw["name"],
                    raw["in"],
                    argument_name(raw),
                    self._annotations.annotation(schema, "typed_dict"),
                    parsed.required,
                    style,
                    raw.get("description", ""),
                )
            )
        return arguments

    def _body_type(self, media: str, schema: Schema) -> str:
        if _is_json(media) or _is_form(media):
            return self._annotations.annotation(schema, "typed_dict")
        return "str | bytes" if media.startswith("text/") else "File | bytes"

    def _decoder_of(self, response: Schema) -> str:
        for media, content in (response.get("content") or {}).items():
            if _is_json(media):
                return decoder(self._named, content.get("schema", {})) or "None"
        return "None"

    def _returns(self, responses: dict[str, Schema]) -> str:
        types: list[str] = []
        for response in responses.values():
            for media, content in (response.get("content") or {}).items():
                text = "str" if media.startswith("text/") else "bytes"
                types.append(self._annotations.annotation(content.get("schema", {})) if _is_json(media) else text)
        types = list(dict.fromkeys(part for written in types for part in split_union(written) if part != "None"))
        return "Any" if "Any" in types else " | ".join([*types, "None"])


def _body_name(schema: Schema) -> str:
    return quote(schema["$ref"].rsplit("/", 1)[-1]) if "$ref" in schema else "None"


def _is_json(media: str) -> bool:
    kind = media.partition(";")[0].strip().lower()
    return kind == "application/json" or kind.endswith("+json")


def _is_form(media: str) -> bool:
    return media.partition(";")[0].strip().lower() in ("multipart/form-data", "application/x-www-form-urlencoded")


def _sent(operation: Schema) -> list[Schema]:
    contents = ((operation.get("requestBody") or {}).get("content") or {}).values()
    return [
        *(content.get("schema", {}) for content in contents),
        *(p.get("schema", {}) for p in operation.get("parameters") or ()),
    ]
