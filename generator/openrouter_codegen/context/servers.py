"""Servers: the URLs of a document and of its operations."""

from __future__ import annotations

from dataclasses import dataclass
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
        values: Names of the variables that may have some values only to those.
    """

    default: str
    template: str
    all: list[str]
    defaults: dict[str, str]
    types: dict[str, str]
    values: dict[str, list[str]]


def servers(document: Schema, operations: list[Schema]) -> Servers:
    """Return the servers of a document; the first URL of several is the one that is used."""
    own = [server for server in document.get("servers") or () if isinstance(server, dict)]
    others = [server for operation in operations for server in operation.get("servers") or ()]
    urls = [_url(server, document) for server in own]
    variables: dict[str, list[Schema]] = {}
    for server in [*own, *others]:
        for name, variable in (server.get("variables") or {}).items():
            variables.setdefault(name, []).append(variable)
    found = {name: [str(each["default"]) for each in same if "default" in each] for name, same in variables.items()}
    defaults = {name: values[0] for name, values in found.items() if values}
    values = {name: _values_of(same) for name, same in sorted(variables.items())}
    template = next(iter(urls), "")
    return Servers(
        default=fill(template, defaults),
        template=template,
        all=urls,
        defaults=dict(sorted(defaults.items())),
        types={
            name: f"Literal[{', '.join(map(quote, allowed))}]" if allowed else "str" for name, allowed in values.items()
        },
        values={name: allowed for name, allowed in values.items() if allowed},
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


def _values_of(variables: list[Schema]) -> list[str]:
    """Return the values that a variable of several servers may have; none where one of them lists none."""
    if not all(variable.get("enum") for variable in variables):
        return []
    return list(dict.fromkeys(str(value) for variable in variables for value in variable["enum"]))
