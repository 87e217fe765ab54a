"""Variables of the environment that name what is not there, or what cannot be used: named when the client is made."""

from __future__ import annotations

import os
import ssl
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import certifi
import httpx
import pytest

from openrouter_responses import OpenRouter
from support import KEY

VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*VARIABLES, *map(str.lower, VARIABLES), "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.delenv(name, raising=False)


def refused(name: str, error_type: type[Exception] = ValueError, **settings: Any) -> str:
    with pytest.raises(error_type) as caught:
        OpenRouter(api_key=KEY, **settings)
    message = str(caught.value)
    assert message.startswith(f"the environment variable {name} ")
    assert "\n" not in message
    return message


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        ("missing", "No such file or directory"),
        ("folder", "Is a directory"),
        ("empty", "no certificate"),
        ("invalid", "no certificate"),
        ("cut", "no certificate"),
    ],
)
def test_certificate_file(tmp_path: Path, case: str, reason: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "ca.pem"
    contents = {
        "empty": "",
        "invalid": "no certificate",
        "cut": Path(certifi.where()).read_text(encoding="utf-8")[:900],
    }
    if case in contents:
        path.write_text(contents[case], encoding="utf-8")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path if case == "folder" else path))
    message = refused("SSL_CERT_FILE")
    assert str(tmp_path) in message
    assert message.endswith(f": {reason}")


def test_certificate_file_that_is_taken_away_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "ca.pem"
    path.write_bytes(Path(certifi.where()).read_bytes())
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    OpenRouter(api_key=KEY).close()
    path.write_text("no certificate any more")
    refused("SSL_CERT_FILE")


def test_certificate_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "gone"))
    assert "gone" in refused("SSL_CERT_DIR")
    monkeypatch.setenv("SSL_CERT_DIR", os.pathsep.join((str(tmp_path / "gone"), str(tmp_path))))
    OpenRouter(api_key=KEY).close()


def test_file_for_the_keys_of_tls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "gone" / "keys"))
    assert "gone" in refused("SSLKEYLOGFILE")
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    OpenRouter(api_key=KEY).close()


@pytest.mark.parametrize("name", ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "https_proxy", "all_proxy"])
@pytest.mark.parametrize("value", ["socks://127.0.0.1:1", "ftp://a.example", "http://a.example:port", "http://"])
def test_proxy(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    assert value in refused(name)


@pytest.mark.skipif(find_spec("socksio") is not None, reason="the package for SOCKS is installed")
@pytest.mark.parametrize("value", ["socks5://127.0.0.1:1", "socks5h://127.0.0.1:1"])
def test_socks_without_its_package(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", value)
    assert "socksio" in refused("ALL_PROXY", ImportError)
    monkeypatch.delenv("ALL_PROXY")
    with pytest.raises(ImportError, match=r"^proxy=.*socksio"):
        OpenRouter(api_key=KEY, proxy=value)


@pytest.mark.parametrize("value", ["socks://user:secret@127.0.0.1:1", "user:secret@host:port", "ftp://user:secret@h"])
def test_password_of_a_proxy_is_not_shown(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", value)
    assert "secret" not in refused("HTTPS_PROXY")
    with pytest.raises(ValueError) as caught:  # noqa: PT011  # its message is looked at above
        OpenRouter(api_key=KEY)
    assert (
        caught.value.__context__ is None
    )  # nor by frames inside httpx, whose half-made objects cannot even be printed


@pytest.mark.parametrize("value", ["http://", "http://[bad", "  ", "http:// host:1", "http://a%20b"])
def test_a_proxy_without_a_host_that_can_be_looked_up(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match=r"^proxy must be a URL"):
        OpenRouter(api_key=KEY, proxy=value)
    monkeypatch.setenv("HTTPS_PROXY", value)
    assert "host" in refused("HTTPS_PROXY")


@pytest.mark.parametrize("name", ["HTTP_REFERER", "X_OPEN_ROUTER_TITLE", "X_OPEN_ROUTER_CATEGORIES"])
@pytest.mark.parametrize("value", ["\n", "a\r\nX: y", "caf\u00e9"])
def test_attribution_that_no_header_can_hold(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"OPENROUTER_{name}", value)
    assert "cannot be used" in refused(f"OPENROUTER_{name}")


@pytest.mark.parametrize(
    "value", ["[::1]:80:90", "a.example,b:port", "fe80::1%eth0", "a.example:99999999", "http://[", "x\x07y"]
)
def test_exception_from_proxies(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what httpx fails on is refused; that differs from version to version."""
    monkeypatch.setenv("NO_PROXY", value)
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    try:
        httpx.Client().close()
    except Exception:  # noqa: BLE001  # whatever it is
        assert repr(value) in refused("NO_PROXY")
    else:
        OpenRouter(api_key=KEY).close()


@pytest.mark.parametrize("value", ["", "*", "localhost,127.0.0.1,::1", ".example.com, b.example", "10.0.0.0/8"])
def test_exceptions_that_are_fine(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", value)
    monkeypatch.setenv("http_proxy", "user:password@127.0.0.1:1")
    OpenRouter(api_key=KEY).close()


@pytest.mark.parametrize(
    "settings",
    [
        {"trust_env": False},
        {"verify": ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), "proxy": "http://127.0.0.1:1"},
        {"client": httpx.Client(trust_env=False)},
        {"async_client": httpx.AsyncClient(trust_env=False)},
    ],
    ids=["not-trusted", "own-settings", "own-client", "own-async-client"],
)
def test_what_does_not_count_is_not_checked(settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")
    monkeypatch.setenv("ALL_PROXY", "socks://127.0.0.1:1")
    OpenRouter(api_key=KEY, **settings).close()
