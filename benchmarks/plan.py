"""The cases of the benchmarks, and the rows of the table of results."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Subject:
    """A client, or a loop, that a case measures.

    Attributes:
        name: Its name in the results.
        environment: Name of the environment that it runs in.
        arguments: Arguments of the case's script. `{url}` is replaced by the URL of the server.
    """

    name: str
    environment: str
    arguments: tuple[str, ...]


@dataclass(frozen=True)
class Row:
    """A row of the table: the time of `over` divided by the time of `under`.

    Attributes:
        title: Text of the row.
        case: Name of its case.
        over, under: Names of subjects. Without `under`, the row is not a ratio.
        sense: Whether higher (`>=`) or lower (`<=`) is better.
        target: Value to reach, or None for a row without a target.
        clocks: Figures of the samples to compare. Of two, the worse one counts.
        unit: Unit of a row that is not a ratio.
        scale: Factor of the figure.
    """

    title: str
    case: str
    over: str
    under: str | None
    sense: Literal[">=", "<="]
    target: float | None = None
    clocks: tuple[str, ...] = ("cpu", "wall")
    unit: str = ""
    scale: float = 1.0


@dataclass(frozen=True)
class Case:
    """A script of cases/, run for several subjects in turn.

    Attributes:
        name: Name for `--only`.
        title: What it measures, and per what.
        script: File in cases/.
        subjects: The subjects to compare.
        repeats: Number of runs of each subject in a round.
        rounds: Maximum number of rounds.
        warm: Whether the first run of each subject is not counted, so that disk and bytecode caches are warm.
        stock: Whether it needs the package that the stock generator makes.
        scale, unit: Factor and unit of the times in the report.
    """

    name: str
    title: str
    script: str
    subjects: tuple[Subject, ...]
    repeats: int = 1
    rounds: int = 99
    warm: bool = False
    stock: bool = False
    scale: float = 1e6
    unit: str = "µs"


OURS, SPEED = "this client", "this client [speed]"
ASYNC, ASYNC_SPEED = "this client, async", "this client, async [speed]"
LOOP, LOOP_ASYNC, SSE = "httpx loop", "httpx loop, async", "httpx-sse loop"
OTHER_FRAMINGS = {
    "comments": "a comment before each fifth",
    "crlf": "an event line before each, CRLF",
    "tight": "an event line before each, no space behind the colon",
    "id": "ids and event lines",
}
FRAMINGS = {"": "data lines alone", ".event": "an event line before each"}
"""Ending of a route to how its events are written: as OpenRouter writes them, and as most other servers do."""
LOOP_SNIFFIO = "httpx loop, with sniffio"
"""What a user has of it who installs that, too: httpx does without it, and its asynchronous calls take longer then."""
JOURNAL, IDEAL = "this client, with a journal", "the ideal schedule"
OPENAI, OFFICIAL = "openai", "openrouter (official)"


def cases(quick: bool) -> list[Case]:
    """Return the cases.

    Args:
        quick: Use small sizes, to check that everything works. The figures are not meaningful.
    """
    events, long, streams = ("2000", "100000", ("200",)) if quick else ("20000", "1000000", ("1000", "5000"))
    turns, both_ways = "4" if quick else "20", (OURS, SPEED, ASYNC, ASYNC_SPEED, LOOP, LOOP_ASYNC)
    megabytes, prompts = ("20", "500") if quick else ("200", "10000")
    samples, calls, repeats = ("1", "50", 2) if quick else ("3", "500", 10)

    def read(route: str, size: str, *names: str) -> tuple[Subject, ...]:
        everyone = {
            OURS: ("ours", "ours"),
            SPEED: ("speed", "ours"),
            ASYNC: ("ours", "ours_async"),
            ASYNC_SPEED: ("speed", "ours_async"),
            LOOP: ("baseline", "loop"),
            LOOP_ASYNC: ("baseline", "loop_async"),
            SSE: ("baseline", "httpx_sse"),
            OPENAI: ("openai", "openai"),
            OFFICIAL: ("official", "official"),
            "json.loads alone": ("baseline", "json_loads"),
            "msgspec.json.decode alone": ("speed", "msgspec_loads"),
            "the server, drained": ("baseline", "server"),
        }
        return tuple(
            Subject(name, environment, (client, "{url}", route, size, "1" if name == OFFICIAL else samples))
            for name, (environment, client) in everyone.items()
            if not names or name in names
        )

    def imported(name: str, environment: str, *statements: str) -> Subject:
        return Subject(name, environment, statements)

    def both(*arguments: str) -> tuple[Subject, ...]:
        clients = {OURS: ("ours", "ours"), "httpx": ("baseline", "httpx"), OPENAI: ("openai", "openai"),
                   OFFICIAL: ("official", "official")}  # fmt: skip
        return tuple(Subject(name, env, (client, *arguments)) for name, (env, client) in clients.items())

    seconds = "0.2" if quick else "1"
    return [
        Case(
            "decode",
            "JSON to models, per object",
            "decode.py",
            tuple(
                Subject(f"{name}: {title}", "ours", (who, what, seconds))
                for title, what in (
                    ("text delta", "delta"),
                    ("response.completed", "completed"),
                    ("finished response", "response"),
                )
                for name, who in (("this client", "ours"), ("stock", "stock"))
            ),
            stock=True,
        ),
        Case(
            "imports",
            "import in a new process",
            "imports.py",
            (
                imported("import httpx", "ours", "import httpx"),
                imported("from openrouter import OpenRouter", "ours", "from openrouter import OpenRouter"),
                imported(
                    "openrouter_generated, beyond httpx and attrs",
                    "ours",
                    "import openrouter_generated.models",
                    "import attrs, httpx",
                ),
                imported(OPENAI, "openai", "from openai import OpenAI"),
                imported(OFFICIAL, "official", "from openrouter import OpenRouter"),
            ),
            repeats=repeats,
            warm=True,
            scale=1e3,
            unit="ms",
        ),
        *(
            Case(
                f"burst{end}",
                f"stream of {int(events):,} text deltas, {title}, per event",
                "stream.py",
                read(f"burst{end}", events),
            )
            for end, title in FRAMINGS.items()
        ),
        *(
            Case(
                f"chunked{end}",
                f"stream of {int(events):,} text deltas, {title}, one network chunk per event, per event",
                "stream.py",
                read(f"chunked{end}", events, *both_ways, OPENAI),
            )
            for end, title in FRAMINGS.items()
        ),
        *(
            Case(
                f"burst.{name}",
                f"stream of {int(events):,} text deltas, {title}, per event",
                "stream.py",
                read(f"burst.{name}", events, OURS, SPEED, LOOP),
            )
            for name, title in OTHER_FRAMINGS.items()
        ),
        *(
            Case(
                f"agent{end}",
                f"stream of {int(turns):,} turns of an agent, {title}, per event",
                "stream.py",
                read(f"agent{end}", turns, *both_ways, OPENAI),
            )
            for end, title in FRAMINGS.items()
        ),
        Case("big", "a stream with one event of 10 MiB", "stream.py", read("big", "10485760"), scale=1e3, unit="ms"),
        Case("call", "finished response over one connection, per call", "call.py", both("{url}", calls)),
        Case(
            "first",
            "create a client and make the first call, after the import, in a new process",
            "first_call.py",
            both("{url}", "response"),
            repeats=max(repeats // 2, 1),
            warm=True,
            scale=1e3,
            unit="ms",
        ),
        Case(
            "first-stream",
            "create a client and read the first stream, after the import, in a new process",
            "first_call.py",
            both("{url}", "stream"),
            repeats=max(repeats // 2, 1),
            warm=True,
            scale=1e3,
            unit="ms",
        ),
        *(
            Case(
                f"{name}.tls",
                f"the same as {name}, over TLS",
                "first_call.py",
                tuple(each for each in both("{tls}", how, "{trusted}") if each.name in (OURS, "httpx")),
                repeats=max(repeats // 2, 1),
                warm=True,
                scale=1e3,
                unit="ms",
            )
            for name, how in (("first", "response"), ("first-stream", "stream"))
        ),
        Case(
            "memory",
            f"iterate {int(long):,} events; memory at a tenth and at the end",
            "memory.py",
            (
                Subject(OURS, "ours", ("ours", "{url}", long)),
                Subject(LOOP, "baseline", ("loop", "{url}", long)),
            ),
            rounds=3,
            scale=1.0,
            unit="s",
        ),
        Case(
            "media",
            f"send a file of {megabytes} MiB",
            "media.py",
            tuple(
                Subject(name, environment, (client, "{url}", megabytes))
                for name, environment, client in (
                    (OURS, "ours", "ours"),
                    (ASYNC, "ours", "ours_async"),
                    ("httpx", "baseline", "httpx"),
                    (OPENAI, "openai", "openai"),
                )
            ),
            rounds=3,
            scale=1e3,
            unit="ms",
        ),
        *(
            Case(
                "many" if number == streams[0] else f"many-{number}",
                f"{int(number):,} concurrent asynchronous streams of 50 deltas",
                "many.py",
                tuple(
                    Subject(name, environment, (client, "{url}", number, "50", "2" if number == streams[0] else "1"))
                    for name, environment, client in (
                        (OURS, "ours", "ours"),
                        (SPEED, "speed", "ours"),
                        (LOOP, "baseline", "loop"),
                        (LOOP_SNIFFIO, "ours", "loop"),
                        (OPENAI, "openai", "openai"),
                    )
                    if number == streams[0] or name in (OURS, LOOP)
                ),
                rounds=99 if number == streams[0] else 1,  # httpcore takes time that grows with their square
                scale=1.0,
                unit="s",
            )
            for number in streams
        ),
        Case(
            "bulk",
            f"{int(prompts):,} prompts, 50 at a time, per prompt",
            "bulk.py",
            (
                Subject(OURS, "ours", ("ours", "{url}", prompts, "json")),
                Subject(JOURNAL, "ours", ("ours_journal", "{url}", prompts, "json")),
                Subject(LOOP_ASYNC, "baseline", ("loop", "{url}", prompts, "json")),
                Subject(LOOP_SNIFFIO, "ours", ("loop", "{url}", prompts, "json")),
            ),
            rounds=3,
        ),
        Case(
            "bulk-flaky",
            "4,000 prompts, 50 at a time, with 5 % refusals and 1 % responses that break off, per prompt",
            "bulk.py",
            (
                Subject(JOURNAL, "ours", ("ours_journal", "{url}", "4000", "flaky/200")),
                Subject(IDEAL, "baseline", ("ideal", "{url}", "4000", "flaky/200")),
            ),
            rounds=3,
        ),
        Case(
            "generate",
            "make generate, as the document grows",
            "generate.py",
            tuple(Subject(f"x{times}", "generator", ("{build}/grown", str(times))) for times in (1, 3, 10)),
            rounds=3,
            scale=1.0,
            unit="s",
        ),
        Case(
            "generate-large",
            "make generate of a document of 200 operations and some 6,000 objects, and of half of it",
            "generate.py",
            (
                Subject("whole", "generator", ("{build}/large", "made-up:200")),
                Subject("half", "generator", ("{build}/large", "made-up:100")),
                Subject("stock", "generator", ("{build}/large", "stock:200")),
            ),
            rounds=3,
            scale=1.0,
            unit="s",
        ),
    ]


ROWS = [
    Row("decode one text delta: stock / this", "decode", "stock: text delta", "this client: text delta", ">=", 25),
    Row("decode `response.completed` with one message: stock / this", "decode", "stock: response.completed",
        "this client: response.completed", ">=", 15),
    Row("decode a finished response with one message: stock / this", "decode", "stock: finished response",
        "this client: finished response", ">=", 15),
    Row("`from openrouter import OpenRouter` / `import httpx`", "imports", "from openrouter import OpenRouter",
        "import httpx", "<=", 1.10, ("cpu",)),
    Row("the same, whole process with the interpreter", "imports", "from openrouter import OpenRouter",
        "import httpx", "<=", None, ("process_cpu",)),
    Row("`import openrouter_generated.models` beyond httpx and attrs", "imports",
        "openrouter_generated, beyond httpx and attrs", None, "<=", None, ("cpu",), "ms", 1e3),
    Row("import: openai / this", "imports", OPENAI, "from openrouter import OpenRouter", ">=", None, ("cpu",)),
    Row("import: openrouter (official) / this", "imports", OFFICIAL, "from openrouter import OpenRouter", ">=", None, ("cpu",)),
    *(
        row
        for end, title in FRAMINGS.items()
        for row in (
            Row(f"burst, {title}: httpx loop / this", f"burst{end}", LOOP, OURS, ">=", 1.0),
            Row(f"burst, {title}, async", f"burst{end}", LOOP_ASYNC, ASYNC, ">=", 1.0),
            Row(f"burst, {title} [speed]", f"burst{end}", LOOP, SPEED, ">=", 1.6),
            Row(f"burst, {title}, async [speed]", f"burst{end}", LOOP_ASYNC, ASYNC_SPEED, ">=", 1.6),
            Row(f"burst, {title}: httpx-sse loop / this", f"burst{end}", SSE, OURS, ">="),
            Row(f"burst, {title}: openai / this", f"burst{end}", OPENAI, OURS, ">=", 20),
            Row(f"burst, {title}: openrouter (official) / this", f"burst{end}", OFFICIAL, OURS, ">=", 300),
            Row(f"one chunk per event, {title}: httpx loop / this", f"chunked{end}", LOOP, OURS, ">=", 1.0),
            Row(f"one chunk per event, {title}, async", f"chunked{end}", LOOP_ASYNC, ASYNC, ">=", 1.0),
            Row(f"one chunk per event, {title} [speed]", f"chunked{end}", LOOP, SPEED, ">=", 1.1),
            Row(f"one chunk per event, {title}, async [speed]", f"chunked{end}", LOOP_ASYNC, ASYNC_SPEED, ">=", 1.1),
            Row(f"one chunk per event, {title}: openai / this", f"chunked{end}", OPENAI, OURS, ">="),
            Row(f"an agent's stream, {title}: httpx loop / this", f"agent{end}", LOOP, OURS, ">="),
            Row(f"an agent's stream, {title}, async", f"agent{end}", LOOP_ASYNC, ASYNC, ">="),
            Row(f"an agent's stream, {title} [speed]", f"agent{end}", LOOP, SPEED, ">="),
            Row(f"an agent's stream, {title}, async [speed]", f"agent{end}", LOOP_ASYNC, ASYNC_SPEED, ">="),
            Row(f"an agent's stream, {title}: openai / this", f"agent{end}", OPENAI, OURS, ">="),
        )
    ),
    *(
        row
        for name, title in OTHER_FRAMINGS.items()
        for row in (
            Row(f"burst, {title}: httpx loop / this", f"burst.{name}", LOOP, OURS, ">=", 1.0),
            Row(f"burst, {title} [speed]", f"burst.{name}", LOOP, SPEED, ">=", 1.6),
        )
    ),
    Row("one event of 10 MiB: this / httpx loop", "big", OURS, LOOP, "<="),
    Row("one event of 10 MiB: this [speed] / httpx loop", "big", SPEED, LOOP, "<="),
    Row("one event of 10 MiB: openrouter (official) / this", "big", OFFICIAL, OURS, ">="),
    Row("finished response: this / `httpx.Client.post().json()`", "call", OURS, "httpx", "<=", 1.05),
    Row("finished response: openai / this", "call", OPENAI, OURS, ">="),
    Row("finished response: openrouter (official) / this", "call", OFFICIAL, OURS, ">="),
    Row("client and first call: this / httpx", "first", OURS, "httpx", "<=", 1.15),
    Row("the same with the import", "first", OURS, "httpx", "<=", None, ("start_cpu", "start_wall")),
    Row("the same, whole process with the interpreter", "first", OURS, "httpx", "<=", None,
        ("process_cpu",)),
    Row("client and first call, with the import: openai / this", "first", OPENAI, OURS, ">=", None,
        ("start_cpu", "start_wall")),
    Row("client and first call, with the import: openrouter (official) / this", "first", OFFICIAL, OURS, ">=", None,
        ("start_cpu", "start_wall")),
    Row("client and first stream: this / httpx", "first-stream", OURS, "httpx", "<=", 1.2),
    Row("client and first call over TLS: this / httpx", "first.tls", OURS, "httpx", "<=", 1.15),
    Row("client and first stream over TLS: this / httpx", "first-stream.tls", OURS, "httpx", "<=", 1.2),
    Row("memory: growth of this over the last 90 % of the events", "memory", OURS, None, "<=", 8.0, ("growth",),
        "MiB"),
    Row("memory: the text of these events", "memory", OURS, None, "<=", None, ("text",), "MiB"),
    Row("memory: growth of the httpx loop, which keeps no text", "memory", LOOP, None, "<=", None, ("growth",), "MiB"),
    Row("memory at the last event: this", "memory", OURS, None, "<=", None, ("rss_all",), "MiB"),
    Row("memory that sending a file of 200 MiB takes: this", "media", OURS, None, "<=", 8.0, ("peak",), "MiB"),
    Row("the same, async", "media", ASYNC, None, "<=", 8.0, ("peak",), "MiB"),
    Row("the same, httpx with base64 in memory", "media", "httpx", None, "<=", None, ("peak",), "MiB"),
    Row("the same, openai", "media", OPENAI, None, "<=", None, ("peak",), "MiB"),
    Row("a file of 200 MiB: this / httpx with base64 in memory", "media", OURS, "httpx", "<="),
    Row("1,000 concurrent streams: httpx loop / this", "many", LOOP, OURS, ">=", 1.0),
    Row("1,000 concurrent streams [speed]: httpx loop / this", "many", LOOP, SPEED, ">=", 1.0),
    Row("1,000 concurrent streams: httpx loop, with sniffio / this", "many", LOOP_SNIFFIO, OURS, ">="),
    Row("1,000 concurrent streams [speed]: httpx loop, with sniffio / this", "many", LOOP_SNIFFIO, SPEED, ">="),
    Row("5,000 concurrent streams: httpx loop / this", "many-5000", LOOP, OURS, ">=", 1.0),
    Row("memory of each of 1,000 streams: this", "many", OURS, None, "<=", None, ("each",), "KiB"),
    Row("memory of each of 1,000 streams: httpx loop", "many", LOOP, None, "<=", None, ("each",), "KiB"),
    Row("concurrent streams: openai / this", "many", OPENAI, OURS, ">="),
    Row("10,000 prompts: httpx loop, async / this", "bulk", LOOP_ASYNC, OURS, ">=", 0.9),
    Row("10,000 prompts with a journal: httpx loop without one, async / this", "bulk", LOOP_ASYNC, JOURNAL, ">=", 0.9),
    Row("10,000 prompts: httpx loop, with sniffio / this", "bulk", LOOP_SNIFFIO, OURS, ">="),
    Row("prompts with 5 % refused and 1 % broken: ideal schedule / this", "bulk-flaky", IDEAL, JOURNAL, ">=", 0.9, ("wall",)),
    Row("`make generate`: ten times the document / the document", "generate", "x10", "x1", "<=", 12),
    Row("`make generate`: three times the document / the document", "generate", "x3", "x1", "<="),
    Row("`make generate`, 6,000 objects / 3,000", "generate-large", "whole", "half", "<=", 2.3),
    Row("the same, memory", "generate-large", "whole", "half", "<=", 2.0, ("peak",)),
    Row("the same 6,000 objects: this, with proof / openapi-python-client as it is", "generate-large", "whole", "stock", "<="),
    Row("the same, memory", "generate-large", "whole", "stock", "<=", None, ("peak",)),
]  # fmt: skip
