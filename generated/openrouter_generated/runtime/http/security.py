# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""Credentials: what a document's security schemes ask for, and what of it an operation is sent with."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias
from urllib.parse import quote

from ..named_tuple import NamedTuple

Credential: TypeAlias = str | Callable[[], str]
"""A token or a key, or a function that is called for it before each request."""
BasicCredential: TypeAlias = tuple[str, str]
"""User name and password."""
Security: TypeAlias = Sequence[Sequence[str]]
"""Alternatives, each the names of the schemes that it needs together."""


class Scheme(NamedTuple):
    """A security scheme of the document.

    Attributes:
        type: "bearer", "basic" or "apiKey"; another scheme of HTTP authentication stands for itself.
        location: Where an API key goes: "header", "query" or "cookie".
        name: What an API key is called there.
    """

    type: str
    location: str = ""
    name: str = ""


class Sent(NamedTuple):
    """What a request gets of its credentials."""

    headers: dict[str, str]
    query: list[str]
    cookies: list[str]

    def __bool__(self) -> bool:
        return bool(self.headers or self.query or self.cookies)


BEARER = Scheme("bearer")
"""How a token is sent by default."""


def choose(
    security: Security | None,
    schemes: Mapping[str, Scheme],
    credentials: Mapping[str, Any],
    token: Credential | None,
    bearer: Scheme = BEARER,
) -> Sent:
    """Choose what a request is sent with.

    The first alternative for which all credentials are there is taken, else the first of those for which some are.

    Args:
        security: What the operation asks for; None where the document does not mention security, so that a token is sent.
        schemes: The document's schemes by name; one that it does not declare takes a bearer token.
        credentials: Credentials by the name of their scheme.
        token: The credential of schemes that take a bearer token and have none of their own.
        bearer: How it is sent.
    """
    sent = Sent({}, [], [])
    if security is None:
        if token is not None:
            _add(sent, bearer, token)
        return sent

    def credential(name: str) -> Any:
        scheme = schemes.get(name, BEARER)
        is_bearer = scheme.type == "bearer" or scheme.name.lower() == "authorization"
        return credentials.get(name, token if is_bearer else None)

    there = [[credential(name) is not None for name in names] for names in security]
    best = max(range(len(there)), key=lambda index: _rank(there[index]), default=None)
    for name in security[best] if best is not None else ():
        scheme, value = schemes.get(name, BEARER), credential(name)
        if value is not None:
            _add(sent, scheme if name in credentials else bearer, value)
    return sent


def _rank(there: list[bool]) -> tuple[bool, bool]:
    """What is optional comes after what is there in full."""
    return bool(there) and all(there), any(there)


def _add(sent: Sent, scheme: Scheme, credential: Any) -> None:
    if scheme.type == "basic":
        user, password = credential
        sent.headers["Authorization"] = "Basic " + b64encode(f"{user}:{password}".encode()).decode()
        return
    value: Any = credential
    value = value() if callable(value) else value
    if scheme.type != "apiKey":
        sent.headers["Authorization"] = f"{scheme.type.capitalize()} {_printable(value)}"
    elif scheme.location == "query":
        sent.query.append(f"{quote(scheme.name, safe='')}={quote(value, safe='')}")
    elif scheme.location == "cookie":
        sent.cookies.append(f"{scheme.name}={_printable(value)}")
    else:
        sent.headers[scheme.name] = _printable(value)


def _printable(value: str) -> str:
    """Return a credential that a header can hold; HTTP libraries would print another one with their error."""
    if not (value.isascii() and value.isprintable()) or value != value.strip():
        raise ValueError("a credential has characters that a header cannot hold, such as a line break at its end")
    return value
