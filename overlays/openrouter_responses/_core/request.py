"""From arguments to headers and body: what is sent, and what is refused before anything is sent."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from openrouter_generated import API_DIGEST, API_VERSION
from openrouter_generated.runtime.encode import Place, is_list, is_mapping, to_json
from openrouter_generated.runtime.unset import UNSET
from openrouter_generated.runtime.validation import check_limits

from .._version import __version__
from .settings import check_header

if TYPE_CHECKING:
    from openrouter_generated.runtime.streamed_body import StreamedBody

USER_AGENT = f"openrouter-responses/{__version__} (openapi {API_VERSION}; {API_DIGEST[:12]})"


_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_encode_ascii = json.JSONEncoder(separators=(",", ":")).encode  # of what the other one could write but for its UTF-8


def build_headers(
    accept: str, named: Iterable[tuple[str, str, object]], *extra: Mapping[str, str] | None
) -> dict[str, str]:
    """Return the headers of a request, but for `Authorization`, which is added when it is sent.

    Args:
        accept: The media type that is asked for.
        named: Header, argument that it comes from, and value; None and `UNSET` are omitted.
        *extra: Headers that the caller gave; later ones win, and all win over `named`.
    """
    headers = {
        "Accept": accept,
        "Content-Type": "application/json",
        "User-Agent": USER_AGENT,
    }
    for header, argument, value in named:
        if value is not None and value is not UNSET:
            headers[header] = check_header(header, value, argument)
    for mapping in extra:
        for header, value in (mapping or {}).items():
            for present in [present for present in headers if present.lower() == header.lower()]:
                del headers[present]
            headers[header] = check_header(header, value)
    return headers


def build_body(
    parameters: Mapping[str, Any],
    order: Mapping[str, int],
    nullable: frozenset[str],
    limits: Mapping[str, Mapping[str, Any]],
    extra: Mapping[str, Any] | None,
    *,
    validate: bool,
    call: str = "send",
) -> bytes | StreamedBody:
    """Return the JSON of a request, where files that are sent with it are only referred to.

    Args:
        parameters: Fields of the body as the caller gave them; `UNSET` is omitted, and so is None where the API gives
            null no meaning.
        order: Name of each field that the document knows to its place there: equal requests get equal bytes, whatever the
            order of their arguments, and so the same stored response.
        nullable: Names of the fields for which null means something.
        limits: Limits of the fields.
        extra: Fields that the caller adds; they win and are not checked.
        validate: Whether the limits are checked.
        call: Name of the call, for messages.

    Raises:
        TypeError: There is no such argument, or a value cannot be written as JSON.
        ValueError: A limit is exceeded, or a number is not finite.
    """
    try:
        names = sorted(parameters, key=order.__getitem__)
    except KeyError as unknown:
        from .elsewhere import unexpected_argument

        raise unexpected_argument(unknown.args[0], order, call) from None
    body: dict[str, Any] = {}
    deferred: list[Place] = []
    for name in names:
        value = parameters[name]
        if value is UNSET or (value is None and name not in nullable):
            continue
        body[name] = to_json(value, name, deferred)
        if validate and name in limits:
            _check_limits(name, body[name], limits[name])
    added: dict[str, Any] = to_json(extra, "extra_body", deferred) if extra is not None else {}
    if not deferred:
        return _spelled(body, added)
    from openrouter_generated.runtime.streamed_body import streamed_body

    return streamed_body(lambda: _spelled(body, added), deferred)


def _spelled(body: Mapping[str, Any], added: Mapping[str, Any]) -> bytes:
    """Return the JSON of a request with the names of the wire."""
    content = encode({**body, **added})
    if b'_":' in content or b'"options":' in content:  # a field may have its Python name: `format_`, names of providers
        from openrouter_generated.runtime.spelling import respell

        content = encode({**respell(body, "ResponsesRequest"), **added})
    return content


def _check_limits(name: str, value: Any, limits: Mapping[str, Any]) -> None:
    for violation in check_limits(value, limits, name):
        where = violation.path.replace("(its name)", "(the key itself)")
        where = where if len(where) <= 150 else f"{where[:100]}...{where[-20:]}"
        raise ValueError(
            f"{where} must have {violation.expected}, but has {violation.found}; validate=False sends it as it is"
            if violation.expected.startswith("at ") and violation.expected[-1].isalpha()
            else f"{where} must be {violation.expected}, not {violation.found}; validate=False sends it as it is"
        )


def encode(body: Mapping[str, Any]) -> bytes:
    """Return JSON in UTF-8; text with lone surrogates is escaped.

    A number that is not finite has no JSON. In items that a response gave, where servers write such numbers as the logarithm of
    a probability, an infinite one is sent as the largest number of its sign, which is a number still, keeps the order and means
    the same probability; NaN, which no number stands for, as null. What the caller wrote is refused.

    Raises:
        ValueError: A number is not finite, and the message says where; or it is nested too deeply.
    """
    try:
        return _encode(body).encode()
    except RecursionError:
        raise ValueError("the request is nested deeper than JSON can be written") from None
    except UnicodeEncodeError:
        return _encode_ascii(body).encode()
    except ValueError:
        finite = {**body, "input": _with_finite_items(body["input"])} if "input" in body else body
        for path, number in _non_finite_numbers(finite, ""):
            raise ValueError(f"{path.lstrip('.')} is {number}: JSON has no NaN or infinity") from None
        if finite == body:
            raise
        return encode(finite)


_CALLERS_ROLES = ("user", "system", "developer")
_CALLERS_TYPES = ("function_call_output", "custom_tool_call_output")


def _with_finite_items(items: Any) -> Any:
    """Return the items of a conversation with finite numbers in those that a response gave."""
    return [_finite(item) if _is_output(item) else item for item in items] if is_list(items) else items


def _is_output(item: Any) -> bool:
    """Whether an item is one that responses hold, and not a message or a result of the caller's own."""
    if not is_mapping(item) or "type" not in item:
        return False
    return item.get("role") not in _CALLERS_ROLES and item["type"] not in _CALLERS_TYPES


def _finite(value: Any) -> Any:
    if isinstance(value, float):
        if math.isnan(value):
            return None
        return value if math.isfinite(value) else math.copysign(sys.float_info.max, value)
    if is_mapping(value):
        return {key: _finite(nested) for key, nested in value.items()}
    return [_finite(nested) for nested in value] if is_list(value) else value


def _non_finite_numbers(value: Any, path: str) -> Iterable[tuple[str, float]]:
    if isinstance(value, float) and not math.isfinite(value):
        yield path, value
    elif is_mapping(value):
        for key, nested in value.items():
            yield from _non_finite_numbers(nested, f"{path}.{key}")
    elif is_list(value):
        for index, nested in enumerate(value):
            yield from _non_finite_numbers(nested, f"{path}[{index}]")


def requested_model(parameters: Mapping[str, Any], extra_body: object) -> object:
    """Return the model that a request asks for, or the first of several.

    Args:
        parameters: Fields of the request.
        extra_body: Fields that win over them; a model object is not looked into.
    """
    found = {**parameters, **extra_body} if is_mapping(extra_body) else parameters
    several: Any = found.get("models")
    models: list[Any] = [*several] if isinstance(several, list | tuple) else []
    return found.get("model") or (models[0] if models else None)
