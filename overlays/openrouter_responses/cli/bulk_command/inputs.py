"""Requests in files: one after the other, so that a file of any size takes the same memory."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any, BinaryIO, cast

from openrouter_generated.runtime.encode import is_mapping
from openrouter_generated.runtime.named_tuple import NamedTuple

from ...bulk._request import BulkRequest
from .json_lines import arguments_of, parsed_line
from .lines import InputError, LineReader, Unreadable, decoded, lines_of
from .tables import csv_rows, name_of, parquet_rows, prompt_of
from .template import Template, TemplateError

FORMATS = ("jsonl", "text", "csv", "parquet")
"""Formats that are read."""
_SUFFIXES = {
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".txt": "text", ".csv": "csv", ".parquet": "parquet", ".pq": "parquet",
}  # fmt: skip
_TEXT = "text"
"""What a template calls the lines of plain text."""
Records = Iterator[tuple[int, Any]]
"""Numbers of lines or rows, with what is there, or an `InputError`."""


class _Format(NamedTuple):
    """How a format is read.

    Attributes:
        records: What is in the file.
        id_of: What a record is called, or None.
        arguments_of: The arguments of `send` that it stands for.
        unit: What the numbers count.
    """

    records: Records
    id_of: Callable[[Any], str | None]
    arguments_of: Callable[[Any], dict[str, Any]]
    unit: str = "line"


def read_requests(
    source: str | os.PathLike[str] | BinaryIO, *, template: str | None = None, format: str | None = None
) -> Iterator[BulkRequest]:
    """Yield the requests of a file as they are read.

    A line or row that cannot be read is a request all the same, so that it has a result: its arguments are `Unreadable`,
    which raises an `InputError` with the file, the line and the reason.

    Args:
        source: The path of a file, "-" for standard input, or an open file of bytes, which stays open.
        template: How a prompt is made of the columns of a row: `Classify: {text}`. Where there is none, a table has the column
            `input` or `prompt`. Lines of plain text are the column `text`.
        format: One of `FORMATS`. Default: by the name of the file.

    Raises:
        InputError: The template or the format is wrong; and while it is read, what makes the whole file unreadable.
        OSError: There is no such file; while it is read.
    """
    return (request for _, request in placed_requests(source, template=template, format=format))


def placed_requests(
    source: str | os.PathLike[str] | BinaryIO, *, template: str | None = None, format: str | None = None
) -> Iterator[tuple[str, BulkRequest]]:
    """Like `read_requests`, each with where it stands: "requests.jsonl, line 5"."""
    name = _name_of(source)
    format = format_of(name, format)
    try:
        made = None if template is None else Template(template)
    except TemplateError as error:
        raise InputError(str(error)) from None
    if format == "parquet" and not _is_path(source):
        raise InputError(f"{name}: Parquet is read from a file only, since its end is read first")
    return _requests(source, name, format, made)


def format_of(name: str, format: str | None) -> str:
    """Return the format of a file.

    Raises:
        InputError: It is not known.
    """
    found = _SUFFIXES.get(Path(name).suffix.lower()) if format is None else format
    if found not in FORMATS:
        wrong = f"there is no format {format!r:.50}" if format else f"the format of {name} is not known by its name"
        raise InputError(f"{wrong}; pass one of {', '.join(FORMATS)}, as in --format jsonl")
    return found


def _requests(source: Any, name: str, format: str, template: Template | None) -> Iterator[tuple[str, BulkRequest]]:
    with _opened(source, format) as file:
        read = _format(format, file, template)
        records = read.records
        while True:
            try:
                number, record = next(records, (0, None))
            except (InputError, TemplateError) as error:
                raise InputError(f"{name}: {error}") from None
            if not number:
                return
            place = f"{name}, {read.unit} {number}"
            yield place, _request(read, place, record)


def _request(read: _Format, place: str, record: Any) -> BulkRequest:
    custom_id = None
    try:
        if isinstance(record, InputError):
            raise record
        custom_id = read.id_of(record)
        return BulkRequest(read.arguments_of(record), custom_id)
    except (TypeError, ValueError) as error:
        return BulkRequest(Unreadable(InputError(f"{place}: {error}")), custom_id)


def _format(format: str, file: Any, template: Template | None) -> _Format:
    def prompt(row: Any) -> dict[str, Any]:
        return {"input": prompt_of(row, template)}

    if format == "parquet":
        return _Format(parquet_rows(file, template), name_of, prompt, "row")
    if format == "csv":
        return _Format(csv_rows(file, template), name_of, prompt)
    if format == "text":
        return _Format(_records(file, lambda text: {"input" if template is None else _TEXT: text}), name_of, prompt)
    if template is not None:
        return _Format(_records(file, _row), name_of, prompt)
    return _Format(_records(file, parsed_line), _id_of, arguments_of)


def _records(file: LineReader, parse: Callable[[str], Any]) -> Records:
    """Yield what the lines of a file are; those that are blank are skipped."""
    for number, line in lines_of(file):
        try:
            text = decoded(line)
            if not text or text.isspace():
                continue
            record = parse(text)
        except InputError as error:
            record = error
        yield number, record


def _row(text: str) -> Any:
    record = parsed_line(text)
    if not is_mapping(record):
        raise InputError("with a template, it must be an object, whose fields are the columns")
    return record


def _id_of(record: Any) -> str | None:
    found: Any = record.get("custom_id") if is_mapping(record) else None
    if isinstance(found, int) and not isinstance(found, bool):
        return str(found)
    if found is not None and not (isinstance(found, str) and found):
        raise InputError(f"'custom_id' must be a text that is not empty, not {found!r:.50}")
    return found


def _is_path(source: Any) -> bool:
    return source != "-" and isinstance(source, str | os.PathLike)


def _name_of(source: Any) -> str:
    return os.fspath(cast("str | os.PathLike[str]", source)) if _is_path(source) else "standard input"


def _opened(source: Any, format: str) -> Any:
    if not _is_path(source):
        return nullcontext(sys.stdin.buffer if source == "-" else source)
    if format == "parquet":
        open(source, "rb").close()  # pyarrow's own errors name neither the file nor the reason in a system's words
        return nullcontext(source)
    return open(source, "rb", buffering=1 << 18)
