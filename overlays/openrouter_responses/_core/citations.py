"""What a text cites."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from openrouter_generated.runtime.encode import is_list
from openrouter_generated.runtime.named_tuple import NamedTuple

from .output_reading import Json, fields_of, message_parts


class Citation(NamedTuple):
    """A page or file that the text of a response cites, from `result.citations`.

    Attributes:
        type: Type of the annotation: "url_citation", "file_citation", "file_path", "container_file_citation", or a newer one.
        url: URL of the page, or None.
        title: Title of the page, or None.
        content: Excerpt of the page, or None.
        file_id: ID of the file, or None.
        filename: Name of the file, or None.
        container_id: ID of the container that the file is in, or None.
        text: The part of the text that cites it, or None where the server does not say which.
        start: Where that begins in the text of its part, in characters, or None.
        end: Where it ends, or None.
        annotation: The annotation itself.
    """

    type: str
    url: str | None
    title: str | None
    content: str | None
    file_id: str | None
    filename: str | None
    container_id: str | None
    text: str | None
    start: int | None
    end: int | None
    annotation: Any


def citations(output: Any) -> Iterator[Citation]:
    """Yield the citations of the texts of an output, in their order."""
    for part in message_parts(output, "output_text"):
        annotations = part.get("annotations")
        for annotation in annotations if is_list(annotations) else []:
            if fields := fields_of(annotation):
                yield _citation(annotation, fields, part.get("text"))


def _citation(annotation: Any, fields: Json, text: Any) -> Citation:
    def found(name: str) -> str | None:
        value = fields.get(name)
        return value if isinstance(value, str) and value else None

    start, end = _place(fields.get("start_index"), fields.get("end_index"), text)
    return Citation(
        found("type") or "", found("url"), found("title"), found("content"), found("file_id"), found("filename"),
        found("container_id"), None if start is None else text[start:end], start, end, annotation,
    )  # fmt: skip


def _place(start: Any, end: Any, text: Any) -> tuple[int, int] | tuple[None, None]:
    """Return a place in a text, or None where it is unknown: servers write 0 and 0 then, or places beyond the text."""
    if not isinstance(text, str) or type(start) is not int or type(end) is not int:
        return None, None
    return (start, end) if 0 <= start < end <= len(text) else (None, None)
