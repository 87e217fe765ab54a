"""How the client reaches the network: certificates, proxies, HTTP/2. What is wrong is refused at once, not at the first call."""

from __future__ import annotations

import logging
import os
import re
import ssl
from contextlib import suppress
from typing import Any

import httpx

SOCKS_MISSING = "needs the package socksio: pip install 'httpx[socks]'"
"""What is missing where a SOCKS proxy is asked for and cannot be used."""


def httpx_settings(
    verify: ssl.SSLContext | str | os.PathLike[str] | bool,
    proxy: str | httpx.Proxy | None,
    http2: bool,
    trust_env: bool,
) -> dict[str, Any]:
    """Return the arguments that an `httpx.Client` is made with; see `OpenRouter`.

    Raises:
        ValueError: `verify` names no certificates, or `proxy` is not a URL.
        ImportError: HTTP/2 or a SOCKS proxy is asked for, and the package for it is not installed.
    """
    if http2 and not _is_installed("h2"):
        raise ImportError("http2=True needs the package h2: pip install 'openrouter-responses[http2]'")
    if http2:
        logging.getLogger("hpack.hpack").addFilter(_without_header_blocks)
    if isinstance(verify, (str, os.PathLike)):
        verify = _context_for(verify)
    if isinstance(proxy, str):
        with suppress(ValueError, httpx.InvalidURL):  # whose message, and frames, may show a password
            proxy = httpx.Proxy(proxy)
        if isinstance(proxy, str) or not has_host(proxy):
            raise ValueError("proxy must be a URL such as http://localhost:8080")
    if proxy is not None and needs_socks(proxy):
        raise ImportError(f"proxy={proxy.url.scheme}://... {SOCKS_MISSING}")
    return {"verify": verify, "proxy": proxy, "http2": http2, "trust_env": trust_env}


def _is_installed(module: str) -> bool:
    from importlib.util import find_spec  # few clients ask

    return find_spec(module) is not None


def has_host(proxy: httpx.Proxy) -> bool:
    """Whether a proxy names a host that can be looked up: httpx takes brackets without an end and white space, too."""
    return re.fullmatch(r"[^\s%\[\]]+", proxy.url.host) is not None


def needs_socks(proxy: httpx.Proxy) -> bool:
    """Whether a proxy speaks SOCKS, and the package for that is not installed."""
    return proxy.url.scheme.startswith("socks") and not _is_installed("socksio")


def _without_header_blocks(record: logging.LogRecord) -> bool:
    """Keep the header block of a request out of logs: the key can be read from it, though it is compressed."""
    return not str(record.msg).startswith("Encoded header block")


def _context_for(path: str | os.PathLike[str]) -> ssl.SSLContext:
    """Return a context that trusts the certificates in a file, and no others."""
    try:
        return ssl.create_default_context(cafile=path)
    except OSError as error:  # ssl.SSLError is one
        raise ValueError(f"verify must name a file of certificates, not {os.fspath(path)!r}: {error}") from error
