"""The command `openrouter bulk`: a run from its first pass to its summary."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .files import Files, UsageError, files_of, show
from .sending import INTERRUPTED, SOME_FAILED, WRONG_INPUT, Job, Sending

if TYPE_CHECKING:
    from ...bulk import BulkRequest
    from ...client import OpenRouter


def run(args: argparse.Namespace) -> int:
    """Run the command; return the exit status."""
    from ...bulk import JournalError
    from .lines import InputError

    try:
        if args.list_in_doubt is not None:
            return _list_in_doubt(args.list_in_doubt)
        return _Command(args).run()
    except (UsageError, InputError, JournalError, ImportError, TypeError, ValueError) as error:
        show(f"{error}")
        return WRONG_INPUT
    except OSError as error:
        show(f"{error.filename or ''}: {error.strerror or error}".removeprefix(": "))
        return WRONG_INPUT
    except KeyboardInterrupt:
        return INTERRUPTED


def _list_in_doubt(path: str) -> int:
    from ...bulk import Journal
    from .outputs import line_of

    if not Path(path).exists():
        raise UsageError(f"there is no journal {path}")
    found = False
    with Journal(path) as journal:
        for result in journal.in_doubt():
            found = True
            sys.stdout.write(line_of(result, str).decode())
    return SOME_FAILED if found else 0


class _Command:
    """One run.

    Args:
        args: The arguments.

    Raises:
        UsageError: They contradict one another.
        TypeError: An argument of `send` does not exist.
        ValueError: One is wrong.
        OSError: A file cannot be read.
    """

    def __init__(self, args: argparse.Namespace) -> None:
        from .inputs import format_of

        self.args = args
        self.files: Files = files_of(args)
        self.defaults = defaults_of(args)
        self.output_type = None if args.schema is None else _schema(args.schema)
        self.total: int | None = None
        self._format = format_of("standard input" if args.input == "-" else args.input, args.format)

    def run(self) -> int:
        """Run it; return the exit status."""
        self._placed()  # a wrong template or format is refused first
        with self._client() as client:
            if self.files.is_file or self.args.check:
                self._check_requests(client)
            if self.args.check:
                show(f"{self.total:,} requests can be sent; nothing was sent")
                return 0
            self.files.check()
            if self.files.goes_on and not self.args.quiet:
                show(f"going on from {self.files.journal}")
            job = Job(self.args, self.files, self.requests, self.defaults, self.output_type, self.total)
            return asyncio.run(Sending(job, client).run())

    def requests(self, source: Any = None) -> Iterator[BulkRequest]:
        """Return the requests of the input, from its beginning, or of an open file."""
        return (request for _, request in self._placed(source))

    def _placed(self, source: Any = None) -> Iterator[tuple[str, BulkRequest]]:
        from .inputs import placed_requests

        args = self.args
        found = placed_requests(source or self.files.source, template=args.template, format=self._format)
        return islice(found, args.limit)

    def _client(self) -> OpenRouter:
        from ...client import OpenRouter

        return OpenRouter(server_url=self.args.server_url, requests_per_minute=self.args.requests_per_minute)

    def _check_requests(self, client: OpenRouter) -> None:
        from .check import check_requests, preparing

        prepare = preparing(client, self.defaults, self.output_type) if self.args.check else None
        found = check_requests(self._placed(), prepare)
        self.total = found.requests
        if not found.requests:
            raise UsageError(f"there is no request in {self.files.source}")
        if found.broken and (self.args.check or not self.args.allow_broken):
            show(*found.problems)
            more = f" (the first {len(found.problems)} are shown)" if found.broken > len(found.problems) else ""
            way_out = "" if self.args.check else "; --allow-broken sends the others"
            raise UsageError(
                f"{found.broken:,} of {found.requests:,} requests cannot be sent{more}, so none was{way_out}"
            )


def _schema(path: str) -> Any:
    from .lines import InputError
    from .schema import SchemaType

    try:
        return SchemaType(Path(path).read_text("utf-8"))
    except (InputError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: {error}") from None


def defaults_of(args: argparse.Namespace) -> dict[str, Any]:
    """Return the arguments of `send` that are for all requests.

    Raises:
        ValueError: One is not JSON.
        TypeError: `send` lacks one.
    """
    from openrouter_generated.api.responses.create_responses import FIELDS

    from ..._core.elsewhere import unexpected_argument
    from ..._core.options import OPTION_NAMES

    known = (frozenset(FIELDS) | OPTION_NAMES) - {"stream", "server_url"}
    made = {name: value for name in ("model", "instructions") if (value := getattr(args, name)) is not None}
    for param in args.param:
        name, equals, text = param.partition("=")
        if not equals:
            raise ValueError(f"--param {param!r:.100} has no value: write it as NAME=JSON")
        if name not in known:
            raise unexpected_argument(name, known)
        try:
            made[name] = json.loads(text)
        except ValueError as error:
            raise ValueError(f"--param {name}: {text!r:.100} is not JSON: {error}; a text is in quotes") from None
    return made
