"""Checks of settings: each wrong one is refused in one sentence that names it, before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

ApiKey = str | Callable[[], str | None] | None

DEFAULT_SERVER = "https://openrouter.ai/api/v1"
SERVERS = {"production": DEFAULT_SERVER}


def server_address(
    server: str | None, server_url: str | None, url_params: Mapping[str, str] | None, default: str | None
) -> str:
    """Return the address of the API.

    Args:
        server: Name of a server.
        server_url: Its address, which wins.
        url_params: Values for `{names}` in it.
        default: What the environment says.

    Raises:
        ValueError: There is no such server, or its address is not one.
    """
    if server is not None and server not in SERVERS:
        raise ValueError(f"there is no server {server!r}; known: {', '.join(SERVERS)}")
    if server_url is None:
        server_url = SERVERS[server] if server is not None else default or DEFAULT_SERVER
    for name, value in (url_params or {}).items():
        server_url = server_url.replace(f"{{{name}}}", value)
    return check_url(server_url)


def check_url(url: str) -> str:
    """Return the address of a server without a slash at its end.

    Raises:
        ValueError: It is not an http or https address.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise ValueError(f"server_url must be an address such as https://openrouter.ai/api/v1, not {url!r}")
    if parts.username or parts.password:
        raise ValueError("server_url must not hold a user name or a password: they would be shown in logs")
    return url.rstrip("/")


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
        raise ValueError(f"{source} has white space, a line break or a character outside ASCII in it")
    return key


def check_header(name: str, value: object, source: str | None = None) -> str:
    """Return a header's value.

    Raises:
        TypeError: It is not a string.
        ValueError: HTTP cannot carry it.
    """
    source = source or f"header {name}"
    if not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name):
        raise ValueError(f"{name!r} cannot be the name of a header")
    if not isinstance(value, str):
        raise TypeError(f"{source} must be a string, not {type(value).__name__}")
    if not value.isascii():
        raise ValueError(f"{source} must be ASCII, since it is sent as the header {name}: {value!r:.100}")
    if any((character < " " and character != "\t") or character == "\x7f" for character in value):
        raise ValueError(f"{source} must not have a line break or another control character: {value!r:.100}")
    return value.strip()


def check_timeout(value: object) -> None:
    """Check that a time limit is a number of seconds.

    Raises:
        ValueError: It is not.
    """
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value > 0:
        raise ValueError(f"timeout must be a number of seconds above 0, or an httpx.Timeout, not {value!r}")


def check_max_retries(value: object) -> int:
    """Return a number of retries.

    Raises:
        ValueError: It is not one.
    """
    if not isinstance(value, int) or value < 0:
        raise ValueError(f"max_retries must be 0 or more, not {value!r}")
    return value
