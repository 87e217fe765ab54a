"""URLs: which server a request goes to."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from urllib.parse import urljoin, urlsplit

_VARIABLE = r"\{([^{}]*)\}"


def fill(template: str, variables: Mapping[str, str]) -> str:
    """Put the variables of a server into its URL; one without a value stays as it is."""
    return re.sub(_VARIABLE, lambda match: variables.get(match[1], match[0]), template)


def origin(url: str) -> tuple[str, str, int | None]:
    """Return scheme, host and port of a URL.

    Raises:
        ValueError: Its port is not one.
    """
    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    return scheme, (parts.hostname or "").lower(), parts.port or {"http": 80, "https": 443}.get(scheme)


def is_absolute(url: str) -> bool:
    """Whether a URL has a host."""
    return bool(urlsplit(url).netloc)


def of_operation(server: str, base_url: str, variables: Mapping[str, str]) -> str:
    """Return the URL of an operation's own server: one with variables, or one relative to the client's base URL.

    Raises:
        ValueError: No request can be sent to it.
    """
    filled = fill(server, variables)
    url = urljoin(f"{base_url.rstrip('/')}/", filled)
    check(url)
    return url.rstrip("/")


def moved_to(url: str, moved: Mapping[str, str]) -> str:
    """Return a URL with the server that is used in place of the document's."""
    for known, server in moved.items():
        known = known.rstrip("/")
        rest = url[len(known) :]
        if url.startswith(known) and rest[:1] in ("", "/", "?"):
            return server.rstrip("/") + rest
    return url


def check_variables(variables: Mapping[str, str], allowed: Mapping[str, Collection[str]]) -> None:
    """Refuse values that the document does not list: a server would be asked that it does not name.

    Raises:
        ValueError: A variable has such a value.
    """
    for name, value in variables.items():
        if name in allowed and value not in allowed[name]:
            known = ", ".join(map(repr, allowed[name]))
            raise ValueError(f"server_variables[{name!r}] must be one of {known}, not {value!r}")


def check(url: str) -> None:
    """Refuse a URL that no request can be sent to.

    Raises:
        ValueError: It has a variable without a value, or no host.
    """
    if (missing := re.search(_VARIABLE, url)) is not None:
        raise ValueError(
            f"the server {url} has a variable without a value: pass server_variables={{{missing[1]!r}: ...}}"
        )
    if not urlsplit(url).netloc:
        raise ValueError(f"the server {url!r} has no host: pass base_url")
