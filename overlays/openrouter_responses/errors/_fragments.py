"""What an error says in text that is not a JSON object of its own: cut off, in several lines, or in Python's quotes."""

from __future__ import annotations

import json
import re
from http import HTTPStatus
from typing import Any, cast

from openrouter_generated.runtime.encode import is_list, is_mapping
from openrouter_generated.runtime.json_parser import parse_json

_LONGEST = 64 * 1024
"""Characters that are searched."""
# Patterns are compiled when the first error needs them: a call that succeeds should not pay for them.
_BEGINS = r"""\s*(?:data:\s*)?\{\s*["'](?:error|errors|detail)["']\s*:\s*[\[{"']"""
_NAMES_ERROR = r"""["'](?:type|object)["']\s*:\s*["'](?:error|response\.error|response\.failed)["']"""
_ERROR = r"""["']error["']\s*:\s*\{"""
_FIELD = (
    r"""["'](?P<name>code|message|detail|error_type|http_status|status|status_code|type|error)["']\s*:\s*"""
    r"""(?:"(?P<double>(?:[^"\\]|\\.)*)|'(?P<single>(?:[^'\\]|\\.)*)|(?P<number>-?\d+(?=\s*[,}\]])|[45]\d\d$))"""
)
"""A field whose value may be cut if it is text; a number may not, unless it is as long as a status."""
_CUT_ESCAPE = r"\\(?:u[0-9a-fA-F]{0,3})?$"
_PHRASES = {status.phrase.lower(): status.value for status in HTTPStatus if status >= 400} | {
    "request time-out": 408, "request entity too large": 413, "request-uri too large": 414,
    "service temporarily unavailable": 503, "gateway time-out": 504,
}  # fmt: skip
"""What Python and servers in between call a status."""
_STATUS_LINE = r"(?i)\b(?:([45]\d\d)[\s:,-]+((?:[a-z' ]|(?<=[a-z])-(?=[a-z]))+)|error code:?\s+([45]\d\d)\b)"


def error_in_text(text: str) -> dict[str, Any] | None:
    """Return the error that text reports, in the shape of an error's JSON, or None where it reports none."""
    text = text[:_LONGEST].strip()
    for candidate in (text, *text.splitlines()):
        if candidate.lstrip().startswith("{") and (payload := _object(candidate)) is not None and _reports(payload):
            return payload
    if not (re.match(_BEGINS, text) or re.search(_NAMES_ERROR, text[:300])):
        return None
    error = re.search(_ERROR, text)
    fields: dict[str, Any] = {}
    for match in re.finditer(_FIELD, text[error.end() if error else 0 :], re.DOTALL):
        found = match["number"]
        value = int(found) if found and len(found) < 10 else _unescaped(match["double"] or match["single"])
        if value not in (None, ""):
            fields.setdefault(match["name"], value)
    message = fields.pop("error", None)
    if message is not None:
        fields.setdefault("message", message)
    return {"error": fields} if {"message", "detail", "code"} & fields.keys() else None


def error_in_plain_text(text: str) -> dict[str, Any] | None:
    """Return the error that a line or a page of a server in between reports by a status: "502 Bad Gateway"; or None."""
    text = " ".join(text[:_LONGEST].split())
    status = _PHRASES.get(text.lower().rstrip(".!"))
    for match in re.finditer(_STATUS_LINE, text):
        code = int(match[1] or match[3])
        if status is None and (match[3] or _PHRASES.get(match[2].strip().lower()) == code):
            status = code
    return None if status is None else {"error": {"code": status, "message": text[:500]}}


def error_in_page(text: str) -> dict[str, Any] | None:
    """Return the error in what stands where JSON should, if it does not even begin like JSON; see `error_in_plain_text`."""
    return error_in_plain_text(text) if re.match(r"\s*[A-Za-z<]", text) else None


def is_foreign_report(value: Any) -> bool:
    """Whether JSON says why something went wrong, under a type that events of the API do not have."""
    name = value.get("type") if is_mapping(value) else None
    return isinstance(name, str) and not name.startswith("response.") and _reports(cast(dict[str, Any], value))


def holds_error(value: Any) -> bool:
    """Whether JSON, of whatever type it says it is, looks like a report of an error."""
    value = value[0] if is_list(value) and value else value
    return is_mapping(value) and bool(value.get("error") or value.get("object") == "error" or value.get("errors"))


def _reports(payload: dict[str, Any]) -> bool:
    return holds_error(payload) or any(payload.get(name) for name in ("message", "detail", "errors"))


def _object(text: str) -> dict[str, Any] | None:
    try:
        value = parse_json(text.encode("utf-8", "replace"))
    except ValueError:
        return None
    return cast(dict[str, Any], value) if isinstance(value, dict) else None


def _unescaped(text: str | None) -> str | None:
    """Return what stands in a string of JSON, which may end inside an escape."""
    if not text:
        return text
    text = re.sub(r"""(?<!\\)"|\\'""", lambda match: "'" if "'" in match[0] else '\\"', text)  # in Python's quotes
    try:
        return str(json.loads(f'"{re.sub(_CUT_ESCAPE, "", text)}"', strict=False))
    except ValueError:
        return text
