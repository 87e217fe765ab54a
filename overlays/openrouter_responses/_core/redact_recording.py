"""What a recording keeps: of JSON the values that are known to be harmless, of URLs the words, of headers a list.

`redact` covers what looks like a secret. A recording is published, so here all other text is covered as well, unless it stands in
a field that the document knows and that identifies neither people nor accounts.
"""

from __future__ import annotations

import base64
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, partial
from typing import Any
from urllib.parse import urlsplit

from openrouter_generated.runtime.encode import is_list, is_mapping
from openrouter_generated.runtime.validation import contract

from .redact import redact

_SENSITIVE = re.compile(
    r".*(?:token|secret|passw(?:or)?d|api_?key|private_?key|access_?key|credentials?|authorization|cookie|e_?mails?|phone)"
    r"|.*(?:user|org|organi[sz]ation|account|workspace|project|team|tenant|customer|session)_?ids?"
    r"|.*(?:user|user_?name|ip|ip_?address|owner|organi[sz]ation|safety_?identifier)|prompt_cache_key|metadata|trace",
    re.IGNORECASE,
)
"""Names of fields, with - as _, whose values are covered whatever they are, all that is in them included."""
_HARMLESS = frozenset((
    "request_id", "agent_reference", "enum", "required", "const", "title", "default", "format", "pattern", "$ref", "$defs",
    "items", "anyOf", "event",
))  # fmt: skip
"""Names of fields that the document does not know, but whose values are harmless: those of JSON schemas, and of servers."""
_GENERAL = frozenset(
    ("id", "name", "key", "value", "url", "data", "content", "text", "label", "title", "code", "login")
)
"""Names of fields too general to keep their values where the document does not know the field around."""
_LOGPROBS = ("logprobs", "top_logprobs")
_TOKEN = re.compile(
    rb'(?P<string>"(?:[^"\\\n]|\\.)*(?:"|(?=\n)|\Z))(?P<colon>\s*:)?|[{}\[\]]|\n(?=data:|event:|\r?\n)|(?P<number>\d{7,})'
)

_PERSONAL = {
    "e-mail address": re.compile(rb"(?<![\w.+%-])[\w.+%-]{1,64}@(?:[\w-]{1,63}\.){1,5}[A-Za-z]{2,24}"),
    "IP address": re.compile(rb"(?<![\w.])(?!127\.|0\.)(?:\d{1,3}\.){3}\d{1,3}(?![\w.])"),
}
_QUERY = re.compile(rb"(?<=[?&;])(?P<name>[\w.%-]{1,60})=(?P<value>[^&#\s\"'\\<>)]{1,4096})")
_QUERY_KEPT = re.compile(rb"[\w%+.-]{1,15}")


def redact_body(text: bytes, secrets: Iterable[str]) -> tuple[bytes, dict[str, int]]:
    """Cover what is not known to be harmless in a body: JSON, server-sent events, or any other text.

    Args:
        text: The body.
        secrets: What is covered wherever it stands, in encoded forms, too.

    Returns:
        The body, as long as it was, and how often something was covered: by name of the field, or by what it was.
    """
    found: Counter[str] = Counter()
    text = _cover_secrets(text, [*secrets], found)
    text = _cover_fields(text, found)
    for what, pattern in _PERSONAL.items():
        text = pattern.sub(partial(_cover_match, what=what, found=found), text)
    text = _QUERY.sub(lambda match: match["name"] + b"=" + _query_value(match["name"], match["value"], found), text)
    text, others = redact(text)
    return text, dict(found + Counter(others))


def redact_url(url: str, secrets: Iterable[str]) -> str:
    """Return a URL, or a path, with its words: what may be a token, a query and a user name are covered."""
    parts = urlsplit(url)
    path = "/".join(part if _is_word(part) else "x" * len(part) for part in parts.path.split("/"))
    host = parts.netloc.rpartition("@")[2]
    start = f"{parts.scheme}://{host}" if parts.scheme else ""
    return redact((start + path).encode(), secrets)[0].decode()


def _is_word(part: str) -> bool:
    return re.fullmatch(r"[a-z]{0,20}(?:[._-][a-z]{1,20}){0,3}|v\d{1,2}(?:beta\d?|alpha\d?)?", part) is not None


def redact_headers(
    headers: Mapping[str, str], harmless: re.Pattern[str], secrets: Iterable[str]
) -> tuple[dict[str, str], list[str]]:
    """Return the headers that are kept, and the names of those whose values were covered in part.

    Args:
        headers: Values by lower-case names.
        harmless: Names of the headers that are kept.
        secrets: What is covered wherever it stands.
    """
    kept = {name: value for name, value in headers.items() if harmless.fullmatch(name)}
    shown = {name: _header_value(name, value, [*secrets]) for name, value in kept.items()}
    return shown, sorted(name for name, value in kept.items() if shown[name] != value)


def _header_value(name: str, value: str, secrets: list[str]) -> str:
    if name == "location":
        return redact_url(value, secrets)
    if name == "server" and not re.fullmatch(r"[A-Za-z][\w+-]*(?:/[\w.-]+)?(?: \([\w ;.-]+\))?(?: [\w/.-]+)*", value):
        return "x" * len(value)  # it may be the name of a host
    return redact_body(value.encode(), secrets)[0].decode()


def _cover(value: bytes, what: str, found: Counter[str]) -> bytes:
    if value.strip(b"x"):
        found[what] += 1
    return b"x" * len(value)


def _cover_match(match: re.Match[bytes], what: str, found: Counter[str]) -> bytes:
    return _cover(match[0], what, found)


def _query_value(name: bytes, value: bytes, found: Counter[str]) -> bytes:
    """Return the value of a parameter in a URL: a short one whose name is not that of a secret stays."""
    plain = name.decode("ascii", "replace").replace("-", "_")
    if _QUERY_KEPT.fullmatch(value) and not _SENSITIVE.fullmatch(plain) and not re.search("key|sig|auth|code", plain):
        return value
    return _cover(value, f"query {plain.lower()}", found)


# Secrets in all their spellings


def _cover_secrets(text: bytes, secrets: Iterable[str], found: Counter[str]) -> bytes:
    for secret in filter(None, secrets):
        for form in _forms(secret):
            text = re.sub(form, partial(_cover_match, what="secret", found=found), text)
    return text


def _forms(secret: str) -> Iterator[bytes]:
    """Yield patterns for a secret as it is, escaped as in URLs and JSON, in hexadecimal digits and in Base64."""
    data = secret.encode()
    yield b"".join(
        b"(?:%b|(?i:%%%02x|\\\\u00%02x))" % (re.escape(data[i : i + 1]), byte, byte) for i, byte in enumerate(data)
    )
    if len(data) < 8:  # the encoded forms of what is shorter are in any text
        return
    yield b"(?i:%b)" % data.hex().encode()
    for shift in range(3):  # where it begins among the groups of three bytes, if something stands before it
        encoded = base64.b64encode(b"\0" * shift + data)
        start = 4 if shift else 0
        inner = encoded[start : len(encoded) - (4 if (shift + len(data)) % 3 else 0)]
        yield re.escape(inner).replace(rb"\+", b"[+-]").replace(b"/", b"[/_]") + rb"[\w+/-]{0,3}={0,2}"


# Fields


def _cover_fields(text: bytes, found: Counter[str]) -> bytes:
    """Cover the values of fields by their names; text outside of JSON is left as it is."""
    parts: list[bytes] = []
    end = 0
    for match, name in _values(text):
        if not _is_harmless(name, match[0]):
            parts.append(text[end : match.start()])
            parts.append(_covered(match, name[-1], found))
            end = match.end()
    return b"".join((*parts, text[end:]))


def _values(text: bytes) -> Iterator[tuple[re.Match[bytes], tuple[str, ...]]]:
    """Yield the strings and long numbers of JSON, each with the names of the fields that it is in."""
    holders: list[str | None] = []  # of each open object and array, the field that it is the value of
    name: str | None = None
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token in (b"{", b"["):
            holders.append(name)
            name = None if token == b"{" else name
        elif token in (b"}", b"]"):
            name = holders.pop() if holders else None
        elif token.startswith(b"\n"):
            holders, name = [], None
        elif match["colon"] and holders:
            name = match["string"][1:-1].decode("utf-8", "replace")
        elif holders:
            yield match, (*(holder for holder in holders if holder is not None), name or "")


def _is_harmless(names: tuple[str, ...], value: bytes) -> bool:
    known, constants = _known()
    for name in names:
        if _SENSITIVE.fullmatch(name.replace("-", "_")) and not (name == "token" and set(_LOGPROBS) & set(names)):
            return value.strip(b'"') in (b"", b"auto", b"disabled")
    name = names[-1]
    if name in known and not (name in _GENERAL and any(holder not in known for holder in names[:-1])):
        return True
    return value.strip(b'"').decode("utf-8", "replace") in constants


def _covered(match: re.Match[bytes], name: str, found: Counter[str]) -> bytes:
    token = match[0]
    if match["number"]:
        found[name.lower()] += bool(token.strip(b"1"))
        return b"1" * len(token)
    inner = token[1:-1] if token.endswith(b'"') else token[1:]
    return b'"' + _cover(inner, name.lower(), found) + token[1 + len(inner) :]


@cache
def _known() -> tuple[frozenset[str], frozenset[str]]:
    """Return the names of fields, and the constants, that the document has anywhere."""
    names, constants = set(_HARMLESS), {"", "function", "object", "string"}

    def collect(schema: Any) -> None:
        if is_mapping(schema):
            names.update(schema.get("properties", ()))
            constants.update(
                value for value in (schema.get("const"), *schema.get("enum", ())) if isinstance(value, str)
            )
            for inner in schema.values():
                collect(inner)
        elif is_list(schema):
            for inner in schema:
                collect(inner)

    collect(contract())
    return frozenset(names), frozenset(constants)
