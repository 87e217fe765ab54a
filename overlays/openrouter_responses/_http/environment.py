"""Certificates and proxies named in the environment: what httpx would fail on at the first call is reported at once."""

from __future__ import annotations

import os
import re
import ssl
from contextlib import suppress
from typing import Any

import httpx

from .network import SOCKS_MISSING, has_host, needs_socks

_PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
_NO_PROXY = "NO_PROXY"


def check_environment(verify: Any, proxy: Any) -> None:
    """Check the variables that an `httpx.Client` reads when it is made.

    Args:
        verify: The setting of this name; certificates of the environment count only where it is True.
        proxy: The setting of this name; proxies of the environment count only where it is None.

    Raises:
        ValueError: A variable names what is not there or cannot be used; the message names it and its value.
        ImportError: A variable names a SOCKS proxy, and the package for it is not installed.
    """
    if not isinstance(verify, ssl.SSLContext):
        _check_key_log()
    if verify is True:
        _check_certificates()
    if proxy is None:
        _check_proxies()


def _check_certificates() -> None:
    """Check the certificates that count: those of the file, or else of the folder."""
    path, folders = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if path:
        try:
            _check_file(path)
        except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
            missing = isinstance(error, OSError) and not isinstance(error, ssl.SSLError) and error.strerror
            reason = missing or "no certificate"
            raise ValueError(
                f"the environment variable SSL_CERT_FILE must name a file of certificates, not {path!r}: {reason}"
            ) from error
    elif folders and not any(os.path.isdir(folder) for folder in folders.split(os.pathsep)):
        raise ValueError(
            f"the environment variable SSL_CERT_DIR must name a folder of certificates, not {folders!r}: no such folder"
        )


_CERTIFICATE = rb"-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----"


def _check_file(path: str) -> None:
    """Read the first certificate of a file: all of them would take longer than making a client, which httpx does once more."""
    with open(path, "rb") as file:
        first = re.search(_CERTIFICATE, file.read())
    if first is None:  # it may be a "TRUSTED CERTIFICATE", so all of it is read
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cafile=path)
    else:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=first[0].decode("ascii"))


def _check_key_log() -> None:
    """Check the file that TLS keys are logged to, for tools that read traffic: Python opens it with each new context."""
    path = os.environ.get("SSLKEYLOGFILE")
    if path and not (os.path.isdir(os.path.dirname(path) or ".") and not os.path.isdir(path)):
        raise ValueError(
            f"the environment variable SSLKEYLOGFILE must name a file in a folder that exists, not {path!r}"
        )


def _check_proxies() -> None:
    names = [name for name in (*_PROXIES, _NO_PROXY) if os.environ.get(name) or os.environ.get(name.lower())]
    if not names:
        return
    for name in names:
        if name != _NO_PROXY:
            _check_proxy(name)
    problem = ""
    try:
        # What is in NO_PROXY is read by httpx alone, so a client is made to see whether it can be; this loads no certificates.
        httpx.Client(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)).close()
    except (httpx.InvalidURL, ValueError, TypeError, UnicodeError) as error:
        problem = str(error) or type(error).__name__
    if problem:  # without frames inside httpx, whose half-made objects fail where tracebacks print local variables
        value = os.environ.get(_NO_PROXY.lower()) or os.environ.get(_NO_PROXY)
        raise ValueError(
            f"the environment variable NO_PROXY has an entry that cannot be used: {value!r:.300} ({problem})"
        )


def _check_proxy(name: str) -> None:
    """Check the URL of a proxy; a user name and a password in it are not shown."""
    for variable in (name, name.lower()):
        value = os.environ.get(variable)
        if not value:
            continue
        shown = re.sub(r"(?<=//).*@|^[^/]*@", "...@", value)
        proxy = None
        with suppress(ValueError, httpx.InvalidURL):  # whose frames hold the password
            proxy = httpx.Proxy(value if "://" in value else f"http://{value}")
        if proxy is None:
            del value
            raise ValueError(
                f"the environment variable {variable} must be the URL of a proxy, as in http://localhost:8080, "
                f"not {shown!r:.200}"
            )
        if not has_host(proxy):
            raise ValueError(f"the environment variable {variable} names no host: {shown!r:.200}")
        if needs_socks(proxy):
            raise ImportError(f"the environment variable {variable} is {shown!r:.200}, which {SOCKS_MISSING}")
