"""The recorder: what it keeps is what went over the wire, but for what must not be kept; and it keeps all or nothing."""

from __future__ import annotations

import gzip
import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from openrouter_responses import NoResponseError
from openrouter_responses.testing import RawResponse, Server
from openrouter_responses.testing.record import main, record
from payloads import events_in
from servers.real_servers import AIMOCK_KEY
from servers.relay import Relay
from support import KEY, LONG_ENOUGH_TO_BEGIN, Api

REQUEST = {"model": "example/writer-1", "input": "hi"}
BODY = {"id": "r", "object": "response", "status": "completed", "output": []}
EVENTS: list[Any] = [
    {"type": "response.created", "response": {"id": "r"}},
    {"type": "response.completed", "response": BODY},
]


def redacted(body: bytes) -> bytes:
    return re.sub(rb'(?<="agent_session_id": ")\w+|(?<="agent_session_id":")\w+', lambda it: b"x" * len(it[0]), body)


def meta_of(folder: Path) -> dict[str, Any]:
    meta: dict[str, Any] = json.loads((folder / "meta.json").read_bytes())
    return meta


# The real servers


@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])
@pytest.mark.parametrize(("server", "words"), [("azure", "think"), ("mock_server", "say hello")])
def test_what_a_real_server_sends_is_kept_byte_for_byte(
    api: Api, request: pytest.FixtureRequest, tmp_path: Path, server: str, words: str, streamed: bool
) -> None:
    folder = tmp_path / "case"
    asked = {"model": "example/writer-1", "input": words, **({"stream": True} if streamed else {})}
    address = request.getfixturevalue(server) + ("/v1" if server == "mock_server" else "")
    with Relay(address) as relay:
        recording = record(folder, asked, relay.url, api_key=AIMOCK_KEY, secrets=[words])
    response, body = relay.response()
    head, sent = relay.request()
    kept = (folder / ("stream.sse" if streamed else "response.json")).read_bytes()
    # The session of one of the servers is the one thing that is redacted in its responses.
    assert recording.redacted.keys() == ({"agent_session_id"} if server == "azure" else set()) | {"secret"}
    assert kept == (redacted(body) if server == "azure" else body)
    # The request is what the client sent, but for the key and the words that were to be redacted.
    assert head.startswith(f"POST {meta_of(folder)['request']['path']} HTTP/1.1\r\n".encode())
    assert f"authorization: bearer {AIMOCK_KEY}".encode() in head.lower()
    hidden = json.loads((folder / "request.json").read_bytes())
    assert json.loads(sent) == asked == {**hidden, "input": words}
    assert hidden["input"] == "x" * len(words)
    for name, value in meta_of(folder)["request"]["headers"].items():
        assert f"{name}: {value}".encode().lower() in head.lower()
    # Headers are those of the response, and each one omitted is listed.
    meta = meta_of(folder)
    assert meta["status"] == response.status == recording.status == 200
    assert all(response.headers[name] == value for name, value in meta["headers"].items())
    unlisted = {name.lower() for name in response.headers} - meta["headers"].keys() - set(meta["redacted"]["headers"])
    assert unlisted <= {"connection", "content-length", "keep-alive", "transfer-encoding"}
    assert AIMOCK_KEY not in "".join(path.read_text("utf-8") for path in folder.iterdir())
    # The replay means what was recorded.
    with Server(RawResponse.file(folder, chunks=meta.get("chunks"))) as replayed:
        if streamed:
            result = api.stream(replayed.url, **REQUEST)
            assert [event.to_dict() for event in result.events] == events_in(kept)
            assert result.error is None
            assert result.final.to_dict() == events_in(kept)[-1]["response"]
        else:
            assert api.send(replayed.url, **REQUEST).to_dict() == json.loads(kept)


# What is kept


def test_chunks_and_endings_are_kept_and_can_be_replayed(tmp_path: Path) -> None:
    with Server(RawResponse.stream(EVENTS, chunks=[10, 50, 90], ending="cut", cut_after=120, pace=0.01)) as server:
        recording = record(tmp_path / "one", {**REQUEST, "stream": True}, server.url, api_key=KEY)
    meta = meta_of(tmp_path / "one")
    assert (recording.ending, meta["ending"], recording.size) == ("cut", "cut", 120)
    assert meta["chunks"] == [10, 50, 90]
    replay = RawResponse.file(tmp_path / "one", chunks=meta["chunks"], ending=meta["ending"])
    with Server(replay) as server:
        again = record(tmp_path / "two", {**REQUEST, "stream": True}, server.url, api_key=KEY)
    assert (again.ending, again.size) == ("cut", 120)
    assert (tmp_path / "two" / "stream.sse").read_bytes() == (tmp_path / "one" / "stream.sse").read_bytes()


def test_a_response_that_hangs_is_kept_so_far(tmp_path: Path) -> None:
    with Server(RawResponse.stream(EVENTS, ending="hang", cut_after=30)) as server:
        recording = record(
            tmp_path / "case", {**REQUEST, "stream": True}, server.url, api_key=KEY, timeout=LONG_ENOUGH_TO_BEGIN
        )
    assert (recording.ending, recording.size) == ("hang", 30)


def test_a_compressed_body_is_kept_plain(tmp_path: Path) -> None:
    packed = RawResponse(200, gzip.compress(json.dumps(BODY).encode()), {"Content-Encoding": "gzip"})
    with Server(packed) as server:
        record(tmp_path / "case", REQUEST, server.url, api_key=KEY)
    assert (tmp_path / "case" / "response.json").read_bytes() == json.dumps(BODY).encode()
    assert "content-encoding" not in meta_of(tmp_path / "case")["headers"]


def test_an_error_is_kept_after_one_request(tmp_path: Path) -> None:
    refusal = RawResponse.json({"error": {"code": 503, "message": "Away"}}, status=503, headers={"Retry-After": "9"})
    with Server(refusal) as server:
        assert record(tmp_path / "case", REQUEST, server.url, api_key=KEY).status == 503
        assert len(server.requests) == 1
    assert meta_of(tmp_path / "case")["headers"]["retry-after"] == "9"


def test_what_identifies_an_account_is_redacted(tmp_path: Path) -> None:
    body = {"error": {"code": 401, "message": f"no such key: {KEY}"}, "user_id": "user_1", "organization": "ACME"}
    headers = {
        "Set-Cookie": "a=b",
        "CF-Ray": "ray-of-one-request",
        "OpenAI-Organization": "acme",
        "Location": f"/{KEY}",
    }
    with Server(RawResponse.json(body, status=401, headers=headers)) as server:
        asked = {**REQUEST, "user": "jo", "tools": [{"type": "mcp", "authorization": "tok"}]}
        recording = record(tmp_path / "case", asked, server.url, api_key=KEY, command=f"record {KEY}")
    kept = {path.name: path.read_text("utf-8") for path in (tmp_path / "case").iterdir()}
    for secret in (KEY, "user_1", "ACME", '"jo"', '"tok"', "a=b", "ray-of-one-request", "acme"):
        assert secret not in "".join(kept.values())
    assert recording.redacted == {"user": 1, "authorization": 1, "user_id": 1, "organization": 1, "secret": 1}
    listed = json.loads(kept["meta.json"])["redacted"]
    assert listed["bodies"] == recording.redacted
    assert {"set-cookie", "cf-ray", "openai-organization"} <= set(listed["headers"])
    assert "authorization" in listed["request headers"]
    assert json.loads(kept["response.json"]).keys() == body.keys()


def test_meta_says_where_a_case_comes_from(tmp_path: Path) -> None:
    with Server(RawResponse.json(BODY)) as server:
        record(tmp_path / "case", REQUEST, server.url, api_key=KEY, source="a server 1.0", about={"meaning": {"x": 1}})
    meta = meta_of(tmp_path / "case")
    assert (meta["origin"], meta["source"], meta["meaning"]) == ("recorded", "a server 1.0", {"x": 1})
    assert meta["recorded"][:2] == "20"
    assert "chunks" not in meta
    assert "ending" not in meta


# All or nothing


def test_an_existing_case_stays_and_nothing_is_sent(tmp_path: Path) -> None:
    (tmp_path / "case").mkdir()
    with Server(RawResponse.json(BODY)) as server:
        with pytest.raises(FileExistsError, match="exists"):
            record(tmp_path / "case", REQUEST, server.url, api_key=KEY)
        assert server.requests == []
        record(tmp_path / "case", REQUEST, server.url, api_key=KEY, overwrite=True)
    assert [path.name for path in tmp_path.iterdir()] == ["case"]
    assert {path.name for path in (tmp_path / "case").iterdir()} == {"request.json", "response.json", "meta.json"}


@pytest.mark.parametrize("step", ["write_bytes", "rename"])
def test_an_interruption_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    (tmp_path / "case").mkdir()
    (tmp_path / "case" / "old.txt").touch()
    calls = 0
    real = getattr(Path, step)

    def interrupted(path: Path, *given: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise KeyboardInterrupt
        return real(path, *given)

    with Server(RawResponse.json(BODY)) as server:
        monkeypatch.setattr(Path, step, interrupted)
        with pytest.raises(KeyboardInterrupt):
            record(tmp_path / "case", REQUEST, server.url, api_key=KEY, overwrite=True)
    assert [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")] == ["case", "case/old.txt"]


def test_a_body_that_is_too_long_is_not_kept(tmp_path: Path) -> None:
    with Server(RawResponse.text("x" * 1001)) as server:
        with pytest.raises(ValueError, match="longer than 1000 bytes"):
            record(tmp_path / "case", REQUEST, server.url, api_key=KEY, body_limit=1000)
        assert record(tmp_path / "case", REQUEST, server.url, api_key=KEY, body_limit=1001).size == 1001


@pytest.mark.parametrize("raw", [None, RawResponse.disconnect()], ids=["nobody", "silence"])
def test_a_server_that_cannot_be_reached(tmp_path: Path, raw: RawResponse | None) -> None:
    with Server(raw or RawResponse()) as server:
        url = server.url
        if raw is None:
            server.close()
        with pytest.raises(NoResponseError, match=r"127\.0\.0\.1"):
            record(tmp_path / "case", REQUEST, url, api_key=KEY)
    assert list(tmp_path.iterdir()) == []


# The command


def test_the_command_records(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    monkeypatch.setenv("MORE", "completed")
    (tmp_path / "asked.json").write_text(json.dumps(REQUEST))
    with Server(RawResponse.json(BODY)) as server:
        options = ["--into", str(tmp_path), "--request", str(tmp_path / "asked.json"), "--secret", "MORE"]
        assert main(["case", server.url, *options]) == 0
        assert main(["case", server.url, *options]) == 1
        assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"
        assert server.requests[0].json() == REQUEST
    captured = capsys.readouterr()
    assert (
        captured.out
        == f"{tmp_path / 'case'}: status 200, {len(json.dumps(BODY, separators=(',', ':')))} bytes, "
        + ("complete; redacted in the bodies: 1 secret\n")
    )
    assert "exists" in captured.err
    command = f"python -m openrouter_responses.testing.record case {server.url} --request asked.json"
    assert meta_of(tmp_path / "case")["command"] == command


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["case", "http://127.0.0.1:1"], "could not connect to http://127.0.0.1:1/responses"),
        (["case", "elsewhere"], "must be a URL"),
        (["case", "http://127.0.0.1:1", "--request", "none.json"], "none.json"),
        (["case", "http://127.0.0.1:1", "--request", os.devnull], "Expecting value"),
        (["case", "http://127.0.0.1:1", "--secret", "NO_SUCH"], "the environment variable 'NO_SUCH' is not set"),
    ],
)
def test_the_command_says_why_it_did_not(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    message: str,
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    assert main([*arguments, "--into", str(tmp_path)]) == 1
    error = capsys.readouterr().err
    assert error.startswith("not recorded: ")
    assert message in error
    assert len(error.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", ".hidden"])
def test_a_case_has_a_plain_name(name: str) -> None:
    with pytest.raises(SystemExit):
        main([name, "http://127.0.0.1:1"])


def test_a_url_that_is_not_given_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["case", ""])
    assert "argument url: it is empty" in capsys.readouterr().err
