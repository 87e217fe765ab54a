"""The command `openrouter`, also `python -m openrouter`."""

from __future__ import annotations

import argparse
import errno
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from openrouter_generated._model import is_mapping

__all__ = ["main"]

_DESCRIPTION = "Report where recorded answers leave the API's documented contract, ready to be put into an issue."
_EPILOG = """\
FILE is a body (.json), a stream (.sse), a record of an error ({"status", "body"}), or a folder of those; "-" reads standard
input. Keys and account ids are blotted out in what is shown. Exit status: 0 where nothing differs, 1 where something does,
2 where an input cannot be read.
"""

_NO_ANSWERS = frozenset(("request.json", "meta.json", "manifest.json"))
"""What stands beside the answers in a folder of recordings."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: What stands behind the command's name; None for those of the process.

    Returns:
        The exit status: 0 where nothing differs, 1 where something does, 2 where an input cannot be read.

    Raises:
        SystemExit: The arguments are wrong (status 2), or help was asked for (status 0).
    """
    parser = argparse.ArgumentParser(prog="openrouter", description="Tools around OpenRouter's Responses API.")
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser(
        "contract", help="report where answers leave the contract", description=_DESCRIPTION, epilog=_EPILOG
    )
    command.add_argument("files", nargs="+", metavar="FILE", help='a body, a stream, a folder, or "-"')
    command.add_argument("--json", action="store_true", help="write JSON instead of Markdown")
    command.add_argument("--schema", help="hold every payload against this schema of the document")
    given = parser.parse_args(arguments)
    return _contract(given.files, given.schema, given.json)


def _contract(names: list[str], schema: str | None, as_json: bool) -> int:
    from openrouter_generated import API_DIGEST, API_VERSION

    from .contract import check, group, markdown

    violations: list[Any] = []
    problems: list[str] = []
    count = 0
    for name in names:
        try:
            for place, piece in _pieces(name):
                try:
                    violations += check(_parse(piece), schema)
                    count += 1
                except (ValueError, RecursionError) as error:
                    problems.append(f"{place}: {error}")
        except OSError as error:
            problems.append(f"{name}: {error.strerror or error}")
    drifts = group(violations)
    if as_json:
        document = {"version": API_VERSION, "digest": API_DIGEST}
        found = list(map(asdict, drifts))
        report = {"document": document, "payloads": count, "drift": found, "unreadable": problems}
        sys.stdout.write(json.dumps(report, indent=2) + "\n")
    elif count:
        # What stands in an example can be more than a terminal's encoding has.
        encoding = sys.stdout.encoding
        sys.stdout.write(markdown(drifts, count).encode(encoding, "backslashreplace").decode(encoding))
    for problem in problems:
        sys.stderr.write(f"openrouter contract: cannot read {problem}\n")
    return 2 if problems else int(bool(drifts))


def _pieces(name: str) -> Iterator[tuple[str, bytes]]:
    """Each body and event in an input, with where it stands."""
    from ._answer import looks_like_stream

    for place, body in _bodies(name):
        if not place.endswith(".sse") and not looks_like_stream({}, body):
            yield place, body
            continue
        data = _events(body)
        yield from ((f"{place}, event {number}", piece) for number, piece in enumerate(data, 1) if piece != b"[DONE]")
        if not data:
            yield place, b""


def _bodies(name: str) -> Iterator[tuple[str, bytes]]:
    if name == "-":
        yield "standard input", sys.stdin.buffer.read()
    elif not (path := Path(name)).is_dir():
        yield name, path.read_bytes()
    else:
        files = [file for file in sorted(path.rglob("*")) if file.suffix in (".json", ".sse")]
        answers = [file for file in files if file.name not in _NO_ANSWERS]
        if not answers:
            raise FileNotFoundError(errno.ENOENT, "the folder holds no .json and no .sse")
        yield from ((str(file), file.read_bytes()) for file in answers)


def _events(body: bytes) -> list[bytes]:
    from ._sse import SSEDecoder

    decoder = SSEDecoder(limit=len(body))
    return [event.data for event in (*decoder.feed(body), *decoder.finish())]


def _parse(piece: bytes) -> Any:
    from ._json import parse_json

    payload = parse_json(piece)
    # The record of an error is its status and its body, the latter perhaps as text.
    if is_mapping(payload) and payload.keys() >= {"status", "body"} and isinstance(payload["status"], int):
        body = payload["body"]
        return parse_json(body.encode()) if isinstance(body, str) else body
    return payload


if __name__ == "__main__":
    sys.exit(main())
