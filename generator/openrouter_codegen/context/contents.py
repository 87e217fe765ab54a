"""Bodies of requests and responses: types and decoders by media type."""

from __future__ import annotations

from ..runtime.media_types import SSE, base_type, is_form_urlencoded, is_json, is_multipart, is_sequence, is_stream
from ..schema import Schema
from .annotations import Annotations, split_union
from .decoders import decoder
from .named_schemas import NamedSchemas
from .python_source import quote

_ENCODING = ("contentType", "style", "explode", "allowReserved")
_EVENT_FIELDS = frozenset(("data", "event", "id", "retry", "comment"))


class Contents:
    """Describes the bodies of operations.

    Args:
        named: The named schemas of the document.
        annotations: Writes types.
    """

    def __init__(self, named: NamedSchemas, annotations: Annotations) -> None:
        self._named = named
        self._annotations = annotations

    def body_type(self, media: str, content: Schema) -> str:
        """Return the type of a request's body that is sent as a media type."""
        base, schema = base_type(media), content.get("schema") or {}
        if is_sequence(base):
            return f"Iterable[{self._annotations.annotation(content.get('itemSchema') or {}, 'typed_dict')}]"
        if is_json(base) or is_form_urlencoded(base) or is_multipart(base):
            return self._annotations.annotation(schema, "typed_dict")
        if "*" in base and schema and not self._is_raw(schema):
            return f"{self._annotations.annotation(schema, 'typed_dict')} | FileTypes"
        return "str | FileTypes" if base.startswith("text/") or _is_text_format(base) else "FileTypes"

    def _is_raw(self, schema: Schema) -> bool:
        """Whether a schema stands for bytes or text, not for JSON."""
        return self._named.target(schema).get("type") == "string"

    def response_decoder(self, response: Schema) -> str:
        """Return the source of what decodes the bodies of a status: a decoder, or one for each media type."""
        found = {
            media: decoder(self._named, content.get("schema") or {}) or "None"
            for media, content in (response.get("content") or {}).items()
            if is_json(base_type(media)) or "*" in base_type(media)
        }
        for media, content in (response.get("content") or {}).items():
            if "*" in base_type(media) and self._is_raw(content.get("schema") or {}):
                found[media] = "_responses.RAW"
        if not any("*" in media for media in found) and len(set(found.values())) <= 1:
            return next(iter(found.values()), "None")
        return f"{{{', '.join(f'{quote(media)}: {source}' for media, source in found.items())}}}"

    def returns(self, responses: Schema) -> str:
        """Return the type of what an operation returns."""
        types: list[str] = []
        for response in responses.values():
            for media, content in (response.get("content") or {}).items():
                types.append(self._response_type(base_type(media), content.get("schema") or {}))
        types = list(dict.fromkeys(part for written in types for part in split_union(written) if part != "None"))
        return "Any" if "Any" in types else " | ".join([*types, "None"])

    def _response_type(self, media: str, schema: Schema) -> str:
        if is_json(media):
            return self._annotations.annotation(schema)
        if media.startswith("text/") and "*" not in media:
            return "str"
        if "*" not in media or self._is_raw(schema):
            return "bytes"
        return self._annotations.annotation(schema)

    def streams(self, responses: Schema) -> dict[str, str]:
        """Return media types of streams to the source of what decodes an item of them and what an item is."""
        found: dict[str, str] = {}
        for media, content in self._streamed(responses):
            schema = content.get("itemSchema") or {}
            found.setdefault(media, f'({decoder(self._named, schema) or "None"}, "{self._item_format(media, schema)}")')
        return found

    def streamed_type(self, responses: Schema) -> str:
        """Return the type of the items of an operation's streams."""
        types = [
            self._annotations.annotation(content.get("itemSchema") or {}) for _, content in self._streamed(responses)
        ]
        types = list(dict.fromkeys(part for written in types for part in split_union(written)))
        return "Any" if "Any" in types else " | ".join(types)

    def _streamed(self, responses: Schema) -> list[tuple[str, Schema]]:
        return [
            (media, content)
            for status, response in responses.items()
            if status.startswith("2") or status == "default"
            for media, content in (response.get("content") or {}).items()
            if is_stream(base_type(media))
        ]

    def _item_format(self, media: str, schema: Schema) -> str:
        """Return what an item of a stream is: an event, if its schema describes one, or what is in it."""
        if base_type(media) != SSE:
            return "data"
        target = self._named.target(schema)
        members = [self._named.target(member) for member in target.get("anyOf") or [target]]
        fields = [set(member.get("properties") or ()) for member in members]
        if all("data" in names and names <= _EVENT_FIELDS for names in fields):
            data = [self._named.target(member["properties"]["data"]) for member in members]
            return "text-event" if all(map(_is_text, data)) else "event"
        return "text" if all(map(_is_text, members)) else "data"


def _is_text(schema: Schema) -> bool:
    return schema.get("type") == "string"


def _is_text_format(media: str) -> bool:
    return media.endswith(("/xml", "+xml", "/yaml", "+yaml", "/graphql", "/sql", "/javascript"))


def preferred(contents: Schema) -> Schema:
    """Return the schema of a request's body that its fields are named after: JSON before forms before others."""
    ordered: list[tuple[str, Schema]] = list(contents.items())
    for test in (is_json, is_form_urlencoded, is_multipart, lambda _: True):
        for media, content in ordered:
            if test(base_type(media)):
                return content.get("schema") or {}
    return {}


def encodings(contents: Schema) -> dict[str, str]:
    """Return media types of a request's body to how their fields are written, as source."""
    found: dict[str, str] = {}
    for media, content in contents.items():
        if not is_form_urlencoded(base_type(media)) and not is_multipart(base_type(media)):
            continue
        rules = {
            field: {key: rule[key] for key in _ENCODING if isinstance(rule.get(key), (str, bool))}
            for field, rule in (content.get("encoding") or {}).items()
        }
        if any(rules.values()):
            found[media] = _source({field: rule for field, rule in rules.items() if rule})
    return found


def _source(value: Schema | str | bool) -> str:
    if isinstance(value, dict):
        return f"{{{', '.join(f'{quote(key)}: {_source(item)}' for key, item in value.items())}}}"
    return quote(value) if isinstance(value, str) else repr(value)
