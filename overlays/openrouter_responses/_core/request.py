"""From arguments to headers and body: what is sent, and what is refused before anything is sent."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from openrouter_generated import API_DIGEST, API_VERSION
from openrouter_generated.runtime.encode import is_list, is_mapping, to_json
from openrouter_generated.runtime.unset import UNSET
from openrouter_generated.runtime.validation import check_limits

from .._version import __version__
from .settings import check_header

USER_AGENT = f"openrouter-responses/{__version__} (openapi {API_VERSION}; {API_DIGEST[:12]})"


_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_encode_ascii = json.JSONEncoder(allow_nan=False, separators=(",", ":")).encode


def build_headers(
    accept: str, named: Iterable[tuple[str, str, object]], *extra: Mapping[str, str] | None
) -> dict[str, str]:
    """Return the headers of a request, but for `Authorization`, which is added when it is sent.

    Args:
        accept: The media type that is asked for.
        named: Header, argument that it comes from, and value; None and `UNSET` are left out.
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
    known: Collection[str],
    nullable: frozenset[str],
    limits: Mapping[str, Mapping[str, Any]],
    extra: Mapping[str, Any] | None,
    *,
    validate: bool,
) -> bytes:
    """Return the JSON of a request.

    Args:
        parameters: Fields of the body as the caller gave them; `UNSET` is left out, and so is None where the API gives
            null no meaning.
        known: Names of the fields that the document knows.
        nullable: Names of the fields for which null means something.
        limits: Limits of the fields.
        extra: Fields that the caller adds; they win and are not checked.
        validate: Whether the limits are checked.

    Raises:
        TypeError: There is no such argument, or a value cannot be written as JSON.
        ValueError: A limit is exceeded, or a number is not finite.
    """
    for name in parameters:
        if name not in known:
            raise _unexpected_argument(name, known)
    body: dict[str, Any] = {}
    for name, value in parameters.items():
        if value is UNSET or (value is None and name not in nullable):
            continue
        body[name] = to_json(value, name)
        if validate and name in limits:
            _check(name, body[name], limits[name])
    added: dict[str, Any] = to_json(extra, "extra_body") if extra else {}
    content = encode({**body, **added})
    if b'_":' in content or b'"options":' in content:  # a field may have its Python name: `format_`, names of providers
        from openrouter_generated.runtime.spelling import respell

        content = encode({**respell(body, "ResponsesRequest"), **added})
    return content


def _unexpected_argument(name: str, known: Collection[str]) -> TypeError:
    from difflib import get_close_matches

    close = get_close_matches(name, sorted(known), 1)
    hint = f" Did you mean {close[0]!r}?" if close else ""
    return TypeError(
        f"send() got an unexpected keyword argument {name!r}.{hint} Pass undocumented fields in extra_body."
    )


def _check(name: str, value: Any, limits: Mapping[str, Any]) -> None:
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
        for path, number in _non_finite_numbers(body, ""):
            raise ValueError(f"{path.lstrip('.')} is {number}: JSON has no NaN or infinity") from None
        raise


def _non_finite_numbers(value: Any, path: str) -> Iterable[tuple[str, float]]:
    if isinstance(value, float) and not math.isfinite(value):
        yield path, value
    elif is_mapping(value):
        for key, nested in value.items():
            yield from _non_finite_numbers(nested, f"{path}.{key}")
    elif is_list(value):
        for index, nested in enumerate(value):
            yield from _non_finite_numbers(nested, f"{path}[{index}]")
