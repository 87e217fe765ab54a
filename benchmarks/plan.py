"""What is measured, and what is compared with what: the cases, and the rows of the table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Subject:
    """One of those that a case compares.

    Attributes:
        name: What the results call it.
        environment: Where it runs.
        arguments: Arguments of the case's script; `{url}` is the server's address.
    """

    name: str
    environment: str
    arguments: tuple[str, ...]


@dataclass(frozen=True)
class Row:
    """A line of the table: what `over` takes, divided by what `under` takes.

    Attributes:
        title: What it says.
        case: Name of its case.
        over, under: Subjects. Without `under` it is no ratio.
        sense: Whether more or less is better.
        target: What it must reach, or None for a line that only tells.
        clocks: Figures of the samples that are looked at; the worse counts where there are two.
        unit: Unit of a line that is no ratio.
        scale: What its figure is multiplied with.
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
        name: What `--only` calls it.
        title: What it measures, with the unit of one sample.
        script: File in cases/.
        subjects: Whom it compares.
        repeats: How often each runs in a round.
        rounds: How many rounds it takes at most.
        warm: Whether each subject first runs once without being counted, for caches of the disk and of bytecode.
        stock: Whether it needs the package that the stock generator makes.
        scale, unit: How its times are shown.
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
LOOP, SSE = "httpx loop", "httpx-sse loop"
OPENAI, REFERENCE = "openai", "reference SDK"


def cases(quick: bool) -> list[Case]:
    """Return the cases; quick ones are small enough to try a change, and no figures to publish."""
    events, long, streams = ("2000", "100000", "200") if quick else ("20000", "1000000", "1000")
    samples, calls, repeats = ("1", "50", 2) if quick else ("3", "500", 10)

    def read(kind: str, size: str, *names: str) -> tuple[Subject, ...]:
        everyone = {
            OURS: ("ours", "ours"),
            SPEED: ("speed", "ours"),
            LOOP: ("baseline", "loop"),
            SSE: ("baseline", "httpx_sse"),
            OPENAI: ("openai", "openai"),
            REFERENCE: ("reference", "reference"),
            "json.loads alone": ("baseline", "json_loads"),
            "msgspec.json.decode alone": ("speed", "msgspec_loads"),
            "the server, drained": ("baseline", "server"),
        }
        return tuple(
            Subject(name, environment, (client, "{url}", kind, size, "1" if name == REFERENCE else samples))
            for name, (environment, client) in everyone.items()
            if not names or name in names
        )

    def imported(name: str, environment: str, *statements: str) -> Subject:
        return Subject(name, environment, statements)

    def both(*arguments: str) -> tuple[Subject, ...]:
        clients = {OURS: ("ours", "ours"), "httpx": ("baseline", "httpx"), OPENAI: ("openai", "openai"),
                   REFERENCE: ("reference", "reference")}  # fmt: skip
        return tuple(Subject(name, env, (client, *arguments)) for name, (env, client) in clients.items())

    seconds = "0.2" if quick else "1"
    return [
        Case(
            "decode",
            "JSON to models, for each",
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
                imported(REFERENCE, "reference", "from openrouter import OpenRouter"),
            ),
            repeats=repeats,
            warm=True,
            scale=1e3,
            unit="ms",
        ),
        Case("burst", f"stream of {int(events):,} text deltas, for each event", "stream.py", read("burst", events)),
        Case(
            "chunked",
            f"the same, one network chunk an event, {int(events):,} of them, for each event",
            "stream.py",
            read("chunked", events, OURS, SPEED, LOOP, SSE, OPENAI, "the server, drained"),
        ),
        Case("big", "a stream with one event of 10 MiB", "stream.py", read("big", "10485760"), scale=1e3, unit="ms"),
        Case("call", "finished response, one connection, for each call", "call.py", both("{url}", calls)),
        Case(
            "first",
            "make a client and the first call, after the import, in a new process",
            "first_call.py",
            both("{url}", "answer"),
            repeats=max(repeats // 2, 1),
            warm=True,
            scale=1e3,
            unit="ms",
        ),
        Case(
            "first-stream",
            "make a client and read a first stream, after the import, in a new process",
            "first_call.py",
            both("{url}", "stream"),
            repeats=max(repeats // 2, 1),
            warm=True,
            scale=1e3,
            unit="ms",
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
            "many",
            f"{int(streams):,} asynchronous streams of 50 deltas at once",
            "many.py",
            tuple(
                Subject(name, environment, (client, "{url}", streams, "50", "2"))
                for name, environment, client in (
                    (OURS, "ours", "ours"),
                    (LOOP, "baseline", "loop"),
                    (OPENAI, "openai", "openai"),
                )
            ),
            scale=1.0,
            unit="s",
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
        "import httpx", "<=", 1.15, ("cpu",)),
    Row("the same, whole process with the interpreter", "imports", "from openrouter import OpenRouter",
        "import httpx", "<=", None, ("process_cpu",)),
    Row("`import openrouter_generated.models` beyond httpx and attrs", "imports",
        "openrouter_generated, beyond httpx and attrs", None, "<=", None, ("cpu",), "ms", 1e3),
    Row("import: openai / this", "imports", OPENAI, "from openrouter import OpenRouter", ">=", None, ("cpu",)),
    Row("import: reference SDK / this", "imports", REFERENCE, "from openrouter import OpenRouter", ">=", None, ("cpu",)),
    Row("burst: httpx loop / this", "burst", LOOP, OURS, ">=", 0.8),
    Row("burst: httpx loop / this [speed]", "burst", LOOP, SPEED, ">=", 1.2),
    Row("burst: httpx-sse loop / this", "burst", SSE, OURS, ">="),
    Row("burst: openai / this", "burst", OPENAI, OURS, ">=", 10),
    Row("burst: reference SDK / this", "burst", REFERENCE, OURS, ">=", 200),
    Row("one chunk an event: httpx loop / this", "chunked", LOOP, OURS, ">=", 0.9),
    Row("one chunk an event: httpx loop / this [speed]", "chunked", LOOP, SPEED, ">="),
    Row("one chunk an event: openai / this", "chunked", OPENAI, OURS, ">="),
    Row("one event of 10 MiB: this / httpx loop", "big", OURS, LOOP, "<="),
    Row("one event of 10 MiB: this [speed] / httpx loop", "big", SPEED, LOOP, "<="),
    Row("one event of 10 MiB: reference SDK / this", "big", REFERENCE, OURS, ">="),
    Row("finished response: this / `httpx.Client.post().json()`", "call", OURS, "httpx", "<=", 1.10),
    Row("finished response: openai / this", "call", OPENAI, OURS, ">="),
    Row("finished response: reference SDK / this", "call", REFERENCE, OURS, ">="),
    Row("client and first call: this / httpx", "first", OURS, "httpx", "<=", 1.3),
    Row("the same with the import", "first", OURS, "httpx", "<=", None, ("start_cpu", "start_wall")),
    Row("the same, whole process with the interpreter", "first", OURS, "httpx", "<=", None,
        ("process_cpu",)),
    Row("client and first call, with the import: openai / this", "first", OPENAI, OURS, ">=", None,
        ("start_cpu", "start_wall")),
    Row("client and first call, with the import: reference SDK / this", "first", REFERENCE, OURS, ">=", None,
        ("start_cpu", "start_wall")),
    Row("client and first stream: this / httpx", "first-stream", OURS, "httpx", "<="),
    Row("memory: growth of this over the last nine tenths of the events", "memory", OURS, None, "<=", 8.0, ("growth",),
        "MiB"),
    Row("memory: the text itself that they carry", "memory", OURS, None, "<=", None, ("text",), "MiB"),
    Row("memory: growth of the httpx loop, which keeps nothing", "memory", LOOP, None, "<=", None, ("growth",), "MiB"),
    Row("memory at the last event: this", "memory", OURS, None, "<=", None, ("rss_all",), "MiB"),
    Row("many streams at once: httpx loop / this", "many", LOOP, OURS, ">=", 0.8),
    Row("many streams at once: openai / this", "many", OPENAI, OURS, ">="),
    Row("`make generate`: ten times the document / the document", "generate", "x10", "x1", "<=", 12),
    Row("`make generate`: three times the document / the document", "generate", "x3", "x1", "<="),
    Row("`make generate`, 6,000 objects / 3,000", "generate-large", "whole", "half", "<=", 2.3),
    Row("the same, memory", "generate-large", "whole", "half", "<=", 2.0, ("peak",)),
    Row("the same 6,000 objects: this, with proof / openapi-python-client as it is", "generate-large", "whole", "stock", "<="),
    Row("the same, memory", "generate-large", "whole", "stock", "<=", None, ("peak",)),
]  # fmt: skip
