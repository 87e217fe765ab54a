"""The files of `openrouter bulk`: which input, which output, which journal, and what must not be overwritten."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import suppress
from io import FileIO, RawIOBase
from pathlib import Path

from openrouter_generated.runtime.named_tuple import NamedTuple


class UsageError(Exception):
    """What was asked for cannot be done; nothing was sent."""


class Files(NamedTuple):
    """The files of a run.

    Attributes:
        source: The input; "-" is standard input.
        out: Where results go; None is standard output.
        journal: The journal, or None.
        is_file: Whether the input can be read more than once.
    """

    source: str
    out: Path | None
    journal: Path | None
    is_file: bool

    @property
    def goes_on(self) -> bool:
        """Whether there is a journal of an earlier run."""
        return self.journal is not None and self.journal.exists()

    def open_out(self) -> RawIOBase:
        """Open where results go; a file is written anew, from what the journal has and what comes.

        Raises:
            OSError: It cannot be opened.
        """
        if self.out is None:
            return FileIO(os.dup(sys.stdout.fileno()), "wb")
        return FileIO(self.out, "wb")

    def check(self) -> None:
        """Check that nothing would be lost.

        Raises:
            UsageError: The output is there already and has no journal, or two of the files are the same.
        """
        if self.out is None:
            return
        if self.is_file and self.out.exists() and self.out.samefile(self.source):
            raise UsageError(f"--out {self.out} is the input")
        if self.out.is_file() and self.out.stat().st_size and not self.goes_on:
            reason = "without a journal" if self.journal is None else f"and its journal, {self.journal}, is not"
            raise UsageError(f"{self.out} is there already, {reason}: remove it, or name another --out")


def files_of(args: argparse.Namespace) -> Files:
    """Return the files that were asked for.

    Raises:
        UsageError: One is missing, or options contradict one another.
    """
    if args.input is None:
        raise UsageError('name the input: a file, or "-" for standard input')
    is_file = args.input != "-" and Path(args.input).is_file()
    if args.input != "-" and not is_file and (not Path(args.input).exists() or Path(args.input).is_dir()):
        raise UsageError(f"there is no file {args.input}")
    if args.check:
        return Files(args.input, None, None, is_file)
    if args.out is None:
        raise UsageError('name with --out where results go: a file, or "-" for standard output')
    if args.no_journal and args.journal:
        raise UsageError("--journal and --no-journal contradict one another")
    out = None if args.out == "-" else Path(args.out)
    if out is None and not args.journal and not args.no_journal:
        raise UsageError("--out - has no name for a journal: pass --journal FILE, or --no-journal")
    journal = Path(args.journal) if args.journal else None
    if journal is None and out is not None and not args.no_journal:
        journal = out.with_name(f"{out.name}.journal")
    if journal is not None and any(_are_one(journal, other) for other in (out, Path(args.input)) if other is not None):
        raise UsageError(f"the journal {journal} is the input or the output")
    if journal is None and args.in_doubt != "report":
        raise UsageError(f"--in-doubt {args.in_doubt} needs a journal")
    return Files(args.input, out, journal, is_file)


def write_whole(out: RawIOBase, line: bytes) -> None:
    """Write a line, however little of it the system takes at a time.

    Raises:
        OSError: It cannot be written.
    """
    rest = memoryview(line)
    while rest:
        rest = rest[out.write(rest) or 0 :]


def show(*lines: str) -> None:
    """Write lines to standard error."""
    for line in lines:
        text = f"openrouter bulk: {line}\n"
        encoding = sys.stderr.encoding or "utf-8"  # what a file is called can be more than a terminal's encoding has
        with suppress(OSError):  # nobody reads it any more, and the run goes on
            sys.stderr.write(text.encode(encoding, "backslashreplace").decode(encoding))
            sys.stderr.flush()


def _are_one(path: Path, other: Path) -> bool:
    """Whether two paths lead to one file, also one that is not there yet."""
    return path.resolve() == other.resolve() or (path.exists() and other.exists() and path.samefile(other))
