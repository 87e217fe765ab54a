"""Checks of settings: each wrong one is refused in one sentence that names it, before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

ApiKey = str | Callable[[], str | None] | None

DEFAULT_SERVER = "https://openrouter.ai/api/v1"
SERVERS = {"production": DEFAULT_SERVER}


_LONGEST_URL = 8000
"""Characters of a URL: more than any server takes, and fewer than httpx refuses."""


def resolve_server_url(
    server: str | None, server_url: str | None, url_params: Mapping[str, str] | None, default: str | None
) -> str:
    """Return the URL of the API.

    Args:
        server: Name of a server.
        server_url: Its URL, which wins.
        url_params: Values for `{names}` in it.
        default: The URL that `OPENROUTER_BASE_URL` names.

    Raises:
        TypeError: One of them has the wrong type.
        ValueError: There is no such server, its URL cannot be used, or a value would change another part of it.
    """
    source = "server_url"
    if server_url is None and server is not None:
        server_url = SERVERS[server]
    elif server_url is None:
        server_url, source = (default, "OPENROUTER_BASE_URL") if default else (DEFAULT_SERVER, source)
    for name, value in (url_params or {}).items():
        is_all = server_url == f"{{{name}}}"  # then the value is a URL, and is checked as one
        server_url = value if is_all else server_url.replace(f"{{{name}}}", check_url_param(name, value))
    return check_url(server_url, source)


def check_url_param(name: str, value: str) -> str:
    """Return a value for a `{name}` of a URL: it may fill its place, and not reach beyond it.

    Raises:
        ValueError: It has a character that separates the parts of a URL.
    """
    if not re.fullmatch(r"[A-Za-z0-9._~:-]+", value) or not value.strip("."):
        raise ValueError(f"url_params[{name!r}] must consist of letters, digits and . _ ~ - :, not {value!r:.100}")
    return value


def check_url(url: object, source: str = "server_url") -> str:
    """Return the URL of a server without a slash at its end.

    Args:
        url: The URL.
        source: The setting that it comes from, for the message.

    Raises:
        TypeError: It is not a string.
        ValueError: It is not the URL of a server, or has more parts than a URL that paths are added to.
    """
    if not isinstance(url, str):
        raise TypeError(f"{source} must be a string, not {type(url).__name__}")
    problem = _url_problem(url)
    if problem:
        raise ValueError(f"{source} must be a URL such as {DEFAULT_SERVER}, not {_without_user(url)!r:.200}: {problem}")
    return url.rstrip("/")


def _url_problem(url: str) -> str:
    """Return what is wrong with a URL, or nothing."""
    if len(url) > _LONGEST_URL:
        return f"it is longer than {_LONGEST_URL} characters"
    if not url.isprintable() or " " in url or "\\" in url:  # urlsplit drops line breaks instead of refusing them
        return "it must not contain white space, a backslash or a control character"
    if placeholder := re.search(r"\{[^{}]*\}", url):
        return f"url_params has no value for {placeholder[0]}"
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
        if host:
            host.encode("idna")  # of one in ASCII it checks how long the labels are
            if "xn--" in host:
                import idna  # which httpx depends on, and reads such a host with when a request is sent

                idna.decode(host)
    except ValueError as error:  # UnicodeError is one
        return f"{error}"
    if parts.scheme not in ("http", "https") or not host or port == 0 or parts.netloc.endswith(":"):
        return "it needs http:// or https://, a host, and a port above 0 if there is one"
    if "@" in parts.netloc:
        return "it must not contain a user name or a password, which would be shown in logs"
    if not re.fullmatch(r"[^\s/<>\"{}|^`%]+", host):
        return "its host has a character that no host has"
    if "?" in url or "#" in url:
        return "it must not have a query or a fragment, since paths are added to it"
    return ""


def _without_user(url: str) -> str:
    """Return a URL without the user name and the password that it should not have."""
    return re.sub(r"(?<=//)[^/?#]*@", "...@", url)


def check_key(key: object, source: str = "api_key") -> str:
    """Return a key that can stand in a header.

    Args:
        key: The key.
        source: Where it comes from, for the message; the message never shows the key.

    Raises:
        TypeError: It is not a string.
        ValueError: It is empty, or has characters that no key has.
    """
    if key is None:
        raise ValueError(f"{source} returned no key: pass api_key=... or set OPENROUTER_API_KEY")
    if not isinstance(key, str):
        raise TypeError(f"{source} must be a string or a callable that returns one, not {type(key).__name__}")
    if not key.strip():
        raise ValueError(f"{source} is empty: pass a key or set OPENROUTER_API_KEY")
    if not (key.isascii() and key.isprintable()) or " " in key:
        raise ValueError(f"{source} must not contain white space, a line break or a character outside ASCII")
    return key


def is_header_name(name: str) -> bool:
    """Whether HTTP can carry a header of this name."""
    return re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name) is not None


def check_header(name: str, value: object, source: str | None = None) -> str:
    """Return a header's value.

    Raises:
        TypeError: It is not a string.
        ValueError: HTTP cannot carry it.
    """
    source = source or f"header {name}"
    if not is_header_name(name):
        raise ValueError(f"{name!r} is not a valid header name")
    if not isinstance(value, str):
        raise TypeError(f"{source} must be a string, not {type(value).__name__}")
    if not value.isascii():
        raise ValueError(f"{source} must be ASCII, since it is sent as the header {name}: {value!r:.100}")
    if any((character < " " and character != "\t") or character == "\x7f" for character in value):
        raise ValueError(f"{source} must not contain a line break or another control character: {value!r:.100}")
    return value.strip()
