"""What lies between the client and the API: certificates, HTTP/2 and proxies, with real servers of each type."""

from __future__ import annotations

import asyncio
import gc
import logging
import sys
import threading
import traceback
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from openrouter_responses import OpenRouter, StreamInterruptedError, errors
from openrouter_responses.testing import RawResponse, ReceivedRequest, Server
from payloads import SHORT_TEXT as TEXT
from payloads import bare_completed, bare_delta
from servers.real_servers import running_proxy
from servers.sockets import refused_address
from servers.tls_server import RESULT, TlsServer
from support import KEY, LONG_ENOUGH_TO_BEGIN, Api, Session, run

LIMIT = 20.0
SECRET = "hush-4711"
"""A prompt, and the password for the proxy."""


@pytest.fixture(autouse=True)
def _no_proxies_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture(scope="module")
def _tls(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TlsServer]:
    with TlsServer(tmp_path_factory.mktemp("certificates")) as server:
        yield server


@pytest.fixture
def tls(_tls: TlsServer) -> TlsServer:
    """The server, which knows of no other test's requests."""
    _tls.forget()
    return _tls


def distrusted(api: Api, url: str, **client: Any) -> str:
    """The message of a call that fails on the certificate of the server; it is not made again."""
    retries: list[Any] = []
    with pytest.raises(errors.APIConnectionError) as caught:
        api.send(url, client={"on_retry": lambda *args: retries.append(args), **client}, model="m", input="result")
    assert (caught.value.attempts, caught.value.retryable, retries) == (1, False, [])
    return str(caught.value)


class TestCertificates:
    def test_an_unknown_one_is_refused(self, api: Api, tls: TlsServer) -> None:
        before = len(tls.requests)
        message = distrusted(api, tls.url)
        assert message.startswith(f"certificate verification failed for {tls.url}/responses: ")
        assert "issuer" in message
        assert "verify=" in message
        assert len(tls.requests) == before

    def test_one_for_another_host_is_refused(self, api: Api, tmp_path: Path) -> None:
        with TlsServer(tmp_path, "example.test") as server:
            assert "127.0.0.1" in distrusted(api, server.url, verify=server.context).partition("/responses: ")[2]

    @pytest.mark.parametrize("trust", ["context", "path", "string", "nothing", "variable"])
    def test_trusted(self, api: Api, tls: TlsServer, trust: str, monkeypatch: pytest.MonkeyPatch) -> None:
        verify: dict[str, Any] = {"context": tls.context, "path": tls.authority, "string": str(tls.authority)}
        settings = {"verify": verify.get(trust, trust == "variable")}
        if trust == "variable":
            monkeypatch.setenv("SSL_CERT_FILE", str(tls.authority))
        assert api.send(tls.url, client=settings, model="m", input="result").output_text == TEXT
        assert api.stream(tls.url, client=settings, model="m", input="stream").final.output_text == TEXT
        assert {version for version, _ in tls.requests[-2:]} == {"1.1"}

    def test_none_are_loaded_before_a_connection_needs_them(
        self, api: Api, tls: TlsServer, plain: Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made: list[Any] = []
        create = httpx.create_ssl_context

        def counted(verify: Any = True, **settings: Any) -> Any:
            context = create(verify, **settings)
            made.append(context)
            return context

        monkeypatch.setenv("SSL_CERT_FILE", str(tls.authority))
        monkeypatch.setattr(httpx, "create_ssl_context", counted)

        async def calls() -> None:
            async with Session(api, plain.url) as session:
                assert (await session.send(input="result")).output_text == TEXT
                assert (await session.stream(input="stream")).deltas == TEXT
                assert made == []
                for url in (tls.url, plain.url, tls.url):
                    assert (await session.send(input="result", server_url=url)).output_text == TEXT
                assert len(made) == 1

        run(api, calls)

    def test_threads_that_connect_first_at_once(
        self, plain: Server, tls: TlsServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", str(tls.authority))
        barrier = threading.Barrier(8)
        with OpenRouter(api_key=KEY, server_url=plain.url) as client, ThreadPoolExecutor(8) as threads:

            def call(_: int) -> str:
                barrier.wait(LIMIT)
                return client.responses.send(model="m", input="result", server_url=tls.url).output_text

            assert list(threads.map(call, range(8))) == [TEXT] * 8

    @pytest.mark.parametrize("usual", ["http", "https"])
    def test_a_file_that_is_gone_leaves_no_connection(
        self, api: Api, usual: str, tmp_path: Path, tls: TlsServer, plain: Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It was there when the client was made."""
        path = tmp_path / "authority.pem"
        path.write_bytes(tls.authority.read_bytes())
        monkeypatch.setenv("SSL_CERT_FILE", str(path))

        async def calls() -> None:
            async with Session(api, plain.url if usual == "http" else tls.url) as session:
                path.unlink()
                with pytest.raises(RuntimeError) as caught:
                    await session.send(model="m", input="result", server_url=tls.url)
                assert str(caught.value) == (
                    f"the certificates of the environment variable SSL_CERT_FILE, {str(path)!r}, cannot be read, and nothing was "
                    "sent: [Errno 2] No such file or directory"
                )
                gc.collect()  # a socket that was left open would warn
                path.write_bytes(tls.authority.read_bytes())
                assert (await session.send(model="m", input="result", server_url=tls.url)).output_text == TEXT

        run(api, calls)

    def test_in_a_client_of_ones_own(self, api: Api, tls: TlsServer) -> None:
        async def script() -> None:
            name, cls = ("client", httpx.Client) if api.mode == "sync" else ("async_client", httpx.AsyncClient)
            own = cls(verify=tls.context)
            session = Session(api, tls.url, **{name: own})
            assert (await session.send(input="result")).output_text == TEXT
            _ = own.close() if isinstance(own, httpx.Client) else await own.aclose()

        run(api, script)

    @pytest.mark.parametrize("limit", ["event_timeout", "total_timeout"])
    def test_time_limits_hold_in_silence(self, api: Api, tls: TlsServer, limit: str) -> None:
        streamed = api.stream(tls.url, client={"verify": tls.context, limit: 1}, model="m", input="silence", timeout=60)
        assert isinstance(streamed.error, errors.APITimeoutError)
        assert f"1 s ({limit})" in str(streamed.error)
        assert streamed.error.output_text == TEXT[0]
        assert tls.left.get(timeout=LIMIT) == "silence"

    @pytest.mark.parametrize("content", [None, "no certificate"], ids=["missing", "invalid"])
    def test_what_holds_none_is_refused(self, tmp_path: Path, content: str | None) -> None:
        path = tmp_path / "authority.pem"
        if content is not None:
            path.write_text(content)
        with pytest.raises(ValueError, match="verify must name a file"):
            OpenRouter(api_key=KEY, verify=path)


class TestHttp2:
    def session(self, api: Api, tls: TlsServer, **settings: Any) -> Session:
        return Session(api, tls.url, http2=True, verify=tls.context, **settings)

    def test_calls_and_streams(self, api: Api, tls: TlsServer) -> None:
        async def script() -> None:
            async with self.session(api, tls) as session:
                result = await session.send(input="result")
                assert (result.output_text, result.to_dict()) == (TEXT, RESULT)
                for _ in range(2):
                    streamed = await session.stream(input="stream")
                    assert (streamed.error, streamed.deltas, streamed.final.output_text) == (None, TEXT, TEXT)

        run(api, script)
        assert tls.requests[-3:] == [("2", "result"), ("2", "stream"), ("2", "stream")]

    def test_of_a_client_whose_usual_url_needs_no_certificates(
        self, api: Api, tls: TlsServer, plain: Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", str(tls.authority))

        async def calls(http2: bool) -> None:
            async with Session(api, plain.url, http2=http2) as session:
                assert (await session.send(input="result", server_url=tls.url)).output_text == TEXT

        for http2 in (True, False):
            run(api, partial(calls, http2))
        assert [version for version, _ in tls.requests] == ["2", "1.1"]

    def test_many_at_once(self, tls: TlsServer) -> None:
        async def call(client: OpenRouter) -> str:
            async with await client.beta.responses.send_async(model="m", input="stream", stream=True) as stream:
                return "".join([delta async for delta in stream.text])

        async def script() -> list[str]:
            async with OpenRouter(api_key=KEY, server_url=tls.url, http2=True, verify=tls.context) as client:
                return await asyncio.gather(*(call(client) for _ in range(50)))

        assert asyncio.run(script()) == [TEXT] * 50
        assert {version for version, _ in tls.requests[-50:]} == {"2"}

    def test_a_stream_that_is_left_early(self, api: Api, tls: TlsServer) -> None:
        """The next call is served; when the client is closed, at the latest, the server hears of it."""

        async def script() -> None:
            async with self.session(api, tls) as session:
                stream = await session.send(input="silence", stream=True)
                assert (next(stream) if session.is_sync else await anext(stream)).delta == TEXT[0]
                _ = stream.close() if session.is_sync else await stream.close()
                assert (await session.send(input="result")).output_text == TEXT

        run(api, script)
        assert tls.left.get(timeout=LIMIT) == "silence"

    def test_a_stream_that_breaks_off(self, api: Api, tls: TlsServer) -> None:
        async def script() -> None:
            async with self.session(api, tls) as session:
                streamed = await session.stream(input="cut")
                assert type(streamed.error) is StreamInterruptedError
                assert streamed.error.output_text == TEXT[0]

        run(api, script)

    @pytest.mark.parametrize(
        ("scene", "limits", "limit"),
        [
            ("comments", {"event_timeout": 1, "timeout": 60}, "1 s (event_timeout)"),
            ("comments", {"total_timeout": LONG_ENOUGH_TO_BEGIN, "timeout": 60}, "4 s (total_timeout)"),
            ("silence", {"event_timeout": 1, "timeout": 5}, "1 s (event_timeout)"),
            ("silence", {"total_timeout": LONG_ENOUGH_TO_BEGIN, "timeout": 60}, "4 s (total_timeout)"),
            ("silence", {"timeout": 1}, "1 s (read timeout)"),
        ],
    )
    def test_time_limits(self, api: Api, tls: TlsServer, scene: str, limits: dict[str, float], limit: str) -> None:
        async def script() -> None:
            async with self.session(api, tls) as session:
                streamed = await session.stream(input=scene, **limits)
                assert isinstance(streamed.error, errors.APITimeoutError)
                assert limit in str(streamed.error)
                assert streamed.error.output_text == TEXT[0]

        run(api, script)
        assert tls.left.get(timeout=LIMIT) == scene

    def test_logs(self, api: Api, tls: TlsServer, caplog: pytest.LogCaptureFixture) -> None:
        """Neither the key nor the prompt is in them, at any level; what the server decodes in this process does not count."""

        async def script() -> None:
            async with self.session(api, tls) as session:
                await session.send(input="result", instructions=SECRET)

        caplog.set_level(logging.DEBUG)
        run(api, script)
        messages = [record.getMessage() for record in caplog.records]
        assert {"openrouter", "httpcore"} <= {record.name.partition(".")[0] for record in caplog.records}
        assert [
            text for text in messages if "Decoded (b'authorization'" not in text and (KEY in text or SECRET in text)
        ] == []
        assert [text for text in messages if "header block" in text] == []  # compressed, which is not a secret
        assert [record for record in caplog.records if record.name == "hpack.hpack"], "all others are there"

    def test_without_the_package_for_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "h2", None)
        with pytest.raises(ImportError, match=r"openrouter-responses\[http2\]"):
            OpenRouter(api_key=KEY, http2=True)


@pytest.fixture(scope="module")
def proxy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a proxy that lets nobody through who has no password; so who comes through has come through it."""
    with running_proxy(f"me:{SECRET}", tmp_path_factory.mktemp("proxy")) as port:
        yield f"http://me:{SECRET}@127.0.0.1:{port}"


@pytest.fixture
def plain() -> Iterator[Server]:
    events = [*map(bare_delta, TEXT), bare_completed(TEXT)]

    def respond(request: ReceivedRequest) -> RawResponse:
        return RawResponse.stream(events, chunks="events") if request.json().get("stream") else RawResponse.json(RESULT)

    with Server(respond) as server:
        yield server


def via(server: Server) -> list[bool]:
    """Which requests came through the proxy; it adds a header."""
    return ["proxy.py" in request.headers.get("via", "") for request in server.requests]


class TestProxies:
    @pytest.mark.parametrize("how", ["address", "httpx"])
    def test_setting(self, api: Api, proxy: str, plain: Server, how: str) -> None:
        settings = {"proxy": proxy if how == "address" else httpx.Proxy(proxy)}
        assert api.send(plain.url, client=settings, model="m", input="result").output_text == TEXT
        streamed = api.stream(plain.url, client=settings, model="m", input="stream")
        assert (streamed.deltas, streamed.final.output_text) == (TEXT, TEXT)
        assert via(plain) == [True, True]
        assert not [name for request in plain.requests for name in request.headers if name.startswith("proxy-")]

    def test_variables(self, api: Api, proxy: str, plain: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HTTP_PROXY", proxy)
        api.send(plain.url, model="m", input="result")
        api.send(plain.url, client={"trust_env": False}, model="m", input="result")
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        api.send(plain.url, model="m", input="result")
        assert via(plain) == [True, False, False]

    @pytest.mark.parametrize("variable", ["HTTP_PROXY", "ALL_PROXY", "NO_PROXY"])
    def test_the_setting_comes_before_variables(
        self, api: Api, proxy: str, plain: Server, variable: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(variable, "127.0.0.1" if variable == "NO_PROXY" else "http://127.0.0.1:9")
        api.send(plain.url, client={"proxy": proxy}, model="m", input="result")
        assert via(plain) == [True]

    @pytest.mark.parametrize("how", ["setting", "variable"])
    def test_tunnel(self, api: Api, proxy: str, tls: TlsServer, how: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """What is encrypted goes through untouched: the proxy sees no key, and cannot speak for the server."""
        settings: dict[str, Any] = {"proxy": proxy} if how == "setting" else {}
        if how == "variable":
            monkeypatch.setenv("HTTPS_PROXY", proxy)
        trusting = {**settings, "verify": tls.context}
        assert api.send(tls.url, client=trusting, model="m", input="result").output_text == TEXT
        assert api.stream(tls.url, client={**trusting, "http2": True}, model="m", input="stream").deltas == TEXT
        assert [version for version, _ in tls.requests[-2:]] == ["1.1", "2"]
        assert "certificate verification failed" in distrusted(api, tls.url, **settings)

    def test_refuses(self, api: Api, proxy: str, plain: Server, tls: TlsServer) -> None:
        wrong_password = {"proxy": proxy.replace(SECRET, "wrong")}
        before = len(tls.requests)
        with pytest.raises(errors.OpenRouterDefaultError, match=r"^407: .*Proxy Authentication Required"):
            api.send(plain.url, client=wrong_password, model="m", input="result")
        with pytest.raises(errors.APIConnectionError, match=r"^the proxy could not connect to https.*: 407") as caught:
            api.send(tls.url, client=wrong_password, model="m", input="result")
        assert (caught.value.attempts, len(plain.requests), len(tls.requests)) == (1, 0, before)

    def test_finds_no_server(self, api: Api, proxy: str) -> None:
        with refused_address() as address:
            url = f"https://{address}"
            with pytest.raises(
                errors.APIConnectionError, match=r"^the proxy could not connect to https.*: 502"
            ) as caught:
                api.send(url, client={"proxy": proxy}, model="m", input="result")
        shown = "".join(traceback.format_exception(caught.value)) + repr(vars(caught.value))
        assert [secret for secret in (KEY, SECRET) if secret in shown] == []

    def test_one_whose_certificate_is_unknown(self, api: Api, plain: Server, tls: TlsServer) -> None:
        with pytest.raises(errors.APIConnectionError) as caught:
            api.send(plain.url, client={"proxy": tls.url, "verify": tls.context}, model="m", input="result")
        assert str(caught.value).startswith(f"certificate verification failed for the proxy to {plain.url}/responses: ")
        assert str(caught.value).endswith(". For a private CA pass proxy=httpx.Proxy(url, ssl_context=...)")
        assert plain.requests == []

    @pytest.mark.parametrize("address", ["invalid", f"ftp://me:{SECRET}@127.0.0.1", f"http://me:{SECRET}@[::bad"])
    def test_an_invalid_proxy_is_refused(self, address: str) -> None:
        with pytest.raises(ValueError, match=r"^proxy must be a URL") as caught:
            OpenRouter(api_key=KEY, proxy=address)
        assert SECRET not in "".join(traceback.format_exception(caught.value))
