"""Operations: what the module of each one holds."""

from __future__ import annotations

import re
from dataclasses import dataclass

from openapi_python_client.parser.openapi import Endpoint

from ..document import operations, sent_method
from ..schema import Schema
from .annotations import Annotations, split_union
from .contents import Contents, encodings, preferred
from .limits import limits
from .named_schemas import NamedSchemas
from .parameters import Argument, arguments, schema_of
from .python_source import quote
from .security import security_of
from .servers import server_of
from .shapes import bare


@dataclass(frozen=True)
class Call:
    """What an operation's module holds."""

    method: str
    path: str
    server: str
    security: str
    parameters: list[Argument]
    body: str
    body_required: bool
    media_types: dict[str, str]
    encodings: dict[str, str]
    fields: list[str]
    nullable: list[str]
    limits: dict[str, Schema]
    responses: dict[str, str]
    returns: str
    streams: dict[str, str]
    streamed: str
    described: str
    documented: list[tuple[str, str]]
    models: list[str]
    typed_dicts: list[str]

    @property
    def needs_raw(self) -> bool:
        """Whether a response is bytes although its media type may be that of JSON."""
        return any("RAW" in source for source in self.responses.values())


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
        self._contents = Contents(named, annotations)
        self._operations = {
            operation["operationId"]: (method, path, operation)
            for method, path, operation in operations(named.document)
        }
        self.requested = named.reachable(
            schema for _, _, operation in self._operations.values() for schema in _sent(operation)
        )
        self._models = set(named.names())
        self._typed = {f"{name}TypedDict" for name in self.requested if named.has_typed_dict(name)}

    def call(self, endpoint: Endpoint) -> Call:
        """Describe an operation's module."""
        method, path, operation = self._operations[str(endpoint.name)]
        body: Schema = operation.get("requestBody") or {}
        contents: Schema = body.get("content") or {}
        responses: Schema = operation.get("responses") or {}
        sent = preferred(contents)
        fields = self._named.target(sent).get("properties") or {}
        parameters = arguments(operation, self._annotations)
        sent_as = dict.fromkeys(
            part
            for media, content in contents.items()
            for part in split_union(self._contents.body_type(media, content))
        )
        returns, streamed = self._contents.returns(responses), self._contents.streamed_type(responses)
        types = [*sent_as, returns, streamed, *(argument.annotation for argument in parameters)]
        words = set(re.findall(r"\w+", " ".join(types)))
        return Call(
            method=sent_method(method),
            path=path,
            server=server_of(operation, self._named.document),
            security=security_of(operation),
            parameters=parameters,
            models=sorted(words & self._models),
            typed_dicts=sorted(words & self._typed),
            body=" | ".join(sent_as),
            body_required=bool(body.get("required")),
            media_types={media: _body_name(content.get("schema") or {}) for media, content in contents.items()},
            encodings=encodings(contents),
            fields=list(fields),
            nullable=[name for name, schema in fields.items() if self._takes_null(schema)],
            limits=limits(self._named, sent),
            responses={status: self._contents.response_decoder(response) for status, response in responses.items()},
            returns=returns,
            streams=self._contents.streams(responses),
            streamed=streamed,
            described=operation.get("description") or operation.get("summary") or str(endpoint.name),
            documented=_documented(parameters, body),
        )

    def own(self) -> list[Schema]:
        """Return all operations, as the document has them."""
        return [operation for _, _, operation in self._operations.values()]

    def _takes_null(self, schema: Schema) -> bool:
        """Whether null is among the values of a schema."""
        schema = self._named.target(schema)
        return not bare(schema) or schema.get("type") == "null" or any(map(self._takes_null, schema.get("anyOf", ())))


def _body_name(schema: Schema) -> str:
    return quote(schema["$ref"].rsplit("/", 1)[-1]) if "$ref" in schema else "None"


def _documented(parameters: list[Argument], body: Schema) -> list[tuple[str, str]]:
    documented = [(argument.name, argument.description or "See the API's documentation.") for argument in parameters]
    if body.get("content"):
        documented.append(("body", body.get("description") or "The body of the request."))
    return [*documented, ("client", "What sends the request.")]


def _sent(operation: Schema) -> list[Schema]:
    contents = ((operation.get("requestBody") or {}).get("content") or {}).values()
    return [
        *(content.get(key) or {} for content in contents for key in ("schema", "itemSchema")),
        *map(schema_of, operation.get("parameters") or ()),
    ]
