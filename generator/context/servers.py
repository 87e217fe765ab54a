"""Servers: the URLs of a document and of its operations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

from ..runtime.http.servers import fill
from ..schema import Schema
from .python_source import quote


@dataclass(frozen=True)
class Servers:
    """What the module of the client says of servers.

    Attributes:
        default: The URL of the first server, its variables at their defaults.
        template: The same with its variables in braces.
        all: The URLs of all servers.
        defaults: Names of the variables of all servers, those of operations included, to their defaults.
        types: Names of the variables to the types of their values, as source.
    """

    default: str
    template: str
    all: list[str]
    defaults: dict[str, str]
    types: dict[str, str]


def servers(document: Schema, operations: list[Schema]) -> Servers:
    """Return the servers of a document; the first URL of several is the one that is used."""
    own = [server for server in document.get("servers") or () if isinstance(server, dict)]
    others = [server for operation in operations for server in operation.get("servers") or ()]
    urls = [_url(server, document) for server in own]
    variables: dict[str, Any] = {}
    for server in reversed([*own, *others]):
        variables.update(server.get("variables") or {})
    defaults = {name: str(variable["default"]) for name, variable in variables.items() if "default" in variable}
    template = next(iter(urls), "")
    return Servers(
        default=fill(template, defaults),
        template=template,
        all=urls,
        defaults=dict(sorted(defaults.items())),
        types={name: _type_of(variable) for name, variable in sorted(variables.items())},
    )


def server_of(operation: Schema, document: Schema) -> str:
    """Return the URL of an operation's own server, or "" where it has none; a relative one stands on the document's."""
    own = operation.get("servers") or []
    if not own:
        return ""
    url = _url(own[0], document)
    base = next((_url(server, document) for server in document.get("servers") or ()), "")
    return urljoin(base, url) if urlsplit(base).netloc and not urlsplit(url).netloc else url


def _url(server: Schema, document: Schema) -> str:
    """Return the URL of a server; a relative one stands on the URL that the document says it has."""
    url, base = str(server.get("url") or ""), str(document.get("$self") or "")
    return urljoin(base, url) if urlsplit(base).netloc and "://" not in url else url


def _type_of(variable: Schema) -> str:
    values = variable.get("enum") or []
    return f"Literal[{', '.join(quote(str(value)) for value in values)}]" if values else "str"
