"""Lines of JSON that stand for requests: lines of a file for OpenAI's batches, arguments of `send`, and texts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from openrouter_generated.api.responses.create_responses import FIELDS
from openrouter_generated.runtime.encode import is_list, is_mapping

from ..._core.elsewhere import unexpected_argument
from ..._core.json_text import refuse_constant
from ..._core.options import OPTION_NAMES
from .lines import InputError

_ALLOWED_OPTIONS = frozenset((
    "extra_body", "max_retries", "timeout", "timeout_ms", "total_timeout", "validate", "x_open_router_cache",
    "x_open_router_cache_clear", "x_open_router_cache_ttl", "x_open_router_metadata", "x_session_id",
))  # fmt: skip
"""Options that a line may have. It has no say in where the key goes, what headers go along, or what is paid twice."""
_ARGUMENTS = (frozenset(FIELDS) - {"stream"}) | _ALLOWED_OPTIONS
_OF_BATCH = frozenset(("custom_id", "method", "url", "body"))
_PREFIXES = ("/v1/", "/api/v1/", "/")


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        names = [name for name, _ in pairs]
        raise InputError(f"{next(name for name in names if names.count(name) > 1)!r} occurs twice in one object")
    return made


_decode = json.JSONDecoder(object_pairs_hook=_distinct, parse_constant=refuse_constant).decode


def parsed_line(text: str) -> Any:
    """Return the value of a line of JSON.

    Raises:
        InputError: It is not JSON, or a name stands in an object twice.
    """
    try:
        return _decode(text)
    except InputError:
        raise
    except RecursionError:
        raise InputError("it is nested too deeply") from None
    except json.JSONDecodeError as error:
        raise InputError(f"it is not JSON: {error.msg}, at character {error.pos + 1}") from None
    except ValueError as error:
        raise InputError(f"it is not JSON: {error}") from None


def arguments_of(record: Any) -> dict[str, Any]:
    """Return the arguments of `send` that a line stands for.

    Raises:
        InputError: It stands for no request, or for one that cannot be sent; the message names the field.
        TypeError: It has an argument that `send` lacks.
    """
    if isinstance(record, str):
        if not record.strip():
            raise InputError("the text is empty")
        return {"input": record}
    if not is_mapping(record):
        raise InputError(f"it must be an object or a text, not {_type_of(record)}")
    return _batch_arguments(record) if "body" in record else _send_arguments(record)


def _send_arguments(record: Mapping[str, Any]) -> dict[str, Any]:
    made = {name: value for name, value in record.items() if name != "custom_id"}
    if not made.keys() <= _ARGUMENTS:
        if made.get("stream") is None or made["stream"] is False:
            made.pop("stream", None)
        for name in made.keys() - _ARGUMENTS:
            raise _unexpected_field(name)
    if isinstance(made.get("prompt"), str):
        raise InputError(
            "'prompt' is a template that the provider keeps; a text is 'input', or --template \"{prompt}\""
        )
    if made.get("input") is None and made.get("prompt") is None:
        raise InputError("it has no 'input'")
    return made


def _unexpected_field(name: str) -> Exception:
    if name == "stream":
        return InputError("'stream' cannot be true: results are whole")
    if name in OPTION_NAMES:
        return InputError(f"{name!r} is a setting of the whole run, not of a line")
    return unexpected_argument(name, _ARGUMENTS)


def _batch_arguments(record: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments of a line of a batch; what `send` does not know is sent as it is."""
    for name in record.keys() - _OF_BATCH:
        raise InputError(f"{name!r} is not a field of a batch, which has {', '.join(sorted(_OF_BATCH))}")
    body, url, method = record["body"], record.get("url"), record.get("method", "POST")
    if not is_mapping(body):
        raise InputError(f"'body' must be an object, not {_type_of(body)}")
    if method != "POST":
        raise InputError(f"'method' must be \"POST\", not {method!r:.50}")
    if body.get("stream") not in (None, False):
        raise _unexpected_field("stream")
    if url in [f"{prefix}chat/completions" for prefix in _PREFIXES]:
        from .chat import chat_arguments

        return chat_arguments(body)
    if url not in [f"{prefix}responses" for prefix in _PREFIXES]:
        raise InputError(f'\'url\' must be "/v1/responses" or "/v1/chat/completions", not {url!r:.100}')
    made = {name: value for name, value in body.items() if name in FIELDS and name != "stream"}
    more = {name: value for name, value in body.items() if name not in FIELDS}
    return {**made, "extra_body": more} if more else made


def _type_of(value: Any) -> str:
    if isinstance(value, str):
        return "a text"
    if is_list(value):
        return "a list"
    return "an object" if is_mapping(value) else json.dumps(value)
