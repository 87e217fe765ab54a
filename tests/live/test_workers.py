"""A client in worker processes: what goes along in a pickle, what does not, and why."""

from __future__ import annotations

import copy
import functools
import json
import logging
import os
import pickle
import ssl
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from live.real_server_calls import TEXT
from openrouter_responses import OpenRouter
from openrouter_responses.testing import RawResponse, Server
from openrouter_responses.utils import BackoffStrategy, RetryConfig
from servers.real_servers import available, running_azure
from support import KEY, run_python

PROGRAM = Path(__file__).parent / "programs" / "workers.py"
LOGGER = logging.getLogger("openrouter.tests")


def key_of_a_function() -> str:
    return KEY


def notice(*_: object) -> None:
    """A hook that workers can import."""


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The key is in the environment."""
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)


def shipped(client: OpenRouter) -> OpenRouter:
    """Return what another process would get, and check that no key was on the way."""
    pickles = [pickle.dumps(client, protocol) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    assert [KEY.encode() in pickled for pickled in pickles] == [False] * len(pickles)
    twin: OpenRouter = pickle.loads(pickles[-1])
    assert type(twin) is type(client)
    return twin


def test_spawned_workers_against_a_real_server() -> None:
    with available(running_azure) as url:
        done = run_python("-W", "error::ResourceWarning", PROGRAM, url, OPENROUTER_API_KEY=KEY, KEY_OF_THE_WORKERS=KEY)
    assert done.returncode == 0, done.stderr[-3000:]
    results = json.loads(done.stdout)
    assert [len(results[way]) for way in ("shipped", "function", "initializer")] == [4, 1, 2]
    for way in ("shipped", "function", "initializer"):
        assert [number for number, _, _ in results[way]] == list(range(len(results[way])))
        assert {text for _, _, text in results[way]} == {TEXT}
        assert results["parent"] not in {process for _, process, _ in results[way]}
    assert "OPENROUTER_API_KEY" in results["refused"]
    assert "sk-of-an-argument" not in done.stdout + done.stderr


@pytest.mark.usefixtures("environment")
def test_settings_go_along() -> None:
    settings: dict[str, Any] = {
        "server_url": "https://example.com/v1",
        "http_referer": "https://app.example",
        "x_open_router_title": "App",
        "timeout": httpx.Timeout(3.0, read=7.0),
        "max_retries": 5,
        "retry_config": RetryConfig("backoff", BackoffStrategy(1, 2, 1.5, 3)),
        "total_timeout": 11.0,
        "event_timeout": 12.0,
        "max_event_bytes": 13,
        "extra_headers": {"X-Team": "blue"},
        "validate": False,
        "debug_logger": LOGGER,
        "verify": False,
        "trust_env": False,
        "proxy": "http://proxy.example:8080",
        "on_retry": notice,
    }
    with OpenRouter(**settings) as client:
        client.connections.client()
        twin = shipped(client)
        assert twin.__dict__.keys() == client.__dict__.keys()
        same = client.options._replace(retry_config=twin.options.retry_config)
        assert twin.options == same
        assert twin.options.retry_policy() == client.options.retry_policy()
        # An httpx proxy equals only itself.
        assert repr(twin.connections.settings) == repr(client.connections.settings)
        assert twin.connections.client() is not client.connections.client()
        assert twin.api_key.secret().reveal() == KEY
        twin.close()


def test_the_key_is_read_again_where_the_client_arrives(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", "sk-or-v1-here")
    with OpenRouter() as client, OpenRouter(api_key=os.environ["OPENROUTER_API_KEY"]) as same:
        pickles = [pickle.dumps(client), pickle.dumps(same)]
    assert not any(b"sk-or-v1-here" in pickled for pickled in pickles)
    monkeypatch.setenv("OPENROUTER_API_KEY", "sk-or-v1-there")
    assert [pickle.loads(pickled).api_key.secret().reveal() for pickled in pickles] == ["sk-or-v1-there"] * 2
    monkeypatch.delenv("OPENROUTER_API_KEY")
    with pytest.raises(ValueError, match="set OPENROUTER_API_KEY"):
        pickle.loads(pickles[0])


def test_function_goes_along_by_name() -> None:
    with OpenRouter(api_key=key_of_a_function, server_url="http://127.0.0.1:9") as client:
        assert shipped(client).api_key.secret().reveal() == KEY


@pytest.mark.usefixtures("environment")
def test_twins_send() -> None:
    with Server(RawResponse.json({"id": "r", "output": []})) as server:
        with OpenRouter(server_url=server.url, verify=False) as client:
            client.beta.responses.send(model="m", input="i")
            for twin in (shipped(client), copy.copy(client), copy.deepcopy(client)):
                with twin:
                    assert twin.beta.responses.send(model="m", input="i").id == "r"
        assert len(server.requests) == 4


@pytest.mark.usefixtures("environment")
def test_closed_stays_closed() -> None:
    client = OpenRouter()
    client.close()
    with pytest.raises(RuntimeError, match="closed"):
        shipped(client).beta.responses.send(model="m")


REFUSED: list[tuple[Callable[[], dict[str, Any]], str]] = [
    (lambda: {"api_key": "sk-or-v1-another-key"}, "api_key is a string"),
    (lambda: {"api_key": functools.partial(str, KEY)}, "api_key is a partial"),
    (lambda: {"api_key": KEY.lower}, "api_key"),
    (lambda: {"api_key": lambda: KEY}, "api_key cannot be pickled"),
    (lambda: {"client": httpx.Client(verify=False)}, "client cannot be pickled"),
    (lambda: {"async_client": httpx.AsyncClient(verify=False)}, "async_client cannot be pickled"),
    (lambda: {"on_response": lambda _: None}, "on_response cannot be pickled"),
    (lambda: {"on_keepalive": threading.Lock().acquire}, "on_keepalive cannot be pickled"),
    (lambda: {"verify": ssl.create_default_context()}, "verify cannot be pickled"),
    (lambda: {"proxy": "http://user:password@proxy.example"}, "proxy holds a secret"),
    (lambda: {"proxy": httpx.Proxy("http://proxy.example", auth=("user", "password"))}, "proxy holds a secret"),
    (lambda: {"extra_headers": {"Authorization": "Bearer other"}}, "secret Authorization"),
    (lambda: {"extra_headers": {"X-Also": f"Bearer {KEY}"}}, "extra_headers holds a secret"),
]
"""Settings that cannot go along, and what the message names."""


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize(("settings", "named"), REFUSED, ids=[named for _, named in REFUSED])
def test_what_cannot_go_along_is_named(settings: Callable[[], dict[str, Any]], named: str) -> None:
    given = settings()
    with OpenRouter(**given) as client, pytest.raises(TypeError) as caught:
        pickle.dumps(client)
    message = str(caught.value)
    assert named in message
    assert "make a client in each worker" in message
    assert "\n" not in message
    assert len(message) < 400
    assert not any(secret in message for secret in (KEY, "sk-or-v1-another-key", "password@", "Bearer"))
    if isinstance(own := given.get("client"), httpx.Client):
        own.close()
