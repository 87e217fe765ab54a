"""Running the generator on a rewritten document with our templates."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.strings import PythonIdentifier, snake_case

from . import emit
from .document import DocumentError, operations
from .emit import Emitter, Field, attribute_name, docstring, quote
from .literals import literals
from .schema import Schema

HERE = Path(__file__).parent
ROOT_FILES = ("_unset.py", "_model.py", "_contract.py", "_spelling.py", "literals.py", "typed_dicts.py")


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


class Source(Emitter):
    """What the templates ask about the document."""

    def __init__(self, document: Schema) -> None:
        super().__init__(document)
        self._calls = {operation["operationId"]: (path, operation) for _, path, operation in operations(document)}
        self._requested = self.reachable(schema for _, operation in self._calls.values() for schema in _sent(operation))
        self._names = set(self.names())
        self._typed = {f"{name}TypedDict" for name in self._requested if self.has_typed_dict(name)}
        self.literals = partial(literals, self)

    def module(self, name: str) -> str:
        """Return the module of a schema."""
        return str(PythonIdentifier(snake_case(self.unknowns.get(name, name)), "field_"))

    def is_class(self, name: str) -> bool:
        """Whether a schema is a class, not an alias."""
        return emit.is_class(self.schemas[name])

    def typed_dicts(self) -> dict[str, emit.Use]:
        """Return the schemas that have a TypedDict, or an alias over TypedDicts or plain values, and what each is for."""
        requested = set(self._requested)
        return {
            name: "typed_dict" if name in requested else "json" for name in self.schemas if self.has_typed_dict(name)
        }

    def described(self, fields: list[Field]) -> list[tuple[str, str]]:
        """Return names and descriptions of fields for a docstring."""
        return [(field.name, field.description) for field in fields]

    def alias(self, name: str, use: emit.Use = "model") -> str:
        """Return the value of an alias; schemas in it are named in quotes, so that none is imported."""
        members = list(dict.fromkeys(self._members({**self.schemas[name]}, use)))
        if name in self.unknown_of:
            members.append(self.unknown_of[name])
        quoted = [member if self._is_plain(member) else quote(member) for member in members]
        return f"Union[{', '.join(quoted)}]" if len(quoted) > 1 else quoted[0]

    @staticmethod
    def _is_plain(member: str) -> bool:
        return member.startswith("Literal[") or member in {*emit.SCALARS.values(), "Any", "dict[str, Any]"}

    def decoder_inside(self, name: str) -> str | None:
        """Return the decoder of an alias, for schemas that contain themselves."""
        return self.decoder(self.schemas[name], frozenset({name}))

    def typed_fields(self, name: str, use: emit.Use = "typed_dict") -> list[Field]:
        """Return the keys of a TypedDict; a field of a request has a key for each of its spellings."""
        if not self.is_class(name):
            return []
        schema = self.schemas[name]
        required = set(schema.get("required", ()))
        spelled = self.spellings(name) if use == "typed_dict" else {}
        fields = []
        for wire, value in (schema.get("properties") or {}).items():
            others = [other for other, field in spelled.items() if field == wire]
            annotation = self.annotation(value, use)
            wanted = f"Required[{annotation}]" if wire in required and not others else annotation
            fields.append(Field(wire, wire, wanted, None, None, value.get("description", "")))
            fields += [Field(other, other, annotation, None, None, f"The same as `{wire}`.") for other in others]
        return emit.unshadow(fields)

    def needs_call(self, name: str) -> bool:
        """Whether a TypedDict has keys that a class body cannot hold."""
        return any(
            attribute_name(field.wire, set()).rstrip("_") != field.wire for field in self.typed_fields(name)
        ) or any(emit.keyword.iskeyword(field.wire) for field in self.typed_fields(name))

    def call(self, endpoint: Endpoint) -> Call:
        """Describe an operation's module."""
        path, operation = self._calls[str(endpoint.name)]
        body: Schema = operation.get("requestBody") or {}
        contents = {media: content.get("schema", {}) for media, content in (body.get("content") or {}).items()}
        sent = self.target(next(iter(contents.values()), {})).get("properties") or {}
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
            models=sorted(words & self._names),
            typed_dicts=sorted(words & self._typed),
            body=sent_as,
            body_required=bool(body.get("required")),
            media_types={media: self._body_name(schema) for media, schema in contents.items()},
            fields=list(sent),
            nullable=[name for name, schema in sent.items() if self.takes_null(schema)],
            limits=next((self.limits(schema) for schema in contents.values()), {}),
            responses={
                status: self._decoder_of(answer) for status, answer in (operation.get("responses") or {}).items()
            },
            returns=returns,
            described=operation.get("description") or operation.get("summary") or str(endpoint.name),
            documented=[*documented, ("client", "What sends the request.")],
        )

    def takes_null(self, schema: Schema) -> bool:
        """Whether null is among the values of a schema."""
        schema = self.target(schema)
        return (
            not emit.bare(schema) or schema.get("type") == "null" or any(map(self.takes_null, schema.get("anyOf", ())))
        )

    def _arguments(self, endpoint: Endpoint, operation: Schema) -> list[Argument]:
        declared = {(item["in"], item["name"]): item for item in operation.get("parameters") or ()}
        arguments = []
        for location, parsed in endpoint.iter_all_parameters():
            raw = declared[(str(location.value), parsed.name.get_untrusted_value())]
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
                    str(parsed.python_name),
                    self.annotation(schema, "typed_dict"),
                    parsed.required,
                    style,
                    raw.get("description", ""),
                )
            )
        return arguments

    def _body_type(self, media: str, schema: Schema) -> str:
        if _is_json(media) or _is_form(media):
            return self.annotation(schema, "typed_dict")
        return "str | bytes" if media.startswith("text/") else "File | bytes"

    def _body_name(self, schema: Schema) -> str:
        return quote(schema["$ref"].rsplit("/", 1)[-1]) if "$ref" in schema else "None"

    def _decoder_of(self, answer: Schema) -> str:
        for media, content in (answer.get("content") or {}).items():
            if _is_json(media):
                return self.decoder(content.get("schema", {})) or "None"
        return "None"

    def _returns(self, answers: dict[str, Schema]) -> str:
        kinds: list[str] = []
        for answer in answers.values():
            for media, content in (answer.get("content") or {}).items():
                text = "str" if media.startswith("text/") else "bytes"
                kinds.append(self.annotation(content.get("schema", {})) if _is_json(media) else text)
        kinds = list(dict.fromkeys(part for kind in kinds for part in emit.split_union(kind) if part != "None"))
        return "Any" if "Any" in kinds else " | ".join([*kinds, "None"])


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


def lower(document: Schema) -> Schema:
    """Return the document as the generator gets it.

    The generator reads operations and names; types, decoders and unions come from the rewritten document through
    `Source`, so that no construct of a schema can make the generator drop what refers to it.
    """
    paths: Schema = {}
    for method, path, operation in operations(document):
        lowered = {key: value for key, value in operation.items() if key in ("operationId", "summary", "tags")}
        lowered["parameters"] = [
            {
                "name": item["name"],
                "in": item["in"],
                "required": bool(item.get("required")),
                "schema": {"type": "string"},
            }
            for item in operation.get("parameters") or ()
        ]
        lowered["responses"] = {"200": {"description": ""}}
        paths.setdefault(path, {})[method] = lowered
    components = {
        name: {"type": "object"} for name, schema in document["components"]["schemas"].items() if emit.is_class(schema)
    }
    return {"openapi": "3.1.0", "info": document["info"], "paths": paths, "components": {"schemas": components}}


def generate(document: Schema, digest: str, config_path: Path, output: Path) -> None:
    """Write a package.

    Args:
        document: The rewritten document.
        digest: SHA-256 of the document as it was written.
        config_path: Settings of the generator.
        output: Folder of the package; what the generator owns in it is replaced.

    Raises:
        DocumentError: The generator warned of something; it never drops anything in silence.
    """
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    settings = ConfigFile.load_from_path(config_path)
    config = Config.from_sources(settings, MetaType.NONE, config_path, "utf-8", True, output.resolve())
    if output.exists() and any(output.iterdir()) and not (output / "contract.json").exists():
        raise DocumentError("#", f"{output} holds something that was not generated; it is not replaced")
    if "info" not in document:
        raise DocumentError("#/info", "it is missing")
    source = Source(document)
    data = GeneratorData.from_dict(lower(document), config=config)
    if isinstance(data, GeneratorError):
        raise DocumentError("#", f"{data.header}: {data.detail}")
    _check([*data.errors, *(error for tag in data.endpoint_collections_by_tag.values() for error in tag.parse_errors)])
    shutil.rmtree(output, ignore_errors=True)
    project = Project(openapi=data, config=config, custom_template_path=HERE / "templates")
    servers = document.get("servers") or [{}]
    project.env.globals.update(
        emit=source,
        quote=quote,
        docstring=docstring,
        attribute_name=lambda wire: attribute_name(wire, set()),
        digest=digest,
        server=re.sub(
            r"\{([^{}]*)\}",
            lambda match: str(((servers[0].get("variables") or {}).get(match[1]) or {}).get("default", match[0])),
            servers[0].get("url", ""),
        ),
    )
    project.env.filters["quoted"] = quote
    project._run_post_hooks = lambda: None  # type: ignore[method-assign]  # they run once all files are there
    _check(project.build())
    _write_more(project, source, output)
    Project._run_post_hooks(project)
    _check(project.errors)
    shutil.rmtree(output / ".ruff_cache", ignore_errors=True)


def _check(errors: Any) -> None:
    for error in errors:
        raise DocumentError("#", f"the generator says: {error.header or ''} {error.detail or ''}".strip())


def _write_more(project: Project, source: Source, output: Path) -> None:
    for name in ROOT_FILES:
        (output / name).write_text(project.env.get_template(f"{name}.jinja").render(), encoding="utf-8")
    template = project.env.get_template("alias.py.jinja")
    for name in source.schemas:
        if not source.is_class(name):
            text = template.render(name=name)
            (output / "models" / f"{source.module(name)}.py").write_text(text, encoding="utf-8")
    contract = {name: emit.bare(schema) for name, schema in source.schemas.items()}
    (output / "contract.json").write_text(json.dumps(contract, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    (output / "py.typed").write_text("", encoding="utf-8")
