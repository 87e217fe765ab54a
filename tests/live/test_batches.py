"""Batches, as engines hand them over, in this process: what is sent, what comes back, and what is refused."""

from __future__ import annotations

import json
import pickle
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

from openrouter_responses import OpenRouter
from openrouter_responses.bulk import BulkRequest, Journal, JournalError, RunStoppedError
from openrouter_responses.bulk._batches.lease_holder import LeaseHolder
from openrouter_responses.bulk._batches.shared import BatchLease
from openrouter_responses.bulk.batches import BatchCaller, SharedLimits
from openrouter_responses.testing import FakeResponse, RawResponse, ReceivedRequest, Server
from support import KEY, run_python

COLUMNS = ["text", "status", "error", "cost", "input_tokens", "output_tokens", "seconds", "custom_id", "parsed"]


def respond(request: ReceivedRequest) -> FakeResponse:
    usage = {"input_tokens": 3, "output_tokens": 2, "total_tokens": 5, "cost": 0.1}
    return FakeResponse(request.json()["input"].upper(), usage=usage)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(respond) as server:
        yield server


@pytest.fixture
def caller(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., BatchCaller]]:
    """Makes callers whose journals are in one folder."""
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    with OpenRouter(server_url=server.url) as client:

        def make(**settings: Any) -> BatchCaller:
            return BatchCaller(client, **{"journal_dir": tmp_path / "journals", "model": "m", **settings})

        yield make


def sent(server: Server) -> Counter[str]:
    return Counter(request.json()["input"] for request in server.requests)


class LocalLimits(SharedLimits):
    """Limits that are held in this process.

    Args:
        lost_after: How many questions get a response.
    """

    def __init__(self, lost_after: int = 1_000_000, **terms: Any) -> None:
        super().__init__(**terms)
        self.holder = LeaseHolder(self.terms)
        self.left, self.asked = lost_after, 0

    def connect(self) -> Callable[..., Any]:
        return self.ask

    def ask(self, method: str, *arguments: Any) -> Any:
        self.left -= 1
        self.asked += 1
        if self.left < 0:
            raise RuntimeError("the limits are gone")
        return self.holder.ask(method, *arguments)


# What comes in and what goes out

BATCHES: dict[str, Any] = {
    "texts": ["a", "b"],
    "rows": [{"prompt": "a"}, {"prompt": "b"}],
    "an iterator of rows": iter([{"prompt": "a"}, {"prompt": "b"}]),
    "columns": {"prompt": ["a", "b"]},
    "columns of NumPy": {"prompt": np.array(["a", "b"])},
    "a DataFrame": pd.DataFrame({"prompt": ["a", "b"]}, index=[7, 3]),
    "an Arrow table": pa.table({"prompt": ["a", "b"]}),
}


@pytest.mark.parametrize("name", BATCHES)
def test_each_type_of_batch_comes_back_with_columns_of_results(caller: Callable[..., BatchCaller], name: str) -> None:
    batch = BATCHES[name]
    got = caller()(batch)
    if isinstance(got, list):
        rows = got
    else:
        assert type(got) is type(batch)
        frame = (
            got
            if isinstance(got, pd.DataFrame)
            else got.to_pandas()
            if hasattr(got, "to_pandas")
            else pd.DataFrame(got)
        )
        rows = frame.to_dict("records")
    assert [list(row) for row in rows] == [["prompt", *COLUMNS]] * 2
    assert [(row["prompt"], row["text"], row["status"], row["custom_id"]) for row in rows] == [
        ("a", "A", "ok", "0"),
        ("b", "B", "ok", "1"),
    ]
    assert {(row["cost"], row["input_tokens"], row["output_tokens"]) for row in rows} == {(0.1, 3, 2)}
    assert all(row["seconds"] > 0 and pd.isna(row["error"]) and pd.isna(row["parsed"]) for row in rows)


def test_a_data_frame_keeps_its_index_and_an_empty_one_has_the_same_types(
    caller: Callable[..., BatchCaller], server: Server
) -> None:
    frame: Any = BATCHES["a DataFrame"]
    got = caller()(frame)
    assert list(got.index) == [7, 3]
    empty = caller()(frame.head(0))
    assert len(empty) == 0
    assert dict(empty.dtypes) == dict(got.dtypes)
    assert len(server.requests) == 2


def test_a_column_of_names_is_kept(caller: Callable[..., BatchCaller]) -> None:
    for batch in (
        pa.table({"prompt": ["a"], "custom_id": ["one"]}),
        pd.DataFrame({"prompt": ["a"], "custom_id": ["one"]}),
        {"prompt": ["a"], "custom_id": ["one"]},
    ):
        got: Any = caller(custom_id="custom_id")(batch)
        assert next(iter(got["custom_id"])) in ("one", pa.scalar("one"))
        assert len(set(got if isinstance(got, dict) else getattr(got, "column_names", got))) == 1 + len(COLUMNS)


def test_a_template_and_a_function_make_requests_of_rows(caller: Callable[..., BatchCaller], server: Server) -> None:
    rows = [{"word": "tide", "n": 2}]
    caller(template="{word}, {n} times, in {{braces}}")(rows)
    caller(template=lambda row: row["word"])(rows)
    caller(template=lambda row: {"input": row["word"] * row["n"], "instructions": "Be brief."})(rows)
    [row] = caller(template=lambda row: BulkRequest({"input": "named"}, "mine"))(rows)
    assert row["custom_id"] == "mine"
    bodies = [request.json() for request in server.requests]
    assert [body["input"] for body in bodies] == ["tide, 2 times, in {braces}", "tide", "tidetide", "named"]
    assert bodies[2]["instructions"] == "Be brief."
    assert {body["model"] for body in bodies} == {"m"}


@pytest.mark.parametrize("empty", [None, float("nan"), pd.NA, pd.NaT])
def test_a_row_whose_column_is_empty_is_not_sent(
    caller: Callable[..., BatchCaller], server: Server, empty: Any
) -> None:
    first, second = caller()([{"prompt": empty}, {"prompt": "b"}])
    assert (first["status"], first["error"], first["custom_id"]) == (
        "failed",
        "ValueError: the column 'prompt' is empty",
        "0",
    )
    assert (second["status"], second["custom_id"]) == ("ok", "1")
    assert sent(server) == {"b": 1}


@dataclass
class Place:
    """What a text is read as."""

    name: str
    height: int


def test_a_parsed_value_is_a_column_of_json(tmp_path: Path) -> None:
    texts = iter(['{"name": "Etna", "height": 3357}', "no JSON"])
    with (
        Server(lambda _: FakeResponse(next(texts))) as server,
        OpenRouter(api_key=KEY, server_url=server.url) as client,
    ):
        caller = BatchCaller(client, journal_dir=tmp_path, output_type=Place, concurrency=1, model="m")
        first, second = caller(["a", "b"])
    assert json.loads(first["parsed"]) == {"name": "Etna", "height": 3357}
    assert (second["parsed"], second["status"], second["text"]) == (None, "failed", "no JSON")


def test_a_parsed_value_that_is_not_an_object_is_json_as_well(tmp_path: Path) -> None:
    with Server(FakeResponse('{"value": [1, 2]}')) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        [row] = BatchCaller(client, journal_dir=tmp_path, output_type=list[int], model="m")(["a"])
    assert row["parsed"] == "[1, 2]"


@pytest.mark.parametrize("name", ["a DataFrame", "an Arrow table", "columns of NumPy"])
def test_half_of_a_surrogate_pair_does_not_break_a_column(tmp_path: Path, name: str) -> None:
    content = {"type": "output_text", "text": "half \ud83d", "annotations": []}
    message = {"type": "message", "role": "assistant", "content": [content]}
    usage = {"input_tokens": -5, "output_tokens": "many", "cost": "much"}
    body = {"id": "r", "status": "completed", "output": [message], "usage": usage}
    with Server(RawResponse.json(body)) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        got: Any = BatchCaller(client, journal_dir=tmp_path, model="m")(BATCHES[name])
    assert [str(text) for text in got["text"]] == ["half ?", "half ?"]
    assert [int(str(count)) for name in ("input_tokens", "output_tokens") for count in got[name]] == [0] * 4


# Once is enough


def test_a_batch_that_runs_again_sends_nothing_and_has_the_same_rows(
    caller: Callable[..., BatchCaller], server: Server, tmp_path: Path
) -> None:
    first = caller()(["a", "b", "a"])
    second = caller()(["a", "b", "a"])
    assert [(row["text"], row["custom_id"]) for row in second] == [(row["text"], row["custom_id"]) for row in first]
    assert sent(server) == {"a": 2, "b": 1}
    [path] = (tmp_path / "journals").glob("*.db")
    with Journal(path) as journal:
        assert journal.summary().ok == 3


def test_other_requests_have_another_journal(caller: Callable[..., BatchCaller], server: Server) -> None:
    caller()(["a"])
    caller(instructions="Be brief.")(["a"])
    caller(output_type=int)(["a"])
    caller(custom_id="name")([{"prompt": "a", "name": "other"}])
    caller()(["b", "a"])
    assert sent(server) == {"a": 5, "b": 1}


@pytest.mark.parametrize("batch", [["a"], ["a", "b", "c"], ["a", "c"]])
def test_rows_that_are_split_differently_are_not_sent_twice(
    caller: Callable[..., BatchCaller], server: Server, tmp_path: Path, batch: list[str]
) -> None:
    caller()(["a", "b"])
    with pytest.raises(JournalError, match="not split as before"):
        caller()(batch)
    assert sent(server) == {"a": 1, "b": 1}
    caller(journal_dir=tmp_path / "other")(batch)
    caller(custom_id="name")([{"prompt": text, "name": f"{text} of another batch"} for text in batch])
    assert sent(server)["a"] == 3


def test_a_journal_that_another_process_has_is_waited_for(
    caller: Callable[..., BatchCaller], server: Server, tmp_path: Path
) -> None:
    caller()(["a"])
    [path] = (tmp_path / "journals").glob("*.db")
    with Journal(path):
        with pytest.raises(JournalError, match="another process"):
            caller(journal_timeout=0)(["a"])
        rows: list[Any] = []
        waiting = threading.Thread(target=lambda: rows.extend(caller(journal_timeout=300)(["a"])))
        waiting.start()
    waiting.join()
    assert [row["status"] for row in rows] == ["ok"]
    assert sent(server) == {"a": 1}


def test_a_file_that_is_not_a_journal_is_not_waited_for(caller: Callable[..., BatchCaller], tmp_path: Path) -> None:
    caller()(["a"])
    [path] = (tmp_path / "journals").glob("*.db")
    path.write_bytes(b"not a journal" * 1000)
    with pytest.raises(JournalError, match="not a journal"):
        caller(journal_timeout=1e9)(["a"])


def test_a_journal_that_is_gone_is_missed_before_anything_is_sent(
    caller: Callable[..., BatchCaller], server: Server, tmp_path: Path
) -> None:
    limits = LocalLimits()
    caller(limits=limits)(["a"])
    [path] = (tmp_path / "journals").glob("*.db")
    path.unlink()
    with pytest.raises(JournalError, match="a folder that all workers share"):
        caller(limits=limits)(["a"])
    assert sent(server) == {"a": 1}
    caller(limits=limits, journal_dir=tmp_path / "another" / "one")(["a"])
    assert sent(server) == {"a": 2}


# The key, and the client


def test_it_goes_to_workers_without_its_key_and_they_have_one_client(
    caller: Callable[..., BatchCaller], server: Server
) -> None:
    pickled = pickle.dumps(caller())
    assert KEY.encode() not in pickled
    first, second = (pickle.loads(pickled) for _ in range(2))
    assert first._client is second._client
    assert [each(["a"])[0]["status"] for each in (first, second)] == ["ok", "ok"]
    assert [request.headers["authorization"] for request in server.requests] == [f"Bearer {KEY}"]
    assert KEY not in repr(first)
    assert pickle.loads(pickle.dumps(caller()))._client is not first._client


def test_a_process_that_gets_many_callers_forgets_the_clients_of_old_ones(caller: Callable[..., BatchCaller]) -> None:
    from openrouter_responses.bulk import batches

    first = pickle.dumps(caller())
    client = pickle.loads(first)._client
    assert pickle.loads(first)._client is client
    for _ in range(20):
        pickle.loads(pickle.dumps(caller()))
    assert len(batches._clients) <= 8
    assert pickle.loads(first)._client is not client


def test_a_key_that_is_refused_ends_the_run(tmp_path: Path) -> None:
    refusal = RawResponse.json({"error": {"code": 401, "message": "No such key"}}, status=401)
    with Server(refusal) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        with pytest.raises(RunStoppedError, match="No such key"):
            BatchCaller(client, journal_dir=tmp_path, concurrency=1, model="m")([str(number) for number in range(50)])
        assert len(server.requests) < 10


# The budget and the rate


def test_a_budget_ends_exactly_where_another_request_could_exceed_it(
    caller: Callable[..., BatchCaller], server: Server
) -> None:
    limits = LocalLimits(max_cost=1.0, worst_cost=0.5)
    rows = caller(limits=limits, concurrency=1)([str(number) for number in range(12)])
    assert Counter(row["status"] for row in rows) == {"ok": 6, "not_sent": 6}  # each costs 0.1
    assert len(server.requests) == 6
    assert limits.spent == pytest.approx(0.6)
    assert limits.asked < 100, "it asks without waiting"
    [row] = [row for row in rows if row["custom_id"] == "11"]
    assert (row["text"], row["error"], row["cost"], row["seconds"]) == ("", None, None, 0.0)


def test_what_the_journal_has_takes_nothing_of_the_budget(caller: Callable[..., BatchCaller], server: Server) -> None:
    prompts = [str(number) for number in range(6)]
    limits = LocalLimits(max_cost=0.25, worst_cost=0.1)
    assert Counter(row["status"] for row in caller(limits=limits)(prompts)) == {"ok": 2, "not_sent": 4}
    more = LocalLimits(max_cost=0.45, worst_cost=0.1)
    assert Counter(row["status"] for row in caller(limits=more)(prompts)) == {"ok": 6}
    assert more.spent == pytest.approx(0.4)
    assert set(sent(server).values()) == {1}


def test_where_the_budget_has_ended_what_is_known_still_comes() -> None:
    limits = LocalLimits(max_cost=1.0, worst_cost=0.5)
    limits.ask("report", ("another run", 1.0, 0, 0))
    with BatchLease(limits) as lease:
        assert list(lease.each(["new", "known", "new as well"], "known".__eq__)) == ["known"]


def test_a_request_whose_cost_is_not_known_counts_at_its_worst(tmp_path: Path) -> None:
    def refuse_some(request: ReceivedRequest) -> RawResponse:
        if request.json()["input"].startswith("refused"):
            return RawResponse.json({"error": {"code": 400, "message": "no"}}, status=400)
        if request.json()["input"] == "cut":
            return RawResponse.json({"id": "r"}, ending="cut", cut_after=3)
        return RawResponse.json({"id": "r", "status": "completed", "output": []})

    limits = LocalLimits(max_cost=10.0, worst_cost=0.5)
    with Server(refuse_some) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        caller = BatchCaller(client, journal_dir=tmp_path, limits=limits, model="m")
        rows = caller(["refused", "refused as well", "cut", "a"])
    assert [row["status"] for row in rows] == ["failed", "failed", "in_doubt", "ok"]
    assert limits.spent == pytest.approx(1.0)


def test_requests_begin_as_they_are_granted(caller: Callable[..., BatchCaller], server: Server) -> None:
    limits = LocalLimits(requests_per_minute=60_000, block=3)
    rows = caller(limits=limits)([str(number) for number in range(10)])
    assert {row["status"] for row in rows} == {"ok"}
    assert len(server.requests) == 10


def test_without_the_limits_nothing_more_is_sent(caller: Callable[..., BatchCaller], server: Server) -> None:
    limits = LocalLimits(lost_after=3, block=2)  # begin, and two grants
    with pytest.raises(RuntimeError, match="the limits are gone"):
        caller(limits=limits, concurrency=1)([str(number) for number in range(12)])
    assert len(server.requests) == 4
    rows = caller(limits=LocalLimits(), concurrency=1)([str(number) for number in range(12)])
    assert {row["status"] for row in rows} == {"ok"}
    assert set(sent(server).values()) == {1}


# What is refused

WRONG: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"template": 5}, TypeError, "template must be a text or a function"),
    ({"template": "no column"}, ValueError, "must have names of columns in braces"),
    ({"template": "{}"}, ValueError, "must have names of columns in braces"),
    ({"template": "{0}"}, ValueError, "must have names of columns in braces"),
    ({"template": "{prompt"}, ValueError, "template cannot be used"),
    ({"custom_id": 5}, TypeError, "custom_id must be the name of a column"),
    ({"limits": 5}, TypeError, "limits must be RayLimits, DaskLimits or None"),
    ({"prefix": None}, TypeError, "prefix must be a text"),
    ({"journal_timeout": None}, TypeError, "journal_timeout must be a number"),
    ({"concurrency": 0}, ValueError, "concurrency must be a whole number"),
    ({"in_doubt": "perhaps"}, ValueError, "in_doubt must be"),
    ({"output_type": threading.Lock}, TypeError, "cannot be read from JSON"),
    ({"stream": True}, TypeError, r"^map\(\) got an unexpected keyword argument 'stream'"),
]


@pytest.mark.parametrize(("settings", "error", "message"), WRONG)
def test_a_wrong_argument_is_named(
    caller: Callable[..., BatchCaller], settings: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        caller(**settings)


REFUSED: list[tuple[dict[str, Any], Any, type[Exception], str]] = [
    ({}, 5, TypeError, "a batch must be"),
    ({}, "text", TypeError, "a batch must be"),
    ({}, [5], TypeError, "a row must be"),
    ({}, {"prompt": ["a"], "n": [1, 2]}, ValueError, "the same length"),
    ({}, [{"text": "a"}], ValueError, "no column 'prompt'; it has 'text'"),
    ({"custom_id": "name"}, ["a"], ValueError, "no column 'name'"),
    ({"custom_id": "name"}, [{"prompt": "a", "name": None}], ValueError, "no custom_id"),
    ({"custom_id": "name"}, [{"prompt": "a", "name": 1}] * 2, ValueError, "^2 rows of a batch have the custom_id '1'"),
    ({"template": "{text}"}, [{"text": "a"}], ValueError, "column 'text', which is the name of a column of results"),
    ({"template": lambda row: 5}, ["a"], TypeError, "a request must be"),
]


@pytest.mark.parametrize(("settings", "batch", "error", "message"), REFUSED)
def test_a_wrong_batch_is_refused_before_anything_is_sent(
    caller: Callable[..., BatchCaller],
    server: Server,
    settings: dict[str, Any],
    batch: Any,
    error: type[Exception],
    message: str,
) -> None:
    with pytest.raises(error, match=message):
        caller(**settings)(batch)
    assert server.requests == []


def test_a_prefix_keeps_columns_apart(caller: Callable[..., BatchCaller]) -> None:
    [row] = caller(template="{text}", prefix="result_")([{"text": "a"}])
    assert (row["text"], row["result_text"], row["result_status"]) == ("a", "A", "ok")


def test_a_wrong_argument_of_requests_is_refused_at_once(caller: Callable[..., BatchCaller], server: Server) -> None:
    with pytest.raises(TypeError, match="modle"):
        caller(modle="m")
    with pytest.raises(TypeError, match="max_cost"):
        caller(max_cost=1.0)
    assert server.requests == []


# Engines


def test_dask_finds_out_the_columns_without_sending(caller: Callable[..., BatchCaller], server: Server) -> None:
    import dask.dataframe as dd

    frame: Any = dd.from_pandas(pd.DataFrame({"prompt": ["a", "b", "c", "d"]}), npartitions=2)
    called = frame.map_partitions(caller())
    assert list(called.columns) == ["prompt", *COLUMNS]
    assert server.requests == []
    got = called.compute(scheduler="synchronous")
    assert list(got["text"]) == ["A", "B", "C", "D"]
    assert dict(got.dtypes) == dict(called.dtypes)
    assert set(sent(server).values()) == {1}


@pytest.mark.parametrize(
    ("engine", "limits", "package"), [("ray", "RayLimits", "ray"), ("dask", "DaskLimits", "distributed")]
)
def test_an_engine_that_is_not_installed_is_named(engine: str, limits: str, package: str) -> None:
    argument = "None" if engine == "dask" else ""
    program = f"""
import sys
sys.modules[{package!r}] = None
from openrouter_responses.bulk.{engine} import {limits}
try:
    {limits}({argument})
except ImportError as error:
    sys.stdout.write(str(error))
"""
    done = run_python("-c", program)
    assert f"pip install 'openrouter-responses[{engine}]'" in done.stdout, done.stderr


def test_batches_import_no_engine_and_no_package_of_data() -> None:
    program = """
import sys
import openrouter_responses.bulk.batches, openrouter_responses.bulk.ray, openrouter_responses.bulk.dask
sys.stdout.write(" ".join(sys.modules))
"""
    done = run_python("-c", program)
    assert {"ray", "dask", "distributed", "pandas", "pyarrow", "numpy"} & set(done.stdout.split()) == set()
    assert "openrouter_responses.bulk.ray" in done.stdout, done.stderr
