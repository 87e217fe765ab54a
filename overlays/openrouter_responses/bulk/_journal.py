"""What was sent and what came, in a file that outlives the process: SQLite, with a log that is written ahead (WAL).

A row is written before its request is sent, and again when its result is here. A process that is killed leaves rows that only
say "sent": these requests are in doubt. Each write is one transaction; what was written is there whenever the process ends. A
machine that loses power may lose the newest rows, unless `power_safe` has each of them written to the disk.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from threading import Lock
from typing import Any, Literal, Self, TypeAlias, cast

from openrouter_generated.runtime.named_tuple import NamedTuple

from ._budget import Change, Estimate, Spent
from ._errors import JournalError
from ._result import BulkResult, BulkSummary, Tally
from ._stored import Stored, result_of

State: TypeAlias = Literal["sent", "ok", "failed", "doubt", "unsent"]

_VERSION = 1
_APPLICATION = 0x6F72626B
"""Distinguishes a journal from other databases; "orbk" in ASCII."""
_TABLES = f"""
CREATE TABLE requests (
  id INTEGER PRIMARY KEY,
  custom_id TEXT,
  digest BLOB NOT NULL,
  run INTEGER NOT NULL,
  state TEXT NOT NULL,
  cost REAL NOT NULL DEFAULT 0,
  tokens INTEGER NOT NULL DEFAULT 0,
  unknown INTEGER NOT NULL DEFAULT 0,
  begun INTEGER NOT NULL DEFAULT 1,
  generation_id TEXT,
  content TEXT
);
CREATE INDEX by_digest ON requests (digest, run);
CREATE INDEX by_custom_id ON requests (custom_id) WHERE custom_id IS NOT NULL;
CREATE INDEX by_state ON requests (state) WHERE state IN ('sent', 'doubt');
CREATE TABLE runs (id INTEGER PRIMARY KEY);
PRAGMA user_version = {_VERSION};
PRAGMA application_id = {_APPLICATION};
"""


_ROW = "SELECT id, state, generation_id, content, cost, tokens, unknown, begun"
_BY_CUSTOM_ID = f"{_ROW} FROM requests WHERE custom_id = ? AND digest = ? ORDER BY id DESC LIMIT 1"
_IN_RUN = "SELECT 1 FROM requests WHERE custom_id = ? AND run = ?"
_BY_DIGEST = f"{_ROW} FROM requests WHERE digest = ? AND run < ? AND custom_id IS NULL ORDER BY run, id LIMIT 1"
_BEGIN = "INSERT INTO requests (custom_id, digest, run, state, cost, tokens, unknown) VALUES (?, ?, ?, 'sent', ?, ?, ?)"
_BEGIN_AGAIN = (
    "UPDATE requests SET state = 'sent', generation_id = NULL, cost = cost + ?, tokens = tokens + ?,"
    " unknown = unknown + ?, begun = begun + 1 WHERE id = ?"
)
_FINISH = (
    "UPDATE requests SET state = ?, generation_id = coalesce(?, generation_id), content = ?, cost = cost + ?,"
    " tokens = tokens + ?, unknown = unknown + ? WHERE id = ?"
)
_SPENT = (
    "SELECT total(cost), coalesce(sum(tokens), 0), coalesce(sum(unknown), 0),"
    " (SELECT count(*) FROM requests WHERE state IN ('sent', 'doubt') AND tokens = 0) FROM requests"
)
_READ = "SELECT id, custom_id, state, generation_id, content FROM requests WHERE id > ?"
_NOTE = "UPDATE requests SET generation_id = ? WHERE id = ? AND state = 'sent'"


class Row(NamedTuple):
    """What the journal knows of a request.

    Attributes:
        id: Its number in the journal.
        state: What became of it: "sent" where nothing is known after that, "doubt" where it may have been billed, "unsent"
            where it is to be sent again.
        generation_id: ID of its generation, or None.
        content: What came, as JSON, or None.
        cost: US dollars that it took, at most.
        tokens: Tokens that it took, at most.
        unknown: How often it may have cost what nobody knows, in addition.
        begun: How often it began.
    """

    id: int
    state: State
    generation_id: str | None
    content: str | None
    cost: float
    tokens: int
    unknown: int
    begun: int


class DuplicateError(JournalError):
    """Two requests of a run have the same name."""


class Journal:
    """The journal of a run; it is one process's at a time, and can be used by several threads.

    Args:
        path: The file, made where there is none. SQLite keeps others next to it while it is open. It holds responses, and
            no requests but their SHA-256 and `custom_id`; only its owner can read it.
        power_safe: Whether each write waits until it is on the disk, so that it outlives a power failure, too.

    Raises:
        JournalError: Another process uses it, or the file is not a journal.
        OSError: The file cannot be opened or made.
    """

    def __init__(self, path: str | os.PathLike[str], *, power_safe: bool = False) -> None:
        self.path = Path(path)
        self._lock = Lock()
        self._run = 0
        self._claimed: set[str | None] = set()
        self._is_used = self._is_new = False
        os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
        self._database = sqlite3.connect(self.path, timeout=0, isolation_level=None, check_same_thread=False)
        try:
            self._open(power_safe)
        except sqlite3.Error as error:
            self._database.close()
            raise _opening_error(self.path, error) from error
        except BaseException:  # whatever it is, such as an interrupt
            self._database.close()
            raise

    def _open(self, power_safe: bool) -> None:
        run = self._database.execute
        run("PRAGMA locking_mode = EXCLUSIVE")  # held until it is closed, or the process ends
        run("BEGIN EXCLUSIVE")
        run("COMMIT")
        (application,) = run("PRAGMA application_id").fetchone()
        (version,) = run("PRAGMA user_version").fetchone()
        (tables,) = run("SELECT count(*) FROM sqlite_master").fetchone()
        if tables == 0 and application == 0:
            self._database.executescript(f"BEGIN;{_TABLES}COMMIT;")
        elif application != _APPLICATION or version != _VERSION:
            raise JournalError(f"{self.path} is not a journal of this version; pass another path")
        run("PRAGMA journal_mode = WAL")
        run(f"PRAGMA synchronous = {'FULL' if power_safe else 'NORMAL'}")

    # Before and after sending

    def start_run(self) -> None:
        """Begin a run, in which each request of the journal is claimed once.

        Raises:
            JournalError: Another run uses the journal.
        """
        with self._lock:
            if self._is_used:
                raise JournalError(f"{self.path} is used by another run; wait for its end, or pass another path")
            self._run = self._write("INSERT INTO runs DEFAULT VALUES", ())
            (known,) = self._database.execute("SELECT EXISTS (SELECT 1 FROM requests)").fetchone()
            self._is_new, self._is_used = not known, True
            self._claimed.clear()

    def end_run(self) -> None:
        """Let another run begin."""
        self._is_used = False

    def claim(self, digest: bytes, custom_id: str | None) -> Row | None:
        """Return what is known of a request, or None where it is new; each request of the journal is claimed once a run.

        Args:
            digest: SHA-256 of its body.
            custom_id: Its name, or None. A request that has changed is a new one, also where its name is the same.

        Raises:
            DuplicateError: Another request of this run has the name.
            JournalError: The journal cannot be written.
        """
        if self._is_new and custom_id is None:
            return None
        with self._lock:
            if custom_id is not None:
                in_run = self._database.execute(_IN_RUN, (custom_id, self._run)).fetchone()
                if in_run is not None or custom_id in self._claimed:
                    raise DuplicateError(f"two requests have the custom_id {custom_id!r:.100}")
                found = self._database.execute(_BY_CUSTOM_ID, (custom_id, digest)).fetchone()
                if found is None:
                    self._claimed.add(custom_id)  # until it begins, and stands in the file
            else:
                found = self._database.execute(_BY_DIGEST, (digest, self._run)).fetchone()
            if found is None:
                return None
            self._write("UPDATE requests SET run = ? WHERE id = ?", (self._run, found[0]))
        return Row(*found)

    def begin(self, row: Row | None, digest: bytes, custom_id: str | None, estimate: Estimate | None) -> int:
        """Write that a request is about to be sent; return its number.

        Args:
            row: What is known of it, or None.
            digest: SHA-256 of its body.
            custom_id: Its name, or None.
            estimate: What it takes at most, or None where nobody knows.
        """
        taken = (0.0, 0, 1) if estimate is None else (estimate.cost, estimate.tokens, 0)
        with self._lock:
            if row is not None:
                self._write(_BEGIN_AGAIN, (*taken, row.id))
                return row.id
            number = self._write(_BEGIN, (custom_id, digest, self._run, *taken))
            self._claimed.discard(custom_id)
            return number

    def note(self, number: int, generation_id: str) -> None:
        """Write the ID of a request's generation, which comes before its response."""
        with self._lock:
            self._write(_NOTE, (generation_id, number))

    def finish(self, number: int, state: State, stored: Stored, change: Change) -> None:
        """Write what became of a request.

        Args:
            number: Its number.
            state: What became of it.
            stored: Its result.
            change: What it took, less what was written when it began.
        """
        values = (state, stored.generation_id, stored.content, change.cost, change.tokens, change.unknown, number)
        with self._lock:
            self._write(_FINISH, values)

    def spent(self) -> Spent:
        """Return what all requests took, at most, and how many may have taken what nobody knows."""
        with self._lock:
            return Spent(*self._database.execute(_SPENT).fetchone())

    def _write(self, statement: str, values: tuple[Any, ...]) -> int:
        try:
            return self._execute(statement, values)
        except sqlite3.ProgrammingError:
            raise JournalError(f"the journal {self.path} is closed: make another Journal of that path") from None
        except sqlite3.Error as error:
            raise JournalError(f"{self.path} cannot be written: {error}") from error

    def _execute(self, statement: str, values: tuple[Any, ...]) -> int:
        return cast(int, self._database.execute(statement, values).lastrowid)  # a transaction of its own

    # Reading

    def results(self) -> Iterator[BulkResult[Any]]:
        """Return what became of all requests that were sent, in the order in which they were; `index` counts them."""
        return self._read("state <> 'unsent'")

    def in_doubt(self) -> Iterator[BulkResult[Any]]:
        """Return the requests that may have been billed and whose responses did not come."""
        return self._read("state IN ('sent', 'doubt')")

    def _read(self, condition: str) -> Iterator[BulkResult[Any]]:
        last = 0
        while True:
            with self._lock:
                rows = self._database.execute(f"{_READ} AND {condition} ORDER BY id LIMIT 500", (last,)).fetchall()
            if not rows:
                return
            for number, custom_id, state, generation_id, content in rows:
                last = number
                yield result_of(number - 1, custom_id, state, generation_id, content)

    def summary(self) -> BulkSummary:
        """Return what all requests came to that were sent."""
        tally = Tally()
        for result in self.results():
            tally.add(result)
        return tally.summary()

    # Its life

    def close(self) -> None:
        """Close the file, so that another process can use it; closing twice is allowed."""
        with self._lock:
            self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *details: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Journal {str(self.path)!r}>"


def _opening_error(path: Path, error: sqlite3.Error) -> Exception:
    """Return what an error of SQLite means when a journal is opened."""
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return JournalError(
            f"{path} is used by another process, or by another run of this one; wait for its end, or pass another path"
        )
    if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
        return JournalError(f"{path} is not a journal, or is damaged ({error}); pass another path")
    return OSError(f"{path} cannot be used as a journal: {error}")
