"""Results as lines of JSON, how a run gets on in figures, and schemas from files."""

from __future__ import annotations

import io
import json
import math
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_generated.models import OpenResponsesResult
from openrouter_responses._core.secret import Secret
from openrouter_responses.bulk import BulkResult, BulkSummary, InDoubtError
from openrouter_responses.cli.bulk_command import display as displays
from openrouter_responses.cli.bulk_command import schema as schemas
from openrouter_responses.cli.bulk_command.display import Bar, Lines, Silent, display_on
from openrouter_responses.cli.bulk_command.lines import InputError
from openrouter_responses.cli.bulk_command.outputs import line_of
from openrouter_responses.cli.bulk_command.progress import Figures, Progress, duration
from openrouter_responses.cli.bulk_command.schema import SchemaType
from openrouter_responses.cli.bulk_command.summary import Reasons, summary_lines
from openrouter_responses.errors import OpenRouterError
from openrouter_responses.structured._output_type import Mismatch
from support import KEY

MESSAGE = {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "Hi."}]}
PAYLOAD = {
    "id": "r",
    "model": "m",
    "status": "completed",
    "output": [MESSAGE],
    "usage": {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3, "cost": 0.5},
}


def result(payload: Any = PAYLOAD, **fields: Any) -> BulkResult[Any]:
    response = None if payload is None else OpenResponsesResult.from_dict(payload)
    return BulkResult(**{"index": 0, "custom_id": None, "status": "ok", "response": response, **fields})


def line(value: BulkResult[Any], *, full: bool = False) -> Any:
    written = line_of(value, Secret(KEY).redact, full=full)
    assert written.endswith(b"\n")
    assert written.count(b"\n") == 1

    def refuse(name: str) -> None:
        raise AssertionError(f"{name} is not JSON")

    return json.loads(written, parse_constant=refuse)


# Lines


def test_a_result_is_a_line_of_json() -> None:
    found = line(result(custom_id="one", index=3, parsed={"a": [1]}, seconds=1.23456, attempts=2))
    assert found == {
        "index": 3,
        "custom_id": "one",
        "status": "ok",
        "text": "Hi.",
        "parsed": {"a": [1]},
        "error": None,
        "incomplete": None,
        "model": "m",
        "usage": PAYLOAD["usage"],
        "cost": 0.5,
        "generation_id": None,
        "seconds": 1.235,
        "attempts": 2,
    }
    assert line(result(), full=True)["response"] == PAYLOAD


def test_output_that_was_cut_short_says_why() -> None:
    payload = {**PAYLOAD, "status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}}
    assert line(result(payload))["incomplete"] == "max_output_tokens"


def test_a_failure_says_why_and_whether_it_may_be_billed() -> None:
    error = OpenRouterError("no", status_code=503, headers={"x-generation-id": "gen-1"}, possibly_billed=False)
    found = line(result(None, status="failed", error=error))
    assert (found["status"], found["text"], found["usage"], found["generation_id"]) == ("failed", None, None, "gen-1")
    assert found["error"] == {
        "type": "OpenRouterError",
        "message": "no",
        "status_code": 503,
        "possibly_billed": False,
        "generation_id": "gen-1",
    }
    in_doubt = InDoubtError("it may have been billed", possibly_billed=None)
    found = line(result(None, status="in_doubt", error=in_doubt))["error"]
    assert (found["type"], found["status_code"], found["possibly_billed"]) == ("InDoubtError", None, None)
    wrong = line(result(None, status="failed", error=InputError("a.jsonl, line 1: it is not JSON")))
    assert wrong["error"] == {"type": "InputError", "message": "a.jsonl, line 1: it is not JSON"}


def test_a_failed_response_keeps_its_text() -> None:
    error = OpenRouterError("the text is not JSON", possibly_billed=True)
    found = line(result(status="failed", error=error))
    assert (found["text"], found["cost"], found["status"]) == ("Hi.", 0.5, "failed")


def test_a_key_that_a_server_echoes_is_not_written() -> None:
    escaped = "".join(f"\\u{ord(character):04x}" for character in KEY)
    echo = {"type": "output_text", "text": f"<{KEY}> {escaped}", "annotations": [{"x": KEY}]}
    payload = {**PAYLOAD, "output": [{**MESSAGE, "content": [echo]}], KEY: KEY, "model": KEY}
    value = result(payload, custom_id=KEY, error=OpenRouterError(f"wrong key {KEY}"), status="failed", parsed=[KEY])
    written = line_of(value, Secret(KEY).redact, full=True)
    assert KEY.encode() not in written
    assert escaped.encode() not in written
    assert json.loads(written)["text"] == "<[key]> [key]"


hostile = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)
names = st.sampled_from(["id", "model", "status", "output", "usage", "incomplete_details", "error", "x"])


@given(st.dictionaries(names, hostile), st.booleans(), hostile)
def test_whatever_a_server_sends_is_a_line_of_json(payload: Any, full: bool, parsed: Any) -> None:
    found = line(result(payload, parsed=parsed), full=full)
    assert found["model"] is None or isinstance(found["model"], str)
    assert full == ("response" in found)


def test_what_is_nested_too_deeply_to_be_written_is_omitted() -> None:
    deep: Any = []
    for _ in range(99_000):  # Python 3.14 writes half of that; ours go to 100,000
        deep = [deep]
    found = line(result({**PAYLOAD, "usage": deep}, parsed=deep), full=True)
    assert (found["text"], found["parsed"], found["response"], found["usage"]) == ("Hi.", None, None, None)
    assert "response" not in line(result({**PAYLOAD, "usage": deep}))


# Figures


def test_the_figures_of_a_run() -> None:
    progress = Progress(100, 1000.0)
    assert progress.figures(1000.0) == Figures(0, 100, 0, 0, 0, None, None, None)
    for number in range(10):
        progress.add(result(), 1001.0 + number / 10)
    progress.add(result(None, status="failed", error=ValueError()), 1002.0)
    progress.add(result(None, status="in_doubt"), 1002.0)
    figures = progress.figures(1002.0)
    assert figures == Figures(12, 100, 0, 1, 1, 5.0, 6.0, pytest.approx(88 / 6))
    assert figures.text() == "12/100 (12 %), 6.0/s, $5.0000, 1 failed, 1 in doubt, 15 s left"


def test_results_of_the_journal_are_not_in_the_rate() -> None:
    progress = Progress(None, 0.0)
    for _ in range(1000):
        progress.add(result(is_resumed=True), 1.0)
    assert progress.figures(2.0) == Figures(1000, None, 1000, 0, 0, 500.0, None, None)
    assert progress.figures(2.0).text() == "1,000, $500.0000, 1,000 from the journal"
    progress.add(result(), 2.0)
    assert progress.figures(4.0).rate == 0.25


def test_the_rate_is_that_of_the_last_minute() -> None:
    progress = Progress(10_000, 0.0)
    for second in range(1000):
        progress.add(result(None), float(second))
    assert progress.figures(1000.0).rate == pytest.approx(1, abs=0.05)
    for number in range(600):
        progress.add(result(None), 1000.0 + number / 10)
    assert progress.figures(1060.0).rate == pytest.approx(10, abs=0.2)
    assert progress.figures(1200.0).rate is None


def test_nothing_is_left_in_the_end() -> None:
    progress = Progress(1, 0.0)
    progress.add(result(None), 1.0)
    assert progress.figures(2.0).left is None
    progress.add(result(None), 1.0)  # the file has grown
    assert progress.figures(2.0).text() == "2/1 (200 %), 1.0/s"
    assert Progress(0, 0.0).figures(0.0).text() == "0/0"


@given(st.lists(st.floats(0, 1e6)), st.integers(0, 10**9))
def test_the_figures_are_finite_and_memory_is_bounded(times: list[float], total: int) -> None:
    progress = Progress(total, 0.0)
    for now in sorted(times):
        progress.add(result(None), now)
        figures = progress.figures(now)
        assert figures.rate is None or 0 < figures.rate < math.inf
        assert figures.left is None or 0 <= figures.left < math.inf
        assert len(progress._seconds) <= 63


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0 s"), (59.4, "59 s"), (59.6, "1 min 0 s"), (3599, "59 min 59 s"), (3600, "1 h 0 min"), (172_799, "47 h 59 min"),
     (172_800, "2 d 0 h"), (1e6, "11 d 13 h")],
)  # fmt: skip
def test_lengths_of_time(seconds: float, text: str) -> None:
    assert duration(seconds) == text


def test_the_summary_says_how_to_go_on() -> None:
    journal = Path("out.journal")
    whole = BulkSummary(ok=5, cost=0.5, input_tokens=1000, output_tokens=20, seconds=2.0)
    counts, taken = summary_lines(whole, journal, None, False)
    assert counts == "5 ok, 0 failed, 0 in doubt"
    assert taken == "1,000 tokens read, 20 written, $0.5, in 2 s (2.5 requests/s)"
    assert summary_lines(BulkSummary(), None, None, False)[1] == "0 tokens read, 0 written, in 0 s (0.0 requests/s)"
    assert summary_lines(whole._replace(resumed=4), journal, None, False)[0].endswith(
        "in doubt, 4 of them from the journal"
    )
    assert summary_lines(whole._replace(resumed=4), journal, None, False)[1].endswith("(0.5 requests/s)")

    def more(
        journal: Path | None, problem: str | None = None, is_interrupted: bool = False, **counts: int
    ) -> list[str]:
        return summary_lines(whole._replace(**counts), journal, problem, is_interrupted)[2:]

    go_on = "to go on, run the same command again: what came is in the journal, and not sent again"
    again = "there is no journal: if it is run again, all requests are sent again"
    assert more(journal, is_interrupted=True) == [go_on]
    assert more(None, is_interrupted=True) == [again]
    assert more(journal, "no key", failed=1) == ["stopped: no key", go_on]
    assert more(None, "no key") == ["stopped: no key", again]
    assert more(journal, failed=1) == more(None, failed=1) == []
    budget = "the next request could exceed max_cost=1; pass a larger one and the same journal to go on"
    assert more(journal, budget) == [
        "stopped: the next request could exceed --max-cost 1; pass a larger one and the same journal to go on",
        "to go on, run the same command again with a larger --max-cost: what came is in the journal, and not sent again",
    ]
    assert "  openrouter bulk --list-in-doubt out.journal" in more(journal, in_doubt=1)
    assert more(None, in_doubt=1) == ["those in doubt may have been billed; their lines say what is known of each"]


def test_the_summary_names_the_commonest_reasons() -> None:
    reasons = Reasons()
    busy = OpenRouterError("busy", retryable=True)
    bounds = ValueError("max_tokens needs a limit for each request: pass max_output_tokens=...")
    doubtful = InDoubtError("it may have been billed")
    for error, status, count in ((bounds, "failed", 3), (busy, "failed", 2), (doubtful, "in_doubt", 5)):
        for index in range(count):
            reasons.add(BulkResult(index, None, status, error=error))  # type: ignore[arg-type]  # one of the three
    reasons.add(BulkResult(0, None, "ok"))
    assert reasons.lines() == [
        "  3 failed: --max-tokens needs a limit for each request: pass --param max_output_tokens=N",
        "  2 failed: busy",
    ]
    assert reasons.may_succeed == 2
    summary = BulkSummary(failed=5)
    assert summary_lines(summary, Path("j"), None, False, reasons)[-1] == (
        "the same command sends those again that were refused without being billed and may succeed later"
    )
    assert summary_lines(summary, None, None, False, reasons)[2:] == reasons.lines()
    for number in range(200):
        reasons.add(BulkResult(number, None, "failed", error=ValueError(f"{number} {'x' * 1000}")))
    assert len(reasons.lines()) == 3
    assert max(map(len, reasons.lines())) < 330


# Displays


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


FIGURES = Figures(5, 10, 0, 0, 0, None, 2.0, 2.5)


def test_lines_where_there_is_no_terminal() -> None:
    stream = io.StringIO()
    display = display_on(stream, 7.0, quiet=False)
    assert isinstance(display, Lines)
    assert display.every == 7.0
    display.show(FIGURES)
    display.close()
    assert stream.getvalue() == "5/10 (50 %), 2.0/s, 2 s left\n"


def test_a_bar_on_a_terminal_and_lines_without_rich(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    display = display_on(stream, 7.0, quiet=False)
    assert isinstance(display, Bar)
    display.show(FIGURES._replace(total=None))
    display.show(FIGURES)
    display.close()
    assert "5/10 (50 %), 2.0/s, 2 s left" in stream.getvalue()
    assert display.every < 1

    def missing(name: str) -> Any:
        raise ImportError(name)

    monkeypatch.setattr(displays, "import_module", missing)
    assert isinstance(display_on(stream, 7.0, quiet=False), Lines)


def test_nothing_where_it_is_to_be_quiet() -> None:
    stream = Terminal()
    display = display_on(stream, 7.0, quiet=True)
    assert isinstance(display, Silent)
    display.show(FIGURES)
    display.close()
    assert stream.getvalue() == ""


def test_a_reader_that_has_gone_does_not_end_the_run() -> None:
    class Gone(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError

    Lines(Gone(), 1.0).show(FIGURES)


# Schemas

PERSON = {
    "title": "A person",
    "type": "object",
    "properties": {
        "name": {"type": "string", "minLength": 1},
        "friends": {"type": "array", "items": {"$ref": "#/$defs/f"}},
    },
    "$defs": {"f": {"type": "object", "properties": {"age": {"type": "integer"}}}},
}


def test_a_schema_is_sent_as_a_strict_one_and_the_whole_of_it_is_checked() -> None:
    schema = SchemaType(json.dumps(PERSON))
    sent = schema.format()
    assert (sent["type"], sent["name"], sent["strict"]) == ("json_schema", "A_person", True)
    assert sent["schema"]["required"] == ["name", "friends"]
    assert sent["schema"]["$defs"]["f"]["additionalProperties"] is False
    value = {"name": "Ada", "friends": [{"age": 36}]}
    assert schema.read(json.dumps(value)) == value
    with pytest.raises(Mismatch) as caught:
        schema.read('{"name": "", "friends": [{"age": 1}, {"age": "x"}]}')
    assert [problem.path for problem in caught.value.problems] == ["name", "friends[1].age"]
    with pytest.raises(ValueError, match="Expecting value"):
        schema.read("no JSON")


def test_a_schema_serves_wherever_a_type_does() -> None:
    schema = SchemaType(json.dumps({**PERSON, "title": "t" * 100}))
    assert schema.name == "t" * 64
    assert schema.partial('{"name": "Ad') == {"name": "Ad"}


def test_a_value_that_is_nested_too_deeply_does_not_fit() -> None:
    tree = {"type": "object", "properties": {"x": {"$ref": "#"}}}
    value: Any = {}
    for _ in range(5000):
        value = {"x": value}
    with pytest.raises(Mismatch, match="nested too deeply"):
        SchemaType(json.dumps(tree)).convert(value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "it is not JSON: "),
        ("[" * 100_000, "it is not JSON: "),
        ("[]", "the schema must be a JSON object"),
        ('{"type": "array"}', "the schema must be of an object at the top"),
        ("{}", "the schema must be of an object at the top"),
        ('{"type": "object", "required": 5}', "it is not a JSON Schema: 5 is not of type 'array', at $.required"),
        ('{"type": "object", "properties": {"a": {"$ref": "https://x/y"}}}', "properties.a refers to 'https://x/y', which"),
        ('{"type": "object", "properties": {"a": {"$ref": "#/$defs/x"}}, "$defs": {}}', "properties.a refers to '#/$defs/x'"),
        ('{"type": "object", "properties": {"a": {"$ref": 5}}}', "properties.a refers to 5"),
        ('{"type": "object", "properties": {"a": {"not": {}}}}', "a: what a value must not be cannot be a strict schema"),
        ('{"type": "object", "additionalProperties": true}', "the schema: an object with keys of any name"),
    ],
)  # fmt: skip
def test_a_schema_that_cannot_be_used_is_refused(text: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        SchemaType(text)
    assert str(caught.value).startswith(message)
    assert "strict=False" not in str(caught.value)


def test_a_schema_needs_jsonschema(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Any:
        raise ImportError(name)

    monkeypatch.setattr(schemas, "import_module", missing)
    with pytest.raises(InputError, match=r'pip install "openrouter-responses\[bulk\]"'):
        SchemaType(json.dumps(PERSON))
    assert import_module("jsonschema")
